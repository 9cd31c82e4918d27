#pragma once

#include "models/schema/record.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

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
    QStringList roleTitles;        //!< titles
    std::optional<qint64> organizationId;
    QString organizationCode;
    QString tenantCode;
    QString about;
    QString location;
    QStringList languages;
    QString preferredLanguage;
    std::optional<bool> hasAcceptedTermsAndConditions;
    QString image;
    QJsonValue permissions;
    QDateTime createdAt;
    QDateTime updatedAt;
};

//! The code in a preferred language, which profiles give as {value, label} and other replies as the code.
QString languageCode(const QString &canonical);
//! The same for people.
QString languageWords(const QString &canonical);

inline constexpr std::array userFields = {
    field<&User::id>("id"_L1, QT_TRANSLATE_NOOP("Field", "Id"), Rule::ReadOnly),
    field<&User::name>("name"_L1, QT_TRANSLATE_NOOP("Field", "Name"), Rule::ReadOnly),
    field<&User::email>("email"_L1, QT_TRANSLATE_NOOP("Field", "E-mail"), Rule::ReadOnly),
    field<&User::phone>("phone"_L1, QT_TRANSLATE_NOOP("Field", "Phone"), Rules(Rule::ReadOnly) | Rule::Extra)
        .on(withTenants),
    field<&User::phoneCode>("phone_code"_L1, QT_TRANSLATE_NOOP("Field", "Phone code"),
                            Rules(Rule::ReadOnly) | Rule::Extra)
        .on(withTenants),
    field<&User::username>("username"_L1, QT_TRANSLATE_NOOP("Field", "Username"), Rules(Rule::ReadOnly) | Rule::Extra)
        .on(withTenants),
    field<&User::status>("status"_L1, QT_TRANSLATE_NOOP("Field", "Status"), Rule::ReadOnly)
        .oneOf("ACTIVE INACTIVE DELETED"_L1),
    field<&User::organizationNames>("organization_names"_L1, QT_TRANSLATE_NOOP("Field", "Organizations"),
                                    Rule::ReadOnly)
        .orAt("user_organizations.*.organization.name organizations.*.name organization.name"_L1),
    field<&User::roleTitles>("role_titles"_L1, QT_TRANSLATE_NOOP("Field", "Roles"), Rule::ReadOnly)
        .orAt("user_organizations.*.roles.*.role.title organizations.*.roles.*.title user_roles.*.title"_L1),
    field<&User::organizationId>("organization_id"_L1, QT_TRANSLATE_NOOP("Field", "Organization id"),
                                 Rules(Rule::ReadOnly) | Rule::Extra)
        .orAt("organization.id user_organizations.0.organization.id organizations.0.id"_L1)
        .refersTo("organization.id"_L1),
    field<&User::organizationCode>("organization_code"_L1, QT_TRANSLATE_NOOP("Field", "Organization code"),
                                   Rules(Rule::ReadOnly) | Rule::Extra)
        .orAt("organization.code user_organizations.0.organization.code organizations.0.code"_L1),
    field<&User::tenantCode>("tenant_code"_L1, QT_TRANSLATE_NOOP("Field", "Tenant code"),
                             Rules(Rule::ReadOnly) | Rule::Extra)
        .on(withTenants),
    field<&User::about>("about"_L1, QT_TRANSLATE_NOOP("Field", "About"), Rule::ReadOnly).longText(),
    field<&User::location>("location"_L1, QT_TRANSLATE_NOOP("Field", "Location"), Rules(Rule::ReadOnly) | Rule::Extra),
    field<&User::languages>("languages"_L1, QT_TRANSLATE_NOOP("Field", "Languages"),
                            Rules(Rule::ReadOnly) | Rule::Extra),
    field<&User::preferredLanguage>("preferred_language"_L1, QT_TRANSLATE_NOOP("Field", "Preferred language"),
                                    Rules(Rule::ReadOnly) | Rule::Extra)
        .shownAs(languageWords),
    field<&User::hasAcceptedTermsAndConditions>("has_accepted_terms_and_conditions"_L1,
                                                QT_TRANSLATE_NOOP("Field", "Terms accepted"),
                                                Rules(Rule::ReadOnly) | Rule::Extra),
    field<&User::image>("image"_L1, QT_TRANSLATE_NOOP("Field", "Image"), Rules(Rule::ReadOnly) | Rule::Extra),
    field<&User::permissions>("permissions"_L1, QT_TRANSLATE_NOOP("Field", "Permissions"),
                              Rules(Rule::ReadOnly) | Rule::Extra),
    field<&User::createdAt>("created_at"_L1, QT_TRANSLATE_NOOP("Field", "Created"),
                            Rules(Rule::ReadOnly) | Rule::Extra),
    field<&User::updatedAt>("updated_at"_L1, QT_TRANSLATE_NOOP("Field", "Updated"),
                            Rules(Rule::ReadOnly) | Rule::Extra),
};

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

inline constexpr std::array profileFields = {
    field<&Profile::name>("name"_L1, QT_TRANSLATE_NOOP("Field", "Name"), Rule::None, &personName)
        .required(withoutTenants),
    field<&Profile::about>("about"_L1, QT_TRANSLATE_NOOP("Field", "About"), Rule::None, &proseLike)
        .required(withoutTenants)
        .longText(),
    field<&Profile::hasAcceptedTermsAndConditions>("has_accepted_terms_and_conditions"_L1,
                                                   QT_TRANSLATE_NOOP("Field", "Terms accepted")),
    field<&Profile::languages>("languages"_L1, QT_TRANSLATE_NOOP("Field", "Languages")),
    field<&Profile::image>("image"_L1, QT_TRANSLATE_NOOP("Field", "Image")),
    field<&Profile::location>("location"_L1, QT_TRANSLATE_NOOP("Field", "Location")),
    field<&Profile::gender>("gender"_L1, QT_TRANSLATE_NOOP("Field", "Gender")),
};

//! The language the service writes to a person in.
struct LanguagePreference
{
    QString preferredLanguage;
};

inline constexpr std::array languagePreferenceFields = {
    field<&LanguagePreference::preferredLanguage>("preferred_language"_L1,
                                                  QT_TRANSLATE_NOOP("Field", "Preferred language"), Rule::Required),
};

//! Asks for users by their ids.
struct UserIds
{
    QList<qint64> userIds;
};

inline constexpr std::array userIdsFields = {
    field<&UserIds::userIds>("userIds"_L1, QT_TRANSLATE_NOOP("Field", "User ids"), Rule::Required)
        .refersTo("user.id"_L1),
};

//! Narrows a search to some users, or leaves some out.
struct UserSearch
{
    QList<qint64> userIds;
    QList<qint64> excludedUserIds;
};

inline constexpr std::array userSearchFields = {
    field<&UserSearch::userIds>("user_ids"_L1, QT_TRANSLATE_NOOP("Field", "User ids")).refersTo("user.id"_L1),
    field<&UserSearch::excludedUserIds>("excluded_user_ids"_L1, QT_TRANSLATE_NOOP("Field", "Excluded user ids"))
        .refersTo("user.id"_L1),
};

//! Deactivates users, by id or by e-mail address.
struct UserDeactivation
{
    QList<qint64> id;
    QStringList email;
};

inline constexpr std::array userDeactivationFields = {
    field<&UserDeactivation::id>("id"_L1, QT_TRANSLATE_NOOP("Field", "User ids")).refersTo("user.id"_L1),
    field<&UserDeactivation::email>("email"_L1, QT_TRANSLATE_NOOP("Field", "E-mail"), Rule::None, &emailAddress),
};

//! Deactivates users of the organization admin's own organization.
struct OrgUserDeactivation
{
    QList<qint64> id;
    QStringList email;
    QList<qint64> ids;
    QStringList emails;
};

inline constexpr std::array orgUserDeactivationFields = {
    field<&OrgUserDeactivation::id>("id"_L1, QT_TRANSLATE_NOOP("Field", "User ids"))
        .on(withoutTenants)
        .refersTo("user.id"_L1),
    field<&OrgUserDeactivation::email>("email"_L1, QT_TRANSLATE_NOOP("Field", "E-mail"), Rule::None, &emailAddress)
        .on(withoutTenants),
    field<&OrgUserDeactivation::ids>("ids"_L1, QT_TRANSLATE_NOOP("Field", "User ids"))
        .on(withTenants)
        .refersTo("user.id"_L1),
    field<&OrgUserDeactivation::emails>("emails"_L1, QT_TRANSLATE_NOOP("Field", "E-mails"), Rule::None, &emailAddress)
        .on(withTenants),
};

//! An opaque code that stands for a profile.
struct ShareLink
{
    QString shareLink;
};

inline constexpr std::array shareLinkFields = {
    field<&ShareLink::shareLink>("shareLink"_L1, QT_TRANSLATE_NOOP("Field", "ShareLink"), Rule::ReadOnly),
};

} // namespace elevate

template<>
inline constexpr RecordType typeOf<elevate::User> = recordType<elevate::User>(
    "user"_L1, QT_TRANSLATE_NOOP("Record", "User"), QT_TRANSLATE_NOOP("Record", "Users"), elevate::userFields);

template<>
inline constexpr RecordType typeOf<elevate::Profile> =
    recordType<elevate::Profile>("profile"_L1, QT_TRANSLATE_NOOP("Record", "Profile"),
                                 QT_TRANSLATE_NOOP("Record", "Profiles"), elevate::profileFields);

template<>
inline constexpr RecordType typeOf<elevate::LanguagePreference> =
    recordType<elevate::LanguagePreference>("languagePreference"_L1, QT_TRANSLATE_NOOP("Record", "Preferred language"),
                                            QT_TRANSLATE_NOOP("Record", "Preferred languages"),
                                            elevate::languagePreferenceFields);

template<>
inline constexpr RecordType typeOf<elevate::UserIds> =
    recordType<elevate::UserIds>("userIds"_L1, QT_TRANSLATE_NOOP("Record", "User list"),
                                 QT_TRANSLATE_NOOP("Record", "User lists"), elevate::userIdsFields);

template<>
inline constexpr RecordType typeOf<elevate::UserSearch> =
    recordType<elevate::UserSearch>("userSearch"_L1, QT_TRANSLATE_NOOP("Record", "User search"),
                                    QT_TRANSLATE_NOOP("Record", "User searches"), elevate::userSearchFields);

template<>
inline constexpr RecordType typeOf<elevate::UserDeactivation> =
    recordType<elevate::UserDeactivation>("userDeactivation"_L1, QT_TRANSLATE_NOOP("Record", "User deactivation"),
                                          QT_TRANSLATE_NOOP("Record", "User deactivations"),
                                          elevate::userDeactivationFields);

template<>
inline constexpr RecordType typeOf<elevate::OrgUserDeactivation> =
    recordType<elevate::OrgUserDeactivation>("orgUserDeactivation"_L1, QT_TRANSLATE_NOOP("Record", "User deactivation"),
                                             QT_TRANSLATE_NOOP("Record", "User deactivations"),
                                             elevate::orgUserDeactivationFields);

template<>
inline constexpr RecordType typeOf<elevate::ShareLink> =
    recordType<elevate::ShareLink>("shareLink"_L1, QT_TRANSLATE_NOOP("Record", "Share link"),
                                   QT_TRANSLATE_NOOP("Record", "Share links"), elevate::shareLinkFields);

} // namespace gatehouse
