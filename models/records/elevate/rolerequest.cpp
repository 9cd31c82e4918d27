#include "models/records/elevate/rolerequest.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace elevate {

static constexpr std::array roleRequestFields = {
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

static constexpr std::array roleRequestFilterFields = {
    field<&RoleRequestFilter::filters>("filters"_L1, QT_TRANSLATE_NOOP("Field", "Filters")),
};

static constexpr std::array roleRequestDecisionFields = {
    field<&RoleRequestDecision::requestId>("request_id"_L1, QT_TRANSLATE_NOOP("Field", "Request id"), Rule::Required),
    field<&RoleRequestDecision::status>("status"_L1, QT_TRANSLATE_NOOP("Field", "Status"), Rule::Required)
        .oneOf("APPROVED REJECTED UNDER_REVIEW"_L1),
    field<&RoleRequestDecision::comments>("comments"_L1, QT_TRANSLATE_NOOP("Field", "Comments")),
};

static constexpr std::array roleApplicationFields = {
    field<&RoleApplication::role>("role"_L1, QT_TRANSLATE_NOOP("Field", "Role"), Rule::Required).refersTo("role.id"_L1),
    field<&RoleApplication::formData>("form_data"_L1, QT_TRANSLATE_NOOP("Field", "Form data"), Rule::Required),
};

} // namespace elevate

template<>
constinit const RecordType RowsOf<elevate::RoleRequest>::type =
    recordType<elevate::RoleRequest>("roleRequest"_L1, QT_TRANSLATE_NOOP("Record", "Role request"),
                                     QT_TRANSLATE_NOOP("Record", "Role requests"), elevate::roleRequestFields);

template<>
constinit const RecordType RowsOf<elevate::RoleRequestFilter>::type =
    recordType<elevate::RoleRequestFilter>("roleRequestFilter"_L1, QT_TRANSLATE_NOOP("Record", "Role request filter"),
                                           QT_TRANSLATE_NOOP("Record", "Role request filters"),
                                           elevate::roleRequestFilterFields);

template<>
constinit const RecordType RowsOf<elevate::RoleRequestDecision>::type =
    recordType<elevate::RoleRequestDecision>("roleRequestDecision"_L1, QT_TRANSLATE_NOOP("Record", "Decision"),
                                             QT_TRANSLATE_NOOP("Record", "Decisions"),
                                             elevate::roleRequestDecisionFields);

template<>
constinit const RecordType RowsOf<elevate::RoleApplication>::type =
    recordType<elevate::RoleApplication>("roleApplication"_L1, QT_TRANSLATE_NOOP("Record", "Role request"),
                                         QT_TRANSLATE_NOOP("Record", "Role requests"), elevate::roleApplicationFields);

} // namespace gatehouse
