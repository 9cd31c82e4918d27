#pragma once

#include "app/pages/pagecontext.h"
#include "models/access/accesschange.h"
#include "models/access/bulkcheck.h"
#include "models/schema/record.h"
#include "models/tables/parallel.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>

namespace gatehouse {

class AccessPage;
class BulkPeople;

//! Checks files of places and times: asks what is not known, where the result goes, and runs aside with progress and
//! cancel in the activity panel.
class AccessBulk : public QObject
{
    Q_OBJECT

public:
    AccessBulk(const PageContext &context, AccessPage *page, QObject *parent);
    ~AccessBulk() override;

    void chooseFile(const std::function<void(const QString &file)> &take);
    //! What a file is checked by.
    struct Order
    {
        QString file;
        AccessRules rules;   //!< of rows that name nobody
        QString who;         //!< whose these are, in words
        QByteArray zone;     //!< proposed for times without one
        Record organization; //!< of the people that rows may name
        AccessRuleBook book; //!< its rules
    };
    void check(const Order &order);

private:
    void cancel();
    void askWhereTo(const Order &order, const QByteArray &zone, bool isByUser);
    void bringPeople(const Order &order, const QString &target, const BulkRules &rules);
    void run(const QString &file, const QString &target, const BulkRules &rules);
    void showProgress();
    void tellCancelled();
    void tell();

    PageContext m_context;
    QPointer<AccessPage> m_page;
    QPointer<BulkPeople> m_people; //!< while the rules of people are read
    QFutureWatcher<BulkResult> m_running;
    Cancellation m_cancellation;
    QString m_id; //!< of the activity
    QString m_name;
    QString m_target;
    AccessAssumptions m_assumptions;
};

} // namespace gatehouse
