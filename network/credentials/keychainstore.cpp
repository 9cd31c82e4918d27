#include "network/credentials/keychainstore.h"

#include "network/credentials/keychainlock.h"

#include <QPointer>
#include <QPromise>
#include <QTimer>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gatehouse {

KeychainStore::KeychainStore(const QString &serviceName, QObject *parent)
    : CredentialStore(parent), m_serviceName(serviceName)
{
}

static CredentialProblem problemOf(const QKeychain::Job &job)
{
    using Problem = CredentialProblem::Kind;
    switch (job.error()) {
    case QKeychain::AccessDenied:
        return {Problem::Locked, job.errorString()};
    case QKeychain::AccessDeniedByUser:
        return {Problem::Refused, job.errorString()};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {Problem::Unavailable, job.errorString()};
    default:
        break;
    }
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    // What is not told apart here is nearly always that nobody answers on D-Bus.
    const QString words = job.errorString();
    const bool isShut = words.contains("lock"_L1, Qt::CaseInsensitive) ||
                        words.contains("cancel"_L1, Qt::CaseInsensitive) ||
                        words.contains("dismiss"_L1, Qt::CaseInsensitive);
    return {isShut ? Problem::Locked : Problem::Unavailable, words};
#else
    return {Problem::Failed, job.errorString()};
#endif
}

namespace {

//! Runs one kind of job, once more when the keychain was not there: it may just be starting.
template<class JobType, class Result>
class Task : public std::enable_shared_from_this<Task<JobType, Result>>
{
public:
    using Prepare = std::function<void(JobType &)>;
    using Read = std::function<Result(const JobType &)>;

    Task(QObject *owner, QString service, QString key, Prepare prepare, Read read)
        : m_owner(owner)
        , m_service(std::move(service))
        , m_key(std::move(key))
        , m_prepare(std::move(prepare))
        , m_read(std::move(read))
    {
        m_promise.start();
    }

    QFuture<Result> future() const { return m_promise.future(); }

    void run()
    {
        auto *job = new JobType(m_service);
        job->setAutoDelete(true);
        job->setInsecureFallback(false);
        job->setKey(m_key);
        m_prepare(*job);
        QObject::connect(job, &QKeychain::Job::finished, m_owner, [self = this->shared_from_this(), job] {
            const bool mayBeStarting =
                job->error() == QKeychain::NoBackendAvailable || job->error() == QKeychain::OtherError;
            if (mayBeStarting && !std::exchange(self->m_isSecond, true)) {
                QTimer::singleShot(150ms, self->m_owner, [self] { self->run(); });
                return;
            }
            const Result result = self->m_read(*job);
            // Of what is behind a lock, reading finds nothing and removing says that all went well.
            const bool isRemoval = std::is_same_v<JobType, QKeychain::DeletePasswordJob>;
            const bool mayBeLocked =
                job->error() == QKeychain::EntryNotFound || (isRemoval && job->error() == QKeychain::NoError);
            if (!mayBeLocked) {
                self->finish(result);
                return;
            }
            askWhetherLocked(self->m_owner, [self, result](bool isLocked) {
                if (isLocked)
                    self->finish(std::unexpected(
                        CredentialProblem{CredentialProblem::Kind::Locked, u"The collection is locked."_s}));
                else
                    self->finish(result);
            });
        });
        job->start();
    }

private:
    void finish(Result result)
    {
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

    mutable QPromise<Result> m_promise;
    QObject *m_owner;
    QString m_service;
    QString m_key;
    Prepare m_prepare;
    Read m_read;
    bool m_isSecond = false;
};

} // namespace

QFuture<CredentialRead> KeychainStore::read(const CredentialKey &key)
{
    using Job = QKeychain::ReadPasswordJob;
    auto task = std::make_shared<Task<Job, CredentialRead>>(
        this, m_serviceName, key.toString(), [](Job &) {},
        [](const Job &job) -> CredentialRead {
            if (job.error() == QKeychain::EntryNotFound)
                return std::nullopt;
            if (job.error() != QKeychain::NoError)
                return std::unexpected(problemOf(job));
            return std::optional<QString>(job.textData());
        });
    task->run();
    return task->future();
}

QFuture<CredentialDone> KeychainStore::write(const CredentialKey &key, const QString &secret)
{
    using Job = QKeychain::WritePasswordJob;
    auto task = std::make_shared<Task<Job, CredentialDone>>(
        this, m_serviceName, key.toString(), [secret](Job &job) { job.setTextData(secret); },
        [](const Job &job) -> CredentialDone {
            if (job.error() != QKeychain::NoError)
                return std::unexpected(problemOf(job));
            return {};
        });
    task->run();
    return task->future();
}

QFuture<CredentialDone> KeychainStore::remove(const CredentialKey &key)
{
    using Job = QKeychain::DeletePasswordJob;
    auto task = std::make_shared<Task<Job, CredentialDone>>(
        this, m_serviceName, key.toString(), [](Job &) {},
        [](const Job &job) -> CredentialDone {
            if (job.error() != QKeychain::NoError && job.error() != QKeychain::EntryNotFound)
                return std::unexpected(problemOf(job));
            return {};
        });
    task->run();
    return task->future();
}

} // namespace gatehouse
