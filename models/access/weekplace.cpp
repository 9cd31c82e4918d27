#include "models/access/weekplace.h"

#include "models/access/circlefaces.h"
#include "models/access/explanation.h"
#include "models/access/zonereading.h"

#include <QCoreApplication>

#include <algorithm>

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

QList<GeoCircle> circlesOf(const AccessRules &rules)
{
    QList<GeoCircle> circles;
    for (const AccessFence &fence : rules.fences) {
        if (fence.circle)
            circles.append(*fence.circle);
    }
    return circles;
}

std::optional<GeoPoint> placeOutside(const QList<GeoCircle> &circles)
{
    for (const GeoPoint place : placesOfAllKinds(circles)) {
        if (std::ranges::all_of(circles,
                                [place](const GeoCircle &circle) { return distanceToEdge(circle, place) > 0; }))
            return place;
    }
    return {};
}

bool isAllowedSomewhere(const PlaceGate &gate)
{
    return std::ranges::any_of(placesOfAllKinds(gate.circles()),
                               [&gate](GeoPoint place) { return gate.allows(place); });
}

} // namespace

WeekPlace weekPlaceOf(const AccessRules &rules, const QByteArray &zone, QDate day, Qt::DayOfWeek firstDay)
{
    const ZoneClock clock(zone);
    const QDate first = day.addDays(-((day.dayOfWeek() - firstDay + 7) % 7));
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
    for (int number = 0; number < rules.fences.size(); ++number) {
        const AccessFence &fence = rules.fences.at(number);
        add({.kind = WeekPlaceRow::Kind::Fence,
             .fence = number,
             .fenceId = fence.id,
             .title = titleOf(fence),
             .isInactive = !isOn(fence.isActive, rules.assumptions),
             .isAllowed = fence.circle && judge.places().allows(fence.circle->center)});
    }
    const QList<GeoCircle> circles = circlesOf(rules);
    if (const std::optional<GeoPoint> outside = placeOutside(circles)) {
        add({.kind = WeekPlaceRow::Kind::Elsewhere,
             .title = circles.isEmpty() ? WeekPlaceText::tr("Anywhere") : WeekPlaceText::tr("Elsewhere"),
             .isAllowed = judge.places().allows(*outside)});
    }
    return result;
}

} // namespace gatehouse
