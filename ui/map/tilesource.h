#pragma once

#include <QString>
#include <QUrl>

#include <atomic>
#include <memory>

namespace gatehouse {

//! Where a map has its tiles from.
struct TileSource
{
    //! On this computer, answering `<look>/<ratio>/<zoom>/<x>/<y>.png` below it; see lookName(). Empty: the view draws
    //! the map that comes with the program itself.
    QUrl endpoint;
    QString attribution; //!< what must be said of tiles from elsewhere; empty: those that come with the program
    QString notice;      //!< what is amiss with them, for the person; empty: nothing
    //! Tiles asked for and not yet sent; null: not told.
    std::shared_ptr<const std::atomic_int> unsent;

    bool operator==(const TileSource &) const = default;
};

} // namespace gatehouse
