#pragma once

#include "models/schema/record.h"

namespace gatehouse {

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

} // namespace elevate

template<>
const RecordType RowsOf<elevate::Permission>::type;

} // namespace gatehouse
