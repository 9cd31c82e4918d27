#pragma once

#include "network/client/client.h"
#include "network/session/signedinperson.h"

namespace gatehouse {

//! A person's session with an ELEVATE service: signing in, renewing the access token once for any number of waiting
//! calls, and knowing who is signed in. When the session ends in the middle of work, calls are held, not failed.
class ElevateSession : public Authorizer
{
    Q_OBJECT

public:
    enum class As : quint8 { Admin, Account };

    //! Who signs in, and how.
    struct Name
    {
        As as = As::Admin;
        QString identifier; //!< as typed
    };

    //! Becomes the client's authorizer. The client must outlive the session.
    ElevateSession(Client &client, const ElevateConnection &connection, QObject *parent = nullptr);
    ~ElevateSession() override;

    //! Takes an e-mail address, a user name, or a phone number as "+91 9876543210". Signing in again as the same
    //! person sends held calls; as someone else it ends them. A session that is replaced is ended at the service too;
    //! one that fails leaves the present one, and a renewal under way, as they are.
    QFuture<Outcome<SignedInPerson>> signIn(As as, const QString &identifier, const QString &password);
    //! Signs in once more as name(): proof that the person is there.
    QFuture<Outcome<SignedInPerson>> signInAgain(const QString &password);
    //! Goes on with the session that signing up or a new password has opened: \a reply is theirs. As after signIn();
    //! false where it holds no session.
    bool enter(const QJsonValue &reply, const Name &name);
    //! A sign-in under way changes nothing any more; its answer is Cancelled.
    void stopSigningIn() { ++m_signIns; }
    //! Continues an earlier session. Where the service does not take the token any more, calls are held and
    //! signInNeeded() is emitted; where it cannot be reached, the token stays good for another try.
    QFuture<Outcome<SignedInPerson>> resume(const QString &refreshToken);
    //! Forgets the session at once and tells the service; the answer only says whether the service heard it.
    QFuture<Outcome<Nothing>> signOut();

    //! Whether this is the password that name() signed in with last; false when it cannot be told, since none was
    //! typed here since the start.
    bool isPasswordOfName(const QString &password) const;

    const std::optional<SignedInPerson> &person() const { return m_person; }
    //! Who signed in last and how; still known when the session has ended by itself or was given up, but not after
    //! signOut().
    const std::optional<Name> &name() const { return m_name; }
    QString refreshToken() const { return m_refreshToken; }
    //! The service's id of this session; empty where the token does not tell it.
    QString sessionId() const;

    void prepare() override;
    HeaderArguments headers() const override;
    bool takesOver(Refusal refusal, quint64 generation, int times) override;
    bool mayCall(const Endpoint &endpoint) const override;
    //! Whom one acts as stays, for the same person to come back to.
    void giveUp() override;

signals:
    void signedIn(const gatehouse::SignedInPerson &person);
    void signedOut();
    //! To be kept in the credential store; empty when it is to be removed.
    void refreshTokenChanged(const QString &refreshToken);

private:
    using PersonPromise = std::shared_ptr<QPromise<Outcome<SignedInPerson>>>;

    enum class Why : quint8 { Ageing, Refused };
    void renew(Why why);
    void renewed(Why why, const Outcome<Reply> &outcome);
    void readPerson(const QString &refreshToken, const PersonPromise &promise);
    void resumeFailed(const ServiceError &error, const PersonPromise &promise);
    void expire(const QString &reason);
    QFuture<Outcome<Reply>> endAtService(const QString &accessToken, const QString &refreshToken);
    void dropHeld();
    void setTokens(const QString &accessToken, const QString &refreshToken);
    void adopt(const SignedInPerson &person);
    QByteArray tokenHeader(const QString &accessToken) const;
    bool isExpiring() const;

    Client &m_client;
    bool m_bearerPrefix;
    bool m_detectLine;
    Name m_kept; //!< of the connection's settings: who an earlier session belongs to
    std::optional<Name> m_name;
    QByteArray m_salt;
    QByteArray m_passwordKey;               //!< derived from the password last typed; empty when there was none
    std::optional<SignedInPerson> m_person; //!< still known while expired
    std::optional<SignedInPerson> m_latest; //!< as m_person, and given up or not: the same one may come back
    QString m_accessToken;
    QString m_refreshToken;
    QDateTime m_renewFrom; //!< when the access token is so old that it is renewed before use
    QDateTime m_expiry;    //!< of the access token, by this computer's clock; invalid when unknown
    quint64 m_signIns = 0; //!< counts those begun, so that an overtaken one changes nothing
    quint64 m_session = 0; //!< counts sessions begun and ended, so that a renewal of an earlier one changes nothing
};

} // namespace gatehouse
