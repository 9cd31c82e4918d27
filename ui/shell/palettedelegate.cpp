#include "ui/shell/palettedelegate.h"

#include "ui/shell/palettemodel.h"
#include "ui/theme/draw.h"

#include <QTextLayout>

namespace gatehouse {

PaletteDelegate::PaletteDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme)
{
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &c = m_theme.colors();
    const QRect row = option.rect.adjusted(tokens::Gap, 1, -tokens::Gap, -1);
    if (option.state & QStyle::State_Selected)
        draw::box(painter, row, tokens::Radius, c.selection);
    const auto placed = [&option, &row](const QRect &part) { return QStyle::visualRect(option.direction, row, part); };

    const QString obstacle = index.data(PaletteModel::ObstacleRole).toString();
    const bool isRecent = index.data(PaletteModel::RecentRole).toBool();
    const QRect iconRect = placed({row.x() + tokens::Gap, row.y(), tokens::SmallIcon, row.height()});
    const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
    if (!icon.isNull() && !isRecent)
        icon.paint(painter, iconRect, Qt::AlignCenter, obstacle.isEmpty() ? QIcon::Normal : QIcon::Disabled);
    else
        draw::glyph(painter, iconRect, isRecent ? Icon::History : Icon::ArrowRight, tokens::SmallIcon, c.textMuted);

    int end = row.right() - tokens::Gap;
    painter->setFont(m_theme.font(tokens::TextSmall));
    const QFontMetrics small = painter->fontMetrics();
    const QString shortcut = index.data(PaletteModel::ShortcutRole).toString();
    if (!shortcut.isEmpty() && obstacle.isEmpty()) {
        const int width = small.horizontalAdvance(shortcut) + 12;
        const QRect key = placed({end - width + 1, row.center().y() - 9, width, 20});
        draw::box(painter, key, tokens::SmallRadius, {}, c.outline);
        painter->setPen(c.textMuted);
        painter->drawText(key, Qt::AlignCenter, shortcut);
        end -= width + tokens::Padding;
    }
    const QString place = obstacle.isEmpty() ? index.data(PaletteModel::PlaceRole).toString() : obstacle;
    const int placeWidth = qMin(small.horizontalAdvance(place), obstacle.isEmpty() ? 160 : row.width() / 2);
    painter->setPen(c.textMuted);
    painter->drawText(placed({end - placeWidth, row.y(), placeWidth + 1, row.height()}), Qt::AlignVCenter,
                      small.elidedText(place, Qt::ElideRight, placeWidth + 1));
    end -= placeWidth + tokens::Padding;

    const int start = row.x() + tokens::Gap + tokens::SmallIcon + tokens::Gap + 2;
    const QFont font = m_theme.font(tokens::TextBase);
    const QString text = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, end - start);
    QTextLayout layout(text, font);
    QList<QTextLayout::FormatRange> marks;
    for (qsizetype at : index.data(PaletteModel::PositionsRole).value<QList<qsizetype>>()) {
        QTextLayout::FormatRange mark;
        mark.start = int(at);
        mark.length = 1;
        mark.format.setForeground(QColor(c.accentText));
        mark.format.setFontUnderline(true);
        marks.append(mark);
    }
    layout.setFormats(marks);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(end - start);
    layout.endLayout();
    painter->setPen(obstacle.isEmpty() ? c.text : c.textMuted);
    const QRect textRect = placed({start, row.y(), end - start, row.height()});
    const qreal x = option.direction == Qt::RightToLeft ? textRect.right() - line.naturalTextWidth() : textRect.x();
    layout.draw(painter, QPointF(x, row.y() + (row.height() - line.height()) / 2));
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, tokens::RowHeight + 4};
}

} // namespace gatehouse
