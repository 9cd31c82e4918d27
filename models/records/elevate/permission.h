#pragma once

#include "models/schema/record.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace elevate {

//! A permission: verbs on an API path, grouped by module.
struct Permission
{
    Id id;
    QString code;
    QString module;
    QStringList requestType;
    QString apiPath;
    QString status;
};

inline constexpr std::array permissionFields = {
    field<&Permission::id>("id"_L1, QT_TRANSLATE_NOOP("Field", "Id"), Rule::ReadOnly).orAt("Id"_L1),
    field<&Permission::code>("code"_L1, QT_TRANSLATE_NOOP("Field", "Code"), Rule::Required, &lowerSnake),
    field<&Permission::module>("module"_L1, QT_TRANSLATE_NOOP("Field", "Module"), Rule::Required, &moduleCode)
        .refersTo("module.code"_L1),
    field<&Permission::requestType>("request_type"_L1, QT_TRANSLATE_NOOP("Field", "Verbs"), Rule::Required)
        .oneOf("GET POST PATCH PUT DELETE"_L1),
    field<&Permission::apiPath>("api_path"_L1, QT_TRANSLATE_NOOP("Field", "API path"), Rule::Required, &permissionPath),
    field<&Permission::status>("status"_L1, QT_TRANSLATE_NOOP("Field", "Status")).oneOf("ACTIVE INACTIVE"_L1),
};

} // namespace elevate

template<>
inline constexpr RecordType typeOf<elevate::Permission> =
    recordType<elevate::Permission>("permission"_L1, QT_TRANSLATE_NOOP("Record", "Permission"),
                                    QT_TRANSLATE_NOOP("Record", "Permissions"), elevate::permissionFields);

} // namespace gatehouse
