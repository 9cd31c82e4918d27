#pragma once

#include "models/access/accesschange.h"
#include "models/assignments/assignmentset.h"
#include "models/changes/change.h"
#include "network/operations/operation.h"

#include <QDateTime>
#include <QHash>
#include <QObject>

namespace gatehouse {

class ChangeDoor;
class OpenWorkspace;

//! The operations of a kind of assignment.
struct AssignmentOperations
{
    const Endpoint *all;    //!< of an organization
    const Endpoint *ofUser; //!< what a user has
    const Endpoint *update; //!< sets all that a user has
};
const AssignmentOperations &operationsOf(AssignmentKind kind);
QString assignmentKindText(AssignmentKind kind); //!< such as "Geofences"

//! What a user was assigned, and when that was read.
struct KnownAssignment
{
    QList<Record> records;
    QDateTime since;
};

//! What has been read of who is assigned what. No operation tells it of a geofence or timeslot, so what was once read
//! of each user is kept as long as the workspace is open, and forgotten when it may have changed.
class AssignmentMemory : public QObject
{
    Q_OBJECT

public:
    //! Workspace and door outlive this.
    AssignmentMemory(OpenWorkspace *workspace, ChangeDoor *door, QObject *parent = nullptr);

    //! Null where it is not known.
    const KnownAssignment *find(AssignmentKind kind, const QString &userId) const;
    void learn(AssignmentKind kind, const QString &userId, const QList<Record> &records);
    void forget();
    //! What the service lists now. Where it switches something otherwise than before, what users have of its kind is
    //! forgotten: it was read with the switches of then.
    void heedSwitches(const AccessRuleBook &listed);

signals:
    void changed();

private:
    void takeChange(const QString &operation, const ChangeTarget &target);
    void forget(AssignmentKind kind);

    QHash<QString, KnownAssignment> m_known[assignmentKinds.size()];
    QHash<QString, std::optional<bool>> m_switches[assignmentKinds.size()]; //!< as listed last, by id
};

} // namespace gatehouse
