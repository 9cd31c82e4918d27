#include "app/geofences/fencefacts.h"

#include "models/geo/geobounds.h"

#include <cmath>
#include <limits>

namespace gatehouse {

static constexpr double missing = std::numeric_limits<double>::quiet_NaN();

Fence plainFence(const FenceValues &values)
{
    return {.name = values.name,
            .circle = {values.center.value_or(GeoPoint{missing, missing}), values.radius.value_or(missing)},
            .active = values.isOn()};
}

FenceValues valuesOf(const Fence &fence)
{
    FenceValues values{.name = fence.name, .isActive = fence.active};
    if (isPlace(fence.circle.center))
        values.center = fence.circle.center;
    if (std::isfinite(fence.circle.radius))
        values.radius = fence.circle.radius;
    return values;
}

QList<Fence> plainFences(const FenceDocument &document, QList<FenceKey> *keys)
{
    QList<Fence> fences;
    for (FenceKey key : document.keys()) {
        if (!document.fence(key).working)
            continue;
        fences.append(plainFence(*document.fence(key).working));
        keys->append(key);
    }
    return fences;
}

} // namespace gatehouse
