#pragma once

#include "models/schema/record.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace elevate {

//! A form by type; updates raise the version.
struct Form
{
    Id id;
    QString type;
    QString subType;
    QJsonValue data;
    std::optional<qint64> version;
    std::optional<qint64> organizationId;
};

inline constexpr std::array formFields = {
    field<&Form::id>("id"_L1, QT_TRANSLATE_NOOP("Field", "Id"), Rule::ReadOnly),
    field<&Form::type>("type"_L1, QT_TRANSLATE_NOOP("Field", "Type"), Rule::Required, &lettersOnly),
    field<&Form::subType>("sub_type"_L1, QT_TRANSLATE_NOOP("Field", "Sub-type"), Rule::Required, &lettersOnly),
    field<&Form::data>("data"_L1, QT_TRANSLATE_NOOP("Field", "Data"), Rule::Required),
    field<&Form::version>("version"_L1, QT_TRANSLATE_NOOP("Field", "Version"), Rule::ReadOnly),
    field<&Form::organizationId>("organization_id"_L1, QT_TRANSLATE_NOOP("Field", "Organization id"),
                                 Rules(Rule::ReadOnly) | Rule::Extra)
        .refersTo("organization.id"_L1),
};

//! Names a form by type and sub-type where no id is given.
struct FormKey
{
    QString type;
    QString subType;
};

inline constexpr std::array formKeyFields = {
    field<&FormKey::type>("type"_L1, QT_TRANSLATE_NOOP("Field", "Type"), Rule::None, &lettersOnly),
    field<&FormKey::subType>("sub_type"_L1, QT_TRANSLATE_NOOP("Field", "Sub-type"), Rule::None, &lettersOnly),
};

//! The current version of a form.
struct FormVersion
{
    Id id;
    QString type;
    std::optional<qint64> version;
};

inline constexpr std::array formVersionFields = {
    field<&FormVersion::id>("id"_L1, QT_TRANSLATE_NOOP("Field", "Id"), Rule::ReadOnly),
    field<&FormVersion::type>("type"_L1, QT_TRANSLATE_NOOP("Field", "Type"), Rule::ReadOnly),
    field<&FormVersion::version>("version"_L1, QT_TRANSLATE_NOOP("Field", "Version"), Rule::ReadOnly),
};

} // namespace elevate

template<>
inline constexpr RecordType typeOf<elevate::Form> = recordType<elevate::Form>(
    "form"_L1, QT_TRANSLATE_NOOP("Record", "Form"), QT_TRANSLATE_NOOP("Record", "Forms"), elevate::formFields);

template<>
inline constexpr RecordType typeOf<elevate::FormKey> = recordType<elevate::FormKey>(
    "formKey"_L1, QT_TRANSLATE_NOOP("Record", "Form"), QT_TRANSLATE_NOOP("Record", "Forms"), elevate::formKeyFields);

template<>
inline constexpr RecordType typeOf<elevate::FormVersion> =
    recordType<elevate::FormVersion>("formVersion"_L1, QT_TRANSLATE_NOOP("Record", "Form"),
                                     QT_TRANSLATE_NOOP("Record", "Forms"), elevate::formVersionFields);

} // namespace gatehouse
