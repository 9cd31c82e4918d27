#include "app/permissions/matrixcontroller.h"

#include "app/changes/changedoor.h"
#include "app/changes/whenchanged.h"
#include "app/pages/elevate/pages.h"
#include "app/pages/loadingactivity.h"
#include "app/pages/pagestates.h"
#include "app/permissions/accessinquiry.h"
#include "app/permissions/matrixcontent.h"
#include "app/permissions/matrixdetails.h"
#include "app/permissions/matrixexport.h"
#include "app/permissions/permissionmemory.h"
#include "app/workspaces/openworkspace.h"
#include "network/operations/elevate.h"
#include "ui/permissions/matrixpage.h"
#include "ui/permissions/matrixview.h"
#include "ui/records/detailspane.h"
#include "ui/widgets/pageaction.h"

#include <QAction>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr auto honestyKey = "honesty read"_L1;

QWidget *MatrixController::make(const PageContext &context)
{
    auto *controller = new MatrixController(context);
    controller->setParent(controller->m_widget);
    return controller->m_widget;
}

MatrixController::MatrixController(const PageContext &context)
    : m_context(context)
    , m_client(context.workspace->client(Service::Elevate))
    , m_line(m_client.line())
    , m_widget(new MatrixPage(context.theme, &m_matrix, elevateRolePermissions.titleText(),
                              context.memoryOf(elevateRolePermissions.id)))
    , m_roles(elevateRoles, m_client)
    , m_permissions(elevatePermissions, m_client)
{
    m_widget->setObjectName(elevateRolePermissions.id);
    if (m_client.offers(elevate::listDefaultRoles))
        m_defaultRoles = std::make_unique<RecordList>(elevateDefaultRoles, m_client);
    new LoadingActivity(&m_permissions, context.activity, this);
    m_matrix.setFacts(
        [this](const MatrixRole &role, const MatrixPermission &permission) { return factOf(role, permission); });
    connectPage();
    auto *ask = new QAction(m_context.theme.icon(Icon::CircleHelp), tr("Who may call…"), m_widget);
    ask->setObjectName("whoMayCall"_L1);
    connect(ask, &QAction::triggered, this, [this] { AccessInquiry::open(m_context, {}, m_widget); });
    m_export = makePageAction(m_context.theme, m_widget, u"export"_s, Icon::Download, tr("Export rows shown…"), {},
                              [this] { exportMatrix(m_matrix, m_widget->view()->shownRoles(), m_context, m_widget); });
    m_widget->setPageActions({ask}, {m_export});
    showHonesty();

    for (RecordList *list : lists()) {
        connect(list, &RecordList::stateChanged, this, [this, list] { listChanged(*list); });
        connect(list, &RecordList::progressed, this, [this, list] { listChanged(*list); });
        connect(list, &RecordList::readAgain, this, [this, list] { listChanged(*list); });
    }
    connect(m_context.workspace, &OpenWorkspace::stateChanged, this, [this](Service service) {
        if (service == Service::Elevate)
            accessChanged();
    });
    connect(m_context.workspace, &OpenWorkspace::personLeft, this, [this](Service service) {
        if (service == Service::Elevate)
            clear();
    });
    connect(&m_client, &Client::lineChanged, this, [this] {
        if (m_client.line() != m_line)
            m_context.remakePage(elevateRolePermissions.id);
    });
    // A filter may leave nothing to show.
    connect(&m_matrix, &QAbstractItemModel::modelReset, this, &MatrixController::showState);
    connect(m_context.permissions.get(), &PermissionMemory::learned, this, [this] {
        m_matrix.factsChanged();
        showDetails();
    });
    whenChanged(
        m_context.door, this,
        [this](Service service, const QString &, const ChangeTarget &target) {
            return service == Service::Elevate && !m_isSaving &&
                   (target.type == typeOf<elevate::Permission>.name || target.type == typeOf<elevate::Module>.name);
        },
        [this] { m_permissions.reload(); });
    whenChanged(
        m_context.door, this,
        [this](Service service, const QString &, const ChangeTarget &target) {
            return service == Service::Elevate && !m_isSaving && target.type == typeOf<elevate::Role>.name;
        },
        [this] { m_roles.reload(); });
    accessChanged();
}

QList<RecordList *> MatrixController::lists()
{
    QList<RecordList *> lists{&m_roles, &m_permissions};
    if (m_defaultRoles)
        lists.append(m_defaultRoles.get());
    return lists;
}

void MatrixController::connectPage()
{
    connect(m_widget, &MatrixPage::refreshWanted, this, &MatrixController::refresh);
    connect(m_widget, &MatrixPage::saveWanted, this, &MatrixController::save);
    connect(m_widget, &MatrixPage::currentMoved, this, &MatrixController::showDetails);
    connect(&m_matrix, &RoleMatrix::marksChanged, this, [this] {
        if (m_hasMarks)
            m_context.permissions->keepMarks(m_matrix.marks());
        showDetails();
    });
    connect(m_widget, &MatrixPage::stateActionTriggered, this, [this] { take(m_step); });
    connect(m_widget, &MatrixPage::noticeActionTriggered, this, [this] {
        m_context.memoryOf(elevateRolePermissions.id).setValue(honestyKey, true);
        m_widget->setNotice(Banner::Kind::Info, {});
        m_widget->setFocus();
    });
}

//! What the page cannot know, said before anybody relies on it.
void MatrixController::showHonesty()
{
    if (m_context.memoryOf(elevateRolePermissions.id).value(honestyKey).toBool())
        return;
    m_widget->setNotice(Banner::Kind::Info,
                        tr("The service does not list the permissions of roles, so a full sign is shown only where it "
                           "has answered a change made from here."),
                        tr("An outline is a likelihood, from the account's own permissions or from what the service is "
                           "delivered with. Other administrators may change things meanwhile; the details say where "
                           "each sign comes from and since when."),
                        tr("Understood"));
}

void MatrixController::accessChanged()
{
    if (m_context.workspace->isOpen(Service::Elevate)) {
        for (RecordList *list : lists()) {
            if (list->state() != RecordList::State::Ready)
                list->reload();
        }
        if (m_own.roles.isEmpty())
            readOwnList();
    }
    const bool mayGive = m_context.workspace->mayCall(elevate::createRolePermission);
    if (!m_isSaving)
        m_widget->setSaveObstacle(mayGive ? QString() : tr("The signed-in account may not give permissions to roles."));
    showState();
}

void MatrixController::refresh()
{
    const OpenWorkspace::State access = m_context.workspace->state(Service::Elevate);
    if (access.access == OpenWorkspace::Access::Blocked)
        m_context.workspace->retry(Service::Elevate);
    if (access.access != OpenWorkspace::Access::Open)
        return;
    for (RecordList *list : lists())
        list->reload();
    readOwnList();
}

void MatrixController::clear()
{
    m_reading.cancel();
    m_own = {};
    m_isShown = false;
    m_roleRecords.clear();
    m_hasMarks = true; // what one person marked is not for another to save
    m_matrix.discard();
    m_matrix.setContent({}, {});
    for (RecordList *list : lists())
        list->clear();
    m_widget->contentChanged();
    showDetails();
}

void MatrixController::readOwnList()
{
    const ElevateSession *session = m_context.workspace->elevateSession();
    if (!session->person() || !m_client.offers(elevate::listOwnPermissions) ||
        !m_context.workspace->mayCall(elevate::listOwnPermissions))
        return;
    m_reading.cancel();
    m_reading = m_client.list(elevate::listOwnPermissions);
    m_reading.then(this, [this, roles = session->person()->roles](const Outcome<RecordPage> &outcome) {
        // What cannot be read tells nothing; the matrix goes on without it.
        if (!outcome)
            return;
        m_own = {.roles = roles,
                 .modules = {},
                 .since = QDateTime::currentDateTimeUtc(),
                 .account = m_context.workspace->account(Service::Elevate)};
        for (const Record &row : outcome->rows) {
            const auto &own = row.as<elevate::OwnPermission>();
            m_own.modules.append({own.module, own.requestType});
        }
        m_matrix.factsChanged();
        showDetails();
    });
}

bool MatrixController::hasAll() const
{
    return m_roles.isComplete() && m_permissions.isComplete() &&
           (!m_defaultRoles || m_defaultRoles->isComplete() || m_defaultRoles->state() == RecordList::State::Failed);
}

void MatrixController::listChanged(RecordList &list)
{
    if (list.state() == RecordList::State::Ready && !list.isComplete() && !list.isLoadingAll())
        list.loadAll();
    if (hasAll())
        fill();
    showState();
}

static QList<Record> recordsOf(const RecordList &list)
{
    QList<Record> records;
    for (const RowHandle row : list.store().snapshot().rows())
        records.append(list.recordOf(row));
    return records;
}

void MatrixController::fill()
{
    QList<Record> roles = recordsOf(m_roles);
    QSet<QString> ofDefault;
    if (m_defaultRoles) {
        for (const Record &role : recordsOf(*m_defaultRoles)) {
            ofDefault.insert(role.identity());
            if (!std::ranges::contains(roles, role.identity(), &Record::identity))
                roles.append(role);
        }
    }
    m_roleRecords.clear();
    for (const Record &role : std::as_const(roles))
        m_roleRecords.insert(role.text(u"title"), role);
    QList<MatrixPermission> permissions;
    for (const Record &permission : recordsOf(m_permissions))
        permissions.append(matrixPermissionOf(permission));
    m_delivered = DeliveredRights(m_line, permissions);
    const auto &person = m_context.workspace->elevateSession()->person();
    m_matrix.setContent(matrixRolesOf(roles, ofDefault, person ? person->organizationId : QString()), permissions);
    restoreMarks();
    m_widget->contentChanged();
    m_matrix.factsChanged();
    showDetails();
    // After the details have found their places.
    QTimer::singleShot(0, this, [this] { m_isShown = true; });
}

void MatrixController::restoreMarks()
{
    if (std::exchange(m_hasMarks, true))
        return;
    for (const Mark mark : {Mark::Give, Mark::Take}) {
        if (const QList<RolePermissionKey> kept = m_context.permissions->keptMarks(mark); !kept.isEmpty())
            m_matrix.restoreMarks(kept, mark);
    }
}

PermissionFact MatrixController::factOf(const MatrixRole &role, const MatrixPermission &permission) const
{
    return mostCertain(m_context.permissions->knowledge().fact({.role = role.title, .permission = permission.id}),
                       impliedBy(m_own, role.title, permission.module, permission.verbs),
                       m_delivered.fact(role.title, permission.id));
}

void MatrixController::take(Step step)
{
    switch (step) {
    case Step::SignIn:
        m_context.signIn(Service::Elevate);
        break;
    case Step::Retry:
        refresh();
        break;
    case Step::Cancel:
        for (RecordList *list : lists())
            list->cancel();
        break;
    case Step::Create:
        m_context.createOn(m_permissions.store().rowCount() == 0 ? elevatePermissions.id : elevateRoles.id);
        break;
    case Step::None:
        break;
    }
}

void MatrixController::showPane(const PaneState &pane, Step step)
{
    m_step = step;
    m_widget->setState(pane);
}

void MatrixController::showState()
{
    using Access = OpenWorkspace::Access;
    const OpenWorkspace::State access = m_context.workspace->state(Service::Elevate);
    const bool hasCells = m_matrix.rowCount() > 0 && m_matrix.columnCount() > 0;
    const bool isFiltered = !m_matrix.permissions().isEmpty() && m_matrix.columnCount() > 0;
    const RecordList *failed = m_permissions.state() == RecordList::State::Failed ? &m_permissions
                               : m_roles.state() == RecordList::State::Failed     ? &m_roles
                                                                                  : nullptr;
    if (!isFiltered && access.access == Access::Opening) {
        showPane({}, Step::None);
    } else if (!isFiltered && access.access != Access::Open) {
        showPane(paneStateOf(access), Step::SignIn);
    } else if (!isFiltered && failed) {
        const PaneState pane = paneStateOf(failed->error());
        showPane(pane, pane.actionText.isEmpty()      ? Step::None
                       : wantsSignIn(failed->error()) ? Step::SignIn
                                                      : Step::Retry);
    } else if (!isFiltered && !hasAll()) {
        showPane({.actionText = tr("Cancel")}, Step::Cancel);
    } else if (!isFiltered) {
        showPane({.kind = PaneState::Kind::Message,
                  .icon = Icon::Key,
                  .title = tr("Nothing to give yet"),
                  .text = tr("There are no permissions, or no roles to give them to. Create one of each first."),
                  .actionText = tr("Create one…")},
                 Step::Create);
    } else if (!hasCells) {
        showPane({.kind = PaneState::Kind::Message,
                  .icon = Icon::Search,
                  .title = tr("No permission matches"),
                  .text = tr("Search for fewer words, or choose another module or verb.")},
                 Step::None);
    } else {
        m_step = Step::None;
        m_widget->setState({});
    }
    m_export->setEnabled(!m_widget->state());
}

bool MatrixController::isReady() const
{
    const OpenWorkspace::Access access = m_context.workspace->state(Service::Elevate).access;
    if (access != OpenWorkspace::Access::Open)
        return access != OpenWorkspace::Access::Opening;
    return m_isShown || !problem().isEmpty();
}

QString MatrixController::problem() const
{
    if (!m_context.workspace->isOpen(Service::Elevate))
        return m_context.workspace->state(Service::Elevate).problem;
    for (const RecordList *list : {&m_roles, &m_permissions}) {
        if (list->state() == RecordList::State::Failed)
            return list->error().summary();
    }
    return {};
}

void MatrixController::showDetails()
{
    const QModelIndex current = m_widget->view()->currentIndex();
    const MatrixPermission *permission = current.isValid() ? m_matrix.permissionAt(current.row()) : nullptr;
    if (!permission) {
        m_widget->details()->showMessage(tr("Nothing selected"), tr("Choose a cell to see what is known of it."));
        return;
    }
    const MatrixRole &role = m_matrix.roles().at(current.column());
    m_widget->details()->show(permission->code, tr("for role %1").arg(role.title),
                              matrixDetails({.role = role,
                                             .permission = *permission,
                                             .fact = m_matrix.factAt(current),
                                             .mark = m_matrix.markAt(current),
                                             .problem = m_matrix.problemAt(current),
                                             .operations = m_delivered.operationsOf(permission->id),
                                             .line = m_line},
                                            *m_context.settings));
}

} // namespace gatehouse
