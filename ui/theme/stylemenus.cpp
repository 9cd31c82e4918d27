#include "ui/theme/draw.h"
#include "ui/theme/style.h"

namespace gatehouse {

void Style::drawFloatingPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto &c = colors();
    const bool isRound = widget && widget->testAttribute(Qt::WA_TranslucentBackground);
    draw::box(painter, option->rect, isRound ? tokens::Radius : 0, c.raised, m_state->isDark ? c.outline : c.line);
}

void Style::drawMenuItem(const QStyleOptionMenuItem *option, QPainter *painter) const
{
    const auto &c = colors();
    const QRect rect = option->rect;
    if (option->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(rect.x() + tokens::Gap, rect.center().y(), rect.width() - 2 * tokens::Gap, 1, QColor(c.line));
        return;
    }

    const bool isEnabled = draw::isEnabled(option);
    if (option->state & State_Selected && isEnabled)
        draw::box(painter, rect, tokens::SmallRadius, c.hover);

    const auto placed = [option](const QRect &part) { return visualRect(option->direction, option->rect, part); };
    const int start = rect.x() + tokens::Gap;
    const QRect iconRect = placed({start, rect.y(), tokens::SmallIcon, rect.height()});
    const bool isCheckable = option->checkType != QStyleOptionMenuItem::NotCheckable;
    if (isCheckable) {
        if (option->checked)
            draw::glyph(painter, iconRect, Icon::Check, tokens::SmallIcon, isEnabled ? c.accentText : c.textDisabled);
    } else if (!option->icon.isNull()) {
        const QIcon::Mode mode = !isEnabled                       ? QIcon::Disabled
                                 : option->state & State_Selected ? QIcon::Active
                                                                  : QIcon::Normal;
        option->icon.paint(
            painter,
            iconRect.adjusted(0, (rect.height() - tokens::SmallIcon) / 2, 0, -(rect.height() - tokens::SmallIcon) / 2),
            Qt::AlignCenter, mode);
    }

    const bool isSubMenu = option->menuItemType == QStyleOptionMenuItem::SubMenu;
    const int textStart = start + tokens::SmallIcon + tokens::Gap;
    const int end = rect.right() - tokens::Padding - (isSubMenu ? tokens::SmallIcon : 0);
    const QRect textRect = placed({textStart, rect.y(), end - textStart, rect.height()});
    const auto tab = option->text.indexOf(u'\t');
    painter->setFont(option->font);
    painter->setPen(isEnabled ? c.text : c.textDisabled);
    const int mnemonic = proxy()->styleHint(SH_UnderlineShortcut, option) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter->drawText(textRect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | mnemonic,
                      tab < 0 ? option->text : option->text.left(tab));
    if (tab >= 0) {
        painter->setPen(isEnabled ? c.textMuted : c.textDisabled);
        painter->drawText(textRect, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, option->text.mid(tab + 1));
    }
    if (isSubMenu)
        draw::glyph(painter, placed({end, rect.y(), tokens::SmallIcon, rect.height()}),
                    option->direction == Qt::RightToLeft ? Icon::ChevronLeft : Icon::ChevronRight, 14, c.textMuted);
}

} // namespace gatehouse
