#include "network/sandbox/ivalt/tables.h"

#include "network/operations/ivalt.h"

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox::ivalttables {

constexpr std::array organizationMore = {Column{"api_client_id"_L1}, Column{"api_client_secret"_L1},
                                         Column{"is_onboarding"_L1, Kind::Flag}};
const Table organization{.name = "ivalt_organization"_L1,
                         .type = &typeOf<ivalt::Organization>,
                         .more = organizationMore,
                         .indexes = "organization_code"_L1};

constexpr std::array userMore = {Column{"own_timeslots"_L1, Kind::Json}};
const Table user{.name = "ivalt_user"_L1,
                 .type = &typeOf<ivalt::User>,
                 .omits = "first_name last_name is_admin timeslots"_L1,
                 .more = userMore,
                 .indexes = "mobile email"_L1};

constexpr std::array membershipMore = {Column{"id"_L1, Kind::Integer}, Column{"organization_id"_L1, Kind::Integer},
                                       Column{"user_id"_L1, Kind::Integer}, Column{"is_pending"_L1, Kind::Flag},
                                       Column{"is_admin"_L1, Kind::Flag}};
const Table membership{
    .name = "ivalt_membership"_L1, .more = membershipMore, .indexes = "organization_id,user_id user_id"_L1};

constexpr std::array authCodeMore = {Column{"organization_id"_L1, Kind::Integer}};
const Table authCode{.name = "ivalt_auth_code"_L1,
                     .type = &typeOf<ivalt::AuthCode>,
                     .more = authCodeMore,
                     .indexes = "organization_id"_L1};

const Table geofence{.name = "ivalt_geofence"_L1, .type = &typeOf<ivalt::Geofence>, .indexes = "organization_id"_L1};
const Table timeslot{.name = "ivalt_timeslot"_L1, .type = &typeOf<ivalt::Timeslot>, .indexes = "organization_id"_L1};

constexpr std::array userGeofenceMore = {Column{"id"_L1, Kind::Integer}, Column{"user_id"_L1, Kind::Integer},
                                         Column{"geofence_id"_L1, Kind::Integer}, Column{"is_off"_L1, Kind::Flag}};
const Table userGeofence{
    .name = "ivalt_user_geofence"_L1, .more = userGeofenceMore, .indexes = "user_id geofence_id"_L1};

constexpr std::array userTimeslotMore = {Column{"id"_L1, Kind::Integer}, Column{"user_id"_L1, Kind::Integer},
                                         Column{"timeslot_id"_L1, Kind::Integer}};
const Table userTimeslot{
    .name = "ivalt_user_timeslot"_L1, .more = userTimeslotMore, .indexes = "user_id timeslot_id"_L1};

} // namespace gatehouse::sandbox::ivalttables
