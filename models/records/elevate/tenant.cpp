#include "models/records/elevate/tenant.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace elevate {

static constexpr std::array tenantFields = {
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
constinit const RecordType RowsOf<elevate::Tenant>::type = recordType<elevate::Tenant>(
    "tenant"_L1, QT_TRANSLATE_NOOP("Record", "Tenant"), QT_TRANSLATE_NOOP("Record", "Tenants"), elevate::tenantFields);

} // namespace gatehouse
