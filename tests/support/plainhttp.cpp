#include "tests/support/plainhttp.h"

#include "models/schema/json.h"

#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace gatehouse {

PlainReply PlainHttp::send(const QByteArray &verb, const QUrl &url, const Headers &headers, const QByteArray &body)
{
    QNetworkRequest request(url);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setTransferTimeout(m_timeout);
    if (!m_trusted.isEmpty()) {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.addCaCertificate(QSslCertificate(m_trusted));
        request.setSslConfiguration(configuration);
    }
    const std::unique_ptr<QNetworkReply> reply(m_manager.sendCustomRequest(request, verb, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(m_timeout + std::chrono::seconds(5));
    const QByteArray answer = reply->readAll();
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->error(), answer,
            json::parse(answer), reply->headers()};
}

PlainReply PlainHttp::sendJson(const QByteArray &verb, const QUrl &url, const QJsonValue &body, Headers headers)
{
    headers.emplaceBack("Content-Type", "application/json");
    return send(verb, url, headers, json::compact(body));
}

void PlainHttp::trust(const QByteArray &certificatePem)
{
    m_trusted = certificatePem;
}

} // namespace gatehouse
