#include "ui/theme/style.h"

#include "ui/theme/draw.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

bool isFloating(const QWidget *widget)
{
    return qobject_cast<const QMenu *>(widget) || widget->inherits("QComboBoxPrivateContainer");
}

} // namespace

Style::Style(std::shared_ptr<const ThemeState> state) : QProxyStyle(u"Fusion"_s), m_state(std::move(state))
{
    setObjectName("gatehouse"_L1);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QTabBar *>(widget) || qobject_cast<QScrollBar *>(widget) || qobject_cast<QHeaderView *>(widget) ||
        qobject_cast<QToolButton *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (isFloating(widget) && draw::canBeTranslucent()) {
        widget->setAttribute(Qt::WA_TranslucentBackground);
        widget->setWindowFlag(Qt::FramelessWindowHint);
    }
}

void Style::unpolish(QWidget *widget)
{
    if (isFloating(widget))
        widget->setAttribute(Qt::WA_TranslucentBackground, false);
    QProxyStyle::unpolish(widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return tokens::Gap;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return tokens::Padding;
    case PM_ButtonMargin:
        return tokens::Padding;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return tokens::SmallIcon;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return tokens::Gap;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_DefaultFrameWidth:
        // Text areas and trees: what lies inside must not cut the rounded corners.
        if (qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget) ||
            qobject_cast<const QTreeView *>(widget))
            return 3;
        return widget && isFloating(widget) ? tokens::Grid : 1;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return tokens::Grid;
    case PM_ToolTipLabelFrameWidth:
        return tokens::Grid + 2;
    case PM_TabBarTabHSpace:
        return 2 * tokens::Padding;
    case PM_TabBarTabVSpace:
        return 2 * tokens::Gap;
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
        return 0;
    case PM_HeaderMarkSize:
        return 14;
    case PM_HeaderMargin:
        return tokens::Gap;
    case PM_FocusFrameHMargin:
        return tokens::Gap - 2;
    case PM_SplitterWidth:
        return 5;
    case PM_ToolBarItemSpacing:
        return tokens::Grid;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
        return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
    case SH_ItemView_PaintAlternatingRowColorsForEmptyArea:
    case SH_TabBar_PreferNoArrows:
        return 0;
    case SH_ScrollBar_ContextMenu:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Header_ArrowAlignment:
        return Qt::AlignRight | Qt::AlignVCenter;
    case SH_FormLayoutFieldGrowthPolicy:
        return QFormLayout::ExpandingFieldsGrow;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        return {contents.width() + 2 * tokens::Padding + tokens::Grid, tokens::ControlHeight};
    case CT_LineEdit:
    case CT_SpinBox:
        return {size.width(), tokens::ControlHeight};
    case CT_ComboBox:
        return {contents.width() + 3 * tokens::Padding + tokens::SmallIcon + tokens::Grid, tokens::ControlHeight};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            if (item->menuItemType == QStyleOptionMenuItem::Separator)
                return {size.width(), tokens::Gap + 1};
            const bool hasShortcut = item->text.contains(u'\t');
            const int icon = tokens::SmallIcon + 2 * tokens::Gap;
            return {contents.width() + icon + 2 * tokens::Padding + (hasShortcut ? tokens::Section : 0),
                    tokens::RowHeight};
        }
        return size;
    case CT_HeaderSection:
        return {size.width() + tokens::Gap, tokens::RowHeight};
    case CT_ItemViewItem:
        return {size.width(), qMax(size.height(), tokens::RowHeight)};
    case CT_ProgressBar:
        return {size.width(), 4};
    default:
        return size;
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_PushButtonContents:
        return option->rect.adjusted(tokens::Gap, 0, -tokens::Gap, 0);
    case SE_LineEditContents:
        return option->rect.adjusted(tokens::Gap, 1, -tokens::Gap, -1);
    case SE_HeaderLabel: {
        QRect rect = option->rect.adjusted(tokens::Gap, 0, -tokens::Gap, 0);
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (header && header->sortIndicator != QStyleOptionHeader::None)
            rect.setRight(rect.right() - 14);
        return visualRect(option->direction, option->rect, rect);
    }
    case SE_HeaderArrow: {
        const QRect rect(option->rect.right() - tokens::Gap - 14, option->rect.y(), 14, option->rect.height());
        return visualRect(option->direction, option->rect, rect);
    }
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                            const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const int arrow = tokens::SmallIcon + 2 * tokens::Gap;
        QRect rect = option->rect;
        if (subControl == SC_ComboBoxEditField)
            rect.adjust(tokens::Gap, 1, -arrow, -1);
        else if (subControl == SC_ComboBoxArrow)
            rect.setLeft(rect.right() - arrow + 1);
        return visualRect(option->direction, option->rect, rect);
    }
    if (control == CC_ScrollBar) {
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!slider)
            return QProxyStyle::subControlRect(control, option, subControl, widget);
        const bool isHorizontal = slider->orientation == Qt::Horizontal;
        const int length = isHorizontal ? slider->rect.width() : slider->rect.height();
        const qint64 range = qint64(slider->maximum) - slider->minimum;
        int handle = length;
        if (range > 0) {
            handle = int(qint64(slider->pageStep) * length / (range + slider->pageStep));
            handle = qBound(qMin(32, length), handle, length);
        }
        const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                                  length - handle, slider->upsideDown);
        const auto part = [&](int from, int count) {
            const QRect rect = isHorizontal ? QRect(from, 0, count, slider->rect.height())
                                            : QRect(0, from, slider->rect.width(), count);
            return visualRect(slider->direction, slider->rect, rect.translated(slider->rect.topLeft()));
        };
        switch (subControl) {
        case SC_ScrollBarAddLine:
        case SC_ScrollBarSubLine:
            return {};
        case SC_ScrollBarSubPage:
            return part(0, start);
        case SC_ScrollBarAddPage:
            return part(start + handle, length - start - handle);
        case SC_ScrollBarGroove:
            return slider->rect;
        case SC_ScrollBarSlider:
            return part(start, handle);
        default:
            break;
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

} // namespace gatehouse
