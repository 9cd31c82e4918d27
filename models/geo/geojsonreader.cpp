#include "models/geo/fencereading.h"

#include "models/json/jsonparser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! A value takes some two hundred bytes while it is looked at.
constexpr qsizetype maxValues = 1'000'000;

class GeoJsonReader
{
    Q_DECLARE_TR_FUNCTIONS(GeoJsonReader)

public:
    explicit GeoJsonReader(const FenceReadOptions &options) : m_reading(FenceFormat::GeoJson, options) {}

    FenceFile run(const QByteArray &bytes)
    {
        if (m_reading.isTooLarge(bytes.size()))
            return m_reading.take();
        if (bytes.count(',') > maxValues) {
            m_reading.fail({}, tr("The file has more than %L1 values, which is more than fences need. Split it and "
                                  "read the parts.")
                                   .arg(maxValues));
            return m_reading.take();
        }
        m_text = decodedText(bytes, m_reading);
        m_lines.emplace(m_text);
        const JsonText json = parseJson(m_text);
        for (const TextRemark &remark : json.remarks)
            m_reading.note(at(remark.offset, {}), remark.message);
        if (json.problem) {
            m_reading.fail(at(json.problem->offset, {}), json.problem->message);
            return m_reading.take();
        }
        readRoot(json.root);
        return m_reading.take();
    }

private:
    using Kind = JsonNode::Kind;
    using Where = FenceReading::Where;
    using About = FenceReading::About;

    Where at(qsizetype offset, const QString &what) const
    {
        return {m_lines->line(offset), m_lines->column(offset), what};
    }
    Where at(const JsonNode &node, const QString &what) const { return at(node.begin, what); }

    static QString typeOf(const JsonNode &node)
    {
        const JsonNode *type = node.member(u"type");
        return type && type->kind == Kind::Text ? type->text : QString();
    }

    void readRoot(const JsonNode &root)
    {
        const QString type = typeOf(root);
        if (root.kind != Kind::Object) {
            m_reading.fail(at(root, {}), tr("GeoJSON is an object with a type such as FeatureCollection; this is a "
                                            "list. Export it as GeoJSON."));
        } else if (type == "FeatureCollection"_L1) {
            checkSystem(root);
            readFeatures(root);
        } else if (type == "Feature"_L1) {
            checkSystem(root);
            readFeature(root, 1);
        } else if (type == "Topology"_L1) {
            m_reading.fail(at(root, {}), tr("This is TopoJSON. Export it as GeoJSON."));
        } else if (root.member(u"coordinates") || root.member(u"geometries")) {
            checkSystem(root);
            readGeometry(root, {}, {}, tr("the geometry"));
        } else {
            m_reading.fail(at(root, {}), tr("GeoJSON begins with a type: FeatureCollection, Feature or a geometry. "
                                            "This is other JSON."));
        }
    }

    //! GeoJSON once could name a coordinate system; what it is now always is this one.
    void checkSystem(const JsonNode &root)
    {
        const JsonNode *crs = root.member(u"crs");
        const JsonNode *properties = crs ? crs->member(u"properties") : nullptr;
        const JsonNode *name = properties ? properties->member(u"name") : nullptr;
        if (name && !name->text.contains("CRS84"_L1) && !name->text.contains("4326"_L1)) {
            m_reading.note(at(*name, {}),
                           tr("The file names the coordinate system %1. Coordinates are read as longitude and "
                              "latitude (WGS 84); if places are wrong, export the file in WGS 84.")
                               .arg(name->text));
        }
    }

    void readFeatures(const JsonNode &root)
    {
        const JsonNode *features = root.member(u"features");
        if (!features || features->kind != Kind::List) {
            m_reading.fail(at(root, {}), tr("The FeatureCollection has no list of features."));
            return;
        }
        int number = 0;
        for (const JsonNode &feature : features->children) {
            if (m_reading.isOver())
                return;
            ++number;
            if (feature.kind == Kind::Object && typeOf(feature) == "Feature"_L1)
                readFeature(feature, number);
            else
                m_reading.skip(at(feature, tr("feature %L1").arg(number)),
                               tr("This is no Feature: its type is missing or another. It was left out."));
        }
    }

    void readFeature(const JsonNode &feature, int number)
    {
        About about;
        QString mark;
        if (const JsonNode *properties = feature.member(u"properties")) {
            for (const JsonNode &property : properties->children) {
                if (property.isContainer() || property.kind == Kind::Null)
                    continue;
                if (property.key == circleMark)
                    mark = property.text;
                about.take(FenceProperty::named(property.key), property.text);
            }
        }
        QString what = tr("feature %L1").arg(number);
        if (!about.name.isEmpty())
            what = tr("feature %L1 (%2)").arg(number).arg(about.name);
        const JsonNode *geometry = feature.member(u"geometry");
        if (!geometry || geometry->kind != Kind::Object) {
            m_reading.skip(at(feature, what), tr("It has no geometry, so its place is not known. It was left out."));
            return;
        }
        readGeometry(*geometry, about, mark, what);
    }

    void readGeometry(const JsonNode &geometry, const About &about, const QString &mark, const QString &what)
    {
        const QString type = typeOf(geometry);
        if (type == "GeometryCollection"_L1) {
            const JsonNode *parts = geometry.member(u"geometries");
            for (const JsonNode &part : parts ? parts->children : QList<JsonNode>())
                readGeometry(part, about, {}, what);
            return;
        }
        const bool isPoint = type == "Point"_L1;
        const bool isPolygon = type == "Polygon"_L1;
        if (!isPoint && !isPolygon && type != "MultiPolygon"_L1) {
            m_reading.skip(at(geometry, what),
                           type.isEmpty()
                               ? tr("Its geometry has no type. It was left out.")
                               : tr("%1 cannot be a fence; Point, Polygon and MultiPolygon can. It was left out.")
                                     .arg(type.first(std::min<qsizetype>(type.size(), 40))));
            return;
        }
        const JsonNode *coordinates = geometry.member(u"coordinates");
        if (!coordinates || coordinates->kind != Kind::List) {
            m_reading.skip(at(geometry, what), tr("It has no list of coordinates. It was left out."));
            return;
        }
        if (isPoint) {
            if (const auto point = place(*coordinates, what))
                m_reading.addPoint(point->latitude, point->longitude, about, at(*coordinates, what));
        } else if (isPolygon) {
            readPolygon(*coordinates, about, mark, what);
        } else {
            int number = 0;
            for (const JsonNode &polygon : coordinates->children) {
                About part = about;
                ++number;
                if (!part.name.isEmpty() && coordinates->children.size() > 1)
                    part.name += u" (%1)"_s.arg(number);
                readPolygon(polygon, part, {}, what);
            }
        }
    }

    //! A position: longitude, latitude and perhaps a height.
    std::optional<GeoPoint> place(const JsonNode &node, const QString &what)
    {
        const auto isNumber = [](const JsonNode &part) { return part.kind == Kind::Number; };
        if (node.kind == Kind::List && node.children.size() >= 2 && isNumber(node.children[0]) &&
            isNumber(node.children[1])) {
            const auto longitude = plainNumber(node.children[0].text);
            const auto latitude = plainNumber(node.children[1].text);
            if (longitude && latitude)
                return GeoPoint{*latitude, *longitude};
        }
        m_reading.skip(at(node, what),
                       tr("A place is written as [longitude, latitude], both numbers. It was left out."));
        return std::nullopt;
    }

    std::optional<GeoRing> ring(const JsonNode &node, const QString &what)
    {
        if (node.kind != Kind::List) {
            m_reading.skip(at(node, what), tr("A ring is a list of places. It was left out."));
            return std::nullopt;
        }
        GeoRing points;
        points.reserve(node.children.size());
        for (const JsonNode &child : node.children) {
            const auto point = place(child, what);
            if (!point)
                return std::nullopt;
            points.append(*point);
        }
        return points;
    }

    void readPolygon(const JsonNode &node, const About &about, const QString &mark, const QString &what)
    {
        GeoPolygon polygon;
        if (node.kind != Kind::List || node.children.isEmpty()) {
            m_reading.skip(at(node, what), tr("A Polygon has a list of rings, the outline first. It was left out."));
            return;
        }
        for (qsizetype i = 0; i < node.children.size(); ++i) {
            const auto points = ring(node.children[i], what);
            if (!points)
                return;
            if (i == 0)
                polygon.outer = *points;
            else if (!points->isEmpty())
                polygon.holes.append(*points);
        }
        m_reading.addPolygon(std::move(polygon), mark, about, at(node, what));
    }

    FenceReading m_reading;
    QString m_text;
    std::optional<TextLines> m_lines;
};

} // namespace

FenceFile readGeoJson(const QByteArray &bytes, const FenceReadOptions &options)
{
    return GeoJsonReader(options).run(bytes);
}

} // namespace gatehouse
