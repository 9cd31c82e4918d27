#include "app/pages/loadingactivity.h"

#include "app/pages/recordlist.h"
#include "ui/shell/activitypanel.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

LoadingActivity::LoadingActivity(RecordList *list, ActivityPanel *panel, QObject *parent)
    : QObject(parent), m_list(list), m_panel(panel), m_id(u"rows/"_s + list->page().id)
{
    connect(list, &RecordList::progressed, this, &LoadingActivity::update);
    connect(list, &RecordList::stateChanged, this, &LoadingActivity::update);
    connect(panel, &ActivityPanel::cancelWanted, this, [this](const QString &id) {
        if (id == m_id)
            m_list->stopLoadingAll();
    });
}

LoadingActivity::~LoadingActivity()
{
    if (m_panel)
        m_panel->removeActivity(m_id);
}

void LoadingActivity::update()
{
    if (!m_panel)
        return;
    if (!m_list->isLoadingAll()) {
        // The page itself shows what is there, or what went wrong.
        m_meter.reset();
        m_panel->removeActivity(m_id);
        return;
    }
    if (!m_meter)
        m_meter.emplace();
    Activity activity{.id = m_id,
                      .title = tr("Load all rows: %1").arg(m_list->page().titleText()),
                      .done = m_list->store().rowCount(),
                      .total = m_list->total().value_or(-1),
                      .unit = tr("rows")};
    m_meter->measure(activity);
    m_panel->setActivity(activity);
}

} // namespace gatehouse
