#pragma once

#include "network/client/client.h"
#include "network/client/exchange.h"

#include <QElapsedTimer>
#include <QFutureWatcher>

namespace gatehouse {

//! The life of one call, from being made to its one answer: waiting for credentials and for room, sending, repeating
//! what is safe to repeat, being held while a session is renewed, reading the answer.
class Call : public QObject
{
    Q_OBJECT

public:
    Call(Client &client, Request request, std::shared_ptr<Answer> answer);
    ~Call() override;

    void begin();
    void cancel();

private:
    enum class Phase : quint8 {
        Made,
        Held,    //!< until the session is open
        Queued,  //!< until the gate has room
        Sent,    //!< until an answer has arrived and is read
        Pausing, //!< before it is repeated
        Done,
    };
    //! What reading an answer gave, in whichever thread it was read.
    struct Reading
    {
        Envelope envelope;
        std::optional<ServiceError> problem; //!< the answer is fine, but not what was asked for
        bool isJson = true;
    };

    void watchAuthorizer();
    bool compose();
    void proceed();
    void attempt();
    void arrived(const WireAnswer &answer);
    void heed(const WireAnswer &answer);
    void broken(const WireAnswer &answer);
    void read(const WireAnswer &answer);
    void judge(const WireAnswer &answer, const Reading &reading);
    void judgeError(const WireAnswer &answer, const Envelope &envelope);
    void refused(const Envelope &envelope);
    bool repeat(std::chrono::milliseconds atLeast = {});
    void leaveGate();

    void succeed(const Envelope &envelope);
    void fail(ServiceError error);
    ServiceError errorOf(ServiceError::Cause cause) const;
    ServiceError errorOf(ServiceError::Cause cause, const Envelope &envelope) const;
    void finish(int status, const QString &requestId, std::optional<ServiceError::Cause> cause);
    QString withoutSecrets(QString text) const;

    const Endpoint &operation() const { return *m_request.operation; }
    ApiStyle &style() const { return *m_client.m_style; }

    Client &m_client;
    Request m_request;
    std::shared_ptr<Answer> m_answer;
    const CallContext m_context;       //!< of the moment the call was made, whatever the client does meanwhile
    QFutureWatcher<void> *m_caller;    //!< notices when the caller wants no answer any more
    QPointer<Authorizer> m_authorizer; //!< null when the call needs no credentials or brings its own
    WireRequest m_wire;
    QString m_path;                //!< verb and path, for people
    HeaderArguments m_credentials; //!< those last sent
    Exchange *m_exchange = nullptr;
    QDateTime m_time;
    QElapsedTimer m_elapsed;
    std::optional<Line> m_spelledAs; //!< the spelling being tried in place of the line's
    quint64 m_generation = 0;
    int m_attempts = 0;
    int m_timeouts = 0;
    int m_refusals = 0;
    Phase m_phase = Phase::Made;
    bool m_isWatching = false;
    bool m_inside = false;
    bool m_mayHaveArrived = false; //!< an attempt may have been carried out, whatever is answered in the end
};

} // namespace gatehouse
