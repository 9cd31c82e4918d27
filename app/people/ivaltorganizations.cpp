#include "app/people/ivaltorganizations.h"

#include "app/pages/ivalt/pages.h"
#include "app/pages/opendialog.h"
#include "app/pages/pagecontroller.h"
#include "app/pages/pagedetails.h"
#include "app/pages/pagescope.h"
#include "app/pages/pagestates.h"
#include "app/pages/recordforms.h"
#include "app/pages/recordpicker.h"
#include "app/pages/requests.h"
#include "app/people/settingsbody.h"
#include "app/workspaces/openworkspace.h"
#include "network/operations/ivalt.h"
#include "ui/records/detailsdialog.h"
#include "ui/records/recorddialog.h"
#include "ui/records/textdialog.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! Translation context.
struct OrganizationText
{
    Q_DECLARE_TR_FUNCTIONS(IvaltOrganizations)
};

//! Not in the sidebar: whom it is about is chosen on the page of users.
constexpr PageRow organizationsOfUser{
    .id = "ivalt.organizationsOfUser"_L1,
    .icon = Icon::Building,
    .title = QT_TRANSLATE_NOOP("Page", "Organizations"),
    .type = &typeOf<ivalt::Organization>,
    .list = &ivalt::listOrgsOfUser,
    .listArguments = "user_id=scope.id"_L1,
    .scope = &ivaltUsers,
    .emptyText = QT_TRANSLATE_NOOP("Page", "This person is in no organization."),
};

//! Goes to a page whose records belong to an organization, with this one chosen.
void showPageOf(const PageContext &context, const PageRow &page, const Record &organization)
{
    rememberScope(organization.identity(), context.memoryOf(page.id));
    context.remakePage(page.id);
    context.showPage(page.id);
}

//! Reads one record by \a request and shows it; \a what names it while that is not known.
void showRead(const PageContext &context, const PageRow &page, const Request &request, const QString &what,
              QWidget *parent)
{
    DetailsDialog *dialog = openDetailsDialog(context, Service::Ivalt, {.title = what, .intro = {}}, parent);
    const auto show = [context, &page, dialog](const Record &record) {
        if (&record.type() == &typeOf<ivalt::Organization>) {
            QList<QAction *> ways;
            for (const PageRow *to : {&ivaltUsers, &ivaltPendingUsers, &ivaltAuthCodes}) {
                auto *way = new QAction(context.theme.icon(to->icon), to->titleText(), dialog);
                QObject::connect(way, &QAction::triggered, dialog, [=] {
                    dialog->accept();
                    showPageOf(context, *to, record);
                });
                ways.append(way);
            }
            dialog->setActions(ways);
        }
        dialog->setDetails(record.title(), record.type().singularName(),
                           detailLinesOf(record, page, context, context.client(Service::Ivalt).line()));
    };
    const auto read = [context, request, dialog, show] {
        dialog->setState({});
        QFuture<Outcome<Record>> reading = context.client(Service::Ivalt).fetch(*request.operation, request);
        QObject::connect(dialog, &QDialog::finished, dialog, [reading]() mutable { reading.cancel(); });
        reading.then(dialog, [dialog, show](const Outcome<Record> &found) {
            if (found)
                show(*found);
            else
                dialog->setState(paneStateOf(found.error()));
        });
    };
    QObject::connect(dialog, &DetailsDialog::stateActionTriggered, dialog, read);
    read();
}

void showThroughUser(const PageContext &context, const Record &user, const QString &code, QWidget *parent)
{
    const PathArguments values{{u"user_id"_s, user.identity()}, {u"org_code"_s, code}};
    showRead(context, ivaltOrganizations, requestFor(ivalt::getOrgByCode, context.client(Service::Ivalt), values),
             OrganizationText::tr("%1 as an organization of %2").arg(code, user.title()), parent);
}

void ask(const PageContext &context, const TextQuestion &question, QWidget *parent,
         const std::function<void(const QString &text)> &take)
{
    auto *dialog = new TextDialog(context.theme, question, parent);
    QObject::connect(dialog, &TextDialog::submitted, parent, take);
    dialog->open();
}

} // namespace

void openIvaltOrganization(const PageContext &context, const QList<Record> &, QWidget *parent)
{
    ask(context,
        {.title = OrganizationText::tr("Open an organization"),
         .intro = OrganizationText::tr("Reads one organization, also one that the list does not show."),
         .label = OrganizationText::tr("Id or code"),
         .submitText = OrganizationText::tr("Open")},
        parent, [context, parent](const QString &name) {
            showRead(context, ivaltOrganizations,
                     requestFor(ivalt::getOrg, context.client(Service::Ivalt), {{u"id_or_slug"_s, name}}),
                     OrganizationText::tr("Organization %1").arg(name), parent);
        });
}

void openOrganizationOfUser(const PageContext &context, const QList<Record> &selected, QWidget *parent)
{
    const Record user = selected.value(0);
    if (user.isNull())
        return;
    ask(context,
        {.title = OrganizationText::tr("Open an organization of %1").arg(user.title()),
         .intro = OrganizationText::tr("The service shows it only where the person belongs to it."),
         .label = OrganizationText::tr("Organization code"),
         .submitText = OrganizationText::tr("Open")},
        parent, [context, user, parent](const QString &code) { showThroughUser(context, user, code, parent); });
}

void showOrganizationsOfUser(const PageContext &context, const QList<Record> &selected, QWidget *parent)
{
    const Record user = selected.value(0);
    if (user.isNull())
        return;
    auto *picker = new RecordPicker(context,
                                    {.page = &organizationsOfUser,
                                     .title = OrganizationText::tr("Organizations of %1").arg(user.title()),
                                     .intro = OrganizationText::tr("Open one to see all of it and what belongs to it."),
                                     .acceptText = OrganizationText::tr("Open"),
                                     .many = false,
                                     .scope = user},
                                    parent);
    QObject::connect(context.workspace, &OpenWorkspace::personLeft, picker, [picker](Service service) {
        if (service == Service::Ivalt)
            picker->reject();
    });
    QObject::connect(picker, &RecordPicker::chosen, parent, [context, user, parent](const QList<Record> &chosen) {
        showThroughUser(context, user, chosen.constFirst().text(u"organization_code"), parent);
    });
    picker->open();
}

void createOnboardingOrganization(const PageContext &context, const QList<Record> &, QWidget *parent)
{
    Client &client = context.client(Service::Ivalt);
    // What the service takes is not documented. An organization has these, and only its name is needed by nature.
    QList<FormRow> rows = formRowsOf(ivalt::createOrg, client.line());
    for (FormRow &row : rows)
        row.required = row.field->key == "name"_L1;
    auto *form =
        openRecordForm(FormPlace{.context = context, .client = &client, .parent = parent},
                       {.operation = &ivalt::createOrg,
                        .title = OrganizationText::tr("New onboarding organization"),
                        .intro = OrganizationText::tr(
                            "Made as a sign-up flow makes it. What the service takes is not documented: what you fill "
                            "in is sent, as the connection's settings say if they tell a body."),
                        .start = Record(typeOf<ivalt::Organization>),
                        .submitText = OrganizationText::tr("Create"),
                        .fields = rows});
    form->onSubmit([&client, context](const Record &record) {
        PlannedChange change = planChange(ivalt::createOnboardingOrg, client, {}, {.after = record});
        QJsonObject body = bodyFromRecord(record, BodyOf::Creation, client.line());
        for (const Field &field : record.type().fields) {
            if (record.text(field).isEmpty())
                body.remove(field.key);
        }
        change.body = body;
        change.bodyType = &record.type();
        useBodyInSettings(change, context, ivalt::createOnboardingOrg);
        return change;
    });
}

void showUserDetails(const PageContext &context, const QList<Record> &selected, QWidget *parent)
{
    const Record user = selected.value(0);
    auto *page = parent->findChild<PageController *>();
    if (user.isNull() || !page)
        return;
    const PathArguments values{{u"org_id"_s, page->list().scope().identity()}, {u"user_id"_s, user.identity()}};
    Request request{.operation = &ivalt::getOrgUserDetails, .path = values};
    // Where they belong is not documented, so they stand wherever the path named in the settings has room for them.
    const QJsonObject spellings = context.workspace->workspace().ivalt->operations.toObject();
    const auto spelled =
        respellingFrom(ivalt::getOrgUserDetails, spellings.value(ivalt::getOrgUserDetails.id).toString());
    if (!spelled || spelled->verb != Verb::Get)
        request.body = QJsonObject{{u"org_id"_s, values.value(u"org_id"_s)}, {u"user_id"_s, user.identity()}};
    if (const QJsonValue body = bodyInSettings(context, ivalt::getOrgUserDetails, values); !body.isUndefined())
        request.body = body;
    showRead(context, ivaltUsers, request, OrganizationText::tr("Details of %1").arg(user.title()), parent);
}

} // namespace gatehouse
