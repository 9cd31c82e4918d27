#include "models/geo/fence.h"

#include "models/records/ivalt/geofence.h"

#include <cmath>
#include <limits>

namespace gatehouse {

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

std::optional<double> told(double value)
{
    return std::isnan(value) ? std::nullopt : std::optional(value);
}

} // namespace

Fence fenceOf(const ivalt::Geofence &record)
{
    return {record.name,
            {{record.latitude.value_or(missing), record.longitude.value_or(missing)}, record.radius.value_or(missing)},
            record.isActive.value_or(true)};
}

ivalt::Geofence recordOf(const Fence &fence)
{
    ivalt::Geofence record;
    record.name = fence.name;
    record.latitude = told(fence.circle.center.latitude);
    record.longitude = told(fence.circle.center.longitude);
    record.radius = told(fence.circle.radius);
    record.isActive = fence.active;
    return record;
}

} // namespace gatehouse
