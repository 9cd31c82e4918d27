#pragma once

#include "models/schema/record.h"

namespace gatehouse {

namespace elevate {

//! A user, as lists, searches and profiles give one. The password hash 3.5 adds to searches has no row, so it is
//! dropped on reading.
struct User
{
    Id id;
    QString name;
    QString email;
    QString phone;
    QString phoneCode;
    QString username;
    QString status;
    QStringList organizationNames; //!< names
    QStringList roleTitles;        //!< titles, of all organizations
    QJsonValue organizationRoles;  //!< object: code of an organization to the titles of the roles there; 3.5
    std::optional<qint64> organizationId;
    QStringList organizationCodes;
    QString tenantCode;
    QString about;
    QString location;
    QStringList languages;
    QString preferredLanguage;
    std::optional<bool> hasAcceptedTermsAndConditions;
    QString image;
    QString imageCloudPath; //!< address of the image; only in one's own profile, and on 3.1
    QString shareLink;      //!< once one was made
    std::optional<bool> emailVerified;
    QJsonValue meta;
    QJsonValue permissions;
    QDateTime createdAt;
    QDateTime updatedAt;
    QDateTime deletedAt;
};

//! The user as one organization sees them: with the roles they have there, where they belong to it.
void narrowTo(const QString &organizationCode, Record *user);

//! The code in a preferred language, which profiles give as {value, label} and other replies as the code.
QString languageCode(const QString &canonical);
//! The same for people.
QString languageWords(const QString &canonical);

//! The signed-in person's own profile, as it is sent.
struct Profile
{
    QString name;
    QString about;
    std::optional<bool> hasAcceptedTermsAndConditions;
    QStringList languages;
    QString image;
    QString location;
    QString gender;
};

//! The language the service writes to a person in.
struct LanguagePreference
{
    QString preferredLanguage;
};

//! Asks for users by their ids.
struct UserIds
{
    QList<qint64> userIds;
};

//! Narrows a search to some users, or leaves some out.
struct UserSearch
{
    QList<qint64> userIds;
    QList<qint64> excludedUserIds;
};

//! Deactivates users, by id or by e-mail address.
struct UserDeactivation
{
    QList<qint64> id;
    QStringList email;
};

//! Deactivates users of the organization admin's own organization.
struct OrgUserDeactivation
{
    QList<qint64> id;
    QStringList email;
    QList<qint64> ids;
    QStringList emails;
};

//! An opaque code that stands for a profile.
struct ShareLink
{
    QString shareLink;
};

} // namespace elevate

template<>
const RecordType RowsOf<elevate::User>::type;
template<>
const RecordType RowsOf<elevate::Profile>::type;
template<>
const RecordType RowsOf<elevate::LanguagePreference>::type;
template<>
const RecordType RowsOf<elevate::UserIds>::type;
template<>
const RecordType RowsOf<elevate::UserSearch>::type;
template<>
const RecordType RowsOf<elevate::UserDeactivation>::type;
template<>
const RecordType RowsOf<elevate::OrgUserDeactivation>::type;
template<>
const RecordType RowsOf<elevate::ShareLink>::type;

} // namespace gatehouse
