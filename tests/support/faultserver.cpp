#include "tests/support/faultserver.h"

#include <QPointer>
#include <QSslServer>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace gatehouse::testing {

Behaviour Behaviour::with(const QByteArray &name, const QByteArray &value) const
{
    Behaviour copy = *this;
    copy.headers.emplaceBack(name, value);
    return copy;
}

Behaviour Behaviour::after(int milliseconds) const
{
    Behaviour copy = *this;
    copy.delay = milliseconds;
    return copy;
}

Behaviour elevateReply(const QByteArray &result, int status, const QByteArray &message)
{
    return reply(status, R"({"responseCode":"OK","message":")" + message + R"(","result":)" + result +
                             R"(,"meta":{"formsVersion":[],"correlation":"c-ok"}})");
}

Behaviour elevateError(int status, const QByteArray &message, const QByteArray &code, const QByteArray &error)
{
    return reply(status, R"({"responseCode":")" + code + R"(","message":")" + message + R"(","error":)" + error +
                             R"(,"meta":{"correlation":"c-error"}})");
}

Behaviour reply(int status, const QByteArray &body)
{
    return {.status = status, .body = body};
}

Behaviour hang()
{
    return {.kind = Behaviour::Kind::Hang};
}

Behaviour closeAtOnce()
{
    return {.kind = Behaviour::Kind::CloseAtOnce};
}

Behaviour cutAfter(int bytes, const QByteArray &body)
{
    return {.kind = Behaviour::Kind::CutAfter, .body = body, .bytes = bytes};
}

Behaviour malformed()
{
    return reply(200, R"({"responseCode":"OK","result":{"data":[{"id":1},)");
}

Behaviour redirect(const QUrl &target, int status)
{
    return Behaviour{.status = status}.with("Location", target.toEncoded());
}

Behaviour tooMany(const QByteArray &retryAfter)
{
    const Behaviour behaviour = elevateError(429, "Too many requests");
    return retryAfter.isEmpty() ? behaviour : behaviour.with("Retry-After", retryAfter);
}

FaultServer::FaultServer() : m_server(std::make_unique<QTcpServer>()), m_fallback(elevateReply())
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &FaultServer::accept);
    start();
}

FaultServer::FaultServer(const QSslConfiguration &tls) : m_isTls(true), m_fallback(elevateReply())
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    m_server = std::move(server);
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &FaultServer::accept);
    start();
}

FaultServer::~FaultServer()
{
    stop();
}

QUrl FaultServer::url() const
{
    return QUrl(u"%1://127.0.0.1:%2"_s.arg(m_isTls ? u"https"_s : u"http"_s).arg(m_port));
}

quint16 FaultServer::port() const
{
    return m_port;
}

void FaultServer::start()
{
    if (!m_server->listen(QHostAddress::LocalHost, m_port))
        qFatal("no port to listen on: %s", qPrintable(m_server->errorString()));
    m_port = m_server->serverPort();
}

void FaultServer::stop()
{
    m_server->close();
    const QList<QTcpSocket *> open = m_buffers.keys();
    m_buffers.clear();
    for (QTcpSocket *socket : open) {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
}

void FaultServer::queue(const Behaviour &behaviour, int times)
{
    for (int i = 0; i < times; ++i)
        m_queue.enqueue(behaviour);
}

void FaultServer::on(const QByteArray &path, Handler handler)
{
    m_handlers.insert(path, std::move(handler));
}

void FaultServer::on(const QByteArray &path, const Behaviour &behaviour)
{
    on(path, [behaviour](const SeenRequest &) { return behaviour; });
}

int FaultServer::count(const QByteArray &path) const
{
    return static_cast<int>(std::ranges::count_if(m_seen, [&](const SeenRequest &r) { return r.path() == path; }));
}

qsizetype FaultServer::connections() const
{
    return m_buffers.size();
}

void FaultServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        m_buffers.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readFrom(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
        if (socket->bytesAvailable() > 0)
            readFrom(socket);
    }
}

void FaultServer::readFrom(QTcpSocket *socket)
{
    const auto buffer = m_buffers.find(socket);
    if (buffer == m_buffers.end())
        return;
    buffer->append(socket->readAll());
    SeenRequest request;
    while (takeRequest(*buffer, request)) {
        if (m_keepsRequests)
            m_seen.append(request);
        const Behaviour behaviour = behaviourFor(request);
        QTimer::singleShot(behaviour.delay, socket, [this, socket, behaviour] { perform(socket, behaviour); });
        request = {};
    }
}

bool FaultServer::takeRequest(QByteArray &buffer, SeenRequest &request) const
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QList<QByteArray> lines = buffer.first(end).split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    request.verb = words.value(0);
    request.target = words.value(1);
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.first(colon).trimmed().toLower(), line.sliced(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length", "0").toLongLong();
    if (buffer.size() < end + 4 + length)
        return false;
    request.body = buffer.sliced(end + 4, length);
    buffer.remove(0, end + 4 + length);
    return true;
}

Behaviour FaultServer::behaviourFor(const SeenRequest &request)
{
    if (!m_queue.isEmpty())
        return m_queue.dequeue();
    const Handler handler = m_handlers.value(request.path());
    return handler ? handler(request) : m_fallback;
}

void FaultServer::perform(QTcpSocket *socket, const Behaviour &behaviour)
{
    switch (behaviour.kind) {
    case Behaviour::Kind::Hang:
        return;
    case Behaviour::Kind::CloseAtOnce:
        socket->disconnectFromHost();
        return;
    case Behaviour::Kind::Reply:
    case Behaviour::Kind::CutAfter:
        break;
    }
    QByteArray head = "HTTP/1.1 " + QByteArray::number(behaviour.status) + " Scripted\r\n";
    head += "Content-Length: " + QByteArray::number(behaviour.body.size()) + "\r\n";
    if (!behaviour.body.isEmpty())
        head += "Content-Type: " + behaviour.contentType + "\r\n";
    for (const auto &[name, value] : behaviour.headers)
        head += name + ": " + value + "\r\n";
    socket->write(head + "\r\n");
    if (behaviour.kind == Behaviour::Kind::CutAfter) {
        socket->write(behaviour.body.first(std::min<qsizetype>(behaviour.bytes, behaviour.body.size())));
        socket->disconnectFromHost();
        return;
    }
    socket->write(behaviour.body);
}

} // namespace gatehouse::testing
