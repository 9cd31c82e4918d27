#pragma once

#include "app/changes/renewedchange.h"
#include "models/changes/reviewer.h"

#include <QObject>

namespace gatehouse {

//! Looks at what is there before changes take others back, a few at a time, so that what others did since is kept. Ends
//! itself with the owner.
class UndoRenewal : public QObject
{
    Q_OBJECT

public:
    struct Result
    {
        bool isCancelled = false;
        QList<PlannedChange> changes; //!< those to be sent, in their order
        QList<LeftOut> leftOut;
        QList<PlannedChange> unread; //!< those of which could not be found out what still applies; for another time
    };

    //! \a title: of the undo, for people.
    UndoRenewal(const QString &title, const QList<PlannedChange> &changes, QObject *parent);

    static bool isNeeded(const QList<PlannedChange> &changes);

    void start();
    void cancel(); //!< nothing is sent
    const QString &title() const { return m_title; }
    qsizetype done() const { return m_done; }
    qsizetype total() const { return m_changes.size(); }

signals:
    void progressed();
    void finished(const gatehouse::UndoRenewal::Result &result); //!< once, and never before start() has returned

private:
    void askNext();
    void answered(qsizetype place, const std::optional<RenewedChange> &answer);
    void finish();

    QString m_title;
    QList<PlannedChange> m_changes;
    QList<std::optional<RenewedChange>> m_answers;
    qsizetype m_next = 0;
    qsizetype m_done = 0;
    int m_underWay = 0;
    bool m_isCancelled = false;
    bool m_isOver = false;
};

} // namespace gatehouse
