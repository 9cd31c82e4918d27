#pragma once

#include "models/geo/geopoint.h"

#include <QList>

namespace gatehouse {

//! Places of all kinds that circles make: at least one in every part of the earth into which their edges cut it, but
//! for parts that are nowhere as wide as a few millimetres. Which circles hold a place can only differ from part to
//! part, so what holds for these places holds for all.
QList<GeoPoint> placesOfAllKinds(const QList<GeoCircle> &circles);

} // namespace gatehouse
