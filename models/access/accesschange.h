#pragma once

#include "models/access/decision.h"

#include <QHash>
#include <QStringList>

#include <functional>

namespace gatehouse {

//! A place and a moment at which an edit makes a difference.
struct AccessExample
{
    GeoPoint place;
    qint64 instant = 0;
    QString fence; //!< the name of the geofence that the place is in, after for a gain, before for a loss; may be empty
    QString timeslot;
    QByteArray zone; //!< of that timeslot; empty: none decides

    bool byPlace = false;    //!< the place makes the difference; false: the moment
    qint64 secondsAWeek = 0; //!< how much of the week it is at that place
};

//! What an edit does to one person.
struct AccessDifference
{
    std::optional<AccessExample> gain;
    std::optional<AccessExample> loss;
    AssumptionSet leansOn = 0; //!< what was assumed to tell it, also that there is none

    bool isNone() const { return !gain && !loss; }
};

//! Compares over all of \a period and the whole earth, but for strips of places a few millimetres wide.
AccessDifference accessDifference(const AccessRules &before, const AccessRules &after, const RealSpan &period);

//! What is assigned to a person, by ids.
struct AccessPerson
{
    QString id;
    QString name;
    QStringList fences;
    QStringList timeslots;
    AccessSwitches switches;
};

//! The geofences and timeslots there are, by id; what a person is assigned and is not there does not count.
struct AccessRuleBook
{
    QHash<QString, AccessFence> fences;
    QHash<QString, AccessTimeslot> timeslots;
    AccessAssumptions assumptions;

    AccessRules rulesOf(const AccessPerson &person) const;
};

struct PersonChange
{
    AccessPerson person; //!< as after
    AccessDifference difference;
};

//! Who gains and who loses by an edit.
struct AccessChange
{
    QList<PersonChange> changed; //!< in the order of the people
    int gaining = 0;
    int losing = 0;
    int people = 0;
    RealSpan period;
    AccessAssumptions assumptions; //!< as after
    AssumptionSet leansOn = 0;     //!< of all the people
    bool isCancelled = false;      //!< not everybody was looked at
};

//! A person as before and as after an edit. The same where only the rules were edited.
struct PersonEdit
{
    AccessPerson before;
    AccessPerson after;
};

//! Looks at a week from \a from. People with the same rules are looked at once. \a isCancelled may be null.
AccessChange accessChange(const QList<PersonEdit> &people, const AccessRuleBook &before, const AccessRuleBook &after,
                          qint64 from, const std::function<bool()> &isCancelled = {});

} // namespace gatehouse
