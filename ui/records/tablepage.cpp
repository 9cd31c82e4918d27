#include "ui/records/tablepage.h"

#include "ui/records/detailspane.h"
#include "ui/records/filterbar.h"
#include "ui/records/filtereditor.h"
#include "ui/records/tablecommands.h"
#include "ui/widgets/button.h"
#include "ui/widgets/keystext.h"
#include "ui/widgets/pageaction.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr auto detailsKey = "details"_L1;
static constexpr int searchWidth = 260;

TablePage::TablePage(const Theme &theme, const TablePageTexts &texts, TableModel *model,
                     const QStringList &shownColumns, const SettingsMemory &memory, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_texts(texts)
    , m_memory(memory)
    , m_table(new RecordTable(theme, model, shownColumns, memory, this))
    , m_details(new DetailsPane(theme, this))
    , m_pane(new StatePane(theme, this))
    , m_warning(new Banner(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_warningRoom(new QWidget(this))
    , m_filterBar(new FilterBar(theme, m_table, this))
    , m_filterAction(makeAction("filter"_L1, Icon::Filter, tr("Filter"), Qt::CTRL | Qt::SHIFT | Qt::Key_F))
    , m_detailsAction(makeAction("details"_L1, Icon::PanelRight, tr("Details"), Qt::CTRL | Qt::Key_I))
    , m_refreshAction(makeAction("refresh"_L1, Icon::Refresh, tr("Refresh"), QKeySequence::Refresh))
{
    m_table->setAccessibleName(texts.title);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_pane);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({1000, tokens::DetailsWidth});

    m_filterAction->setToolTip(tr("Filter by a column"));
    m_filterAction->setCheckable(true);
    m_detailsAction->setToolTip(tr("Show or hide the details"));
    m_detailsAction->setCheckable(true);
    m_refreshAction->setShortcuts({QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)});

    auto *warning = new QVBoxLayout(m_warningRoom);
    warning->setContentsMargins(tokens::Margin, 0, tokens::Margin, tokens::Padding);
    warning->addWidget(m_warning);
    m_warningRoom->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_warningRoom);
    layout->addWidget(m_filterBar);
    layout->addWidget(new Separator(theme, Qt::Horizontal, this));
    layout->addWidget(m_splitter, 1);

    setDetailsShown(memory.value(detailsKey, true).toBool());
    new TableCommands(theme, m_table, this);
    setPageActions({});
    arrangeTabs();
    setFocusProxy(m_table);

    connect(m_details, &DetailsPane::closed, this, [this] { setDetailsShown(false); });
    connect(m_pane, &StatePane::actionTriggered, this, &TablePage::stateActionTriggered);
    connect(m_warning, &Banner::actionTriggered, this, &TablePage::warningActionTriggered);
    connect(m_table, &RecordTable::columnFilterWanted, m_filterBar, &FilterBar::add);
    connect(m_table, &RecordTable::filterEditorWanted, this,
            [this](int column) { m_filterBar->setEditing(true, column); });
    connect(m_filterBar, &FilterBar::changed, this, &TablePage::columnFiltersChanged);
    connect(m_filterBar, &FilterBar::editingChanged, m_filterAction, &QAction::setChecked);
    connect(m_filterAction, &QAction::triggered, this, [this](bool isOn) {
        m_filterBar->setEditing(isOn);
        if (!isOn)
            m_table->setFocus();
    });
    connect(m_detailsAction, &QAction::triggered, this, &TablePage::setDetailsShown);
    connect(m_refreshAction, &QAction::triggered, this, &TablePage::refreshWanted);
    QAction *find = makeAction("search"_L1, Icon::Search, texts.searchHint, QKeySequence::Find);
    connect(find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

QAction *TablePage::makeAction(QLatin1StringView id, Icon icon, const QString &text, const QKeySequence &keys)
{
    QAction *action = makePageAction(m_theme, this, id, icon, text, keys);
    addAction(action);
    return action;
}

//! As people read: the header from its start, the line of a new filter, the table, the details.
void TablePage::arrangeTabs()
{
    QWidget *before = m_menuButton;
    for (QWidget *stop : m_filterBar->editor()->tabStops()) {
        setTabOrder(before, stop);
        before = stop;
    }
    setTabOrder(before, m_table);
    setTabOrder(m_table, m_details);
}

QWidget *TablePage::makeHeader()
{
    auto *header = new QWidget(this);
    header->setFixedHeight(tokens::HeaderHeight);
    m_headerLayout = new QHBoxLayout(header);
    m_headerLayout->setContentsMargins(tokens::Margin, 0, tokens::Padding, 0);
    m_headerLayout->setSpacing(tokens::Gap);

    m_title = new TextLabel(m_theme, m_texts.title, tokens::TextLarge, Tone::Text, QFont::DemiBold, header);
    m_count = new TextLabel(m_theme, {}, tokens::TextBase, Tone::Muted, QFont::Normal, header);
    m_count->setAccessibleName(tr("Rows"));
    m_headerLayout->addWidget(m_title);
    m_headerLayout->addSpacing(tokens::Grid);
    m_headerLayout->addWidget(m_count);
    m_headerLayout->addStretch(1);

    if (!m_texts.scopeLabel.isEmpty()) {
        m_scope = new ScopeBox(m_texts.scopeLabel, header);
        m_headerLayout->addWidget(m_scope, 2);
        connect(m_scope, &ScopeBox::chosen, this, &TablePage::scopeChosen);
    }
    makeSearch(header);

    m_filterButton = new Button(m_theme, Button::Kind::Plain, {}, Icon::None, header);
    m_filterButton->follow(m_filterAction);
    m_headerLayout->addWidget(m_filterButton);

    m_detailsButton = Button::iconOnly(m_theme, Icon::PanelRight, {}, header);
    m_detailsButton->follow(m_detailsAction);
    m_headerLayout->addWidget(m_detailsButton);
    m_menuButton = Button::iconOnly(m_theme, Icon::Ellipsis, tr("Page actions"), header);
    m_menuButton->setMenu(new QMenu(m_menuButton));
    m_headerLayout->addWidget(m_menuButton);
    return header;
}

void TablePage::makeSearch(QWidget *header)
{
    m_search = new SearchField(m_theme, m_texts.searchHint, header);
    m_search->setMinimumWidth(120);
    setSearchProblem({});
    m_search->setMaximumWidth(searchWidth);
    m_headerLayout->addWidget(m_search, 3);
    connect(m_search, &SearchField::searched, this, &TablePage::searched);
    connect(m_search, &SearchField::leaving, this, [this] {
        m_table->setFocus();
        if (!m_table->currentIndex().isValid() && m_table->records()->rowCount() > 0)
            m_table->selectRow(m_table->records()->handleAt(0));
    });
}

void TablePage::setPrimaryAction(QAction *action)
{
    delete m_primary;
    m_primary = new Button(m_theme, Button::Kind::Primary, action->text(), Icon::Plus, this);
    m_primary->follow(action);
    m_headerLayout->insertWidget(m_headerLayout->count() - 2, m_primary);
    setTabOrder(m_filterButton, m_primary);
    addAction(action);
}

void TablePage::setSecondary()
{
    if (m_primary)
        m_primary->setKind(Button::Kind::Plain);
}

void TablePage::addHeaderWidget(QWidget *widget)
{
    m_headerLayout->insertWidget(m_headerLayout->count() - 2, widget);
}

void TablePage::addStrip(QWidget *strip, const QList<QWidget *> &tabStops)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_warningRoom), strip);
    QWidget *before = m_menuButton;
    for (QWidget *stop : tabStops) {
        setTabOrder(before, stop);
        before = stop;
    }
}

void TablePage::setBeside(QWidget *widget, int tableWidth)
{
    m_details->hide();
    m_detailsButton->hide();
    removeAction(m_detailsAction);
    m_splitter->insertWidget(1, widget);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({tableWidth, 1000 - tableWidth, 0});
    setTabOrder(m_table, widget);
}

void TablePage::setPageActions(const QList<QAction *> &actions)
{
    m_menuButton->menu()->clear();
    m_menuButton->menu()->addAction(m_refreshAction);
    m_menuButton->menu()->addActions(actions);
    addActions(actions);
}

void TablePage::setRowActions(const QList<QAction *> &actions)
{
    m_table->setRowActions(actions);
    m_details->setActions(actions);
    addActions(actions);
}

void TablePage::setTitle(const QString &title)
{
    m_title->setText(title);
    m_table->setAccessibleName(title);
}

void TablePage::setCountText(const QString &text)
{
    m_count->setText(text);
}

void TablePage::setScopes(const QList<ScopeChoice> &scopes, const QString &current, const QString &untold)
{
    m_scope->setScopes(scopes, current, untold);
}

QString TablePage::currentScope() const
{
    return m_scope ? m_scope->current() : QString();
}

void TablePage::chooseScope(const QString &id)
{
    m_scope->setCurrent(id);
    emit scopeChosen(id);
}

void TablePage::setState(const std::optional<PaneState> &state)
{
    // Who was at the table, or at what stood in its place, is at what stands there now.
    const QWidget *focus = window()->focusWidget();
    const bool hadFocus = focus && (focus == m_table || m_stack->isAncestorOf(focus));
    m_state = state;
    if (state)
        m_pane->show(*state);
    m_stack->setCurrentWidget(state ? static_cast<QWidget *>(m_pane) : m_table);
    setFocusProxy(m_stack->currentWidget());
    if (hadFocus)
        setFocus();
}

void TablePage::setWarning(const QString &text, const QString &detail, const QString &actionText)
{
    setNotice(Banner::Kind::Error, text, detail, actionText);
}

void TablePage::setNotice(Banner::Kind kind, const QString &text, const QString &detail, const QString &actionText)
{
    m_warningRoom->setVisible(!text.isEmpty());
    if (text.isEmpty()) {
        m_warning->clear();
        return;
    }
    m_warning->say(kind, text, detail);
    m_warning->setAction(actionText);
}

void TablePage::setColumnFilters(const QList<ColumnFilter> &filters)
{
    m_filterBar->setFilters(filters);
}

const QList<ColumnFilter> &TablePage::columnFilters() const
{
    return m_filterBar->filters();
}

void TablePage::setSearchProblem(const QString &problem)
{
    m_search->setToolTip(problem.isEmpty() ? withKeys(m_texts.searchHint, QKeySequence::Find) : problem);
    m_search->setAccessibleDescription(problem);
    QPalette palette;
    if (!problem.isEmpty())
        palette.setColor(QPalette::Mid, m_theme.color(Tone::Danger)); // the style's edge of an editor
    m_search->setPalette(palette);
}

void TablePage::setDetailsShown(bool shown)
{
    m_details->setVisible(shown);
    m_detailsAction->setChecked(shown);
    m_memory.setValue(detailsKey, shown);
}

bool TablePage::isDetailsShown() const
{
    return !m_details->isHidden();
}

} // namespace gatehouse
