#pragma once

#include "models/records/ivalt/authcode.h"
#include "models/records/ivalt/geofence.h"
#include "models/records/ivalt/organization.h"
#include "models/records/ivalt/timeslot.h"
#include "models/records/ivalt/user.h"
#include "network/operations/operation.h"

namespace gatehouse::ivalt {

using namespace Qt::StringLiterals;

// Organizations

inline constexpr auto listOrgs =
    operation<Nothing, Organization>({.service = Service::Ivalt,
                                      .id = "listOrgs"_L1,
                                      .title = QT_TRANSLATE_NOOP("Operation", "List all organizations"),
                                      .group = "organizations"_L1,
                                      .verb = Verb::Get,
                                      .path = "/organizations"_L1,
                                      .auth = Auth::ApiKey,
                                      .effects = Effect::Reads,
                                      .rows = "data"_L1});

inline constexpr auto getOrgByCode = operation<Nothing, Organization>(
    {.service = Service::Ivalt,
     .id = "getOrgByCode"_L1,
     .title = QT_TRANSLATE_NOOP("Operation", "Read an organization through a user and its code"),
     .group = "organizations"_L1,
     .verb = Verb::Get,
     .path = "/user/{user_id}/organizations/{org_code}"_L1,
     .auth = Auth::ApiKey,
     .effects = Effect::Reads});

inline constexpr auto getOrg =
    operation<Nothing, Organization>({.service = Service::Ivalt,
                                      .id = "getOrg"_L1,
                                      .title = QT_TRANSLATE_NOOP("Operation", "Read an organization by id or slug"),
                                      .group = "organizations"_L1,
                                      .verb = Verb::Get,
                                      .path = "/organization/{id_or_slug}"_L1,
                                      .auth = Auth::ApiKey,
                                      .effects = Effects(Effect::Reads) | Effect::Guessed});

inline constexpr auto listOrgsOfUser =
    operation<Nothing, Organization>({.service = Service::Ivalt,
                                      .id = "listOrgsOfUser"_L1,
                                      .title = QT_TRANSLATE_NOOP("Operation", "List the organizations of a user"),
                                      .group = "organizations"_L1,
                                      .verb = Verb::Get,
                                      .path = "/user/{user_id}/organizations"_L1,
                                      .auth = Auth::ApiKey,
                                      .effects = Effects(Effect::Reads) | Effect::Guessed});

inline constexpr auto createOrg =
    operation<Organization, Organization>({.service = Service::Ivalt,
                                           .id = "createOrg"_L1,
                                           .title = QT_TRANSLATE_NOOP("Operation", "Create an organization"),
                                           .group = "organizations"_L1,
                                           .verb = Verb::Post,
                                           .path = "/organization/create"_L1,
                                           .auth = Auth::ApiKey});

inline constexpr auto updateOrg =
    operation<Organization, Organization>({.service = Service::Ivalt,
                                           .id = "updateOrg"_L1,
                                           .title = QT_TRANSLATE_NOOP("Operation", "Change an organization"),
                                           .group = "organizations"_L1,
                                           .verb = Verb::Put,
                                           .path = "/organization/{org_id}/update"_L1,
                                           .auth = Auth::ApiKey,
                                           .effects = Effect::Repeatable});

inline constexpr auto deleteOrg =
    operation<Nothing, Nothing>({.service = Service::Ivalt,
                                 .id = "deleteOrg"_L1,
                                 .title = QT_TRANSLATE_NOOP("Operation", "Delete an organization"),
                                 .group = "organizations"_L1,
                                 .verb = Verb::Delete,
                                 .path = "/organization/{org_id}/delete"_L1,
                                 .auth = Auth::ApiKey,
                                 .effects = Effects(Effect::Destructive) | Effect::Irreversible | Effect::Repeatable});

inline constexpr auto createOnboardingOrg =
    operation<Nothing, Organization>({.service = Service::Ivalt,
                                      .id = "createOnboardingOrg"_L1,
                                      .title = QT_TRANSLATE_NOOP("Operation", "Create an onboarding organization"),
                                      .group = "organizations"_L1,
                                      .verb = Verb::Post,
                                      .path = {},
                                      .auth = Auth::ApiKey,
                                      .effects = Effect::Guessed});

// Users

inline constexpr auto listOrgUsers =
    operation<Nothing, User>({.service = Service::Ivalt,
                              .id = "listOrgUsers"_L1,
                              .title = QT_TRANSLATE_NOOP("Operation", "List the users of an organization"),
                              .group = "users"_L1,
                              .verb = Verb::Get,
                              .path = "/organization/{org_id}/users"_L1,
                              .auth = Auth::ApiKey,
                              .effects = Effect::Reads});

inline constexpr auto getOrgUser =
    operation<Nothing, User>({.service = Service::Ivalt,
                              .id = "getOrgUser"_L1,
                              .title = QT_TRANSLATE_NOOP("Operation", "Read a user of an organization"),
                              .group = "users"_L1,
                              .verb = Verb::Get,
                              .path = "/organization/{orgId}/user/{userId}"_L1,
                              .auth = Auth::ApiKey,
                              .effects = Effect::Reads});

inline constexpr auto createOrgUser =
    operation<User, User>({.service = Service::Ivalt,
                           .id = "createOrgUser"_L1,
                           .title = QT_TRANSLATE_NOOP("Operation", "Create a user in an organization"),
                           .group = "users"_L1,
                           .verb = Verb::Post,
                           .path = "/organization/{orgId}/create/user"_L1,
                           .auth = Auth::ApiKey});

inline constexpr auto updateOrgUser =
    operation<User, User>({.service = Service::Ivalt,
                           .id = "updateOrgUser"_L1,
                           .title = QT_TRANSLATE_NOOP("Operation", "Change a user of an organization"),
                           .group = "users"_L1,
                           .verb = Verb::Put,
                           .path = "/organization/{orgId}/update/user/{userId}"_L1,
                           .auth = Auth::ApiKey,
                           .effects = Effect::Repeatable});

inline constexpr auto deleteOrgUser = operation<Nothing, Nothing>(
    {.service = Service::Ivalt,
     .id = "deleteOrgUser"_L1,
     .title = QT_TRANSLATE_NOOP("Operation", "Delete a user of an organization"),
     .group = "users"_L1,
     .verb = Verb::Delete,
     .path = "/organization/{orgId}/delete/user/{userId}"_L1,
     .auth = Auth::ApiKey,
     .effects = Effects(Effect::Destructive) | Effect::Irreversible | Effect::Repeatable | Effect::Guessed});

inline constexpr auto removeOrgUser = operation<UserRemoval, Nothing>(
    {.service = Service::Ivalt,
     .id = "removeOrgUser"_L1,
     .title = QT_TRANSLATE_NOOP("Operation", "Remove a user from an organization by phone"),
     .group = "users"_L1,
     .verb = Verb::Post,
     .path = "/organization/remove/user"_L1,
     .auth = Auth::ApiKey,
     .effects = Effects(Effect::Destructive) | Effect::Irreversible});

inline constexpr auto getOrgUserDetails =
    operation<Nothing, User>({.service = Service::Ivalt,
                              .id = "getOrgUserDetails"_L1,
                              .title = QT_TRANSLATE_NOOP("Operation", "Read the details of an organization user"),
                              .group = "users"_L1,
                              .verb = Verb::Post,
                              .path = {},
                              .auth = Auth::ApiKey,
                              .effects = Effect::Guessed});

// Pending users

inline constexpr auto setUserPending = operation<Nothing, Nothing>(
    {.service = Service::Ivalt,
     .id = "setUserPending"_L1,
     .title = QT_TRANSLATE_NOOP("Operation", "Put a user of an organization into the pending state"),
     .group = "pending-users"_L1,
     .verb = Verb::Post,
     .path = "/organization/{org_id}/user/{user_id}/pending"_L1,
     .auth = Auth::ApiKey});

inline constexpr auto listPendingUsers =
    operation<Nothing, User>({.service = Service::Ivalt,
                              .id = "listPendingUsers"_L1,
                              .title = QT_TRANSLATE_NOOP("Operation", "List pending users of an organization"),
                              .group = "pending-users"_L1,
                              .verb = Verb::Get,
                              .path = "/organization/{org_id}/pending/users"_L1,
                              .auth = Auth::ApiKey,
                              .effects = Effect::Reads});

inline constexpr auto acceptUser =
    operation<Nothing, Nothing>({.service = Service::Ivalt,
                                 .id = "acceptUser"_L1,
                                 .title = QT_TRANSLATE_NOOP("Operation", "Accept a pending user"),
                                 .group = "pending-users"_L1,
                                 .verb = Verb::Post,
                                 .path = "/organization/{org_id}/user/{user_id}/accept"_L1,
                                 .auth = Auth::ApiKey});

inline constexpr auto rejectUser =
    operation<Nothing, Nothing>({.service = Service::Ivalt,
                                 .id = "rejectUser"_L1,
                                 .title = QT_TRANSLATE_NOOP("Operation", "Reject a pending user"),
                                 .group = "pending-users"_L1,
                                 .verb = Verb::Post,
                                 .path = "/organization/{org_id}/user/{user_id}/reject"_L1,
                                 .auth = Auth::ApiKey,
                                 .effects = Effects(Effect::Destructive) | Effect::Irreversible | Effect::Guessed});

// Auth codes

inline constexpr auto listAuthCodes =
    operation<Nothing, AuthCode>({.service = Service::Ivalt,
                                  .id = "listAuthCodes"_L1,
                                  .title = QT_TRANSLATE_NOOP("Operation", "List the auth codes of an organization"),
                                  .group = "auth-codes"_L1,
                                  .verb = Verb::Get,
                                  .path = "/organization/{org_id}/get-org-auth-codes"_L1,
                                  .auth = Auth::ApiKey,
                                  .effects = Effect::Reads});

inline constexpr auto createAuthCode =
    operation<AuthCode, AuthCode>({.service = Service::Ivalt,
                                   .id = "createAuthCode"_L1,
                                   .title = QT_TRANSLATE_NOOP("Operation", "Create an auth code"),
                                   .group = "auth-codes"_L1,
                                   .verb = Verb::Post,
                                   .path = "/organization/{org_id}/create/auth-code"_L1,
                                   .auth = Auth::ApiKey,
                                   .effects = Effect::Guessed,
                                   .makes = "client_id client_secret"_L1});

inline constexpr auto updateAuthCode =
    operation<AuthCode, AuthCode>({.service = Service::Ivalt,
                                   .id = "updateAuthCode"_L1,
                                   .title = QT_TRANSLATE_NOOP("Operation", "Change an auth code"),
                                   .group = "auth-codes"_L1,
                                   .verb = Verb::Put,
                                   .path = "/organization/{orgId}/update/auth-code/{authCodeId}"_L1,
                                   .auth = Auth::ApiKey,
                                   .effects = Effect::Repeatable});

inline constexpr auto deleteAuthCode =
    operation<Nothing, Nothing>({.service = Service::Ivalt,
                                 .id = "deleteAuthCode"_L1,
                                 .title = QT_TRANSLATE_NOOP("Operation", "Delete an auth code"),
                                 .group = "auth-codes"_L1,
                                 .verb = Verb::Delete,
                                 .path = "/organization/{org_id}/delete/auth-code/{auth_code_id}"_L1,
                                 .auth = Auth::ApiKey,
                                 .effects = Effects(Effect::Destructive) | Effect::Irreversible | Effect::Repeatable});

// Admins

inline constexpr auto makeUserAdmin = operation<AdminAppointment, Nothing>(
    {.service = Service::Ivalt,
     .id = "makeUserAdmin"_L1,
     .title = QT_TRANSLATE_NOOP("Operation", "Make a phone owner admin of an organization"),
     .group = "admins"_L1,
     .verb = Verb::Post,
     .path = "/make-admin"_L1,
     .auth = Auth::ApiKey,
     .effects = Effect::Irreversible});

inline constexpr auto getApiCredentials =
    operation<Nothing, Nothing>({.service = Service::Ivalt,
                                 .id = "getApiCredentials"_L1,
                                 .title = QT_TRANSLATE_NOOP("Operation", "Read the API credentials of an organization"),
                                 .group = "admins"_L1,
                                 .verb = Verb::Get,
                                 .path = "/organization/{org_id}/get-org-api-creds"_L1,
                                 .auth = Auth::ApiKey,
                                 .effects = Effect::Reads});

inline constexpr auto postAuth0Credentials = operation<Nothing, Nothing>(
    {.service = Service::Ivalt,
     .id = "postAuth0Credentials"_L1,
     .title = QT_TRANSLATE_NOOP("Operation", "Exchange the Auth0 credentials of an organization"),
     .group = "admins"_L1,
     .verb = Verb::Post,
     .path = "/organization/{org_id}/auth0-api-creds"_L1,
     .auth = Auth::ApiKey,
     .effects = Effect::Guessed});

// Geofences

inline constexpr auto listGeofences =
    operation<Nothing, Geofence>({.service = Service::Ivalt,
                                  .id = "listGeofences"_L1,
                                  .title = QT_TRANSLATE_NOOP("Operation", "List the geofences of an organization"),
                                  .group = "geofences"_L1,
                                  .verb = Verb::Get,
                                  .path = "/organization/{org_id}/geo-fences"_L1,
                                  .auth = Auth::ApiKey,
                                  .effects = Effect::Reads});

inline constexpr auto getGeofence =
    operation<Nothing, Geofence>({.service = Service::Ivalt,
                                  .id = "getGeofence"_L1,
                                  .title = QT_TRANSLATE_NOOP("Operation", "Read a geofence"),
                                  .group = "geofences"_L1,
                                  .verb = Verb::Get,
                                  .path = "/organization/{org_id}/geo-fence/{id}"_L1,
                                  .auth = Auth::ApiKey,
                                  .effects = Effect::Reads});

inline constexpr auto createGeofence =
    operation<Geofence, Geofence>({.service = Service::Ivalt,
                                   .id = "createGeofence"_L1,
                                   .title = QT_TRANSLATE_NOOP("Operation", "Create a geofence"),
                                   .group = "geofences"_L1,
                                   .verb = Verb::Post,
                                   .path = "/organization/{org_id}/create/geo-fence"_L1,
                                   .auth = Auth::ApiKey});

inline constexpr auto updateGeofence =
    operation<Geofence, Geofence>({.service = Service::Ivalt,
                                   .id = "updateGeofence"_L1,
                                   .title = QT_TRANSLATE_NOOP("Operation", "Change a geofence"),
                                   .group = "geofences"_L1,
                                   .verb = Verb::Put,
                                   .path = "/organization/{org_id}/update/geo-fence/{id}"_L1,
                                   .auth = Auth::ApiKey,
                                   .effects = Effect::Repeatable});

inline constexpr auto deleteGeofence =
    operation<Nothing, Nothing>({.service = Service::Ivalt,
                                 .id = "deleteGeofence"_L1,
                                 .title = QT_TRANSLATE_NOOP("Operation", "Delete a geofence"),
                                 .group = "geofences"_L1,
                                 .verb = Verb::Delete,
                                 .path = "/organization/{org_id}/delete/geo-fence/{id}"_L1,
                                 .auth = Auth::ApiKey,
                                 .effects = Effects(Effect::Destructive) | Effect::Irreversible | Effect::Repeatable});

inline constexpr auto listUserGeofences =
    operation<Nothing, Geofence>({.service = Service::Ivalt,
                                  .id = "listUserGeofences"_L1,
                                  .title = QT_TRANSLATE_NOOP("Operation", "List the geofences of a user"),
                                  .group = "geofences"_L1,
                                  .verb = Verb::Get,
                                  .path = "/user/{userId}/geofences"_L1,
                                  .auth = Auth::ApiKey,
                                  .effects = Effect::Reads});

inline constexpr auto updateUserGeofences =
    operation<GeofenceAssignment, Nothing>({.service = Service::Ivalt,
                                            .id = "updateUserGeofences"_L1,
                                            .title = QT_TRANSLATE_NOOP("Operation", "Set the geofences of a user"),
                                            .group = "geofences"_L1,
                                            .verb = Verb::Put,
                                            .path = "/user/{userId}/geofences/update"_L1,
                                            .auth = Auth::ApiKey,
                                            .effects = Effect::Repeatable});

// Timeslots

inline constexpr auto listTimeslots =
    operation<Nothing, Timeslot>({.service = Service::Ivalt,
                                  .id = "listTimeslots"_L1,
                                  .title = QT_TRANSLATE_NOOP("Operation", "List the timeslots of an organization"),
                                  .group = "timeslots"_L1,
                                  .verb = Verb::Get,
                                  .path = "/organization/{org_id}/timeslots"_L1,
                                  .auth = Auth::ApiKey,
                                  .effects = Effect::Reads});

inline constexpr auto addTimeslot =
    operation<Timeslot, Timeslot>({.service = Service::Ivalt,
                                   .id = "addTimeslot"_L1,
                                   .title = QT_TRANSLATE_NOOP("Operation", "Add a timeslot to an organization"),
                                   .group = "timeslots"_L1,
                                   .verb = Verb::Post,
                                   .path = "/organization/{org_id}/timeslots/add"_L1,
                                   .auth = Auth::ApiKey});

inline constexpr auto updateTimeslot =
    operation<Timeslot, Timeslot>({.service = Service::Ivalt,
                                   .id = "updateTimeslot"_L1,
                                   .title = QT_TRANSLATE_NOOP("Operation", "Change a timeslot"),
                                   .group = "timeslots"_L1,
                                   .verb = Verb::Put,
                                   .path = "/timeslot/{timeslot_id}/update"_L1,
                                   .auth = Auth::ApiKey,
                                   .effects = Effect::Repeatable});

inline constexpr auto deleteTimeslot =
    operation<Nothing, Nothing>({.service = Service::Ivalt,
                                 .id = "deleteTimeslot"_L1,
                                 .title = QT_TRANSLATE_NOOP("Operation", "Delete a timeslot"),
                                 .group = "timeslots"_L1,
                                 .verb = Verb::Delete,
                                 .path = "/timeslot/{timeslot_id}/delete"_L1,
                                 .auth = Auth::ApiKey,
                                 .effects = Effects(Effect::Destructive) | Effect::Irreversible | Effect::Repeatable});

inline constexpr auto listUserTimeslots =
    operation<Nothing, Timeslot>({.service = Service::Ivalt,
                                  .id = "listUserTimeslots"_L1,
                                  .title = QT_TRANSLATE_NOOP("Operation", "List the timeslots of a user"),
                                  .group = "timeslots"_L1,
                                  .verb = Verb::Get,
                                  .path = "/user/{userId}/timeslots"_L1,
                                  .auth = Auth::ApiKey,
                                  .effects = Effect::Reads});

inline constexpr auto updateUserTimeslots =
    operation<TimeslotAssignment, Nothing>({.service = Service::Ivalt,
                                            .id = "updateUserTimeslots"_L1,
                                            .title = QT_TRANSLATE_NOOP("Operation", "Set the timeslots of a user"),
                                            .group = "timeslots"_L1,
                                            .verb = Verb::Put,
                                            .path = "/user/{userId}/timeslots/update"_L1,
                                            .auth = Auth::ApiKey,
                                            .effects = Effect::Repeatable});

//! Every operation of the service, in the order of its documentation.
inline constexpr std::array<const Endpoint *, 39> operations = {&listOrgs,
                                                                &getOrgByCode,
                                                                &getOrg,
                                                                &listOrgsOfUser,
                                                                &createOrg,
                                                                &updateOrg,
                                                                &deleteOrg,
                                                                &createOnboardingOrg,
                                                                &listOrgUsers,
                                                                &getOrgUser,
                                                                &createOrgUser,
                                                                &updateOrgUser,
                                                                &deleteOrgUser,
                                                                &removeOrgUser,
                                                                &getOrgUserDetails,
                                                                &setUserPending,
                                                                &listPendingUsers,
                                                                &acceptUser,
                                                                &rejectUser,
                                                                &listAuthCodes,
                                                                &createAuthCode,
                                                                &updateAuthCode,
                                                                &deleteAuthCode,
                                                                &makeUserAdmin,
                                                                &getApiCredentials,
                                                                &postAuth0Credentials,
                                                                &listGeofences,
                                                                &getGeofence,
                                                                &createGeofence,
                                                                &updateGeofence,
                                                                &deleteGeofence,
                                                                &listUserGeofences,
                                                                &updateUserGeofences,
                                                                &listTimeslots,
                                                                &addTimeslot,
                                                                &updateTimeslot,
                                                                &deleteTimeslot,
                                                                &listUserTimeslots,
                                                                &updateUserTimeslots};

} // namespace gatehouse::ivalt
