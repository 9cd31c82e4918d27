#include "network/session/elevatesession.h"

#include "network/operations/elevate.h"

#include <QPasswordDigestor>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace gatehouse {

using Cause = ServiceError::Cause;

static ServiceError signInNeededError(const QString &message = {})
{
    ServiceError error;
    error.cause = Cause::SignInNeeded;
    error.message = message;
    return error;
}

static ServiceError cancelledError()
{
    ServiceError error;
    error.cause = Cause::Cancelled;
    return error;
}

template<class T>
static void answer(const std::shared_ptr<QPromise<Outcome<T>>> &promise, Outcome<T> outcome)
{
    promise->addResult(std::move(outcome));
    promise->finish();
}

ElevateSession::ElevateSession(Client &client, const ElevateConnection &connection, QObject *parent)
    : Authorizer(parent)
    , m_client(client)
    , m_bearerPrefix(connection.bearerPrefix.value_or(true))
    , m_detectLine(!client.isLineKnown())
    , m_kept{connection.signInAs == "account"_L1 ? As::Account : As::Admin, connection.identifier.trimmed()}
{
    m_client.setAuthorizer(this);
}

ElevateSession::~ElevateSession() = default;

//! Slow enough to make guessing a chore, fast enough for one frame: it is compared with in memory only.
static QByteArray keyOf(const QString &password, const QByteArray &salt)
{
    return QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, password.toUtf8(), salt, 5'000, 32);
}

static QJsonObject signInBody(const QString &identifier, const QString &password)
{
    QJsonObject body{{"password"_L1, password}};
    QString name = identifier.trimmed();
    if (name.startsWith(u'+') && name.contains(u' ')) {
        body.insert("phone_code"_L1, name.section(u' ', 0, 0));
        name = name.section(u' ', 1).remove(u' ');
    }
    // One line asks for the one, one for the other, and each ignores what it does not know.
    body.insert("identifier"_L1, name);
    body.insert("email"_L1, name);
    return body;
}

QFuture<Outcome<SignedInPerson>> ElevateSession::signIn(As as, const QString &identifier, const QString &password)
{
    const auto promise = std::make_shared<QPromise<Outcome<SignedInPerson>>>();
    promise->start();
    const quint64 attempt = ++m_signIns;
    const Endpoint &endpoint = as == As::Admin ? static_cast<const Endpoint &>(elevate::loginAdmin) : elevate::login;
    const Name name{as, identifier.trimmed()};
    const auto finished = [this, promise, attempt, name, password, &endpoint](const Outcome<Reply> &outcome) {
        const auto session = outcome ? fromJson<elevate::Session>(outcome->result) : elevate::Session();
        if (attempt != m_signIns) {
            // Nobody wants the session that has begun.
            if (!session.accessToken.isEmpty())
                endAtService(session.accessToken, session.refreshToken);
            answer(promise, Outcome<SignedInPerson>(std::unexpected(cancelledError())));
            return;
        }
        if (!outcome) {
            answer(promise, Outcome<SignedInPerson>(std::unexpected(outcome.error())));
            return;
        }
        if (session.accessToken.isEmpty()) {
            ServiceError error;
            error.cause = Cause::Malformed;
            error.operation = &endpoint;
            answer(promise, Outcome<SignedInPerson>(std::unexpected(error)));
            return;
        }
        enter(outcome->result, name);
        m_salt = QUuid::createUuid().toRfc4122();
        m_passwordKey = keyOf(password, m_salt);
        answer(promise, Outcome<SignedInPerson>(*m_person));
    };
    m_client.send({.operation = &endpoint, .body = signInBody(identifier, password)}).then(this, finished);
    return promise->future();
}

bool ElevateSession::isPasswordOfName(const QString &password) const
{
    return m_name && !m_passwordKey.isEmpty() && keyOf(password, m_salt) == m_passwordKey;
}

bool ElevateSession::enter(const QJsonValue &reply, const Name &name)
{
    const auto session = fromJson<elevate::Session>(reply);
    if (session.accessToken.isEmpty())
        return false;
    ++m_session;
    const QString replacedAccess = m_accessToken;
    const QString replacedRefresh = m_refreshToken;
    SignedInPerson person = personFromJson(session.user);
    person.identifier = name.identifier;
    m_name = name;
    m_passwordKey.clear();
    setTokens(session.accessToken, session.refreshToken);
    adopt(person);
    if (!replacedAccess.isEmpty())
        endAtService(replacedAccess, replacedRefresh);
    return true;
}

QString ElevateSession::sessionId() const
{
    return claimsOf(m_accessToken).sessionId;
}

QFuture<Outcome<SignedInPerson>> ElevateSession::signInAgain(const QString &password)
{
    if (m_name)
        return signIn(m_name->as, m_name->identifier, password);
    Outcome<SignedInPerson> nobody = std::unexpected(signInNeededError());
    return QtFuture::makeReadyValueFuture(std::move(nobody));
}

QFuture<Outcome<SignedInPerson>> ElevateSession::resume(const QString &refreshToken)
{
    const auto promise = std::make_shared<QPromise<Outcome<SignedInPerson>>>();
    promise->start();
    const quint64 session = ++m_session;
    setState(State::Renewing);
    m_client.send({.operation = &elevate::refreshAccessToken, .body = QJsonObject{{"refresh_token"_L1, refreshToken}}})
        .then(this, [this, promise, refreshToken, session](const Outcome<Reply> &outcome) {
            if (session != m_session) {
                answer(promise, Outcome<SignedInPerson>(std::unexpected(cancelledError())));
                return;
            }
            const QString accessToken =
                outcome ? json::toText(outcome->result.toObject().value("access_token"_L1)) : u""_s;
            if (!outcome || accessToken.isEmpty()) {
                resumeFailed(outcome ? signInNeededError() : outcome.error(), promise);
                return;
            }
            setTokens(accessToken, refreshToken);
            readPerson(refreshToken, promise);
        });
    return promise->future();
}

void ElevateSession::readPerson(const QString &refreshToken, const PersonPromise &promise)
{
    m_client.send({.operation = &elevate::readOwnProfile, .headers = headers()})
        .then(this, [this, promise, session = m_session, refreshToken](const Outcome<Reply> &outcome) {
            if (session != m_session || m_refreshToken != refreshToken) {
                answer(promise, Outcome<SignedInPerson>(std::unexpected(cancelledError())));
                return;
            }
            if (!outcome && outcome.error().cause == Cause::SignInNeeded) {
                resumeFailed(outcome.error(), promise);
                return;
            }
            SignedInPerson person = claimsOf(m_accessToken).person;
            if (outcome) {
                const QJsonObject user = outcome->result.toObject();
                const SignedInPerson told = personFromJson(user);
                person = told.id.isEmpty() ? person : told;
                person.identifier = json::toText(user.value("email"_L1));
            }
            // Only what was typed is sure to be taken again.
            if (!m_kept.identifier.isEmpty())
                person.identifier = m_kept.identifier;
            if (!person.identifier.isEmpty())
                m_name = Name{m_kept.as, person.identifier};
            adopt(person);
            answer(promise, Outcome<SignedInPerson>(person));
        });
}

static bool isRejection(const ServiceError &error)
{
    return error.status >= 400 && error.status < 500 && error.cause != Cause::RateLimited &&
           error.cause != Cause::NotOffered;
}

void ElevateSession::resumeFailed(const ServiceError &error, const PersonPromise &promise)
{
    if (isRejection(error) || error.cause == Cause::SignInNeeded) {
        expire(error.message);
    } else {
        emit gaveUp(error);
        setState(State::SignedOut);
    }
    answer(promise, Outcome<SignedInPerson>(std::unexpected(error)));
}

QFuture<Outcome<Nothing>> ElevateSession::signOut()
{
    const auto promise = std::make_shared<QPromise<Outcome<Nothing>>>();
    promise->start();
    const QString accessToken = m_accessToken;
    const QString refreshToken = m_refreshToken;
    m_name.reset();
    m_passwordKey.clear();
    m_client.actAsSelf();
    giveUp();
    if (accessToken.isEmpty()) {
        answer(promise, Outcome<Nothing>(Nothing{}));
        return promise->future();
    }
    endAtService(accessToken, refreshToken).then(this, [promise](const Outcome<Reply> &outcome) {
        if (outcome)
            answer(promise, Outcome<Nothing>(Nothing{}));
        else
            answer(promise, Outcome<Nothing>(std::unexpected(outcome.error())));
    });
    return promise->future();
}

QFuture<Outcome<Reply>> ElevateSession::endAtService(const QString &accessToken, const QString &refreshToken)
{
    Request request{.operation = &elevate::logout, .body = QJsonObject{{"refresh_token"_L1, refreshToken}}};
    request.headers.emplaceBack("X-auth-token", tokenHeader(accessToken));
    return m_client.send(request);
}

void ElevateSession::prepare()
{
    if (state() == State::Open && !m_refreshToken.isEmpty() && isExpiring())
        renew(Why::Ageing);
}

bool ElevateSession::isExpiring() const
{
    return m_renewFrom.isValid() && m_client.environment().clock->now() >= m_renewFrom;
}

HeaderArguments ElevateSession::headers() const
{
    return m_accessToken.isEmpty() ? HeaderArguments() : HeaderArguments{{"X-auth-token", tokenHeader(m_accessToken)}};
}

QByteArray ElevateSession::tokenHeader(const QString &accessToken) const
{
    // The word must be in lower case for line 3.1.
    return m_bearerPrefix ? "bearer " + accessToken.toUtf8() : accessToken.toUtf8();
}

bool ElevateSession::takesOver(Refusal refusal, quint64 generation, int times)
{
    if (refusal == Refusal::NotPermitted)
        return false;
    if (generation != this->generation() || state() == State::Renewing || state() == State::Expired)
        return state() != State::SignedOut;
    if (state() == State::SignedOut)
        return false;
    if (times == 1 && refusal != Refusal::NotRecognized && !m_refreshToken.isEmpty()) {
        renew(Why::Refused);
        return true;
    }
    if (refusal == Refusal::Unclear)
        return false;
    expire(tr("Your session has ended."));
    return true;
}

void ElevateSession::renew(Why why)
{
    setState(State::Renewing);
    m_client
        .send({.operation = &elevate::refreshAccessToken, .body = QJsonObject{{"refresh_token"_L1, m_refreshToken}}})
        .then(this, [this, why, session = m_session](const Outcome<Reply> &outcome) {
            if (session == m_session && state() == State::Renewing)
                renewed(why, outcome);
        });
}

void ElevateSession::renewed(Why why, const Outcome<Reply> &outcome)
{
    const QString accessToken = outcome ? json::toText(outcome->result.toObject().value("access_token"_L1)) : QString();
    if (!accessToken.isEmpty()) {
        setTokens(accessToken, m_refreshToken);
        setState(State::Open);
        return;
    }
    if (outcome || isRejection(outcome.error())) {
        expire(outcome ? QString() : outcome.error().message);
        return;
    }
    // Not reached, so nothing is known of the session. A token that still has time left is used; otherwise those who
    // wait are told what happened and may try again.
    if (why == Why::Ageing && m_client.environment().clock->now() < m_expiry)
        m_renewFrom = m_expiry;
    else
        emit gaveUp(outcome.error());
    setState(State::Open);
}

void ElevateSession::expire(const QString &reason)
{
    if (state() == State::Expired)
        return;
    m_accessToken.clear();
    m_refreshToken.clear();
    m_renewFrom = {};
    credentialsChanged();
    setState(State::Expired);
    emit refreshTokenChanged({});
    emit signInNeeded(reason.isEmpty() ? tr("Your session has ended.") : reason);
}

void ElevateSession::setTokens(const QString &accessToken, const QString &refreshToken)
{
    m_accessToken = accessToken;
    const TokenClaims claims = claimsOf(accessToken);
    m_renewFrom = {};
    m_expiry = {};
    if (claims.issued.isValid() && claims.expires.isValid()) {
        // Counted from now, so that a clock that is wrong on either side does not matter.
        const qint64 life = claims.issued.secsTo(claims.expires);
        const QDateTime now = m_client.environment().clock->now();
        m_expiry = now.addSecs(life);
        m_renewFrom = now.addSecs(life - std::min<qint64>(60, life / 10));
    }
    credentialsChanged();
    if (m_refreshToken != refreshToken) {
        m_refreshToken = refreshToken;
        emit refreshTokenChanged(refreshToken);
    }
}

void ElevateSession::adopt(const SignedInPerson &person)
{
    if (m_detectLine)
        m_client.setLine(person.tenantCode.isEmpty() ? Line::V31 : Line::V35);
    // What somebody else had begun must not be sent in this person's name.
    if (m_latest && (m_latest->id != person.id || m_latest->tenantCode != person.tenantCode)) {
        dropHeld();
        m_client.actAsSelf();
    }
    m_person = person;
    m_latest = person;
    CallContext context = m_client.context();
    context.tenantCode = person.tenantCode;
    context.organizationCode = person.organizationCode;
    context.isBoundToOrganization =
        !person.tenantCode.isEmpty() && person.isAdmin() && person.roles.contains("org_admin"_L1);
    m_client.setContext(context);
    setState(State::Open);
    emit signedIn(person);
}

void ElevateSession::dropHeld()
{
    emit gaveUp(signInNeededError());
}

bool ElevateSession::mayCall(const Endpoint &endpoint) const
{
    return m_client.offers(endpoint) && (endpoint.auth == Auth::Public || (m_person && m_person->mayCall(endpoint)));
}

void ElevateSession::giveUp()
{
    ++m_signIns;
    ++m_session;
    m_person.reset();
    m_accessToken.clear();
    m_renewFrom = {};
    const CallContext before = m_client.context();
    m_client.setContext({});
    m_client.actAs(before.actingOrganization, before.actingTenant);
    credentialsChanged();
    if (!m_refreshToken.isEmpty()) {
        m_refreshToken.clear();
        emit refreshTokenChanged({});
    }
    setState(State::SignedOut);
    dropHeld();
    emit signedOut();
}

} // namespace gatehouse
