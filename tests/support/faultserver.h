#pragma once

#include <QHash>
#include <QObject>
#include <QQueue>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>

class QTcpSocket;

namespace gatehouse::testing {

//! A request as a FaultServer saw it.
struct SeenRequest
{
    QByteArray verb;
    QByteArray target;                     //!< path and query
    QHash<QByteArray, QByteArray> headers; //!< names in lower case
    QByteArray body;

    QByteArray path() const { return target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?')); }
};

//! What a FaultServer does with one request.
struct Behaviour
{
    enum class Kind : quint8 {
        Reply,
        Hang,        //!< take the request and never answer
        CloseAtOnce, //!< close the connection before an answer
        CutAfter,    //!< promise the whole body, send so many bytes of it and close
    };
    Kind kind = Kind::Reply;
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json; charset=utf-8";
    QList<std::pair<QByteArray, QByteArray>> headers;
    int delay = 0; //!< milliseconds
    int bytes = 0; //!< for CutAfter

    Behaviour with(const QByteArray &name, const QByteArray &value) const;
    Behaviour after(int milliseconds) const;
};

//! An ELEVATE success envelope around \a result, which is JSON text.
Behaviour elevateReply(const QByteArray &result = "{}", int status = 200, const QByteArray &message = "Fine.");
//! An ELEVATE error envelope.
Behaviour elevateError(int status, const QByteArray &message, const QByteArray &code = "CLIENT_ERROR",
                       const QByteArray &error = "[]");
Behaviour reply(int status, const QByteArray &body);
Behaviour hang();
Behaviour closeAtOnce();
Behaviour cutAfter(int bytes, const QByteArray &body);
Behaviour malformed();
Behaviour redirect(const QUrl &target, int status = 302);
Behaviour tooMany(const QByteArray &retryAfter);

//! A small HTTP/1.1 server on 127.0.0.1 that misbehaves as told and remembers every request. Behaviours queued are used
//! up one per request; then the one for the request's path, then the fallback (an empty ELEVATE success) answers.
class FaultServer : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<Behaviour(const SeenRequest &)>;

    FaultServer();
    //! Speaks TLS with this certificate and key.
    explicit FaultServer(const QSslConfiguration &tls);
    ~FaultServer() override;

    QUrl url() const;
    quint16 port() const;

    void queue(const Behaviour &behaviour, int times = 1);
    void on(const QByteArray &path, Handler handler);
    void on(const QByteArray &path, const Behaviour &behaviour);
    void setFallback(const Behaviour &behaviour) { m_fallback = behaviour; }

    const QList<SeenRequest> &seen() const { return m_seen; }
    //! False where there are too many to remember.
    void keepRequests(bool keep) { m_keepsRequests = keep; }
    int count(const QByteArray &path) const;
    //! How many connections are open.
    qsizetype connections() const;

    //! Stops listening and drops every connection; start() takes the same port again.
    void stop();
    void start();

private:
    void accept();
    void readFrom(QTcpSocket *socket);
    bool takeRequest(QByteArray &buffer, SeenRequest &request) const;
    Behaviour behaviourFor(const SeenRequest &request);
    void perform(QTcpSocket *socket, const Behaviour &behaviour);

    std::unique_ptr<QTcpServer> m_server;
    quint16 m_port = 0;
    bool m_isTls = false;
    bool m_keepsRequests = true;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QQueue<Behaviour> m_queue;
    QHash<QByteArray, Handler> m_handlers;
    Behaviour m_fallback;
    QList<SeenRequest> m_seen;
};

} // namespace gatehouse::testing
