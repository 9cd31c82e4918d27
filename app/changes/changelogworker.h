#pragma once

#include "app/changes/changedatabase.h"

#include <QMutex>
#include <QPromise>

namespace gatehouse {

//! The change log's work, done in its thread. Only enqueue() may be called from elsewhere.
class ChangeLogWorker : public QObject
{
    Q_OBJECT

public:
    explicit ChangeLogWorker(const QString &file) : m_file(file), m_database(file) {}

    template<class Value>
    using Answer = std::shared_ptr<QPromise<Logged<Value>>>;

    //! Everything enqueued until the thread comes to it is written in one transaction. True when nothing was waiting,
    //! so that writeQueue() is to be called.
    [[nodiscard]] bool enqueue(const ChangeEntry &entry, const Answer<ChangeEntry> &answer);
    void writeQueue();

    void read(const ChangeFilter &filter, const Answer<QList<ChangeEntry>> &answer);
    void verify(const Answer<Verification> &answer);
    void exportTo(const QString &target, ChangeExport format, const ChangeFilter &filter, const Answer<qint64> &answer);
    void retry(const Answer<bool> &answer);
    void setAside(const Answer<QString> &answer);

signals:
    void appended(qsizetype rows);
    void failed(const gatehouse::ChangeLogError &error);
    void recovered();

private:
    struct Waiting
    {
        ChangeEntry entry;
        Answer<ChangeEntry> answer;
    };
    void walk(qint64 after, const std::function<bool(const QStringList &)> &take,
              const std::function<void(std::optional<ChangeLogError>)> &end);
    void noteWriting(const Logged<void> &done);

    QString m_file;
    ChangeDatabase m_database;
    QMutex m_mutex;
    QList<Waiting> m_queue;
    bool m_hasFailed = false;
};

} // namespace gatehouse
