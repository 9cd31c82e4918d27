#include "ui/shell/sidebar.h"

#include "ui/shell/sidebarmodel.h"
#include "ui/shell/sidebarview.h"
#include "ui/shell/workspacebutton.h"
#include "ui/widgets/button.h"
#include "ui/widgets/keystext.h"

#include <QMenu>
#include <QVBoxLayout>

namespace gatehouse {

Sidebar::Sidebar(const Theme &theme, QWidget *parent)
    : Panel(theme, Look::Chrome, parent)
    , m_theme(theme)
    , m_model(new SidebarModel(this))
    , m_workspace(new WorkspaceButton(theme))
    , m_collapse(Button::iconOnly(theme, Icon::PanelLeftClose, {}))
    , m_menu(Button::iconOnly(theme, Icon::Menu, tr("Menu")))
    , m_bottom(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setLines(isRightToLeft() ? Qt::LeftEdge : Qt::RightEdge);
    auto *view = new SidebarView;
    m_list = view;
    view->setModel(m_model);
    view->setItemDelegate(new SidebarDelegate(theme, view));
    view->setAccessibleName(tr("Pages"));

    auto *top = new QVBoxLayout;
    top->setContentsMargins(tokens::Gap, tokens::Grid, tokens::Gap, tokens::Grid);
    top->addWidget(m_workspace);
    m_bottom->setContentsMargins(10, tokens::Grid, 10, tokens::Gap);
    m_bottom->setSpacing(tokens::Grid);
    m_bottom->addWidget(m_menu);
    m_bottom->addStretch();
    m_bottom->addWidget(m_collapse);
    m_menu->setMenu(new QMenu(m_menu));
    m_menu->setToolTip(withKeys(m_menu->toolTip(), Qt::Key_F10));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    layout->addLayout(m_bottom);

    connect(view, &SidebarView::chosen, this,
            [this](const QModelIndex &index) { emit pageChosen(index.data(SidebarModel::IdRole).toString()); });
    connect(m_collapse, &QPushButton::clicked, this, [this] { setCollapsed(!m_isCollapsed); });
    m_isCollapsed = true;
    setCollapsed(false);
}

void Sidebar::setPages(const QList<PageEntry> &pages)
{
    m_model->setPages(pages);
    m_list->setCurrentIndex(m_model->indexOf(m_model->openId()));
}

void Sidebar::setCount(const QString &id, std::optional<qint64> count)
{
    m_model->setCount(id, count);
}

void Sidebar::setOpenPage(const QString &id)
{
    m_model->setOpen(id);
    m_list->setCurrentIndex(m_model->indexOf(id));
}

QMenu *Sidebar::menu() const
{
    return m_menu->menu();
}

void Sidebar::openMenu()
{
    QMenu *menu = m_menu->menu();
    menu->popup(m_menu->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

QStringList Sidebar::pageIds() const
{
    return m_model->ids();
}

void Sidebar::setCollapsed(bool isCollapsed)
{
    if (m_isCollapsed == isCollapsed)
        return;
    m_isCollapsed = isCollapsed;
    setFixedWidth(isCollapsed ? tokens::SidebarCollapsed : tokens::SidebarWidth);
    static_cast<SidebarDelegate *>(m_list->itemDelegate())->setCollapsed(isCollapsed);
    m_list->doItemsLayout();
    m_workspace->setCollapsed(isCollapsed);
    const QString name = isCollapsed ? tr("Expand the sidebar") : tr("Collapse the sidebar");
    m_collapse->setGlyph(isCollapsed ? Icon::PanelLeftOpen : Icon::PanelLeftClose);
    m_collapse->setToolTip(withKeys(name, Qt::CTRL | Qt::Key_B));
    m_bottom->setDirection(isCollapsed ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    m_collapse->setAccessibleName(name);
    emit collapsedChanged(isCollapsed);
}

} // namespace gatehouse
