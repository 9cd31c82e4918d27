#pragma once

#include "models/schema/record.h"

namespace gatehouse {

namespace elevate {

//! An organization. Lists give id, name, code and description; the rest comes with readOrganization.
struct Organization
{
    Id id;
    QString name;
    QString code;
    QString description;
    QString status;
    QStringList domains; //!< host names of e-mail addresses; editing adds to them
    QString tenantCode;
    QStringList registrationCodes;
    QList<qint64> orgAdmin;
    QList<qint64> relatedOrgs;
    std::optional<qint64> parentId;
    std::optional<qint64> createdBy;
    std::optional<qint64> updatedBy;
    QDateTime createdAt;
    QDateTime updatedAt;
};

//! Codes that bring people who sign up with them into an organization.
struct RegistrationCodes
{
    QStringList registrationCodes;
    QString tenantCode;
};

//! Makes a user admin of an organization: exactly one of user id and address.
struct OrgAdminAppointment
{
    std::optional<qint64> organizationId;
    std::optional<qint64> userId;
    QString email;
    QString identifier;
    QString phoneCode;
};

} // namespace elevate

template<>
const RecordType RowsOf<elevate::Organization>::type;
template<>
const RecordType RowsOf<elevate::RegistrationCodes>::type;
template<>
const RecordType RowsOf<elevate::OrgAdminAppointment>::type;

} // namespace gatehouse
