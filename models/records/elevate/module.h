#pragma once

#include "models/schema/record.h"

namespace gatehouse {

namespace elevate {

//! A module, the group a permission belongs to.
struct Module
{
    Id id;
    QString code;
    QString status;
};

} // namespace elevate

template<>
const RecordType RowsOf<elevate::Module>::type;

} // namespace gatehouse
