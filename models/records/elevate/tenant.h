#pragma once

#include "models/records/elevate/tenanttext.h"
#include "models/schema/record.h"

namespace gatehouse {

namespace elevate {

//! A tenant of a 3.5 service.
struct Tenant
{
    QString code;
    QString name;
    QString description;
    QJsonValue organizations;
    QJsonValue domains;
    QJsonValue configuration;
};

} // namespace elevate

template<>
const RecordType RowsOf<elevate::Tenant>::type;

} // namespace gatehouse
