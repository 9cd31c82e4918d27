#include "ui/accounts/accountpage.h"

#include "ui/records/statusbadge.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr int titleWidth = 180;
static constexpr int groupWidth = 560;
static constexpr int labelWidth = 150;

AccountPage::AccountPage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_refresh(new QAction(theme.icon(Icon::Refresh), tr("Refresh"), this))
    , m_warning(new Banner(theme))
    , m_warningRoom(new QWidget)
    , m_stack(new QStackedWidget)
    , m_pane(new StatePane(theme))
    , m_scroll(new QScrollArea)
{
    setAccessibleName(tr("My account"));
    m_refresh->setObjectName("refresh"_L1);
    m_refresh->setShortcuts({QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)});
    m_refresh->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_refresh);
    connect(m_refresh, &QAction::triggered, this, &AccountPage::refreshWanted);

    auto *warning = new QVBoxLayout(m_warningRoom);
    warning->setContentsMargins(tokens::Margin, tokens::Padding, tokens::Margin, 0);
    warning->addWidget(m_warning);
    m_warningRoom->hide();
    connect(m_warning, &Banner::actionTriggered, this, &AccountPage::warningActionTriggered);

    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("My account"));
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_pane);
    connect(m_pane, &StatePane::actionTriggered, this, &AccountPage::stateActionTriggered);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_warningRoom);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_scroll);
    setPageActions({});
}

QWidget *AccountPage::makeHeader()
{
    auto *header = new Panel(m_theme);
    header->setLines(Qt::BottomEdge);
    header->setFixedHeight(tokens::HeaderHeight);
    m_name = new TextLabel(m_theme, {}, tokens::TextBase, Tone::Muted);
    m_name->setElided(Qt::ElideRight);
    m_menu = Button::iconOnly(m_theme, Icon::Ellipsis, tr("Page actions"));
    m_menu->setMenu(new QMenu(m_menu));
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(tokens::Margin, 0, tokens::Padding, 0);
    row->setSpacing(tokens::Padding);
    row->addWidget(new TextLabel(m_theme, tr("My account"), tokens::TextLarge, Tone::Text, QFont::DemiBold));
    row->addWidget(m_name, 1);
    row->addWidget(m_menu);
    return header;
}

void AccountPage::setPageActions(const QList<QAction *> &actions)
{
    QMenu *menu = m_menu->menu();
    menu->clear();
    menu->addAction(m_refresh);
    menu->addActions(actions);
    for (QAction *action : actions)
        addAction(action);
}

void AccountPage::setName(const QString &name)
{
    m_name->setText(name);
}

void AccountPage::setGroups(const QList<AccountGroup> &groups)
{
    const bool hadFocus = m_scroll->widget() && m_scroll->widget()->isAncestorOf(focusWidget());
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(tokens::Margin, tokens::Margin, tokens::Margin, tokens::Margin);
    column->setSpacing(tokens::Section);
    for (const AccountGroup &group : groups) {
        if (column->count() > 0)
            column->addWidget(new Separator(m_theme));
        column->addWidget(makeGroup(group));
    }
    column->addStretch(1);
    m_scroll->setWidget(content);
    if (hadFocus)
        m_scroll->setFocus();
}

static QWidget *valueOf(const Theme &theme, const DetailLine &line)
{
    if (line.badge && !line.value.isEmpty()) {
        auto *badge = new StatusBadge(theme, *line.badge, line.value);
        badge->setAccessibleName(line.label);
        return badge;
    }
    const bool isEmpty = line.value.isEmpty();
    auto *value =
        new TextLabel(theme, isEmpty ? u"–"_s : line.value, tokens::TextBase, isEmpty ? Tone::Muted : Tone::Text);
    value->setWordWrap(true);
    value->setSelectable(true);
    value->setAccessibleName(line.label);
    value->setAccessibleDescription(line.value);
    value->setToolTip(line.tooltip);
    return value;
}

QWidget *AccountPage::makeGroup(const AccountGroup &group)
{
    auto *title = new TextLabel(m_theme, group.title, tokens::TextBase, Tone::Text, QFont::DemiBold);
    title->setFixedWidth(titleWidth);
    title->setWordWrap(true);

    auto *content = new QWidget;
    content->setMaximumWidth(groupWidth);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(tokens::Padding);
    if (!group.lines.isEmpty()) {
        auto *lines = new QGridLayout;
        lines->setHorizontalSpacing(tokens::Padding);
        lines->setVerticalSpacing(tokens::Gap);
        lines->setColumnMinimumWidth(0, labelWidth);
        lines->setColumnStretch(1, 1);
        for (const DetailLine &line : group.lines) {
            const int row = lines->rowCount();
            lines->addWidget(new TextLabel(m_theme, line.label, tokens::TextBase, Tone::Muted), row, 0, Qt::AlignTop);
            lines->addWidget(valueOf(m_theme, line), row, 1, line.badge ? Qt::AlignLeft : Qt::Alignment());
        }
        column->addLayout(lines);
    }
    if (!group.note.isEmpty()) {
        auto *note = new TextLabel(m_theme, group.note, tokens::TextBase, Tone::Muted);
        note->setWordWrap(true);
        column->addWidget(note);
    }
    if (group.more)
        column->addWidget(group.more);
    if (!group.actions.isEmpty()) {
        auto *buttons = new ActionBar(m_theme);
        buttons->setActions(group.actions);
        column->addWidget(buttons);
    }

    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins({});
    row->setSpacing(tokens::Margin);
    row->addWidget(title, 0, Qt::AlignTop);
    row->addWidget(content, 1);
    row->addStretch();
    return whole;
}

void AccountPage::setState(const std::optional<PaneState> &state)
{
    if (state)
        m_pane->show(*state);
    const bool hadFocus = isAncestorOf(focusWidget());
    m_stack->setCurrentWidget(state ? static_cast<QWidget *>(m_pane) : m_scroll);
    setFocusProxy(m_stack->currentWidget());
    if (hadFocus)
        setFocus();
}

void AccountPage::setWarning(const QString &text, const QString &detail, const QString &actionText)
{
    m_warningRoom->setVisible(!text.isEmpty());
    if (text.isEmpty()) {
        m_warning->clear();
        return;
    }
    m_warning->say(Banner::Kind::Warning, text, detail);
    m_warning->setAction(actionText);
}

} // namespace gatehouse
