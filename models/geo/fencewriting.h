#pragma once

#include "models/geo/fencefile.h"

#include <span>

namespace gatehouse {

// One format each, for writeFenceFile(). All fences have a place on the earth.
QByteArray geoJsonOf(std::span<const Fence> fences, const FenceWriteOptions &options);
QByteArray kmlOf(std::span<const Fence> fences, const FenceWriteOptions &options);
QByteArray fenceCsvOf(std::span<const Fence> fences, const FenceWriteOptions &options);

//! A text as JSON in UTF-8, with its quotes; what UTF-8 or XML have no way to write is escaped.
QByteArray jsonText(QStringView text);

//! The ring of a circle as files have it: the first point repeated at the end, longitudes going on beyond 180.
QList<GeoPoint> writtenRing(const GeoCircle &circle);

} // namespace gatehouse
