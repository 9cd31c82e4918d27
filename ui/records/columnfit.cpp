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
    QList<ColumnWish> kept = wishes;
    const auto sum = [&kept](auto width) {
        int total = 0;
        for (const ColumnWish &wish : std::as_const(kept))
            total += width(wish);
        return total;
    };
    while (mayDrop && kept.size() > 1 && sum(leastOf) > room)
        kept.removeLast();

    QList<int> widths;
    for (const ColumnWish &wish : std::as_const(kept))
        widths.append(wish.ideal);
    const int ideal = sum([](const ColumnWish &wish) { return wish.ideal; });
    if (ideal > room)
        shrink(kept, widths, ideal - room);
    else
        grow(kept, widths, room - ideal);
    widths.resize(wishes.size(), 0);
    return widths;
}

} // namespace gatehouse
