#pragma once

#include "models/schema/record.h"

namespace gatehouse {

namespace elevate {

//! A role. 3.1 leaves the label out of its lists and answers a created role without its id.
struct Role
{
    Id id;
    QString title;
    QString label;
    std::optional<qint64> userType; //!< 0 ordinary, 1 system
    QString visibility;
    QString status;
    std::optional<qint64> organizationId;
    QString tenantCode;
    QJsonValue translations; //!< labels by language
};

//! Gives a role a permission, or takes it away. The service goes by the role's title alone.
struct RolePermission
{
    std::optional<qint64> permissionId;
    QString roleTitle;
};

//! What the signed-in account may do in one module, merged over its roles.
struct OwnPermission
{
    QString module;
    QStringList requestType;
    QString service;
};

//! Gives a user a further role.
struct RoleAssignment
{
    std::optional<qint64> userId;
    std::optional<qint64> roleId;
    std::optional<qint64> organizationId;
};

} // namespace elevate

template<>
const RecordType RowsOf<elevate::Role>::type;
template<>
const RecordType RowsOf<elevate::RolePermission>::type;
template<>
const RecordType RowsOf<elevate::OwnPermission>::type;
template<>
const RecordType RowsOf<elevate::RoleAssignment>::type;

} // namespace gatehouse
