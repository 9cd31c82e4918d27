#include "ui/records/tablecommands.h"

#include "ui/records/recordtable.h"

#include <QAction>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr int sizeStep = 24;

TableCommands::TableCommands(const Theme &theme, RecordTable *table, QWidget *page)
    : QObject(page), m_theme(theme), m_table(table), m_page(page)
{
    addCopies();
    addColumns();
    connect(table, &RecordTable::selectionMoved, this, &TableCommands::update);
    connect(table->records(), &TableModel::shownChanged, this, &TableCommands::update);
    update();
}

QAction *TableCommands::add(const QString &id, Icon icon, const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(m_theme.icon(icon), text, this);
    action->setObjectName(id);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_page->addAction(action);
    m_table->addAction(action);
    return action;
}

void TableCommands::addCopies()
{
    using Format = TableText::Format;
    const auto addCopy = [this](const QString &id, const QString &text, const QKeySequence &keys, Format format) {
        QAction *action = add(id, Icon::Copy, text, keys);
        connect(action, &QAction::triggered, m_table, [this, format] { m_table->copySelection(format); });
        m_copies.append(action);
    };
    addCopy(u"copyText"_s, tr("Copy rows as text"), QKeySequence::Copy, Format::TabSeparated);
    addCopy(u"copyCsv"_s, tr("Copy rows as CSV"), {}, Format::Csv);
    addCopy(u"copyJson"_s, tr("Copy rows as JSON"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, Format::Json);
}

void TableCommands::addColumns()
{
    const auto addColumn = [this](const QString &id, Icon icon, const QString &text, const QKeySequence &keys) {
        QAction *action = add(id, icon, text, keys);
        m_columns.append(action);
        return action;
    };
    m_sort = addColumn(u"sort"_s, Icon::ChevronsUpDown, {}, Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    // As a click on the header does.
    connect(m_sort, &QAction::triggered, m_table,
            [this] { emit m_table->horizontalHeader()->sectionClicked(m_table->currentIndex().column()); });
    connect(addColumn(u"columnLeft"_s, Icon::ChevronLeft, tr("Move the column to the left"),
                      Qt::CTRL | Qt::SHIFT | Qt::Key_Left),
            &QAction::triggered, this, [this] { moveColumn(-1); });
    connect(addColumn(u"columnRight"_s, Icon::ChevronRight, tr("Move the column to the right"),
                      Qt::CTRL | Qt::SHIFT | Qt::Key_Right),
            &QAction::triggered, this, [this] { moveColumn(1); });
    connect(addColumn(u"columnNarrower"_s, Icon::Columns, tr("Make the column narrower"),
                      Qt::ALT | Qt::SHIFT | Qt::Key_Left),
            &QAction::triggered, this, [this] { sizeColumn(-sizeStep); });
    connect(
        addColumn(u"columnWider"_s, Icon::Columns, tr("Make the column wider"), Qt::ALT | Qt::SHIFT | Qt::Key_Right),
        &QAction::triggered, this, [this] { sizeColumn(sizeStep); });
}

void TableCommands::moveColumn(int by)
{
    const QList<int> shown = m_table->shownColumns();
    const int column = m_table->currentIndex().column();
    const qsizetype place = shown.indexOf(column) + by;
    if (place < 0 || place >= shown.size())
        return;
    QHeaderView *header = m_table->horizontalHeader();
    header->moveSection(header->visualIndex(column), header->visualIndex(shown.at(place)));
    m_table->scrollTo(m_table->currentIndex());
}

void TableCommands::sizeColumn(int by)
{
    QHeaderView *header = m_table->horizontalHeader();
    const int column = m_table->currentIndex().column();
    header->resizeSection(column, std::max(header->minimumSectionSize(), header->sectionSize(column) + by));
}

void TableCommands::update()
{
    const auto allow = [](const QList<QAction *> &actions, const QString &obstacle) {
        for (QAction *action : actions) {
            action->setEnabled(obstacle.isEmpty());
            action->setStatusTip(obstacle);
        }
    };
    const QModelIndex current = m_table->currentIndex();
    allow(m_copies, m_table->selectedCount() > 0 ? QString() : tr("Select a row first."));
    allow(m_columns, current.isValid() ? QString() : tr("Go to a cell first."));
    const QString title = current.isValid() ? m_table->records()->store()->columns().at(current.column()).title
                                            : tr("the column", "which one is not known yet");
    m_sort->setText(tr("Sort by %1").arg(title));
}

} // namespace gatehouse
