#include "network/sandbox/sandbox.h"

#include "network/sandbox/server.h"

#include <QPromise>
#include <QThread>

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

QLatin1StringView envelopeName(IvaltEnvelope envelope)
{
    switch (envelope) {
    case IvaltEnvelope::Reference:
        return "reference"_L1;
    case IvaltEnvelope::QuickStart:
        return "quick-start"_L1;
    case IvaltEnvelope::Details:
        break;
    }
    return "details"_L1;
}

std::optional<IvaltEnvelope> envelopeNamed(QStringView name)
{
    for (IvaltEnvelope envelope : {IvaltEnvelope::Reference, IvaltEnvelope::QuickStart, IvaltEnvelope::Details}) {
        if (name == envelopeName(envelope))
            return envelope;
    }
    return std::nullopt;
}

Sandbox::Sandbox(SandboxOptions options, QObject *parent) : QObject(parent), m_options(std::move(options))
{
}

Sandbox::~Sandbox()
{
    stop();
}

bool Sandbox::start()
{
    if (isRunning())
        return true;
    QFuture<QString> listening = begin();
    listening.waitForFinished();
    return settle(listening.result());
}

QFuture<bool> Sandbox::startAside()
{
    if (isRunning())
        return QtFuture::makeReadyValueFuture(true);
    return begin().then(this, [this](const QString &problem) { return settle(problem); });
}

//! Answers, in whichever thread, once it listens: with nothing, or why it does not.
QFuture<QString> Sandbox::begin()
{
    m_thread = std::make_unique<QThread>();
    m_thread->setObjectName(u"sandbox"_s);
    m_server = new Server(m_options);
    m_server->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_server, &QObject::deleteLater);
    m_thread->start();
    const auto listening = std::make_shared<QPromise<QString>>();
    listening->start();
    QMetaObject::invokeMethod(m_server, [server = m_server, listening] {
        server->open([&](const QString &problem) {
            listening->addResult(problem);
            listening->finish();
        });
    });
    return listening->future();
}

bool Sandbox::settle(const QString &problem)
{
    m_error = problem;
    if (!m_error.isEmpty()) {
        stop();
        return false;
    }
    m_root = m_server->root();
    m_options.port = static_cast<quint16>(m_root.port());
    return true;
}

void Sandbox::stop()
{
    if (!m_thread)
        return;
    if (m_server)
        m_options.switches = m_server->switches();
    m_thread->quit();
    m_thread->wait();
    m_server = nullptr;
    m_thread.reset();
}

bool Sandbox::isRunning() const
{
    return m_server != nullptr;
}

QString Sandbox::errorString() const
{
    return m_error;
}

QUrl Sandbox::baseUrl(Service service) const
{
    QUrl url = m_root;
    if (service == Service::Ivalt)
        url.setPath(ivaltBasePath);
    return url;
}

void Sandbox::setSwitches(const Switches &switches)
{
    m_options.switches = switches;
    if (m_server)
        m_server->setSwitches(switches);
}

void Sandbox::addSwitch(const Switch &one)
{
    Switches switches = m_server ? m_server->switches() : m_options.switches;
    setSwitches(switches << one);
}

QHash<QString, int> Sandbox::requestsSeen() const
{
    return m_server ? m_server->requestsSeen() : QHash<QString, int>();
}

int Sandbox::requestsSeen(QStringView operation) const
{
    return requestsSeen().value(operation.toString());
}

void Sandbox::forgetRequests()
{
    if (m_server)
        m_server->forgetRequests();
}

QList<Sent> Sandbox::outbox() const
{
    return m_server ? m_server->outbox() : QList<Sent>();
}

void Sandbox::expireSessions()
{
    if (m_server)
        QMetaObject::invokeMethod(m_server, &Server::expireSessions, Qt::BlockingQueuedConnection);
}

void Sandbox::processBulkFiles()
{
    if (m_server)
        QMetaObject::invokeMethod(m_server, &Server::processBulkFiles, Qt::BlockingQueuedConnection);
}

} // namespace gatehouse::sandbox
