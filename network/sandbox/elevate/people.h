#pragma once

#include "network/sandbox/context.h"

#include <QJsonArray>

namespace gatehouse::sandbox {

inline constexpr QLatin1StringView defaultRole("mentee");
inline constexpr qint64 defaultOrganizationId = 1;

//! A user's place in an organization and the roles held there.
struct Membership
{
    Row organization;
    QList<Row> roles;
};
QList<Membership> membershipsOf(const Store &store, qint64 userId);
QList<Row> rolesOf(const Store &store, qint64 userId); //!< over all organizations, each once

//! What a user object of a reply carries; the operations differ.
enum class UserPart : quint16 {
    Language = 0x01,      //!< preferred_language as {value, label} instead of a text
    CustomText = 0x02,    //!< custom_entity_text
    RoleIds = 0x04,       //!< 3.5: roles (ids) and configs; 3.1 always has roles
    HiddenEmail = 0x08,   //!< e-mail concealed
    Organizations = 0x10, //!< 3.5: organizations[] with roles[]; 3.1: user_roles[]
    Short = 0x20,         //!< of these only the names
    Translations = 0x40,  //!< 3.5: roles with their translations
    Organization = 0x80,  //!< 3.1: organization {id, name, code}
    Stamps = 0x100,       //!< 3.1: user_roles[] with their timestamps
};
Q_DECLARE_FLAGS(UserParts, UserPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(UserParts)
QJsonObject userJson(const Context &context, const Row &user, UserParts parts);

//! A role as it appears inside user objects.
QJsonObject roleJson(const Context &context, const Row &role, UserParts parts);

//! The merged permissions of roles, per module: {module, request_type[], service}.
QJsonArray permissionsOf(const Store &store, const QStringList &roleTitles);

//! The user an identifier names in a tenant: e-mail address, phone number (with \a phoneCode) or user name; 3.1:
//! e-mail address only. Deleted users are nobody.
Row findUser(const Store &store, Line line, const QString &identifier, const QString &tenantCode,
             const QString &phoneCode = {});

//! Stores a new active user with the default role and \a roleTitles. \a user brings names and addresses; its
//! password in clear, if any, is replaced by a hash. Gives the id.
qint64 addUser(World &world, Row user, qint64 organizationId, const QStringList &roleTitles);
//! Whether it was new to the user. Role ids are those of the default organization or of \a organizationId.
bool giveRole(Store &store, qint64 userId, qint64 roleId, qint64 organizationId);
//! To another organization, with the roles held in the first.
void moveUser(Store &store, qint64 userId, qint64 from, qint64 to);
//! The role with this title that counts in an organization: its own, else the default organization's.
Row roleTitled(const Store &store, const QString &title, qint64 organizationId);
//! Changes the name wherever it is kept.
void renameUser(Store &store, qint64 userId, const QString &name);
//! Makes the users inactive and ends their sessions; how many were active.
qint64 deactivate(Store &store, const QList<qint64> &userIds);

} // namespace gatehouse::sandbox
