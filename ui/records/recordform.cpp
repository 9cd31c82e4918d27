#include "ui/records/recordform.h"

#include "ui/connections/formfield.h"
#include "ui/records/fieldeditor.h"

#include <QVBoxLayout>

namespace gatehouse {

RecordForm::RecordForm(const Theme &theme, const QList<FormRow> &rows, const Record &start, Line line, QWidget *parent)
    : QWidget(parent), m_rows(rows), m_start(start), m_line(line)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4 * tokens::Grid);
    for (const FormRow &row : rows) {
        FieldEditor *editor = FieldEditor::make(theme, *row.field, line, this);
        editor->setText(start.text(*row.field));
        const QString label = labelOf(*row.field);
        //: the label of a value that must be given
        const QString shown = row.required ? tr("%1 *").arg(label) : label;
        auto *field = new FormField(theme, QString(row.field->key), shown, editor->widget());
        field->setObjectName(row.field->key);
        editor->widget()->setAccessibleName(label);
        editor->focusTarget()->setAccessibleName(label);
        if (QWidget *helper = editor->makeHelper())
            field->addBeside(helper);
        layout->addWidget(field);
        m_editors.append(editor);
        m_fields.append(field);
        connect(editor, &FieldEditor::changed, this, [this, field] { emit edited(field); });
    }
    layout->addStretch(1);
    if (!m_fields.isEmpty())
        setFocusProxy(m_fields.first());
}

Record RecordForm::record() const
{
    Record result = m_start;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Field &field = *m_rows[i].field;
        const QString text = m_editors[i]->text();
        // An untouched value keeps its exact spelling.
        if (text != m_start.text(field))
            result.setText(field, text);
    }
    return result;
}

bool RecordForm::isDirty() const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const QString before = m_start.text(*m_rows[i].field);
        const QString now = m_editors[i]->text();
        if (now != before && !(now.isEmpty() && before.isEmpty()))
            return true;
    }
    return false;
}

QString RecordForm::problemOf(qsizetype row) const
{
    const Field &field = *m_rows[row].field;
    const QString text = m_editors[row]->text();
    if (text.trimmed().isEmpty() && m_rows[row].required)
        return tr("%1 is required.").arg(labelOf(field));
    if (text.trimmed().isEmpty()) {
        const QString together(m_rows[row].together);
        for (const QString &key : together.split(u' ', Qt::SkipEmptyParts)) {
            if (isGiven(key))
                return tr("Give both, or leave both blank so that the service makes them.");
        }
        const bool isKept = m_rows[row].stays && !m_start.text(field).isEmpty();
        return isKept ? tr("The service cannot empty %1, it would stay as it was. Write another value or the old one.")
                            .arg(labelOf(field))
                      : QString();
    }
    // What the service itself gave is not for the person to put right.
    return text == m_start.text(field) ? QString() : problemWith(field, text, m_line);
}

bool RecordForm::isGiven(QStringView key) const
{
    const FieldEditor *other = editor(key);
    return other && !other->text().trimmed().isEmpty();
}

QHash<QString, QString> RecordForm::problems() const
{
    QHash<QString, QString> result;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (const QString problem = problemOf(i); !problem.isEmpty())
            result.insert(QString(m_rows[i].field->key), problem);
    }
    return result;
}

FormField *RecordForm::field(QStringView key) const
{
    for (FormField *candidate : m_fields) {
        if (candidate->key() == key)
            return candidate;
    }
    return nullptr;
}

FieldEditor *RecordForm::editor(QStringView key) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].field->key == key)
            return m_editors[i];
    }
    return nullptr;
}

} // namespace gatehouse
