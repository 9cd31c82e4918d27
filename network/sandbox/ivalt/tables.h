#pragma once

#include "network/sandbox/store.h"

//! Where the iVALT side keeps its records.
namespace gatehouse::sandbox::ivalttables {

//! Record fields, api_client_id, api_client_secret, is_onboarding.
extern const Table organization;
//! Record fields except split names, is_admin and timeslots; own_timeslots is what an update of the user sent.
extern const Table user;
//! Who belongs where: organization_id, user_id, is_pending, is_admin.
extern const Table membership;
//! Record fields, organization_id.
extern const Table authCode;
extern const Table geofence;
extern const Table timeslot;
//! Assignments: user_id and geofence_id or timeslot_id; is_off where a geofence is switched off for the user alone.
extern const Table userGeofence;
extern const Table userTimeslot;

} // namespace gatehouse::sandbox::ivalttables
