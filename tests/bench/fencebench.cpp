#include "models/geo/circlecover.h"
#include "models/geo/fencefile.h"
#include "models/geo/fenceindex.h"
#include "models/geo/fenceproblems.h"
#include "tests/bench/bench.h"

#include <QGeoCircle>
#include <QRandomGenerator>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int fenceCount = 10'000;
constexpr int points = 20'000;
constexpr int pointsOfBaseline = 50;

//! Sites of a country: half of them in some towns, with radii as people draw them.
QList<Fence> someFences()
{
    QRandomGenerator random(7);
    QList<Fence> fences;
    for (int i = 0; i < fenceCount; ++i) {
        const GeoPoint town{10.0 + i % 20, 74.0 + i % 7};
        const double spread = i % 2 == 0 ? 0.2 : 8;
        fences.append({u"Site %1"_s.arg(i),
                       {{town.latitude + spread * (random.generateDouble() - 0.5),
                         town.longitude + spread * (random.generateDouble() - 0.5)},
                        std::pow(10, 1.5 + 2 * random.generateDouble())},
                       true});
    }
    return fences;
}

//! Half of them in fences.
std::vector<GeoPoint> somePoints(const std::vector<GeoCircle> &circles)
{
    QRandomGenerator random(8);
    std::vector<GeoPoint> result;
    for (int i = 0; i < points; ++i) {
        const GeoCircle &circle = circles[random.bounded(quint32(circles.size()))];
        result.push_back(pointFrom(circle.center, random.bounded(360.0), circle.radius * random.bounded(2.0)));
    }
    return result;
}

//! Microseconds a point by a plain scan; the answers have to be those of the index.
double plainScan(const FenceIndex &index, const std::vector<GeoCircle> &circles, const std::vector<GeoPoint> &places)
{
    std::vector<QGeoCircle> plain;
    for (const GeoCircle &circle : circles)
        plain.emplace_back(QGeoCoordinate(circle.center.latitude, circle.center.longitude), circle.radius);
    QList<QList<int>> found;
    const double taken = Bench::once([&] {
        for (int i = 0; i < pointsOfBaseline; ++i) {
            const QGeoCoordinate place(places[size_t(i)].latitude, places[size_t(i)].longitude);
            QList<int> numbers;
            for (size_t k = 0; k < plain.size(); ++k) {
                if (plain[k].contains(place))
                    numbers.append(int(k));
            }
            found.append(numbers);
        }
    });
    for (int i = 0; i < pointsOfBaseline; ++i) {
        if (found[i] != index.holding(places[size_t(i)]))
            qFatal("the index and a plain scan disagree");
    }
    return taken * 1000 / pointsOfBaseline;
}

GeoPolygon somePolygon()
{
    GeoRing ring;
    for (int i = 0; i < 200; ++i) {
        const double angle = 2 * std::numbers::pi * i / 200;
        ring.append(
            pointFrom({48, 11}, 360.0 * i / 200, 2000 + 900 * std::sin(3 * angle) + 500 * std::cos(7 * angle + 1)));
    }
    return {ring, {}};
}

} // namespace

void benchFences(Bench &bench)
{
    const QString lookup = u"fences: which of 10,000 hold a point"_s;
    const QString built = u"fences: index of 10,000 built"_s;
    const QString moved = u"fences: one of 10,000 moved in the index"_s;
    const QString culled = u"fences: those of 10,000 within the map's bounds"_s;
    const QString problems = u"fences: problems of 10,000 found"_s;
    const QString read = u"fences: GeoJSON of 10,000 read"_s;
    const QString covered = u"fences: polygon of 200 points covered by 20"_s;
    if (!std::ranges::any_of(QStringList{lookup, built, moved, culled, problems, read, covered},
                             [&](const QString &name) { return bench.wants(name); }))
        return;

    const QList<Fence> fences = someFences();
    std::vector<GeoCircle> circles;
    for (const Fence &fence : fences)
        circles.push_back(fence.circle);
    const std::vector<GeoPoint> places = somePoints(circles);
    FenceIndex index(circles);
    qsizetype found = 0;

    bench.add({.name = lookup,
               .value = 1000.0 / points *
                        Bench::median(5,
                                      [&] {
                                          for (const GeoPoint place : places)
                                              index.holding(place, [&found](int) { ++found; });
                                      }),
               .unit = u"µs"_s,
               .baseline = plainScan(index, circles, places),
               .goal = 5});
    if (found < points)
        qFatal("the points lie in no fences");
    bench.add({.name = built, .value = Bench::median(5, [&] { FenceIndex fresh(circles); }), .unit = u"ms"_s});
    bench.add({.name = moved,
               .value = 1000.0 / fenceCount *
                        Bench::median(5,
                                      [&] {
                                          for (int i = 0; i < fenceCount; ++i)
                                              index.set(i, circles[size_t(i)]);
                                      }),
               .unit = u"µs"_s});
    const GeoBounds view{12, 76, 14, 79};
    bench.add({.name = culled,
               .value = 1000 * Bench::median(50, [&] { index.within(view, [&found](int) { ++found; }); }),
               .unit = u"µs"_s});
    bench.add({.name = problems,
               .value = Bench::median(3, [&] { fenceProblems(fences, {.quota = 9000}); }),
               .unit = u"ms"_s});
    const QByteArray file = writeFenceFile(fences, FenceFormat::GeoJson).bytes;
    bench.add({.name = read, .value = Bench::median(3, [&] { readFenceFile(file); }), .unit = u"ms"_s});
    const GeoPolygon polygon = somePolygon();
    bench.add({.name = covered,
               .value = Bench::median(3, [&] { coverByCircles(polygon, {.quota = 20}); }),
               .unit = u"ms"_s,
               .goal = 200});
}

} // namespace gatehouse
