#pragma once

#include "network/operations/operation.h"
#include "network/sandbox/sandboxoptions.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QUrl>

#include <memory>

class QThread;

namespace gatehouse::sandbox {

class Server;

//! A message the sandbox would have sent, such as a one-time password.
struct Sent
{
    QString to;
    QString subject;
    QString text; //!< of a one-time password: the six digits
};

//! A local stand-in for both services, for learning and testing. Listens on loopback in a thread of its own, so it
//! never blocks the thread that owns it. Besides the services it answers
//!  - `/__sandbox`: what it is, its addresses and sample sign-ins
//!  - `/__sandbox/switches`: GET; POST a list in place of the present one; DELETE
//!  - `/__sandbox/requests`: requests seen by operation id; DELETE forgets them
//!  - `/__sandbox/outbox`: messages that would have been sent
//!  - `/__sandbox/sessions`: DELETE lets every ELEVATE session lapse
class Sandbox : public QObject
{
    Q_OBJECT

public:
    explicit Sandbox(SandboxOptions options = {}, QObject *parent = nullptr);
    ~Sandbox() override;

    //! False, with errorString() set, when the data file or the port cannot be had. Waits until it listens; fresh data
    //! are filled in afterwards, and requests wait for that.
    bool start();
    //! As start(), without waiting: answers in the thread of this object.
    QFuture<bool> startAside();
    //! Open connections are closed. start() serves on the same port again; data in memory is gone then.
    void stop();
    bool isRunning() const;
    QString errorString() const;

    const SandboxOptions &options() const { return m_options; }
    QUrl baseUrl(Service service) const; //!< without a slash at the end
    void setSwitches(const Switches &switches);
    void addSwitch(const Switch &one);
    void clearSwitches() { setSwitches({}); }

    //! Requests since the start or the last forgetRequests(), by operation id; those a switch struck included.
    QHash<QString, int> requestsSeen() const;
    int requestsSeen(QStringView operation) const;
    void forgetRequests();
    QList<Sent> outbox() const;
    //! Lets every ELEVATE session lapse as if it had been idle too long.
    void expireSessions();
    //! Works on the uploaded CSV files of users that wait for it, before SandboxOptions::bulkDelay is over.
    void processBulkFiles();

private:
    QFuture<QString> begin();
    bool settle(const QString &problem);

    SandboxOptions m_options;
    std::unique_ptr<QThread> m_thread;
    Server *m_server = nullptr;
    QUrl m_root;
    QString m_error;
};

} // namespace gatehouse::sandbox
