#include "models/access/timegate.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace gatehouse {

//! Within a little more than a week nearly all rules have changed.
static constexpr qint64 usualHorizon = 8 * qint64(secondsInDay);

//! Rules are made anew with every edit; looking up a zone's changes takes longer than all the rest.
static ZoneClock clockOf(const QByteArray &zone)
{
    thread_local QHash<QByteArray, ZoneClock> known;
    const auto found = known.constFind(zone);
    return found != known.constEnd() ? *found : *known.insert(zone, ZoneClock(zone));
}

TimeGate::TimeGate(const AccessRules &rules) : m_allNeeded(rules.assumptions.allTimeslotsNeeded())
{
    if (!isOn(rules.switches.verifyTimeslots, rules.assumptions, &m_leansOn)) {
        m_leansOn |= bitOf(Assumption::TimeslotSwitch);
        if (rules.assumptions.timeslotSwitchIsHeeded()) {
            m_uniform = {.kind = TimeAnswer::Kind::NotChecked, .isAllowed = true, .leansOn = m_leansOn};
            return;
        }
    }
    int counted = 0;
    int barring = -1;
    QHash<QByteArray, size_t> clocks;
    for (int number = 0; number < rules.timeslots.size(); ++number) {
        const AccessTimeslot &timeslot = rules.timeslots.at(number);
        const bool isActive = isOn(timeslot.isActive, rules.assumptions, &m_leansOn);
        if (!isActive)
            m_leansOn |= bitOf(Assumption::InactiveRule);
        if (!isActive && rules.assumptions.inactiveIsIgnored())
            continue;
        ++counted;
        m_leansOn |= timeslot.leansOn;
        const ZoneClock clock = clockOf(timeslot.zone);
        if (!clock.isValid() || timeslot.times.isEmpty() || (!isActive && rules.assumptions.inactiveNeverHolds())) {
            if (barring < 0)
                barring = number;
            continue;
        }
        if (!clocks.contains(timeslot.zone)) {
            clocks.insert(timeslot.zone, m_clocks.size());
            m_clocks.push_back(clock);
        }
        m_timeslots.push_back({timeslot.times, clocks.value(timeslot.zone), number});
    }
    if (counted > 1)
        m_leansOn |= bitOf(Assumption::SeveralTimeslots);
    if (counted == 0) {
        m_leansOn |= bitOf(Assumption::NoTimeslot);
        m_uniform = {.kind = TimeAnswer::Kind::NoTimeslot,
                     .isAllowed = rules.assumptions.noTimeslotAllows(),
                     .leansOn = m_leansOn};
    } else if (m_timeslots.empty() || (barring >= 0 && m_allNeeded)) {
        m_timeslots.clear();
        m_uniform = {.kind = TimeAnswer::Kind::Outside, .barredBy = m_allNeeded ? barring : -1, .leansOn = m_leansOn};
    }
}

TimeAnswer TimeGate::quickCheck(qint64 instant) const
{
    if (m_timeslots.empty())
        return m_uniform;
    // Few zones, many timeslots: what each clock shows is asked once.
    std::array<int, 8> shown;
    shown.fill(-1);
    TimeAnswer answer{.kind = TimeAnswer::Kind::Outside, .leansOn = m_leansOn};
    for (const Timeslot &timeslot : m_timeslots) {
        int show = 0;
        if (timeslot.clock < shown.size()) {
            if (shown[timeslot.clock] < 0)
                shown[timeslot.clock] = m_clocks[timeslot.clock].weekSecondAt(instant);
            show = shown[timeslot.clock];
        } else {
            show = m_clocks[timeslot.clock].weekSecondAt(instant);
        }
        const bool isWithin = timeslot.times.contains(show);
        if (isWithin != m_allNeeded) {
            answer.kind = isWithin ? TimeAnswer::Kind::Within : TimeAnswer::Kind::Outside;
            answer.timeslot = timeslot.number;
            answer.isAllowed = isWithin;
            return answer;
        }
    }
    if (m_allNeeded) {
        answer.kind = TimeAnswer::Kind::Within;
        answer.isAllowed = true;
        answer.timeslot = m_timeslots.front().number;
    }
    return answer;
}

RealSpans TimeGate::spansOf(int number, qint64 from, qint64 to) const
{
    const auto found = std::ranges::find(m_timeslots, number, &Timeslot::number);
    return found == m_timeslots.end() ? RealSpans() : realSpans(found->times, m_clocks[found->clock], from, to);
}

RealSpans TimeGate::spans(qint64 from, qint64 to) const
{
    if (m_timeslots.empty())
        return m_uniform.isAllowed && from < to ? RealSpans{{from, to}} : RealSpans{};
    RealSpans result;
    bool isFirst = true;
    for (const Timeslot &timeslot : m_timeslots) {
        const RealSpans own = realSpans(timeslot.times, m_clocks[timeslot.clock], from, to);
        if (!m_allNeeded)
            result += own;
        else
            result = isFirst ? own : intersected(result, own);
        isFirst = false;
    }
    return joined(std::move(result));
}

TimeAnswer TimeGate::check(qint64 instant) const
{
    if (m_timeslots.empty())
        return m_uniform;
    const TimeAnswer answer = checkUntil(instant + usualHorizon, instant);
    return answer.changesAt ? answer : checkUntil(instant + horizon, instant);
}

TimeAnswer TimeGate::checkUntil(qint64 end, qint64 instant) const
{
    TimeAnswer answer = quickCheck(instant);
    const RealSpans allowed = spans(instant, end);
    if (answer.isAllowed) {
        if (allowed.first().end < end)
            answer.changesAt = allowed.first().end;
    } else if (!allowed.isEmpty()) {
        answer.changesAt = allowed.first().start;
    }

    // Of those that are as the answer says, which decides: by when it turns.
    std::optional<qint64> decisive;
    answer.timeslot = -1;
    for (const Timeslot &timeslot : m_timeslots) {
        const RealSpans own = realSpans(timeslot.times, m_clocks[timeslot.clock], instant, end);
        const bool isWithin = !own.isEmpty() && own.first().start == instant;
        if (isWithin != answer.isAllowed)
            continue;
        const qint64 turn = isWithin ? own.first().end : own.isEmpty() ? end : own.first().start;
        // The last to turn where one is enough to stay, the first where all are needed; outside the other way round.
        const bool isLastWanted = answer.isAllowed != m_allNeeded;
        if (!decisive || (isLastWanted ? turn > *decisive : turn < *decisive)) {
            decisive = turn;
            answer.timeslot = timeslot.number;
        }
    }
    if (answer.isAllowed && decisive && *decisive < end)
        answer.timeslotEnds = decisive;
    return answer;
}

} // namespace gatehouse
