#pragma once

#include <QString>
#include <QUrl>

namespace gatehouse {

//! Where a map has its tiles from.
struct TileSource
{
    //! On this computer, answering `<look>/<ratio>/<zoom>/<x>/<y>.png` below it; see lookName(). Empty: the view draws
    //! the map that comes with the program itself.
    QUrl endpoint;
    QString attribution; //!< what must be said of tiles from elsewhere; empty: those that come with the program
    QString notice;      //!< what is amiss with them, for the person; empty: nothing

    bool operator==(const TileSource &) const = default;
};

} // namespace gatehouse
