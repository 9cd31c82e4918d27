#pragma once

#include "models/permissions/rolematrix.h"
#include "models/schema/record.h"

#include <QSet>

namespace gatehouse {

//! Roles of the service as columns, one for each title, by title. Those of \a ofDefaultOrganization, by identity, are
//! nobody's own, also where their organization is \a ownOrganization.
QList<MatrixRole> matrixRolesOf(const QList<Record> &roles, const QSet<QString> &ofDefaultOrganization,
                                const QString &ownOrganization);
//! A permission of the service as a row.
MatrixPermission matrixPermissionOf(const Record &permission);

} // namespace gatehouse
