#include "app/workspaces/openworkspace.h"

#include "app/workspaces/accesswords.h"
#include "network/credentials/unattended.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

using As = ElevateSession::As;

OpenWorkspace::OpenWorkspace(const Workspace &workspace, CredentialStore *credentials,
                             const ClientEnvironment &environment, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_credentials(credentials)
{
    if (workspace.elevate) {
        m_elevate = std::make_unique<Client>(*workspace.elevate, environment);
        m_elevateSession = std::make_unique<ElevateSession>(*m_elevate, *workspace.elevate);
        connectElevate();
    }
    if (workspace.ivalt) {
        m_ivalt = std::make_unique<Client>(*workspace.ivalt, environment);
        m_ivaltSession = std::make_unique<IvaltSession>(*m_ivalt);
        connectIvalt();
    }
}

OpenWorkspace::~OpenWorkspace() = default;

void OpenWorkspace::connectElevate()
{
    connect(m_elevateSession.get(), &ElevateSession::signedIn, this, [this](const SignedInPerson &person) {
        const bool isOther = !m_personId.isEmpty() && m_personId != person.id;
        m_personId = person.id;
        if (isOther)
            m_elevate->actAsSelf();
        endActing();
        if (isOther)
            emit personLeft(Service::Elevate);
        setState(Service::Elevate, {.access = Access::Open});
    });
    connect(m_elevateSession.get(), &ElevateSession::signedOut, this, [this] {
        endActing();
        setState(Service::Elevate, {.access = Access::NeedsSignIn});
    });
    connect(m_elevateSession.get(), &ElevateSession::refreshTokenChanged, this, [this](const QString &token) {
        if (m_isSigningOut)
            return;
        if (token.isEmpty())
            forget(Service::Elevate, false);
        else
            keepIf(m_rememberElevate, Service::Elevate, token);
    });
    connect(m_elevateSession.get(), &Authorizer::signInNeeded, this, [this](const QString &reason) {
        setState(Service::Elevate, {.access = Access::NeedsSignIn, .problem = reason});
        emit sessionExpired(Service::Elevate, reason);
    });
    connect(m_elevate.get(), &Client::lineChanged, this, [this](Line line) {
        if (m_workspace.elevate->learnedLine == lineName(line))
            return;
        Workspace learned = m_workspace;
        learned.elevate->learnedLine = lineName(line);
        learn(learned);
    });
    connect(m_elevate.get(), &Client::spellingLearned, this,
            [this](const QHash<QString, QString> &operations) { learnSpelling(Service::Elevate, operations); });
    connect(m_elevate.get(), &Client::actingRefused, this, [this](const CallContext &context) {
        if (m_acting && m_acting->organizationCode == context.actingOrganization &&
            m_acting->tenantCode == context.actingTenant)
            emit actingRefused();
    });
    connect(m_elevate.get(), &Client::reachableChanged, this,
            [this](bool reachable) { emit reachableChanged(Service::Elevate, reachable); });
}

void OpenWorkspace::connectIvalt()
{
    connect(m_ivaltSession.get(), &IvaltSession::keyChanged, this, [this](const QString &key) {
        if (!key.isEmpty())
            keepIf(m_rememberIvalt, Service::Ivalt, key);
    });
    connect(m_ivaltSession.get(), &Authorizer::signInNeeded, this, [this](const QString &reason) {
        setState(Service::Ivalt, {.access = Access::NeedsSignIn, .problem = reason});
        emit sessionExpired(Service::Ivalt, reason);
    });
    connect(m_ivalt.get(), &Client::reachableChanged, this,
            [this](bool reachable) { emit reachableChanged(Service::Ivalt, reachable); });
}

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

QString OpenWorkspace::actor(Service service) const
{
    const QString name = account(service);
    if (service != Service::Elevate || !m_acting || name.isEmpty())
        return name;
    return tr("%1 acting as %2", "account and organization").arg(name, m_acting->text());
}

QString ActingAs::text() const
{
    const QString tenant = tenantName.isEmpty() ? tenantCode : tenantName;
    return OpenWorkspace::tr("%1 (%2), tenant %3").arg(organizationName, organizationCode, tenant);
}

bool OpenWorkspace::mayAct() const
{
    if (!m_elevate || m_elevate->line() != Line::V35 || !isOpen(Service::Elevate) || !m_elevateSession->person())
        return false;
    const SignedInPerson &person = *m_elevateSession->person();
    return person.isAdmin() || person.roles.contains("tenant_admin"_L1);
}

void OpenWorkspace::actAs(const ActingAs &as)
{
    if (!mayAct() || m_acting == as)
        return;
    m_acting = as;
    m_elevate->actAs(as.organizationCode, as.tenantCode);
    emit actingChanged();
}

void OpenWorkspace::actAsSelf()
{
    if (!m_acting)
        return;
    m_elevate->actAsSelf();
    endActing();
}

//! Follows the client, which stops acting by itself when the person leaves.
void OpenWorkspace::endActing()
{
    if (!m_acting || m_elevate->context().isActing())
        return;
    m_acting.reset();
    emit actingChanged();
}

void OpenWorkspace::start()
{
    if (m_elevate)
        openElevate();
    if (m_ivalt)
        openIvalt();
}

void OpenWorkspace::startUnattended()
{
    m_isUnattended = true;
    start();
}

void OpenWorkspace::retry(Service service)
{
    if (state(service).error && !m_isUnattended && !isKept(service))
        probe(service);
    else if (service == Service::Elevate)
        openElevate();
    else
        openIvalt();
}

void OpenWorkspace::block(Service service, const ServiceError &error)
{
    const AccessWords words = accessWordsOf(error, service);
    setState(service,
             {.access = Access::Blocked, .problem = words.problem, .nextStep = words.nextStep, .error = error});
}

//! Nobody is signed in by this: it only matters whether the service refuses it.
void OpenWorkspace::probe(Service service)
{
    const quint64 opening = ++m_openings[service];
    setState(service, {});
    client(service).send(probeOf(service)).then(this, [this, service, opening](const Outcome<Reply> &outcome) {
        if (opening != m_openings.value(service))
            return;
        if (!outcome && (isOutOfReach(outcome.error()) || isOtherService(outcome.error())))
            block(service, outcome.error());
        else
            setState(service, {.access = Access::NeedsSignIn});
    });
}

void OpenWorkspace::openElevate()
{
    ++m_openings[Service::Elevate];
    setState(Service::Elevate, {});
    const auto given = m_isUnattended ? unattended::elevateSignIn() : std::nullopt;
    if (given) {
        const bool asAccount = m_workspace.elevate->signInAs == "account"_L1;
        signIn(asAccount ? As::Account : As::Admin, given->identifier, given->password, false);
        return;
    }
    readCredential(Service::Elevate, [this](const QString &refreshToken) { resumeElevate(refreshToken); });
}

void OpenWorkspace::resumeElevate(const QString &refreshToken)
{
    m_elevateSession->resume(refreshToken).then(this, [this](const Outcome<SignedInPerson> &outcome) {
        using Cause = ServiceError::Cause;
        // Where the session has ended, it has said so itself.
        if (outcome || outcome.error().cause == Cause::Cancelled ||
            m_elevateSession->state() != Authorizer::State::SignedOut)
            return;
        block(Service::Elevate, outcome.error());
    });
}

void OpenWorkspace::openIvalt()
{
    ++m_openings[Service::Ivalt];
    setState(Service::Ivalt, {});
    if (const auto given = m_isUnattended ? unattended::apiKey() : std::nullopt) {
        useKey(*given, false);
        return;
    }
    readCredential(Service::Ivalt, [this](const QString &key) {
        m_ivaltSession->resume(key);
        setState(Service::Ivalt, {.access = Access::Open});
    });
}

void OpenWorkspace::signIn(As as, const QString &identifier, const QString &password, bool remember)
{
    ++m_openings[Service::Elevate];
    const bool before = std::exchange(m_rememberElevate, remember);
    m_elevateSession->signIn(as, identifier, password)
        .then(this, [this, before](const Outcome<SignedInPerson> &outcome) {
            if (outcome) {
                noteSignedIn();
                return;
            }
            m_rememberElevate = before;
            refused(Service::Elevate, outcome.error());
        });
}

bool OpenWorkspace::enter(const QJsonValue &reply, As as, const QString &identifier, bool remember)
{
    ++m_openings[Service::Elevate];
    const bool before = std::exchange(m_rememberElevate, remember);
    if (!m_elevateSession->enter(reply, {as, identifier.trimmed()})) {
        m_rememberElevate = before;
        return false;
    }
    noteSignedIn();
    return true;
}

void OpenWorkspace::refused(Service service, const ServiceError &error)
{
    if (error.cause == ServiceError::Cause::Cancelled)
        return;
    // Whoever is signed in stays so when somebody else's password is wrong.
    if (!isOpen(service)) {
        if (isOutOfReach(error) || isOtherService(error))
            block(service, error);
        else
            setState(service,
                     {.access = Access::NeedsSignIn, .problem = error.summary(), .nextStep = error.nextStep()});
    }
    emit signInRefused(service, error);
}

void OpenWorkspace::noteSignedIn()
{
    const std::optional<ElevateSession::Name> &name = m_elevateSession->name();
    if (!name)
        return;
    Workspace learned = m_workspace;
    ElevateConnection &connection = *learned.elevate;
    const QString as = name->as == As::Account ? u"account"_s : u"admin"_s;
    if (connection.signInAs == as && connection.identifier == name->identifier)
        return;
    connection.signInAs = as;
    connection.identifier = name->identifier;
    learn(learned);
}

bool OpenWorkspace::changeIvaltSetting(QLatin1StringView key, const QString &value)
{
    if (!m_workspace.ivalt)
        return false;
    Record connection = Record::of(*m_workspace.ivalt);
    const Field *field = connection.type().find(QString(key));
    if (!field || !connection.setText(*field, value))
        return false;
    Workspace learned = m_workspace;
    learned.ivalt = connection.as<IvaltConnection>();
    learn(learned);
    return true;
}

void OpenWorkspace::useKey(const QString &key, bool remember)
{
    ++m_openings[Service::Ivalt];
    const bool before = std::exchange(m_rememberIvalt, remember);
    const bool isReplaced = isOpen(Service::Ivalt) && !m_ivaltSession->isKey(key);
    m_ivaltSession->useKey(key).then(this, [this, isReplaced, before](const Outcome<Nothing> &outcome) {
        if (!outcome) {
            m_rememberIvalt = before;
            refused(Service::Ivalt, outcome.error());
            return;
        }
        if (isReplaced)
            emit personLeft(Service::Ivalt);
        setState(Service::Ivalt, {.access = Access::Open});
    });
}

void OpenWorkspace::stopSigningIn(Service service)
{
    if (service == Service::Elevate)
        m_elevateSession->stopSigningIn();
    else
        m_ivaltSession->stopTesting();
}

void OpenWorkspace::giveUp(Service service)
{
    if (service == Service::Elevate) {
        m_elevateSession->giveUp();
        return;
    }
    m_ivaltSession->giveUp();
    setState(Service::Ivalt, {.access = Access::NeedsSignIn});
}

void OpenWorkspace::signOut(Service service)
{
    ++m_openings[service];
    m_isSigningOut = true;
    if (service == Service::Elevate) {
        m_personId.clear();
        m_elevateSession->signOut().then(this, [this](const Outcome<Nothing> &outcome) {
            if (!outcome)
                emit signOutUntold(Service::Elevate, outcome.error());
        });
    } else {
        m_ivaltSession->forgetKey();
        setState(Service::Ivalt, {.access = Access::NeedsSignIn});
    }
    m_isSigningOut = false;
    forget(service, true);
    emit personLeft(service);
}

void OpenWorkspace::setState(Service service, const State &state)
{
    m_states.insert(service, state);
    emit stateChanged(service);
}

void OpenWorkspace::learnSpelling(Service service, const QHash<QString, QString> &operations)
{
    Workspace learned = m_workspace;
    QJsonValue &kept = service == Service::Elevate ? learned.elevate->operations : learned.ivalt->operations;
    QJsonObject merged = kept.toObject();
    for (auto it = operations.cbegin(); it != operations.cend(); ++it)
        merged.insert(it.key(), it.value());
    kept = merged;
    learn(learned);
}

void OpenWorkspace::rememberTimeslotDialect(const QString &dialect)
{
    Workspace learned = m_workspace;
    learned.ivalt->timeslotDialect = dialect;
    learn(learned);
}

void OpenWorkspace::learn(const Workspace &learned)
{
    const Workspace before = std::exchange(m_workspace, learned);
    emit connectionLearned(m_workspace, before);
}

} // namespace gatehouse
