#include "network/client/exchange.h"

#include "network/client/systemproxies.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! A body that can be read once. Where a connection breaks before an answer, Qt sends the request again by itself
//! unless its body cannot be rewound; a change must not be made twice.
class OnceBody final : public QIODevice
{
public:
    explicit OnceBody(const QByteArray &content) : m_content(content)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    qint64 size() const override { return m_content.size(); }
    qint64 bytesAvailable() const override { return m_content.size() - m_read; }
    bool reset() override { return m_read == 0; }
    bool seek(qint64 position) override { return position == m_read; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min(most, m_content.size() - m_read);
        if (count <= 0)
            return -1;
        std::copy_n(m_content.constData() + m_read, count, data);
        m_read += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_content;
    qint64 m_read = 0;
};

QString originOf(const QUrl &url)
{
    const int usual = url.scheme() == "https"_L1 ? 443 : 80;
    return url.scheme() % u"://"_s % url.host() % u':' % QString::number(url.port(usual));
}

WireAnswer::End endOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ProtocolUnknownError:
        return WireAnswer::End::Unreachable;
    case QNetworkReply::SslHandshakeFailedError:
        return WireAnswer::End::TlsRefused;
    default:
        return WireAnswer::End::Lost;
    }
}

} // namespace

Exchange::Exchange(QNetworkAccessManager &network, WireRequest request, QObject *parent)
    : QObject(parent), m_network(network), m_request(std::move(request))
{
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        const auto left = m_request.timeout - std::chrono::milliseconds(m_lastHeard.elapsed());
        if (left.count() > 0) {
            m_silence.start(left);
            return;
        }
        WireAnswer answer{.end = WireAnswer::End::TimedOut, .mayHaveArrived = m_sent || !m_request.body};
        answer.technical = u"silent for %1 ms"_s.arg(m_request.timeout.count());
        settle(answer);
    });
}

Exchange::~Exchange()
{
    drop();
}

void Exchange::begin()
{
    send(m_request.url);
}

void Exchange::send(const QUrl &url)
{
    QNetworkRequest wire(url);
    wire.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    wire.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // That a request is not sent twice is known of HTTP/1.1 only.
    wire.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    if (m_request.tls)
        wire.setSslConfiguration(*m_request.tls);
    wire.setDecompressedSafetyCheckThreshold(256 * 1024 * 1024);
    for (const auto &[name, value] : m_request.headers)
        wire.setRawHeader(name, value);

    if (m_request.mayRepeat && !m_request.body) {
        m_reply = m_network.sendCustomRequest(wire, m_request.verb);
    } else if (m_request.mayRepeat) {
        m_reply = m_network.sendCustomRequest(wire, m_request.verb, *m_request.body);
    } else {
        const QByteArray body = m_request.body.value_or(QByteArray());
        wire.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
        auto *device = new OnceBody(body);
        m_reply = m_network.sendCustomRequest(wire, m_request.verb, device);
        device->setParent(m_reply);
    }

    // Whatever can be left out is: connecting costs as much as sending a small request.
    if (m_request.body) {
        connect(m_reply, &QNetworkReply::requestSent, this, [this] {
            m_sent = true;
            heard();
        });
        connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent) {
            if (sent > 0) {
                m_sent = true;
                heard();
            }
        });
    }
    // As it comes, for putting a large reply together at its end would hold up whoever lives in this thread.
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::receive);
    if (m_request.tls) {
        connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
            for (const QSslError &error : errors)
                m_tlsErrors.append(error.errorString());
        });
    }
    // Queued, so that whoever gets the answer may delete everything, the reply included.
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::finished, Qt::QueuedConnection);
    heard();
    m_silence.start(m_request.timeout);
}

void Exchange::heard()
{
    m_lastHeard.start();
}

void Exchange::receive()
{
    heard();
    constexpr qint64 mostForeseen = 64 * 1024 * 1024; // a header may promise anything
    if (m_body.isEmpty())
        m_body.reserve(std::min(m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong(), mostForeseen));
    const qsizetype size = m_body.size();
    const qint64 available = m_reply->bytesAvailable();
    m_body.resizeForOverwrite(size + available);
    m_body.resize(size + std::max<qint64>(0, m_reply->read(m_body.data() + size, available)));
}

void Exchange::finished()
{
    if (m_settled || !m_reply)
        return;
    WireAnswer answer;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError error = m_reply->error();
    answer.headers = m_reply->headers();

    const bool isRedirect =
        answer.status >= 300 && answer.status < 400 && answer.headers.contains(QHttpHeaders::WellKnownHeader::Location);
    if (isRedirect) {
        if (!follow(answer))
            settle(std::move(answer));
        return;
    }
    // Every status of 400 and above is an error to Qt; only what broke on the way is one here.
    const bool isBroken = error != QNetworkReply::NoError && (answer.status < 400 || error < 200);
    if (isBroken) {
        answer.end = endOf(error);
        answer.mayHaveArrived = answer.end == WireAnswer::End::Lost;
        answer.technical = m_reply->errorString();
        answer.proxy = proxyInTheWay(m_network, *m_reply);
        if (error == QNetworkReply::ProxyAuthenticationRequiredError)
            answer.status = 407;
        if (!m_tlsErrors.isEmpty())
            answer.technical += u" ("_s % m_tlsErrors.join(u"; "_s) % u')';
        settle(std::move(answer));
        return;
    }
    receive();
    answer.body = std::exchange(m_body, {});
    settle(std::move(answer));
}

bool Exchange::follow(WireAnswer &answer)
{
    const QUrl from = m_reply->url();
    const QUrl target = from.resolved(QUrl::fromEncoded(answer.headers.value(QHttpHeaders::WellKnownHeader::Location)));
    if (m_request.verb == "GET" && originOf(from) == originOf(target) && m_redirects < 5) {
        ++m_redirects;
        drop();
        send(target);
        return true;
    }
    answer.end = WireAnswer::End::Redirected;
    // "Found" and "See other" may come after the work was done; the others say that it has not been.
    answer.mayHaveArrived = answer.status == 302 || answer.status == 303;
    answer.target = target;
    answer.technical = u"status %1 to %2"_s.arg(answer.status).arg(target.toString(QUrl::RemoveQuery));
    return false;
}

void Exchange::settle(WireAnswer answer)
{
    m_settled = true;
    m_silence.stop();
    drop();
    emit done(answer);
}

void Exchange::drop()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    if (m_reply->isRunning())
        m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
    m_body.clear();
}

} // namespace gatehouse
