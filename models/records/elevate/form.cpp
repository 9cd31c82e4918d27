#include "models/records/elevate/form.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace elevate {

static constexpr std::array formFields = {
    field<&Form::id>("id"_L1, QT_TRANSLATE_NOOP("Field", "Id"), Rule::ReadOnly),
    field<&Form::type>("type"_L1, QT_TRANSLATE_NOOP("Field", "Type"), Rule::Required, &lettersOnly),
    field<&Form::subType>("sub_type"_L1, QT_TRANSLATE_NOOP("Field", "Sub-type"), Rule::Required, &lettersOnly),
    field<&Form::data>("data"_L1, QT_TRANSLATE_NOOP("Field", "Data"), Rule::Required),
    field<&Form::version>("version"_L1, QT_TRANSLATE_NOOP("Field", "Version"), Rule::ReadOnly),
    field<&Form::organizationId>("organization_id"_L1, QT_TRANSLATE_NOOP("Field", "Organization id"),
                                 Rules(Rule::ReadOnly) | Rule::Extra)
        .refersTo("organization.id"_L1),
};

static constexpr std::array formKeyFields = {
    field<&FormKey::type>("type"_L1, QT_TRANSLATE_NOOP("Field", "Type"), Rule::None, &lettersOnly),
    field<&FormKey::subType>("sub_type"_L1, QT_TRANSLATE_NOOP("Field", "Sub-type"), Rule::None, &lettersOnly),
};

static constexpr std::array formVersionFields = {
    field<&FormVersion::id>("id"_L1, QT_TRANSLATE_NOOP("Field", "Id"), Rule::ReadOnly),
    field<&FormVersion::type>("type"_L1, QT_TRANSLATE_NOOP("Field", "Type"), Rule::ReadOnly),
    field<&FormVersion::version>("version"_L1, QT_TRANSLATE_NOOP("Field", "Version"), Rule::ReadOnly),
};

} // namespace elevate

template<>
constinit const RecordType RowsOf<elevate::Form>::type = recordType<elevate::Form>(
    "form"_L1, QT_TRANSLATE_NOOP("Record", "Form"), QT_TRANSLATE_NOOP("Record", "Forms"), elevate::formFields);

template<>
constinit const RecordType RowsOf<elevate::FormKey>::type = recordType<elevate::FormKey>(
    "formKey"_L1, QT_TRANSLATE_NOOP("Record", "Form"), QT_TRANSLATE_NOOP("Record", "Forms"), elevate::formKeyFields);

template<>
constinit const RecordType RowsOf<elevate::FormVersion>::type =
    recordType<elevate::FormVersion>("formVersion"_L1, QT_TRANSLATE_NOOP("Record", "Form"),
                                     QT_TRANSLATE_NOOP("Record", "Forms"), elevate::formVersionFields);

} // namespace gatehouse
