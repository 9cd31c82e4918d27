#include "models/access/weekplace.h"

#include "models/access/circlefaces.h"
#include "models/access/explanation.h"
#include "models/access/zonereading.h"

#include <QCoreApplication>

#include <functional>

namespace gatehouse {

namespace {

//! Translation context.
struct WeekPlaceText
{
    Q_DECLARE_TR_FUNCTIONS(WeekPlace)
};

const QDate epoch(1970, 1, 1);

//! Where the clock first shows that day.
qint64 startOf(QDate day, const ZoneClock &clock)
{
    return momentOf(epoch.daysTo(day) * secondsInDay, clock).instant;
}

//! All the circles, whether their geofences count or not.
PlaceGate gateOfCircles(const AccessRules &rules)
{
    AccessRules circles{.switches = {.hasGeoFencing = true}};
    for (const AccessFence &fence : rules.fences) {
        if (fence.circle)
            circles.fences.append({.circle = fence.circle});
    }
    return PlaceGate(circles);
}

//! Metres from every edge that are enough for a place to be told by.
constexpr double clearOfEdges = 5;

//! Of the places for which it tells a depth, one as deep as is enough, or else the deepest.
std::optional<GeoPoint> deepest(const QList<GeoCircle> &circles,
                                const std::function<std::optional<double>(GeoPoint)> &depthOf)
{
    std::optional<GeoPoint> found;
    double greatest = 0;
    eachKindOfPlace(circles, [&](GeoPoint place) {
        const std::optional<double> depth = depthOf(place);
        if (depth && (!found || *depth > greatest)) {
            found = place;
            greatest = *depth;
        }
        return !found || greatest < clearOfEdges;
    });
    return found;
}

std::optional<GeoPoint> placeOutside(const PlaceGate &gate)
{
    return deepest(gate.circles(), [&gate](GeoPoint place) {
        const double edge = gate.check(place).edgeMetres;
        return edge > 0 ? std::optional(edge) : std::nullopt;
    });
}

std::optional<GeoPoint> placeInside(const PlaceGate &gate)
{
    return deepest(gate.circles(), [&gate](GeoPoint place) {
        return gate.allows(place) ? std::optional(-gate.check(place).edgeMetres) : std::nullopt;
    });
}

} // namespace

QDate weekStart(QDate day, Qt::DayOfWeek firstDay)
{
    return day.addDays(-((day.dayOfWeek() - firstDay + 7) % 7));
}

WeekPlace weekPlaceOf(const AccessRules &rules, const QByteArray &zone, QDate day, Qt::DayOfWeek firstDay)
{
    const ZoneClock clock(zone);
    const QDate first = weekStart(day, firstDay);
    WeekPlace result{.zone = zone};
    for (int i = 0; i <= 7; ++i)
        result.days.append(startOf(first.addDays(i), clock));
    result.week = {result.days.first(), result.days.last()};

    const AccessJudge judge(rules);
    if (!judge.isOrganizationBarred())
        result.times = judge.times().spans(result.week.start, result.week.end);
    const auto add = [&result](WeekPlaceRow row) {
        if (row.isAllowed)
            row.allowed = result.times;
        result.rows.append(row);
    };
    if (rules.assumptions.allFencesNeeded() && rules.fences.size() > 1) {
        const PlaceGate &gate = judge.places();
        const std::optional<GeoPoint> meeting = gate.isUniform() ? std::nullopt : placeInside(gate);
        add({.kind = WeekPlaceRow::Kind::Meeting,
             .place = meeting,
             .isAnyPlace = gate.isUniform(),
             .title = WeekPlaceText::tr("Where all geofences meet"),
             .isAllowed = meeting || (gate.isUniform() && gate.allows({}))});
    }
    for (const AccessFence &fence : rules.fences) {
        add({.kind = WeekPlaceRow::Kind::Fence,
             .place = fence.circle ? std::optional(fence.circle->center) : std::nullopt,
             .fenceId = fence.id,
             .title = titleOf(fence),
             .isInactive = !isOn(fence.isActive, rules.assumptions),
             .isAllowed = fence.circle && judge.places().allows(fence.circle->center)});
    }
    const PlaceGate circles = gateOfCircles(rules);
    if (circles.isUniform()) {
        add({.isAnyPlace = true, .title = WeekPlaceText::tr("Anywhere"), .isAllowed = judge.places().allows({})});
    } else if (const std::optional<GeoPoint> outside = placeOutside(circles)) {
        add({.place = outside, .title = WeekPlaceText::tr("Elsewhere"), .isAllowed = judge.places().allows(*outside)});
    }
    return result;
}

} // namespace gatehouse
