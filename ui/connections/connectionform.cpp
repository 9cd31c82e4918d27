#include "ui/connections/connectionform.h"

#include "ui/connections/connectionwords.h"
#include "ui/connections/formfield.h"
#include "ui/records/fieldeditor.h"
#include "ui/widgets/button.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! Two fields beside each other, or one alone where its value is long.
class FieldGrid
{
public:
    explicit FieldGrid(QWidget *widget) : m_grid(new QGridLayout(widget))
    {
        m_grid->setContentsMargins({});
        m_grid->setHorizontalSpacing(4 * tokens::Grid);
        m_grid->setVerticalSpacing(tokens::Padding);
        m_grid->setColumnStretch(0, 1);
        m_grid->setColumnStretch(1, 1);
    }

    void add(FormField *field, bool isWide)
    {
        if (isWide && m_column == 1)
            startRow();
        m_grid->addWidget(field, m_row, m_column, 1, isWide ? 2 : 1, Qt::AlignTop);
        if (isWide || m_column == 1)
            startRow();
        else
            m_column = 1;
    }

private:
    void startRow()
    {
        ++m_row;
        m_column = 0;
    }

    QGridLayout *m_grid;
    int m_row = 0;
    int m_column = 0;
};

bool isWide(const Field &row)
{
    return row.kind == Kind::Json || row.key == "base_url"_L1 || row.key == "ca_file"_L1;
}

bool isOnThisComputer(const QString &host)
{
    return host == "localhost"_L1 || host.startsWith("127."_L1) || host == "::1"_L1;
}

//! The choices by their words. What must have a value does not offer to have none.
void putIntoWords(QComboBox *box, const Field &row)
{
    for (int i = box->count() - 1; i >= 0; --i) {
        const QString choice = box->itemData(i).toString();
        if (choice.isEmpty())
            box->removeItem(i);
        else
            box->setItemText(i, choiceText(row, choice));
    }
}

} // namespace

ConnectionForm::ConnectionForm(const Theme &theme, const Record &start, const QString &keyPrefix,
                               const QList<OperationChoice> &operations, QWidget *parent)
    : QWidget(parent)
    , m_start(start)
    , m_prefix(keyPrefix)
    , m_advanced(new QWidget)
    , m_unfold(new Button(theme, Button::Kind::Quiet, tr("Advanced"), Icon::ChevronRight))
{
    auto *usual = new QWidget;
    FieldGrid usualGrid(usual);
    FieldGrid advancedGrid(m_advanced);
    for (const Field &row : start.type().fields) {
        // What the program itself notes about the connection.
        if (row.has(Rule::ReadOnly))
            continue;
        FormField *field = makeField(theme, row, operations);
        (row.has(Rule::Extra) ? advancedGrid : usualGrid).add(field, isWide(row));
    }
    m_advanced->hide();
    m_unfold->setCheckable(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(tokens::Padding);
    layout->addWidget(usual);
    layout->addWidget(m_unfold, 0, Qt::AlignLeft);
    layout->addWidget(m_advanced);
    connect(m_unfold, &QPushButton::toggled, this, [this](bool isOpen) {
        m_advanced->setVisible(isOpen);
        m_unfold->setGlyph(isOpen ? Icon::ChevronDown : Icon::ChevronRight);
    });
    warnOfPlainText();
}

FormField *ConnectionForm::makeField(const Theme &theme, const Field &row, const QList<OperationChoice> &operations)
{
    m_rows.append(&row);
    if (row.key == "operations"_L1)
        return makeOperations(theme, row, operations);

    FieldEditor *editor = FieldEditor::make(theme, row, Line::V35, this);
    if (auto *box = qobject_cast<QComboBox *>(editor->widget()))
        putIntoWords(box, row);
    editor->setText(m_start.text(row));
    auto *field = new FormField(theme, m_prefix + row.key, labelOf(row), editor->widget());
    const ConnectionWords words = wordsFor(m_start.type(), row);
    field->setHint(words.hint);
    if (auto *line = qobject_cast<QLineEdit *>(editor->widget()))
        line->setPlaceholderText(words.example);
    if (row.key == "ca_file"_L1)
        addFileButton(theme, field, row);
    m_editors.append(editor);
    m_fields.append(field);
    connect(editor, &FieldEditor::changed, this, [this, field, &row] {
        if (row.key == "base_url"_L1)
            warnOfPlainText();
        emit edited(field);
    });
    return field;
}

FormField *ConnectionForm::makeOperations(const Theme &theme, const Field &row,
                                          const QList<OperationChoice> &operations)
{
    m_operations = new OperationTable(theme, operations);
    m_operations->setOperations(m_start.value(row).toObject());
    auto *field = new FormField(theme, m_prefix + row.key, labelOf(row), m_operations);
    field->setHint(wordsFor(m_start.type(), row).hint);
    m_editors.append(nullptr);
    m_fields.append(field);
    connect(m_operations, &OperationTable::changed, this, [this, field] { emit edited(field); });
    return field;
}

void ConnectionForm::addFileButton(const Theme &theme, FormField *field, const Field &row)
{
    auto *choose = new Button(theme, Button::Kind::Plain, tr("Choose…"));
    choose->setAccessibleName(tr("Choose a certificate authority file"));
    field->addBeside(choose);
    connect(choose, &QPushButton::clicked, this, [this, field, label = labelOf(row)] {
        auto *line = qobject_cast<QLineEdit *>(field->editor());
        auto *dialog = new QFileDialog(this, label, QFileInfo(line->text()).absolutePath(),
                                       tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, line, &QLineEdit::setText);
        dialog->open();
    });
}

void ConnectionForm::warnOfPlainText()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i]->key != "base_url"_L1)
            continue;
        const QUrl url(m_editors[i]->text());
        const bool isReadable = url.scheme() == "http"_L1 && !url.host().isEmpty() && !isOnThisComputer(url.host());
        m_fields[i]->setWarning(isReadable ? tr("This address is not encrypted: anyone on the way can read passwords "
                                                "and keys. Use https if the service has it.")
                                           : QString());
    }
}

Record ConnectionForm::record() const
{
    Record result = m_start;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Field &row = *m_rows[i];
        if (!m_editors[i]) {
            const QJsonObject operations = m_operations->operations();
            result.setValue(row, operations.isEmpty() ? QJsonValue() : QJsonValue(operations));
            continue;
        }
        const QString text = m_editors[i]->text();
        // Emptied is not the same as never said, which is the default.
        if (text != m_start.text(row))
            result.setText(row, text.isNull() ? u""_s : text);
    }
    return result;
}

QHash<QString, QString> ConnectionForm::problems() const
{
    QHash<QString, QString> found;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const QString problem =
            m_editors[i] ? problemWith(*m_rows[i], m_editors[i]->text(), Line::V35) : m_operations->problem();
        if (!problem.isEmpty())
            found.insert(m_fields[i]->key(), problem);
    }
    return found;
}

void ConnectionForm::reveal(FormField *field)
{
    if (m_advanced->isAncestorOf(field))
        m_unfold->setChecked(true);
}

} // namespace gatehouse
