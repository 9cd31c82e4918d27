#include "app/forms/templateeditor.h"

#include "app/changes/dialogsubmission.h"
#include "app/changes/whenanswered.h"
#include "app/pages/requests.h"
#include "app/workspaces/openworkspace.h"
#include "models/templates/placeholders.h"
#include "network/operations/elevate.h"
#include "ui/templates/templatedialog.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

using Message = elevate::NotificationTemplate;

//! Translation context.
struct TemplateText
{
    Q_DECLARE_TR_FUNCTIONS(TemplateEditor)
};

//! Reads the one template with this code. On 3.5 the type tells those of the same code apart.
QFuture<Outcome<Record>> readByCode(Client &client, const QString &type, const QString &code)
{
    return client.fetch(elevate::readNotificationTemplate,
                        requestFor(elevate::readNotificationTemplate, client, {{u"code"_s, code}, {u"type"_s, type}}));
}

bool hasText(const Message &found, const Message &wanted)
{
    return found.type == wanted.type && found.subject == wanted.subject && found.body == wanted.body &&
           found.emailHeader == wanted.emailHeader && found.emailFooter == wanted.emailFooter;
}

PlannedChange planCreation(Client &client, const Message &message)
{
    PlannedChange change = planChange(elevate::createNotificationTemplate, client, {}, {.after = Record::of(message)});
    change.lookUp = [open = QPointer<Client>(&client), message] {
        if (!open || !open->offers(elevate::readNotificationTemplate))
            return QtFuture::makeReadyValueFuture(Finding::Unclear);
        return readByCode(*open, message.type, message.code).then([message](const Outcome<Record> &outcome) {
            if (!outcome)
                return outcome.error().cause == ServiceError::Cause::NotFound ? Finding::DidNotHappen
                                                                              : Finding::Unclear;
            // One that was there before would have been refused, unless it is the default organization's.
            return hasText(outcome->as<Message>(), message) ? Finding::Happened : Finding::Unclear;
        });
    };
    return change;
}

PlannedChange planUpdate(Client &client, const Message &before, const Message &after)
{
    const QString id = before.id ? QString::number(*before.id) : QString();
    PlannedChange change =
        planChange(elevate::updateNotificationTemplate, client, {{u"id"_s, id}},
                   {.target = Record::of(before), .before = Record::of(before), .after = Record::of(after)});
    const QPointer<Client> open(&client);
    change.lookUp = [open, before, after, id] {
        if (!open)
            return QtFuture::makeReadyValueFuture(Finding::Unclear);
        const Request request{.operation = &elevate::readNotificationTemplate, .path = {{u"id"_s, id}}};
        return open->fetch(elevate::readNotificationTemplate, request)
            .then([before, after](const Outcome<Record> &outcome) {
                if (!outcome)
                    return Finding::Unclear;
                const auto found = outcome->as<Message>();
                if (found.code == after.code && hasText(found, after))
                    return Finding::Happened;
                return found.code == before.code && hasText(found, before) ? Finding::DidNotHappen : Finding::Unclear;
            });
    };
    change.inverse = [open, before, after](const QJsonValue &) {
        return open ? QList{planUpdate(*open, after, before)} : QList<PlannedChange>();
    };
    return change;
}

//! What a refusal means. The service has few words: on 3.1 a missing field and a code that is taken sound alike.
void explainTemplateRefusal(const ServiceError &error, RequestDialog::Problems &problems, QString &nextStep)
{
    if (error.message.contains("already exists"_L1, Qt::CaseInsensitive)) {
        problems.insert(u"code"_s, TemplateText::tr("Your organization has a template with this code."));
        nextStep =
            TemplateText::tr("Choose another code, or close this and edit the template that is there. Line 3.1 says "
                             "the same where type, code or body are missing.");
    }
}

//! Brings what the editor needs of other templates.
void feed(const PageContext &context, TemplateDialog *dialog)
{
    Client &client = context.client(Service::Elevate);
    if (!client.offers(elevate::listNotificationTemplates))
        return;
    QObject::connect(dialog, &TemplateDialog::partWanted, dialog,
                     [context, dialog](const QString &type, const QString &code) {
                         const auto take = [dialog, type, code](const std::optional<Outcome<Record>> &outcome) {
                             if (!outcome)
                                 return;
                             std::optional<QString> body;
                             if (*outcome)
                                 body = (*outcome)->as<Message>().body;
                             dialog->setPart(type, code, body);
                         };
                         whenAnswered(readByCode(context.client(Service::Elevate), type, code), dialog, take);
                     });
    whenAnswered(client.list(elevate::listNotificationTemplates), dialog,
                 [dialog](const std::optional<Outcome<RecordPage>> &outcome) {
                     QList<Message> others;
                     if (outcome && *outcome) {
                         for (const Record &record : (*outcome)->rows)
                             others.append(record.as<Message>());
                     }
                     dialog->setOthers(others);
                 });
}

void openTemplateEditor(const PageContext &context, const Message &message, QWidget *parent)
{
    auto *dialog = new TemplateDialog(
        context.theme,
        {.title = TemplateText::tr("Edit template %1").arg(message.code),
         .note = TemplateText::tr("The service sends this message with values in place of the placeholders in braces."),
         .start = message,
         .submitText = TemplateText::tr("Save template"),
         .line = context.client(Service::Elevate).line()},
        parent);
    auto *submission = new DialogSubmission(context, dialog);
    submission->setExplanation(explainTemplateRefusal);
    submission->setReadsBack(
        TemplateText::tr("It reads as before. The service answers so when it finds no such template in "
                         "your organization: it may belong to the default organization. Create one with "
                         "the same code to have your own."));
    QObject::connect(dialog, &TemplateDialog::submitted, submission, [submission, dialog, context, message] {
        const Message edited = dialog->message();
        if (Record::of(edited) == Record::of(message)) {
            dialog->showNote(TemplateText::tr("Nothing differs from what is stored, so there is nothing to save."));
            return;
        }
        submission->submit(planUpdate(context.client(Service::Elevate), message, edited));
    });
    feed(context, dialog);
    dialog->open();
}

} // namespace

void createTemplate(const PageContext &context, QWidget *parent)
{
    Client &client = context.client(Service::Elevate);
    const bool canLookUp = client.offers(elevate::readNotificationTemplate);
    const QString note =
        canLookUp
            ? TemplateText::tr("It belongs to your organization. The service has no operation that removes a template.")
            : TemplateText::tr("The published documentation can only create templates: once made, this one cannot be "
                               "listed, read, changed or removed on this line. Look twice before you send it.");
    auto *dialog = new TemplateDialog(context.theme,
                                      {.title = TemplateText::tr("New notification template"),
                                       .note = note,
                                       .start = {.type = u"email"_s},
                                       .isNew = true,
                                       .canLookUp = canLookUp,
                                       .submitText = TemplateText::tr("Create template"),
                                       .line = client.line()},
                                      parent);
    auto *submission = new DialogSubmission(context, dialog);
    submission->setExplanation(explainTemplateRefusal);
    QObject::connect(dialog, &TemplateDialog::submitted, submission, [submission, dialog, context] {
        submission->submit(planCreation(context.client(Service::Elevate), dialog->message()));
    });
    feed(context, dialog);
    dialog->open();
}

void editTemplate(const PageContext &context, const Record &listed, QWidget *parent)
{
    const Request request{.operation = &elevate::readNotificationTemplate, .path = {{u"id"_s, listed.identity()}}};
    whenAnswered(context.client(Service::Elevate).fetch(elevate::readNotificationTemplate, request), parent,
                 [context, title = listed.title(), parent,
                  actor = context.workspace->actor(Service::Elevate)](const std::optional<Outcome<Record>> &outcome) {
                     // What one person has asked for is not answered to another.
                     if (context.workspace->actor(Service::Elevate) != actor)
                         return;
                     if (outcome && *outcome) {
                         openTemplateEditor(context, (*outcome)->as<Message>(), parent);
                     } else if (outcome) {
                         const ServiceError &error = outcome->error();
                         context.toast({.kind = ToastKind::Error,
                                        .text = TemplateText::tr("%1 could not be read for editing. %2 %3")
                                                    .arg(title, error.summary(), error.nextStep())});
                     }
                 });
}

QList<DetailLine> templateLines(const Record &message, Line)
{
    QStringList names = placeholderNames(message.text(u"subject")) + placeholderNames(message.text(u"body"));
    names.removeDuplicates();
    return {{TemplateText::tr("Placeholders"), names.join(", "_L1)}};
}

} // namespace gatehouse
