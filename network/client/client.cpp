#include "network/client/client.h"

#include "network/client/call.h"
#include "network/client/elevatestyle.h"
#include "network/client/ivaltstyle.h"
#include "network/client/systemproxies.h"
#include "network/client/tls.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gatehouse {

Client::Client(const ElevateConnection &connection, ClientEnvironment environment, QObject *parent)
    : Client(std::make_unique<ElevateStyle>(connection), std::move(environment), parent)
{
}

Client::Client(const IvaltConnection &connection, ClientEnvironment environment, QObject *parent)
    : Client(std::make_unique<IvaltStyle>(connection), std::move(environment), parent)
{
}

Client::Client(std::unique_ptr<ApiStyle> style, ClientEnvironment environment, QObject *parent)
    : QObject(parent)
    , m_style(std::move(style))
    , m_environment(std::move(environment))
    , m_network(new QNetworkAccessManager(this))
    , m_gate(m_environment.gates->gateOf(m_style->baseUrl().host(), m_style->baseUrl().port()))
{
    m_network->setAutoDeleteReplies(false);
    if (m_environment.systemProxy)
        m_network->setProxyFactory(new SystemProxies);
    m_readers.setMaxThreadCount(2);
}

Client::~Client()
{
    const QList<Call *> open = m_calls;
    for (Call *call : open)
        call->cancel();
    m_readers.waitForDone();
    // Their requests belong to the network manager, which must not go first.
    for (Call *call : findChildren<Call *>(Qt::FindDirectChildrenOnly))
        delete call;
}

void Client::setLine(Line line)
{
    if (m_style->isLineKnown() && m_style->line() == line)
        return;
    m_style->setLine(line);
    emit lineChanged(line);
}

bool Client::offers(const Endpoint &endpoint) const
{
    return endpoint.service == service() && endpoint.existsOn(line()) && !m_style->spellingOf(endpoint).path.isEmpty();
}

QFuture<Outcome<Reply>> Client::send(const Request &request)
{
    return sendAndRead<Reply>(request, [](const Reply &reply) -> Outcome<Reply> { return reply; });
}

static ServiceError unreadable(const QString &why)
{
    ServiceError error;
    error.cause = ServiceError::Cause::Malformed;
    error.technical = why;
    return error;
}

static ServiceError noList()
{
    return unreadable(u"the reply holds no list"_s);
}

static Outcome<QJsonObject> recordAmong(const QJsonArray &rows, const ApiStyle &style, const Endpoint &endpoint,
                                        const QString &identity)
{
    for (const QJsonValue &row : rows) {
        const Record record = recordFromJson(*endpoint.result, style.heard(endpoint, row));
        if (identity.isEmpty() || record.identity() == identity)
            return row.toObject();
    }
    ServiceError error;
    error.cause = ServiceError::Cause::NotFound;
    return std::unexpected(error);
}

//! Whether the record with \a identity is to be looked for among others, since they all tell theirs.
static bool isList(const QJsonValue &result, const RecordType &type, const QString &identity)
{
    const QJsonArray rows = result.toArray();
    return result.isArray() && !identity.isEmpty() && std::ranges::all_of(rows, [&](const QJsonValue &row) {
               return !recordFromJson(type, row).identity().isEmpty();
           });
}

static Outcome<QJsonObject> oneRecordIn(const Reply &reply, const ApiStyle &style, const Endpoint &endpoint,
                                        const QString &identity)
{
    if (!endpoint.rows.isEmpty() || isList(reply.result, *endpoint.result, identity)) {
        if (const std::optional<QJsonArray> rows = style.rowsIn(endpoint, reply))
            return recordAmong(*rows, style, endpoint, identity);
    }
    const QJsonValue record = style.recordIn(reply);
    if (!record.isObject())
        return std::unexpected(unreadable(u"the reply holds no record"_s));
    return record.toObject();
}

QFuture<Outcome<QJsonObject>> Client::fetchWire(const Endpoint &endpoint, Request request, const QString &identity)
{
    Q_ASSERT(endpoint.result);
    request.operation = &endpoint;
    return sendAndRead<QJsonObject>(request, [=, style = m_style.get(), &endpoint](const Reply &reply) {
        return oneRecordIn(reply, *style, endpoint, identity);
    });
}

QFuture<Outcome<Record>> Client::fetch(const Endpoint &endpoint, Request request, const QString &identity)
{
    Q_ASSERT(endpoint.result);
    request.operation = &endpoint;
    return sendAndRead<Record>(request, [=, style = m_style.get(), &endpoint](const Reply &reply) {
        return oneRecordIn(reply, *style, endpoint, identity).transform([&](const QJsonObject &record) {
            return recordFromJson(*endpoint.result, style->heard(endpoint, record));
        });
    });
}

QFuture<Outcome<RecordPage>> Client::list(const Endpoint &endpoint, Request request)
{
    Q_ASSERT(endpoint.result);
    request.operation = &endpoint;
    return sendAndRead<RecordPage>(
        request,
        [style = m_style.get(), &endpoint, keepsWire = request.keepsWire](const Reply &reply) -> Outcome<RecordPage> {
            const std::optional<QJsonArray> rows = style->rowsIn(endpoint, reply);
            if (!rows)
                return std::unexpected(noList());
            RecordPage page;
            if (!endpoint.has(Effect::Paged))
                page.part = style->partIn(reply, rows->size());
            page.isTold = !page.part && style->tellsRows(reply);
            page.rows.reserve(rows->size());
            for (const QJsonValue &row : *rows)
                page.rows.append(recordFromJson(*endpoint.result, style->heard(endpoint, row)));
            if (keepsWire)
                page.wire = *rows;
            page.total = style->totalIn(endpoint, reply);
            if (!page.total && !endpoint.has(Effect::Paged))
                page.total = rows->size();
            return page;
        });
}

Record Client::recordIn(const Endpoint &endpoint, const QJsonValue &reply) const
{
    return recordFromJson(*endpoint.result, m_style->heard(endpoint, reply));
}

QJsonObject Client::bodyFor(const Endpoint &endpoint, const Record &record) const
{
    return shaped(endpoint, gatehouse::bodyFor(endpoint, record, line()));
}

QJsonObject Client::shaped(const Endpoint &endpoint, const QJsonObject &body) const
{
    return m_style->shapeBody(endpoint, body, m_context);
}

Outcome<QJsonArray> Client::rowsIn(const Endpoint &endpoint, const Reply &reply) const
{
    const std::optional<QJsonArray> rows = m_style->rowsIn(endpoint, reply);
    return rows ? Outcome<QJsonArray>(*rows) : std::unexpected(noList());
}

void Client::setAuthorizer(Authorizer *authorizer)
{
    m_authorizer = authorizer;
}

void Client::actAs(const QString &organizationCode, const QString &tenantCode)
{
    m_context.actingOrganization = organizationCode;
    m_context.actingTenant = tenantCode;
}

void Client::actAsSelf()
{
    actAs({}, {});
}

std::chrono::milliseconds Client::timeoutOf(const Endpoint &endpoint) const
{
    // Changes may set off work in the service, and lists without pages come whole.
    const bool isLong = endpoint.changes() || (!endpoint.rows.isEmpty() && !endpoint.has(Effect::Paged));
    return isLong && endpoint.auth != Auth::Public ? 2 * m_style->timeout() : m_style->timeout();
}

void Client::start(const Request &request, std::shared_ptr<Answer> answer)
{
    auto *call = new Call(*this, request, std::move(answer));
    m_calls.append(call);
    // Later, so that no answer comes before the caller has the future in hand.
    if (!m_transport)
        prepareTransport();
    if (m_transport->isFinished())
        QMetaObject::invokeMethod(call, &Call::begin, Qt::QueuedConnection);
    else
        m_transport->then(call, [call](const Transport &) { call->begin(); });
}

//! Loading the TLS library and the system's certificates takes longer than a frame, and so may asking the system for
//! its proxies, so it is done aside.
void Client::prepareTransport()
{
    const auto *proxies = static_cast<const SystemProxies *>(m_network->proxyFactory());
    std::function<void()> askForProxies = proxies ? proxies->preparation(baseUrl()) : nullptr;
    const bool isSecure = baseUrl().scheme() == "https"_L1;
    if (!isSecure && !askForProxies) {
        m_transport = QtFuture::makeReadyValueFuture(Transport());
        return;
    }
    QPromise<Transport> promise;
    promise.start();
    m_transport = promise.future();
    m_readers.start([promise = std::move(promise), caFile = m_style->caFile(), isSecure,
                     askForProxies = std::move(askForProxies)]() mutable {
        if (askForProxies)
            askForProxies();
        promise.addResult(isSecure ? Transport(tlsConfiguration(caFile)) : Transport());
        promise.finish();
    });
}

void Client::setReachable(bool reachable)
{
    if (m_reachable == reachable)
        return;
    m_reachable = reachable;
    emit reachableChanged(reachable);
}

} // namespace gatehouse
