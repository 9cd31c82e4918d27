#include "app/workspaces/openworkspace.h"

#include "network/credentials/unattended.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

OpenWorkspace::OpenWorkspace(const Workspace &workspace, CredentialStore *credentials, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_credentials(credentials)
{
    if (workspace.elevate) {
        m_elevate = std::make_unique<Client>(*workspace.elevate);
        m_elevateSession = std::make_unique<ElevateSession>(*m_elevate, *workspace.elevate);
        connect(m_elevateSession.get(), &ElevateSession::signedIn, this,
                [this] { setState(Service::Elevate, {.access = Access::Open}); });
        connect(m_elevateSession.get(), &ElevateSession::signedOut, this,
                [this] { setState(Service::Elevate, {.access = Access::NeedsSignIn}); });
        connect(m_elevateSession.get(), &ElevateSession::refreshTokenChanged, this, [this](const QString &token) {
            if (m_rememberElevate || token.isEmpty())
                keep(keyOf(Service::Elevate), token);
        });
        connect(m_elevateSession.get(), &Authorizer::signInNeeded, this, [this](const QString &reason) {
            setState(Service::Elevate, {.access = Access::NeedsSignIn, .problem = reason});
            emit sessionExpired(reason);
        });
        connect(m_elevate.get(), &Client::lineChanged, this, [this](Line line) {
            m_workspace.elevate->line = lineName(line);
            emit connectionLearned(m_workspace);
        });
        connect(m_elevate.get(), &Client::spellingLearned, this,
                [this](const QHash<QString, QString> &operations) { learnSpelling(Service::Elevate, operations); });
        connect(m_elevate.get(), &Client::reachableChanged, this,
                [this](bool reachable) { emit reachableChanged(Service::Elevate, reachable); });
    }
    if (workspace.ivalt) {
        m_ivalt = std::make_unique<Client>(*workspace.ivalt);
        m_ivaltSession = std::make_unique<IvaltSession>(*m_ivalt);
        connect(m_ivaltSession.get(), &IvaltSession::keyChanged, this, [this](const QString &key) {
            if (m_rememberIvalt || key.isEmpty())
                keep(keyOf(Service::Ivalt), key);
        });
        connect(m_ivaltSession.get(), &Authorizer::signInNeeded, this, [this](const QString &reason) {
            setState(Service::Ivalt, {.access = Access::NeedsSignIn, .problem = reason});
        });
        connect(m_ivalt.get(), &Client::reachableChanged, this,
                [this](bool reachable) { emit reachableChanged(Service::Ivalt, reachable); });
    }
}

OpenWorkspace::~OpenWorkspace() = default;

bool OpenWorkspace::has(Service service) const
{
    return service == Service::Elevate ? m_elevate != nullptr : m_ivalt != nullptr;
}

Client &OpenWorkspace::client(Service service) const
{
    return service == Service::Elevate ? *m_elevate : *m_ivalt;
}

bool OpenWorkspace::mayCall(const Endpoint &endpoint) const
{
    if (!has(endpoint.service) || !client(endpoint.service).offers(endpoint))
        return false;
    return endpoint.service == Service::Elevate ? m_elevateSession->mayCall(endpoint)
                                                : m_ivaltSession->mayCall(endpoint);
}

QString OpenWorkspace::account(Service service) const
{
    if (service == Service::Ivalt)
        return m_ivaltSession && m_ivaltSession->hasKey() ? tr("API key") : QString();
    if (!m_elevateSession || !m_elevateSession->person())
        return {};
    const SignedInPerson &person = *m_elevateSession->person();
    return person.identifier.isEmpty() ? person.name : person.identifier;
}

void OpenWorkspace::start()
{
    if (m_elevate)
        openElevate();
    if (m_ivalt)
        openIvalt();
}

void OpenWorkspace::retry(Service service)
{
    if (service == Service::Elevate)
        openElevate();
    else
        openIvalt();
}

CredentialKey OpenWorkspace::keyOf(Service service) const
{
    return {m_workspace.id, service,
            service == Service::Elevate ? QString(credentialkinds::refreshToken) : QString(credentialkinds::apiKey)};
}

void OpenWorkspace::openElevate()
{
    setState(Service::Elevate, {});
    if (const auto given = unattended::elevateSignIn()) {
        const bool asAccount = m_workspace.elevate->signInAs == "account"_L1;
        signIn(asAccount ? ElevateSession::As::Account : ElevateSession::As::Admin, given->identifier, given->password,
               false);
        return;
    }
    m_credentials->read(keyOf(Service::Elevate)).then(this, [this](const CredentialRead &found) {
        if (!found) {
            setState(Service::Elevate, {.access = Access::Blocked,
                                        .problem = found.error().summary(),
                                        .nextStep = found.error().nextStep(),
                                        .isKeychainProblem = true});
        } else if (!*found) {
            setState(Service::Elevate, {.access = Access::NeedsSignIn});
        } else {
            resumeElevate(**found);
        }
    });
}

void OpenWorkspace::resumeElevate(const QString &refreshToken)
{
    m_elevateSession->resume(refreshToken).then(this, [this](const Outcome<SignedInPerson> &outcome) {
        if (outcome)
            return;
        const ServiceError &error = outcome.error();
        const bool ended = error.cause == ServiceError::Cause::SignInNeeded;
        setState(Service::Elevate, {.access = ended ? Access::NeedsSignIn : Access::Blocked,
                                    .problem = error.summary(),
                                    .nextStep = error.nextStep()});
    });
}

void OpenWorkspace::openIvalt()
{
    setState(Service::Ivalt, {});
    if (const auto given = unattended::apiKey()) {
        useKey(*given, false);
        return;
    }
    m_credentials->read(keyOf(Service::Ivalt)).then(this, [this](const CredentialRead &found) {
        if (!found) {
            setState(Service::Ivalt, {.access = Access::Blocked,
                                      .problem = found.error().summary(),
                                      .nextStep = found.error().nextStep(),
                                      .isKeychainProblem = true});
        } else if (!*found) {
            setState(Service::Ivalt, {.access = Access::NeedsSignIn});
        } else {
            m_ivaltSession->resume(**found);
            setState(Service::Ivalt, {.access = Access::Open});
        }
    });
}

void OpenWorkspace::signIn(ElevateSession::As as, const QString &identifier, const QString &password, bool remember)
{
    m_rememberElevate = remember;
    m_elevateSession->signIn(as, identifier, password).then(this, [this](const Outcome<SignedInPerson> &outcome) {
        if (outcome)
            return;
        setState(Service::Elevate, {.access = Access::NeedsSignIn,
                                    .problem = outcome.error().summary(),
                                    .nextStep = outcome.error().nextStep()});
        emit signInRefused(Service::Elevate, outcome.error());
    });
}

void OpenWorkspace::useKey(const QString &key, bool remember)
{
    m_rememberIvalt = remember;
    m_ivaltSession->useKey(key).then(this, [this](const Outcome<Nothing> &outcome) {
        if (outcome) {
            setState(Service::Ivalt, {.access = Access::Open});
            return;
        }
        setState(Service::Ivalt, {.access = Access::NeedsSignIn,
                                  .problem = outcome.error().summary(),
                                  .nextStep = outcome.error().nextStep()});
        emit signInRefused(Service::Ivalt, outcome.error());
    });
}

void OpenWorkspace::signOut(Service service)
{
    if (service == Service::Elevate) {
        m_elevateSession->signOut();
        return;
    }
    m_ivaltSession->forgetKey();
    setState(Service::Ivalt, {.access = Access::NeedsSignIn});
}

void OpenWorkspace::keep(const CredentialKey &key, const QString &secret)
{
    QFuture<CredentialDone> done = secret.isEmpty() ? m_credentials->remove(key) : m_credentials->write(key, secret);
    done.then(this, [this](const CredentialDone &outcome) {
        if (!outcome)
            emit credentialsNotKept(outcome.error());
    });
}

void OpenWorkspace::setState(Service service, const State &state)
{
    m_states.insert(service, state);
    emit stateChanged(service);
}

void OpenWorkspace::learnSpelling(Service service, const QHash<QString, QString> &operations)
{
    QJsonValue &kept = service == Service::Elevate ? m_workspace.elevate->operations : m_workspace.ivalt->operations;
    QJsonObject merged = kept.toObject();
    for (auto it = operations.cbegin(); it != operations.cend(); ++it)
        merged.insert(it.key(), it.value());
    kept = merged;
    emit connectionLearned(m_workspace);
}

} // namespace gatehouse
