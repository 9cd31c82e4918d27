#include "app/rolerequests/roleapplication.h"

#include "app/changes/changedoor.h"
#include "app/changes/changerun.h"
#include "app/changes/signinstep.h"
#include "app/pages/referencehelp.h"
#include "app/pages/requests.h"
#include "app/pages/tellresult.h"
#include "app/rolerequests/decisionplan.h"
#include "app/rolerequests/rolerequestfilter.h"
#include "app/rolerequests/rolerequestrow.h"
#include "app/workspaces/openworkspace.h"
#include "network/operations/elevate.h"
#include "ui/connections/formfield.h"
#include "ui/records/fieldeditor.h"
#include "ui/records/recorddialog.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace gatehouse {

static Line lineOf(const PageContext &context)
{
    return context.workspace->client(Service::Elevate).line();
}

static QList<FormRow> rowsOfForm(Line line)
{
    QList<FormRow> rows;
    for (const Field &field : typeOf<RoleApplicationForm>.fields)
        rows.append({.field = &field, .required = field.isRequired(line)});
    return rows;
}

RoleApplication::RoleApplication(const PageContext &context, QWidget *parent)
    : m_context(context)
    , m_dialog(new RecordDialog(
          context.theme,
          {.title = tr("Request a role"),
           .intro = tr("The admins of your organization decide about it, and you hear of it by mail. Until then there "
                       "can be one request for a role."),
           .fields = rowsOfForm(lineOf(context)),
           .start = Record(typeOf<RoleApplicationForm>),
           .line = lineOf(context),
           .submitText = tr("Send request")},
          parent))
    , m_signIn(new SignInStep(context, m_dialog))
{
    setParent(m_dialog);
    connect(m_dialog, &RecordDialog::submitted, this, &RoleApplication::submit);
    connect(m_dialog, &RecordDialog::stopWanted, this, [this] {
        if (m_run)
            m_run->abandon();
    });
    const Field &role = *typeOf<RoleApplicationForm>.find(u"role");
    const QString key(role.key);
    if (const auto reference = referenceOf(role, Service::Elevate)) {
        new ReferenceHelp(context, *reference, role, m_dialog->form()->editor(key), m_dialog->form()->field(key),
                          Record());
    }
    m_dialog->form()->field(u"experience")->setHint(tr("In years, as a whole number."));
    m_dialog->resize(m_dialog->sizeHint());
    m_dialog->open();
}

//! The service takes a number as text.
static QJsonObject answersOf(const Record &typed)
{
    QJsonObject answers;
    for (const QString &key : {u"about"_s, u"experience"_s}) {
        if (const QString answer = typed.text(key); !answer.isEmpty())
            answers.insert(key, answer);
    }
    return answers;
}

//! Whether the request is in the queue, for accounts that may look there.
static QFuture<Finding> lookForApplication(const QPointer<Client> &client, const elevate::RoleApplication &sent,
                                           const QString &ownId)
{
    if (!client)
        return QtFuture::makeReadyValueFuture(Finding::Unclear);
    Request request = requestFor(elevate::listRoleRequests, *client, {{u"page"_s, u"1"_s}, {u"limit"_s, u"100"_s}});
    request.body =
        roleRequestFilter({.status = QString(openStatus), .role = QString::number(sent.role.value_or(0))}, *client);
    return client->list(elevate::listRoleRequests, request).then([sent, ownId](const Outcome<RecordPage> &outcome) {
        if (!outcome)
            return Finding::Unclear;
        const bool isThere =
            std::ranges::any_of(outcome->rows, [&](const Record &row) { return row.text(u"requester_id") == ownId; });
        const bool isAll = outcome->total && outcome->rows.size() >= *outcome->total;
        return isThere ? Finding::Happened : isAll ? Finding::DidNotHappen : Finding::Unclear;
    });
}

void RoleApplication::submit(const Record &typed)
{
    Client &client = m_context.workspace->client(Service::Elevate);
    elevate::RoleApplication application;
    application.role = typed.as<RoleApplicationForm>().role;
    application.formData = answersOf(typed);
    PlannedChange change = planChange(elevate::requestOrgRole, client, {}, {.after = Record::of(application)});
    // Without answers the service still wants the object.
    change.body = QJsonObject{{u"role"_s, application.role.value_or(0)}, {u"form_data"_s, application.formData}};
    const QString id = typed.text(u"role");
    const auto reference = referenceOf(*typed.type().find(u"role"), Service::Elevate);
    const QString name = reference ? m_context.names->nameOf(*reference, id) : QString();
    change.target = {.type = typeOf<elevate::RoleRequest>.name,
                     .identity = {},
                     .title = name.isEmpty() ? tr("role %1").arg(id) : name};
    if (m_context.workspace->mayCall(elevate::listRoleRequests)) {
        const auto &person = m_context.workspace->elevateSession()->person();
        change.lookUp = [client = QPointer<Client>(&client), application, ownId = person ? person->id : QString()] {
            return lookForApplication(client, application, ownId);
        };
    }
    m_dialog->showBusy(tr("Sending…"));
    m_context.door->submit({change}, &m_run).then(this, [this](const ChangeResult &result) { answered(result); });
}

void RoleApplication::answered(const ChangeResult &result)
{
    m_dialog->showReady();
    if (!result.isDone()) {
        showProblem(result);
        return;
    }
    // Where there is a request that was decided or set aside, the service gives that back and makes none.
    const ChangeItemResult item = result.items.value(0);
    const Record stored = recordFromJson(typeOf<elevate::RoleRequest>, item.reply);
    const QString status = stored.text(u"status");
    if (status == approvedStatus || status == underReviewStatus) {
        m_dialog->showProblem(
            status == approvedStatus
                ? tr("No request was made: an earlier one for this role was approved. Sign in again to use the role.")
                : tr("No request was made: an earlier one for this role is under review, and the service keeps to it. "
                     "Ask an admin of your organization."));
        return;
    }
    tellResult(m_context, result);
    emit sent();
    m_dialog->finish();
}

void RoleApplication::showProblem(const ChangeResult &result)
{
    using Verdict = ChangeResult::Verdict;
    if (result.verdict == Verdict::NotConfirmed)
        return;
    if (result.verdict == Verdict::DryRun) {
        m_dialog->showNote(tr("Dry run: nothing was sent. What you typed is still here."));
        return;
    }
    const ChangeItemResult item = result.items.value(0);
    QHash<QString, QString> fields;
    if (item.error) {
        for (const FieldProblem &problem : item.error->fields) {
            // The answers are one object to the service.
            const QString key = problem.key.startsWith("form_data"_L1) ? u"about"_s : problem.key;
            QString &text = fields[key];
            text += text.isEmpty() ? problem.message : u'\n' + problem.message;
        }
        if (item.error->cause == ServiceError::Cause::NotFound)
            fields.insert(u"role"_s, tr("Your organization has no such role. Choose one from the list."));
    }
    QString text = item.message.isEmpty() ? result.message : item.message;
    // The general advice is to correct something, and here nothing is wrong.
    if (item.error && item.error->cause == ServiceError::Cause::Refused && item.error->status == 406) {
        text = QString(item.error->summary() + ". "_L1 +
                       tr("Choose another role, or wait until the admins of your organization have decided."));
    }
    if (item.status == ChangeItemResult::Status::Unknown)
        text += u' ' + tr("Sending it once more does no harm: the service refuses a second request.");
    m_dialog->showProblem(text, item.error ? item.error->facts() : QString(), fields);
    m_signIn->offerAfter(result);
}

} // namespace gatehouse
