#include "app/geofences/polygonwork.h"

#include <QDataStream>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr auto cornersKey = "corners"_L1;
static constexpr auto outerKey = "outer"_L1;
static constexpr auto circlesKey = "circles"_L1;
static constexpr auto bestFitKey = "best_fit"_L1;

void PolygonWork::add(const PolygonWork &other)
{
    constexpr qsizetype fewest = 3;
    GeoRing whole = other.corners;
    if (whole.size() < corners.size())
        whole.swap(corners);
    if (corners.isEmpty() || whole.size() < fewest)
        corners += whole;
    else
        polygons.append(PendingPolygon{{.polygon = {.outer = whole}}, {}, {}});
    polygons += other.polygons;
}

// A file may bring a million corners, which would take long as numbers of JSON.

static QDataStream &operator<<(QDataStream &stream, GeoPoint point)
{
    return stream << point.latitude << point.longitude;
}

static QDataStream &operator>>(QDataStream &stream, GeoPoint &point)
{
    return stream >> point.latitude >> point.longitude;
}

static QDataStream &operator<<(QDataStream &stream, const GeoCircle &circle)
{
    return stream << circle.center << circle.radius;
}

static QDataStream &operator>>(QDataStream &stream, GeoCircle &circle)
{
    return stream >> circle.center >> circle.radius;
}

template<typename T>
static QString packed(const QList<T> &list)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const T &one : list)
        stream << one;
    return QString::fromLatin1(bytes.toBase64());
}

template<typename T>
static QList<T> unpacked(const QJsonValue &value)
{
    QList<T> list;
    for (QDataStream stream(QByteArray::fromBase64(value.toString().toLatin1())); !stream.atEnd();) {
        T one;
        stream >> one;
        list.append(one);
    }
    return list;
}

QJsonArray entriesOf(const PolygonWork &work)
{
    QJsonArray entries;
    if (!work.corners.isEmpty())
        entries.append(QJsonObject{{cornersKey, packed(work.corners)}});
    for (const PendingPolygon &polygon : work.polygons) {
        QJsonArray holes;
        for (const GeoRing &hole : polygon.polygon.holes)
            holes.append(packed(hole));
        QJsonObject entry{{"name"_L1, polygon.name},
                          {outerKey, packed(polygon.polygon.outer)},
                          {"holes"_L1, holes},
                          {"is_active"_L1, polygon.active},
                          {"adjusted"_L1, packed(polygon.adjusted)}};
        if (polygon.options) {
            entry.insert(circlesKey, polygon.options->quota);
            entry.insert(bestFitKey, polygon.options->aim == CoverOptions::Aim::BestFit);
        }
        entries.append(entry);
    }
    return entries;
}

std::optional<PolygonWork> polygonWorkOf(const QJsonObject &entry)
{
    if (entry.contains(cornersKey))
        return PolygonWork{.corners = unpacked<GeoPoint>(entry.value(cornersKey)), .polygons = {}};
    if (!entry.contains(outerKey))
        return {};
    PendingPolygon polygon;
    polygon.name = entry.value("name"_L1).toString();
    polygon.polygon.outer = unpacked<GeoPoint>(entry.value(outerKey));
    for (const QJsonValue &hole : entry.value("holes"_L1).toArray())
        polygon.polygon.holes.append(unpacked<GeoPoint>(hole));
    polygon.active = entry.value("is_active"_L1).toBool(true);
    polygon.adjusted = unpacked<GeoCircle>(entry.value("adjusted"_L1));
    if (entry.contains(circlesKey)) {
        polygon.options = {.aim =
                               entry.value(bestFitKey).toBool() ? CoverOptions::Aim::BestFit : CoverOptions::Aim::Cover,
                           .quota = entry.value(circlesKey).toInt()};
    }
    return PolygonWork{.corners = {}, .polygons = {polygon}};
}

} // namespace gatehouse
