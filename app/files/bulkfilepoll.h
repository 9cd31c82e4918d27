#pragma once

#include "app/pages/pagecontext.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace gatehouse {

class RecordList;

//! How long to wait before the next look at a bulk user file, after so many that found it not done.
std::chrono::milliseconds bulkLookPause(int looks);

//! Looks again and again, ever less often, at the bulk user files the service has not worked on yet, as long as their
//! list can be seen.
class BulkFilePoll : public QObject
{
    Q_OBJECT

public:
    //! List and widget outlive it.
    BulkFilePoll(RecordList &list, QWidget *widget, const PageContext &context, QObject *parent);

private:
    void listRead();
    void schedule();
    void look();

    RecordList &m_list;
    QWidget *m_widget;
    PageContext m_context;
    QTimer m_timer;
    int m_looks = 0;
    QStringList m_waiting; //!< identities, as last read
};

} // namespace gatehouse
