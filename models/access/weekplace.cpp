#include "models/access/weekplace.h"

#include "models/access/circlefaces.h"
#include "models/access/explanation.h"
#include "models/access/zonereading.h"

#include <QCoreApplication>

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

std::optional<GeoPoint> placeOutside(const PlaceGate &gate)
{
    std::optional<GeoPoint> outside;
    eachKindOfPlace(gate.circles(), [&](GeoPoint place) {
        if (gate.isUniform() || gate.check(place).edgeMetres > 0)
            outside = place;
        return !outside;
    });
    return outside;
}

bool isAllowedSomewhere(const PlaceGate &gate)
{
    bool isAllowed = false;
    eachKindOfPlace(gate.circles(), [&](GeoPoint place) {
        isAllowed = gate.allows(place);
        return !isAllowed;
    });
    return isAllowed;
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
        add({.kind = WeekPlaceRow::Kind::Meeting,
             .title = WeekPlaceText::tr("Where all geofences meet"),
             .isAllowed = isAllowedSomewhere(judge.places())});
    }
    for (const AccessFence &fence : rules.fences) {
        add({.kind = WeekPlaceRow::Kind::Fence,
             .center = fence.circle ? std::optional(fence.circle->center) : std::nullopt,
             .fenceId = fence.id,
             .title = titleOf(fence),
             .isInactive = !isOn(fence.isActive, rules.assumptions),
             .isAllowed = fence.circle && judge.places().allows(fence.circle->center)});
    }
    const PlaceGate circles = gateOfCircles(rules);
    if (const std::optional<GeoPoint> outside = placeOutside(circles)) {
        add({.kind = WeekPlaceRow::Kind::Elsewhere,
             .title = circles.isUniform() ? WeekPlaceText::tr("Anywhere") : WeekPlaceText::tr("Elsewhere"),
             .isAllowed = judge.places().allows(*outside)});
    }
    return result;
}

} // namespace gatehouse
