#include "ui/theme/draw.h"
#include "ui/theme/style.h"

#include <QAbstractItemView>

namespace gatehouse {

void Style::drawHeaderSection(const QStyleOptionHeader *option, QPainter *painter) const
{
    const auto &c = colors();
    const bool isDown = option->state & State_Sunken && draw::isEnabled(option);
    painter->fillRect(option->rect, isDown ? QColor(c.hover) : QColor(c.surface));
    if (option->orientation == Qt::Horizontal) {
        painter->fillRect(option->rect.x(), option->rect.bottom(), option->rect.width(), 1, QColor(c.line));
        // Where to take hold of the column's edge.
        if (option->position != QStyleOptionHeader::End && option->position != QStyleOptionHeader::OnlyOneSection)
            painter->fillRect(option->rect.right(), option->rect.y() + tokens::Gap, 1,
                              option->rect.height() - 2 * tokens::Gap, QColor(c.line));
    }
}

void Style::drawHeaderLabel(const QStyleOptionHeader *option, QPainter *painter, const QWidget *) const
{
    const auto &c = colors();
    const bool isSorted = option->sortIndicator != QStyleOptionHeader::None;
    painter->setPen(!draw::isEnabled(option)              ? c.textDisabled
                    : isSorted || draw::isHovered(option) ? c.text
                                                          : c.textMuted);
    const QString text = option->fontMetrics.elidedText(option->text, Qt::ElideRight, option->rect.width());
    painter->drawText(option->rect, int(option->textAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter, text);
}

void Style::drawItemPanel(const QStyleOptionViewItem *option, QPainter *painter, const QWidget *widget) const
{
    const auto &c = colors();
    if (option->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option->rect, option->backgroundBrush);
    const bool isSelected = option->state & State_Selected;
    const bool isHovered = draw::isHovered(option);
    if (!isSelected && !isHovered)
        return;
    // Rows of a table touch each other; items of a list are pills.
    const QColor fill = isSelected ? (option->state & State_Enabled ? c.selection : c.hover) : c.hover;
    if (widget && widget->inherits("QTableView"))
        painter->fillRect(option->rect, fill);
    else
        draw::box(painter, option->rect, tokens::SmallRadius, fill);
}

void Style::drawTab(const QStyleOptionTab *option, QPainter *painter) const
{
    const auto &c = colors();
    const QRect rect = option->rect;
    if (option->state & State_Selected)
        painter->fillRect(rect.x() + tokens::Gap, rect.bottom() - 1, rect.width() - 2 * tokens::Gap, 2,
                          QColor(c.accent));
    if (draw::hasRing(option))
        draw::ring(painter, QRectF(rect).adjusted(2, 3, -2, -4), tokens::Radius, c.accent);
}

void Style::drawScrollBar(const QStyleOptionSlider *option, QPainter *painter) const
{
    const auto &c = colors();
    if (option->maximum <= option->minimum)
        return;
    const QRectF handle = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, nullptr);
    const bool isActive =
        option->activeSubControls & SC_ScrollBarSlider && (draw::isHovered(option) || option->state & State_Sunken);
    const qreal inset = isActive ? 2 : 3.5;
    const QRectF thumb = option->orientation == Qt::Horizontal ? handle.adjusted(2, inset, -2, -inset)
                                                               : handle.adjusted(inset, 2, -inset, -2);
    draw::box(painter, thumb, qMin(thumb.width(), thumb.height()) / 2, isActive ? c.textMuted : c.outline);
}

void Style::drawProgress(const QStyleOptionProgressBar *option, QPainter *painter) const
{
    const auto &c = colors();
    const QRectF rect(option->rect.x(), option->rect.center().y() - 1, option->rect.width(), 4);
    draw::box(painter, rect, 2, c.pressed);
    const qint64 range = qint64(option->maximum) - option->minimum;
    if (range <= 0)
        return;
    const qreal share = qBound(0.0, double(qint64(option->progress) - option->minimum) / double(range), 1.0);
    QRectF done = rect;
    done.setWidth(rect.width() * share);
    if (option->direction == Qt::RightToLeft)
        done.moveRight(rect.right());
    if (done.width() >= 2)
        draw::box(painter, done, 2, c.accent);
}

} // namespace gatehouse
