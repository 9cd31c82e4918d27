#include "network/sandbox/server.h"

#include "network/sandbox/certificate.h"
#include "network/sandbox/elevate/bulk.h"
#include "network/sandbox/elevate/defaults.h"
#include "network/sandbox/elevate/elevate.h"
#include "network/sandbox/elevate/jwt.h"
#include "network/sandbox/elevate/reply.h"
#include "network/sandbox/elevate/tables.h"
#include "network/sandbox/ivalt/ivalt.h"
#include "network/sandbox/sampleaccounts.h"
#include "network/sandbox/seed/city.h"
#include "network/sandbox/seed/population.h"

#include <QRandomGenerator>
#include <QTimer>

#include <future>

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

Server::Server(const SandboxOptions &options)
    : m_router(options.elevate, options.ivaltDialect.operations), m_switches(options.switches)
{
    m_world.options = options;
    m_world.files = &m_files;
    m_world.send = [this](const Sent &sent) {
        const QMutexLocker lock(&m_mutex);
        m_outbox.append(sent);
    };
    m_world.later = [this](std::chrono::milliseconds delay, const std::function<void()> &work) {
        QTimer::singleShot(delay, this, work);
    };
}

Server::~Server()
{
    m_hanging.clear();
}

void Server::fill()
{
    fillElevate(Population(QDateTime::currentDateTimeUtc()));
    if (m_world.options.seed == "city"_L1)
        seedIvaltCity(m_world, Population(QDateTime::currentDateTimeUtc()));
}

void Server::fillInMemory()
{
    const Population population(QDateTime::currentDateTimeUtc());
    const std::future<void> ivalt = std::async(std::launch::async, [&, server = thread()] {
        QString error;
        if (!m_world.ivalt.open({}, ivaltTables(), &error))
            qFatal("%s", qPrintable(error));
        if (m_world.options.seed == "city"_L1)
            seedIvaltCity(m_world, population);
        m_world.ivalt.moveToThread(server);
    });
    fillElevate(population);
    ivalt.wait();
}

void Server::fillElevate(const Population &population)
{
    fillDefaults(m_world);
    if (m_world.options.seed == "recorded"_L1)
        return;
    addSampleAccounts(m_world);
    if (m_world.options.seed == "city"_L1)
        seedElevateCity(m_world, population);
}

void Server::open(const std::function<void(const QString &)> &listens)
{
    QString problem = openData();
    if (problem.isEmpty())
        problem = listen();
    listens(problem);
    if (!problem.isEmpty())
        return;
    // In a file the two would only wait for each other.
    if (m_world.options.dataFile.isEmpty()) {
        fillInMemory();
    } else if (m_world.store.isFresh()) {
        fill();
        m_world.store.markFilled();
    }
}

QString Server::openData()
{
    const QString &file = m_world.options.dataFile;
    QString error;
    if (m_world.store.open(file, tables::all(), &error) &&
        (file.isEmpty() || m_world.ivalt.open(file, ivaltTables(), &error)))
        return {};
    return u"%1 cannot be used for the data: %2"_s.arg(file, error);
}

QString Server::listen()
{
    const SandboxOptions &options = m_world.options;
    if (!options.address.isLoopback())
        return u"The sandbox listens on loopback addresses only, such as 127.0.0.1."_s;
    if (const QString problem = operationsProblem(options.ivaltDialect); !problem.isEmpty())
        return problem;
    std::unique_ptr<QTcpServer> listener;
    if (options.certificate == Certificate::None) {
        listener = std::make_unique<PlainListener>(m_sockets);
    } else {
        auto secure = std::make_unique<QSslServer>();
        secure->setSslConfiguration(serverConfiguration(options.certificate));
        connect(secure.get(), &QSslServer::startedEncryptionHandshake, this,
                [this](QSslSocket *socket) { m_sockets.remember(socket); });
        listener = std::move(secure);
    }
    if (!listener->listen(options.address, options.port) || !bind(listener.get()))
        return u"Listening on %1, port %2, is not possible: %3."_s.arg(
            options.address.toString(), QString::number(options.port), listener->errorString());
    const QTcpServer *bound = listener.release();
    m_world.root.setScheme(options.certificate == Certificate::None ? u"http"_s : u"https"_s);
    m_world.root.setHost(options.address.toString());
    m_world.root.setPort(bound->serverPort());
    return {};
}

void Server::setSwitches(const Switches &switches)
{
    const QMutexLocker lock(&m_mutex);
    m_switches = switches;
}

Switches Server::switches() const
{
    const QMutexLocker lock(&m_mutex);
    return m_switches;
}

QHash<QString, int> Server::requestsSeen() const
{
    const QMutexLocker lock(&m_mutex);
    return m_seen;
}

void Server::forgetRequests()
{
    const QMutexLocker lock(&m_mutex);
    m_seen.clear();
}

QList<Sent> Server::outbox() const
{
    const QMutexLocker lock(&m_mutex);
    return m_outbox;
}

void Server::expireSessions()
{
    m_world.store.run(u"UPDATE elevate_session SET last_used = 0"_s);
}

void Server::processBulkFiles()
{
    for (const Row &file : m_world.store.rows(tables::bulkFile, {}))
        processBulkFile(m_world, file.value("id"_L1).toInteger());
}

Switches Server::struckBy(const QString &operation)
{
    const QMutexLocker lock(&m_mutex);
    ++m_seen[operation];
    Switches struck;
    bool hasFault = false;
    for (Switch &one : m_switches) {
        // Latency goes with anything; of the others the first wins and the rest wait for their turn.
        if (!one.strikes(operation) || (one.fault != Fault::Latency && hasFault))
            continue;
        if (one.percent < 100 && QRandomGenerator::global()->bounded(100) >= one.percent)
            continue;
        hasFault |= one.fault != Fault::Latency;
        struck.append(one);
        if (one.times > 0)
            --one.times;
    }
    m_switches.removeIf([](const Switch &one) { return one.times == 0; });
    return struck;
}

static std::optional<Verb> verbOf(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return Verb::Get;
    case QHttpServerRequest::Method::Post:
        return Verb::Post;
    case QHttpServerRequest::Method::Put:
        return Verb::Put;
    case QHttpServerRequest::Method::Patch:
        return Verb::Patch;
    case QHttpServerRequest::Method::Delete:
        return Verb::Delete;
    default:
        return std::nullopt;
    }
}

static bool isBelow(const QString &path, QLatin1StringView base)
{
    return path == base || (path.startsWith(base) && path.at(base.size()) == u'/');
}

Server::Target Server::targetOf(const QHttpServerRequest &request, Verb verb) const
{
    const QString path = request.url().path(QUrl::FullyEncoded);
    if (isBelow(path, ivaltBasePath)) {
        const Route route = m_router.ivalt(path.sliced(ivaltBasePath.size()), verb);
        if (route.found == Route::Found::Operation)
            return {route.candidates.first(), route.arguments, {}};
        const bool known = route.found == Route::Found::NoMethod;
        return {.refusal =
                    refuseIvalt(m_world.options, known ? 405 : 404, known ? u"Method not allowed"_s : u"Not found"_s)};
    }
    const Route route = m_router.elevate(path);
    switch (route.found) {
    case Route::Found::Operation:
        if (const Endpoint *chosen =
                chooseElevate(route.candidates, verb, route.arguments, request.query(), request.body()))
            return {chosen, route.arguments, {}};
        break;
    case Route::Found::NoController:
        return {.refusal = noSuchController()};
    case Route::Found::NoMethod:
    case Route::Found::NotThis:
        break;
    }
    return {.refusal = noSuchPath()};
}

Answer Server::perform(const QHttpServerRequest &request, Verb verb, const Target &target)
{
    if (!target.endpoint)
        return target.refusal;
    Context context{.world = m_world,
                    .endpoint = *target.endpoint,
                    .verb = verb,
                    .url = request.url(),
                    .query = request.query(),
                    .headers = request.headers(),
                    .rawBody = request.body(),
                    .arguments = target.arguments};
    return target.endpoint->service == Service::Elevate ? answerElevate(context) : answerIvalt(context);
}

//! Kills the token, or the whole session, that the request carries.
void Server::expire(const QHttpServerRequest &request, Fault fault)
{
    const QByteArray header = request.headers().value("X-auth-token").toByteArray();
    const Token token = readToken(header.sliced(header.indexOf(' ') + 1));
    const qint64 id = token.data.value("session_id"_L1).toInteger();
    if (fault == Fault::ExpireToken)
        m_world.store.update(tables::session, id, {{u"access_token"_s, QJsonValue::Null}});
    else
        m_world.store.update(tables::session, id, {{u"last_used"_s, 0}});
}

bool Server::handleRequest(const QHttpServerRequest &request, QHttpServerResponder &given)
{
    const auto responder = std::make_shared<QHttpServerResponder>(std::move(given));
    const quint16 peerPort = request.remotePort();
    const QString path = request.url().path();
    const auto verb = verbOf(request.method());
    if (isBelow(path, "/__sandbox"_L1)) {
        respond(responder, peerPort, administer(request, path), nullptr);
        return true;
    }
    if (!verb) {
        respond(responder, peerPort, noSuchPath(), nullptr);
        return true;
    }
    const bool isObject = path.startsWith(Files::objectsPath());
    const Target target = isObject ? Target() : targetOf(request, *verb);
    const QString operation = isObject ? u"object"_s : target.endpoint ? QString(target.endpoint->id) : u"unknown"_s;

    std::chrono::milliseconds delay{0};
    std::optional<Switch> fault;
    for (const Switch &one : struckBy(operation)) {
        if (one.fault == Fault::Latency)
            delay += std::chrono::milliseconds(one.milliseconds);
        else if (one.fault == Fault::ExpireToken || one.fault == Fault::ExpireSession)
            expire(request, one.fault);
        else
            fault = one;
    }
    Answer answer;
    if (!fault || fault->doesWork())
        answer = isObject ? m_files.answer(*verb, request.url(), request.body()) : perform(request, *verb, target);

    const auto finish = [this, responder, peerPort, answer, fault] {
        respond(responder, peerPort, answer, fault ? &*fault : nullptr);
    };
    if (delay.count() > 0)
        QTimer::singleShot(delay, this, finish);
    else
        finish();
    return true;
}

void Server::respond(const Responder &responder, quint16 peerPort, const Answer &answer, const Switch *fault)
{
    Answer sent = answer;
    if (fault) {
        switch (fault->fault) {
        case Fault::Hang:
            m_hanging.append(responder);
            return;
        case Fault::Drop:
            m_sockets.drop(peerPort);
            return;
        case Fault::Cut:
            // A responder let go of here would add to what the socket still has to send.
            m_hanging.append(responder);
            m_sockets.cut(peerPort, answer.status, answer.contentType, answer.body, fault->bytes);
            return;
        case Fault::Status:
            sent = Answer::json(fault->status, fault->body.isEmpty()
                                                   ? QJsonObject{{u"responseCode"_s, u"SERVER_ERROR"_s},
                                                                 {u"status"_s, u"error"_s},
                                                                 {u"message"_s, u"The sandbox was told to fail."_s}}
                                                   : fault->body);
            break;
        case Fault::TooManyRequests:
            sent = Answer::json(429, QJsonObject{{u"responseCode"_s, u"CLIENT_ERROR"_s},
                                                 {u"status"_s, u"error"_s},
                                                 {u"message"_s, u"Too many requests."_s}});
            sent.headers.append({"Retry-After", QByteArray::number(fault->retryAfter)});
            break;
        case Fault::MalformedJson:
            sent.body = R"({"responseCode": "OK", "result": [{"id": )";
            break;
        case Fault::WrongType:
            sent.body = R"({"responseCode": 7, "status": [], "message": {}, "result": "text", "data": "text"})";
            break;
        default:
            break;
        }
    }
    QHttpHeaders headers;
    headers.append(QHttpHeaders::WellKnownHeader::ContentType, sent.contentType);
    for (const auto &[name, value] : std::as_const(sent.headers))
        headers.append(name, value);
    responder->write(sent.body, headers, QHttpServerResponder::StatusCode(sent.status));
}

void Server::missingHandler(const QHttpServerRequest &, QHttpServerResponder &responder)
{
    responder.write(QHttpServerResponder::StatusCode::NotFound);
}

QJsonObject Server::description() const
{
    QJsonArray accounts;
    for (const SampleAccount &account : sampleAccounts) {
        if (!account.lines.testFlag(m_world.options.elevate))
            continue;
        accounts.append(QJsonObject{{u"name"_s, QString(account.name)},
                                    {u"email"_s, QString(account.email)},
                                    {u"password"_s, QString(account.password)},
                                    {u"role"_s, QString(account.role)}});
    }
    return {{u"what"_s, u"A stand-in for learning and testing, not the real services."_s},
            {u"elevate"_s, m_world.root.toString()},
            {u"elevateLine"_s, QString(lineName(m_world.options.elevate))},
            {u"ivalt"_s, QString(m_world.root.toString() + ivaltBasePath)},
            {u"ivaltEnvelope"_s, QString(envelopeName(m_world.options.ivalt))},
            {u"ivaltKey"_s, QString(sampleIvaltKey)},
            {u"accounts"_s, accounts}};
}

Answer Server::administer(const QHttpServerRequest &request, const QString &path)
{
    const bool isDelete = request.method() == QHttpServerRequest::Method::Delete;
    if (path == "/__sandbox"_L1)
        return Answer::json(200, description());
    if (path == "/__sandbox/switches"_L1) {
        if (isDelete)
            setSwitches({});
        if (request.method() == QHttpServerRequest::Method::Post) {
            QString error;
            const QJsonValue body = json::parse(request.body(), &error);
            const Switches wanted = switchesFromJson(body.isObject() ? QJsonArray{body} : body.toArray(), &error);
            if (!error.isEmpty())
                return Answer::json(400, QJsonObject{{u"message"_s, error}});
            setSwitches(wanted);
        }
        return Answer::json(200, jsonFromSwitches(switches()));
    }
    if (path == "/__sandbox/requests"_L1) {
        if (isDelete)
            forgetRequests();
        QJsonObject seen;
        const QHash<QString, int> counts = requestsSeen();
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            seen.insert(it.key(), it.value());
        return Answer::json(200, seen);
    }
    if (path == "/__sandbox/outbox"_L1) {
        QJsonArray list;
        for (const Sent &sent : outbox())
            list.append(QJsonObject{{u"to"_s, sent.to}, {u"subject"_s, sent.subject}, {u"text"_s, sent.text}});
        return Answer::json(200, list);
    }
    if (path == "/__sandbox/sessions"_L1 && isDelete) {
        expireSessions();
        return Answer::json(200, QJsonObject());
    }
    return Answer::json(404, QJsonObject{{u"message"_s, u"The sandbox has no such page."_s}});
}

} // namespace gatehouse::sandbox
