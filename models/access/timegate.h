#pragma once

#include "models/access/accessrules.h"
#include "models/access/realspans.h"

#include <vector>

namespace gatehouse {

//! What the timeslots say about a moment. Instants are seconds since 1970 UTC.
struct TimeAnswer
{
    enum class Kind : quint8 {
        Within,     //!< one, or all where all are needed
        Outside,    //!< of each, or of one where all are needed
        NoTimeslot, //!< none counts
        NotChecked, //!< switched off
    };
    Kind kind = Kind::NoTimeslot;
    bool isAllowed = false;
    //! The one that decides, as a place in the rules. Within: the one that lasts longest (all needed: ends first);
    //! outside: the one that begins next (all needed: the one missing that begins last). -1: none.
    int timeslot = -1;
    int barredBy = -1;                  //!< where all are needed, the one that never holds
    std::optional<qint64> changesAt;    //!< when the answer turns, within the horizon
    std::optional<qint64> timeslotEnds; //!< when the timeslot that decides ends, where it is within
    AssumptionSet leansOn = 0;
};

//! Answers for many moments by the same timeslots. Reading is thread-safe.
class TimeGate
{
public:
    //! How far ahead the next change is looked for: so many weeks that every weekly time comes up, for a change of the
    //! clock may skip it once.
    static constexpr qint64 horizon = 8 * qint64(secondsInWeek);

    explicit TimeGate(const AccessRules &rules);

    TimeAnswer check(qint64 instant) const;
    //! As check(), but for the changes: the first timeslot that holds decides, and outside none does.
    TimeAnswer quickCheck(qint64 instant) const;
    bool allows(qint64 instant) const { return quickCheck(instant).isAllowed; }
    //! When it allows, in \a from .. \a to.
    RealSpans spans(qint64 from, qint64 to) const;
    //! The same for one timeslot that counts; empty for others.
    RealSpans spansOf(int timeslot, qint64 from, qint64 to) const;
    AssumptionSet leansOn() const { return m_leansOn; } //!< of every answer
    //! Whether all moments are alike.
    bool isUniform() const { return m_timeslots.empty(); }

private:
    TimeAnswer checkUntil(qint64 end, qint64 instant) const;

    struct Timeslot
    {
        WeekSet times;
        size_t clock;
        int number; //!< in the rules
    };

    std::vector<Timeslot> m_timeslots;
    std::vector<ZoneClock> m_clocks; //!< each zone once
    TimeAnswer m_uniform;            //!< where no timeslot counts
    AssumptionSet m_leansOn = 0;
    bool m_allNeeded = false;
};

} // namespace gatehouse
