#pragma once

#include "models/permissions/rolematrix.h"
#include "network/operations/operation.h"

#include <QSet>

namespace gatehouse {

//! A path as the service compares it with permissions: names in braces stand for anything.
QString comparablePath(const Endpoint &endpoint, Line line);

//! What the service is delivered with, as far as the operation rows tell: which role may call which operation, and so
//! which permissions it probably has.
class DeliveredRights
{
public:
    DeliveredRights() = default;
    DeliveredRights(Line line, const QList<MatrixPermission> &permissions);

    //! The operations of the program that a permission covers; also by module, which the service compares with the
    //! controller on all lines but the published documentation's.
    QList<const Endpoint *> operationsOf(qint64 permission) const;
    PermissionFact fact(const QString &role, qint64 permission) const;

    //! Whether the role's default permissions let it call the operation, probably; unknown for roles that are not
    //! delivered.
    static Known mayCall(const QString &role, const Endpoint &endpoint);
    static bool isDelivered(const QString &role);

private:
    using Covered = QSet<const Endpoint *>;

    QHash<qint64, Covered> m_covered; //!< by permission
    mutable QHash<RolePermissionKey, PermissionFact> m_facts;
};

//! Whether the permission lets its roles call the operation.
bool coversOperation(const MatrixPermission &permission, const Endpoint &endpoint, Line line);

} // namespace gatehouse
