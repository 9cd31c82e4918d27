#include "ui/week/slotchips.h"

#include "models/tables/tablemodel.h"
#include "ui/theme/draw.h"
#include "ui/theme/rulecolors.h"

#include <QMouseEvent>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr int chipSize = 16;

SlotChips::SlotChips(const Theme &theme, QTableView *table, int column)
    : QStyledItemDelegate(table), m_theme(theme), m_table(table), m_column(column)
{
    table->setItemDelegateForColumn(column, this);
    table->viewport()->installEventFilter(this);
}

QString SlotChips::chipText(int color, bool isShown)
{
    return QString((isShown ? u'+' : u'-') + QString::number(color));
}

void SlotChips::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    m_table->itemDelegate()->paint(painter, option, index);
    const QString text = index.data(TableModel::RawRole).toString();
    if (text.isEmpty())
        return;
    const bool isShown = text.startsWith(u'+');
    const RuleColors colors = ruleColors(m_theme, text.sliced(1).toInt());
    const QRectF chip(option.rect.x() + tokens::Margin, option.rect.center().y() - chipSize / 2 + 1, chipSize,
                      chipSize);
    draw::box(painter, chip, tokens::SmallRadius, isShown ? colors.line : QColor(), colors.line, 1.5);
    if (isShown)
        draw::glyph(painter, chip.toRect(), Icon::Check, 12, colors.onLine);
}

bool SlotChips::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPress = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (isPress || event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QModelIndex index = m_table->indexAt(mouse->position().toPoint());
        if (mouse->button() == Qt::LeftButton && index.isValid() && index.column() == m_column) {
            if (isPress)
                emit clicked(index);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace gatehouse
