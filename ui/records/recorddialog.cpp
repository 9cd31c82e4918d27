#include "ui/records/recorddialog.h"

#include "ui/connections/formfield.h"
#include "ui/records/fieldeditor.h"
#include "ui/records/formscroll.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"

#include <QEvent>
#include <QFocusEvent>
#include <QVBoxLayout>

namespace gatehouse {

static constexpr int formWidth = 480;

RecordDialog::RecordDialog(const Theme &theme, const RecordDialogSpec &spec, QWidget *parent)
    : RequestDialog(theme, parent), m_form(new RecordForm(theme, spec.fields, spec.start, spec.line))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setHeading(spec.title, spec.intro);
    submitButton()->setText(spec.submitText);
    // The scroll bar stands in the dialog's margin, so that it takes no room from the editors.
    m_form->layout()->setContentsMargins(0, 0, tokens::Padding, 0);
    m_scroll = new FormScroll(m_form, formWidth + tokens::Padding);
    body()->addWidget(m_scroll);
    for (FormField *field : m_form->fields()) {
        addField(field);
        m_form->editor(field->key())->focusTarget()->installEventFilter(this);
    }
    connect(m_form, &RecordForm::edited, this, &RecordDialog::edited);
    if (!m_form->fields().isEmpty())
        m_form->fields().first()->setFocus();
    resize(sizeHint());
}

RecordDialog::~RecordDialog()
{
    // Editors that lose the focus while an open dialog goes down may still take what was typed.
    m_form->disconnect(this);
}

void RecordDialog::showProblem(const QString &text, const QString &details, const Problems &fieldProblems)
{
    RequestDialog::showProblem(text, fieldProblems, details);
}

void RecordDialog::finish()
{
    showReady();
    accept();
}

RecordDialog::Problems RecordDialog::problems() const
{
    return m_form->problems();
}

void RecordDialog::submit()
{
    emit submitted(m_form->record());
}

bool RecordDialog::hasChanges() const
{
    return m_form->isDirty();
}

void RecordDialog::reveal(FormField *field)
{
    m_scroll->ensureWidgetVisible(field, 0, tokens::Margin);
}

bool RecordDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        for (FormField *field : m_form->fields()) {
            if (m_form->editor(field->key())->focusTarget() == watched)
                leave(field);
        }
    }
    return RequestDialog::eventFilter(watched, event);
}

void RecordDialog::leave(FormField *field)
{
    // An empty value that was only passed by is not yet a mistake.
    if (!m_form->editor(field->key())->text().isEmpty())
        field->setProblem(problems().value(field->key()));
}

} // namespace gatehouse
