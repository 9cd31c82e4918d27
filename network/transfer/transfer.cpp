#include "network/transfer/transfer.h"

#include "network/client/redaction.h"
#include "network/client/systemproxies.h"
#include "network/client/tls.h"

#include <QBuffer>
#include <QFile>
#include <QFuture>
#include <QNetworkReply>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace gatehouse {

using End = TransferResult::End;

Transfer::Transfer(const TransferOptions &options, QObject *parent) : QObject(parent), m_options(options)
{
    if (options.systemProxy)
        m_network.setProxyFactory(new SystemProxies);
    m_silence.setSingleShot(true);
    m_silence.setInterval(options.silence);
    connect(&m_silence, &QTimer::timeout, this, [this] { end(End::TimedOut); });
}

Transfer::~Transfer()
{
    if (m_reply)
        m_reply->disconnect(this);
}

void Transfer::upload(const QUrl &address, const QString &file)
{
    m_source = std::make_unique<QFile>(file);
    if (!m_source->open(QIODevice::ReadOnly)) {
        QMetaObject::invokeMethod(
            this, [this] { end(End::FileProblem, m_source->errorString()); }, Qt::QueuedConnection);
        return;
    }
    start(address);
}

void Transfer::upload(const QUrl &address, const QByteArray &content)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(content);
    buffer->open(QIODevice::ReadOnly);
    m_source = std::move(buffer);
    start(address);
}

void Transfer::download(const QUrl &address)
{
    start(address);
}

void Transfer::download(const QUrl &address, const QString &file, bool isPrivate)
{
    m_target = std::make_unique<QSaveFile>(file);
    if (!m_target->open(QIODevice::WriteOnly)) {
        QMetaObject::invokeMethod(
            this, [this] { end(End::FileProblem, m_target->errorString()); }, Qt::QueuedConnection);
        return;
    }
    if (isPrivate)
        m_target->setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    start(address);
}

//! Certificates are read, and the system is asked for its proxies, aside, as either may take longer than a frame.
void Transfer::start(const QUrl &address)
{
    m_address = address;
    const auto *proxies = static_cast<const SystemProxies *>(m_network.proxyFactory());
    std::function<void()> askForProxies = proxies ? proxies->preparation(address) : nullptr;
    const bool isSecure = address.scheme() == "https"_L1;
    if (!isSecure && !askForProxies) {
        QMetaObject::invokeMethod(this, [this] { send(std::nullopt); }, Qt::QueuedConnection);
        return;
    }
    using Tls = std::expected<std::optional<QSslConfiguration>, QString>;
    QPromise<Tls> promise;
    promise.start();
    promise.future().then(this, [this](const Tls &tls) {
        if (tls)
            send(*tls);
        else
            end(End::TlsRefused, tls.error());
    });
    QThreadPool::globalInstance()->start([promise = std::move(promise), caFile = m_options.caFile, isSecure,
                                          askForProxies = std::move(askForProxies)]() mutable {
        if (askForProxies)
            askForProxies();
        promise.addResult(isSecure ? Tls(tlsConfiguration(caFile)) : Tls());
        promise.finish();
    });
}

void Transfer::send(const std::optional<QSslConfiguration> &tls)
{
    if (m_hasEnded)
        return;
    if (!m_address.isValid() || m_address.host().isEmpty()) {
        end(End::Unreachable, u"no usable address"_s);
        return;
    }
    QNetworkRequest request(m_address);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    if (tls)
        request.setSslConfiguration(*tls);
    if (m_source) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/octet-stream"_s);
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_source->size());
        // Azure wants to know; the other stores pass over it.
        request.setRawHeader("x-ms-blob-type", "BlockBlob");
        m_reply = m_network.put(request, m_source.get());
        connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent, qint64 total) {
            m_silence.start();
            if (total > 0)
                emit progressed(sent, total);
        });
    } else {
        m_reply = m_network.get(request);
        connect(m_reply, &QNetworkReply::readyRead, this, &Transfer::write);
        connect(m_reply, &QNetworkReply::downloadProgress, this, [this](qint64 received, qint64 total) {
            m_silence.start();
            if (received > 0)
                emit progressed(received, total);
        });
    }
    // Queued, so that whoever hears of the end may delete everything.
    connect(m_reply, &QNetworkReply::finished, this, &Transfer::replied, Qt::QueuedConnection);
    m_silence.start();
}

static bool isSuccess(const QNetworkReply *reply)
{
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    return status >= 200 && status < 300;
}

void Transfer::write()
{
    if (m_hasEnded || !isSuccess(m_reply))
        return;
    const QByteArray part = m_reply->readAll();
    if (!m_target)
        m_content += part;
    else if (m_target->write(part) != part.size())
        end(End::FileProblem, m_target->errorString());
}

//! What a store says about a refusal: the message of its XML, or a short plain text.
static QString wordsIn(const QByteArray &body)
{
    const QString text = QString::fromUtf8(body.first(std::min<qsizetype>(body.size(), 8192)));
    const qsizetype begin = text.indexOf("<Message>"_L1);
    const qsizetype after = text.indexOf("</Message>"_L1);
    if (begin >= 0 && after > begin)
        return text.sliced(begin + 9, after - begin - 9).simplified().left(200);
    return text.startsWith(u'<') ? QString() : text.simplified().left(200);
}

static End endOfStatus(int status, const QString &words)
{
    // S3 and its kin answer 403, Google 400; Azure speaks of a time frame.
    const bool isTime =
        words.contains("expire"_L1, Qt::CaseInsensitive) || words.contains("time frame"_L1, Qt::CaseInsensitive);
    if (isTime && (status == 400 || status == 401 || status == 403))
        return End::Expired;
    return status == 404 || status == 410 ? End::NotFound : End::Refused;
}

static End endOfError(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProtocolUnknownError:
        return End::Unreachable;
    case QNetworkReply::SslHandshakeFailedError:
        return End::TlsRefused;
    default:
        return End::Lost;
    }
}

void Transfer::replied()
{
    if (m_hasEnded)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (const QString proxy = proxyInTheWay(m_network, *m_reply); !proxy.isEmpty()) {
        const bool wantsPassword = m_reply->error() == QNetworkReply::ProxyAuthenticationRequiredError;
        end({.end = End::Unreachable,
             .status = wantsPassword ? 407 : 0,
             .proxy = proxy,
             .detail = m_reply->errorString()});
        return;
    }
    if (status >= 300) {
        const QString words = wordsIn(m_reply->readAll());
        end(endOfStatus(status, words), words, status);
        return;
    }
    if (status == 0 || m_reply->error() != QNetworkReply::NoError) {
        end(endOfError(m_reply->error()), m_reply->errorString(), status);
        return;
    }
    if (!m_source) {
        write();
        if (m_hasEnded)
            return;
        // Qt does not always call a reply an error that ends before its announced length.
        const QVariant announced = m_reply->header(QNetworkRequest::ContentLengthHeader);
        const qint64 come = m_target ? m_target->size() : m_content.size();
        if (announced.isValid() && come < announced.toLongLong()) {
            end(End::Lost, {}, status);
            return;
        }
        if (m_target && !m_target->commit()) {
            end(End::FileProblem, m_target->errorString(), status);
            return;
        }
    }
    end(End::Done, {}, status);
}

void Transfer::cancel()
{
    end(End::Cancelled);
}

void Transfer::end(End end, const QString &detail, int status)
{
    this->end({.end = end, .status = status, .proxy = {}, .detail = detail});
}

void Transfer::end(TransferResult result)
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    m_silence.stop();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
    }
    if (m_target && result.end != End::Done)
        m_target->cancelWriting();
    result.detail = withoutAddress(result.detail);
    emit finished(result);
}

QString Transfer::withoutAddress(QString text) const
{
    for (const QString &secret : {m_address.toString(), m_address.toString(QUrl::FullyEncoded),
                                  m_address.query(QUrl::FullyEncoded), m_address.query(QUrl::PrettyDecoded)}) {
        if (!secret.isEmpty())
            text.replace(secret, redaction::mark);
    }
    return redaction::text(text);
}

} // namespace gatehouse
