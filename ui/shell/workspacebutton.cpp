#include "ui/shell/workspacebutton.h"

#include "ui/theme/draw.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int badge = 28;

} // namespace

WorkspaceButton::WorkspaceButton(const Theme &theme, QWidget *parent)
    : QPushButton(parent), m_theme(theme), m_menu(new QMenu(this))
{
    setAttribute(Qt::WA_Hover);
    setMenu(m_menu);
    setWorkspace({});
    connect(m_menu, &QMenu::aboutToShow, this, &WorkspaceButton::fillMenu);
}

void WorkspaceButton::setWorkspace(const WorkspaceEntry &workspace)
{
    m_workspace = workspace;
    const QString environment = environmentName(workspace.environment);
    setAccessibleName(workspace.name.isEmpty() ? tr("Choose a workspace")
                                               : tr("Workspace %1, %2").arg(workspace.name, environment));
    setToolTip(workspace.name.isEmpty() ? tr("Choose a workspace") : workspace.name + u" · "_s + environment);
    update();
}

void WorkspaceButton::setWorkspaces(const QList<WorkspaceEntry> &workspaces)
{
    m_workspaces = workspaces;
}

void WorkspaceButton::setCollapsed(bool isCollapsed)
{
    m_isCollapsed = isCollapsed;
    update();
}

QSize WorkspaceButton::sizeHint() const
{
    return {tokens::SidebarWidth - 2 * tokens::Gap, tokens::HeaderHeight - tokens::Gap};
}

QSize WorkspaceButton::minimumSizeHint() const
{
    return {badge, sizeHint().height()};
}

void WorkspaceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &c = m_theme.colors();
    if (underMouse() || isDown())
        draw::box(&painter, rect(), tokens::Radius, isDown() ? c.pressed : c.hover);
    if (hasFocus())
        draw::ring(&painter, rect(), tokens::Radius, c.accent);

    const auto placed = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const tokens::Meaning &meaning = c.*environmentMeaning(m_workspace.environment);
    const int left = m_isCollapsed ? (width() - badge) / 2 : tokens::Gap;
    const QRect square = placed({left, (height() - badge) / 2, badge, badge});
    draw::box(&painter, square, tokens::Radius, meaning.fill);
    if (m_workspace.name.isEmpty()) {
        draw::glyph(&painter, square, Icon::Plug, tokens::SmallIcon, meaning.onFill);
    } else {
        painter.setFont(m_theme.font(tokens::TextBase, QFont::Bold));
        painter.setPen(meaning.onFill);
        painter.drawText(square, Qt::AlignCenter, m_workspace.name.left(1).toUpper());
    }
    if (m_isCollapsed)
        return;

    const int start = left + badge + tokens::Gap + 2;
    const int room = width() - start - tokens::SmallIcon - 2 * tokens::Gap;
    const int middle = height() / 2;
    const QFont nameFont = m_theme.font(tokens::TextBase, QFont::DemiBold);
    const QFont smallFont = m_theme.font(tokens::TextSmall, QFont::DemiBold);
    const QString name = m_workspace.name.isEmpty() ? tr("No workspace") : m_workspace.name;
    painter.setFont(nameFont);
    painter.setPen(c.text);
    painter.drawText(placed({start, middle - 18, room, 19}), Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(name, Qt::ElideRight, room));
    painter.setFont(smallFont);
    painter.setPen(meaning.color);
    painter.drawText(placed({start, middle + 1, room, 16}), Qt::AlignVCenter | Qt::TextSingleLine,
                     m_workspace.name.isEmpty() ? tr("Choose or add one") : environmentName(m_workspace.environment));
    draw::glyph(&painter, placed({width() - tokens::SmallIcon - tokens::Gap, 0, tokens::SmallIcon, height()}),
                Icon::ChevronsUpDown, tokens::SmallIcon, c.textMuted);
}

void WorkspaceButton::fillMenu()
{
    m_menu->clear();
    m_menu->setMinimumWidth(width());
    auto *group = new QActionGroup(m_menu);
    for (const WorkspaceEntry &workspace : std::as_const(m_workspaces)) {
        QString text = workspace.name;
        text.replace(u'&', "&&"_L1);
        QAction *action = m_menu->addAction(text + u'\t' + environmentName(workspace.environment));
        action->setCheckable(true);
        action->setChecked(workspace.id == m_workspace.id);
        action->setToolTip(workspace.detail);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = workspace.id] { emit workspaceChosen(id); });
    }
    if (!m_workspaces.isEmpty())
        m_menu->addSeparator();
    QAction *manage = m_menu->addAction(m_theme.icon(Icon::Settings), tr("Workspaces and connections…"));
    connect(manage, &QAction::triggered, this, &WorkspaceButton::workspacesWanted);
    m_menu->addActions(m_actions);
}

} // namespace gatehouse
