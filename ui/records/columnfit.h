#pragma once

#include <QList>

namespace gatehouse {

//! What a column would like to have, in pixels.
struct ColumnWish
{
    int ideal = 0;           //!< shows nearly all of its cells whole
    int least = 0;           //!< below this it is of no use
    bool isFlexible = false; //!< takes room that is left over
    bool isFixed = false;    //!< the person has given it its ideal width
    bool isEmpty = false;    //!< has nothing to show
};

//! The widths of columns, in the order shown, that fill \a room. While they do not fit they shrink towards their least
//! widths; after that the last ones are left out (width 0) where \a mayDrop, else they run over. Empty ones are left
//! out before others shrink. Never drops the first.
QList<int> fitColumns(const QList<ColumnWish> &wishes, int room, bool mayDrop);

} // namespace gatehouse
