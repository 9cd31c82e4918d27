#include "ui/map/placelist.h"

#include "ui/theme/draw.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

PlaceChoice PlaceChoice::of(const Place &place)
{
    QStringList where;
    if (!place.region.isEmpty() && place.region != place.name)
        where.append(place.region);
    where.append(place.country);
    return {.name = place.name, .where = where.join(u", "_s), .point = place.point, .population = place.population};
}

PlaceChoice PlaceChoice::of(GeoPoint point)
{
    const auto text = [](double degrees) {
        QString number = QString::number(degrees, 'f', 6);
        while (number.endsWith(u'0'))
            number.chop(1);
        if (number.endsWith(u'.'))
            number.chop(1);
        return number;
    };
    return {.name = QString(text(point.latitude) + u", "_s + text(point.longitude)),
            .where = QCoreApplication::translate("PlaceChoice", "Coordinates"),
            .point = point};
}

void PlaceListModel::setChoices(const QList<PlaceChoice> &choices)
{
    beginResetModel();
    m_choices = choices;
    endResetModel();
}

const PlaceChoice *PlaceListModel::at(int row) const
{
    return row >= 0 && row < m_choices.size() ? &m_choices[row] : nullptr;
}

int PlaceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_choices.size());
}

QVariant PlaceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlaceChoice &choice = m_choices[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return choice.name;
    case WhereRole:
        return choice.where;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QString(choice.name + u", "_s + choice.where);
    default:
        return {};
    }
}

PlaceDelegate::PlaceDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme)
{
}

void PlaceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &c = m_theme.colors();
    const QRect row = option.rect.adjusted(tokens::Gap, 1, -tokens::Gap, -1);
    if (option.state & QStyle::State_Selected)
        draw::box(painter, row, tokens::Radius, c.selection);
    const auto placed = [&option, &row](const QRect &part) { return QStyle::visualRect(option.direction, row, part); };
    const QRect iconRect = placed({row.x() + tokens::Gap, row.y(), tokens::SmallIcon, row.height()});
    draw::glyph(painter, iconRect, Icon::MapPin, tokens::SmallIcon, c.textMuted);

    const int start = row.x() + tokens::Gap + tokens::SmallIcon + tokens::Gap;
    const int room = row.right() - tokens::Gap - start;
    painter->setFont(m_theme.font(tokens::TextBase));
    const QFontMetrics metrics = painter->fontMetrics();
    const QString name = metrics.elidedText(index.data().toString(), Qt::ElideRight, room);
    const int width = metrics.horizontalAdvance(name);
    painter->setPen(c.text);
    painter->drawText(placed({start, row.y(), room, row.height()}), Qt::AlignVCenter, name);
    const int left = room - width - tokens::Gap;
    painter->setFont(m_theme.font(tokens::TextSmall));
    painter->setPen(c.textMuted);
    painter->drawText(
        placed({start + width + tokens::Gap, row.y() + 1, qMax(0, left), row.height()}), Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data(PlaceListModel::WhereRole).toString(), Qt::ElideRight, left));
}

QSize PlaceDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, RowHeight};
}

} // namespace gatehouse
