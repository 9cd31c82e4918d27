#pragma once

#include "models/records/elevate/tenanttext.h"
#include "models/schema/record.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

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

inline constexpr std::array tenantFields = {
    field<&Tenant::code>("code"_L1, QT_TRANSLATE_NOOP("Field", "Code"), Rule::ReadOnly),
    field<&Tenant::name>("name"_L1, QT_TRANSLATE_NOOP("Field", "Name"), Rule::ReadOnly),
    field<&Tenant::description>("description"_L1, QT_TRANSLATE_NOOP("Field", "Description"), Rule::ReadOnly),
    field<&Tenant::organizations>("organizations"_L1, QT_TRANSLATE_NOOP("Field", "Organizations"),
                                  Rules(Rule::ReadOnly) | Rule::Extra)
        .shownAs(tenantOrganizationLines),
    field<&Tenant::domains>("domains"_L1, QT_TRANSLATE_NOOP("Field", "Domains"), Rules(Rule::ReadOnly) | Rule::Extra)
        .shownAs(tenantDomainLines),
    field<&Tenant::configuration>("configuration"_L1, QT_TRANSLATE_NOOP("Field", "Configuration"),
                                  Rules(Rule::ReadOnly) | Rule::Extra)
        .shownAs(tenantConfigurationLines),
};

} // namespace elevate

template<>
inline constexpr RecordType typeOf<elevate::Tenant> = recordType<elevate::Tenant>(
    "tenant"_L1, QT_TRANSLATE_NOOP("Record", "Tenant"), QT_TRANSLATE_NOOP("Record", "Tenants"), elevate::tenantFields);

} // namespace gatehouse
