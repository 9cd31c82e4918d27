#include "app/files/bulkfilepoll.h"

#include "app/pages/recordlist.h"
#include "app/workspaces/openworkspace.h"
#include "models/records/elevate/bulkfilename.h"

#include <QWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gatehouse {

//! What has lain longer than this is not worked on any more, also where the clocks differ.
static constexpr int mostDaysWaited = 2;
static constexpr std::chrono::milliseconds shortest = 1'500ms;
static constexpr std::chrono::milliseconds longest = 60s;

std::chrono::milliseconds bulkLookPause(int looks)
{
    return std::min(longest, shortest * (1 << std::min(looks, 6)));
}

BulkFilePoll::BulkFilePoll(RecordList &list, QWidget *widget, const PageContext &context, QObject *parent)
    : QObject(parent), m_list(list), m_widget(widget), m_context(context)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &BulkFilePoll::look);
    connect(&list, &RecordList::progressed, this, &BulkFilePoll::listRead);
    connect(&list, &RecordList::stateChanged, this, [this] {
        if (m_list.state() == RecordList::State::Waiting) {
            m_timer.stop();
            m_waiting.clear();
        } else if (m_list.state() == RecordList::State::Failed) {
            schedule();
        }
    });
}

void BulkFilePoll::listRead()
{
    if (m_list.state() != RecordList::State::Ready)
        return;
    const TableStore &store = m_list.store();
    const int identity = m_list.cells().keyColumn();
    const int name = store.columnIndex(u"name");
    const int status = store.columnIndex(u"status");
    const QDateTime since = QDateTime::currentDateTimeUtc().addDays(-mostDaysWaited);
    QStringList waiting;
    // The list has no order: what is new may stand anywhere.
    for (const RowHandle row : store.snapshot().rows()) {
        if (store.utf8(row, status) != QByteArrayView("UPLOADED"))
            continue;
        const QDateTime uploaded = bulkUploadMoment(store.text(row, name));
        if (!uploaded.isValid() || uploaded > since)
            waiting.append(store.text(row, identity));
    }
    if (waiting != m_waiting)
        m_looks = 0;
    m_waiting = waiting;
    schedule();
}

void BulkFilePoll::schedule()
{
    if (m_timer.isActive() || m_waiting.isEmpty())
        return;
    m_timer.start(bulkLookPause(m_looks));
}

void BulkFilePoll::look()
{
    const bool isOpen = m_context.workspace->isOpen(Service::Elevate);
    // Hidden, it asks nothing.
    if (isOpen && m_widget->isVisible() && m_list.isSettled()) {
        ++m_looks;
        QList<ChangedRecord> changed;
        for (const QString &id : std::as_const(m_waiting))
            changed.append({id, true});
        m_list.refresh(changed);
        if (m_list.isSettled())
            schedule();
    } else {
        schedule();
    }
}

} // namespace gatehouse
