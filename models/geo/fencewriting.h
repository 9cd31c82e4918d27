#pragma once

#include "models/geo/fencefile.h"

namespace gatehouse {

//! A file of fences in the pieces it is written in. All fences have a place on the earth.
struct FencePieces
{
    QByteArray head;
    QByteArray first; //!< before the first fence
    QByteArray between;
    QByteArray tail;
    QByteArray (*of)(const Fence &fence, const FenceWriteOptions &options);
};
FencePieces fencePieces(FenceFormat format, const FenceWriteOptions &options);

//! A text as JSON in UTF-8, with its quotes; what UTF-8 or XML have no way to write is escaped.
QByteArray jsonText(QStringView text);

//! The ring of a circle as files have it: the first point repeated at the end, longitudes going on beyond 180.
QList<GeoPoint> writtenRing(const GeoCircle &circle);

} // namespace gatehouse
