#include "tests/bench/bench.h"
#include "ui/week/weekgrid.h"

#include <QApplication>
#include <QHeaderView>
#include <QMouseEvent>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int slotsShown = 200;
constexpr int frames = 120;
constexpr QSize viewSize(1000, 400);

void send(QWidget *widget, QEvent::Type type, QPointF at)
{
    const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, at, widget->mapToGlobal(at), button,
                      type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, {});
    QApplication::sendEvent(widget, &event);
}

struct Frames
{
    double median = 0;
    double longest = 0;
};

//! A stroke over most of the week, painted after every move.
Frames stroke(QWidget *target, QWidget *painted, QPointF from, QPointF to)
{
    std::vector<double> times;
    send(target, QEvent::MouseButtonPress, from);
    for (int frame = 1; frame <= frames; ++frame) {
        const QPointF at = from + (to - from) * frame / frames;
        times.push_back(Bench::once([&] {
            send(target, QEvent::MouseMove, at);
            painted->repaint();
        }));
    }
    send(target, QEvent::MouseButtonRelease, to);
    return {Bench::middleOf(times), *std::ranges::max_element(times)};
}

Frames strokeInGrid()
{
    WeekGrid grid(Theme::install(*qApp, Appearance::Light));
    QList<WeekLayer> layers;
    for (int i = 0; i < slotsShown; ++i) {
        const int start = i % 7 * secondsInDay + i % 20 * 3600;
        layers.append({WeekSet({start, start + 5 * 3600}), {QString::number(i), i, i % 5 != 0}});
    }
    grid.setLayers(layers);
    grid.setActive(WeekLook{u"Edited"_s, 0, true});
    grid.resize(viewSize);
    Bench::showNow(&grid);
    grid.repaint();
    const WeekGeometry &geometry = grid.geometryOfWeek();
    return stroke(&grid, &grid, {geometry.x(2 * 3600), geometry.row(0).center().y()},
                  {geometry.x(22 * 3600), geometry.row(6).center().y()});
}

//! The same with what Qt has: a table of cells, selected by the mouse.
Frames strokeInTable()
{
    QTableWidget table(7, stepsInDay);
    table.horizontalHeader()->setMinimumSectionSize(1);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table.resize(viewSize);
    Bench::showNow(&table);
    table.repaint();
    return stroke(table.viewport(), table.viewport(), table.visualRect(table.model()->index(0, 8)).center(),
                  table.visualRect(table.model()->index(6, 88)).center());
}

} // namespace

void benchWeek(Bench &bench)
{
    const QString name = u"week: frame of a stroke, 200 slots shown"_s;
    if (!bench.wants(name))
        return;
    const Frames grid = strokeInGrid();
    const Frames table = strokeInTable();
    bench.add({.name = name, .value = grid.median, .unit = u"ms"_s, .baseline = table.median, .goal = 16});
    bench.add(
        {.name = name + u", longest"_s, .value = grid.longest, .unit = u"ms"_s, .baseline = table.longest, .goal = 16});
}

} // namespace gatehouse
