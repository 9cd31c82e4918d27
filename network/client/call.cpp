#include "network/client/call.h"

#include "network/client/pacing.h"
#include "network/client/redaction.h"

#include <QJsonArray>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace gatehouse {

using Cause = ServiceError::Cause;
using State = Authorizer::State;
using std::chrono::milliseconds;

static bool isSame(const QByteArray &one, const QByteArray &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

//! The texts under secret names in a body.
static void collectSecrets(const QJsonValue &value, bool isSecret, QStringList &secrets)
{
    if (isSecret && value.isString() && value.toString().size() >= 4)
        secrets.append(value.toString());
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items)
        collectSecrets(item, isSecret, secrets);
    const QJsonObject members = value.toObject();
    for (auto it = members.begin(); it != members.end(); ++it)
        collectSecrets(it.value(), isSecret || redaction::isSecret(it.key()), secrets);
}

Call::Call(Client &client, Request request, std::shared_ptr<Answer> answer)
    : QObject(&client)
    , m_client(client)
    , m_request(std::move(request))
    , m_answer(std::move(answer))
    , m_context(client.m_context)
    , m_caller(new QFutureWatcher<void>(this))
    , m_time(client.m_environment.clock->now())
{
    m_elapsed.start();
    connect(m_caller, &QFutureWatcher<void>::canceled, this, &Call::cancel);
    m_caller->setFuture(m_answer->future());
}

Call::~Call()
{
    leaveGate();
}

void Call::begin()
{
    if (m_phase != Phase::Made)
        return;
    Q_ASSERT(operation().service == m_client.service());
    const bool isOpen = operation().auth == Auth::Public || operation().auth == Auth::Internal;
    const bool bringsOwn = std::ranges::any_of(
        m_request.headers, [this](const auto &pair) { return isSame(pair.first, style().credentialHeader()); });
    if (!isOpen && !bringsOwn) {
        m_authorizer = m_client.m_authorizer;
        if (!m_authorizer) {
            fail(errorOf(Cause::SignInNeeded));
            return;
        }
    }
    if (compose())
        proceed();
}

//! From the first time on that the call is held; most are not.
void Call::watchAuthorizer()
{
    if (std::exchange(m_isWatching, true))
        return;
    connect(m_authorizer, &Authorizer::opened, this, [this] {
        if (m_phase == Phase::Held)
            proceed();
    });
    connect(m_authorizer, &Authorizer::gaveUp, this, [this](const ServiceError &reason) {
        if (m_phase != Phase::Held)
            return;
        ServiceError error = reason;
        error.operation = &operation();
        error.path = m_path;
        error.attempts = m_attempts;
        fail(error);
    });
    connect(m_authorizer, &QObject::destroyed, this, [this] {
        if (m_phase == Phase::Held)
            fail(errorOf(Cause::SignInNeeded));
    });
}

bool Call::compose()
{
    const ApiStyle::Spelling spelling = style().spellingOf(operation(), m_spelledAs);
    const auto nameAs = [&](const QString &path) { m_path = QString::fromLatin1(spelling.verb) % u' ' % path; };
    if (!operation().existsOn(m_client.line()) || spelling.path.isEmpty()) {
        nameAs(spelling.path);
        fail(errorOf(Cause::NotOffered));
        return false;
    }
    QString missing;
    const QByteArray pattern = spelling.path.toLatin1();
    const QString path = expandPath(QLatin1StringView(pattern), m_request.path, &missing);
    QueryArguments query;
    HeaderArguments headers;
    if (missing.isEmpty())
        query = style().queryFor(m_request, m_context, &missing);
    if (missing.isEmpty())
        headers = style().headersFor(m_request, m_context, &missing);
    nameAs(path.isNull() ? spelling.path : path);
    if (!missing.isEmpty()) {
        ServiceError error = errorOf(Cause::MissingValue);
        error.message = missing;
        fail(error);
        return false;
    }
    m_wire.verb = spelling.verb;
    m_wire.url = style().urlOf(path, query);
    m_wire.mayRepeat = operation().isSafeToRepeat();
    m_wire.timeout = m_request.timeout.value_or(m_client.timeoutOf(operation()));
    if (!m_wire.url.isValid() || m_wire.url.host().isEmpty()) {
        ServiceError error = errorOf(Cause::Unreachable);
        error.technical = u"no usable address"_s;
        fail(error);
        return false;
    }

    const Client::Transport transport = m_client.m_transport->result();
    if (!transport) {
        ServiceError error = errorOf(Cause::TlsRefused);
        error.technical = transport.error();
        fail(error);
        return false;
    }
    m_wire.tls = *transport;

    headers.emplaceBack("Accept", "application/json");
    headers.emplaceBack("User-Agent", "Gatehouse/" GATEHOUSE_VERSION);
    if (!m_request.body && style().sendsEmptyBody(operation()))
        m_request.body = QJsonObject();
    if (m_request.body) {
        m_wire.body = json::compact(*m_request.body);
        headers.emplaceBack("Content-Type", "application/json");
    }
    for (const auto &[name, value] : m_request.headers) {
        headers.removeIf([&](const auto &pair) { return isSame(pair.first, name); });
        headers.emplaceBack(name, value);
    }
    m_wire.headers = headers;
    return true;
}

void Call::proceed()
{
    if (m_authorizer) {
        m_phase = Phase::Held;
        m_authorizer->prepare();
        if (m_phase != Phase::Held)
            return;
        if (m_authorizer->state() == State::SignedOut) {
            fail(errorOf(Cause::SignInNeeded));
            return;
        }
        if (m_authorizer->state() != State::Open) {
            watchAuthorizer();
            return;
        }
    }
    m_phase = Phase::Queued;
    m_client.m_gate->admit(this, [this] {
        m_inside = true;
        attempt();
    });
}

void Call::attempt()
{
    if (m_phase != Phase::Queued) {
        leaveGate();
        return;
    }
    // The session may have closed while the call was waiting for room.
    if (m_authorizer && m_authorizer->state() != State::Open) {
        leaveGate();
        proceed();
        return;
    }
    WireRequest wire = m_wire;
    if (m_authorizer) {
        m_generation = m_authorizer->generation();
        m_credentials = m_authorizer->headers();
        wire.headers.append(m_credentials);
    }
    m_phase = Phase::Sent;
    ++m_attempts;
    m_exchange = new Exchange(*m_client.m_network, wire, this);
    connect(m_exchange, &Exchange::done, this, &Call::arrived);
    m_exchange->begin();
}

void Call::arrived(const WireAnswer &answer)
{
    m_exchange->deleteLater();
    m_exchange = nullptr;
    leaveGate();
    heed(answer);
    if (answer.end == WireAnswer::End::Answered || answer.end == WireAnswer::End::Redirected)
        m_client.setReachable(true);
    else if (!answer.mayHaveArrived)
        m_client.setReachable(false);
    if (m_phase != Phase::Sent)
        return;
    if (answer.end == WireAnswer::End::Answered)
        read(answer);
    else
        broken(answer);
}

void Call::heed(const WireAnswer &answer)
{
    const QDateTime now = m_client.m_environment.clock->now();
    std::optional<milliseconds> pause = pacing::allowanceRenewal(answer.headers, now);
    if (answer.status == 429 || answer.status == 503)
        pause = std::max(pause, pacing::retryAfter(answer.headers, now));
    if (pause && pause->count() > 0)
        m_client.m_gate->slowDown(std::min(*pause, m_client.m_environment.retry.longestWait));
}

void Call::broken(const WireAnswer &answer)
{
    using End = WireAnswer::End;
    if (answer.end == End::Redirected || answer.end == End::TlsRefused) {
        m_mayHaveArrived |= answer.mayHaveArrived;
        ServiceError error = errorOf(answer.end == End::Redirected ? Cause::Redirected : Cause::TlsRefused);
        error.status = answer.status;
        error.message = answer.target.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo);
        error.technical = answer.technical;
        fail(error);
        return;
    }
    m_mayHaveArrived |= answer.mayHaveArrived;
    if (answer.end == End::TimedOut)
        ++m_timeouts;
    if (m_timeouts < 2 && repeat())
        return;

    ServiceError error = errorOf(answer.end == End::TimedOut ? Cause::TimedOut : Cause::Unreachable);
    error.technical = answer.technical;
    if (!answer.proxy.isEmpty()) {
        error.status = answer.status;
        error.message = answer.proxy;
    }
    fail(error);
}

void Call::read(const WireAnswer &answer)
{
    const auto parse = [style = &style(), destination = m_answer](const WireAnswer &arrived) {
        Reading reading;
        QString problem;
        QJsonValue content(QJsonValue::Undefined);
        if (!arrived.body.trimmed().isEmpty())
            content = json::parse(arrived.body, &problem);
        reading.isJson = problem.isEmpty();
        reading.envelope = style->open(arrived.status, content);
        if (reading.isJson && reading.envelope.isReadable && !reading.envelope.isError)
            reading.problem = destination->read(reading.envelope.reply);
        // Taking a large reply apart takes long too, so that is done here; whoever wanted it has read it.
        if (!reading.envelope.isError) {
            reading.envelope.reply.content = {};
            reading.envelope.reply.result = {};
        }
        return reading;
    };
    if (answer.body.size() < m_client.m_environment.parseAsideFrom) {
        judge(answer, parse(answer));
        return;
    }
    // The client waits for its readers before it goes, so it is there to be told; this call may not be.
    m_client.m_readers.start([parse, answer, client = &m_client, call = QPointer<Call>(this)] {
        Reading reading = parse(answer);
        QMetaObject::invokeMethod(client, [answer, reading = std::move(reading), call] {
            if (call && call->m_phase == Phase::Sent)
                call->judge(answer, reading);
        });
    });
}

void Call::judge(const WireAnswer &answer, const Reading &reading)
{
    const Envelope &envelope = reading.envelope;
    const bool isUnknownPath = envelope.isError && style().isUnknownPath(answer.status, envelope);
    if (isUnknownPath && !m_spelledAs) {
        m_spelledAs = style().otherSpelling(operation());
        if (m_spelledAs) {
            if (compose())
                proceed();
            return;
        }
    }
    if (m_spelledAs && !isUnknownPath)
        emit m_client.spellingLearned(style().learnSpelling(operation(), *m_spelledAs));

    if (envelope.isError) {
        judgeError(answer, envelope);
        return;
    }
    if (!reading.isJson || !envelope.isReadable) {
        m_mayHaveArrived = true;
        ServiceError error = errorOf(Cause::Malformed, envelope);
        error.technical = u"status %1, %2, %3 bytes that are not the service's JSON"_s.arg(answer.status)
                              .arg(QString::fromLatin1(
                                  answer.headers.value(QHttpHeaders::WellKnownHeader::ContentType, "no content type")))
                              .arg(answer.body.size());
        fail(error);
        return;
    }
    if (reading.problem) {
        m_mayHaveArrived = true;
        ServiceError error = errorOf(reading.problem->cause, envelope);
        error.technical = reading.problem->technical;
        fail(error);
        return;
    }
    succeed(envelope);
}

void Call::judgeError(const WireAnswer &answer, const Envelope &envelope)
{
    const int status = answer.status;
    if (style().isEmptyList(operation(), status, envelope)) {
        Envelope empty = envelope;
        empty.reply.result = QJsonArray();
        empty.reply.content = QJsonObject{{"result"_L1, QJsonArray()}};
        if (const std::optional<ServiceError> problem = m_answer->read(empty.reply))
            fail(errorOf(problem->cause, envelope));
        else
            succeed(empty);
        return;
    }

    ServiceError error = errorOf(style().causeOf(operation(), status, envelope), envelope);
    if (m_context.isActing() && style().refusesActing(status, envelope))
        emit m_client.actingRefused(m_context);
    if (envelope.message.isEmpty() && !answer.body.isEmpty())
        error.technical = QString::fromUtf8(answer.body.first(std::min<qsizetype>(300, answer.body.size())));
    if (error.cause == Cause::SignInNeeded && m_authorizer) {
        refused(envelope);
        return;
    }
    if (status == 429 || status == 503)
        error.retryAfter = pacing::retryAfter(answer.headers, m_client.m_environment.clock->now());
    const bool isPassing = status == 408 || status == 429 || status == 502 || status == 503 || status == 504;
    // A gateway that lost the service cannot tell whether it went on, and a service that fails may have done half of
    // it: 3.5 leaves an organization behind when it answers 500. Only 503 is said before anything is begun.
    m_mayHaveArrived |= error.cause == Cause::ServiceFault && status != 503;
    if (isPassing && repeat(error.retryAfter.value_or(milliseconds(0))))
        return;
    fail(error);
}

void Call::refused(const Envelope &envelope)
{
    const Refusal refusal = style().refusalOf(envelope.reply.status, envelope);
    ++m_refusals;
    m_phase = Phase::Held;
    watchAuthorizer();
    if (m_authorizer->takesOver(refusal, m_generation, m_refusals)) {
        if (m_phase == Phase::Held && m_authorizer->state() == State::Open)
            proceed();
        return;
    }
    // Turned away with a token that was new: it is not the token.
    const bool isPerson = refusal == Refusal::Unclear && m_refusals > 1;
    fail(errorOf(isPerson ? Cause::NotAllowed : Cause::SignInNeeded, envelope));
}

bool Call::repeat(milliseconds atLeast)
{
    const RetryPolicy &policy = m_client.m_environment.retry;
    if (!m_wire.mayRepeat || m_attempts >= policy.attempts || atLeast > policy.longestWait)
        return false;
    m_phase = Phase::Pausing;
    const milliseconds delay = policy.delayAfter(m_attempts, QRandomGenerator::global()->generateDouble());
    m_client.m_environment.clock->after(std::max(delay, atLeast), this, [this] {
        if (m_phase == Phase::Pausing)
            proceed();
    });
    return true;
}

void Call::leaveGate()
{
    if (!m_inside)
        return;
    m_inside = false;
    m_client.m_gate->leave();
}

void Call::cancel()
{
    // It may be the one who tells, so it must not go at once.
    if (m_caller)
        std::exchange(m_caller, nullptr)->deleteLater();
    if (m_phase != Phase::Done)
        fail(errorOf(Cause::Cancelled));
}

void Call::succeed(const Envelope &envelope)
{
    const std::shared_ptr<Answer> answer = m_answer;
    finish(envelope.reply.status, envelope.reply.requestId, {});
    answer->succeed();
}

void Call::fail(ServiceError error)
{
    if (m_phase == Phase::Done)
        return;
    // Whatever came last, an attempt before it may have been carried out: a PUT repeated after its answer was lost may
    // be refused just because the first one worked.
    if (m_mayHaveArrived && operation().leavesTraces() && error.cause != Cause::Cancelled)
        error.cause = Cause::OutcomeUnknown;
    error.message = withoutSecrets(error.message);
    error.technical = withoutSecrets(error.technical);
    error.path = withoutSecrets(error.path);
    for (FieldProblem &problem : error.fields)
        problem.message = withoutSecrets(problem.message);
    const std::shared_ptr<Answer> answer = m_answer;
    finish(error.status, error.requestId, error.cause);
    answer->fail(error);
}

ServiceError Call::errorOf(Cause cause) const
{
    ServiceError error;
    error.cause = cause;
    error.operation = &operation();
    error.path = m_path;
    error.attempts = m_attempts;
    return error;
}

ServiceError Call::errorOf(Cause cause, const Envelope &envelope) const
{
    ServiceError error = errorOf(cause);
    error.status = envelope.reply.status;
    error.message = envelope.message;
    error.fields = envelope.fields;
    error.requestId = envelope.reply.requestId;
    return error;
}

//! Afterwards nothing of the call may be touched: whoever gets the answer may delete the client.
void Call::finish(int status, const QString &requestId, std::optional<Cause> cause)
{
    m_phase = Phase::Done;
    // Before the answer comes, so that it is not told of that one event by event.
    delete std::exchange(m_caller, nullptr);
    leaveGate();
    if (m_exchange) {
        m_exchange->disconnect(this);
        delete std::exchange(m_exchange, nullptr);
    }
    m_client.m_calls.removeOne(this);
    m_client.m_log.add({.time = m_time,
                        .operation = &operation(),
                        .path = m_path.section(u' ', 1),
                        .verb = operation().verb,
                        .status = status,
                        .duration = milliseconds(m_elapsed.elapsed()),
                        .attempts = m_attempts,
                        .requestId = requestId,
                        .cause = cause});
    deleteLater();
}

QString Call::withoutSecrets(QString text) const
{
    if (text.isEmpty())
        return text;
    QStringList secrets;
    if (m_request.body)
        collectSecrets(*m_request.body, false, secrets);
    for (const auto &[name, value] : m_wire.headers + m_credentials) {
        if (redaction::isSecret(QString::fromLatin1(name)))
            secrets.append(QString::fromUtf8(value).section(u' ', -1));
    }
    for (const QString &secret : std::as_const(secrets)) {
        if (secret.size() >= 4)
            text.replace(secret, redaction::mark);
    }
    return redaction::text(text);
}

} // namespace gatehouse
