#include "app/pages/recordforms.h"

#include "app/accounts/passwordrules.h"
#include "app/changes/bulksubmission.h"
#include "app/changes/changedoor.h"
#include "app/changes/changerun.h"
#include "app/changes/dialogsubmission.h"
#include "app/pages/pagecontroller.h"
#include "app/pages/referencehelp.h"
#include "app/pages/requests.h"
#include "app/pages/sandboxoutbox.h"
#include "app/workspaces/openworkspace.h"
#include "ui/accounts/codebutton.h"
#include "ui/accounts/passwordpoints.h"
#include "ui/connections/formfield.h"
#include "ui/records/fieldeditor.h"
#include "ui/records/recorddialog.h"
#include "ui/records/tablepage.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

static const Field *replacementOf(const Field &field, std::span<const Field> instead, Line line)
{
    const auto fits = [&](const Field &other) { return other.key == field.key && other.lines.testFlag(line); };
    const auto found = std::ranges::find_if(instead, fits);
    return found == instead.end() ? nullptr : &*found;
}

static FormRow formRow(const Endpoint &operation, const Field &field, Line line)
{
    const bool isMade = QString(operation.makes).split(u' ').contains(field.key);
    return {.field = &field,
            .required = needs(operation, field, line),
            .together = isMade ? operation.makes : QLatin1StringView(),
            .stays = keepsWhatIsLeftOut(operation)};
}

QList<FormRow> formRowsOf(const Endpoint &operation, Line line, const PathArguments &given,
                          std::span<const Field> instead)
{
    QList<FormRow> rows;
    for (const Field &field : operation.body->fields) {
        const Field *replacement = replacementOf(field, instead, line);
        if (!takes(operation, field, line) || (given.contains(QString(field.key)) && !replacement))
            continue;
        FormRow row = formRow(operation, field, line);
        row.field = replacement ? replacement : &field;
        rows.append(row);
    }
    return rows;
}

FormRow formRowOf(const Endpoint &operation, QStringView key, Line line)
{
    const Field *field = operation.body->find(key);
    return field && takes(operation, *field, line) ? formRow(operation, *field, line) : FormRow();
}

RecordFormRun::RecordFormRun(const FormPlace &place, const FormRequest &request)
    : m_place(place)
    , m_request(request)
    , m_dialog(new RecordDialog(
          place.context.theme,
          {.title = request.title,
           .intro = request.intro,
           .fields = request.fields.isEmpty()
                         ? formRowsOf(*request.operation, place.client->line(), request.given, request.instead)
                         : request.fields,
           .start = request.start,
           .line = place.client->line(),
           .submitText = request.submitText},
          place.parent))
{
    setParent(m_dialog);
    m_submission = new DialogSubmission(place.context, m_dialog);
    m_submission->setReload(place.reload);
    // All that is known, to be copied into a report.
    m_submission->setExplanation(
        [](const ServiceError &error, RequestDialog::Problems &, QString &nextStep) { nextStep = error.facts(); });
    connect(m_submission, &DialogSubmission::made, this, [this](const ChangeResult &result) {
        if (m_request.done)
            m_request.done(result, m_dialog->record());
    });
    connect(m_dialog, &RecordDialog::submitted, this, &RecordFormRun::submit);
    connect(m_dialog, &RecordDialog::stopWanted, this, [this] {
        if (m_run)
            m_run->abandon();
    });
    addHelp();
    m_dialog->resize(m_dialog->sizeHint());
    m_dialog->open();
}

void RecordFormRun::submit(const Record &record)
{
    const QList<PlannedChange> changes = m_plan(record);
    if (changes.size() == 1)
        m_submission->submit(changes.constFirst());
    else if (!changes.isEmpty())
        submitAll(m_place.context, m_dialog, changes, m_request.leftOut);
}

void RecordFormRun::addHelp()
{
    RecordForm *form = m_dialog->form();
    for (FormField *formField : form->fields()) {
        const QString key = formField->key();
        const Field &field = *m_request.start.type().find(key);
        if (field.has(Rule::OnlyAdded) && m_request.operation->has(Effect::Partial)) {
            formField->setHint(tr("What you enter is added. The service does not tell which there are, and takes none "
                                  "away."));
        }
        if (QString(m_request.operation->makes).split(u' ').contains(key))
            formField->setHint(tr("Leave both blank, and the service makes them."));
        if (const auto reference = referenceOf(field, m_request.operation->service)) {
            new ReferenceHelp(m_place.context, *reference, field, form->editor(key), formField, m_place.scope);
        }
        if (field.has(Rule::Chosen))
            addPasswordPoints(key);
    }
    for (const FormHelperRow &helper : m_request.helpers)
        addHelper(helper);
}

void RecordFormRun::addHelper(const FormHelperRow &helper)
{
    FormField *field = m_dialog->form()->field(QString(helper.field));
    if (!field)
        return;
    auto *button =
        new CodeButton(m_place.context.theme, QCoreApplication::translate("Action", helper.text), helper.icon);
    field->addBeside(button);
    QWidget::setTabOrder(m_dialog->form()->editor(QString(helper.field))->focusTarget(), button);
    connect(button, &CodeButton::clicked, this, [this, &helper, button] { send(helper, button); });
}

//! What the service asks of a password that is made up now, beside where it is typed.
void RecordFormRun::addPasswordPoints(const QString &key)
{
    auto *points = new PasswordPoints(m_place.context.theme);
    FieldEditor *editor = m_dialog->form()->editor(key);
    m_dialog->form()->field(key)->layout()->addWidget(points);
    connect(editor, &FieldEditor::changed, points, [points, editor] { points->setPassword(editor->text()); });
    points->setRule(knownPasswordRule(m_place.context));
    m_dialog->resize(m_dialog->sizeHint());
    askForPasswordRule(m_place.context, points, [points](const PasswordRule &rule) { points->setRule(rule); });
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

void RecordFormRun::send(const FormHelperRow &helper, CodeButton *button)
{
    Client &client = *m_place.client;
    const Record typed = m_dialog->record();
    const Record body = m_request.helperBody ? m_request.helperBody(typed) : helperBody(helper, typed, client.line());
    const QHash<QString, QString> problems = problemsWith(body, BodyOf::Creation, client.line());
    if (!problems.isEmpty()) {
        m_dialog->showProblem(tr("Fill in the fields named below, then try this again."), {}, problems);
        return;
    }
    m_dialog->showBusy(tr("Sending…"));
    m_place.context.door->submit({planChange(*helper.operation, client, {}, {.after = body})}, &m_run)
        .then(this, [this, &helper, button, body](const ChangeResult &result) {
            sent(helper, body, result);
            if (result.isDone())
                button->startWaiting();
        });
}

void RecordFormRun::sent(const FormHelperRow &helper, const Record &body, const ChangeResult &result)
{
    m_run.clear();
    m_dialog->showReady();
    if (!result.isDone()) {
        m_submission->showProblem(result);
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
    readSandboxOutbox(m_place.context.workspace->workspace(), addresses, this, [field](const QString &text) {
        if (!text.isEmpty())
            field->setHint(tr("The sandbox sends nothing. It would have sent: %1").arg(text));
    });
}

RecordFormRun *openRecordForm(const FormPlace &place, const FormRequest &request)
{
    return new RecordFormRun(place, request);
}

RecordFormRun *openRecordForm(PageController &page, const FormRequest &request)
{
    return openRecordForm(FormPlace{.context = page.context(),
                                    .client = &page.list().client(),
                                    .parent = page.widget(),
                                    .scope = page.list().scope(),
                                    .reload = [list = &page.list()] { list->reload(); }},
                          request);
}

} // namespace gatehouse
