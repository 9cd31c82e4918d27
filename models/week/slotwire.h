#pragma once

#include "models/access/assumptions.h"
#include "models/schema/json.h"
#include "models/week/weekset.h"

#include <QDate>

namespace gatehouse {

//! How a service says when a timeslot is. None is documented, so it is read from what the service returns.
enum class SlotDialect : quint8 {
    Unknown,
    Weekly, //!< date-times in a reference week; one slot is one stretch of the week
    Daily,  //!< times of day without a weekday; one slot is the same stretch every day
};

//! The forms in which a timezone has been seen.
enum class ZoneForm : quint8 {
    Object, //!< {value, label, offset, abbrev, altName}, documented for timeslots
    Text,   //!< an IANA name
    List,   //!< IANA names, of which the first counts
};

//! How the times of timeslots are read, and written so that they read like that: what only a connection can tell.
struct SlotReading
{
    //! Decides about date-times, when known: a slot of the daily dialect whose times carry a date holds on all days.
    //! Times of day are daily whatever it is.
    SlotDialect dialect = SlotDialect::Unknown;
    //! A daily slot that ends at or before it starts on the clock holds at no time, rather than over midnight.
    bool splitsOvernight = false;
    bool utcIsClock = false; //!< "Z" after a time means nothing, rather than a moment in UTC

    bool operator==(const SlotReading &) const = default;
    SlotReading as(SlotDialect other) const { return {other, splitsOvernight, utcIsClock}; }
};
SlotReading slotReadingOf(const IvaltConnection &connection);

//! What is wrong with a value of a timeslot, or had to be assumed to read it.
struct SlotProblem
{
    QLatin1StringView field; //!< "timezone", "start_time", "end_time" or "status"
    QString text;            //!< a whole sentence, with the next step

    bool operator==(const SlotProblem &) const = default;
};

//! A timeslot in the program's terms, and as the service gave it.
struct WeekSlot
{
    Id id;
    QString name;
    WeekSet times;   //!< wall-clock times of the zone; empty when they cannot be read
    QByteArray zone; //!< IANA name, or "UTC+05:30" where the service tells an offset only; empty when unreadable
    std::optional<bool> active = true; //!< absent when the service does not tell
    SlotDialect dialect = SlotDialect::Unknown;
    QList<SlotProblem> problems;
    bool letsNobodyIn = false; //!< it can be read, and holds at no time
    AssumptionSet leansOn = 0; //!< what had to be assumed to know its times
    QJsonObject wire;          //!< as the service gave it; empty for a new slot

    bool isDaily() const { return dialect == SlotDialect::Daily; }
    //! False when nobody can tell when it holds.
    bool isReadable() const { return (letsNobodyIn || !times.isEmpty()) && !zone.isEmpty(); }
};

WeekSlot readSlot(const QJsonObject &wire, const SlotReading &reading = {});
QList<WeekSlot> readSlots(const QJsonArray &wire, const SlotReading &reading = {});

//! "text", "list"; anything else is the documented object.
ZoneForm zoneFormNamed(QStringView name);

//! How a connection spells timeslots: what new slots are written like.
struct SlotHabits
{
    SlotReading reading; //!< its dialect is that of new slots
    ZoneForm zoneForm = ZoneForm::Object;
    QString timeLike;          //!< a start_time to imitate; empty: the documented form
    QString midnightLike;      //!< an end_time that means midnight, such as "24:00" or "23:59:59"; empty: "24:00"
    QDate week;                //!< Monday of the reference week; invalid: that of 1 January 2024
    QJsonValue statusLike = 1; //!< a status to imitate in type: number, flag or text
};

//! What the connection's settings say of timeslots where there is none to imitate.
SlotHabits usualHabitsOf(const IvaltConnection &connection);
//! The habits most slots of \a known show, and where they show none, the \a usual ones. A known dialect of those and a
//! \a zoneForm are the connection's settings and win.
SlotHabits habitsOf(const QList<WeekSlot> &known, const SlotHabits &usual = {}, std::optional<ZoneForm> zoneForm = {});

//! The slot as a JSON object with everything the service gave: what already says what is wanted keeps its spelling,
//! with its precision, its form of timezone and its reference week. The times must be one stretch (weekly) or one
//! stretch of all days (daily), see planSlots().
QJsonObject wireObject(const WeekSlot &slot, const SlotHabits &habits);
//! As wireObject(), without what the service decides (id, organization, moments of creation and change): the body that
//! adding and updating take. Keys nobody knows are sent along, since an update may replace the whole record.
QJsonObject wireBody(const WeekSlot &slot, const SlotHabits &habits);

//! One step from the timeslots there are to those wanted.
struct SlotStep
{
    enum class Kind : quint8 { Keep, Update, Add, Remove };

    Kind kind = Kind::Keep;
    qsizetype current = -1; //!< position among the current slots; -1 for Add
    WeekSlot slot;          //!< as it will be; for Remove as it is
    QJsonObject body;       //!< for Update and Add
};

//! How a set of times is stored as timeslots. A service stores one stretch per slot, so a set may need several.
struct SlotPlan
{
    QList<SlotStep> steps; //!< in the order of the current slots, then additions
    QStringList problems;  //!< why it cannot be stored: whole sentences with the next step; then there are no steps

    bool isPossible() const { return problems.isEmpty(); }
    bool changesAnything() const;
};

//! What a set of times shall be stored as.
struct WantedSlots
{
    WeekSet times; //!< empty: no slot at all
    QByteArray zone;
    std::optional<bool> active = true;
};

//! The least change from \a current (none for new ones) to \a wanted: slots that already say a part of it stay, others
//! are updated rather than replaced, since users are assigned to them by id. What cannot be read and is not given other
//! times keeps those it has: it takes zone and status alone.
SlotPlan planSlots(const QList<WeekSlot> &current, const WantedSlots &wanted, const SlotHabits &habits);

//! True when every day has the same times, so that a service without weekdays can store it.
bool isSameEveryDay(const WeekSet &times);
//! The times of one day (0: Monday) on every day; a stretch belongs to the day on which it starts.
WeekSet everyDayLike(const WeekSet &times, int day);
//! \a start in seconds of the day, on all seven days, for \a length seconds.
WeekSet everyDay(int start, int length);

} // namespace gatehouse
