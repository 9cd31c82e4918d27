#include "models/access/placegate.h"

#include <QtMath>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace gatehouse {

//! Beyond rounding, so that what is left out cannot be nearer; what is let through is measured exactly.
static constexpr double slack = 1e-13;

PlaceGate::PlaceGate(const AccessRules &rules)
    : m_allNeeded(rules.assumptions.allFencesNeeded()), m_edgeIsInside(rules.assumptions.edgeIsInside())
{
    if (!isOn(rules.switches.hasGeoFencing, rules.assumptions, &m_leansOn)) {
        m_leansOn |= bitOf(Assumption::FencingSwitch);
        if (rules.assumptions.fencingSwitchIsHeeded()) {
            m_uniform = {.kind = PlaceAnswer::Kind::NotChecked, .isAllowed = true, .leansOn = m_leansOn};
            return;
        }
    }
    int counted = 0;
    int barring = -1;
    for (int number = 0; number < rules.fences.size(); ++number) {
        const AccessFence &fence = rules.fences.at(number);
        const bool isActive = isOn(fence.isActive, rules.assumptions, &m_leansOn);
        if (!isActive)
            m_leansOn |= bitOf(Assumption::InactiveRule);
        if (!isActive && rules.assumptions.inactiveIsIgnored())
            continue;
        ++counted;
        if (!fence.circle || (!isActive && rules.assumptions.inactiveNeverHolds())) {
            if (barring < 0)
                barring = number;
            continue;
        }
        const double latitude = qDegreesToRadians(fence.circle->center.latitude);
        const double longitude = qDegreesToRadians(fence.circle->center.longitude);
        const double angle = fence.circle->radius / earthRadius;
        m_fences.push_back({std::cos(latitude) * std::cos(longitude), std::cos(latitude) * std::sin(longitude),
                            std::sin(latitude), std::cos(angle), std::sin(angle), angle, *fence.circle, number});
        m_greatestAngle = std::max(m_greatestAngle, angle);
    }
    if (counted > 1)
        m_leansOn |= bitOf(Assumption::SeveralFences);
    if (counted == 0) {
        m_leansOn |= bitOf(Assumption::NoFence);
        m_uniform = {
            .kind = PlaceAnswer::Kind::NoFence, .isAllowed = rules.assumptions.noFenceAllows(), .leansOn = m_leansOn};
    } else if (m_fences.empty() || (barring >= 0 && m_allNeeded)) {
        m_fences.clear();
        m_uniform = {.kind = PlaceAnswer::Kind::Outside, .barredBy = m_allNeeded ? barring : -1, .leansOn = m_leansOn};
    }
    std::ranges::sort(m_fences, {}, [](const Fence &fence) { return fence.circle.center.latitude; });
}

PlaceAnswer PlaceGate::check(GeoPoint place) const
{
    if (m_fences.empty())
        return m_uniform;
    PlaceAnswer answer = m_allNeeded ? farthest(place) : nearest(place);
    answer.isAllowed = isInside(answer.edgeMetres);
    answer.kind = answer.isAllowed ? PlaceAnswer::Kind::Inside : PlaceAnswer::Kind::Outside;
    answer.leansOn = m_leansOn;
    if (answer.edgeMetres == 0)
        answer.leansOn |= bitOf(Assumption::Edge);
    return answer;
}

bool PlaceGate::allows(GeoPoint place) const
{
    if (!m_allNeeded || m_fences.empty())
        return check(place).isAllowed;
    // The first that does not hold it decides.
    return std::ranges::all_of(m_fences,
                               [&](const Fence &fence) { return isInside(distanceToEdge(fence.circle, place)); });
}

//! Goes from the place's latitude outwards and measures only circles that may be nearer than the nearest so far.
PlaceAnswer PlaceGate::nearest(GeoPoint place) const
{
    const double latitude = qDegreesToRadians(place.latitude);
    const double longitude = qDegreesToRadians(place.longitude);
    const double x = std::cos(latitude) * std::cos(longitude);
    const double y = std::cos(latitude) * std::sin(longitude);
    const double z = std::sin(latitude);

    double best = std::numeric_limits<double>::infinity(); // metres
    double bestAngle = best;
    double cosBest = 1;
    double sinBest = 0;
    int found = -1;
    const auto consider = [&](const Fence &fence) {
        const double reach = bestAngle + fence.angle;
        if (reach < 0)
            return;
        const double cosine = x * fence.x + y * fence.y + z * fence.z;
        if (reach < std::numbers::pi && cosine + slack < cosBest * fence.cosRadius - sinBest * fence.sinRadius)
            return;
        const double edge = distanceToEdge(fence.circle, place);
        if (edge > best || (edge == best && fence.number > found))
            return;
        best = edge;
        found = fence.number;
        bestAngle = edge / earthRadius;
        cosBest = std::cos(bestAngle);
        sinBest = std::sin(bestAngle);
    };

    const auto middle = std::ranges::lower_bound(m_fences, place.latitude, {},
                                                 [](const Fence &fence) { return fence.circle.center.latitude; });
    auto up = middle;
    auto down = middle;
    const auto isNear = [&](const Fence &fence) {
        const double apart = std::abs(qDegreesToRadians(fence.circle.center.latitude) - latitude);
        return apart - m_greatestAngle <= bestAngle + slack;
    };
    for (bool isUpOpen = true, isDownOpen = true; isUpOpen || isDownOpen;) {
        isUpOpen = isUpOpen && up != m_fences.end() && isNear(*up);
        if (isUpOpen)
            consider(*up++);
        isDownOpen = isDownOpen && down != m_fences.begin() && isNear(*(down - 1));
        if (isDownOpen)
            consider(*--down);
    }
    return {.fence = found, .edgeMetres = best};
}

PlaceAnswer PlaceGate::farthest(GeoPoint place) const
{
    PlaceAnswer answer{.edgeMetres = -std::numeric_limits<double>::infinity()};
    for (const Fence &fence : m_fences) {
        const double edge = distanceToEdge(fence.circle, place);
        if (edge > answer.edgeMetres || (edge == answer.edgeMetres && fence.number < answer.fence)) {
            answer.edgeMetres = edge;
            answer.fence = fence.number;
        }
    }
    return answer;
}

QList<GeoCircle> PlaceGate::circles() const
{
    QList<GeoCircle> result;
    for (const Fence &fence : m_fences)
        result.append(fence.circle);
    return result;
}

} // namespace gatehouse
