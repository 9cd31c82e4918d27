#include "ui/permissions/accesslist.h"

#include "ui/permissions/matrixpainting.h"
#include "ui/theme/draw.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

class AccessDelegate : public QStyledItemDelegate
{
public:
    AccessDelegate(const Theme &theme, const AccessModel *model, QObject *parent)
        : QStyledItemDelegate(parent), m_theme(theme), m_model(model)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {200, 44}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &c = m_theme.colors();
        const AccessRow &row = m_model->rowAt(index.row());
        const QRect rect = option.rect;
        if (option.state & QStyle::State_Selected)
            painter->fillRect(rect, QColor(option.state & QStyle::State_Active ? c.selection : c.pressed));
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(rect, QColor(c.hover));
        painter->fillRect(rect.x(), rect.bottom(), rect.width(), 1, QColor(c.line));

        int indent = tokens::Margin;
        if (row.known) {
            const QRect sign(rect.x() + tokens::Margin, rect.y(), signSize, rect.height());
            drawKnown(painter, m_theme, QStyle::visualRect(option.direction, rect, sign), *row.known);
            indent += signSize + tokens::Padding;
        }
        const QRect room = rect.adjusted(indent, 4, -tokens::Gap, -5);
        const QRect upper(room.x(), room.y(), room.width(), room.height() / 2);
        const QRect lower = upper.translated(0, upper.height());
        const auto write = [&](const QRect &line, const QFont &font, QRgb color, const QString &text,
                               Qt::TextElideMode elide) {
            painter->setFont(font);
            painter->setPen(QColor(color));
            painter->drawText(QStyle::visualRect(option.direction, rect, line), Qt::AlignVCenter | Qt::TextSingleLine,
                              painter->fontMetrics().elidedText(text, elide, line.width()));
        };
        write(upper, m_theme.font(tokens::TextBase), c.text, row.title, Qt::ElideRight);
        write(lower, m_theme.font(tokens::TextSmall), c.textMuted, row.call, Qt::ElideMiddle);
        if (option.state & QStyle::State_HasFocus)
            draw::ring(painter, QRectF(rect).adjusted(1, 1, -1, -2), tokens::SmallRadius, QColor(c.accent));
    }

private:
    Theme m_theme;
    const AccessModel *m_model;
};

} // namespace

void AccessModel::setRows(const QList<AccessRow> &rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    narrow();
    endResetModel();
}

void AccessModel::setSearch(const QString &text)
{
    if (text == m_search)
        return;
    beginResetModel();
    m_search = text;
    narrow();
    endResetModel();
}

void AccessModel::narrow()
{
    const QStringList words = m_search.split(u' ', Qt::SkipEmptyParts);
    m_shown.clear();
    for (int place = 0; place < m_rows.size(); ++place) {
        const AccessRow &row = m_rows.at(place);
        if (std::ranges::all_of(words, [&](const QString &word) {
                return row.title.contains(word, Qt::CaseInsensitive) || row.call.contains(word, Qt::CaseInsensitive);
            }))
            m_shown.append(place);
    }
}

int AccessModel::placeOf(const QString &id) const
{
    for (int row = 0; row < m_shown.size(); ++row) {
        if (rowAt(row).id == id)
            return row;
    }
    return -1;
}

int AccessModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant AccessModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const AccessRow &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::ToolTipRole:
        return row.call;
    case Qt::AccessibleTextRole:
        return row.known ? tr("%1, %2: %3").arg(row.title, row.call, knownText(*row.known))
                         : tr("%1, %2").arg(row.title, row.call);
    default:
        return {};
    }
}

AccessList::AccessList(const Theme &theme, AccessModel *model, QWidget *parent) : QListView(parent)
{
    setModel(model);
    setItemDelegate(new AccessDelegate(theme, model, this));
    setUniformItemSizes(true);
    setMouseTracking(true);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setAccessibleName(tr("Operations"));
}

void AccessList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit currentMoved();
}

} // namespace gatehouse
