#pragma once

#include "models/workspaces/workspace.h"
#include "network/client/client.h"
#include "network/credentials/credentialstore.h"
#include "network/session/elevatesession.h"
#include "network/session/ivaltsession.h"

#include <QObject>

#include <memory>

namespace gatehouse {

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
        Blocked,     //!< the keychain or the service cannot be used; see problem()
    };

    struct State
    {
        Access access = Access::Opening;
        QString problem;  //!< what happened; empty when nothing did
        QString nextStep; //!< what to do about it
        bool isKeychainProblem = false;
    };

    //! The store must outlive the workspace.
    OpenWorkspace(const Workspace &workspace, CredentialStore *credentials, QObject *parent = nullptr);
    ~OpenWorkspace() override;

    const Workspace &workspace() const { return m_workspace; }
    bool has(Service service) const;
    Client &client(Service service) const; //!< of a service it has
    ElevateSession *elevateSession() const { return m_elevateSession.get(); }
    IvaltSession *ivaltSession() const { return m_ivaltSession.get(); }
    bool mayCall(const Endpoint &endpoint) const; //!< a hint; the service decides
    QString account(Service service) const;       //!< who the service takes calls from, for display

    State state(Service service) const { return m_states.value(service); }

    //! Opens every connection with what the environment or the credential store has.
    void start();
    //! Asks the credential store again after it could not be used.
    void retry(Service service);
    //! From now on secrets are kept in \a store, such as in memory when there is no keychain.
    void setCredentialStore(CredentialStore *store) { m_credentials = store; }

    void signIn(ElevateSession::As as, const QString &identifier, const QString &password, bool remember);
    void useKey(const QString &key, bool remember);
    void signOut(Service service);

signals:
    void stateChanged(gatehouse::Service service);
    //! Signing in was refused; the dialog shows this and keeps what was typed.
    void signInRefused(gatehouse::Service service, const gatehouse::ServiceError &error);
    //! The session ended in the middle of work; calls are held until signed in again.
    void sessionExpired(const QString &reason);
    //! The line or the spelling of operations was learned and belongs in the stored workspace.
    void connectionLearned(const gatehouse::Workspace &workspace);
    void credentialsNotKept(const gatehouse::CredentialProblem &problem);
    void reachableChanged(gatehouse::Service service, bool reachable);

private:
    void openElevate();
    void openIvalt();
    void resumeElevate(const QString &refreshToken);
    void setState(Service service, const State &state);
    void keep(const CredentialKey &key, const QString &secret);
    CredentialKey keyOf(Service service) const;
    void learnSpelling(Service service, const QHash<QString, QString> &operations);

    Workspace m_workspace;
    CredentialStore *m_credentials;
    std::unique_ptr<Client> m_elevate;
    std::unique_ptr<Client> m_ivalt;
    std::unique_ptr<ElevateSession> m_elevateSession;
    std::unique_ptr<IvaltSession> m_ivaltSession;
    QHash<Service, State> m_states;
    bool m_rememberElevate = true;
    bool m_rememberIvalt = true;
};

} // namespace gatehouse
