#include "models/geo/fencereading.h"

#include "models/json/jsonparser.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr qsizetype maxDepth = 200;

constexpr std::array<QLatin1StringView, 7> otherGeometries{
    "LineString"_L1, "Model"_L1, "Track"_L1, "MultiTrack"_L1, "GroundOverlay"_L1, "PhotoOverlay"_L1, "ScreenOverlay"_L1,
};

//! A geometry of a placemark with what it takes to say where it is.
struct Shape
{
    bool isPolygon = false;
    std::optional<GeoPoint> point;
    GeoPolygon polygon;
    bool isBroken = false; //!< and told
    FenceReading::Where where;
};
struct Placemark
{
    FenceReading::About about;
    QString exactName;
    QString mark;
    QList<Shape> shapes;
    FenceReading::Where where;
    bool hasOther = false; //!< a geometry that cannot be a fence, and told
};

class KmlReader
{
    Q_DECLARE_TR_FUNCTIONS(KmlReader)

public:
    KmlReader(const QByteArray &bytes, const FenceReadOptions &options)
        : m_reading(FenceFormat::Kml, options), m_size(bytes.size()), m_xml(bytes)
    {
    }

    FenceFile run()
    {
        if (m_reading.isTooLarge(m_size))
            return m_reading.take();
        while (!m_xml.atEnd() && !m_reading.isOver()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::DTD:
                m_reading.fail(here({}), tr("The file has a document type (<!DOCTYPE …>), which can pull in other "
                                            "files and is not read. Remove it and try again."));
                break;
            case QXmlStreamReader::StartElement:
                begin();
                break;
            case QXmlStreamReader::EndElement:
                end();
                break;
            case QXmlStreamReader::Characters:
                m_text += m_xml.text();
                break;
            case QXmlStreamReader::EntityReference:
                m_reading.note(here(what()), tr("The entity &%1; is not known; it was left out.").arg(m_xml.name()));
                break;
            default:
                break;
            }
        }
        if (m_xml.hasError() && !m_reading.isOver()) {
            m_reading.fail(
                here(what()),
                tr("The XML is broken here (%1). What stands before was read.").arg(m_xml.errorString().simplified()));
        }
        return m_reading.take();
    }

private:
    using Where = FenceReading::Where;

    Where here(const QString &what) const { return {int(m_xml.lineNumber()), int(m_xml.columnNumber()) + 1, what}; }

    QString what() const
    {
        if (!m_placemark)
            return {};
        const QString name = m_placemark->about.name;
        return name.isEmpty() ? tr("placemark %L1").arg(m_number) : tr("placemark %L1 (%2)").arg(m_number).arg(name);
    }

    bool isIn(std::initializer_list<QLatin1StringView> path) const
    {
        return m_path.size() >= qsizetype(path.size()) &&
               std::equal(path.begin(), path.end(), m_path.cend() - qsizetype(path.size()));
    }

    void begin()
    {
        const QString name = m_xml.name().toString();
        if (m_path.isEmpty() && !isKml(name))
            return;
        if (m_path.size() >= maxDepth) {
            m_reading.fail(here(what()), tr("Elements are nested too deeply here. What stands before was read."));
            return;
        }
        const QString parent = m_path.isEmpty() ? QString() : m_path.last();
        m_path.append(name);
        m_text.clear();
        if (name == "Placemark"_L1) {
            finish();
            ++m_number;
            m_placemark.emplace();
            m_placemark->where = here({});
        } else if (name == "NetworkLink"_L1) {
            m_reading.note(here({}),
                           tr("The file points to another file, which is not read. Read that one by itself."));
        } else if (m_placemark) {
            beginInPlacemark(name, parent);
        }
    }

    bool isKml(const QString &name)
    {
        if (name == "kml"_L1 || name == "Document"_L1 || name == "Folder"_L1 || name == "Placemark"_L1)
            return true;
        m_reading.fail(here({}), tr("This is XML, but no KML: its first element is %1. Export it as KML.").arg(name));
        return false;
    }

    void beginInPlacemark(const QString &name, const QString &parent)
    {
        if (name == "Point"_L1 || name == "Polygon"_L1) {
            Shape shape;
            shape.isPolygon = name == "Polygon"_L1;
            shape.where = here({});
            m_placemark->shapes.append(shape);
        } else if (name == "Data"_L1 || name == "SimpleData"_L1) {
            m_key = m_xml.attributes().value("name"_L1).toString();
        } else if (std::ranges::find(otherGeometries, name) != otherGeometries.end() ||
                   (name == "LinearRing"_L1 && parent != "outerBoundaryIs"_L1 && parent != "innerBoundaryIs"_L1)) {
            m_placemark->hasOther = true;
            m_reading.skip(here(what()), tr("%1 cannot be a fence; Point and Polygon can. It was left out.").arg(name));
        }
    }

    void end()
    {
        if (m_path.isEmpty())
            return;
        if (m_placemark)
            endInPlacemark();
        if (m_path.last() == "Placemark"_L1)
            finish();
        m_path.removeLast();
        m_text.clear();
    }

    void endInPlacemark()
    {
        const bool isData = isIn({"Data"_L1, "value"_L1});
        if (isIn({"Placemark"_L1, "name"_L1})) {
            m_placemark->about.name = m_text.simplified();
        } else if (isData || isIn({"SchemaData"_L1, "SimpleData"_L1})) {
            takeData(m_text.trimmed());
        } else if (isIn({"coordinates"_L1})) {
            takeCoordinates();
        }
    }

    void takeData(const QString &value)
    {
        if (m_key == nameMark) {
            m_placemark->exactName = value;
        } else if (m_key == circleMark) {
            m_placemark->mark = value;
        } else if (const FenceProperty property = FenceProperty::named(m_key);
                   property.kind != FenceProperty::Kind::Name) {
            m_placemark->about.take(property, value);
        }
    }

    void takeCoordinates()
    {
        if (m_placemark->shapes.isEmpty() || m_placemark->shapes.last().isBroken)
            return;
        Shape &shape = m_placemark->shapes.last();
        const bool isPoint = isIn({"Point"_L1, "coordinates"_L1});
        const bool isOuter = isIn({"outerBoundaryIs"_L1, "LinearRing"_L1, "coordinates"_L1});
        const bool isInner = isIn({"innerBoundaryIs"_L1, "LinearRing"_L1, "coordinates"_L1});
        if (!isPoint && !isOuter && !isInner)
            return;
        const auto points = places();
        if (!points) {
            shape.isBroken = true;
            return;
        }
        if (isPoint && !shape.isPolygon && !points->isEmpty())
            shape.point = points->first();
        else if (isOuter && shape.isPolygon)
            shape.polygon.outer = *points;
        else if (isInner && shape.isPolygon && !points->isEmpty())
            shape.polygon.holes.append(*points);
    }

    //! Tuples of longitude, latitude and perhaps height, with blanks between them; after a comma blanks do not count.
    std::optional<GeoRing> places()
    {
        GeoRing points;
        QList<QStringView> parts;
        const QStringView text(m_text);
        const auto take = [&] {
            if (parts.isEmpty())
                return true;
            const auto longitude = plainNumber(parts[0]);
            const auto latitude = parts.size() > 1 ? plainNumber(parts[1]) : std::nullopt;
            if (!longitude || !latitude)
                return false;
            points.append({*latitude, *longitude});
            parts.clear();
            return true;
        };
        bool isAfterComma = false;
        for (qsizetype i = 0; i < text.size();) {
            if (text[i].isSpace()) {
                ++i;
                continue;
            }
            if (text[i] == u',') {
                isAfterComma = true;
                ++i;
                continue;
            }
            const qsizetype start = i;
            while (i < text.size() && !text[i].isSpace() && text[i] != u',')
                ++i;
            if (!isAfterComma && !take())
                return refuse(parts);
            if (parts.size() < 3)
                parts.append(text.sliced(start, i - start));
            isAfterComma = false;
        }
        if (!take())
            return refuse(parts);
        return points;
    }

    std::optional<GeoRing> refuse(const QList<QStringView> &parts)
    {
        QStringList written;
        for (const QStringView part : parts)
            written.append(part.first(std::min<qsizetype>(part.size(), 30)).toString());
        m_reading.skip(here(what()),
                       tr("“%1” is no place: it takes longitude and latitude, such as 77.59,12.97. It was left out.")
                           .arg(written.join(u',')));
        return std::nullopt;
    }

    void finish()
    {
        if (!m_placemark)
            return;
        if (!m_placemark->exactName.isEmpty()) {
            const JsonText json = parseJson(m_placemark->exactName);
            if (json.isValid() && json.root.kind == JsonNode::Kind::Text)
                m_placemark->about.name = json.root.text;
        }
        const QString described = what();
        if (m_placemark->shapes.isEmpty() && !m_placemark->hasOther) {
            Where where = m_placemark->where;
            where.what = described;
            m_reading.skip(where, tr("It has neither Point nor Polygon, so its place is not known. It was left out."));
        }
        const bool isOne = m_placemark->shapes.size() == 1;
        int number = 0;
        for (Shape &shape : m_placemark->shapes) {
            FenceReading::About about = m_placemark->about;
            ++number;
            if (!isOne && !about.name.isEmpty())
                about.name += u" (%1)"_s.arg(number);
            shape.where.what = described;
            if (shape.isBroken)
                continue;
            if (shape.isPolygon)
                m_reading.addPolygon(std::move(shape.polygon), isOne ? m_placemark->mark : QString(), about,
                                     shape.where);
            else if (shape.point)
                m_reading.addPoint(shape.point->latitude, shape.point->longitude, about, shape.where);
            else
                m_reading.skip(shape.where, tr("The Point has no coordinates. It was left out."));
        }
        m_placemark.reset();
    }

    FenceReading m_reading;
    qsizetype m_size;
    QXmlStreamReader m_xml;
    QStringList m_path;
    QString m_text;
    QString m_key;
    std::optional<Placemark> m_placemark;
    int m_number = 0;
};

} // namespace

FenceFile readKml(const QByteArray &bytes, const FenceReadOptions &options)
{
    return KmlReader(bytes, options).run();
}

} // namespace gatehouse
