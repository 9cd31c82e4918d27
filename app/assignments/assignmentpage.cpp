#include "app/assignments/assignmentpage.h"

#include "app/access/accessreading.h"
#include "app/assignments/assignmentediting.h"
#include "app/changes/changedoor.h"
#include "app/changes/changerun.h"
#include "app/changes/whenchanged.h"
#include "app/pages/ivalt/pages.h"
#include "app/pages/requests.h"
#include "app/workspaces/openworkspace.h"
#include "network/operations/ivalt.h"
#include "ui/assignments/assignmentboardpage.h"
#include "ui/widgets/pageaction.h"

#include <QAction>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gatehouse {

QWidget *AssignmentPage::make(const PageContext &context)
{
    auto *controller = new AssignmentPage(context);
    controller->setParent(controller->m_widget);
    return controller->m_widget;
}

AssignmentPage::AssignmentPage(const PageContext &context)
    : m_context(context)
    , m_client(context.workspace->client(Service::Ivalt))
    , m_widget(new AssignmentBoardPage(context.theme, ivaltAssignments.titleText(), &m_targets, &m_users))
    , m_scope(context, ivaltAssignments.id, m_widget, this)
    , m_export(
          add(u"export"_s, Icon::Download, tr("Export who has what…"), QKeySequence::Save, [this] { askToExport(); }))
    , m_edit(add(
          u"editAssignments"_s, Icon::Pencil, tr("Geofences and timeslots…"), Qt::CTRL | Qt::Key_G,
          [this] { AssignmentEditing::open(m_context, m_widget->selectedUsers(), m_scope.organization(), m_widget); }))
    , m_take(add(u"takeAway"_s, Icon::Trash, tr("Take away…"), QKeySequence::Delete, [this] {
        QStringList users;
        for (const Record &user : m_widget->selectedUsers())
            users.append(user.identity());
        changeTarget(users, m_widget->currentTarget(), AssignmentMode::Remove);
    }))
{
    m_widget->setObjectName(ivaltAssignments.id);
    m_widget->setUserActions({m_edit, m_take});
    m_widget->setPageAction(m_export);
    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    connect(&m_soon, &QTimer::timeout, this, &AssignmentPage::showBoard);
    connect(&m_scope, &OrganizationScope::chosen, this, &AssignmentPage::organizationChosen);
    connect(&m_scope, &OrganizationScope::left, this, &AssignmentPage::clear);
    connect(&m_scope, &OrganizationScope::changed, this, &AssignmentPage::showState);
    connect(m_widget, &AssignmentBoardPage::targetMoved, this, &AssignmentPage::showUsers);
    connect(m_widget, &AssignmentBoardPage::selectionMoved, this, &AssignmentPage::updateActions);
    connect(m_widget, &AssignmentBoardPage::refreshWanted, this, &AssignmentPage::reread);
    connect(m_widget, &AssignmentBoardPage::stateActionTriggered, this, &AssignmentPage::takeStep);
    connect(m_widget, &AssignmentBoardPage::noticeActionTriggered, this, [this] {
        if (m_reading) {
            m_reading->cancel();
            return;
        }
        QStringList users;
        for (const Record &user : std::as_const(m_members))
            users.append(user.identity());
        readUsers(users);
    });
    // Not while the drop is under way: a dialog opens.
    connect(
        &m_targets, &AssignmentTargetModel::dropped, this,
        [this](const QString &key, const QStringList &users) { changeTarget(users, key, AssignmentMode::Add); },
        Qt::QueuedConnection);
    connect(context.assignments.get(), &AssignmentMemory::changed, this, [this] {
        if (m_missing == 0 && !m_soon.isActive())
            m_soon.start();
    });
    connect(context.door, &ChangeDoor::changed, this,
            [this](Service service, const QString &, const ChangeTarget &target) {
                if (service == Service::Ivalt && m_known > 0 &&
                    (target.type == geofenceNamesType.name || target.type == timeslotNamesType.name))
                    m_changed.append(target.identity);
            });
    whenChanged(
        context.door, this,
        [](Service service, const QString &, const ChangeTarget &target) {
            return service == Service::Ivalt &&
                   (target.type == typeOf<ivalt::User>.name || target.type == typeOf<ivalt::Geofence>.name ||
                    target.type == typeOf<ivalt::Timeslot>.name);
        },
        [this] { readLists(); });
    // What was known stays known, after everything has been sent.
    connect(context.door, &ChangeDoor::idle, this, [this] {
        if (m_missing == 0 && !m_changed.isEmpty() && !m_reading)
            readUsers(std::exchange(m_changed, {}));
    });
    m_widget->installEventFilter(this);
    m_scope.begin();
}

QAction *AssignmentPage::add(const QString &id, Icon icon, const QString &text, const QKeySequence &keys,
                             const std::function<void()> &run)
{
    return makePageAction(m_context.theme, m_widget, id, icon, text, keys, run);
}

void AssignmentPage::clear()
{
    ++m_round;
    if (m_reading)
        m_reading->cancel();
    m_members.clear();
    m_all.clear();
    m_given.clear();
    m_usersOf.clear();
    m_changed.clear();
    m_known = 0;
    m_users.setUsers({});
    m_targets.setTargets({});
    m_missing = -1;
}

void AssignmentPage::reread()
{
    if (!m_scope.isOpenAgain())
        return;
    if (m_reading)
        m_reading->cancel();
    m_context.assignments->forget();
    if (m_scope.organization().isNull())
        m_scope.reload();
    else
        readLists();
}

void AssignmentPage::takeStep()
{
    m_scope.takeStep(m_error, [this] {
        if (m_missing == 0 && emptyState())
            m_context.showPage(m_members.isEmpty() ? QString(ivaltUsers.id) : QString(ivaltGeofences.id));
        else
            reread();
    });
}

void AssignmentPage::organizationChosen(bool isOther)
{
    if (!isOther)
        return;
    if (m_reading)
        m_reading->cancel();
    m_members.clear();
    m_all.clear();
    m_given.clear();
    readLists();
}

void AssignmentPage::readLists()
{
    ++m_round;
    m_error.reset();
    for (QFuture<Outcome<RecordPage>> &open : m_reads)
        open.cancel();
    m_reads.clear();
    m_missing = -1;
    if (m_scope.organization().isNull()) {
        showState();
        return;
    }
    const auto read = [this](const Endpoint &operation, const std::function<void(const QList<Record> &)> &take) {
        ++m_missing;
        QFuture<Outcome<RecordPage>> answer = m_client.list(
            operation, requestFor(operation, m_client, {{u"org_id"_s, m_scope.organization().identity()}}));
        m_reads.append(answer);
        answer.then(this, [this, take, &operation, round = m_round](const Outcome<RecordPage> &answered) {
            if (round != m_round)
                return;
            const Outcome<RecordPage> page = toldRows(operation, answered);
            if (!page) {
                fail(page.error());
                return;
            }
            take(page->rows);
            if (--m_missing > 0)
                return;
            m_context.assignments->heedSwitches(ruleBookFrom(m_all.value(AssignmentKind::Geofences),
                                                             m_all.value(AssignmentKind::Timeslots),
                                                             *m_context.workspace->workspace().ivalt));
            showState();
        });
    };
    m_missing = 0;
    read(ivalt::listOrgUsers, [this](const QList<Record> &rows) { m_members = rows; });
    for (AssignmentKind kind : assignmentKinds)
        read(*operationsOf(kind).all, [this, kind](const QList<Record> &rows) { m_all.insert(kind, rows); });
    showState();
}

void AssignmentPage::fail(const ServiceError &error)
{
    ++m_round;
    m_missing = -1;
    m_error = error;
    showState();
}

void AssignmentPage::showState()
{
    std::optional<PaneState> obstacle = m_scope.obstacle(m_error, m_missing == 0 && !m_scope.error());
    if (!obstacle && m_missing == 0) {
        obstacle = emptyState();
        if (obstacle) {
            // What another organization has must not be there for the actions.
            m_users.setUsers({});
            m_targets.setTargets({});
        }
    }
    m_widget->setState(obstacle || m_missing == 0 ? obstacle : PaneState());
    if (!obstacle && m_missing == 0) {
        regroup();
        showBoard();
        return;
    }
    m_widget->setNotice(Banner::Kind::Info, {});
    m_widget->setCountText({});
    updateActions();
}

std::optional<PaneState> AssignmentPage::emptyState() const
{
    const QString name = m_scope.organization().title();
    if (m_members.isEmpty()) {
        return PaneState{.kind = PaneState::Kind::Message,
                         .icon = ivaltUsers.icon,
                         .title = tr("%1 has no users yet").arg(name),
                         .text = tr("Geofences and timeslots are assigned to users. Create one on the page of users "
                                    "first."),
                         .actionText = tr("Open the users")};
    }
    if (m_all.value(AssignmentKind::Geofences).isEmpty() && m_all.value(AssignmentKind::Timeslots).isEmpty()) {
        return PaneState{.kind = PaneState::Kind::Message,
                         .icon = ivaltGeofences.icon,
                         .title = tr("%1 has no geofences and no timeslots yet").arg(name),
                         .text = tr("There is nothing to assign to its users. Draw a geofence on the map or create a "
                                    "timeslot first."),
                         .actionText = tr("Open the map")};
    }
    return std::nullopt;
}

void AssignmentPage::updateActions()
{
    const bool canChange = m_context.workspace->isOpen(Service::Ivalt) && m_missing == 0;
    const bool hasUsers = !m_widget->selectedUsers().isEmpty();
    const bool isReadOnly = m_context.workspace->isReadOnly();
    const bool hasTarget = targetOf(m_widget->currentTarget()).second.has_value();
    m_export->setEnabled(m_missing == 0 && !m_widget->state());
    m_edit->setEnabled(canChange && hasUsers);
    m_edit->setStatusTip(hasUsers ? QString() : tr("Select a user first."));
    m_take->setEnabled(canChange && hasUsers && hasTarget && !isReadOnly);
    m_take->setStatusTip(isReadOnly   ? tr("This workspace is read-only.")
                         : !hasTarget ? tr("Choose a geofence or timeslot first.")
                         : !hasUsers  ? tr("Select a user first.")
                                      : QString());
}

void AssignmentPage::readUsers(const QStringList &users)
{
    const AssignmentReading::Order order{.users = users, .onlyUnknown = true};
    m_reading = new AssignmentReading(m_context, order, this);
    connect(m_reading, &AssignmentReading::finished, this, [this](const AssignmentReading::Result &result) {
        m_reading.clear();
        m_soon.stop();
        showBoard();
        if (const std::optional<ServiceError> error = result.problem()) {
            m_context.toast(
                {.kind = ToastKind::Error,
                 .text = tr("What some users have could not be read. %1 %2").arg(error->summary(), error->nextStep())});
        }
    });
    m_reading->start();
    showBoard();
}

void AssignmentPage::changeTarget(const QStringList &users, const QString &key, AssignmentMode mode)
{
    const auto [kind, target] = targetOf(key);
    if (!target)
        return;
    if (m_context.workspace->isReadOnly()) {
        m_context.toast({.kind = ToastKind::Warning, .text = tr("This workspace is read-only, so nothing was sent.")});
        return;
    }
    QList<Record> chosen = m_members;
    chosen.removeIf([&](const Record &user) { return !users.contains(user.identity()); });
    AssignmentEditing::open(m_context, chosen, m_scope.organization(), m_widget,
                            AssignmentEditing::Preset{.kind = kind, .key = target->key, .mode = mode});
}

bool AssignmentPage::isReady() const
{
    const auto access = m_context.workspace->state(Service::Ivalt).access;
    if (access != OpenWorkspace::Access::Open)
        return access != OpenWorkspace::Access::Opening;
    return m_error || m_scope.error() || m_scope.isNone() || m_missing == 0;
}

QString AssignmentPage::problem() const
{
    const OpenWorkspace::State access = m_context.workspace->state(Service::Ivalt);
    if (!isReady())
        return tr("The data did not come in time.");
    if (access.access != OpenWorkspace::Access::Open)
        return access.problem.isEmpty() ? tr("Nobody is signed in.") : access.problem;
    const std::optional<ServiceError> error = m_scope.error() ? m_scope.error() : m_error;
    return error ? error->summary() : QString();
}

} // namespace gatehouse
