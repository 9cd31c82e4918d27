#include "app/geofences/geofencecontroller.h"
#include "app/pages/ivalt/pages.h"
#include "app/pages/pageactions.h"
#include "app/pages/pagestates.h"
#include "app/workspaces/openworkspace.h"
#include "network/operations/ivalt.h"
#include "ui/map/basemapview.h"
#include "ui/map/geofencepage.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace gatehouse {

void GeofenceController::take(Step step)
{
    switch (step) {
    case Step::SignIn:
        m_context.signIn(Service::Ivalt);
        break;
    case Step::Retry:
        refresh();
        break;
    case Step::Cancel: {
        m_scopes.cancel();
        if (!m_isReading)
            break;
        m_reading.cancel();
        ServiceError error;
        error.cause = ServiceError::Cause::Cancelled;
        error.operation = &ivalt::listGeofences;
        received(std::unexpected(error));
        break;
    }
    case Step::CreateScope:
        m_context.createOn(ivaltOrganizations.id);
        break;
    case Step::None:
        break;
    }
}

void GeofenceController::showPane(const PaneState &pane, Step step)
{
    m_step = step;
    m_widget->setState(pane);
    m_widget->setNotice(Banner::Kind::Info, {});
}

void GeofenceController::showState()
{
    using Access = OpenWorkspace::Access;
    const OpenWorkspace::State access = m_context.workspace->state(Service::Ivalt);
    const bool isHere = document() && m_wasRead.contains(m_scope.identity());
    const bool hasFences = document() && document()->count() > 0;
    const ServiceError *error = m_error                                         ? &*m_error
                                : m_scopes.state() == RecordList::State::Failed ? &m_scopes.error()
                                                                                : nullptr;
    const Step errorStep = error && wantsSignIn(*error) ? Step::SignIn : Step::Retry;
    m_widget->setTold(m_scope.isNull() || !m_neverTold.contains(m_scope.identity()));
    m_widget->setWaiting(m_scope.isNull() ? 0 : m_drafts->waiting(m_scope.identity()));
    if (!isHere && !hasFences && access.access == Access::Opening) {
        showPane({}, Step::None);
    } else if (!isHere && !hasFences && access.access != Access::Open) {
        showPane(paneStateOf(access), Step::SignIn);
    } else if (!isHere && !hasFences && error) {
        showPane(paneStateOf(*error), errorStep);
    } else if (m_scope.isNull() && m_scopes.isComplete()) {
        const bool canCreate = canChangeWith(ivalt::createOrg, *m_context.workspace);
        showPane({.kind = PaneState::Kind::Message,
                  .icon = ivaltOrganizations.icon,
                  .title = tr("There is no organization yet"),
                  .text = canCreate ? tr("Geofences belong to one. Create it first.")
                                    : tr("Geofences belong to one. Ask somebody who may create it."),
                  .actionText = canCreate ? tr("New organization…") : QString()},
                 Step::CreateScope);
    } else if (!isHere && !hasFences) {
        showPane({.actionText = tr("Cancel")}, Step::Cancel);
    } else {
        m_widget->setState(std::nullopt);
        if (error) {
            const PaneState pane = paneStateOf(*error);
            m_step = errorStep;
            m_widget->setNotice(Banner::Kind::Error, pane.title, pane.text, pane.actionText);
        } else {
            m_widget->setNotice(Banner::Kind::Info, {});
        }
    }
}

bool GeofenceController::isReady() const
{
    const OpenWorkspace::Access access = m_context.workspace->state(Service::Ivalt).access;
    if (access != OpenWorkspace::Access::Open)
        return access != OpenWorkspace::Access::Opening;
    const bool hasScopes = m_scopes.state() == RecordList::State::Failed || m_scopes.isComplete();
    return hasScopes && !m_isReading && BaseMapView::isSettledIn(m_widget);
}

static QString lostEditsText(int count)
{
    return count > 0 ? GeofenceController::tr("%n edits of geofences are not saved and would be lost.", nullptr, count)
                     : QString();
}

QString GeofenceController::unsaved()
{
    return lostEditsText(m_drafts->unkept());
}

QString GeofenceController::unsavedOf(Service service)
{
    return service == Service::Ivalt ? lostEditsText(m_drafts->count()) : QString();
}

QString GeofenceController::problem() const
{
    if (!m_context.workspace->isOpen(Service::Ivalt))
        return m_context.workspace->state(Service::Ivalt).problem;
    if (m_scopes.state() == RecordList::State::Failed)
        return m_scopes.error().summary();
    return m_error ? m_error->summary() : QString();
}

void GeofenceController::showCount()
{
    const FenceDocument *fences = document();
    if (!fences || m_neverTold.contains(m_scope.identity()))
        return m_widget->setCountText({});
    const QLocale locale;
    const qsizetype all = fences->count() - fences->count(FenceChange::Deleted);
    const qsizetype shown = m_rows.model().rowCount();
    QString text = shown < fences->count()
                       ? tr("%1 of %2").arg(locale.toString(shown), locale.toString(fences->count()))
                       : locale.toString(all);
    if (const std::optional<qint64> most = quota())
        text = tr("%1, %2 allowed", "how many there are and how many there may be").arg(text, locale.toString(*most));
    m_widget->setCountText(text);
}

} // namespace gatehouse
