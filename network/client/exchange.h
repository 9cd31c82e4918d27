#pragma once

#include "network/client/request.h"

#include <QElapsedTimer>
#include <QHttpHeaders>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>

namespace gatehouse {

//! One request on the wire.
struct WireRequest
{
    QByteArray verb;
    QUrl url;
    HeaderArguments headers;
    std::optional<QByteArray> body;
    std::chrono::milliseconds timeout{30'000}; //!< of silence
    std::optional<QSslConfiguration> tls;      //!< absent for plain HTTP
    //! False for changes that must not happen twice: then not even a broken connection makes Qt send it again.
    bool mayRepeat = false;
};

//! What came back.
struct WireAnswer
{
    enum class End : quint8 {
        Answered,
        TimedOut,
        Unreachable, //!< no connection was made
        TlsRefused,
        Lost,       //!< the connection broke before the answer was complete
        Redirected, //!< to where credentials must not go; see target
    };
    End end = End::Answered;
    bool mayHaveArrived = true; //!< false when the service cannot have got the request
    int status = 0;
    QByteArray body;
    QHttpHeaders headers;
    QUrl target;
    QString proxy; //!< host and port of the one that kept the request from getting through; its 407 is the status
    QString technical;
};

//! One request and its answer over HTTP. Follows redirects of GET requests within the same origin only.
class Exchange : public QObject
{
    Q_OBJECT

public:
    Exchange(QNetworkAccessManager &network, WireRequest request, QObject *parent);
    ~Exchange() override;

    void begin();

signals:
    void done(const gatehouse::WireAnswer &answer);

private:
    void send(const QUrl &url);
    void heard();
    void receive();
    void finished();
    void settle(WireAnswer answer);
    void drop();
    bool follow(WireAnswer &answer);

    QNetworkAccessManager &m_network;
    WireRequest m_request;
    QNetworkReply *m_reply = nullptr;
    QByteArray m_body; //!< what has come of it
    QTimer m_silence;
    QElapsedTimer m_lastHeard; //!< so that not every sign of life sets the timer again
    QStringList m_tlsErrors;
    int m_redirects = 0;
    bool m_sent = false;
    bool m_settled = false;
};

} // namespace gatehouse
