#pragma once

#include "app/acting/actas.h"
#include "app/pages/pagerow.h"
#include "network/operations/elevate.h"

namespace gatehouse {

//! On every page that lists organizations.
inline constexpr ActionRow actAsThisOrganization{.operation = &elevate::readTenant,
                                                 .icon = Icon::Building,
                                                 .text = QT_TRANSLATE_NOOP("Action", "Act as this organization"),
                                                 .arguments = QLatin1StringView("organisation_id=id"),
                                                 .lines = withTenants,
                                                 .byHand = actAsOrganization};

} // namespace gatehouse
