#include "app/pages/recordforms.h"

#include "app/changes/changedoor.h"
#include "app/changes/changerun.h"
#include "app/changes/whenanswered.h"
#include "app/pages/pagecontroller.h"
#include "app/pages/referencehelp.h"
#include "app/pages/requests.h"
#include "app/pages/sandboxoutbox.h"
#include "app/pages/tellresult.h"
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
        if (!takes(*request.operation, field, line) || isSettled)
            continue;
        fields.append({.field = &field,
                       .required = needs(*request.operation, field, line),
                       .stays = keepsWhatIsLeftOut(*request.operation)});
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
    connect(m_dialog, &RecordDialog::stopWanted, this, &RecordFormRun::stop);
    addHelp(request);
    m_dialog->resize(m_dialog->sizeHint());
    m_dialog->open();
}

void RecordFormRun::addHelp(const FormRequest &request)
{
    RecordForm *form = m_dialog->form();
    for (const Field &field : request.operation->body->fields) {
        FormField *formField = form->field(QString(field.key));
        if (!formField)
            continue;
        if (field.has(Rule::OnlyAdded) && request.operation->has(Effect::Partial)) {
            formField->setHint(tr("What you enter is added. The service does not tell which there are, and takes none "
                                  "away."));
        }
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
    m_dialog->showBusy(tr("Sending…"));
    m_page.context()
        .door->submit({planChange(*helper.operation, client, {}, {.after = body})}, &m_run)
        .then(this, [this, &helper, body](const ChangeResult &result) { sent(helper, body, result); });
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
    readSandboxOutbox(m_page.context().workspace->workspace(), addresses, this, [field](const QString &text) {
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
    m_page.context().door->submit({m_plan(m_typed)}, &m_run).then(this, [this](const ChangeResult &result) {
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
    m_page.list().reload();
    if (!isTheSame) {
        m_dialog->showProblem(
            tr("What you sent before was made after all: %1. What you typed since was not sent.").arg(name));
        return;
    }
    m_page.context().toast({.kind = ToastKind::Success, .text = tr("It was made after all: %1").arg(name)});
    m_dialog->finish();
}

RecordFormRun *openRecordForm(PageController &page, const FormRequest &request)
{
    return new RecordFormRun(page, request);
}

} // namespace gatehouse
