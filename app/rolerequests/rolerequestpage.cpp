#include "app/rolerequests/rolerequestpage.h"

#include "app/changes/changeresult.h"
#include "app/pages/elevate/pages.h"
#include "app/pages/loadingactivity.h"
#include "app/pages/pagestates.h"
#include "app/pages/recordpicker.h"
#include "app/pages/tablesettings.h"
#include "app/rolerequests/decisionplan.h"
#include "app/rolerequests/requestreview.h"
#include "app/rolerequests/rolerequestfilter.h"
#include "app/rolerequests/rolerequestrow.h"
#include "app/rolerequests/rolerequestwatch.h"
#include "app/workspaces/openworkspace.h"
#include "app/workspaces/settings.h"
#include "models/requests/requestwords.h"
#include "network/operations/elevate.h"
#include "ui/records/rowanchor.h"
#include "ui/records/statusbadge.h"
#include "ui/records/tablepage.h"
#include "ui/widgets/letterkeys.h"
#include "ui/widgets/searchfield.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gatehouse {

using Access = OpenWorkspace::Access;
using State = RecordList::State;

static constexpr auto filterKey = "filter"_L1;

const PageRow &RoleRequestPage::row()
{
    static constexpr PageRow queue{
        .id = "elevate.roleRequests"_L1,
        .icon = Icon::Inbox,
        .title = QT_TRANSLATE_NOOP("Page", "Role requests"),
        .type = &typeOf<RoleRequestRow>,
        .list = &elevate::listRoleRequests,
        .columns = "requester role status since answers handler comments"_L1,
        .read = &elevate::readRoleRequest,
        .readArguments = "request_id=id"_L1,
    };
    return queue;
}

QWidget *RoleRequestPage::make(const PageContext &context)
{
    auto *page = new RoleRequestPage(context);
    page->setParent(page->m_widget);
    return page->m_widget;
}

static QueueSelection selectionFrom(const QVariantMap &kept)
{
    // Whoever comes here for the first time wants what waits for a decision.
    return {kept.value(u"status"_s, QString(openStatus)).toString(), kept.value(u"role"_s).toString(),
            kept.value(u"handler"_s).toString()};
}

RoleRequestPage::RoleRequestPage(const PageContext &context)
    : m_context(context)
    , m_list(row(), context.workspace->client(Service::Elevate))
    , m_titles(context.workspace)
    , m_widget(new TablePage(context.theme,
                             {.title = row().titleText(), .searchHint = tr("Search requests"), .scopeLabel = {}},
                             &m_list.model(), QString(row().columns).split(u' '), context.memoryOf(row().id)))
    , m_filter(new QueueFilter(context.theme))
    , m_anchor(new RowAnchor(m_widget->table()))
    , m_review(new RequestReview(context, m_widget, m_titles, [this] { return selectedRequest(); }, this))
{
    new LoadingActivity(&m_list, context.activity, this);
    m_widget->setObjectName(row().id);
    m_widget->table()->setJsonColumns(m_list.cells().jsonColumns());
    m_widget->addStrip(m_filter, m_filter->tabStops());
    new LetterKeys(m_widget);
    m_list.setPresent([this](const Record &request) { return present(request); });
    m_widget->table()->setToneOf(m_list.store().columnIndex(u"status"), [](QStringView raw) {
        return raw == newStatus ? std::optional(Tone::Info) : statusTone(raw);
    });
    const QueueSelection kept = selectionFrom(context.memoryOf(row().id).value(filterKey).toMap());
    showChoices();
    m_filter->choose(kept);
    m_list.narrow({.body = roleRequestFilter(kept, m_list.client())});
    makeActions();
    followSettings();
    connectWidget();

    RoleRequestWatch *watch = context.roleRequests.get();
    connect(watch, &RoleRequestWatch::looked, this, &RoleRequestPage::watched);
    connect(watch, &RoleRequestWatch::unreadChanged, this, &RoleRequestPage::presentAgain);
    connect(&m_titles, &RoleTitles::changed, this, [this] {
        showChoices();
        presentAgain();
        m_widget->table()->measureColumns();
        m_review->showAgain();
    });
    connect(context.workspace, &OpenWorkspace::stateChanged, this, [this](Service service) {
        if (service == Service::Elevate)
            accessChanged();
    });
    connect(context.workspace, &OpenWorkspace::personLeft, this, [this](Service service) {
        if (service == Service::Elevate)
            leave();
    });
    m_review->follow();
    accessChanged();
}

void RoleRequestPage::connectWidget()
{
    connect(&m_list, &RecordList::stateChanged, this, [this] {
        showState();
        showNotice();
        updateActions();
    });
    connect(&m_list, &RecordList::progressed, this, [this] {
        showCount();
        showNotice();
    });
    connect(&m_list, &RecordList::readAgain, this, &RoleRequestPage::readAgain);
    connect(&m_list.model(), &TableModel::shownChanged, this, [this] {
        showCount();
        showState();
    });
    connect(m_widget, &TablePage::searched, this, [this](const QString &text) {
        m_list.setSearch(text);
        m_widget->setSearchProblem(m_list.model().filterError());
        showState();
    });
    connect(m_widget, &TablePage::columnFiltersChanged, &m_list, &RecordList::setColumnFilters);
    connect(m_widget, &TablePage::refreshWanted, this, &RoleRequestPage::refresh);
    connect(m_widget, &TablePage::warningActionTriggered, this, [this] { take(m_noticeStep); });
    connect(m_widget, &TablePage::stateActionTriggered, this, [this] { take(m_paneStep); });
    connect(m_widget->table(), &RecordTable::selectionMoved, this, [this] {
        updateActions();
        m_review->follow();
    });
    connect(m_widget->table(), &RecordTable::opened, this, [this] {
        m_widget->setDetailsShown(true);
        m_review->readNow();
    });
    connect(m_review, &RequestReview::read, this,
            [this](const QString &id) { m_context.roleRequests->setRead({id}, true); });
    connect(m_review, &RequestReview::foundOther, this, &RoleRequestPage::foundOther);
    connect(m_filter, &QueueFilter::changed, this, &RoleRequestPage::filter);
    connect(m_filter, &QueueFilter::personWanted, this, &RoleRequestPage::choosePerson);
}

void RoleRequestPage::followSettings()
{
    const int since = m_list.store().columnIndex(u"since");
    const auto showAges = [this, since] {
        m_list.model().setFormatter(since, [this](QStringView raw) {
            const QString text = raw.toString();
            return ageText(json::toMoment(text), m_exactMoments.contains(text), QDateTime::currentDateTimeUtc());
        });
    };
    followTableSettings(m_widget->table(), m_context.settings, [this, showAges](const MomentStyle &style) {
        m_list.setMomentStyle(style);
        showAges();
    });
    followPageSize(&m_list, m_context.settings);
    connect(m_context.settings, &SettingsStore::changed, this, [this](const SettingRow &setting) {
        if (setting.group == SettingGroup::Moments)
            m_review->showAgain();
    });
    m_ageing.setInterval(30s);
    connect(&m_ageing, &QTimer::timeout, this, [this, showAges] {
        if (!m_widget->isVisible())
            return;
        showAges();
        showFreshness();
    });
    m_ageing.start();
}

bool RoleRequestPage::mayRead() const
{
    return m_context.workspace->mayCall(elevate::listRoleRequests);
}

QString RoleRequestPage::ownId() const
{
    const auto &person = m_context.workspace->elevateSession()->person();
    return person ? person->id : QString();
}

Record RoleRequestPage::present(const Record &request)
{
    const elevate::RoleRequest &given = request.as<elevate::RoleRequest>();
    const QString id = request.identity();
    m_requests.insert(id, request);
    if (given.handledBy && !given.handlerName.isEmpty())
        m_handlers.insert(QString::number(*given.handledBy), given.handlerName);

    const RequestSights &sights = m_context.roleRequests->sights();
    RoleRequestRow shown;
    shown.id = given.id;
    shown.requester = given.requesterName;
    shown.role = m_titles.titleOf(request.text(u"role"));
    const bool isNew = given.status == openStatus && sights.isUnread(id);
    shown.status = isNew ? QString(newStatus) : given.status;
    shown.since = given.createdAt.isValid() ? given.createdAt : sights.firstSeen(id);
    if (given.createdAt.isValid())
        m_exactMoments.insert(FieldType<QDateTime>::text(given.createdAt));
    shown.answers = answersText(given.meta);
    shown.handler = given.handlerName;
    shown.comments = given.comments.join(u' ');
    shown.requesterId = given.requesterId;
    shown.roleId = given.role;
    return Record::of(shown);
}

void RoleRequestPage::presentAgain()
{
    TableStore &store = m_list.store();
    const std::vector<RowHandle> rows(store.snapshot().rows().begin(), store.snapshot().rows().end());
    for (const RowHandle row : rows) {
        if (const Record request = requestOf(row); !request.isNull())
            store.update(row, m_list.cells().cells(present(request)));
    }
}

Record RoleRequestPage::requestOf(RowHandle row) const
{
    const Record shown = m_list.recordOf(row);
    return shown.isNull() ? Record() : m_requests.value(shown.identity());
}

Record RoleRequestPage::selectedRequest() const
{
    const RecordTable *table = m_widget->table();
    return table->selectedCount() == 1 ? requestOf(table->selectedRows().value(0)) : Record();
}

void RoleRequestPage::accessChanged()
{
    if (m_context.workspace->isOpen(Service::Elevate) && mayRead()) {
        if (m_titles.roles().isEmpty())
            m_titles.load();
        if (m_list.state() != State::Ready)
            m_list.reload();
    }
    showChoices();
    updateActions();
    showState();
    showFreshness();
}

void RoleRequestPage::leave()
{
    m_list.clear();
    m_titles.clear();
    m_requests.clear();
    m_handlers.clear();
    m_exactMoments.clear();
    m_told.clear();
    m_review->clear();
    const QueueSelection open{.status = QString(openStatus), .role = {}, .handler = {}};
    showChoices();
    m_filter->choose(open);
    m_list.narrow({.body = roleRequestFilter(open, m_list.client())});
    showCount();
    showNotice();
    showFreshness();
}

void RoleRequestPage::refresh()
{
    const Access access = m_context.workspace->state(Service::Elevate).access;
    if (access == Access::Blocked)
        m_context.workspace->retry(Service::Elevate);
    if (access != Access::Open || !mayRead())
        return;
    m_told.clear();
    m_titles.load();
    m_context.roleRequests->look();
    readQuietly();
}

void RoleRequestPage::filter(const QueueSelection &selection)
{
    m_context.memoryOf(row().id).setValue(
        filterKey,
        QVariantMap{{u"status"_s, selection.status}, {u"role"_s, selection.role}, {u"handler"_s, selection.handler}});
    m_told.clear();
    m_list.narrow({.body = roleRequestFilter(selection, m_list.client())});
    showNotice();
}

void RoleRequestPage::showChoices()
{
    QList<QueueChoice> statuses;
    const Field &status = *typeOf<elevate::RoleRequest>.find(u"status");
    for (const QString &choice : QString(status.choices).split(u' '))
        statuses.append({choice, displayText(status, choice)});
    statuses.append({QString(), tr("All")});
    m_filter->setStatuses(statuses);

    QList<QueueChoice> roles{{QString(), tr("Any role")}};
    for (const Record &role : m_titles.roles())
        roles.append({role.identity(), role.text(u"title")});
    std::ranges::sort(roles.begin() + 1, roles.end(), {}, &QueueChoice::text);
    m_filter->setRoles(roles);

    QList<QueueChoice> handlers{{QString(), tr("Anyone")}};
    const QString own = ownId();
    if (!own.isEmpty())
        handlers.append({own, tr("Me")});
    const qsizetype fixed = handlers.size();
    for (auto it = m_handlers.cbegin(); it != m_handlers.cend(); ++it) {
        if (it.key() != own)
            handlers.append({it.key(), it.value()});
    }
    std::ranges::sort(handlers.begin() + fixed, handlers.end(), {}, &QueueChoice::text);
    m_filter->setHandlers(handlers);
}

void RoleRequestPage::choosePerson()
{
    auto *picker = new RecordPicker(m_context,
                                    {.page = &elevateUsers,
                                     .title = tr("Handled by"),
                                     .intro = tr("Whose decisions do you want to see?"),
                                     .acceptText = tr("Choose"),
                                     .many = false},
                                    m_widget);
    connect(picker, &RecordPicker::chosen, this, [this](const QList<Record> &people) {
        const Record person = people.value(0);
        m_handlers.insert(person.identity(), person.title());
        showChoices();
        QueueSelection selection = m_filter->chosen();
        selection.handler = person.identity();
        m_filter->choose(selection);
        filter(selection);
    });
    picker->open();
}

//! Whether the rows say of open requests something else than the watch has seen.
bool RoleRequestPage::differsFromWatched() const
{
    const QueueSelection chosen = m_filter->chosen();
    const bool showsOpen = chosen.status.isEmpty() || chosen.status == openStatus;
    if (m_list.state() != State::Ready || !m_list.isSettled() || !showsOpen || !chosen.handler.isEmpty())
        return false;
    QSet<QString> shown;
    qint64 oldest = m_list.hasMore() ? std::numeric_limits<qint64>::max() : 0;
    for (const RowHandle row : m_list.store().snapshot().rows()) {
        const Record request = requestOf(row);
        if (m_list.hasMore())
            oldest = std::min(oldest, request.identity().toLongLong());
        if (request.text(u"status") == openStatus)
            shown.insert(request.identity());
    }
    QSet<QString> open;
    for (const Record &request : m_context.roleRequests->open()) {
        const bool isWanted = chosen.role.isEmpty() || request.text(u"role") == chosen.role;
        if (isWanted && request.identity().toLongLong() >= oldest)
            open.insert(request.identity());
    }
    return m_context.roleRequests->isComplete() ? open != shown : !shown.contains(open);
}

void RoleRequestPage::watched()
{
    showFreshness();
    presentAgain();
    if (m_context.roleRequests->hasFailed() || !m_context.roleRequests->lastLook().isValid() || !differsFromWatched())
        return;
    // The request before the person's eyes goes with a word about it, not without.
    const Record selected = selectedRequest();
    const auto &open = m_context.roleRequests->open();
    const bool isGone = !selected.isNull() && selected.text(u"status") == openStatus &&
                        m_context.roleRequests->isComplete() &&
                        !std::ranges::contains(open, selected.identity(), &Record::identity);
    if (isGone)
        m_review->readNow();
    else
        readQuietly();
}

//! Rows stay where they are on the screen.
void RoleRequestPage::readQuietly()
{
    keepPlace();
    m_anchor->hold();
    m_list.reload();
}

void RoleRequestPage::keepPlace()
{
    m_place = m_widget->table()->selectedCount() > 0 ? m_widget->table()->currentIndex().row() : -1;
}

void RoleRequestPage::readAgain()
{
    m_anchor->release();
    showChoices();
    // Whoever was at a row that has gone goes on with the one that stands there now.
    RecordTable *table = m_widget->table();
    const int place = std::exchange(m_place, -1);
    if (place >= 0 && table->selectedCount() == 0 && m_list.model().rowCount() > 0)
        table->selectRow(m_list.model().handleAt(std::min(place, m_list.model().rowCount() - 1)));
    m_review->follow();
    updateActions();
}

//! Somebody else was at it meanwhile.
void RoleRequestPage::foundOther(const QString &id, const Record &now)
{
    const Record before = m_requests.value(id);
    if (before.isNull())
        return;
    const QString name = nameOfRequest(before, m_titles.titleOf(before.text(u"role")));
    m_told = now.isNull() ? tr("%1: there is no such request any more.").arg(name)
                          : tr("%1: %2.").arg(name, decisionText(now, ownId()));
    readQuietly();
    m_context.roleRequests->look();
    showNotice();
}

void RoleRequestPage::take(Step step)
{
    switch (step) {
    case Step::SignIn:
        m_context.signIn(Service::Elevate);
        break;
    case Step::Retry:
        refresh();
        break;
    case Step::Cancel:
        m_list.cancel();
        break;
    case Step::ShowOpen: {
        const QueueSelection open{.status = QString(openStatus), .role = {}, .handler = {}};
        m_filter->choose(open);
        filter(open);
        break;
    }
    case Step::ClearSearch:
        m_widget->setColumnFilters({});
        m_widget->search()->setSearch({});
        break;
    case Step::LoadAll:
        m_list.loadAll();
        break;
    case Step::StopLoading:
        m_list.stopLoadingAll();
        break;
    case Step::None:
        m_told.clear();
        showNotice();
        break;
    }
}

bool RoleRequestPage::isReady() const
{
    const Access access = m_context.workspace->state(Service::Elevate).access;
    if (access == Access::Opening)
        return false;
    return access != Access::Open || !mayRead() || (m_list.state() != State::Waiting && m_list.isSettled());
}

QString RoleRequestPage::problem() const
{
    const OpenWorkspace::State access = m_context.workspace->state(Service::Elevate);
    if (!isReady())
        return tr("The data did not come in time.");
    if (access.access != Access::Open)
        return access.problem.isEmpty() ? tr("Nobody is signed in.") : access.problem;
    if (isForOthers())
        return tr("The signed-in account is no organization admin.");
    return m_list.state() == State::Failed ? m_list.error().summary() : QString();
}

bool RoleRequestPage::isForOthers() const
{
    return m_context.workspace->isOpen(Service::Elevate) && !mayRead();
}

} // namespace gatehouse
