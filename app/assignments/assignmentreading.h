#pragma once

#include "app/assignments/assignmentmemory.h"
#include "app/pages/pagecontext.h"
#include "network/client/client.h"
#include "ui/shell/activitymeter.h"

#include <QObject>
#include <QTimer>

namespace gatehouse {

//! Reads what users are assigned, one request for each user and kind, a few at a time, and keeps it in the memory of
//! assignments. When that takes long the activity panel shows it and lets it be cancelled. Deletes itself when over.
class AssignmentReading : public QObject
{
    Q_OBJECT

public:
    struct Order
    {
        QStringList users; //!< identities
        QList<AssignmentKind> kinds = {AssignmentKind::Geofences, AssignmentKind::Timeslots};
        bool onlyUnknown = false; //!< what is known from before is not read again
    };
    struct Result
    {
        bool isCancelled = false;
        std::optional<ServiceError> stopped; //!< why reading ended early
        QHash<QString, ServiceError> failed; //!< by user, for those of whom something could not be read
        QHash<AssignmentKind, QHash<QString, QList<Record>>> told; //!< what was read now, by user

        bool isComplete() const { return !isCancelled && !stopped && failed.isEmpty(); }
        //! The first that could not be read, if any.
        std::optional<ServiceError> problem() const
        {
            return stopped || failed.isEmpty() ? stopped : std::optional(failed.cbegin().value());
        }
    };

    AssignmentReading(const PageContext &context, const Order &order, QObject *parent);
    ~AssignmentReading() override;

    void start();
    void cancel();

signals:
    void progressed(qint64 done, qint64 total); //!< users
    void finished(const gatehouse::AssignmentReading::Result &result);

private:
    struct Question
    {
        QString user;
        AssignmentKind kind;
    };

    void askNext();
    void answered(const Question &question, const Outcome<RecordPage> &answer);
    void showProgress();
    void finish();

    PageContext m_context;
    Client &m_client;
    QList<Question> m_questions;
    QList<QFuture<Outcome<RecordPage>>> m_open;
    Result m_result;
    QString m_id; //!< of the activity
    ActivityMeter m_meter;
    QTimer m_patience; //!< after which the panel shows it
    qint64 m_perUser;
    qsizetype m_next = 0;
    qsizetype m_done = 0;
    int m_underWay = 0;
    bool m_isOver = false;
};

} // namespace gatehouse
