#pragma once

#include <QString>
#include <QUrl>

namespace gatehouse {

//! Why \a text is no address of map tiles that may be used, for the person; null where it is one. It has to hold {z},
//! {x} and {y} and to be https, or http on this computer.
QString tileAddressProblem(const QString &text);

//! The address of one tile.
QUrl tileUrl(const QString &address, int zoom, int x, int y);

} // namespace gatehouse
