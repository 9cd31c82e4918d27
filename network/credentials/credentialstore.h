#pragma once

#include "network/operations/operation.h"

#include <QFuture>
#include <QObject>
#include <QUuid>

#include <expected>

namespace gatehouse {

//! Names one secret of a workspace.
struct CredentialKey
{
    QUuid workspace;
    Service service = Service::Elevate;
    QString kind; //!< such as refresh-token or api-key

    //! gatehouse/<workspace>/<service>/<kind>
    QString toString() const;
};

namespace credentialkinds {
inline constexpr QLatin1StringView refreshToken{"refresh-token"};
inline constexpr QLatin1StringView apiKey{"api-key"};
} // namespace credentialkinds

//! Why a store could not be used. Not a sign-out: the secret may well be there.
struct CredentialProblem
{
    enum class Kind : quint8 {
        Unavailable, //!< there is no keychain on this system, or it does not answer
        Locked,      //!< it is locked, or was not opened when the person was asked to
        Refused,     //!< the person or the system does not let this program use it
        Failed,      //!< it answered with an error
    };
    Kind kind = Kind::Failed;
    QString reason; //!< the store's own words

    QString summary() const;  //!< what happened, in one sentence for people
    QString nextStep() const; //!< what to do about it
};

using CredentialRead = std::expected<std::optional<QString>, CredentialProblem>;
using CredentialDone = std::expected<void, CredentialProblem>;

//! Keeps secrets. Answers come in the thread that asked, exactly one each.
class CredentialStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! No value when the store has no such secret.
    virtual QFuture<CredentialRead> read(const CredentialKey &key) = 0;
    virtual QFuture<CredentialDone> write(const CredentialKey &key, const QString &secret) = 0;
    //! Removing what is not there succeeds.
    virtual QFuture<CredentialDone> remove(const CredentialKey &key) = 0;
    //! False when the secrets of this workspace are gone after the program quits.
    virtual bool isLasting(const QUuid &workspace) const = 0;
};

} // namespace gatehouse
