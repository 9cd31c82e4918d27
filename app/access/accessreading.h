#pragma once

#include "models/access/accesschange.h"
#include "models/geo/fencedocument.h"
#include "models/schema/record.h"
#include "models/week/slotwire.h"
#include "models/workspaces/workspace.h"

namespace gatehouse {

//! Records of the service as the rules of the access check.

AccessFence fenceFrom(const Record &geofence);
AccessFence fenceFrom(const QString &id, const FenceValues &values);
AccessTimeslot timeslotFrom(const WeekSlot &slot, const QString &name);
//! \a connection tells how its timeslots are to be read.
AccessTimeslot timeslotFrom(const Record &timeslot, const IvaltConnection &connection);
//! What turns checking on and off; either record may be null.
AccessSwitches switchesFrom(const Record &organization, const Record &user);

//! By id, with what the connection assumes.
AccessRuleBook ruleBookFrom(const QList<Record> &geofences, const QList<Record> &timeslots,
                            const IvaltConnection &connection);

//! Adds to the book what was assigned and is not there, such as a geofence the service tells without an id, and answers
//! the ids of all that is assigned.
QStringList addFences(AccessRuleBook *book, const QList<Record> &assigned);
QStringList addTimeslots(AccessRuleBook *book, const QList<Record> &assigned, const IvaltConnection &connection);

} // namespace gatehouse
