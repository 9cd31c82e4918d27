#include "ui/records/recorddelegate.h"

#include "models/tables/tablemodel.h"
#include "ui/theme/draw.h"

#include <QTableView>

using namespace Qt::StringLiterals;

namespace gatehouse {

std::optional<Tone> statusTone(QStringView raw)
{
    static constexpr std::array good{"ACTIVE"_L1,    "APPROVED"_L1,  "ACCEPTED"_L1,
                                     "PROCESSED"_L1, "COMPLETED"_L1, "succeeded"_L1};
    static constexpr std::array waiting{"REQUESTED"_L1, "UNDER_REVIEW"_L1, "UPLOADED"_L1,  "PENDING"_L1,
                                        "INVITED"_L1,   "unknown"_L1,      "unfinished"_L1};
    static constexpr std::array bad{"REJECTED"_L1, "FAILED"_L1, "failed"_L1};
    const auto isOneOf = [raw](const auto &words) {
        return std::ranges::any_of(words, [raw](QLatin1StringView word) { return raw == word; });
    };
    if (isOneOf(good))
        return Tone::Success;
    if (isOneOf(waiting))
        return Tone::Warning;
    if (isOneOf(bad))
        return Tone::Danger;
    return raw == "INACTIVE"_L1 || raw == "DEACTIVATED"_L1 ? std::optional(Tone::Muted) : std::nullopt;
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
    if (const auto toneOf = m_toneOf.find(index.column()); toneOf != m_toneOf.end()) {
        if (const auto tone = (*toneOf)(index.data(TableModel::RawRole).toString())) {
            constexpr int dot = 8;
            const QRectF place(room.x(), room.center().y() - dot / 2 + 1, dot, dot);
            draw::box(painter, QStyle::visualRect(option.direction, option.rect, place.toRect()), dot / 2.0,
                      m_theme.color(*tone));
            room.adjust(dot + tokens::Gap - 2, 0, 0, 0);
        }
    }

    const QString text = index.data().toString();
    if (!text.isEmpty()) {
        const QVariant alignment = index.data(Qt::TextAlignmentRole);
        const auto horizontal = alignment.isValid() ? Qt::Alignment(alignment.toInt()) & Qt::AlignHorizontal_Mask
                                                    : Qt::Alignment(Qt::AlignLeft);
        // A long text is cut before it is measured, which takes time by its length.
        const QString line = text.left(400).replace(u'\n', u' ');
        painter->setFont(option.font);
        painter->setPen(option.state & QStyle::State_Enabled ? c.text : c.textDisabled);
        painter->drawText(QStyle::visualRect(option.direction, option.rect, room),
                          int(QStyle::visualAlignment(option.direction, horizontal)) | Qt::AlignVCenter |
                              Qt::TextSingleLine,
                          option.fontMetrics.elidedText(line, Qt::ElideRight, room.width()));
    }
    if (option.state & QStyle::State_HasFocus)
        draw::ring(painter, QRectF(option.rect).adjusted(1, 1, -1, -2), tokens::SmallRadius, c.accent);
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int text = option.fontMetrics.horizontalAdvance(index.data().toString().left(400));
    return {text + 2 * tokens::Gap + (isFirst(option, index) ? Indent : 0), tokens::RowHeight};
}

RecordHeader::RecordHeader(const Theme &theme, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_theme(theme)
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
