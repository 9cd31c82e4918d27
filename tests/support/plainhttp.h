#pragma once

#include <QJsonValue>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace gatehouse {

//! What came back, as it is.
struct PlainReply
{
    int status = 0; //!< 0: none came
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QByteArray body;
    QJsonValue json; //!< undefined when the body is not JSON
    QHttpHeaders headers;
};

//! HTTP without the program's client, for tests of the sandbox itself. Waits for each reply.
class PlainHttp
{
public:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    PlainReply send(const QByteArray &verb, const QUrl &url, const Headers &headers = {}, const QByteArray &body = {});
    PlainReply sendJson(const QByteArray &verb, const QUrl &url, const QJsonValue &body, Headers headers = {});

    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }
    void trust(const QByteArray &certificatePem); //!< besides the system's certificates

private:
    QNetworkAccessManager m_manager;
    std::chrono::milliseconds m_timeout{10000};
    QByteArray m_trusted;
};

} // namespace gatehouse
