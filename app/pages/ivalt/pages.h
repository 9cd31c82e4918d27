#pragma once

#include "app/pages/pagerow.h"

namespace gatehouse {

//! The page rows of the iVALT Admin API, each in the file of its name.
extern const PageRow ivaltOrganizations;
extern const PageRow ivaltUsers;

} // namespace gatehouse
