#include "app/changes/changeresult.h"
#include "app/pages/recordexport.h"
#include "app/rolerequests/decisionrun.h"
#include "app/rolerequests/roleapplication.h"
#include "app/rolerequests/rolerequestfilter.h"
#include "app/rolerequests/rolerequestpage.h"
#include "app/rolerequests/rolerequestwatch.h"
#include "app/workspaces/accesswords.h"
#include "app/workspaces/openworkspace.h"
#include "network/operations/elevate.h"
#include "ui/records/rowanchor.h"
#include "ui/records/tablepage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/pageaction.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr auto requestRoleId = "requestRole"_L1;

static QString requestRoleText()
{
    return RoleRequestPage::tr("Request a role…");
}

QList<PageCommand> roleRequestCommands(const OpenWorkspace &workspace)
{
    if (workspace.isReadOnly() || !workspace.isOpen(Service::Elevate) || !workspace.mayCall(elevate::requestOrgRole))
        return {};
    return {{requestRoleId, requestRoleText(), Icon::UserPlus}};
}

QAction *RoleRequestPage::add(const QString &id, Icon icon, const QString &text, const QKeySequence &keys,
                              const std::function<void()> &run)
{
    return makePageAction(m_context.theme, m_widget, id, icon, text, keys, run);
}

void RoleRequestPage::makeDecisions()
{
    const auto addDecision = [this](const QString &id, Icon icon, const QString &text, Qt::Key key,
                                    QLatin1StringView status) {
        m_decisions.append(add(id, icon, text, key, [this, status] { decide(QString(status)); }));
    };
    addDecision(u"approve"_s, Icon::Check, tr("Approve…"), Qt::Key_A, approvedStatus);
    addDecision(u"reject"_s, Icon::Close, tr("Reject…"), Qt::Key_R, rejectedStatus);
    addDecision(u"setAside"_s, Icon::Archive, tr("Set aside for review…"), Qt::Key_U, underReviewStatus);
    QAction *unread = add(u"markUnread"_s, Icon::Mail, tr("Mark as unread"), {}, [this] {
        QStringList ids;
        for (const RowHandle row : m_widget->table()->selectedRows())
            ids.append(requestOf(row).identity());
        m_context.roleRequests->setRead(ids, false);
    });
    m_selectionActions.append(unread);
    m_widget->setRowActions(m_decisions + QList{unread});
}

void RoleRequestPage::makeActions()
{
    makeDecisions();
    m_widget->addAction(add(u"next"_s, Icon::ArrowDown, tr("Next request"), Qt::Key_J, [this] { move(1); }));
    m_widget->addAction(add(u"previous"_s, Icon::ArrowUp, tr("Previous request"), Qt::Key_K, [this] { move(-1); }));

    RecordList *list = &m_list;
    QAction *all = add(u"loadAll"_s, Icon::ListChecks, tr("Load all rows"), {},
                       [list] { list->isLoadingAll() ? list->stopLoadingAll() : list->loadAll(); });
    connect(list, &RecordList::progressed, all,
            [all, list] { all->setText(list->isLoadingAll() ? tr("Stop loading rows") : tr("Load all rows")); });
    QAction *read = add(u"markAllRead"_s, Icon::ListChecks, tr("Mark all as read"), {}, [this] {
        QStringList ids;
        for (const Record &request : m_context.roleRequests->open())
            ids.append(request.identity());
        m_context.roleRequests->setRead(ids, true);
    });
    const ExportActions exports = makeExportActions(m_widget, row().titleText(), m_context, list);
    m_selectionActions.append(exports.selected);
    m_requestRole = add(requestRoleId, Icon::UserPlus, requestRoleText(), QKeySequence::New, [this] { requestRole(); });
    m_widget->addAction(m_requestRole);
    // Not the page's primary one: most who come here are to decide.
    auto *button = new Button(m_context.theme, Button::Kind::Plain, {}, Icon::None, m_widget);
    button->follow(m_requestRole);
    m_widget->addHeaderWidget(button);
    m_widget->setPageActions({read, all, exports.shown, exports.selected});
    updateActions();
}

static void allow(QAction *action, const QString &obstacle)
{
    action->setEnabled(obstacle.isEmpty());
    action->setStatusTip(obstacle);
}

void RoleRequestPage::updateActions()
{
    const bool isOpen = m_context.workspace->isOpen(Service::Elevate);
    const qsizetype count = m_widget->table()->selectedCount();
    const QString nothing = count == 0 ? tr("Select a request first.") : QString();
    QString obstacle = nothing;
    const bool isReadOnly = m_context.workspace->isReadOnly();
    if (isReadOnly)
        obstacle = readOnlyText();
    else if (!isOpen)
        obstacle = tr("Sign in first.");
    else if (!m_context.workspace->mayCall(elevate::decideRoleRequest))
        obstacle = tr("The signed-in account may not do this.");
    else if (count > 0 && selectedToDecide().isEmpty())
        obstacle = tr("It was decided already, and the service accepts no later decision.");
    for (QAction *action : std::as_const(m_decisions))
        allow(action, obstacle);
    for (QAction *action : std::as_const(m_selectionActions))
        allow(action, nothing);
    const bool mayRequest = m_context.workspace->mayCall(elevate::requestOrgRole);
    allow(m_requestRole, isReadOnly   ? readOnlyText()
                         : !isOpen    ? tr("Sign in first.")
                         : mayRequest ? QString()
                                      : tr("The signed-in account may not do this."));
}

QList<RequestToDecide> RoleRequestPage::selectedToDecide() const
{
    QList<RequestToDecide> requests;
    for (const RowHandle row : m_widget->table()->selectedRows()) {
        const Record request = requestOf(row);
        if (!request.isNull() && request.text(u"status") == openStatus)
            requests.append({request, m_titles.titleOf(request.text(u"role"))});
    }
    return requests;
}

void RoleRequestPage::decide(const QString &status)
{
    const QList<RequestToDecide> requests = selectedToDecide();
    if (requests.isEmpty())
        return;
    auto *run = new DecisionRun(m_context, requests, status, m_widget);
    connect(run, &DecisionRun::finished, this, &RoleRequestPage::decided);
}

void RoleRequestPage::decided(const ChangeResult &result)
{
    QStringList ids;
    QList<ChangedRecord> changed;
    for (const ChangeItemResult &item : result.items) {
        if (item.status == ChangeItemResult::Status::NotSent)
            continue;
        ids.append(item.identity);
        changed.append({.identity = item.identity});
    }
    m_context.roleRequests->setRead(ids, true);
    keepPlace();
    m_anchor->hold();
    m_list.refresh(changed);
    m_context.roleRequests->look();
}

void RoleRequestPage::move(int by)
{
    RecordTable *table = m_widget->table();
    const int rows = m_list.model().rowCount();
    if (rows == 0)
        return;
    // A table that has the focus has a current row, also before anybody has selected one.
    const int current = std::max(0, table->currentIndex().row());
    const int next = table->selectedCount() == 0 ? current : std::clamp(current + by, 0, rows - 1);
    table->selectRow(m_list.model().handleAt(next));
    table->setFocus();
}

void RoleRequestPage::requestRole()
{
    auto *application = new RoleApplication(m_context, m_widget);
    connect(application, &RoleApplication::sent, this, [this] {
        if (mayRead()) {
            readQuietly();
            m_context.roleRequests->look();
        }
    });
}

} // namespace gatehouse
