#include "models/access/decision.h"

#include <algorithm>
#include <limits>

namespace gatehouse {

AccessJudge::AccessJudge(const AccessRules &rules) : m_rules(rules), m_places(rules), m_times(rules)
{
    if (isOn(rules.switches.isOrganizationActive, rules.assumptions, &m_leansOn))
        return;
    m_leansOn |= bitOf(Assumption::InactiveOrganization);
    m_isBarred = rules.assumptions.inactiveOrganizationDenies();
}

AccessDecision AccessJudge::combined(const PlaceAnswer &place, const TimeAnswer &time) const
{
    AccessDecision decision{.isAllowed = !m_isBarred && place.isAllowed && time.isAllowed,
                            .isOrganizationBarred = m_isBarred,
                            .place = place,
                            .time = time,
                            .leansOn = static_cast<AssumptionSet>(m_leansOn | place.leansOn | time.leansOn)};
    if (!m_isBarred && place.isAllowed)
        decision.changesAt = time.changesAt;
    return decision;
}

AccessDecision AccessJudge::decide(GeoPoint place, qint64 instant) const
{
    return combined(m_places.check(place), m_times.check(instant));
}

AccessDecision AccessJudge::quickDecision(GeoPoint place, qint64 instant) const
{
    return combined(m_places.check(place), m_times.quickCheck(instant));
}

bool AccessJudge::allows(GeoPoint place, qint64 instant) const
{
    return !m_isBarred && m_times.allows(instant) && m_places.allows(place);
}

AccessDecision decide(const AccessRules &rules, GeoPoint place, const QDateTime &moment)
{
    const qint64 milliseconds = moment.toMSecsSinceEpoch();
    const qint64 second = milliseconds / 1000 - (milliseconds % 1000 < 0 ? 1 : 0);
    return AccessJudge(rules).decide(place, second);
}

static bool isCounted(std::optional<bool> isActive, const AccessAssumptions &assumptions)
{
    return isOn(isActive, assumptions) || !(assumptions.inactiveIsIgnored() || assumptions.inactiveNeverHolds());
}

QList<FenceFinding> fenceFindings(const AccessRules &rules, GeoPoint place)
{
    QList<FenceFinding> findings;
    for (int number = 0; number < rules.fences.size(); ++number) {
        const AccessFence &fence = rules.fences.at(number);
        FenceFinding finding{.fence = number, .counts = isCounted(fence.isActive, rules.assumptions)};
        if (fence.circle)
            finding.edgeMetres = distanceToEdge(*fence.circle, place);
        findings.append(finding);
    }
    std::ranges::stable_sort(findings, {}, [](const FenceFinding &finding) {
        return std::pair(!finding.counts, finding.edgeMetres.value_or(std::numeric_limits<double>::infinity()));
    });
    return findings;
}

QList<TimeslotFinding> timeslotFindings(const AccessRules &rules, qint64 instant)
{
    QList<TimeslotFinding> findings;
    for (int number = 0; number < rules.timeslots.size(); ++number) {
        // Each as if it were the only rule and active, for its own times are wanted.
        AccessRules alone{.timeslots = {rules.timeslots.at(number)}};
        alone.timeslots.first().isActive = true;
        const TimeAnswer answer = TimeGate(alone).check(instant);
        findings.append({.timeslot = number,
                         .isWithin = answer.isAllowed,
                         .turnsAt = answer.changesAt,
                         .counts = isCounted(rules.timeslots.at(number).isActive, rules.assumptions),
                         .isZoneKnown = QTimeZone(alone.timeslots.first().zone).isValid()});
    }
    std::ranges::stable_sort(findings, {}, [](const TimeslotFinding &finding) {
        return std::tuple(!finding.counts, !finding.isWithin,
                          finding.turnsAt.value_or(std::numeric_limits<qint64>::max()));
    });
    return findings;
}

} // namespace gatehouse
