#pragma once

#include "app/pages/pagecontext.h"
#include "network/client/client.h"
#include "ui/shell/activitymeter.h"

#include <QHash>
#include <QObject>
#include <QPromise>
#include <QTimer>

namespace gatehouse {

//! Counts the people of organizations by asking the service: with one request each where it can search by organization,
//! else by reading all users of the tenant page by page. When that takes long the activity panel shows it, and lets it
//! be cancelled. Deletes itself when done.
class PeopleCount : public QObject
{
    Q_OBJECT

public:
    struct Result
    {
        QHash<QString, qint64> people; //!< by the identity of the organization
        bool areActive = false;        //!< only those who are active are counted; otherwise the service does not tell
        QString problem;               //!< why not all of them could be counted; empty when they were
    };

    //! The identities of the organizations. Answers once, also when it is cancelled or \a parent goes.
    static QFuture<Result> of(const PageContext &context, const QStringList &organizations, QObject *parent);
    ~PeopleCount() override;

private:
    PeopleCount(const PageContext &context, const QStringList &organizations, QObject *parent);

    void askNext();
    void askForPage();
    void askForOrganization();
    void received(const QHash<QString, qint64> &people, qint64 rows, std::optional<qint64> total);
    void showProgress();
    void finish(const QString &problem);

    PageContext m_context;
    Client &m_client;
    QStringList m_organizations;
    QPromise<Result> m_promise;
    Result m_result;
    QString m_id; //!< of the activity
    ActivityMeter m_meter;
    QTimer m_patience; //!< after which the panel shows it
    qint64 m_done = 0;
    qint64 m_total = -1;
    int m_page = 0;
    bool m_isFinished = false;
};

} // namespace gatehouse
