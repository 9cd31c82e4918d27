#include "app/pages/recordforms.h"

#include "app/changes/changedoor.h"
#include "app/pages/pagecontroller.h"
#include "ui/records/recorddialog.h"
#include "ui/records/tablepage.h"

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
    m_dialog->open();
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
