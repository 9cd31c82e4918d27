#include "ui/records/columnfit.h"

#include <QtGlobal>

namespace gatehouse {

namespace {

//! More than this a column of text does not get while others can take it too.
constexpr double mostGrowth = 1.5;

int leastOf(const ColumnWish &wish)
{
    return wish.isFixed ? wish.ideal : qMin(wish.least, wish.ideal);
}

void shrink(const QList<ColumnWish> &wishes, QList<int> &widths, int missing)
{
    int slack = 0;
    for (const ColumnWish &wish : wishes)
        slack += wish.ideal - leastOf(wish);
    for (qsizetype i = 0; i < wishes.size() && slack > 0; ++i) {
        const int own = wishes[i].ideal - leastOf(wishes[i]);
        const int part = qMin(own, (missing * own + slack - 1) / slack);
        widths[i] -= part;
        missing -= part;
        slack -= own;
    }
}

void grow(const QList<ColumnWish> &wishes, QList<int> &widths, int rest)
{
    int wanting = 0;
    for (const ColumnWish &wish : wishes)
        wanting += wish.isFlexible && !wish.isFixed ? wish.ideal : 0;
    for (qsizetype i = 0; i < wishes.size() && wanting > 0; ++i) {
        if (!wishes[i].isFlexible || wishes[i].isFixed)
            continue;
        const int part = qMin(rest * wishes[i].ideal / wanting, int(wishes[i].ideal * (mostGrowth - 1)));
        widths[i] += part;
        rest -= part;
        wanting -= wishes[i].ideal;
    }
    // No gap at the end, where a selected row would seem to break off.
    widths.last() += rest;
}

} // namespace

QList<int> fitColumns(const QList<ColumnWish> &wishes, int room, bool mayDrop)
{
    if (wishes.isEmpty())
        return {};
    QList<qsizetype> kept;
    for (qsizetype i = 0; i < wishes.size(); ++i)
        kept.append(i);
    const auto sum = [&](auto width) {
        int total = 0;
        for (const qsizetype i : std::as_const(kept))
            total += width(wishes[i]);
        return total;
    };
    const auto idealOf = [](const ColumnWish &wish) { return wish.ideal; };
    for (qsizetype i = wishes.size() - 1; mayDrop && i > 0 && sum(idealOf) > room; --i) {
        if (wishes[i].isEmpty)
            kept.removeOne(i);
    }
    while (mayDrop && kept.size() > 1 && sum(leastOf) > room)
        kept.removeLast();

    QList<ColumnWish> columns;
    QList<int> fitted;
    for (const qsizetype i : std::as_const(kept)) {
        columns.append(wishes[i]);
        fitted.append(wishes[i].ideal);
    }
    if (const int ideal = sum(idealOf); ideal > room)
        shrink(columns, fitted, ideal - room);
    else
        grow(columns, fitted, room - ideal);
    QList<int> widths(wishes.size(), 0);
    for (qsizetype i = 0; i < kept.size(); ++i)
        widths[kept[i]] = fitted[i];
    return widths;
}

} // namespace gatehouse
