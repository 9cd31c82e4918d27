#include "ui/import/importcheckstep.h"

#include "ui/import/importeffectlist.h"
#include "ui/import/importmenddialog.h"
#include "ui/import/importtable.h"
#include "ui/import/importverdictbar.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/focusguide.h"
#include "ui/widgets/longtable.h"
#include "ui/widgets/pageaction.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr int sideWidth = 290;
static constexpr int countWidth = 72;
static constexpr int searchWidth = 220;
//! So that cells of the file are in sight beside what is said of them.
static constexpr int mostForWords = 200;

ImportCheckStep::ImportCheckStep(const Theme &theme, ImportDraft *draft, QWidget *page)
    : m_theme(theme)
    , m_draft(draft)
    , m_rows(new ImportRowsModel(draft, this))
    , m_kinds(new ImportKindsModel(draft, this))
    , m_verdicts(new ImportVerdictBar(theme))
    , m_search(new SearchField(theme, tr("Find in the rows")))
    , m_table(new ImportTable(theme, tr("Rows of the import")))
    , m_kindTable(new ImportTable(theme, tr("Kinds of problems")))
    , m_bar(new ActionBar(theme))
    , m_scopeText(new TextLabel(theme, {}, tokens::TextSmall, Tone::Muted))
    , m_effects(new ImportEffectList(theme))
    , m_noEffects(new TextLabel(theme, {}, tokens::TextBase, Tone::Text))
    , m_noKinds(new TextLabel(theme, tr("No problems."), tokens::TextBase, Tone::Success))
    , m_progress(new QProgressBar)
    , m_page(page)
{
    makeActions();
    m_search->setFixedWidth(searchWidth);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(tokens::Grid);
    m_progress->setAccessibleName(tr("Checking the rows"));
    m_table->setModel(m_rows);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->viewport()->installEventFilter(this);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setLookOf([](const QModelIndex &index) {
        const QVariant verdict = index.data(ImportRowsModel::VerdictRole);
        ImportCellLook look{.hasProblem = index.data(ImportRowsModel::HasProblemRole).toBool(),
                            .isMended = index.data(ImportRowsModel::MendedRole).toBool(),
                            .isMuted = index.column() == ImportRowsModel::LineColumn ||
                                       index.data(ImportRowsModel::AsideRole).toBool()};
        if (index.column() == ImportRowsModel::VerdictColumn && verdict.isValid())
            look.badge = verdictTone(ImportVerdict(verdict.toInt()));
        return look;
    });
    m_kindTable->setLookOf([](const QModelIndex &index) {
        const bool isNumber = index.column() == ImportKindsModel::CountColumn;
        const bool refuses = index.data(ImportKindsModel::RefusesRole).toBool();
        return ImportCellLook{.badge = isNumber ? std::optional(refuses ? Tone::Danger : Tone::Warning) : std::nullopt};
    });

    auto *strip = new QHBoxLayout;
    strip->setContentsMargins(tokens::Margin, tokens::Gap, tokens::Padding, tokens::Gap);
    strip->addWidget(m_verdicts, 1);
    for (QAction *action : {m_undo, m_redo}) {
        auto *button = Button::iconOnly(theme, action == m_undo ? Icon::Undo : Icon::Redo, action->text());
        button->follow(action);
        strip->addWidget(button);
    }
    strip->addWidget(m_search);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(tokens::Margin, 0, tokens::Padding, tokens::Gap);
    bar->setSpacing(tokens::Gap);
    bar->addWidget(m_bar, 1);
    bar->addWidget(m_scopeText);
    auto *right = new QWidget;
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins({});
    rightColumn->setSpacing(0);
    rightColumn->addSpacing(tokens::Gap);
    rightColumn->addLayout(bar);
    rightColumn->addWidget(m_table, 1);
    auto *both = new QSplitter(Qt::Horizontal);
    both->setChildrenCollapsible(false);
    both->setHandleWidth(1);
    both->addWidget(makeSide());
    both->addWidget(right);
    both->setStretchFactor(1, 1);
    both->setSizes({sideWidth, 1000});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(strip);
    column->addWidget(m_progress);
    column->addWidget(new Separator(theme));
    column->addWidget(both, 1);
    new FocusGuide(this, m_table);

    connect(m_verdicts, &ImportVerdictBar::chosen, this, [this](std::optional<ImportVerdict> verdict) {
        m_kindTable->clearSelection();
        setFilter({.verdict = verdict, .kind = {}, .effect = {}, .text = m_search->text()});
    });
    connect(m_effects, &ImportEffectList::chosen, this, [this](ImportFilter filter) {
        m_kindTable->clearSelection();
        m_verdicts->choose(filter.verdict);
        filter.text = m_search->text();
        setFilter(filter);
    });
    connect(m_search, &SearchField::searched, this, [this](const QString &text) {
        ImportFilter filter = m_rows->filter();
        filter.text = text;
        setFilter(filter);
    });
    connect(m_search, &SearchField::leaving, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_kindTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList chosen = m_kindTable->selectionModel()->selectedRows();
        ImportFilter filter = m_rows->filter();
        filter.kind = chosen.isEmpty() ? std::nullopt : m_kinds->kindAt(chosen.first().row());
        if (filter.kind) {
            filter.verdict.reset();
            filter.effect.reset();
        }
        m_verdicts->choose(filter.verdict);
        setFilter(filter);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImportCheckStep::updateEnabled);
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &position) { openMenu(m_table->viewport(), position); });
    connect(m_kindTable, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &position) { openMenu(m_kindTable->viewport(), position); });
    connect(m_rows, &ImportRowsModel::shownChanged, this, &ImportCheckStep::updateEnabled);
    connect(draft, &ImportDraft::started, this, [this] {
        m_isFitted = false;
        m_search->setSearch({});
        m_verdicts->choose({});
        setFilter({});
    });
    connect(draft, &ImportDraft::planChanged, this, &ImportCheckStep::showPlan);
    connect(draft, &ImportDraft::editsChanged, this, &ImportCheckStep::updateEnabled);
    connect(draft, &ImportDraft::busyChanged, this, [this](bool isBusy) {
        if (!isBusy)
            showProgress(0, 0);
    });
    connect(draft, &ImportDraft::progressed, this, &ImportCheckStep::showProgress);
    showPlan();
    showProgress(0, 0);
}

QWidget *ImportCheckStep::makeSide()
{
    m_kindTable->setModel(m_kinds);
    m_kindTable->setLineCount(2);
    m_kindTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_kindTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_kindTable->setContextMenuPolicy(Qt::CustomContextMenu);
    m_kindTable->horizontalHeader()->setStretchLastSection(false);
    m_kindTable->horizontalHeader()->setSectionResizeMode(ImportKindsModel::TextColumn, QHeaderView::Stretch);
    m_kindTable->setColumnWidth(ImportKindsModel::CountColumn, countWidth);
    m_noEffects->setWordWrap(true);
    m_noKinds->setContentsMargins(tokens::Margin, tokens::Padding, tokens::Padding, tokens::Padding);

    auto *effects = new QWidget;
    auto *effectsColumn = new QVBoxLayout(effects);
    effectsColumn->setContentsMargins(tokens::Margin, tokens::Padding, tokens::Padding, tokens::Padding);
    effectsColumn->setSpacing(tokens::Grid);
    effectsColumn->addWidget(
        new TextLabel(m_theme, tr("What will happen"), tokens::TextBase, Tone::Text, QFont::DemiBold));
    effectsColumn->addWidget(m_noEffects);
    effectsColumn->addWidget(m_effects);
    effectsColumn->addStretch(1);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(effects);

    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_noKinds);
    column->addWidget(m_kindTable, 3);
    column->addWidget(new Separator(m_theme));
    column->addWidget(area, 2);
    return side;
}

QAction *ImportCheckStep::add(const QString &id, Icon icon, const QString &text, const QKeySequence &keys,
                              const std::function<void()> &run)
{
    QAction *action = makePageAction(m_theme, m_page, id, icon, text, keys, run);
    m_actions.append(action);
    return action;
}

void ImportCheckStep::makeActions()
{
    using What = ImportEdit::What;
    m_editCell =
        add(u"editCell"_s, Icon::Pencil, tr("Edit the cell"), {}, [this] { m_table->edit(m_table->currentIndex()); });
    m_set = add(u"setCells"_s, Icon::Pencil, tr("Set all to…"), Qt::CTRL | Qt::Key_E, [this] { mendMany(What::Set); });
    m_replace = add(u"replaceCells"_s, Icon::Refresh, tr("Replace…"), QKeySequence::Replace,
                    [this] { mendMany(What::Replace); });
    m_tidy = add(u"tidyCells"_s, Icon::Check, tr("Tidy"), {}, [this] { editMany(What::Tidy, chosenColumn()); });
    m_join =
        add(u"joinCells"_s, Icon::Link, tr("Join with the next cell"), Qt::CTRL | Qt::Key_J, [this] { joinCells(); });
    m_aside = add(u"setAside"_s, Icon::Archive, tr("Set aside"), {}, [this] { editMany(What::SetAside, -1); });
    m_back = add(u"takeBack"_s, Icon::History, tr("Take back"), {}, [this] { editMany(What::TakeBack, -1); });
    m_undo = add(u"undoEdit"_s, Icon::Undo, tr("Undo"), {}, [this] { m_draft->undo(); });
    m_redo = add(u"redoEdit"_s, Icon::Redo, tr("Redo"), {}, [this] { m_draft->redo(); });
    add(u"findRows"_s, Icon::Search, tr("Find in the rows"), QKeySequence::Find, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    add(u"findNext"_s, Icon::ArrowDown, tr("Next row with a problem"), QKeySequence::FindNext,
        [this] { findNext(false); });
    add(u"findPrevious"_s, Icon::ArrowUp, tr("Previous row with a problem"), QKeySequence::FindPrevious,
        [this] { findNext(true); });
    m_bar->setActions({m_set, m_replace, m_tidy, m_aside, m_back, m_join});
}

void ImportCheckStep::setCurrent(bool isCurrent)
{
    m_isCurrent = isCurrent;
    updateEnabled();
}

void ImportCheckStep::setFilter(const ImportFilter &filter)
{
    m_rows->setFilter(filter);
    m_effects->choose(filter);
    updateEnabled();
}

void ImportCheckStep::showPlan()
{
    const ImportPlan &plan = m_draft->plan();
    m_verdicts->setPlan(plan);
    m_noKinds->setVisible(plan.kinds().isEmpty());
    m_kindTable->setVisible(!plan.kinds().isEmpty());
    m_effects->setPlan(plan);
    m_noEffects->setText(plan.sentCount() == 0 ? tr("Nothing: no row is sent.")
                                               : tr("Nothing beyond what the rows say."));
    m_noEffects->setVisible(plan.effectKinds().isEmpty());
    // Nothing is left to be looked at, and nothing to be chosen again.
    ImportFilter filter = m_rows->filter();
    if (filter.effect && plan.count(*filter.effect) == 0) {
        filter.effect.reset();
        setFilter(filter);
    }
    if (!m_isFitted && plan.rowCount() > 0) {
        m_table->fitColumns();
        for (const int column : {ImportRowsModel::EffectsColumn, ImportRowsModel::ProblemsColumn})
            m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), mostForWords));
        m_isFitted = true;
    }
    updateEnabled();
}

//! The line stays, so that nothing jumps whenever a cell is mended.
void ImportCheckStep::showProgress(qint64 rows, qint64 of)
{
    m_progress->setRange(0, int(std::max<qint64>(1, of)));
    m_progress->setValue(int(rows));
}

ImportRows ImportCheckStep::chosenRows() const
{
    const RowSpans spans = selectedSpans(m_table);
    return spans.empty() ? m_rows->shownRows() : m_rows->rowsIn(spans);
}

int ImportCheckStep::chosenColumn() const
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid() && m_table->selectionModel()->isSelected(current) &&
        current.column() >= ImportRowsModel::firstCell)
        return current.column() - ImportRowsModel::firstCell;
    const auto &kind = m_rows->filter().kind;
    if (!kind)
        return -1;
    return m_draft->plan().columnOf({.row = 0, .other = 0, .field = kind->field, .fault = kind->fault});
}

void ImportCheckStep::updateEnabled()
{
    int count = int(rowCountOf(selectedSpans(m_table)));
    const bool isSelection = count > 0;
    if (!isSelection)
        count = m_rows->rowCount();
    m_scopeText->setText(count == 0    ? QString()
                         : isSelection ? tr("%n rows chosen", nullptr, count)
                                       : tr("all %n rows shown", nullptr, count));
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(m_isCurrent);
    for (QAction *action : {m_set, m_replace, m_tidy, m_aside, m_back})
        action->setEnabled(m_isCurrent && count > 0);
    m_join->setEnabled(m_isCurrent && canJoin());
    m_editCell->setEnabled(m_isCurrent && m_table->currentIndex().flags().testFlag(Qt::ItemIsEditable));
    const auto showEdit = [this](QAction *action, bool isPossible, const QString &text, const QString &name) {
        action->setEnabled(m_isCurrent && isPossible);
        action->setToolTip(name.isEmpty() ? text : tr("%1: %2").arg(text, name));
    };
    showEdit(m_undo, m_draft->canUndo(), tr("Undo"), m_draft->undoName());
    showEdit(m_redo, m_draft->canRedo(), tr("Redo"), m_draft->redoName());
}

void ImportCheckStep::editMany(ImportEdit::What what, int column)
{
    const ImportRows rows = chosenRows();
    if (rows && !rows->empty()) {
        m_draft->edit({.what = what,
                       .rows = rows,
                       .column = column,
                       .text = {},
                       .find = {},
                       .secrets = column < 0 ? m_rows->secrets() : QList<bool>()});
    }
}

static constexpr ImportProblemKind tooManyCells{ImportProblem::noField, ImportFault::TooManyCells};

//! Only where a row has more cells than the header, since all behind them move up.
void ImportCheckStep::joinCells()
{
    const ImportRows chosen = chosenRows();
    std::vector<quint32> rows;
    std::ranges::set_intersection(*chosen, m_draft->plan().rowsOf(tooManyCells), std::back_inserter(rows));
    // The plan may lag behind what was joined a moment ago.
    std::erase_if(rows, [this](quint32 row) { return !hasSurplus(row); });
    if (canJoin() && !rows.empty())
        m_draft->edit(ImportEdit::join(m_draft->document(), importRows(std::move(rows)), chosenColumn()));
}

bool ImportCheckStep::canJoin() const
{
    const QModelIndex current = m_table->currentIndex();
    const qint64 row = m_rows->rowAt(current.row());
    return row >= 0 && current.column() >= ImportRowsModel::firstCell &&
           m_table->selectionModel()->isSelected(current) && hasSurplus(quint32(row));
}

//! Whether something stands behind the last column of a row that is not set aside.
bool ImportCheckStep::hasSurplus(quint32 row) const
{
    const ImportMends &mends = m_draft->mends();
    return !mends.isAside(row) && !mends.surplus(m_draft->document(), row).isEmpty();
}

void ImportCheckStep::mendMany(ImportEdit::What what)
{
    const ImportRows rows = chosenRows();
    if (!rows || rows->empty())
        return;
    const ImportMendPlace place{
        .rows = rows, .columns = m_draft->plan().columns(), .column = std::max(0, chosenColumn())};
    auto *dialog = new ImportMendDialog(m_theme, what, place, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_draft->edit(dialog->edit()); });
    dialog->open();
}

//! Goes to the next row that is not sent because of its problems, and in it to the cell that can be mended.
void ImportCheckStep::findNext(bool backwards)
{
    const ImportPlan &plan = m_draft->plan();
    const int count = m_rows->rowCount();
    const int step = backwards ? -1 : 1;
    int row = m_table->currentIndex().row() + step;
    for (; row >= 0 && row < count; row += step) {
        const qint64 place = m_rows->rowAt(row);
        if (place < 0 || place >= plan.rowCount() || plan.verdict(place) != ImportVerdict::Refused)
            continue;
        int column = ImportRowsModel::ProblemsColumn;
        for (const ImportProblem &problem : plan.problems(place)) {
            if (const int of = plan.columnOf(problem); of >= 0) {
                column = ImportRowsModel::firstCell + of;
                break;
            }
        }
        m_table->setCurrentIndex(m_rows->index(row, column));
        m_table->setFocus();
        return;
    }
}

//! Editors of secret cells, which the view makes, do not show what is typed.
bool ImportCheckStep::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ChildPolished && m_table->currentIndex().data(ImportRowsModel::SecretRole).toBool()) {
        if (auto *line = qobject_cast<QLineEdit *>(static_cast<QChildEvent *>(event)->child()))
            line->setEchoMode(QLineEdit::Password);
    }
    return QWidget::eventFilter(watched, event);
}

void ImportCheckStep::openMenu(QWidget *where, const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_editCell, m_set, m_replace, m_tidy, m_join});
    menu->addSeparator();
    menu->addActions({m_aside, m_back});
    menu->addSeparator();
    QAction *copy = menu->addAction(m_theme.icon(Icon::Copy), tr("Copy"));
    connect(copy, &QAction::triggered, this, [this] { m_table->copySelection(); });
    menu->popup(where->mapToGlobal(position));
}

} // namespace gatehouse
