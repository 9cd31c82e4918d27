#pragma once

#include "models/access/assumptions.h"
#include "models/geo/geopoint.h"
#include "models/week/weekset.h"

#include <QByteArray>

#include <optional>

namespace gatehouse {

struct AccessFence
{
    QString id;
    QString name;
    //! Null where the service told no centre or no radius: nobody can be inside.
    std::optional<GeoCircle> circle;
    std::optional<bool> isActive = true; //!< null where the service did not tell

    bool operator==(const AccessFence &) const = default;
};

struct AccessTimeslot
{
    QString id;
    QString name;
    WeekSet times;                       //!< by the clock of the zone
    QByteArray zone;                     //!< IANA name; of one that nobody knows no time holds
    std::optional<bool> isActive = true; //!< null where the service did not tell
    AssumptionSet leansOn = 0;           //!< what was assumed to know its times

    bool operator==(const AccessTimeslot &) const = default;
};

//! What turns checking on and off; null where the service did not tell.
struct AccessSwitches
{
    std::optional<bool> verifyTimeslots;      //!< of the user
    std::optional<bool> hasGeoFencing;        //!< of the organization
    std::optional<bool> isOrganizationActive; //!< of the organization

    bool operator==(const AccessSwitches &) const = default;
};

//! Everything that decides about one person, apart from where and when.
struct AccessRules
{
    QList<AccessFence> fences;       //!< assigned to the person
    QList<AccessTimeslot> timeslots; //!< assigned to the person
    AccessSwitches switches;
    AccessAssumptions assumptions;

    bool operator==(const AccessRules &) const = default;
};

//! Whether a switch is on.
inline bool isOn(std::optional<bool> told, const AccessAssumptions &assumptions)
{
    return told.value_or(assumptions.unknownSwitchIsOn());
}

//! Whether a switch is on; notes in \a leansOn when that is only assumed.
inline bool isOn(std::optional<bool> told, const AccessAssumptions &assumptions, AssumptionSet *leansOn)
{
    if (!told)
        *leansOn |= bitOf(Assumption::UnknownSwitch);
    return isOn(told, assumptions);
}

} // namespace gatehouse
