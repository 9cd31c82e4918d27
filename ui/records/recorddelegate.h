#pragma once

#include "ui/records/statusbadge.h"
#include "ui/widgets/longtable.h"

#include <QHash>
#include <QStyledItemDelegate>

#include <functional>
#include <optional>

namespace gatehouse {

//! Draws a record's cells: one line of text each, a hairline below, the first column in line with the page's title.
//! Much less work a cell than the general delegate, for scrolling through long tables.
class RecordDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using ToneOf = std::function<std::optional<Tone>(QStringView raw)>;
    //! How much further in than other columns the first one begins.
    static constexpr int Indent = tokens::Margin - tokens::Gap;

    explicit RecordDelegate(const Theme &theme, QObject *parent = nullptr);

    void setToneOf(int column, const ToneOf &toneOf) { m_toneOf[column] = toneOf; }
    //! What is drawn as a dot before the text, such as the colour a fence has on the map.
    using DotOf = std::function<std::optional<QColor>(const QModelIndex &index)>;
    void setDotOf(int column, const DotOf &dotOf) { m_dotOf[column] = dotOf; }
    bool hasBadges(int column) const { return m_toneOf.contains(column); }
    //! The room a cell wants, its margins included, in any column but the first.
    int widthOf(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    void setHoveredRow(int row) { m_hoveredRow = row; }
    int hoveredRow() const { return m_hoveredRow; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    //! Says in full what is cut off or short.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    std::optional<Tone> toneAt(const QModelIndex &index) const;
    bool isFirst(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    Theme m_theme;
    QHash<int, ToneOf> m_toneOf;
    QHash<int, DotOf> m_dotOf;
    int m_hoveredRow = -1;
};

//! The header of a record table, whose first column begins where the page's title does.
class RecordHeader : public LongTableHeader
{
    Q_OBJECT

public:
    explicit RecordHeader(const Theme &theme, QWidget *parent = nullptr);

    int firstShown() const; //!< logical index, -1 when all are hidden

signals:
    void released(); //!< the mouse button, perhaps after a column was sized

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    Theme m_theme;
};

} // namespace gatehouse
