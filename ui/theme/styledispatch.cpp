#include "ui/theme/draw.h"
#include "ui/theme/style.h"

#include <QLineEdit>

namespace gatehouse {

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            drawButtonPanel(button, painter, widget);
        return;
    case PE_FrameFocusRect:
        draw::ring(painter, option->rect, tokens::SmallRadius, colors().accent);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawEditorPanel(option, painter);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        // Scroll areas that take text look like the other editors.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawEditorPanel(option, painter);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheck(option, painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawCheck(option, painter, true);
        return;
    case PE_IndicatorArrowDown:
        draw::glyph(painter, option->rect, Icon::ChevronDown, 14, colors().textMuted);
        return;
    case PE_IndicatorArrowUp:
        draw::glyph(painter, option->rect, Icon::ChevronUp, 14, colors().textMuted);
        return;
    case PE_IndicatorArrowLeft:
        draw::glyph(painter, option->rect, Icon::ChevronLeft, 14, colors().textMuted);
        return;
    case PE_IndicatorArrowRight:
        draw::glyph(painter, option->rect, Icon::ChevronRight, 14, colors().textMuted);
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
            header && header->sortIndicator != QStyleOptionHeader::None)
            draw::glyph(painter, option->rect,
                        header->sortIndicator == QStyleOptionHeader::SortUp ? Icon::ArrowDown : Icon::ArrowUp, 14,
                        colors().accentText);
        return;
    case PE_IndicatorTabClose:
        draw::glyph(painter, option->rect, Icon::Close, 14, colors().textMuted);
        return;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        drawFloatingPanel(option, painter, widget);
        return;
    case PE_FrameMenu:
        if (widget && widget->inherits("QComboBoxPrivateContainer"))
            drawFloatingPanel(option, painter, widget);
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            drawItemPanel(item, painter, widget);
        return;
    case PE_PanelScrollAreaCorner:
    case PE_PanelItemViewRow:
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
    case PE_FrameDockWidget:
        return;
    case PE_FrameTabWidget:
        painter->fillRect(QRect(option->rect.x(), option->rect.y(), option->rect.width(), 1), QColor(colors().line));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        proxy()->drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            drawButtonLabel(button, painter, widget);
        return;
    case CE_PushButton:
        proxy()->drawControl(CE_PushButtonBevel, option, painter, widget);
        proxy()->drawControl(CE_PushButtonLabel, option, painter, widget);
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            drawMenuItem(item, painter);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            drawHeaderSection(header, painter);
        else {
            painter->fillRect(option->rect, QColor(colors().surface));
            painter->fillRect(option->rect.x(), option->rect.bottom(), option->rect.width(), 1, QColor(colors().line));
        }
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            drawHeaderLabel(header, painter, widget);
        return;
    case CE_ComboBoxLabel:
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option); box && !box->editable)
            drawComboBoxLabel(box, painter);
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTab(tab, painter);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            const bool isSelected = tab->state & State_Selected;
            const QColor color = !draw::isEnabled(tab)                ? colors().textDisabled
                                 : isSelected || draw::isHovered(tab) ? colors().text
                                                                      : colors().textMuted;
            painter->setPen(color);
            painter->drawText(tab->rect, Qt::AlignCenter | Qt::TextShowMnemonic, tab->text);
        }
        return;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            drawProgress(bar, painter);
        return;
    case CE_Splitter: {
        const QRect rect = option->rect;
        const QColor line = draw::isHovered(option) ? colors().outline : colors().line;
        if (option->state & State_Horizontal)
            painter->fillRect(rect.center().x(), rect.y(), 1, rect.height(), line);
        else
            painter->fillRect(rect.x(), rect.center().y(), rect.width(), 1, line);
        return;
    }
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            if (frame->frameShape == QFrame::HLine)
                painter->fillRect(frame->rect.x(), frame->rect.center().y(), frame->rect.width(), 1,
                                  QColor(colors().line));
            else if (frame->frameShape == QFrame::VLine)
                painter->fillRect(frame->rect.center().x(), frame->rect.y(), 1, frame->rect.height(),
                                  QColor(colors().line));
            else if (frame->frameShape != QFrame::NoFrame)
                proxy()->drawPrimitive(PE_Frame, option, painter, widget);
        }
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (control) {
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            drawToolButton(button, painter, widget);
        return;
    case CC_ComboBox:
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            drawComboBox(box, painter);
        return;
    case CC_SpinBox:
        if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            drawSpinBox(box, painter);
        return;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            drawScrollBar(bar, painter);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace gatehouse
