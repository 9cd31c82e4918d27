#include "app/rolerequests/rolerequestrow.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr std::array roleRequestRowFields = {
    field<&RoleRequestRow::id>("id"_L1, QT_TRANSLATE_NOOP("Field", "Id"), Rule::ReadOnly),
    field<&RoleRequestRow::requester>("requester"_L1, QT_TRANSLATE_NOOP("Field", "Requester"), Rule::ReadOnly),
    field<&RoleRequestRow::role>("role"_L1, QT_TRANSLATE_NOOP("Field", "Role"), Rule::ReadOnly),
    field<&RoleRequestRow::status>("status"_L1, QT_TRANSLATE_NOOP("Field", "Status"), Rule::ReadOnly)
        .oneOf("NEW REQUESTED UNDER_REVIEW APPROVED REJECTED"_L1),
    field<&RoleRequestRow::since>("since"_L1, QT_TRANSLATE_NOOP("Field", "Age"), Rule::ReadOnly),
    field<&RoleRequestRow::answers>("answers"_L1, QT_TRANSLATE_NOOP("Field", "Answers"), Rule::ReadOnly),
    field<&RoleRequestRow::handler>("handler"_L1, QT_TRANSLATE_NOOP("Field", "Handler"), Rule::ReadOnly),
    field<&RoleRequestRow::comments>("comments"_L1, QT_TRANSLATE_NOOP("Field", "Comments"), Rule::ReadOnly),
    field<&RoleRequestRow::requesterId>("requester_id"_L1, QT_TRANSLATE_NOOP("Field", "Requester id"),
                                        Rules(Rule::ReadOnly) | Rule::Extra),
    field<&RoleRequestRow::roleId>("role_id"_L1, QT_TRANSLATE_NOOP("Field", "Role id"),
                                   Rules(Rule::ReadOnly) | Rule::Extra),
};

template<>
constinit const RecordType RowsOf<RoleRequestRow>::type =
    recordType<RoleRequestRow>("roleRequest"_L1, QT_TRANSLATE_NOOP("Record", "Role request"),
                               QT_TRANSLATE_NOOP("Record", "Role requests"), roleRequestRowFields);

static constexpr std::array roleApplicationFormFields = {
    field<&RoleApplicationForm::role>("role"_L1, QT_TRANSLATE_NOOP("Field", "Role"), Rule::Required)
        .refersTo("role.id"_L1),
    field<&RoleApplicationForm::about>("about"_L1, QT_TRANSLATE_NOOP("Field", "About"), Rule::None, &proseLike)
        .longText(),
    field<&RoleApplicationForm::experience>("experience"_L1, QT_TRANSLATE_NOOP("Field", "Experience"), Rule::None,
                                            &countLike),
};

template<>
constinit const RecordType RowsOf<RoleApplicationForm>::type =
    recordType<RoleApplicationForm>("roleApplicationForm"_L1, QT_TRANSLATE_NOOP("Record", "Role request"),
                                    QT_TRANSLATE_NOOP("Record", "Role requests"), roleApplicationFormFields);

} // namespace gatehouse
