#include "app/pages/recordforms.h"

#include "app/accounts/passwordrules.h"
#include "app/changes/changedoor.h"
#include "app/changes/changerun.h"
#include "app/changes/whenanswered.h"
#include "app/pages/pagecontroller.h"
#include "app/pages/referencehelp.h"
#include "app/pages/requests.h"
#include "app/pages/sandboxoutbox.h"
#include "app/pages/tellresult.h"
#include "app/workspaces/openworkspace.h"
#include "ui/accounts/codebutton.h"
#include "ui/accounts/passwordpoints.h"
#include "ui/connections/formfield.h"
#include "ui/records/fieldeditor.h"
#include "ui/records/recorddialog.h"
#include "ui/records/tablepage.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

static FormRow formRow(const Endpoint &operation, const Field &field, Line line)
{
    return {.field = &field, .required = needs(operation, field, line), .stays = keepsWhatIsLeftOut(operation)};
}

QList<FormRow> formRowsOf(const Endpoint &operation, Line line, const PathArguments &given)
{
    QList<FormRow> rows;
    for (const Field &field : operation.body->fields) {
        if (takes(operation, field, line) && !given.contains(QString(field.key)))
            rows.append(formRow(operation, field, line));
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
    , m_dialog(new RecordDialog(place.context.theme,
                                {.title = request.title,
                                 .intro = request.intro,
                                 .fields = request.fields.isEmpty()
                                               ? formRowsOf(*request.operation, place.client->line(), request.given)
                                               : request.fields,
                                 .start = request.start,
                                 .line = place.client->line(),
                                 .submitText = request.submitText},
                                place.parent))
{
    setParent(m_dialog);
    connect(m_dialog, &RecordDialog::submitted, this, &RecordFormRun::submit);
    connect(m_dialog, &RecordDialog::stopWanted, this, &RecordFormRun::stop);
    connect(m_dialog, &RecordDialog::stepWanted, this,
            [this] { m_place.context.signIn(m_request.operation->service); });
    addHelp();
    m_dialog->resize(m_dialog->sizeHint());
    m_dialog->open();
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
    readSandboxOutbox(m_place.context.workspace->workspace(), addresses, this, [field](const QString &text) {
        if (!text.isEmpty())
            field->setHint(tr("The sandbox sends nothing. It would have sent: %1").arg(text));
    });
}

void RecordFormRun::submit(const Record &record)
{
    m_typed = record;
    if (m_doubt)
        lookAgain();
    else
        send();
}

void RecordFormRun::send()
{
    m_dialog->showBusy(tr("Sending…"));
    m_place.context.door->submit({m_plan(m_typed)}, &m_run).then(this, [this](const ChangeResult &result) {
        finished(result);
    });
    if (!m_run)
        return;
    connect(m_run, &ChangeRun::stateChanged, this, [this](ChangeRun::State state) {
        if (state == ChangeRun::State::Looking)
            showBusyLooking();
    });
}

void RecordFormRun::showBusyLooking()
{
    m_dialog->showBusy(tr("Looking whether it was made…"));
}

void RecordFormRun::stop()
{
    if (m_run)
        m_run->abandon();
    else if (m_doubt)
        lookedAgain(Finding::Unclear);
}

void RecordFormRun::finished(const ChangeResult &result)
{
    m_run.clear();
    m_dialog->showReady();
    const ChangeItemResult item = result.items.value(0);
    m_doubt.reset();
    if (item.status == ChangeItemResult::Status::Unknown || (item.wasLookedUp && !result.isDone()))
        m_doubt = Doubt{.sent = m_typed, .change = item.change};

    if (result.isDone()) {
        tellResult(m_place.context, result);
        if (m_request.done)
            m_request.done(result, m_typed);
        m_dialog->finish();
        return;
    }
    showProblem(result);
}

void RecordFormRun::showProblem(const ChangeResult &result)
{
    if (result.verdict == ChangeResult::Verdict::NotConfirmed)
        return;
    if (result.verdict == ChangeResult::Verdict::DryRun) {
        m_dialog->showNote(tr("Dry run: nothing was sent. What you typed is still here."));
        return;
    }
    const ChangeItemResult item = result.items.value(0);
    QHash<QString, QString> fieldProblems;
    if (item.error) {
        for (const FieldProblem &problem : item.error->fields) {
            QString &text = fieldProblems[problem.key];
            text += text.isEmpty() ? problem.message : u'\n' + problem.message;
        }
    }
    m_dialog->showProblem(item.message.isEmpty() ? result.message : item.message,
                          item.error ? item.error->facts() : QString(), fieldProblems);
    // The window below, with its account menu, cannot be reached from here.
    if (item.error && item.error->cause == ServiceError::Cause::SignInNeeded)
        m_dialog->offerStep(tr("Sign in…"));
}

void RecordFormRun::lookAgain()
{
    showBusyLooking();
    const QFuture<Finding> look =
        m_doubt->change.lookUp ? m_doubt->change.lookUp() : QtFuture::makeReadyValueFuture(Finding::Unclear);
    whenAnswered(look, this, [this, number = ++m_look](std::optional<Finding> finding) {
        if (number == m_look)
            lookedAgain(finding.value_or(Finding::Unclear));
    });
}

void RecordFormRun::lookedAgain(Finding finding)
{
    ++m_look;
    if (finding == Finding::DidNotHappen || (finding == Finding::Unclear && m_doubt->isWarned)) {
        m_doubt.reset();
        send();
        return;
    }
    if (finding == Finding::Unclear) {
        m_doubt->isWarned = true;
        m_dialog->showProblem(tr("It still cannot be found out whether this was made, so it was not sent again."),
                              tr("Look at the list first. If it is not there, press the button once more."));
        return;
    }
    const bool isTheSame = m_typed == m_doubt->sent;
    const QString name = m_doubt->change.target.title;
    m_doubt.reset();
    if (m_place.reload)
        m_place.reload();
    if (!isTheSame) {
        m_dialog->showProblem(
            tr("What you sent before was made after all: %1. What you typed since was not sent.").arg(name));
        return;
    }
    m_place.context.toast({.kind = ToastKind::Success, .text = tr("It was made after all: %1").arg(name)});
    m_dialog->finish();
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
