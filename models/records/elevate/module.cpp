#include "models/records/elevate/module.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace elevate {

static constexpr std::array moduleFields = {
    field<&Module::id>("id"_L1, QT_TRANSLATE_NOOP("Field", "Id"), Rule::ReadOnly).orAt("Id"_L1),
    field<&Module::code>("code"_L1, QT_TRANSLATE_NOOP("Field", "Code"), Rule::Required, &moduleCode),
    field<&Module::status>("status"_L1, QT_TRANSLATE_NOOP("Field", "Status")).oneOf("ACTIVE INACTIVE"_L1),
};

} // namespace elevate

template<>
constinit const RecordType RowsOf<elevate::Module>::type = recordType<elevate::Module>(
    "module"_L1, QT_TRANSLATE_NOOP("Record", "Module"), QT_TRANSLATE_NOOP("Record", "Modules"), elevate::moduleFields);

} // namespace gatehouse
