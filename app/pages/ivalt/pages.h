#pragma once

#include "app/pages/pagerow.h"

namespace gatehouse {

//! The page rows of the iVALT Admin API, each in the file of its name.
extern const PageRow ivaltOrganizations;
extern const PageRow ivaltUsers;
extern const HandMadePage ivaltGeofences;
extern const PageRow ivaltGeofenceList; //!< not in the sidebar
extern const HandMadePage ivaltTimeslots;
extern const PageRow ivaltPendingUsers;
extern const PageRow ivaltAuthCodes;
extern const HandMadePage ivaltAssignments;
extern const HandMadePage ivaltAccessCheck;
extern const HandMadePage ivaltImport;

} // namespace gatehouse
