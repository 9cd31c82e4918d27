#include "ui/records/recorddelegate.h"

#include "models/schema/json.h"
#include "models/tables/tablemodel.h"
#include "ui/theme/draw.h"
#include "ui/widgets/momenttext.h"

#include <QHelpEvent>
#include <QTableView>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr qsizetype mostTooltip = 1000;
static constexpr int dotSize = 8;
static constexpr int dotRoom = dotSize + tokens::Gap;

//! One line of a cell's text. A long one is cut before it is measured, which takes time by its length.
static QString lineOf(const QString &text)
{
    return text.left(400).replace(u'\n', u' ');
}

RecordDelegate::RecordDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme)
{
}

bool RecordDelegate::isFirst(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    const auto *header = table ? qobject_cast<const RecordHeader *>(table->horizontalHeader()) : nullptr;
    return header && header->firstShown() == index.column();
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &c = m_theme.colors();
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected)
        painter->fillRect(option.rect, QColor(option.state & QStyle::State_Active ? c.selection : c.pressed));
    else if (index.row() == m_hoveredRow)
        painter->fillRect(option.rect, QColor(c.hover));
    painter->fillRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1, QColor(c.line));

    QRect room = option.rect.adjusted(isFirst(option, index) ? tokens::Gap + Indent : tokens::Gap, 0, -tokens::Gap, -1);
    if (const auto dotOf = m_dotOf.find(index.column()); dotOf != m_dotOf.end()) {
        const QRect place(room.left(), room.center().y() - dotSize / 2, dotSize, dotSize);
        if (const auto color = (*dotOf)(index)) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(*color);
            painter->drawEllipse(QStyle::visualRect(option.direction, option.rect, place));
            painter->restore();
        }
        room.setLeft(room.left() + dotRoom);
    }
    const QString text = index.data().toString();
    if (const auto tone = toneAt(index); tone && !text.isEmpty()) {
        QRect place = room;
        place.setWidth(std::min(room.width(), badgeWidth(m_theme, text)));
        drawBadge(painter, m_theme, QStyle::visualRect(option.direction, option.rect, place), *tone, text);
    } else if (!text.isEmpty()) {
        const QVariant alignment = index.data(Qt::TextAlignmentRole);
        const auto horizontal = alignment.isValid() ? Qt::Alignment(alignment.toInt()) & Qt::AlignHorizontal_Mask
                                                    : Qt::Alignment(Qt::AlignLeft);
        painter->setFont(option.font);
        painter->setPen(option.state & QStyle::State_Enabled ? c.text : c.textDisabled);
        painter->drawText(QStyle::visualRect(option.direction, option.rect, room),
                          int(QStyle::visualAlignment(option.direction, horizontal)) | Qt::AlignVCenter |
                              Qt::TextSingleLine,
                          option.fontMetrics.elidedText(lineOf(text), Qt::ElideRight, room.width()));
    }
    if (option.state & QStyle::State_HasFocus)
        draw::ring(painter, QRectF(option.rect).adjusted(1, 1, -1, -2), tokens::SmallRadius, c.accent);
}

std::optional<Tone> RecordDelegate::toneAt(const QModelIndex &index) const
{
    const auto toneOf = m_toneOf.find(index.column());
    return toneOf == m_toneOf.end() ? std::nullopt : (*toneOf)(index.data(TableModel::RawRole).toString());
}

int RecordDelegate::widthOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    // Parts of a pixel are lost in whole ones, and then the text would be cut off in the room it was measured for.
    const int width =
        toneAt(index) ? badgeWidth(m_theme, text) : option.fontMetrics.horizontalAdvance(lineOf(text)) + 1;
    return width + 2 * tokens::Gap + (m_dotOf.contains(index.column()) ? dotRoom : 0);
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {widthOf(option, index) + (isFirst(option, index) ? Indent : 0), tokens::RowHeight};
}

bool RecordDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    const auto *model = qobject_cast<const TableModel *>(index.model());
    if (event->type() != QEvent::ToolTip || !model)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text;
    if (model->store()->columns().at(index.column()).sorting == Sorting::Moment) {
        const QDateTime moment = json::toMoment(index.data(TableModel::RawRole).toString());
        if (moment.isValid())
            text = fullMomentText(moment);
    } else if (sizeHint(option, index).width() > option.rect.width()) {
        text = index.data().toString().left(mostTooltip);
    }
    // What the service says must not be taken for markup, and long lines are to be broken.
    const QString tip =
        text.isEmpty() ? QString() : QString("<p style='white-space:pre-wrap'>"_L1 + text.toHtmlEscaped() + "</p>"_L1);
    QToolTip::showText(event->globalPos(), tip, view, option.rect);
    return true;
}

RecordHeader::RecordHeader(const Theme &theme, QWidget *parent) : LongTableHeader(parent), m_theme(theme)
{
    setFixedHeight(tokens::RowHeight + 2);
}

int RecordHeader::firstShown() const
{
    for (int place = 0; place < count(); ++place) {
        if (const int section = logicalIndex(place); !isSectionHidden(section))
            return section;
    }
    return -1;
}

void RecordHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QHeaderView::mouseReleaseEvent(event);
    emit released();
}

void RecordHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    if (logicalIndex != firstShown()) {
        QHeaderView::paintSection(painter, rect, logicalIndex);
        return;
    }
    const auto &c = m_theme.colors();
    painter->fillRect(rect, QColor(c.surface));
    painter->fillRect(rect.x(), rect.bottom(), rect.width(), 1, QColor(c.line));
    const int indent = RecordDelegate::Indent;
    QHeaderView::paintSection(
        painter, isRightToLeft() ? rect.adjusted(0, 0, -indent, 0) : rect.adjusted(indent, 0, 0, 0), logicalIndex);
}

} // namespace gatehouse
