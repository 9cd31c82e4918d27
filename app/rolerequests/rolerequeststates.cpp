#include "app/pages/pagenotices.h"
#include "app/pages/pagestates.h"
#include "app/rolerequests/rolerequestfilter.h"
#include "app/rolerequests/rolerequestpage.h"
#include "app/rolerequests/rolerequestwatch.h"
#include "app/workspaces/openworkspace.h"
#include "app/workspaces/sandboxworkspace.h"
#include "network/sandbox/sampleaccounts.h"
#include "ui/records/tablepage.h"
#include "ui/widgets/searchfield.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace gatehouse {

using Access = OpenWorkspace::Access;
using State = RecordList::State;

void RoleRequestPage::showPane(const PaneState &pane, Step step)
{
    m_paneStep = step;
    m_widget->setState(pane);
}

void RoleRequestPage::showState()
{
    const OpenWorkspace::State access = m_context.workspace->state(Service::Elevate);
    const bool hasRows = m_list.store().rowCount() > 0;
    if (access.access == Access::Open && !mayRead()) {
        showNotAllowed();
    } else if (!hasRows && access.access == Access::Opening) {
        showPane({}, Step::None);
    } else if (!hasRows && access.access != Access::Open) {
        showPane(paneStateOf(access), Step::SignIn);
    } else if (m_list.state() == State::Failed && !hasRows) {
        showPane(paneStateOf(m_list.error()), wantsSignIn(m_list.error()) ? Step::SignIn : Step::Retry);
    } else if (!hasRows && m_list.state() != State::Ready) {
        showPane({.actionText = tr("Cancel")}, Step::Cancel);
    } else if (m_list.model().rowCount() == 0 && !m_list.model().isBusy()) {
        showEmpty();
    } else {
        m_widget->setState(std::nullopt);
    }
}

void RoleRequestPage::showNotAllowed()
{
    const auto &person = m_context.workspace->elevateSession()->person();
    const bool isSystemAdmin = person && person->isAdmin();
    const QString account = m_context.workspace->account(Service::Elevate);
    QString text =
        isSystemAdmin
            ? tr("%1 is a system admin, and the service refuses these here too. Sign in as an admin of the "
                 "organization. To make somebody one, choose the person on the page Users; they must sign in again "
                 "afterwards.")
                  .arg(account)
            : tr("%1 is no admin of an organization. Sign in as one to decide about requests. Your own request for a "
                 "role you can send from here.")
                  .arg(account);
    if (isLocalSandbox(m_context.workspace->workspace())) {
        text += u'\n' + tr("In the sandbox that is %1 with the password %2.")
                            .arg(sandbox::sampleOrgAdmin.email, sandbox::sampleOrgAdmin.password);
    }
    showPane({.kind = PaneState::Kind::Message,
              .icon = Icon::ShieldAlert,
              .title = tr("Only organization admins see role requests"),
              .text = text,
              .actionText = tr("Sign in as somebody else…")},
             Step::SignIn);
}

void RoleRequestPage::showEmpty()
{
    if (m_list.store().rowCount() > 0) {
        showPane({.kind = PaneState::Kind::Message,
                  .icon = Icon::Search,
                  .title = tr("Nothing matches"),
                  .text = tr("No request matches the search and the conditions on columns."),
                  .actionText = tr("Clear search and conditions")},
                 Step::ClearSearch);
        return;
    }
    const QueueSelection chosen = m_filter->chosen();
    if (chosen == QueueSelection{.status = QString(openStatus), .role = {}, .handler = {}}) {
        showPane({.kind = PaneState::Kind::Message,
                  .icon = Icon::Inbox,
                  .title = tr("Nothing waits for you"),
                  .text = tr("Every request for a role in your organization is decided. New ones appear here by "
                             "themselves. To see earlier ones, choose another status above.")},
                 Step::None);
        return;
    }
    showPane({.kind = PaneState::Kind::Message,
              .icon = Icon::Inbox,
              .title = tr("No such requests"),
              .text = tr("Your organization has no request with this status, role and handler."),
              .actionText = tr("Show open requests")},
             Step::ShowOpen);
}

void RoleRequestPage::showNotice()
{
    const bool hasRows = m_list.store().rowCount() > 0;
    if (hasRows && m_list.state() == State::Failed) {
        const PaneState problem = paneStateOf(m_list.error());
        m_noticeStep = wantsSignIn(m_list.error()) ? Step::SignIn : Step::Retry;
        m_widget->setWarning(problem.title, problem.text, problem.actionText);
    } else if (!m_told.isEmpty()) {
        m_noticeStep = Step::None;
        m_widget->setNotice(Banner::Kind::Info, m_told, {}, tr("Close"));
    } else if (const std::optional<PartialNotice> partial = partialNoticeOf(m_list)) {
        m_noticeStep = m_list.isLoadingAll() ? Step::StopLoading : Step::LoadAll;
        m_widget->setNotice(Banner::Kind::Info, partial->text, partial->detail,
                            m_list.isLoadingAll() ? tr("Stop loading") : tr("Load all rows"));
    } else {
        m_widget->setWarning({}, {}, {});
    }
}

void RoleRequestPage::showCount()
{
    m_widget->setCountText(countTextOf(m_list));
}

//! A quiet word, since nobody is told otherwise when a look in the background fails.
void RoleRequestPage::showFreshness()
{
    const RoleRequestWatch *watch = m_context.roleRequests.get();
    const QDateTime last = watch->lastLook();
    if (!mayRead() || (!last.isValid() && !watch->hasFailed())) {
        m_filter->setNote({});
        return;
    }
    const QString time = QLocale().toString(last.toLocalTime().time(), QLocale::ShortFormat);
    if (!watch->hasFailed())
        m_filter->setNote(tr("Checked at %1").arg(time));
    else
        m_filter->setNote(last.isValid() ? tr("Not reached; last checked at %1").arg(time) : tr("Not reached"));
}

} // namespace gatehouse
