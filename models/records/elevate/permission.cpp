#include "models/records/elevate/permission.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace elevate {

static constexpr std::array permissionFields = {
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
constinit const RecordType RowsOf<elevate::Permission>::type =
    recordType<elevate::Permission>("permission"_L1, QT_TRANSLATE_NOOP("Record", "Permission"),
                                    QT_TRANSLATE_NOOP("Record", "Permissions"), elevate::permissionFields);

} // namespace gatehouse
