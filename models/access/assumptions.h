#pragma once

#include <QAnyStringView>
#include <QString>

#include <array>
#include <span>

namespace gatehouse {

struct IvaltConnection;

//! What the service does where that is not documented, or only to be guessed from a field's name.
enum class Assumption : quint8 {
    NoFence,              //!< somebody without a geofence
    NoTimeslot,           //!< somebody without a timeslot
    InactiveRule,         //!< a geofence or timeslot that is assigned but not active
    SeveralFences,        //!< how several geofences of somebody combine
    SeveralTimeslots,     //!< how several timeslots of somebody combine
    DatedTimes,           //!< a timeslot whose times carry a date
    OvernightTimeslot,    //!< a timeslot of a day that ends at or before it starts
    UtcTime,              //!< the "Z" of a time, where it is not the clock of the timeslot
    Edge,                 //!< a place just on the edge of a geofence
    TimeslotSwitch,       //!< verify_timeslots of the user is off
    FencingSwitch,        //!< has_geo_fencing of the organization is off
    InactiveOrganization, //!< is_active of the organization is off
    UnknownSwitch,        //!< one of these, or of a rule, that the service does not tell
};

using AssumptionSet = quint16; //!< bits by assumption

constexpr AssumptionSet bitOf(Assumption assumption)
{
    return static_cast<AssumptionSet>(1U << static_cast<unsigned>(assumption));
}

//! One way it may be.
struct AssumptionChoice
{
    QLatin1StringView key; //!< as it is stored
    const char *text;      //!< translation context "Assumption"
};

struct AssumptionRow
{
    Assumption assumption;
    QLatin1StringView key;                     //!< of the field of IvaltConnection
    std::span<const AssumptionChoice> choices; //!< the first holds unless chosen otherwise

    QString questionText() const; //!< the label of the field
    QString choiceText(int choice) const;
};

inline constexpr int assumptionCount = 13;
std::span<const AssumptionRow> assumptionRows(); //!< in the order of the enumeration
const AssumptionRow &rowOf(Assumption assumption);

//! What is assumed. Says for each row which of its choices holds.
class AccessAssumptions
{
public:
    int choice(Assumption assumption) const { return m_choices[static_cast<size_t>(assumption)]; }
    void choose(Assumption assumption, int choice);
    //! By the keys of the rows; false, and nothing changed, when there is no such choice.
    bool choose(Assumption assumption, QAnyStringView key);

    bool noFenceAllows() const { return choice(Assumption::NoFence) == 0; }
    bool noTimeslotAllows() const { return choice(Assumption::NoTimeslot) == 0; }
    bool inactiveIsIgnored() const { return choice(Assumption::InactiveRule) == 0; }
    bool inactiveNeverHolds() const { return choice(Assumption::InactiveRule) == 1; }
    bool allFencesNeeded() const { return choice(Assumption::SeveralFences) == 1; }
    bool allTimeslotsNeeded() const { return choice(Assumption::SeveralTimeslots) == 1; }
    bool edgeIsInside() const { return choice(Assumption::Edge) == 0; }
    bool timeslotSwitchIsHeeded() const { return choice(Assumption::TimeslotSwitch) == 0; }
    bool fencingSwitchIsHeeded() const { return choice(Assumption::FencingSwitch) == 0; }
    bool inactiveOrganizationDenies() const { return choice(Assumption::InactiveOrganization) == 0; }
    bool unknownSwitchIsOn() const { return choice(Assumption::UnknownSwitch) == 0; }

    bool operator==(const AccessAssumptions &) const = default;

private:
    std::array<quint8, assumptionCount> m_choices{};
};

//! What an answer leans on, in words, such as "Of several geofences: one of them is enough"; empty: nothing.
QString assumedText(const AccessAssumptions &assumptions, AssumptionSet leansOn);
//! The same as a sentence, with where it can be changed.
QString assumedSentence(const AccessAssumptions &assumptions, AssumptionSet leansOn);

//! Those of a connection's settings; of a value that is no choice, the first.
AccessAssumptions assumptionsOf(const IvaltConnection &connection);

} // namespace gatehouse
