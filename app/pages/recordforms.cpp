#include "app/pages/recordforms.h"

#include "app/changes/changedoor.h"
#include "app/pages/pagecontroller.h"
#include "app/pages/referencehelp.h"
#include "app/pages/requests.h"
#include "app/pages/sandboxoutbox.h"
#include "app/workspaces/openworkspace.h"
#include "ui/connections/formfield.h"
#include "ui/records/fieldeditor.h"
#include "ui/records/recorddialog.h"
#include "ui/records/tablepage.h"
#include "ui/widgets/button.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

static QList<FormRow> fieldsOf(const FormRequest &request, Line line)
{
    QList<FormRow> fields;
    for (const Field &field : request.operation->body->fields) {
        const bool isSettled = request.given.contains(QString(field.key));
        if (takes(*request.operation, field, line) && !isSettled)
            fields.append({&field, needs(*request.operation, field, line)});
    }
    return fields;
}

RecordFormRun::RecordFormRun(PageController &page, const FormRequest &request)
    : m_page(page)
    , m_dialog(new RecordDialog(page.context().theme,
                                {.title = request.title,
                                 .intro = request.intro,
                                 .fields = fieldsOf(request, page.list().client().line()),
                                 .start = request.start,
                                 .line = page.list().client().line(),
                                 .submitText = request.submitText},
                                page.widget()))
{
    setParent(m_dialog);
    connect(m_dialog, &RecordDialog::submitted, this, &RecordFormRun::submit);
    addHelp(request);
    m_dialog->open();
}

void RecordFormRun::addHelp(const FormRequest &request)
{
    RecordForm *form = m_dialog->form();
    for (const Field &field : request.operation->body->fields) {
        FormField *formField = form->field(QString(field.key));
        if (!formField)
            continue;
        if (const auto reference = referenceOf(field, request.operation->service)) {
            new ReferenceHelp(m_page.context(), *reference, field, form->editor(QString(field.key)), formField,
                              m_page.list().scope());
        }
        for (const FormHelperRow &helper : request.helpers) {
            if (helper.field != field.key)
                continue;
            auto *button = new Button(m_page.context().theme, Button::Kind::Plain,
                                      QCoreApplication::translate("Action", helper.text), helper.icon);
            button->setAutoDefault(false);
            formField->addBeside(button);
            QWidget::setTabOrder(form->editor(QString(field.key))->focusTarget(), button);
            connect(button, &Button::clicked, this, [this, &helper] { send(helper); });
        }
    }
}

//! What a helper's operation takes of what is typed.
static Record helperBody(const FormHelperRow &helper, const Record &typed, Line line)
{
    Record body(*helper.operation->body);
    for (const Field &field : body.type().fields) {
        if (takes(*helper.operation, field, line))
            body.setText(field, typed.text(QString(field.key)));
    }
    return body;
}

void RecordFormRun::send(const FormHelperRow &helper)
{
    Client &client = m_page.list().client();
    const Record body = helperBody(helper, m_dialog->record(), client.line());
    const QHash<QString, QString> problems = problemsWith(body, BodyOf::Creation, client.line());
    if (!problems.isEmpty()) {
        m_dialog->showProblem(tr("Fill in the fields named below, then try this again."), {}, problems);
        return;
    }
    m_dialog->showBusy(true);
    m_page.context()
        .door->submit(planChange(*helper.operation, client, {}, {.after = body}))
        .then(this, [this, &helper, body](const ChangeResult &result) { sent(helper, body, result); });
}

void RecordFormRun::sent(const FormHelperRow &helper, const Record &body, const ChangeResult &result)
{
    m_dialog->showBusy(false);
    if (!result.isDone()) {
        showProblem(result);
        return;
    }
    RecordForm *form = m_dialog->form();
    for (FormField *field : form->fields())
        field->setProblem({});
    QStringList addresses;
    for (const QString &key : QString(helper.sentTo).split(u' ')) {
        if (const QString address = body.text(key); !address.isEmpty())
            addresses.append(address);
    }
    FormField *field = form->field(QString(helper.field));
    field->setHint(tr("Sent to %1.").arg(addresses.join(", "_L1)));
    form->editor(QString(helper.field))->focusTarget()->setFocus();
    readSandboxOutbox(m_page.context().workspace->workspace(), addresses, this, [field](const QString &text) {
        if (!text.isEmpty())
            field->setHint(tr("The sandbox sends nothing. It would have sent: %1").arg(text));
    });
}

void RecordFormRun::submit(const Record &record)
{
    m_dialog->showBusy(true);
    m_page.context().door->submit(m_plan(record)).then(this, [this](const ChangeResult &result) { finished(result); });
}

void RecordFormRun::finished(const ChangeResult &result)
{
    m_dialog->showBusy(false);
    if (result.isDone() || result.verdict == ChangeResult::Verdict::DryRun) {
        tellResult(m_page.context(), result);
        m_dialog->finish();
        return;
    }
    showProblem(result);
}

void RecordFormRun::showProblem(const ChangeResult &result)
{
    if (result.verdict == ChangeResult::Verdict::NotConfirmed)
        return;
    const ChangeItemResult item = result.items.value(0);
    QHash<QString, QString> fieldProblems;
    if (item.error) {
        for (const FieldProblem &problem : item.error->fields) {
            QString &text = fieldProblems[problem.key];
            text += text.isEmpty() ? problem.message : u'\n' + problem.message;
        }
    }
    m_dialog->showProblem(item.message.isEmpty() ? result.message : item.message,
                          item.error ? item.error->details() : QString(), fieldProblems);
}

RecordFormRun *openRecordForm(PageController &page, const FormRequest &request)
{
    return new RecordFormRun(page, request);
}

void tellResult(const PageContext &context, const ChangeResult &result)
{
    using Verdict = ChangeResult::Verdict;
    if (result.verdict == Verdict::NotConfirmed)
        return;
    Toast toast{.kind = result.isDone() ? ToastKind::Success : ToastKind::Error, .text = result.message};
    if (result.verdict == Verdict::DryRun || result.verdict == Verdict::Cancelled)
        toast.kind = ToastKind::Info;
    ChangeDoor *door = context.door;
    if (result.isDone() && door->canUndo()) {
        toast.actionText = QCoreApplication::translate("RecordForms", "Undo");
        toast.action = [door, context] {
            door->undoLast().then(door, [context](const ChangeResult &undone) { tellResult(context, undone); });
        };
    }
    context.toast(toast);
}

} // namespace gatehouse
