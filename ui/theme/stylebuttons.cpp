#include "ui/theme/contrast.h"
#include "ui/theme/draw.h"
#include "ui/theme/style.h"
#include "ui/widgets/button.h"

namespace gatehouse {

namespace {

Button::Kind kindOf(const QStyleOptionButton *option, const QWidget *widget)
{
    if (const auto *button = qobject_cast<const Button *>(widget))
        return button->kind();
    if (option->features & QStyleOptionButton::Flat)
        return Button::Kind::Quiet;
    return option->features & QStyleOptionButton::DefaultButton ? Button::Kind::Primary : Button::Kind::Plain;
}

QColor shade(QColor fill, const QStyleOption *option, QColor toward)
{
    if (option->state & QStyle::State_Sunken)
        return mix(fill, toward, 0.22);
    return draw::isHovered(option) ? mix(fill, toward, 0.12) : fill;
}

} // namespace

void Style::drawButtonPanel(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget) const
{
    const auto &c = colors();
    const Button::Kind kind = kindOf(option, widget);
    const bool isFilled = kind == Button::Kind::Primary || kind == Button::Kind::Danger;
    const bool isOn = option->state & State_On;
    const bool isDown = option->state & State_Sunken;

    QColor fill;
    QColor border;
    if (isFilled) {
        const QColor base = kind == Button::Kind::Danger ? c.danger.fill : c.accent;
        fill = draw::isEnabled(option) ? shade(base, option, m_state->isDark ? Qt::white : Qt::black) : QColor(c.hover);
    } else {
        if (isDown)
            fill = c.pressed;
        else if (draw::isHovered(option))
            fill = c.hover;
        else if (isOn)
            fill = c.selection;
        else if (kind == Button::Kind::Plain)
            fill = c.raised;
        if (kind == Button::Kind::Plain)
            border = draw::isEnabled(option) ? c.outline : c.line;
    }

    // The ring of a filled button needs a gap, or it would melt into the fill.
    if (draw::hasRing(option) && isFilled) {
        draw::ring(painter, option->rect, tokens::Radius, c.accent);
        draw::box(painter, QRectF(option->rect).adjusted(3, 3, -3, -3), tokens::Radius - 3, fill);
        return;
    }
    draw::box(painter, option->rect, tokens::Radius, fill, border);
    if (draw::hasRing(option))
        draw::ring(painter, option->rect, tokens::Radius, c.accent);
}

void Style::drawButtonLabel(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget) const
{
    const auto &c = colors();
    const Button::Kind kind = kindOf(option, widget);
    QColor color = option->palette.color(QPalette::ButtonText);
    if (!draw::isEnabled(option))
        color = c.textDisabled;
    else if (kind == Button::Kind::Primary)
        color = c.onAccent;
    else if (kind == Button::Kind::Danger)
        color = c.danger.onFill;

    const auto *button = qobject_cast<const Button *>(widget);
    const bool hasMenu = option->features & QStyleOptionButton::HasMenu && !(button && button->isIconOnly());
    const int arrow = hasMenu ? 14 + tokens::Grid : 0;
    const int textWidth =
        option->text.isEmpty() ? 0 : option->fontMetrics.size(Qt::TextShowMnemonic, option->text).width();
    const bool hasIcon = !option->icon.isNull();
    const int gap = hasIcon && textWidth > 0 ? 6 : 0;
    const int icon = hasIcon ? option->iconSize.width() : 0;
    const int room = option->rect.width() - 2 * tokens::Grid;
    const int width = qMin(room, icon + gap + textWidth + arrow);

    const auto placed = [option](const QRect &rect) { return visualRect(option->direction, option->rect, rect); };
    int x = option->rect.x() + (option->rect.width() - width) / 2;
    if (hasIcon) {
        const QIcon::Mode mode = !draw::isEnabled(option)  ? QIcon::Disabled
                                 : draw::isHovered(option) ? QIcon::Active
                                                           : QIcon::Normal;
        const QRect rect = placed({x, option->rect.y(), icon, option->rect.height()});
        option->icon.paint(painter, rect, Qt::AlignCenter, mode, option->state & State_On ? QIcon::On : QIcon::Off);
        x += icon + gap;
    }
    if (textWidth > 0) {
        const int space = width - icon - gap - arrow;
        const QString text = space < textWidth ? option->fontMetrics.elidedText(option->text, Qt::ElideRight, space,
                                                                                Qt::TextShowMnemonic)
                                               : option->text;
        painter->setPen(color);
        const int flags =
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine |
            (styleHint(SH_UnderlineShortcut, option, widget, nullptr) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
        painter->drawText(placed({x, option->rect.y(), space + 1, option->rect.height()}), flags, text);
        x += space;
    }
    if (hasMenu)
        draw::glyph(painter, placed({x + tokens::Grid, option->rect.y(), 14, option->rect.height()}), Icon::ChevronDown,
                    14, color);
}

void Style::drawToolButton(const QStyleOptionToolButton *option, QPainter *painter, const QWidget *widget) const
{
    const auto &c = colors();
    const bool isDown = option->state & State_Sunken;
    if (isDown || option->state & State_On || draw::isHovered(option))
        draw::box(painter, option->rect, tokens::Radius,
                  isDown                     ? c.pressed
                  : option->state & State_On ? c.selection
                                             : c.hover);
    if (draw::hasRing(option))
        draw::ring(painter, option->rect, tokens::Radius, c.accent);

    QStyleOptionToolButton label = *option;
    label.state &= ~State_Sunken;
    label.features &= ~QStyleOptionToolButton::Arrow;
    proxy()->drawControl(CE_ToolButtonLabel, &label, painter, widget);
}

void Style::drawCheck(const QStyleOption *option, QPainter *painter, bool isRound) const
{
    const auto &c = colors();
    const QRectF rect = option->rect;
    const qreal radius = isRound ? rect.width() / 2 : tokens::SmallRadius;
    const bool isMixed = option->state & State_NoChange;
    const bool isOn = option->state & State_On || isMixed;
    if (!isOn) {
        const QColor edge = draw::isEnabled(option) ? (draw::isHovered(option) ? c.textMuted : c.outline) : c.line;
        draw::box(painter, rect, radius, draw::isEnabled(option) ? c.field : c.surface, edge);
        return;
    }
    const QColor fill = !draw::isEnabled(option) ? c.textDisabled : draw::isHovered(option) ? c.accentHover : c.accent;
    draw::box(painter, rect, radius, fill);
    if (isRound)
        draw::box(painter, rect.adjusted(5, 5, -5, -5), 3, c.onAccent);
    else
        draw::glyph(painter, option->rect, isMixed ? Icon::Minus : Icon::Check, 14, c.onAccent);
}

} // namespace gatehouse
