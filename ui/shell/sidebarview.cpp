#include "ui/shell/sidebarview.h"

#include "ui/shell/sidebarmodel.h"
#include "ui/theme/draw.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

bool isHeading(const QModelIndex &index)
{
    return index.data(SidebarModel::IsHeadingRole).toBool();
}

QString countText(qint64 count)
{
    return count > 999 ? u"999+"_s : QLocale().toString(count);
}

} // namespace

SidebarView::SidebarView(QWidget *parent) : QListView(parent)
{
    setFrameShape(NoFrame);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
}

QModelIndex SidebarView::nearest(int row, int step) const
{
    for (; row >= 0 && row < model()->rowCount(); row += step) {
        const QModelIndex index = model()->index(row, 0);
        if (index.flags() & Qt::ItemIsEnabled)
            return index;
    }
    return currentIndex();
}

QModelIndex SidebarView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    switch (action) {
    case MoveHome:
        return nearest(0, 1);
    case MoveEnd:
        return nearest(model()->rowCount() - 1, -1);
    case MoveUp:
    case MovePrevious:
        return currentIndex().isValid() ? nearest(currentIndex().row() - 1, -1) : nearest(0, 1);
    case MoveDown:
    case MoveNext:
        return nearest(currentIndex().isValid() ? currentIndex().row() + 1 : 0, 1);
    default:
        return QListView::moveCursor(action, modifiers);
    }
}

void SidebarView::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (opens && currentIndex().isValid()) {
        emit chosen(currentIndex());
        return;
    }
    // Tab leaves the list instead of walking through it.
    if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab) {
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
}

void SidebarView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && !isHeading(index))
        emit chosen(index);
}

SidebarDelegate::SidebarDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme)
{
}

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isHeading(index)) {
        paintHeading(painter, option, index);
        return;
    }
    const auto &c = m_theme.colors();
    const bool isOpen = index.data(SidebarModel::IsOpenRole).toBool();
    const bool isHovered = option.state & QStyle::State_MouseOver;
    const QRect pill = option.rect.adjusted(tokens::Gap, 1, -tokens::Gap, -1);
    if (isOpen || isHovered)
        draw::box(painter, pill, tokens::Radius, isOpen ? c.selection : c.hover);
    if (option.state & QStyle::State_HasFocus)
        draw::ring(painter, pill, tokens::Radius, c.accent);

    const QColor color = isOpen ? c.accentText : isHovered ? c.text : c.textMuted;
    const auto icon = Icon(index.data(SidebarModel::IconRole).toInt());
    const auto placed = [&option, &pill](const QRect &part) {
        return QStyle::visualRect(option.direction, pill, part);
    };
    if (m_isCollapsed) {
        draw::glyph(painter, pill, icon, tokens::IconSize, color);
        if (index.data(SidebarModel::CountRole).isValid())
            draw::box(painter, placed({pill.right() - 9, pill.y() + 3, 7, 7}), 3.5, c.accent);
        return;
    }
    draw::glyph(painter, placed({pill.x() + tokens::Gap, pill.y(), tokens::IconSize, pill.height()}), icon,
                tokens::IconSize, color);
    const int count = paintCount(painter, option, index);
    const int start = pill.x() + tokens::Gap + tokens::IconSize + tokens::Gap + 2;
    const int room = pill.right() - tokens::Gap - count - start;
    painter->setFont(m_theme.font(tokens::TextBase, isOpen ? QFont::DemiBold : QFont::Normal));
    painter->setPen(c.text);
    painter->drawText(placed({start, pill.y(), room, pill.height()}), Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room));
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (!isHeading(index))
        return {0, tokens::RowHeight + 2};
    if (m_isCollapsed)
        return {0, 2 * tokens::Gap + 1};
    return {0, index.row() == 0 ? tokens::RowHeight : tokens::RowHeight + tokens::Gap};
}

bool SidebarDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid() || isHeading(index))
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString shortcut = index.data(SidebarModel::ShortcutRole).toString();
    QString text = m_isCollapsed ? index.data().toString() : QString();
    if (!shortcut.isEmpty())
        text = text.isEmpty() ? shortcut : text + " ("_L1 + shortcut + u')';
    QToolTip::showText(event->globalPos(), text, view, option.rect);
    return true;
}

void SidebarDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const auto &c = m_theme.colors();
    if (m_isCollapsed) {
        if (index.row() > 0)
            painter->fillRect(option.rect.x() + tokens::Padding, option.rect.center().y(),
                              option.rect.width() - 2 * tokens::Padding, 1, QColor(c.line));
        return;
    }
    painter->setFont(m_theme.font(tokens::TextSmall, QFont::DemiBold));
    painter->setPen(c.textMuted);
    painter->drawText(option.rect.adjusted(2 * tokens::Gap, 0, -2 * tokens::Gap, -5),
                      Qt::AlignBottom | Qt::TextSingleLine, index.data().toString());
}

int SidebarDelegate::paintCount(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant count = index.data(SidebarModel::CountRole);
    if (!count.isValid())
        return 0;
    const auto &c = m_theme.colors();
    const QString text = countText(count.toLongLong());
    painter->setFont(m_theme.font(tokens::TextSmall, QFont::DemiBold));
    const int width = qMax(20, painter->fontMetrics().horizontalAdvance(text) + 12);
    const QRect area = option.rect.adjusted(tokens::Gap, 0, -tokens::Gap, 0);
    const QRect badge = QStyle::visualRect(option.direction, area,
                                           {area.right() - tokens::Gap - width + 1, area.center().y() - 8, width, 18});
    draw::box(painter, badge, 9, c.info.tint);
    painter->setPen(c.info.color);
    painter->drawText(badge, Qt::AlignCenter, text);
    return width + tokens::Gap;
}

} // namespace gatehouse
