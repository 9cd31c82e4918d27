#pragma once

#include "models/geo/geopoint.h"

#include <QString>

namespace gatehouse {

namespace ivalt {
struct Geofence;
}

//! A geofence as maps and files have it. What is missing (a degree, the radius) is not a number.
struct Fence
{
    QString name;
    GeoCircle circle;
    bool active = true;

    bool operator==(const Fence &) const = default;
};

Fence fenceOf(const ivalt::Geofence &record);

//! Without an active flag the fence counts as active, as services show it.
ivalt::Geofence recordOf(const Fence &fence);

//! Feet are the international foot.
inline constexpr double metresInFoot = 0.3048;

} // namespace gatehouse
