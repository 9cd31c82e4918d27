#include "ui/theme/draw.h"
#include "ui/theme/style.h"

namespace gatehouse {

// The edge comes from the option's palette: an editor with a refused value carries the danger colour there.
void Style::drawEditorPanel(const QStyleOption *option, QPainter *painter) const
{
    const auto &c = colors();
    const bool isReadOnly = option->state & State_ReadOnly;
    QColor edge = option->palette.color(QPalette::Mid);
    if (!draw::isEnabled(option) || isReadOnly)
        edge = c.line;
    draw::box(painter, option->rect, tokens::Radius,
              draw::isEnabled(option) && !isReadOnly ? option->palette.color(QPalette::Base) : QColor(c.chrome), edge);
    if (draw::hasRing(option))
        draw::ring(painter, option->rect, tokens::Radius, c.accent);
}

void Style::drawComboBox(const QStyleOptionComboBox *option, QPainter *painter) const
{
    const auto &c = colors();
    if (option->frame) {
        QColor fill = c.raised;
        if (option->editable)
            fill = option->palette.color(QPalette::Base);
        else if (draw::isHovered(option))
            fill = c.hover;
        draw::box(painter, option->rect, tokens::Radius, draw::isEnabled(option) ? fill : QColor(c.surface),
                  draw::isEnabled(option) ? option->palette.color(QPalette::Mid) : QColor(c.line));
        if (draw::hasRing(option))
            draw::ring(painter, option->rect, tokens::Radius, c.accent);
    }
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, nullptr);
    draw::glyph(painter, arrow, Icon::ChevronDown, tokens::SmallIcon,
                draw::isEnabled(option) ? c.textMuted : c.textDisabled);
}

// Begins where the text of a line does, and ends in "…" rather than in the middle of a letter.
void Style::drawComboBoxLabel(const QStyleOptionComboBox *option, QPainter *painter) const
{
    QRect room = subControlRect(CC_ComboBox, option, SC_ComboBoxEditField, nullptr).adjusted(2, 0, -2, 0);
    if (!option->currentIcon.isNull()) {
        const QSize size = option->iconSize;
        const QRect place(room.x(), room.center().y() - size.height() / 2, size.width(), size.height());
        option->currentIcon.paint(painter, visualRect(option->direction, room, place), Qt::AlignCenter,
                                  draw::isEnabled(option) ? QIcon::Normal : QIcon::Disabled);
        const int taken = size.width() + tokens::Gap;
        room.adjust(option->direction == Qt::RightToLeft ? 0 : taken, 0,
                    option->direction == Qt::RightToLeft ? -taken : 0, 0);
    }
    painter->setPen(draw::isEnabled(option) ? colors().text : colors().textDisabled);
    const auto alignment = visualAlignment(option->direction, option->textAlignment | Qt::AlignVCenter);
    painter->drawText(room, int(alignment) | Qt::TextSingleLine,
                      option->fontMetrics.elidedText(option->currentText, Qt::ElideRight, room.width()));
}

void Style::drawSpinBox(const QStyleOptionSpinBox *option, QPainter *painter) const
{
    const auto &c = colors();
    if (option->frame)
        drawEditorPanel(option, painter);
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto step = [&](SubControl control, QAbstractSpinBox::StepEnabledFlag flag, Icon icon) {
        const QRect rect = subControlRect(CC_SpinBox, option, control, nullptr);
        const bool canStep = draw::isEnabled(option) && (option->stepEnabled & flag);
        const bool isActive = option->activeSubControls == control && draw::isHovered(option);
        draw::glyph(painter, rect, icon, 12, !canStep ? c.textDisabled : isActive ? c.text : c.textMuted);
    };
    step(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Icon::ChevronUp);
    step(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Icon::ChevronDown);
}

} // namespace gatehouse
