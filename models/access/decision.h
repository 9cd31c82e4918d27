#pragma once

#include "models/access/placegate.h"
#include "models/access/timegate.h"

#include <QDateTime>

namespace gatehouse {

//! Whether somebody gets in at a place and a moment, and what decides.
struct AccessDecision
{
    bool isAllowed = false;
    bool isOrganizationBarred = false; //!< it is inactive, and that bars everybody
    PlaceAnswer place;
    TimeAnswer time;
    //! When the decision turns for somebody who stays where they are, in seconds since 1970 UTC; null: not within the
    //! horizon of TimeGate, or never.
    std::optional<qint64> changesAt;
    AssumptionSet leansOn = 0; //!< what was assumed to come to it

    bool leans(Assumption assumption) const { return leansOn & bitOf(assumption); }
};

//! Decides many times by the same rules. A place must be in a geofence and the moment in a timeslot, each as the
//! switches and assumptions say. Reading is thread-safe.
class AccessJudge
{
public:
    explicit AccessJudge(const AccessRules &rules);

    const AccessRules &rules() const { return m_rules; }
    const PlaceGate &places() const { return m_places; }
    const TimeGate &times() const { return m_times; }
    bool isOrganizationBarred() const { return m_isBarred; }
    //! What every decision leans on; just on the edge of a geofence it leans on that as well.
    AssumptionSet leansOn() const
    {
        return static_cast<AssumptionSet>(m_leansOn | m_places.leansOn() | m_times.leansOn());
    }

    AccessDecision decide(GeoPoint place, qint64 instant) const;
    //! As decide(), without the changes.
    AccessDecision quickDecision(GeoPoint place, qint64 instant) const;
    bool allows(GeoPoint place, qint64 instant) const;

private:
    AccessDecision combined(const PlaceAnswer &place, const TimeAnswer &time) const;

    AccessRules m_rules;
    PlaceGate m_places;
    TimeGate m_times;
    bool m_isBarred = false;
    AssumptionSet m_leansOn = 0;
};

//! Decides once.
AccessDecision decide(const AccessRules &rules, GeoPoint place, const QDateTime &moment);

//! What a single rule says, whether it counts or not.
struct FenceFinding
{
    int fence = 0;                    //!< in the rules
    std::optional<double> edgeMetres; //!< negative inside; null: the fence has no place
    bool counts = true;               //!< false: it is inactive, and such are not looked at or never hold
};
struct TimeslotFinding
{
    int timeslot = 0; //!< in the rules
    bool isWithin = false;
    std::optional<qint64> turnsAt; //!< when it ends or begins next, within the horizon of TimeGate
    bool counts = true;            //!< as of a fence
    bool isZoneKnown = true;
};
//! The nearest first.
QList<FenceFinding> fenceFindings(const AccessRules &rules, GeoPoint place);
//! Those within first, then by when they begin.
QList<TimeslotFinding> timeslotFindings(const AccessRules &rules, qint64 instant);

} // namespace gatehouse
