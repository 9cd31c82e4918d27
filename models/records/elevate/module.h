#pragma once

#include "models/schema/record.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace elevate {

//! A module, the group a permission belongs to.
struct Module
{
    Id id;
    QString code;
    QString status;
};

inline constexpr std::array moduleFields = {
    field<&Module::id>("id"_L1, QT_TRANSLATE_NOOP("Field", "Id"), Rule::ReadOnly).orAt("Id"_L1),
    field<&Module::code>("code"_L1, QT_TRANSLATE_NOOP("Field", "Code"), Rule::Required, &moduleCode),
    field<&Module::status>("status"_L1, QT_TRANSLATE_NOOP("Field", "Status")).oneOf("ACTIVE INACTIVE"_L1),
};

} // namespace elevate

template<>
inline constexpr RecordType typeOf<elevate::Module> = recordType<elevate::Module>(
    "module"_L1, QT_TRANSLATE_NOOP("Record", "Module"), QT_TRANSLATE_NOOP("Record", "Modules"), elevate::moduleFields);

} // namespace gatehouse
