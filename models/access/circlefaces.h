#pragma once

#include "models/geo/geopoint.h"

#include <QList>

#include <functional>

namespace gatehouse {

//! Visits places of all kinds that circles make, until \a visit returns false: at least one in every part of the earth
//! into which their edges cut it, but for parts that are nowhere as wide as a few millimetres. Which circles hold a
//! place can only differ from part to part, so what holds for these places holds for all.
void eachKindOfPlace(const QList<GeoCircle> &circles, const std::function<bool(GeoPoint)> &visit);

} // namespace gatehouse
