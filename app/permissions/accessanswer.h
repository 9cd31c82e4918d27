#pragma once

#include "app/permissions/deliveredrights.h"
#include "models/permissions/rolematrix.h"

#include <optional>

namespace gatehouse {

//! A call that is asked about: one of the program's operations, or just a verb and a path.
struct AskedCall
{
    const Endpoint *operation = nullptr;
    QString verb;
    QString path; //!< with anything in place of names in braces

    static AskedCall of(const Endpoint &endpoint, Line line);
    //! Reads "GET /user/v1/user/read/5", the path alone means GET; finds the operation it calls.
    static std::optional<AskedCall> fromText(const QString &text, Line line);
};

//! All there is to go by.
struct AccessGround
{
    Line line = Line::V35;
    QStringList roles; //!< every title
    QList<MatrixPermission> permissions;
    bool hasPermissions = false; //!< the list is complete; it may not be readable
    PermissionKnowledge knowledge;
    DeliveredRights delivered;
    OwnList own;
};

//! One permission that covers a call, and what is known of the role having it.
struct AccessStep
{
    MatrixPermission permission;
    PermissionFact fact;
};

//! Whether a role may make a call, and why.
struct RoleAccess
{
    QString role;
    Known known = Known::Unknown;
    QString reason; //!< in the user's language
    QList<AccessStep> steps;
};

RoleAccess accessOf(const QString &role, const AskedCall &call, const AccessGround &ground);

//! Somebody with roles, and what the service lists of them.
struct AccessSubject
{
    QString name;
    QStringList roles;
    OwnList listed; //!< merged over the roles; no roles: the service told nothing
};

//! Whether that person may make a call: over all roles, and by what the service lists of the person.
struct PersonAccess
{
    Known known = Known::Unknown;
    QString reason;
    QList<RoleAccess> roles; //!< the person's, then `public`; those that may come first
};

PersonAccess accessOf(const AccessSubject &subject, const AskedCall &call, const AccessGround &ground);

} // namespace gatehouse
