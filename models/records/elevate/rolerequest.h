#pragma once

#include "models/schema/record.h"

namespace gatehouse {

namespace elevate {

//! Somebody's wish for a role in an organization.
struct RoleRequest
{
    Id id;
    std::optional<qint64> requesterId;
    QString requesterName;
    std::optional<qint64> role; //!< role id
    QString status;
    std::optional<qint64> organizationId;
    std::optional<qint64> handledBy;
    QString handlerName;
    QJsonValue meta; //!< the answers of the form
    QStringList comments;
    QDateTime createdAt;
};

//! Narrows the role request list; the service takes role, status and handled_by only.
struct RoleRequestFilter
{
    QJsonValue filters;
};

//! Decides a role request. UNDER_REVIEW is final in the service.
struct RoleRequestDecision
{
    std::optional<qint64> requestId;
    QString status;
    QStringList comments;
};

//! Asks for a role in the signed-in person's organization.
struct RoleApplication
{
    std::optional<qint64> role; //!< role id
    QJsonValue formData;
};

} // namespace elevate

template<>
const RecordType RowsOf<elevate::RoleRequest>::type;
template<>
const RecordType RowsOf<elevate::RoleRequestFilter>::type;
template<>
const RecordType RowsOf<elevate::RoleRequestDecision>::type;
template<>
const RecordType RowsOf<elevate::RoleApplication>::type;

} // namespace gatehouse
