#pragma once

#include "models/schema/record.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

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

inline constexpr std::array roleRequestFields = {
    field<&RoleRequest::id>("id"_L1, QT_TRANSLATE_NOOP("Field", "Id"), Rule::ReadOnly),
    field<&RoleRequest::requesterId>("requester_id"_L1, QT_TRANSLATE_NOOP("Field", "Requester id"), Rule::ReadOnly)
        .refersTo("user.id"_L1),
    field<&RoleRequest::requesterName>("requester_name"_L1, QT_TRANSLATE_NOOP("Field", "Requester"), Rule::ReadOnly)
        .orAt("requester.name"_L1),
    field<&RoleRequest::role>("role"_L1, QT_TRANSLATE_NOOP("Field", "Role"), Rule::ReadOnly).refersTo("role.id"_L1),
    field<&RoleRequest::status>("status"_L1, QT_TRANSLATE_NOOP("Field", "Status"), Rule::ReadOnly)
        .oneOf("REQUESTED UNDER_REVIEW APPROVED REJECTED"_L1),
    field<&RoleRequest::organizationId>("organization_id"_L1, QT_TRANSLATE_NOOP("Field", "Organization id"),
                                        Rules(Rule::ReadOnly) | Rule::Extra)
        .refersTo("organization.id"_L1),
    field<&RoleRequest::handledBy>("handled_by"_L1, QT_TRANSLATE_NOOP("Field", "Handled by"), Rule::ReadOnly)
        .refersTo("user.id"_L1),
    field<&RoleRequest::handlerName>("handler_name"_L1, QT_TRANSLATE_NOOP("Field", "Handler"), Rule::ReadOnly)
        .orAt("handler.name"_L1),
    field<&RoleRequest::meta>("meta"_L1, QT_TRANSLATE_NOOP("Field", "More data"), Rule::ReadOnly),
    field<&RoleRequest::comments>("comments"_L1, QT_TRANSLATE_NOOP("Field", "Comments"), Rule::ReadOnly),
    field<&RoleRequest::createdAt>("created_at"_L1, QT_TRANSLATE_NOOP("Field", "Created"), Rule::ReadOnly),
};

//! Narrows the role request list; the service takes role, status and handled_by only.
struct RoleRequestFilter
{
    QJsonValue filters;
};

inline constexpr std::array roleRequestFilterFields = {
    field<&RoleRequestFilter::filters>("filters"_L1, QT_TRANSLATE_NOOP("Field", "Filters")),
};

//! Decides a role request. UNDER_REVIEW is final in the service.
struct RoleRequestDecision
{
    std::optional<qint64> requestId;
    QString status;
    QStringList comments;
};

inline constexpr std::array roleRequestDecisionFields = {
    field<&RoleRequestDecision::requestId>("request_id"_L1, QT_TRANSLATE_NOOP("Field", "Request id"), Rule::Required),
    field<&RoleRequestDecision::status>("status"_L1, QT_TRANSLATE_NOOP("Field", "Status"), Rule::Required)
        .oneOf("APPROVED REJECTED UNDER_REVIEW"_L1),
    field<&RoleRequestDecision::comments>("comments"_L1, QT_TRANSLATE_NOOP("Field", "Comments")),
};

//! Asks for a role in the signed-in person's organization.
struct RoleApplication
{
    std::optional<qint64> role; //!< role id
    QJsonValue formData;
};

inline constexpr std::array roleApplicationFields = {
    field<&RoleApplication::role>("role"_L1, QT_TRANSLATE_NOOP("Field", "Role"), Rule::Required).refersTo("role.id"_L1),
    field<&RoleApplication::formData>("form_data"_L1, QT_TRANSLATE_NOOP("Field", "Form data"), Rule::Required),
};

} // namespace elevate

template<>
inline constexpr RecordType typeOf<elevate::RoleRequest> =
    recordType<elevate::RoleRequest>("roleRequest"_L1, QT_TRANSLATE_NOOP("Record", "Role request"),
                                     QT_TRANSLATE_NOOP("Record", "Role requests"), elevate::roleRequestFields);

template<>
inline constexpr RecordType typeOf<elevate::RoleRequestFilter> =
    recordType<elevate::RoleRequestFilter>("roleRequestFilter"_L1, QT_TRANSLATE_NOOP("Record", "Role request filter"),
                                           QT_TRANSLATE_NOOP("Record", "Role request filters"),
                                           elevate::roleRequestFilterFields);

template<>
inline constexpr RecordType typeOf<elevate::RoleRequestDecision> =
    recordType<elevate::RoleRequestDecision>("roleRequestDecision"_L1, QT_TRANSLATE_NOOP("Record", "Decision"),
                                             QT_TRANSLATE_NOOP("Record", "Decisions"),
                                             elevate::roleRequestDecisionFields);

template<>
inline constexpr RecordType typeOf<elevate::RoleApplication> =
    recordType<elevate::RoleApplication>("roleApplication"_L1, QT_TRANSLATE_NOOP("Record", "Role request"),
                                         QT_TRANSLATE_NOOP("Record", "Role requests"), elevate::roleApplicationFields);

} // namespace gatehouse
