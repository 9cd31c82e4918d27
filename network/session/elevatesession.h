#pragma once

#include "network/client/client.h"

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
    bool operator==(const SignedInPerson &) const = default;
};

//! A person's session with an ELEVATE service: signing in, renewing the access token once for any number of waiting
//! calls, and knowing who is signed in. When the session ends in the middle of work, calls are held, not failed.
class ElevateSession : public Authorizer
{
    Q_OBJECT

public:
    enum class As : quint8 { Admin, Account };

    //! Becomes the client's authorizer. The client must outlive the session.
    ElevateSession(Client &client, const ElevateConnection &connection, QObject *parent = nullptr);
    ~ElevateSession() override;

    //! Signing in again as the same person sends held calls; as someone else it ends them.
    QFuture<Outcome<SignedInPerson>> signIn(As as, const QString &identifier, const QString &password);
    //! Continues an earlier session.
    QFuture<Outcome<SignedInPerson>> resume(const QString &refreshToken);
    //! Forgets the session at once and tells the service; the answer only says whether the service heard it.
    QFuture<Outcome<Nothing>> signOut();

    const std::optional<SignedInPerson> &person() const { return m_person; }
    QString refreshToken() const { return m_refreshToken; }

    void prepare() override;
    HeaderArguments headers() const override;
    bool takesOver(Refusal refusal, quint64 generation, int times) override;
    bool mayCall(const Endpoint &endpoint) const override;
    void giveUp() override;

signals:
    void signedIn(const gatehouse::SignedInPerson &person);
    void signedOut();
    //! To be kept in the credential store; empty when it is to be removed.
    void refreshTokenChanged(const QString &refreshToken);

private:
    void renew();
    void renewed(const Outcome<Reply> &outcome);
    void expire(const QString &reason);
    void forget();
    void adopt(const SignedInPerson &person, const QString &accessToken, const QString &refreshToken);
    void publishContext();
    QByteArray originHeader() const;

    Client &m_client;
    ElevateConnection m_connection;
    std::optional<SignedInPerson> m_person;
    QString m_accessToken;
    QString m_refreshToken;
    QDateTime m_expiry; //!< of the access token, by the clock of the service
    bool m_triedAfterRenewal = false;
};

} // namespace gatehouse
