#include "app/permissions/accessinquiry.h"

#include "app/pages/elevate/pages.h"
#include "app/pages/fileexport.h"
#include "app/pages/pagestates.h"
#include "app/pages/recordexport.h"
#include "app/pages/requests.h"
#include "app/permissions/accesslines.h"
#include "app/permissions/matrixcontent.h"
#include "app/permissions/permissionmemory.h"
#include "app/workspaces/openworkspace.h"
#include "network/operations/elevate.h"
#include "ui/permissions/accessdialog.h"
#include "ui/records/detailspane.h"

#include <QAction>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gatehouse {

//! The id of the row for what was typed.
static constexpr auto typedId = "typed"_L1;

void AccessInquiry::open(const PageContext &context, const Record &user, QWidget *parent)
{
    new AccessInquiry(context, user, parent);
}

void AccessInquiry::openForSelected(const PageContext &context, const QList<Record> &selected, QWidget *parent)
{
    if (!selected.isEmpty())
        open(context, selected.constFirst(), parent);
}

AccessInquiry::AccessInquiry(const PageContext &context, const Record &user, QWidget *parent)
    : m_context(context)
    , m_client(context.workspace->client(Service::Elevate))
    , m_user(user)
    , m_dialog(new AccessDialog(context.theme,
                                {.title = user.isNull() ? tr("What may be called, and by whom?")
                                                        : tr("Why may %1 do that?").arg(user.title()),
                                 .intro = {}},
                                parent))
    , m_export(new QAction(context.theme.icon(Icon::Download), tr("Export…"), this))
    , m_roles(elevateRoles, m_client)
    , m_permissions(elevatePermissions, m_client)
{
    setParent(m_dialog);
    m_export->setEnabled(false);
    connect(m_export, &QAction::triggered, this, &AccessInquiry::exportRows);
    m_dialog->offer(m_export);
    m_ground.line = m_client.line();
    for (RecordList *list : {&m_roles, &m_permissions}) {
        connect(list, &RecordList::stateChanged, this, [this, list] { listChanged(*list); });
        connect(list, &RecordList::progressed, this, [this, list] { listChanged(*list); });
    }
    connect(m_dialog, &AccessDialog::currentMoved, this, &AccessInquiry::showAnswer);
    connect(m_dialog, &AccessDialog::searched, this, [this](const QString &text) {
        m_typed = AskedCall::fromText(text, m_ground.line);
        showRows();
    });
    connect(m_dialog, &AccessDialog::stateActionTriggered, this, &AccessInquiry::readPerson);
    connect(m_context.permissions.get(), &PermissionMemory::learned, this, &AccessInquiry::update);
    connect(m_context.workspace, &OpenWorkspace::personLeft, this, [this](Service service) {
        if (service == Service::Elevate)
            m_dialog->reject();
    });
    m_dialog->open();
    readPerson();
}

void AccessInquiry::readPerson()
{
    m_dialog->setState(PaneState());
    m_reading.cancel();
    if (m_user.isNull()) {
        readOwnAccount();
        return;
    }
    const PathArguments values{{u"userId"_s, m_user.identity()}, {u"id"_s, m_user.identity()}};
    m_reading = m_client.fetch(elevate::readUser, requestFor(elevate::readUser, m_client, values));
    m_reading.then(this, [this](const Outcome<Record> &outcome) { tookPerson(outcome); });
}

void AccessInquiry::tookPerson(const Outcome<Record> &outcome)
{
    if (!outcome) {
        fail(outcome.error());
        return;
    }
    const auto &user = outcome->as<elevate::User>();
    m_subject = {.name = user.name, .roles = user.roleTitles, .listed = {}};
    m_subject.listed = {.roles = user.roleTitles,
                        .modules = {},
                        .since = QDateTime::currentDateTimeUtc(),
                        .account = m_context.workspace->account(Service::Elevate)};
    const QJsonArray listed = user.permissions.toArray();
    for (const QJsonValue &item : listed) {
        const auto own = fromJson<elevate::OwnPermission>(item);
        m_subject.listed.modules.append({own.module, own.requestType});
    }
    // A reply without the list tells nothing; that nothing is allowed would be told as an empty one.
    if (!user.permissions.isArray())
        m_subject.listed.roles.clear();
    readRest();
}

//! The account that is signed in: what it is allowed is listed by an operation of its own, where it may be called.
void AccessInquiry::readOwnAccount()
{
    const auto &person = m_context.workspace->elevateSession()->person();
    if (!person)
        return;
    m_subject = {.name = person->name, .roles = person->roles, .listed = {}};
    if (!m_client.offers(elevate::listOwnPermissions) || !m_context.workspace->mayCall(elevate::listOwnPermissions)) {
        readRest();
        return;
    }
    m_readingOwn = m_client.list(elevate::listOwnPermissions);
    m_readingOwn.then(this, [this](const Outcome<RecordPage> &outcome) {
        if (!outcome) {
            fail(outcome.error());
            return;
        }
        m_subject.listed = {.roles = m_subject.roles,
                            .modules = {},
                            .since = QDateTime::currentDateTimeUtc(),
                            .account = m_context.workspace->account(Service::Elevate)};
        for (const Record &row : outcome->rows) {
            const auto &own = row.as<elevate::OwnPermission>();
            m_subject.listed.modules.append({own.module, own.requestType});
        }
        m_ground.own = m_subject.listed;
        readRest();
    });
}

void AccessInquiry::fail(const ServiceError &error)
{
    PaneState pane = paneStateOf(error);
    if (!pane.actionText.isEmpty())
        pane.actionText = tr("Try again");
    m_dialog->setState(pane);
}

void AccessInquiry::readRest()
{
    m_hasPerson = true;
    m_roles.reload();
    if (m_context.workspace->mayCall(elevate::listPermissions))
        m_permissions.reload();
    update();
}

void AccessInquiry::listChanged(RecordList &list)
{
    if (list.state() == RecordList::State::Ready && !list.isComplete() && !list.isLoadingAll())
        list.loadAll();
    update();
}

void AccessInquiry::update()
{
    const auto isPending = [](const RecordList &list) {
        return list.state() == RecordList::State::Loading ||
               (list.state() == RecordList::State::Ready && !list.isComplete());
    };
    if (!m_hasPerson || isPending(m_roles) || isPending(m_permissions))
        return;
    m_ground.roles.clear();
    for (const RowHandle row : m_roles.store().snapshot().rows()) {
        const QString title = m_roles.recordOf(row).text(u"title");
        if (!m_ground.roles.contains(title))
            m_ground.roles.append(title);
    }
    m_ground.permissions.clear();
    for (const RowHandle row : m_permissions.store().snapshot().rows())
        m_ground.permissions.append(matrixPermissionOf(m_permissions.recordOf(row)));
    m_ground.hasPermissions = m_permissions.isComplete();
    m_ground.knowledge = m_context.permissions->knowledge();
    m_ground.delivered = DeliveredRights(m_ground.line, m_ground.permissions);
    m_dialog->setIntro(intro());
    m_dialog->setState({});
    showRows();
}

QString AccessInquiry::intro() const
{
    QStringList sentences{
        tr("%1 has these roles: %2.")
            .arg(m_subject.name, m_subject.roles.isEmpty() ? tr("none") : m_subject.roles.join(", "_L1))};
    sentences.append(tr("A full sign is what the service has told, an outline is a likelihood."));
    if (!m_ground.hasPermissions)
        sentences.append(tr("The permissions could not be read with the signed-in account, so this rests on what the "
                            "service is delivered with."));
    if (m_ground.line == Line::V35)
        sentences.append(tr("Roles count from the sign-in on: who was given one must sign in again."));
    return sentences.join(u' ');
}

static QString callText(const AskedCall &call, Line line)
{
    return QString(call.verb + u' ' + (call.operation ? QString(call.operation->pathOn(line)) : call.path));
}

void AccessInquiry::showRows()
{
    if (!m_hasPerson)
        return;
    m_rows.clear();
    if (m_typed) {
        m_rows.append({.id = typedId,
                       .title = m_typed->operation ? tr("Calls of %1").arg(m_typed->path)
                                                   : tr("A call that this program never makes"),
                       .call = QString(m_typed->verb + u' ' + m_typed->path),
                       .known = accessOf(m_subject, *m_typed, m_ground).known});
    }
    for (const Endpoint *endpoint : allOperations()) {
        if (endpoint->service != Service::Elevate || !endpoint->existsOn(m_ground.line) || endpoint->path.isEmpty())
            continue;
        const AskedCall call = AskedCall::of(*endpoint, m_ground.line);
        m_rows.append({.id = endpoint->id,
                       .title = endpoint->titleText(),
                       .call = callText(call, m_ground.line),
                       .known = accessOf(m_subject, call, m_ground).known});
    }
    m_dialog->setRows(m_rows);
    m_export->setEnabled(true);
    showAnswer();
}

//! All that can be called, whatever is searched for.
void AccessInquiry::exportRows()
{
    QList<QStringList> rows;
    for (const AccessRow &row : std::as_const(m_rows))
        rows.append({row.id, row.title, row.call, row.known ? knownText(*row.known) : QString()});
    const QList<TableColumn> columns{{u"operation"_s, {}}, {u"title"_s, {}}, {u"call"_s, {}}, {u"may"_s, {}}};
    exportList(tableExport(columns, rows), tr("Access of %1").arg(m_subject.name), m_context, m_dialog);
}

std::optional<AskedCall> AccessInquiry::currentCall() const
{
    const QString id = m_dialog->current();
    if (id == typedId)
        return m_typed;
    const Endpoint *endpoint = id.isEmpty() ? nullptr : findOperation(Service::Elevate, id);
    return endpoint ? std::optional(AskedCall::of(*endpoint, m_ground.line)) : std::nullopt;
}

void AccessInquiry::showAnswer()
{
    const std::optional<AskedCall> call = currentCall();
    if (!call) {
        m_dialog->answer()->showMessage(tr("Nothing matches"),
                                        tr("Search for fewer words, or type a verb and a whole path."));
        return;
    }
    const PersonAccess person = accessOf(m_subject, *call, m_ground);
    QList<RoleAccess> others;
    QStringList titles = m_ground.roles;
    if (!titles.contains(u"public"_s))
        titles.append(u"public"_s);
    for (const QString &role : std::as_const(titles))
        others.append(accessOf(role, *call, m_ground));
    m_dialog->answer()->show(
        call->operation ? call->operation->titleText() : call->path, callText(*call, m_ground.line),
        accessLines({.name = m_subject.name, .person = person, .roles = others}, *m_context.settings));
}

} // namespace gatehouse
