#include "ui/records/filtereditor.h"

#include "ui/records/recordtable.h"
#include "ui/widgets/button.h"
#include "ui/widgets/keystext.h"
#include "ui/widgets/momentedit.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr qsizetype lookedThrough = 2000;
constexpr qsizetype mostChoices = 12;

//! What stands in the column when it is little enough to be chosen from; empty when it is not.
QStringList fewValues(const TableStore &store, int column)
{
    if (store.columns().at(column).sorting != Sorting::Text)
        return {};
    QStringList values;
    const qsizetype rows = std::min(lookedThrough, store.rowCount());
    for (qsizetype row = 0; row < rows; ++row) {
        const QString value = store.text(store.rowAt(row), column);
        if (value.isEmpty() || values.contains(value))
            continue;
        values.append(value);
        if (values.size() > mostChoices)
            return {};
    }
    // Where nearly every row has a value of its own, choosing from them is no help.
    return values.size() * 2 <= rows ? values : QStringList();
}

} // namespace

FilterEditor::FilterEditor(const Theme &theme, RecordTable *table, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_column(new QComboBox(this))
    , m_word(new QComboBox(this))
    , m_choice(new QComboBox(this))
    , m_from(new QLineEdit(this))
    , m_to(new QLineEdit(this))
    , m_fromDay(new MomentEdit(theme, MomentEdit::Precision::Day, this))
    , m_toDay(new MomentEdit(theme, MomentEdit::Precision::Day, this))
    , m_and(new TextLabel(theme, tr("to"), tokens::TextBase, Tone::Muted, QFont::Normal, this))
    , m_add(new Button(theme, Button::Kind::Plain, tr("Add filter"), Icon::None, this))
    , m_close(Button::iconOnly(theme, Icon::Close, tr("Close the filter line"), this))
{
    m_column->setAccessibleName(tr("Column"));
    m_word->setAccessibleName(tr("Comparison"));
    m_choice->setAccessibleName(tr("Value"));
    m_from->setAccessibleName(tr("Value"));
    m_to->setAccessibleName(tr("To"));
    m_fromDay->setAccessibleName(tr("Day"));
    m_toDay->setAccessibleName(tr("To day"));
    m_from->setPlaceholderText(tr("Value"));
    m_column->setMaxVisibleItems(16);
    for (QLineEdit *line : {m_from, m_to, static_cast<QLineEdit *>(m_fromDay), static_cast<QLineEdit *>(m_toDay)}) {
        line->setMaximumWidth(200);
        connect(line, &QLineEdit::textChanged, this, &FilterEditor::check);
    }
    for (QComboBox *box : {m_word, m_choice})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_column->setMaximumWidth(220);

    const QList<TableColumn> &columns = table->records()->store()->columns();
    for (const TableColumn &column : columns)
        m_column->addItem(column.title);

    m_close->setToolTip(withKeys(m_close->toolTip(), Qt::Key_Escape));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(tokens::Margin, 0, tokens::Padding, tokens::Padding);
    layout->setSpacing(tokens::Gap);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_column), static_cast<QWidget *>(m_word), static_cast<QWidget *>(m_choice)})
        layout->addWidget(widget);
    layout->addWidget(m_from, 1);
    layout->addWidget(m_fromDay, 1);
    layout->addWidget(m_and);
    layout->addWidget(m_to, 1);
    layout->addWidget(m_toDay, 1);
    layout->addWidget(m_add);
    layout->addStretch(1);
    layout->addWidget(m_close);

    connect(m_column, &QComboBox::currentIndexChanged, this, &FilterEditor::chooseColumn);
    connect(m_word, &QComboBox::currentIndexChanged, this, &FilterEditor::chooseWord);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &FilterEditor::check);
    connect(m_add, &Button::clicked, this, &FilterEditor::accept);
    connect(m_close, &Button::clicked, this, &FilterEditor::closed);
    chooseColumn();
}

void FilterEditor::begin(int column)
{
    if (column >= 0)
        m_column->setCurrentIndex(column);
    chooseColumn();
    for (QLineEdit *line : {m_from, m_to, static_cast<QLineEdit *>(m_fromDay), static_cast<QLineEdit *>(m_toDay)})
        line->clear();
    // With a column given only the value is missing.
    QWidget *value = m_choice->isVisibleTo(this)    ? static_cast<QWidget *>(m_choice)
                     : m_fromDay->isVisibleTo(this) ? m_fromDay
                                                    : m_from;
    (column >= 0 ? value : m_column)->setFocus(Qt::ShortcutFocusReason);
}

QList<QWidget *> FilterEditor::tabStops() const
{
    return {m_column, m_word, m_choice, m_from, m_fromDay, m_to, m_toDay, m_add, m_close};
}

int FilterEditor::column() const
{
    return m_column->currentIndex();
}

FilterWord FilterEditor::word() const
{
    return m_word->currentData().value<FilterWord>();
}

const TableColumn &FilterEditor::columnRow() const
{
    return m_table->records()->store()->columns().at(column());
}

void FilterEditor::chooseColumn()
{
    const TableStore *store = m_table->records()->store();
    const QStringList values = fewValues(*store, column());
    m_hasFewValues = !values.isEmpty();
    m_choice->clear();
    for (const QString &value : values)
        m_choice->addItem(m_table->valueText(column(), value), value);
    m_choice->model()->sort(0);
    m_choice->setCurrentIndex(values.isEmpty() ? -1 : 0);

    const QSignalBlocker quiet(m_word);
    m_word->clear();
    const Sorting sorting = columnRow().sorting;
    for (const FilterWord word : filterWords(sorting, m_hasFewValues))
        m_word->addItem(filterWordText(word, sorting), QVariant::fromValue(word));
    chooseWord();
}

void FilterEditor::chooseWord()
{
    const int values = valuesWanted(word());
    const bool isMoment = columnRow().sorting == Sorting::Moment;
    const bool isChoice = m_hasFewValues && (word() == FilterWord::Is || word() == FilterWord::IsNot);
    m_choice->setVisible(isChoice);
    m_from->setVisible(values > 0 && !isMoment && !isChoice);
    m_fromDay->setVisible(values > 0 && isMoment);
    m_and->setVisible(values == 2);
    m_to->setVisible(values == 2 && !isMoment);
    m_toDay->setVisible(values == 2 && isMoment);
    check();
}

std::optional<ColumnFilter> FilterEditor::filter() const
{
    if (m_choice->isVisibleTo(this))
        return columnFilter(columnRow(), word(), m_choice->currentData().toString(), {});
    if (columnRow().sorting != Sorting::Moment)
        return columnFilter(columnRow(), word(), m_from->text(), m_to->text());
    const auto day = [](const MomentEdit *edit) { return edit->moment().date().toString(Qt::ISODate); };
    return columnFilter(columnRow(), word(), day(m_fromDay), day(m_toDay));
}

void FilterEditor::check()
{
    m_add->setEnabled(filter().has_value());
}

void FilterEditor::accept()
{
    if (const auto wanted = filter())
        emit accepted(*wanted);
}

void FilterEditor::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        emit closed();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accept();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace gatehouse
