#include "ui/import/importmappingform.h"

#include "models/csv/csvdocument.h"
#include "models/schema/field.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStringListModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr int labelWidth = 150;
static constexpr int columnWidth = 190;
static constexpr int valueWidth = 150;
//! Behind the parts of a cell: two columns make one value.
static constexpr int joined = int(ImportPart::LastName) + 1;

ImportMappingForm::ImportMappingForm(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_grid(new QGridLayout(this)), m_columns(new QStringListModel(this))
{
    m_grid->setContentsMargins(tokens::Margin, tokens::Gap, tokens::Margin, tokens::Padding);
    m_grid->setHorizontalSpacing(tokens::Padding);
    m_grid->setVerticalSpacing(tokens::Grid);
    m_grid->setColumnMinimumWidth(0, labelWidth);
    m_grid->setColumnStretch(3, 1);
    const QStringList titles{tr("Field"), tr("Column of the file"), tr("For all others"), tr("What becomes of it")};
    for (int i = 0; i < titles.size(); ++i)
        m_grid->addWidget(new TextLabel(theme, titles.at(i), tokens::TextSmall, Tone::Muted), 0, i);
}

static void setNarrow(QComboBox *box, int width)
{
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    box->setFixedWidth(width);
}

void ImportMappingForm::makeLines()
{
    for (const Line &line : std::as_const(m_lines)) {
        for (QWidget *widget : {static_cast<QWidget *>(line.label), line.column->parentWidget(),
                                static_cast<QWidget *>(line.otherwise), static_cast<QWidget *>(line.note)})
            delete widget;
    }
    m_lines.clear();
    for (int place = 0; place < m_target.fields.size(); ++place) {
        const ImportField &field = m_target.fields.at(place);
        const QString label = labelOf(*field.field);
        Line line{};
        line.label = new TextLabel(m_theme, field.isRequired ? tr("%1 (required)").arg(label) : label, tokens::TextBase,
                                   Tone::Text, field.isRequired ? QFont::Medium : QFont::Normal);
        auto *boxes = new QWidget;
        auto *row = new QHBoxLayout(boxes);
        row->setContentsMargins({});
        row->setSpacing(tokens::Grid);
        line.column = new QComboBox;
        line.column->setModel(m_columns);
        line.column->setAccessibleName(tr("Column for %1").arg(label));
        setNarrow(line.column, columnWidth);
        line.part = new QComboBox;
        line.part->addItems({tr("as it is"), tr("country code"), tr("number without code"), tr("first names"),
                             tr("last name"), tr("joined with")});
        line.part->setAccessibleName(tr("Part of the column for %1").arg(label));
        setNarrow(line.part, 140);
        row->addWidget(line.column);
        row->addWidget(line.part);
        row->addStretch(1);
        line.otherwise = new QLineEdit;
        line.otherwise->setAccessibleName(tr("Value of %1 for all others").arg(label));
        line.otherwise->setFixedWidth(valueWidth);
        if (field.field->has(Rule::Secret))
            line.otherwise->setEchoMode(QLineEdit::Password);
        line.note = new TextLabel(m_theme, {}, tokens::TextSmall, Tone::Muted);
        line.note->setElided(Qt::ElideRight);
        const int gridRow = place + 1;
        m_grid->addWidget(line.label, gridRow, 0);
        m_grid->addWidget(boxes, gridRow, 1);
        m_grid->addWidget(line.otherwise, gridRow, 2);
        m_grid->addWidget(line.note, gridRow, 3);
        connect(line.column, &QComboBox::activated, this, [this, place] { take(place); });
        connect(line.part, &QComboBox::activated, this, [this, place] { take(place); });
        connect(line.otherwise, &QLineEdit::editingFinished, this, [this, place] { take(place); });
        m_lines.append(line);
    }
}

//! Few lines join two columns, and boxes take their time to be made.
void ImportMappingForm::addSecond(int place)
{
    Line &line = m_lines[place];
    line.second = new QComboBox;
    line.second->setModel(m_columns);
    line.second->setAccessibleName(tr("Second column for %1").arg(labelOf(*m_target.fields.at(place).field)));
    setNarrow(line.second, 140);
    auto *row = qobject_cast<QHBoxLayout *>(line.part->parentWidget()->layout());
    row->insertWidget(row->indexOf(line.part) + 1, line.second);
    setTabOrder(line.part, line.second);
    connect(line.second, &QComboBox::activated, this, [this, place] { take(place); });
}

static bool isSameTarget(const ImportTarget &a, const ImportTarget &b)
{
    return std::ranges::equal(a.fields, b.fields, [](const ImportField &left, const ImportField &right) {
        return left.field == right.field && left.isRequired == right.isRequired;
    });
}

void ImportMappingForm::show(const ImportTarget &target, const ImportMapping &mapping, const CsvDocument &document)
{
    const bool isOther = m_lines.isEmpty() || !isSameTarget(m_target, target);
    m_target = target;
    m_mapping = mapping;
    if (isOther)
        makeLines();
    QStringList columns{tr("None")};
    columns += document.columns().first(ownColumnCount(document.columns()));
    if (m_columns->stringList() != columns)
        m_columns->setStringList(columns);
    m_document = &document;
    for (int place = 0; place < m_lines.size(); ++place)
        showLine(place);
    m_document = nullptr;
}

void ImportMappingForm::showLine(int place)
{
    const ImportSource source = m_mapping.sources.value(place);
    const bool isJoined = source.column >= 0 && source.second >= 0;
    if (isJoined && !m_lines.at(place).second)
        addSecond(place);
    const Line &line = m_lines.at(place);
    line.column->setCurrentIndex(source.column + 1);
    line.part->setCurrentIndex(source.second >= 0 ? joined : int(source.part));
    line.part->setVisible(source.column >= 0);
    if (line.second) {
        line.second->setCurrentIndex(source.second + 1);
        line.second->setVisible(isJoined);
    }
    if (!line.otherwise->hasFocus())
        line.otherwise->setText(source.otherwise);
    line.otherwise->setPlaceholderText(source.column >= 0 ? tr("where blank") : tr("for every row"));
    const bool isMissing = m_target.fields.at(place).isRequired && source.isEmpty();
    line.note->setTone(isMissing ? Tone::Danger : Tone::Muted);
    const QString note = isMissing ? tr("Choose a column, or type a value for all.") : noteOf(place);
    line.note->setText(note);
    line.column->setAccessibleDescription(note);
}

static QString hintText(ImportHint hint)
{
    switch (hint) {
    case ImportHint::None:
        break;
    case ImportHint::Name:
        return ImportMappingForm::tr("by its name");
    case ImportHint::Alias:
        return ImportMappingForm::tr("by another name for it");
    case ImportHint::Content:
        return ImportMappingForm::tr("by what stands in it");
    case ImportHint::Remembered:
        return ImportMappingForm::tr("as in the last file like this");
    }
    return {};
}

//! An example, what happens on the way, and how the column was found.
QString ImportMappingForm::noteOf(int place) const
{
    const ImportSource source = m_mapping.sources.value(place);
    if (source.isEmpty())
        return {};
    QStringList parts;
    const QString conversion = conversionText(m_target, m_mapping, place, *m_document);
    if (!conversion.isEmpty()) {
        parts.append(conversion);
    } else if (source.column >= 0 && !m_target.fields.at(place).field->has(Rule::Secret)) {
        constexpr qint64 looked = 20;
        for (qint64 row = 0; row < std::min(looked, m_document->rowCount()); ++row) {
            const QString text = m_document->cell(row, source.column).trimmed();
            if (!text.isEmpty()) {
                parts.append(tr("such as “%1”").arg(text.left(60)));
                break;
            }
        }
    }
    if (const QString hint = hintText(m_mapping.hints.value(place)); !hint.isEmpty())
        parts.append(hint);
    return parts.join(u" · "_s);
}

void ImportMappingForm::take(int place)
{
    const Line &line = m_lines.at(place);
    ImportMapping mapping = m_mapping;
    mapping.sources.resize(m_target.fields.size());
    mapping.hints.resize(m_target.fields.size());
    ImportSource &source = mapping.sources[place];
    const int column = line.column->currentIndex() - 1;
    const int part = line.part->currentIndex();
    const bool isJoined = column >= 0 && part == joined;
    if (column != source.column)
        mapping.hints[place] = ImportHint::None;
    source.column = column;
    source.part = column >= 0 && !isJoined ? ImportPart(part) : ImportPart::Whole;
    // The next one is the likely second until the person says which.
    const int lastColumn = int(m_columns->stringList().size()) - 2;
    const int second = line.second ? line.second->currentIndex() - 1 : -1;
    source.second = !isJoined ? -1 : second >= 0 ? second : std::min(column + 1, lastColumn);
    source.otherwise = line.otherwise->text().trimmed();
    if (mapping == m_mapping)
        return;
    emit mappingChosen(mapping);
}

} // namespace gatehouse
