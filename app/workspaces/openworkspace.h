#pragma once

#include "models/workspaces/workspace.h"
#include "network/client/client.h"
#include "network/credentials/credentialstore.h"
#include "network/session/elevatesession.h"
#include "network/session/ivaltsession.h"

#include <QObject>

#include <memory>

namespace gatehouse {

//! The organization that a signed-in person acts as on ELEVATE.
struct ActingAs
{
    QString organizationCode;
    QString organizationName;
    QString tenantCode;
    QString tenantName;

    //! Such as "Nile Polytechnic (nile_polytechnic), tenant default".
    QString text() const;
    bool operator==(const ActingAs &) const = default;
};

//! The workspace being worked in: a client and a session for each of its connections, and the credentials that open
//! them.
class OpenWorkspace : public QObject
{
    Q_OBJECT

public:
    enum class Access : quint8 {
        Opening,     //!< asking the keychain, or the service about the credentials
        Open,        //!< signed in
        NeedsSignIn, //!< credentials are wanted from the person
        Blocked,     //!< the keychain or the service cannot be used; see problem, and retry()
    };

    struct State
    {
        Access access = Access::Opening;
        QString problem;                                //!< what happened; empty when nothing did
        QString nextStep;                               //!< what to do about it
        std::optional<CredentialProblem> keychain = {}; //!< when that is what blocks
        std::optional<ServiceError> error = {};         //!< when the service is what blocks
    };

    enum class Keeping : quint8 { Storing, Removing };

    //! The store must outlive the workspace. \a environment is what all clients of the program share.
    OpenWorkspace(const Workspace &workspace, CredentialStore *credentials, const ClientEnvironment &environment = {},
                  QObject *parent = nullptr);
    ~OpenWorkspace() override;

    const Workspace &workspace() const { return m_workspace; }
    bool has(Service service) const;
    bool isReadOnly() const { return m_workspace.safety == SafetyLevel::ReadOnly; } //!< nothing may be changed
    Client &client(Service service) const;                                          //!< of a service it has
    ElevateSession *elevateSession() const { return m_elevateSession.get(); }
    IvaltSession *ivaltSession() const { return m_ivaltSession.get(); }
    bool mayCall(const Endpoint &endpoint) const; //!< a hint; the service decides
    QString account(Service service) const;       //!< who the service takes calls from, for display
    QString actor(Service service) const;         //!< as account(), and whom they act as

    //! Whether the line knows acting as another organization and the person may.
    bool mayAct() const;
    const std::optional<ActingAs> &acting() const { return m_acting; }
    //! From now on calls to ELEVATE are made as this organization, until actAsSelf(), until the person has left, or
    //! until the workspace is closed. Calls under way go on as they were made. Nothing when the person may not.
    void actAs(const ActingAs &as);
    void actAsSelf();

    State state(Service service) const { return m_states.value(service); }
    bool isOpen(Service service) const { return state(service).access == Access::Open; }
    //! Whether there are stored credentials, as far as is known without asking the store.
    bool isKept(Service service) const;
    bool isKeptInMemory() const { return !m_credentials->isLasting(m_workspace.id); }

    //! Changes a setting of the iVALT connection that only pages read, such as what the access check assumes, and has
    //! it kept. False when there is no such setting or it does not take the value.
    bool changeIvaltSetting(QLatin1StringView key, const QString &value);

    //! Opens every connection with the credentials that are stored.
    void start();
    //! With those that the environment hands over, where it does; else with the stored ones.
    void startUnattended();
    //! Tries once more with the credentials there are, after keychain or service could not be used. Where there are
    //! none, finds out whether the service answers now.
    void retry(Service service);

    void signIn(ElevateSession::As as, const QString &identifier, const QString &password, bool remember);
    //! Goes on with the session that \a reply, of signing up or of a new password, holds; false where it holds none.
    bool enter(const QJsonValue &reply, ElevateSession::As as, const QString &identifier, bool remember);
    void useKey(const QString &key, bool remember);
    //! Signing in, or the test of a key, that is under way changes nothing any more.
    void stopSigningIn(Service service);
    //! The person does not want to sign in again: calls that are held end.
    void giveUp(Service service);
    //! Ends the session here and at the service, and removes what was stored of it.
    void signOut(Service service);
    //! Keeps in the iVALT connection how the service stores the times of timeslots, see slotReadingOf().
    void rememberTimeslotDialect(const QString &dialect);
    //! Stores or removes once more what credentialsNotKept() told of.
    void keepAgain(Service service);

signals:
    void stateChanged(gatehouse::Service service);
    //! Signing in was refused; the dialog shows this and keeps what was typed.
    void signInRefused(gatehouse::Service service, const gatehouse::ServiceError &error);
    //! The session ended, or the key was withdrawn, in the middle of work; calls are held until signed in again.
    void sessionExpired(gatehouse::Service service, const QString &reason);
    //! The person has signed out, or somebody else has signed in: what was loaded is not theirs to see.
    void personLeft(gatehouse::Service service);
    //! Another organization is acted as, or none any more: everything ELEVATE shows is to be read again.
    void actingChanged();
    //! The service does not take the organization acted as, for instance since it was deactivated.
    void actingRefused();
    //! The session is over here, but the service could not be told.
    void signOutUntold(gatehouse::Service service, const gatehouse::ServiceError &error);
    //! The workspace has learned what belongs in its stored settings, such as the line or who signed in, or a page has
    //! changed one of them.
    void connectionLearned(const gatehouse::Workspace &learned, const gatehouse::Workspace &before);
    void credentialsNotKept(gatehouse::Service service, gatehouse::OpenWorkspace::Keeping keeping,
                            const gatehouse::CredentialProblem &problem);
    //! What credentialsNotKept() told of has been done after all.
    void credentialsKept(gatehouse::Service service);
    void reachableChanged(gatehouse::Service service, bool reachable);

private:
    void connectElevate();
    void connectIvalt();
    void openElevate();
    void openIvalt();
    void readCredential(Service service, const std::function<void(const QString &secret)> &use);
    void resumeElevate(const QString &refreshToken);
    void noteSignedIn();
    void setState(Service service, const State &state);
    void block(Service service, const ServiceError &error);
    void probe(Service service);
    void refused(Service service, const ServiceError &error);
    void keepIf(bool isWanted, Service service, const QString &secret);
    void keep(Service service, const QString &secret);
    void forget(Service service, bool isAskedFor);
    void setCredentialOrigin(Service service, const QString &origin);
    CredentialKey keyOf(Service service) const;
    void endActing();
    void learn(const Workspace &learned); //!< and has it kept
    void learnSpelling(Service service, const QHash<QString, QString> &operations);

    Workspace m_workspace;
    CredentialStore *m_credentials;
    std::unique_ptr<Client> m_elevate;
    std::unique_ptr<Client> m_ivalt;
    std::unique_ptr<ElevateSession> m_elevateSession;
    std::unique_ptr<IvaltSession> m_ivaltSession;
    QHash<Service, State> m_states;
    QHash<Service, QString> m_unkept;   //!< what the store has not taken; empty: what it has not removed
    QHash<Service, quint64> m_openings; //!< counts them, so that an overtaken one changes nothing
    std::optional<ActingAs> m_acting;
    QString m_personId; //!< of ELEVATE: whose data the pages show
    bool m_isUnattended = false;
    bool m_isSigningOut = false;
    bool m_rememberElevate = true;
    bool m_rememberIvalt = true;
};

} // namespace gatehouse
