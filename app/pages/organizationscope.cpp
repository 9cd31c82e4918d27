#include "app/pages/organizationscope.h"

#include "app/changes/whenchanged.h"
#include "app/pages/ivalt/pages.h"
#include "app/pages/pagescope.h"
#include "app/pages/pagestates.h"
#include "app/workspaces/openworkspace.h"
#include "ui/records/pageframe.h"

namespace gatehouse {

OrganizationScope::OrganizationScope(const PageContext &context, const QString &pageId, PageFrame *page,
                                     QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_pageId(pageId)
    , m_page(page)
    , m_list(ivaltOrganizations, context.workspace->client(Service::Ivalt))
{
    connect(&m_list, &RecordList::stateChanged, this, &OrganizationScope::listChanged);
    connect(page, &PageFrame::scopeChosen, this,
            [this](const QString &id) { choose(chosenScope(m_list, id, m_context.memoryOf(m_pageId))); });
    connect(context.workspace, &OpenWorkspace::stateChanged, this, [this](Service service) {
        if (service == Service::Ivalt)
            accessChanged();
    });
    connect(context.workspace, &OpenWorkspace::personLeft, this, [this](Service service) {
        if (service == Service::Ivalt)
            leave();
    });
    whenChanged(
        context.door, this,
        [](Service service, const QString &, const ChangeTarget &target) {
            return service == Service::Ivalt && target.type == typeOf<ivalt::Organization>.name;
        },
        [this] { m_list.reload(); });
}

void OrganizationScope::begin()
{
    accessChanged();
}

void OrganizationScope::reload()
{
    m_list.reload();
}

bool OrganizationScope::isNone() const
{
    return m_list.state() == RecordList::State::Ready && m_organization.isNull();
}

std::optional<ServiceError> OrganizationScope::error() const
{
    return m_list.state() == RecordList::State::Failed ? std::optional(m_list.error()) : std::nullopt;
}

void OrganizationScope::accessChanged()
{
    if (m_context.workspace->isOpen(Service::Ivalt) && m_list.state() != RecordList::State::Ready)
        m_list.reload();
    emit changed();
}

void OrganizationScope::leave()
{
    m_organization = Record();
    m_page->setScopes({}, {});
    emit left();
    m_list.clear();
    emit changed();
}

void OrganizationScope::listChanged()
{
    const auto offer = offeredScopes(&m_list, m_organization, m_context.memoryOf(m_pageId));
    if (!offer) {
        emit changed();
        return;
    }
    m_page->setScopes(offer->choices, offer->chosenId(), offer->untold);
    choose(offer->chosen);
}

void OrganizationScope::choose(const Record &organization)
{
    const bool isOther =
        m_organization.isNull() || organization.isNull() || organization.identity() != m_organization.identity();
    m_organization = organization;
    emit chosen(isOther);
    emit changed();
}

std::optional<PaneState> OrganizationScope::obstacle(const std::optional<ServiceError> &pageError,
                                                     bool hasContent) const
{
    using Access = OpenWorkspace::Access;
    const OpenWorkspace::State access = m_context.workspace->state(Service::Ivalt);
    const std::optional<ServiceError> why = error() ? error() : pageError;
    if (access.access == Access::Opening)
        return PaneState();
    if (access.access != Access::Open && !hasContent)
        return paneStateOf(access);
    if (why && !hasContent)
        return paneStateOf(*why);
    if (isNone()) {
        return PaneState{.kind = PaneState::Kind::Message,
                         .icon = Icon::Building,
                         .title = tr("There is no organization yet"),
                         .text = tr("Geofences, timeslots and users belong to one. Create it first."),
                         .actionText = tr("New organization…")};
    }
    return std::nullopt;
}

void OrganizationScope::takeStep(const std::optional<ServiceError> &error, const std::function<void()> &reread)
{
    const bool isOpen = m_context.workspace->isOpen(Service::Ivalt);
    if (!isOpen || (error && wantsSignIn(*error)))
        m_context.signIn(Service::Ivalt);
    else if (isNone())
        m_context.createOn(ivaltOrganizations.id);
    else
        reread();
}

bool OrganizationScope::isOpenAgain()
{
    if (m_context.workspace->state(Service::Ivalt).access == OpenWorkspace::Access::Blocked)
        m_context.workspace->retry(Service::Ivalt);
    return m_context.workspace->isOpen(Service::Ivalt);
}

} // namespace gatehouse
