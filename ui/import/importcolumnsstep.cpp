#include "ui/import/importcolumnsstep.h"

#include "models/schema/field.h"
#include "ui/import/importformatbar.h"
#include "ui/import/importmappingform.h"
#include "ui/import/importpreview.h"
#include "ui/import/importtable.h"
#include "ui/widgets/button.h"
#include "ui/widgets/focusguide.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/listedit.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr int wayWidth = 250;
static constexpr qsizetype problemsShown = 3;
static constexpr qsizetype longestName = 60;

ImportColumnsStep::ImportColumnsStep(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(new TextLabel(theme, {}, tokens::TextBase, Tone::Text, QFont::DemiBold))
    , m_detail(new TextLabel(theme, {}, tokens::TextBase, Tone::Muted))
    , m_progress(new QProgressBar)
    , m_stop(new Button(theme, Button::Kind::Quiet, tr("Stop reading"), Icon::Close))
    , m_wayRoom(new QWidget)
    , m_ways(new ScopeBox(tr("What is done")))
    , m_editableRoom(new QWidget)
    , m_editable(new ListEdit(theme))
    , m_format(new ImportFormatBar(theme))
    , m_problems(new TextLabel(theme, {}, tokens::TextBase, Tone::Warning))
    , m_secret(new QCheckBox)
    , m_preview(new ImportPreviewModel(this))
    , m_table(new ImportTable(theme, tr("Rows of the file")))
    , m_mapping(new ImportMappingForm(theme))
{
    m_name->setElided(Qt::ElideMiddle);
    m_progress->setRange(0, 100);
    m_progress->setFixedWidth(160);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Reading the file"));
    m_problems->setWordWrap(true);
    m_problems->setSelectable(true);

    auto *fileLine = new QHBoxLayout;
    fileLine->setSpacing(tokens::Gap);
    fileLine->addWidget(new IconLabel(theme, Icon::File));
    fileLine->addWidget(m_name);
    fileLine->addWidget(m_detail);
    fileLine->addWidget(m_progress);
    fileLine->addWidget(m_stop);
    fileLine->addStretch(1);
    auto *ways = new QHBoxLayout(m_wayRoom);
    ways->setContentsMargins({});
    ways->setSpacing(tokens::Gap);
    auto *waysLabel = new TextLabel(theme, m_ways->accessibleName(), tokens::TextBase, Tone::Muted);
    waysLabel->setBuddy(m_ways);
    ways->addWidget(waysLabel);
    m_ways->setMinimumWidth(wayWidth);
    ways->addWidget(m_ways);
    fileLine->addWidget(m_wayRoom);
    auto *other = new Button(theme, Button::Kind::Plain, tr("Other file…"), Icon::File);
    fileLine->addWidget(other);
    auto *editable = new QHBoxLayout(m_editableRoom);
    editable->setContentsMargins({});
    editable->setSpacing(tokens::Gap);
    const QString editableText = tr("Editable fields");
    editable->addWidget(new TextLabel(theme, editableText, tokens::TextBase, Tone::Muted));
    editable->addWidget(m_editable, 1);
    m_editable->line()->setAccessibleName(editableText);
    m_editable->line()->setPlaceholderText(tr("Optional: names of fields, handed to the service as they are"));
    m_editableRoom->hide();

    auto *head = new QVBoxLayout;
    head->setContentsMargins(tokens::Margin, tokens::Padding, tokens::Padding, tokens::Padding);
    head->setSpacing(tokens::Gap);
    head->addLayout(fileLine);
    head->addWidget(m_format);
    head->addWidget(m_editableRoom);
    head->addWidget(m_problems);

    m_table->setModel(m_preview);
    m_table->setLookOf([this](const QModelIndex &index) {
        return ImportCellLook{.isMuted =
                                  index.column() == 0 || m_preview->use(index.column() - 1) < ImportColumnUse::Field};
    });
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_mapping);
    m_secret->setFixedHeight(tokens::ControlHeight);
    auto *secretLine = new QHBoxLayout;
    secretLine->setContentsMargins(tokens::Margin, 0, tokens::Padding, 0);
    secretLine->addWidget(m_secret);
    auto *rows = new QWidget;
    auto *rowsColumn = new QVBoxLayout(rows);
    rowsColumn->setContentsMargins({});
    rowsColumn->setSpacing(0);
    rowsColumn->addLayout(secretLine);
    rowsColumn->addWidget(m_table, 1);
    auto *both = new QSplitter(Qt::Vertical);
    both->setChildrenCollapsible(false);
    both->setHandleWidth(1);
    both->addWidget(area);
    both->addWidget(rows);
    both->setSizes({330, 230});
    both->setStretchFactor(0, 1);
    both->setStretchFactor(1, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new Separator(theme));
    column->addWidget(both, 1);
    new FocusGuide(this, m_table);

    connect(m_mapping, &ImportMappingForm::mappingChosen, this, &ImportColumnsStep::mappingChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportColumnsStep::showSecret);
    connect(m_secret, &QCheckBox::clicked, this, [this](bool isSecret) {
        ImportMapping mapping = m_current;
        mapping.secrets.insert(m_table->currentIndex().column() - 1, isSecret);
        emit mappingChosen(mapping);
    });
    connect(m_ways, &ScopeBox::chosen, this, &ImportColumnsStep::wayChosen);
    connect(m_editable, &ListEdit::changed, this, [this] { emit editableFieldsChosen(m_editable->items()); });
    connect(other, &Button::clicked, this, &ImportColumnsStep::otherFileWanted);
    connect(m_stop, &Button::clicked, this, &ImportColumnsStep::stopWanted);
    setProgress(-1);
    setWays({}, {});
    showProblems();
    showSecret();
}

void ImportColumnsStep::setFile(const QString &name, const QString &detail)
{
    m_name->setText(name);
    m_detail->setText(detail);
}

void ImportColumnsStep::setWays(const QList<ScopeChoice> &ways, const QString &current)
{
    m_ways->setScopes(ways, current);
    m_wayRoom->setVisible(!ways.isEmpty() && m_progress->isHidden());
}

void ImportColumnsStep::setEditableFields(const std::optional<QStringList> &fields)
{
    m_editableRoom->setVisible(fields.has_value());
    const QSignalBlocker quiet(m_editable);
    if (fields && *fields != m_editable->items())
        m_editable->setItems(*fields);
}

void ImportColumnsStep::setProgress(int percent)
{
    m_progress->setVisible(percent >= 0);
    m_stop->setVisible(percent >= 0);
    m_wayRoom->setVisible(percent < 0 && m_ways->count() > 0); // there is room for one of them
    m_progress->setValue(std::max(0, percent));
}

void ImportColumnsStep::setDocument(const CsvDocument &document, bool isDetected)
{
    const bool hasOtherColumns = m_document.columns() != document.columns();
    const bool isFirst = m_document.rowCount() == 0;
    m_document = document;
    m_preview->setDocument(document);
    m_format->setFormat(document.format(), isDetected);
    if (hasOtherColumns || isFirst)
        m_table->fitColumns();
    showProblems();
    showSecret(); // other rows leave no cell the current one, and nothing tells of that
}

void ImportColumnsStep::setMapping(const ImportTarget &target, const ImportMapping &mapping)
{
    m_mapping->show(target, mapping, m_document);
    m_current = mapping;
    const QList<bool> secrets = secretColumns(target, mapping, m_document.columns());
    QList<ImportColumnUse> uses;
    for (int column = 0; column < int(secrets.size()); ++column) {
        const bool isSecret = secrets.at(column);
        uses.append(mapping.uses(column) ? (isSecret ? ImportColumnUse::Secret : ImportColumnUse::Field)
                                         : (isSecret ? ImportColumnUse::KeptOut : ImportColumnUse::None));
    }
    m_preview->setUses(uses);
    showSecret();
}

//! What fills a field is kept, or is not, as the field says.
void ImportColumnsStep::showSecret()
{
    const int column = m_table->currentIndex().column() - 1;
    const bool isColumn = column >= 0 && column < ownColumnCount(m_document.columns());
    QString text = tr("Keep a column out of the journal and the report: choose a cell of it below");
    if (isColumn) {
        const QString name = m_document.columns().at(column).left(longestName).simplified();
        text = tr("Keep “%1” out of the journal and the report").arg(name).replace(u'&', u"&&"_s);
    }
    const ImportColumnUse use = isColumn ? m_preview->use(column) : ImportColumnUse::None;
    m_secret->setText(text);
    m_secret->setEnabled(isColumn && use < ImportColumnUse::Field);
    m_secret->setChecked(use == ImportColumnUse::KeptOut || use == ImportColumnUse::Secret);
    m_secret->setToolTip(isColumn ? ImportPreviewModel::useText(use) : QString());
}

//! The first ones; what else is there is counted.
void ImportColumnsStep::showProblems()
{
    QStringList lines;
    const QLocale locale;
    const QList<CsvProblem> &problems = m_document.problems();
    for (const CsvProblem &problem : problems.first(std::min(problemsShown, problems.size())))
        lines.append(tr("Line %1: %2").arg(locale.toString(problem.line), problem.text));
    if (const qint64 more = m_document.problemCount() - lines.size(); more > 0)
        lines.append(tr("and %1 more places like these.").arg(locale.toString(more)));
    m_problems->setText(lines.join(u'\n'));
    m_problems->setVisible(!lines.isEmpty());
}

} // namespace gatehouse
