#pragma once

#include "models/records/ivalt/timeslottext.h"
#include "models/schema/record.h"

namespace gatehouse {

namespace ivalt {

//! A user of an organization. Creating one takes the device fields (reference form) or split names (quick start form);
//! editing takes e-mail, name and timeslots.
struct User
{
    Id id;
    QString name;
    QString firstName;
    QString lastName;
    QString countryCode;
    QString mobile;
    QString email;
    std::optional<qint64> userCode;
    QString deviceToken;
    QString imei;
    QString platform;
    std::optional<bool> isAdmin;
    std::optional<bool> verifyTimeslots;
    QJsonValue timeslots;
    QDateTime createdAt;
    QDateTime updatedAt;
};

//! Removes a person from an organization by phone number.
struct UserRemoval
{
    QString orgId;
    QString countryCode;
    QString mobile;
};

//! Makes the owner of a phone number admin of an organization.
struct AdminAppointment
{
    QString mobileWithCountryCode;
    QString organizationName;
    QString organizationCode;
    std::optional<bool> hasGeoFencing;
    std::optional<qint64> numberGeoFencing;
};

} // namespace ivalt

template<>
const RecordType RowsOf<ivalt::User>::type;
template<>
const RecordType RowsOf<ivalt::UserRemoval>::type;
template<>
const RecordType RowsOf<ivalt::AdminAppointment>::type;

} // namespace gatehouse
