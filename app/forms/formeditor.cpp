#include "app/forms/formeditor.h"

#include "app/changes/dialogsubmission.h"
#include "app/changes/whenanswered.h"
#include "app/forms/formchanges.h"
#include "app/pages/requests.h"
#include "app/workspaces/openworkspace.h"
#include "models/forms/formdata.h"
#include "network/operations/elevate.h"
#include "ui/forms/formdialog.h"
#include "ui/forms/formfinderdialog.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! Translation context.
struct FormText
{
    Q_DECLARE_TR_FUNCTIONS(FormEditor)
};

QString nameOf(const elevate::Form &form)
{
    return FormText::tr("%1 / %2", "type and sub-type of a form").arg(form.type, form.subType);
}

//! What a refusal means for the editor: parts of the data are marked at the data, and what the service says of the
//! whole form at what causes it.
void explainFormRefusal(const ServiceError &error, RequestDialog::Problems &problems, QString &nextStep)
{
    QStringList ofData;
    for (auto it = problems.begin(); it != problems.end();) {
        if (it.key().startsWith("data"_L1)) {
            ofData.append(it.value());
            it = problems.erase(it);
        } else {
            ++it;
        }
    }
    ofData.sort();
    if (!ofData.isEmpty())
        problems.insert(u"data"_s, ofData.join(u'\n'));
    if (error.message.contains("already exists"_L1, Qt::CaseInsensitive)) {
        problems.insert(u"type"_s, FormText::tr("Your organization has a form of this type, whatever its sub-type."));
        nextStep = FormText::tr("Choose another type, or close this and edit the form that is there.");
    } else if (error.cause == ServiceError::Cause::NotFound) {
        nextStep =
            FormText::tr("Only forms of your own organization can be changed. This one belongs to another, or is "
                         "not there any more. What you changed is still here.");
    }
}

bool isForeign(const PageContext &context, const elevate::Form &form)
{
    const ElevateSession *session = context.workspace->elevateSession();
    // Of the organization that is acted as only the code is known.
    if (context.workspace->acting() || !session || !session->person() || session->person()->organizationId.isEmpty() ||
        !form.organizationId)
        return false;
    return session->person()->organizationId != QString::number(*form.organizationId);
}

QString noteOf(const PageContext &context, const elevate::Form &form)
{
    const qint64 version = form.version.value_or(0);
    const QString versions = FormText::tr("Version %1 is stored; the service keeps no older ones. Saving makes it "
                                          "version %2, and apps then read the form anew.")
                                 .arg(version)
                                 .arg(version + 1);
    if (!isForeign(context, form))
        return versions;
    return QString(
        versions + u' ' +
        FormText::tr("This form belongs to another organization, so the service will not take changes to it."));
}

void openFormEditor(const PageContext &context, const elevate::Form &form, QWidget *parent)
{
    const qint64 next = form.version.value_or(0) + 1;
    auto *dialog = new FormDialog(context.theme,
                                  {.title = FormText::tr("Edit form %1").arg(nameOf(form)),
                                   .note = noteOf(context, form),
                                   .start = form,
                                   .submitText = FormText::tr("Save as version %1").arg(next),
                                   .line = context.client(Service::Elevate).line()},
                                  parent);
    auto *submission = new DialogSubmission(context, dialog);
    submission->setExplanation(explainFormRefusal);
    QObject::connect(dialog, &FormDialog::submitted, submission, [submission, dialog, context, form] {
        submission->submit(planFormUpdate(context.client(Service::Elevate), form, dialog->form()));
    });
    dialog->open();
}

void tellUnread(const PageContext &context, const QString &name, const ServiceError &error)
{
    const QString nextStep =
        error.cause == ServiceError::Cause::NotFound
            ? FormText::tr("The list has the forms of all organizations, but only those of your own and of the default "
                           "organization can be read.")
            : error.nextStep();
    context.toast({.kind = ToastKind::Error,
                   .text = FormText::tr("The form %1 could not be read. %2 %3").arg(name, error.summary(), nextStep)});
}

//! Offers the forms that the service names, for lines that cannot list them otherwise.
void offerNamed(const PageContext &context, FormFinderDialog *dialog)
{
    const Request request{.operation = &elevate::readForm, .body = QJsonObject()};
    whenAnswered(
        context.client(Service::Elevate).send(request), dialog, [dialog](const std::optional<Outcome<Reply>> &outcome) {
            if (!outcome)
                return;
            const QJsonArray named = *outcome ? json::at((*outcome)->meta, u"formsVersion").toArray() : QJsonArray();
            QList<KnownForm> forms;
            for (const QJsonValue &entry : named) {
                const auto version = fromJson<elevate::FormVersion>(entry);
                if (version.id)
                    forms.append({QString::number(*version.id), FormText::tr("%1 · version %2 · number %3")
                                                                    .arg(version.type)
                                                                    .arg(version.version.value_or(0))
                                                                    .arg(*version.id)});
            }
            dialog->offer(forms,
                          forms.isEmpty()
                              ? FormText::tr("The service names no forms that could be offered here.")
                              : FormText::tr("Forms of all organizations that the service names in its answers:"));
        });
}

void readChosen(const PageContext &context, FormFinderDialog *dialog, QWidget *parent)
{
    Client &client = context.client(Service::Elevate);
    Request request{.operation = &elevate::readForm};
    if (!dialog->id().isEmpty()) {
        request.path.insert(u"formId"_s, dialog->id());
    } else {
        const elevate::FormKey key{.type = dialog->type(), .subType = dialog->subType()};
        request.body = client.bodyFor(elevate::readForm, Record::of(key));
    }
    dialog->showBusy(FormText::tr("Reading…"));
    QFuture<Outcome<Record>> reading = client.fetch(elevate::readForm, request);
    QObject::connect(dialog, &RequestDialog::stopWanted, dialog, [reading]() mutable { reading.cancel(); });
    whenAnswered(reading, dialog, [context, dialog, parent](const std::optional<Outcome<Record>> &outcome) {
        dialog->showReady();
        if (!outcome)
            return;
        if (!*outcome) {
            const ServiceError &error = outcome->error();
            dialog->showProblem(error.summary(), {},
                                error.cause == ServiceError::Cause::NotFound
                                    ? FormText::tr("Check the spelling; capitals count. Forms of other organizations "
                                                   "cannot be read.")
                                    : error.nextStep());
            return;
        }
        const elevate::Form form = (*outcome)->as<elevate::Form>();
        dialog->accept();
        openFormEditor(context, form, parent);
    });
}

} // namespace

void createForm(const PageContext &context, QWidget *parent)
{
    auto *dialog =
        new FormDialog(context.theme,
                       {.title = FormText::tr("New form"),
                        .note = FormText::tr("It begins with version 0; each change raises the version by one. "
                                             "An organization has one form of a type, whatever the sub-type, "
                                             "and the service has no operation that removes a form."),
                        .start = {},
                        .startText = newFormData(),
                        .isNew = true,
                        .submitText = FormText::tr("Create form"),
                        .line = context.client(Service::Elevate).line()},
                       parent);
    auto *submission = new DialogSubmission(context, dialog);
    submission->setExplanation(explainFormRefusal);
    QObject::connect(dialog, &FormDialog::submitted, submission, [submission, dialog, context] {
        submission->submit(planFormCreation(context.client(Service::Elevate), dialog->form()));
    });
    dialog->open();
}

void editForm(const PageContext &context, const Record &listed, QWidget *parent)
{
    const QString name = FormText::tr("%1 (number %2)").arg(listed.text(u"type"), listed.identity());
    const Request request{.operation = &elevate::readForm, .path = {{u"formId"_s, listed.identity()}}};
    whenAnswered(context.client(Service::Elevate).fetch(elevate::readForm, request), parent,
                 [context, name, parent,
                  actor = context.workspace->actor(Service::Elevate)](const std::optional<Outcome<Record>> &outcome) {
                     // What one person has asked for is not answered to another.
                     if (context.workspace->actor(Service::Elevate) != actor)
                         return;
                     if (outcome && *outcome)
                         openFormEditor(context, (*outcome)->as<elevate::Form>(), parent);
                     else if (outcome)
                         tellUnread(context, name, outcome->error());
                 });
}

void findForm(const PageContext &context, const QList<Record> &, QWidget *parent)
{
    auto *dialog = new FormFinderDialog(context.theme, parent);
    QObject::connect(dialog, &FormFinderDialog::submitted, dialog,
                     [context, dialog, parent] { readChosen(context, dialog, parent); });
    if (!context.client(Service::Elevate).offers(elevate::listFormVersions))
        offerNamed(context, dialog);
    dialog->open();
}

QList<DetailLine> formLines(const Record &form, Line)
{
    QList<DetailLine> lines;
    if (&form.type() == &typeOf<elevate::Form>) {
        QStringList controls;
        for (const FormControl &control : formDataFrom(JsonNode::fromValue(form.as<elevate::Form>().data)).controls) {
            const QString name = control.label.isEmpty() ? control.name : control.label;
            controls.append(control.isRequired ? FormText::tr("%1 (%2, required)").arg(name, control.type)
                                               : FormText::tr("%1 (%2)").arg(name, control.type));
        }
        lines.append({FormText::tr("Asks for"), controls.join(u'\n')});
    } else {
        lines.append({FormText::tr("Content"),
                      FormText::tr("Not read. Forms of other organizations are listed, but cannot be read.")});
    }
    const int version = form.text(u"version").toInt();
    lines.append(
        {FormText::tr("Changes so far"),
         FormText::tr("%1. The number of the version counts them; only the newest version is kept.").arg(version)});
    return lines;
}

} // namespace gatehouse
