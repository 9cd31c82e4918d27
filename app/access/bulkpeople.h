#pragma once

#include "app/access/accessreading.h"
#include "app/assignments/assignmentreading.h"
#include "models/access/bulkcheck.h"
#include "models/tables/parallel.h"

#include <QFutureWatcher>

namespace gatehouse {

//! Brings the rules of the people that a file of places and times names: by id, e-mail address, phone number or name.
//! Deletes itself when over.
class BulkPeople : public QObject
{
    Q_OBJECT

public:
    struct Order
    {
        QString file;
        Record organization;
        AccessRuleBook book; //!< of the organization
        BulkRules rules;     //!< to which those of the people are added
    };

    BulkPeople(const PageContext &context, const Order &order, QObject *parent);
    ~BulkPeople() override;
    void start();
    void cancel() { stop({}); }

signals:
    void found(const gatehouse::BulkRules &rules);
    void stopped(const QString &problem); //!< empty: the person has cancelled it

private:
    static constexpr qsizetype mostPeople = 20'000;

    void readPeople();
    void match(const QList<Record> &people);
    void finish(const AssignmentReading::Result &result);
    void stop(const QString &problem);

    PageContext m_context;
    Order m_order;
    QFutureWatcher<QStringList> m_names;
    Cancellation m_cancellation;
    QFuture<Outcome<RecordPage>> m_reading;
    QHash<QByteArray, Record> m_matched; //!< see bulkUserKey()
    bool m_isOver = false;
};

} // namespace gatehouse
