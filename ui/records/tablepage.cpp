#include "ui/records/tablepage.h"

#include "ui/records/detailspane.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr auto detailsKey = "details"_L1;
static constexpr int searchWidth = 260;
static constexpr int scopeWidth = 220;

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
    , m_chips(new QWidget(this))
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

    auto *chips = new QHBoxLayout(m_chips);
    chips->setContentsMargins(tokens::Margin, 0, tokens::Margin, tokens::Padding);
    chips->setSpacing(tokens::Gap);
    m_chips->hide();

    auto *warning = new QVBoxLayout;
    warning->setContentsMargins(tokens::Margin, 0, tokens::Margin, tokens::Gap);
    warning->addWidget(m_warning);
    m_warning->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addLayout(warning);
    layout->addWidget(m_chips);
    layout->addWidget(new Separator(theme, Qt::Horizontal, this));
    layout->addWidget(m_splitter, 1);

    setDetailsShown(memory.value(detailsKey, true).toBool());
    setTabOrder({m_search, m_table, m_details});
    setFocusProxy(m_table);

    connect(m_details, &DetailsPane::closed, this, [this] { setDetailsShown(false); });
    connect(m_pane, &StatePane::actionTriggered, this, &TablePage::stateActionTriggered);
    connect(m_warning, &Banner::actionTriggered, this, &TablePage::warningActionTriggered);
    connect(m_table, &RecordTable::columnFilterWanted, this, &TablePage::addFilter);

    const auto shortcut = [this](const QKeySequence &keys, auto &&what) {
        auto *key = new QShortcut(keys, this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, what);
    };
    shortcut(QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    shortcut(QKeySequence::Refresh, [this] { emit refreshWanted(); });
    shortcut(Qt::CTRL | Qt::Key_R, [this] { emit refreshWanted(); });
    shortcut(Qt::CTRL | Qt::Key_I, [this] { setDetailsShown(!isDetailsShown()); });
}

QWidget *TablePage::makeHeader()
{
    auto *header = new QWidget(this);
    header->setFixedHeight(tokens::HeaderHeight);
    m_headerLayout = new QHBoxLayout(header);
    m_headerLayout->setContentsMargins(tokens::Margin, 0, tokens::Padding, 0);
    m_headerLayout->setSpacing(tokens::Gap);

    auto *title = new TextLabel(m_theme, m_texts.title, tokens::TextLarge, Tone::Text, QFont::DemiBold, header);
    m_count = new TextLabel(m_theme, {}, tokens::TextBase, Tone::Muted, QFont::Normal, header);
    m_count->setAccessibleName(tr("Rows"));
    m_headerLayout->addWidget(title);
    m_headerLayout->addSpacing(tokens::Grid);
    m_headerLayout->addWidget(m_count);
    m_headerLayout->addStretch(1);

    if (!m_texts.scopeLabel.isEmpty()) {
        m_scope = new QComboBox(header);
        m_scope->setAccessibleName(m_texts.scopeLabel);
        m_scope->setToolTip(m_texts.scopeLabel);
        m_scope->setMinimumWidth(120);
        m_scope->setMaximumWidth(scopeWidth);
        m_scope->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_scope->setMinimumContentsLength(8);
        m_scope->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_headerLayout->addWidget(m_scope, 2);
        connect(m_scope, &QComboBox::activated, this, [this] { emit scopeChosen(currentScope()); });
    }
    m_search = new SearchField(m_theme, m_texts.searchHint, header);
    m_search->setMinimumWidth(140);
    m_search->setMaximumWidth(searchWidth);
    m_headerLayout->addWidget(m_search, 3);
    connect(m_search, &SearchField::searched, this, &TablePage::searched);
    connect(m_search, &SearchField::leaving, this, [this] {
        m_table->setFocus();
        if (!m_table->currentIndex().isValid() && m_table->records()->rowCount() > 0)
            m_table->selectRow(m_table->records()->handleAt(0));
    });

    m_menuButton = Button::iconOnly(m_theme, Icon::Ellipsis, tr("Page actions"), header);
    m_menuButton->setMenu(new QMenu(m_menuButton));
    m_headerLayout->addWidget(m_menuButton);
    return header;
}

void TablePage::setPrimaryAction(QAction *action)
{
    delete m_primary;
    m_primary = new Button(m_theme, Button::Kind::Primary, action->text(), Icon::Plus, this);
    m_primary->setEnabled(action->isEnabled());
    connect(m_primary, &Button::clicked, action, &QAction::trigger);
    connect(action, &QAction::enabledChanged, m_primary, &Button::setEnabled);
    m_headerLayout->insertWidget(m_headerLayout->count() - 1, m_primary);
    addAction(action);
}

void TablePage::addHeaderWidget(QWidget *widget)
{
    m_headerLayout->insertWidget(m_headerLayout->indexOf(m_menuButton), widget);
}

void TablePage::setPageActions(const QList<QAction *> &actions)
{
    m_menuButton->menu()->clear();
    m_menuButton->menu()->addActions(actions);
    addActions(actions);
}

void TablePage::setRowActions(const QList<QAction *> &actions)
{
    m_table->setRowActions(actions);
    m_details->setActions(actions);
    addActions(actions);
}

void TablePage::setCountText(const QString &text)
{
    m_count->setText(text);
}

void TablePage::setScopes(const QList<ScopeChoice> &scopes, const QString &current)
{
    m_scope->clear();
    for (const ScopeChoice &choice : scopes)
        m_scope->addItem(choice.text, choice.id);
    m_scope->setCurrentIndex(m_scope->findData(current));
}

QString TablePage::currentScope() const
{
    return m_scope ? m_scope->currentData().toString() : QString();
}

void TablePage::setState(const std::optional<PaneState> &state)
{
    m_state = state;
    if (state)
        m_pane->show(*state);
    m_stack->setCurrentWidget(state ? static_cast<QWidget *>(m_pane) : m_table);
}

void TablePage::setWarning(const QString &text, const QString &detail, const QString &actionText)
{
    setNotice(Banner::Kind::Error, text, detail, actionText);
}

void TablePage::setNotice(Banner::Kind kind, const QString &text, const QString &detail, const QString &actionText)
{
    if (text.isEmpty()) {
        m_warning->clear();
        return;
    }
    m_warning->say(kind, text, detail);
    m_warning->setAction(actionText);
}

void TablePage::addFilter(const ColumnFilter &filter)
{
    if (m_filters.contains(filter))
        return;
    setColumnFilters(m_filters + QList{filter});
}

void TablePage::setColumnFilters(const QList<ColumnFilter> &filters)
{
    m_filters = filters;
    showChips();
    emit columnFiltersChanged(m_filters);
}

void TablePage::showChips()
{
    auto *layout = static_cast<QHBoxLayout *>(m_chips->layout());
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const TableStore *store = m_table->records()->store();
    for (const ColumnFilter &filter : std::as_const(m_filters)) {
        const int column = store->columnIndex(filter.column);
        const QString value = filter.values.value(0).isEmpty() ? tr("no value") : filter.values.join(", "_L1);
        const QString text =
            (filter.negated ? tr("%1 is not %2") : tr("%1 is %2")).arg(store->columns().at(column).title, value);
        auto *chip = new RemovableChip(m_theme, text, tr("Remove filter %1").arg(text), m_chips);
        connect(chip, &RemovableChip::removed, this, [this, filter] {
            QList<ColumnFilter> rest = m_filters;
            rest.removeOne(filter);
            setColumnFilters(rest);
        });
        layout->addWidget(chip);
    }
    layout->addStretch();
    m_chips->setVisible(!m_filters.isEmpty());
}

void TablePage::setDetailsShown(bool shown)
{
    m_details->setVisible(shown);
    m_memory.setValue(detailsKey, shown);
}

bool TablePage::isDetailsShown() const
{
    return !m_details->isHidden();
}

} // namespace gatehouse
