#include "models/week/slotzone.h"
#include "models/week/weekdescription.h"
#include "models/week/weekgroups.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

class Planner
{
    Q_DECLARE_TR_FUNCTIONS(SlotPlan)

public:
    Planner(const QList<WeekSlot> &current, const WantedSlots &wanted, const SlotHabits &habits)
        : m_current(readIn(wanted.zone, current, habits.reading))
        , m_wanted(wanted)
        , m_habits(habits)
        , m_reading(habits.reading.as(dialect()))
    {
        const auto named = std::ranges::find_if(current, [](const WeekSlot &slot) { return !slot.name.isEmpty(); });
        if (named != current.end())
            m_name = named->name;
    }

    SlotPlan plan()
    {
        if (isAsStored()) {
            for (const WeekSlot &slot : m_current)
                m_plan.steps.append(stepAsTimed(m_plan.steps.size(), slot));
            return m_plan;
        }
        m_plan.problems = problems();
        if (!m_plan.isPossible())
            return m_plan;
        m_pieces = pieces();
        m_steps.resize(m_current.size());
        keepWhatIsThere();
        updateBest();
        updateAny();
        finish();
        if (!m_plan.isPossible())
            m_plan.steps.clear();
        return m_plan;
    }

private:
    //! In its times and its zone, but for a zone where there was none; readable or not.
    bool isAsStored() const
    {
        WeekSet times;
        for (const WeekSlot &slot : m_current)
            times.add(slot.times);
        return !m_current.isEmpty() && times == m_wanted.times &&
               std::ranges::all_of(m_current, [this](const WeekSlot &slot) { return slot.zone == m_wanted.zone; });
    }

    //! That of the slots there are, where it can say what is wanted; else that of the connection.
    SlotDialect dialect() const
    {
        SlotDialect common = SlotDialect::Unknown;
        for (const WeekSlot &slot : m_current) {
            if (slot.dialect == SlotDialect::Unknown)
                continue;
            if (common != SlotDialect::Unknown && slot.dialect != common)
                return m_habits.reading.dialect;
            common = slot.dialect;
        }
        const bool canSay =
            common == SlotDialect::Weekly || (common == SlotDialect::Daily && isSameEveryDay(m_wanted.times));
        return canSay || m_habits.reading.dialect == SlotDialect::Unknown ? common : m_habits.reading.dialect;
    }

    QStringList problems() const
    {
        QStringList found;
        if (m_wanted.times.isEmpty())
            return found;
        if (m_wanted.zone.isEmpty() || !QTimeZone(m_wanted.zone).isValid())
            found.append(tr("Choose the timezone first."));
        if (m_reading.dialect == SlotDialect::Unknown) {
            found.append(
                tr("It is not known yet how this service stores timeslots: as times of a week or as times of a "
                   "day. Choose one in the settings of the connection."));
        }
        if (m_reading.dialect == SlotDialect::Daily && !isSameEveryDay(m_wanted.times)) {
            found.append(tr("This service stores times of day without weekdays, so all days must be alike. Give every "
                            "day the same times; now it is: %1.")
                             .arg(describeWeek(m_wanted.times)));
        }
        return found;
    }

    //! The wanted times, cut into what one slot can say.
    QList<WeekSet> pieces() const
    {
        QList<WeekSet> result;
        if (m_reading.dialect == SlotDialect::Daily) {
            for (const DayGroup &group : groupsOf(m_wanted.times).groups) {
                for (DaySpan span : group.spans) {
                    const int end = m_reading.splitsOvernight ? std::min(span.end, secondsInDay) : span.end;
                    result.append(everyDay(span.start, end - span.start));
                    if (end < span.end)
                        result.append(everyDay(0, span.end - end));
                }
            }
            return result;
        }
        for (WeekSpan span : m_wanted.times.spans())
            result.append(WeekSet(span));
        return result;
    }

    bool isFree(qsizetype slot) const { return !m_steps.at(slot).has_value(); }
    void use(qsizetype slot, const WeekSet &times) { m_steps[slot] = times; }

    void keepWhatIsThere()
    {
        m_pieces.removeIf([this](const WeekSet &piece) {
            WeekSet told;
            QList<qsizetype> inside;
            for (qsizetype i = 0; i < m_current.size(); ++i) {
                const WeekSet &times = m_current.at(i).times;
                if (isFree(i) && !times.isEmpty() && times.intersected(piece) == times) {
                    inside.append(i);
                    told.add(times);
                }
            }
            if (told != piece)
                return false;
            for (qsizetype slot : std::as_const(inside))
                use(slot, m_current.at(slot).times);
            return true;
        });
    }
    void updateBest()
    {
        m_pieces.removeIf([this](const WeekSet &piece) {
            qsizetype best = -1;
            int most = 0;
            for (qsizetype i = 0; i < m_current.size(); ++i) {
                const int common = isFree(i) ? m_current.at(i).times.intersected(piece).length() : 0;
                if (common > most) {
                    best = i;
                    most = common;
                }
            }
            if (best >= 0)
                use(best, piece);
            return best >= 0;
        });
    }
    //! Moving a slot keeps the people who are assigned to it.
    void updateAny()
    {
        for (qsizetype i = 0; i < m_current.size() && !m_pieces.isEmpty(); ++i) {
            if (isFree(i))
                use(i, m_pieces.takeFirst());
        }
    }

    SlotStep step(qsizetype current, WeekSlot slot, const WeekSet &times)
    {
        slot.times = times;
        slot.zone = m_wanted.zone;
        slot.active = m_wanted.active;
        slot.dialect = m_reading.dialect;
        slot.problems.clear();
        const QJsonObject before = slot.wire;
        QJsonObject body = wireBody(slot, m_habits);
        slot.wire = wireObject(slot, m_habits);
        if (current < 0 && !m_name.isEmpty()) {
            slot.name = m_name;
            slot.wire.insert("name"_L1, m_name);
            body.insert("name"_L1, m_name);
        }
        const WeekSlot read = readSlot(slot.wire, m_reading);
        slot.letsNobodyIn = false;
        slot.leansOn = read.leansOn;
        if (read.times != times || read.zone != slot.zone) {
            m_plan.problems.append(tr("%1 cannot be said to this service to the second. Give times in whole minutes.")
                                       .arg(describeWeek(times)));
        }
        const SlotStep::Kind kind = current < 0           ? SlotStep::Kind::Add
                                    : slot.wire == before ? SlotStep::Kind::Keep
                                                          : SlotStep::Kind::Update;
        return {kind, current, slot, kind == SlotStep::Kind::Keep ? QJsonObject() : body};
    }
    //! With the times it has, whatever they are.
    SlotStep stepAsTimed(qsizetype current, WeekSlot slot) const
    {
        const QJsonObject before = slot.wire;
        if (!m_wanted.zone.isEmpty())
            slot.zone = m_wanted.zone;
        if (m_wanted.active)
            slot.active = m_wanted.active;
        const QJsonObject body = wireBody(slot, m_habits);
        slot = readSlot(wireObject(slot, m_habits), m_habits.reading.as(slot.dialect));
        const bool isSame = slot.wire == before;
        return {isSame ? SlotStep::Kind::Keep : SlotStep::Kind::Update, current, slot, isSame ? QJsonObject() : body};
    }
    void finish()
    {
        for (qsizetype i = 0; i < m_current.size(); ++i) {
            const WeekSlot &slot = m_current.at(i);
            if (m_steps.at(i))
                m_plan.steps.append(step(i, slot, *m_steps.at(i)));
            else if (slot.times.isEmpty()) // nobody can tell what would be lost
                m_plan.steps.append(stepAsTimed(i, slot));
            else
                m_plan.steps.append({SlotStep::Kind::Remove, i, slot, {}});
        }
        for (const WeekSet &piece : std::as_const(m_pieces))
            m_plan.steps.append(step(-1, WeekSlot(), piece));
    }

    const QList<WeekSlot> m_current;
    const WantedSlots &m_wanted;
    const SlotHabits &m_habits;
    const SlotReading m_reading;
    QString m_name;                        //!< that the service has for them; what is added gets it, too
    QList<WeekSet> m_pieces;               //!< those no slot says yet
    QList<std::optional<WeekSet>> m_steps; //!< what each current slot will say
    SlotPlan m_plan;
};

} // namespace

bool SlotPlan::changesAnything() const
{
    return std::ranges::any_of(steps, [](const SlotStep &step) { return step.kind != SlotStep::Kind::Keep; });
}

SlotPlan planSlots(const QList<WeekSlot> &current, const WantedSlots &wanted, const SlotHabits &habits)
{
    return Planner(current, wanted, habits).plan();
}

} // namespace gatehouse
