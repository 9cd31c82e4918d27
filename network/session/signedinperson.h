#pragma once

#include "models/schema/line.h"
#include "network/operations/operation.h"

#include <QStringList>

namespace gatehouse {

//! Who is signed in to an ELEVATE service.
struct SignedInPerson
{
    QString id;
    QString name;
    QString identifier; //!< as typed on signing in; replies give the e-mail address encrypted
    QStringList roles;  //!< titles
    QString organizationId;
    QString organizationName;
    QString organizationCode;
    QString tenantCode; //!< empty where the service has no tenants

    bool isAdmin() const { return roles.contains(QLatin1StringView("admin")); }
    //! Whether the service's default permissions let this person call the operation.
    bool mayCall(const Endpoint &endpoint) const;

    bool operator==(const SignedInPerson &) const = default;
};

//! The person in a `user` object of a sign-in reply or of `user/read`, on every line.
SignedInPerson personFromJson(const QJsonValue &user);

//! What an access token says of itself. The service's signature is not checked: it is only read for what to show and
//! when to renew.
struct TokenClaims
{
    QDateTime issued;  //!< by the clock of the service; invalid when the token does not say
    QDateTime expires; //!< likewise
    SignedInPerson person;
    QString sessionId; //!< the service's; empty when the token does not say
};
TokenClaims claimsOf(const QString &token);

} // namespace gatehouse
