#pragma once

#include "models/workspaces/workspace.h"
#include "network/client/answer.h"
#include "network/client/apistyle.h"
#include "network/client/calllog.h"
#include "network/client/hostgate.h"
#include "network/client/retrypolicy.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QThreadPool>

namespace gatehouse {

//! What clients share, and what tests replace.
struct ClientEnvironment
{
    std::shared_ptr<Clock> clock = std::make_shared<Clock>();
    std::shared_ptr<HostGates> gates = std::make_shared<HostGates>(clock);
    RetryPolicy retry;
    bool systemProxy = true;
    qsizetype parseAsideFrom = 64 * 1024; //!< bytes from which an answer is read in another thread
};

//! Talks to one service of a workspace, asynchronously. Lives in, and answers in, the thread that made it.
//!
//! Every call gets exactly one answer, with one exception: cancelling the future that the client returned aborts the
//! request and ends the future cancelled, without a result. Keep that future for it; cancelling what then() gave does
//! not reach the request. When the client goes away, open calls are answered with Cancelled.
class Client : public QObject
{
    Q_OBJECT

public:
    explicit Client(const ElevateConnection &connection, ClientEnvironment environment = {}, QObject *parent = nullptr);
    explicit Client(const IvaltConnection &connection, ClientEnvironment environment = {}, QObject *parent = nullptr);
    ~Client() override;

    Service service() const { return m_style->service(); }
    //! The line spoken; until a session or the settings have told, the one last found, else 3.5.
    Line line() const { return m_style->line(); }
    bool isLineKnown() const { return m_style->isLineKnown(); }
    void setLine(Line line);
    const QUrl &baseUrl() const { return m_style->baseUrl(); }

    //! False when the line lacks the operation or nobody knows its path.
    bool offers(const Endpoint &endpoint) const;

    QFuture<Outcome<Reply>> send(const Request &request);

    //! Sends, and reads the answer with \a read: in another thread when the answer is large.
    template<class T>
    QFuture<Outcome<T>> sendAndRead(const Request &request, std::function<Outcome<T>(const Reply &)> read)
    {
        auto answer = std::make_shared<TypedAnswer<T>>(std::move(read));
        start(request, answer);
        return answer->typedFuture();
    }

    //! One record of the operation's result type. Of an operation that answers with a list, the record with this
    //! identity; the first when none is given.
    QFuture<Outcome<Record>> fetch(const Endpoint &endpoint, Request request = {}, const QString &identity = {});
    //! The same as the service gave it; recordIn() reads it.
    QFuture<Outcome<QJsonObject>> fetchWire(const Endpoint &endpoint, Request request = {},
                                            const QString &identity = {});
    //! The rows of a list as records of the operation's result type. An empty list is an empty page on every service;
    //! an answer that holds something else than a list is Malformed.
    QFuture<Outcome<RecordPage>> list(const Endpoint &endpoint, Request request = {});

    template<class Body, class Result>
    QFuture<Outcome<Result>> call(const Operation<Body, Result> &operation, const Body &body, Request request = {})
    {
        request.body = bodyFor(operation, Record::of(body));
        return callWith<Result>(operation, std::move(request));
    }
    template<class Result>
    QFuture<Outcome<Result>> call(const Operation<Nothing, Result> &operation, Request request = {})
    {
        return callWith<Result>(operation, std::move(request));
    }

    //! The record of the operation's result type that a reply obtained elsewhere, such as of a change, tells.
    Record recordIn(const Endpoint &endpoint, const QJsonValue &reply) const;
    //! The body that the operation takes from \a record on this connection: what is sent, so what a review shows.
    QJsonObject bodyFor(const Endpoint &endpoint, const Record &record) const;
    //! A body built elsewhere (such as changes only) in this connection's dialect.
    QJsonObject shaped(const Endpoint &endpoint, const QJsonObject &body) const;
    //! The rows in a reply obtained by send(), as list() finds them. Thread-safe.
    Outcome<QJsonArray> rowsIn(const Endpoint &endpoint, const Reply &reply) const;

    void setAuthorizer(Authorizer *authorizer);
    Authorizer *authorizer() const { return m_authorizer; }
    void setContext(const CallContext &context) { m_context = context; }
    const CallContext &context() const { return m_context; }
    //! Calls act as this organization until actAsSelf(). ELEVATE 3.5 only.
    void actAs(const QString &organizationCode, const QString &tenantCode);
    void actAsSelf();

    //! Headers with which a call names an organization, whoever is acted as; none where the service knows no such.
    HeaderArguments headersNaming(const QString &organizationCode, const QString &tenantCode) const
    {
        return m_style->headersNaming(organizationCode, tenantCode);
    }

    //! How long a call of this kind may stay without an answer.
    std::chrono::milliseconds timeoutOf(const Endpoint &endpoint) const;

    CallLog &log() { return m_log; }
    HostGate &gate() { return *m_gate; }
    const ClientEnvironment &environment() const { return m_environment; }
    qsizetype openCalls() const { return m_calls.size(); }

signals:
    //! A session has told the line.
    void lineChanged(gatehouse::Line line);
    //! The service spells these operations differently than its line does; worth keeping in the connection's settings.
    void spellingLearned(const QHash<QString, QString> &operations);
    //! A call was refused because nobody can act as the organization it was made for, such as a deactivated one.
    void actingRefused(const gatehouse::CallContext &context);
    //! Whether the service can be reached, as the last call showed.
    void reachableChanged(bool reachable);

private:
    friend class Call;

    Client(std::unique_ptr<ApiStyle> style, ClientEnvironment environment, QObject *parent);

    template<class Result>
    QFuture<Outcome<Result>> callWith(const Endpoint &operation, Request request)
    {
        request.operation = &operation;
        return sendAndRead<Result>(request, [this, &operation](const Reply &reply) -> Outcome<Result> {
            if constexpr (std::is_same_v<Result, Nothing>)
                return Nothing{};
            else
                return recordIn(operation, m_style->recordIn(reply)).template as<Result>();
        });
    }
    void start(const Request &request, std::shared_ptr<Answer> answer);
    void setReachable(bool reachable);
    void prepareTransport();

    std::unique_ptr<ApiStyle> m_style;
    ClientEnvironment m_environment;
    QNetworkAccessManager *m_network = nullptr;
    std::shared_ptr<HostGate> m_gate;
    QPointer<Authorizer> m_authorizer;
    CallContext m_context;
    CallLog m_log;
    QThreadPool m_readers;
    QList<class Call *> m_calls;
    //! Or why no call can be made securely. Only where calls are secure.
    //! TLS as the connection wants it, nothing for plain HTTP; comes once, with the system's proxies known.
    using Transport = std::expected<std::optional<QSslConfiguration>, QString>;
    std::optional<QFuture<Transport>> m_transport;
    bool m_reachable = true;
};

} // namespace gatehouse
