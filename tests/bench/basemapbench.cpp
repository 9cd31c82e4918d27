#include "models/geo/placesearch.h"
#include "tests/bench/bench.h"
#include "ui/map/maplook.h"
#include "ui/map/tilerenderer.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

void benchSearch(Bench &bench)
{
    std::shared_ptr<const PlaceSearch> search;
    const double reading = Bench::median(3, [&] { search = std::make_shared<const PlaceSearch>(Places::bundled()); });
    bench.add({.name = u"base map: names of places read, aside"_s, .value = reading, .unit = u"ms"_s});

    const std::shared_ptr<const Places> places = Places::bundled();
    QStringList names;
    for (qsizetype i = 0; i < places->size(); ++i)
        names.append(QString::fromUtf8(places->name(i)));
    // One letter finds the most, several words look the longest at each.
    double slowest = 0;
    double plain = 0;
    for (const QString &query : {u"s"_s, u"san"_s, u"amritsar"_s, u"san juan philippines"_s, u"united states"_s}) {
        slowest = std::max(slowest, Bench::median(5, [&] { search->find(query); }));
        plain = std::max(plain, Bench::median(3, [&] { names.filter(query, Qt::CaseInsensitive); }));
    }
    bench.add({.name = u"base map: search in %1 places, slowest of five"_s.arg(search->size()),
               .value = slowest,
               .unit = u"ms"_s,
               .baseline = plain,
               .goal = 10});
}

void benchTiles(Bench &bench)
{
    const tokens::MapColors &colors = tokens::light.map;
    const QFont font = QApplication::font();
    std::unique_ptr<TileRenderer> renderer;
    const MapTile first{5, 22, 13};
    bench.add(
        {.name = u"base map: first tile, data read"_s,
         .value = Bench::median(
             3, [&] { renderer = std::make_unique<TileRenderer>(font); }, [&] { renderer->render(first, colors); }),
         .unit = u"ms"_s});
    struct Kind
    {
        QString name;
        MapTile tile;
    };
    const QList<Kind> kinds = {{u"world"_s, {0, 0, 0}},
                               {u"India"_s, first},
                               {u"Aegean coast"_s, {7, 72, 49}},
                               {u"city"_s, {11, 1449, 833}},
                               {u"street"_s, {17, 92791, 53344}}};
    for (const Kind &kind : kinds) {
        bench.add({.name = u"base map: tile, "_s + kind.name,
                   .value = Bench::median(9, [&] { renderer->render(kind.tile, colors); }),
                   .unit = u"ms"_s});
        bench.add({.name = u"base map: tile at 2x, "_s + kind.name,
                   .value = Bench::median(9, [&] { renderer->render(kind.tile, colors, 2); }),
                   .unit = u"ms"_s});
    }
}

} // namespace

void benchBaseMap(Bench &bench)
{
    if (!bench.wants(u"base map"))
        return;
    benchSearch(bench);
    benchTiles(bench);
}

} // namespace gatehouse
