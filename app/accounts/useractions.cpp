#include "app/accounts/useractions.h"

#include "app/changes/changedoor.h"
#include "app/changes/changerun.h"
#include "app/changes/signinstep.h"
#include "app/import/elevateimport.h"
#include "app/import/importfile.h"
#include "app/import/importlookups.h"
#include "app/pages/actionlookups.h"
#include "app/pages/actionplan.h"
#include "app/pages/elevate/pages.h"
#include "app/pages/recordforms.h"
#include "app/pages/requests.h"
#include "app/pages/tellresult.h"
#include "app/workspaces/openworkspace.h"
#include "models/import/importtarget.h"
#include "models/records/elevate/user.h"
#include "models/tables/formulaguard.h"
#include "models/tables/tabletext.h"
#include "network/operations/elevate.h"
#include "ui/accounts/pastedialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::useractions {

namespace {

//! Translation context.
struct UserActionText
{
    Q_DECLARE_TR_FUNCTIONS(UserActions)
};

bool isId(const QString &entry)
{
    return checks::every(entry, checks::isDigit);
}

QString problemWithEntry(const QString &entry)
{
    const bool isGood = isId(entry) || checks::emailAddress(entry);
    return isGood ? QString() : UserActionText::tr("write ids as digits and e-mail addresses as name@example.org.");
}

//! What a deactivation is planned of.
constexpr auto recipeEntry = "deactivated"_L1;

PlannedChange planDeactivation(OpenWorkspace &workspace, const QString &entry)
{
    const bool asAdmin = workspace.mayCall(elevate::deactivateUsers);
    const Endpoint &operation =
        asAdmin ? static_cast<const Endpoint &>(elevate::deactivateUsers) : elevate::deactivateOrgUsers;
    // One line of one operation spells the keys in the plural; what a line lacks is passed over.
    const QStringList keys = isId(entry) ? QStringList{u"id"_s, u"ids"_s} : QStringList{u"email"_s, u"emails"_s};
    const PathArguments values{{keys.first(), entry}, {keys.last(), entry}};
    PlannedChange change = planChange(operation, workspace.client(Service::Elevate), values, {});
    change.consequences = {
        UserActionText::tr("Everyone on the list is signed out and cannot sign in any more. The service has "
                           "no operation that activates a user again.")};
    change.target = {.type = typeOf<elevate::User>.name, .identity = isId(entry) ? entry : QString(), .title = entry};
    const LookUpPlace place{.page = &elevateUsers, .client = &workspace.client(Service::Elevate)};
    if (isId(entry)) {
        ActionLook look{.place = place, .selected = Record(typeOf<elevate::User>)};
        look.selected.setText(u"id", entry);
        change.lookUp = [look] { return lookForInactiveUser(look); };
    } else {
        change.lookUp = [place, entry] { return lookForInactiveAddress(place, entry); };
    }
    change.recipe = {{recipeEntry, entry}};
    return change;
}

} // namespace

std::optional<PlannedChange> deactivationAnew(const QJsonObject &recipe, OpenWorkspace &workspace)
{
    const QString entry = recipe.value(recipeEntry).toString();
    const bool isPossible = !entry.isEmpty() && workspace.isOpen(Service::Elevate) &&
                            operationOf(&elevate::deactivateUsers, &elevate::deactivateOrgUsers, workspace) != nullptr;
    return isPossible ? std::optional(planDeactivation(workspace, entry)) : std::nullopt;
}

void share(const PageContext &context, const QList<Record> &selected, QWidget *parent)
{
    const Record user = selected.value(0);
    if (user.isNull())
        return;
    Client &client = context.workspace->client(Service::Elevate);
    client.call(elevate::shareProfile, {.path = {{u"userId"_s, user.identity()}}})
        .then(parent, [toast = context.toast, user](const Outcome<elevate::ShareLink> &outcome) {
            if (!outcome) {
                toast({.kind = ToastKind::Error,
                       .text = UserActionText::tr("No share link of %1. %2 %3")
                                   .arg(user.title(), outcome.error().summary(), outcome.error().nextStep())});
                return;
            }
            QGuiApplication::clipboard()->setText(outcome->shareLink);
            toast({.kind = ToastKind::Success,
                   .text = UserActionText::tr("The share link of %1 is on the clipboard: %2")
                               .arg(user.title(), outcome->shareLink)});
        });
}

void deactivateListed(const PageContext &context, const QList<Record> &, QWidget *parent)
{
    const bool asAdmin = context.workspace->mayCall(elevate::deactivateUsers);
    auto *dialog = new PasteDialog(
        context.theme,
        {.title = UserActionText::tr("Deactivate by id or e-mail"),
         .intro =
             asAdmin
                 ? UserActionText::tr("Everyone on the list is signed out and cannot sign in any more. The service has "
                                      "no operation that activates a user again.")
                 : UserActionText::tr("Everyone on the list who belongs to your organization is signed out and cannot "
                                      "sign in any more. The service has no operation that activates a user again."),
         .label = UserActionText::tr("Ids and e-mail addresses"),
         .hint = UserActionText::tr("With blanks, commas or line ends between them."),
         .submitText = UserActionText::tr("Deactivate"),
         .isDangerous = true,
         .problemWith = problemWithEntry},
        parent);
    auto *signIn = new SignInStep(context, dialog);
    const auto run = std::make_shared<QPointer<ChangeRun>>();
    QObject::connect(dialog, &PasteDialog::stopWanted, dialog, [run] {
        if (*run)
            (*run)->cancel();
    });
    QObject::connect(
        dialog, &PasteDialog::submitted, dialog, [context, dialog, signIn, run](const QStringList &entries) {
            QList<PlannedChange> changes;
            for (const QString &entry : entries)
                changes.append(planDeactivation(*context.workspace, entry));
            dialog->showBusy(UserActionText::tr("Deactivating…"));
            context.door->submit(changes, run.get())
                .then(dialog, [context, dialog, signIn](const ChangeResult &result) {
                    dialog->showReady();
                    using Status = ChangeItemResult::Status;
                    // The report looks up those of whom nobody can tell, and sends the others again.
                    const bool isUnclear = std::ranges::any_of(
                        result.items, [](const auto &item) { return item.status == Status::Unknown; });
                    if (result.isDone() || isUnclear) {
                        tellResult(context, result);
                        dialog->accept();
                        return;
                    }
                    if (result.verdict == ChangeResult::Verdict::NotConfirmed)
                        return;
                    // Those that are done need not be sent again.
                    QStringList left;
                    for (const ChangeItemResult &item : result.items) {
                        if (item.status != Status::Succeeded)
                            left.append(item.change.target.title);
                    }
                    dialog->setEntries(left);
                    if (result.verdict == ChangeResult::Verdict::DryRun)
                        dialog->showNote(result.message);
                    else
                        dialog->showProblem(result.message, {},
                                            UserActionText::tr("What is left in the list was not deactivated."));
                    signIn->offerAfter(result);
                });
        });
    dialog->open();
}

void setRoles(const PageContext &context, const QList<Record> &selected, QWidget *)
{
    const Line line = context.workspace->client(Service::Elevate).line();
    // To invite is the way that takes no passwords, of people who are there as well.
    const QString way = ImportLookups::ways(line).value(0);
    const QString organization = ElevateImport::organizationOf(*context.workspace);
    const ImportTarget target = elevateUserTarget(line, way);
    QByteArrayList header;
    QList<QByteArrayList> rows(selected.size());
    for (const ImportField &field : target.fields) {
        if (!field.current || field.isMadeUp)
            continue;
        header.append(QString(field.field->key).toUtf8());
        for (qsizetype i = 0; i < selected.size(); ++i) {
            Record user = selected.at(i);
            elevate::narrowTo(organization, &user);
            QString text = user.text(*field.current);
            QStringList items;
            if (field.current->kind == Kind::TextList && FieldType<QStringList>::parse(text, items))
                text = items.join(", "_L1);
            rows[i].append(delimitedField(guardedCell(text), ','));
        }
    }
    QByteArray text = header.join(',') + '\n';
    for (const QByteArrayList &row : std::as_const(rows))
        text += row.join(',') + '\n';
    context.importFile(
        Service::Elevate,
        {.path = {}, .text = text, .name = UserActionText::tr("Roles of selected users"), .scope = {}, .way = way});
}

void createAdmin(const PageContext &context, const QList<Record> &, QWidget *parent)
{
    Client &client = context.workspace->client(Service::Elevate);
    const QString tokenKey = u"internal_access_token"_s;
    QList<FormRow> rows = formRowsOf(elevate::createAdmin, client.line());
    rows.append({.field = elevate::createAdmin.body->find(tokenKey), .required = true});
    auto *form =
        openRecordForm(FormPlace{.context = context, .client = &client, .parent = parent},
                       {.operation = &elevate::createAdmin,
                        .title = UserActionText::tr("Create a system admin"),
                        .intro = UserActionText::tr(
                            "The new account can do everything in every organization of the service. The service takes "
                            "it only together with the deployment's secret code and internal token; both are sent once "
                            "and kept nowhere, so they are asked for each time."),
                        .start = Record(*elevate::createAdmin.body),
                        .submitText = UserActionText::tr("Create"),
                        .fields = rows});
    form->onSubmit([context, &client, tokenKey](const Record &record) {
        PlannedChange change = planChange(elevate::createAdmin, client, {}, {.after = record});
        change.headers.insert(tokenKey, record.text(tokenKey));
        change.consequences.append(
            UserActionText::tr("The account can do everything in every organization of the service. Only "
                               "another system admin can deactivate or delete it."));
        return change;
    });
}

} // namespace gatehouse::useractions
