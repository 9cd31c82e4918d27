#pragma once

#include "network/sandbox/context.h"
#include "network/sandbox/files.h"
#include "network/sandbox/listener.h"
#include "network/sandbox/router.h"
#include "network/sandbox/sandbox.h"

#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QMutex>

namespace gatehouse::sandbox {

class Population;

//! Where the iVALT side lies below the sandbox's address.
inline constexpr QLatin1StringView ivaltBasePath("/admin/public/api");

//! The sandbox at work in its own thread. What is marked safe may be called from any thread.
class Server : public QAbstractHttpServer
{
    Q_OBJECT

public:
    explicit Server(const SandboxOptions &options);
    ~Server() override;

    //! Listens and then fills the data, in the server's thread. \a listens is told as soon as requests can be sent:
    //! empty, or what went wrong. They are answered once the data are there.
    void open(const std::function<void(const QString &problem)> &listens);
    QUrl root() const { return m_world.root; }

    void setSwitches(const Switches &switches); //!< safe
    Switches switches() const;                  //!< safe
    QHash<QString, int> requestsSeen() const;   //!< safe
    void forgetRequests();                      //!< safe
    QList<Sent> outbox() const;                 //!< safe
    void expireSessions();                      //!< in the server's thread
    void processBulkFiles();                    //!< in the server's thread

protected:
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
    void missingHandler(const QHttpServerRequest &request, QHttpServerResponder &responder) override;

private:
    struct Target
    {
        const Endpoint *endpoint = nullptr;
        PathArguments arguments;
        Answer refusal;
    };
    using Responder = std::shared_ptr<QHttpServerResponder>;

    QString openData(); //!< empty, or what went wrong
    QString listen();   //!< empty, or what went wrong
    void fill();
    void fillInMemory(); //!< both services at the same time
    void fillElevate(const Population &population);
    Target targetOf(const QHttpServerRequest &request, Verb verb) const;
    Answer perform(const QHttpServerRequest &request, Verb verb, const Target &target);
    Answer administer(const QHttpServerRequest &request, const QString &path);
    QJsonObject description() const;
    //! The switches that strike this request, their counts used up.
    Switches struckBy(const QString &operation);
    void respond(const Responder &responder, quint16 peerPort, const Answer &answer, const Switch *fault);
    void expire(const QHttpServerRequest &request, Fault fault);

    World m_world;
    Files m_files{m_world};
    Router m_router;
    Sockets m_sockets;
    QList<Responder> m_hanging;

    mutable QMutex m_mutex;
    Switches m_switches;
    QHash<QString, int> m_seen;
    QList<Sent> m_outbox;
};

} // namespace gatehouse::sandbox
