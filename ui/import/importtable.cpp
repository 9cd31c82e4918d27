#include "ui/import/importtable.h"

#include "ui/records/statusbadge.h"
#include "ui/theme/draw.h"
#include "ui/widgets/longtable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr int narrowest = 56;
static constexpr int widest = 300;
static constexpr int measuredRows = 40;
static constexpr int measuredColumns = 200;
static constexpr qsizetype longestLine = 400;
static constexpr qsizetype mostTooltip = 1000;
//! More would hold the window up.
static constexpr qint64 mostCopied = 20'000;

//! A long text is cut before it is measured, which takes time by its length.
static QString lineOf(const QModelIndex &index)
{
    return index.data().toString().left(longestLine).replace(u'\n', u' ');
}

//! As many words as there is room for in lines that are broken.
static QString brokenText(const QFontMetrics &metrics, const QString &text, const QRect &room)
{
    QString shown = text;
    const auto fits = [&] {
        return metrics.boundingRect(QRect(0, 0, room.width(), 10'000), Qt::TextWordWrap, shown).height() <=
               room.height();
    };
    qsizetype end = text.size();
    while (!fits() && end > 0) {
        end = text.lastIndexOf(u' ', end - 1);
        shown = QString(text.left(std::max<qsizetype>(0, end)) % u'…');
    }
    return shown;
}

class ImportTable::Delegate : public QStyledItemDelegate
{
public:
    Delegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    LookOf lookOf;

    ImportCellLook look(const QModelIndex &index) const { return lookOf ? lookOf(index) : ImportCellLook(); }

    int widthOf(const QFontMetrics &metrics, const QModelIndex &index) const
    {
        const QString text = lineOf(index);
        const ImportCellLook cell = look(index);
        const int width = cell.badge ? badgeWidth(m_theme, text) : metrics.horizontalAdvance(text) + 1;
        return width + 2 * tokens::Gap + (cell.hasProblem ? tokens::SmallIcon : 0);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const tokens::Colors &c = m_theme.colors();
        const ImportCellLook cell = look(index);
        const QRect rect = option.rect;
        if (option.state & QStyle::State_Selected)
            painter->fillRect(rect, QColor(option.state & QStyle::State_Active ? c.selection : c.pressed));
        else if (cell.hasProblem)
            painter->fillRect(rect, QColor(c.danger.tint));
        painter->fillRect(rect.x(), rect.bottom(), rect.width(), 1, QColor(c.line));

        QRect room = rect.adjusted(tokens::Gap, 0, -tokens::Gap, -1);
        if (cell.hasProblem) {
            const QRect sign(room.right() - tokens::SmallIcon + 1, room.y(), tokens::SmallIcon, room.height());
            draw::glyph(painter, QStyle::visualRect(option.direction, rect, sign), Icon::CircleAlert, 14,
                        QColor(c.danger.color));
            room.setRight(sign.left() - tokens::Grid);
        }
        const QString text = lineOf(index);
        if (cell.badge && !text.isEmpty()) {
            room.setWidth(std::min(room.width(), badgeWidth(m_theme, text)));
            drawBadge(painter, m_theme, QStyle::visualRect(option.direction, rect, room), *cell.badge, text);
        } else if (!text.isEmpty()) {
            const QVariant alignment = index.data(Qt::TextAlignmentRole);
            const auto horizontal = alignment.isValid() ? Qt::Alignment(alignment.toInt()) & Qt::AlignHorizontal_Mask
                                                        : Qt::Alignment(Qt::AlignLeft);
            QFont font = option.font;
            if (cell.isMended)
                font.setWeight(QFont::DemiBold);
            painter->setFont(font);
            painter->setPen(QColor(cell.isMended ? c.accentText : cell.isMuted ? c.textMuted : c.text));
            const bool isBroken = option.features & QStyleOptionViewItem::WrapText;
            painter->drawText(QStyle::visualRect(option.direction, rect, room),
                              int(QStyle::visualAlignment(option.direction, horizontal)) | Qt::AlignVCenter |
                                  (isBroken ? Qt::TextWordWrap : Qt::TextSingleLine),
                              isBroken ? brokenText(painter->fontMetrics(), text, room)
                                       : painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
        }
        if (option.state & QStyle::State_HasFocus)
            draw::ring(painter, QRectF(rect).adjusted(1, 1, -1, -2), tokens::SmallRadius, QColor(c.accent));
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {widthOf(option.fontMetrics, index), tokens::RowHeight};
    }

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override
    {
        if (event->type() != QEvent::ToolTip)
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        QString text = index.data(Qt::ToolTipRole).toString();
        if (text.isEmpty() && widthOf(view->fontMetrics(), index) > option.rect.width())
            text = index.data().toString().left(mostTooltip);
        // What a file says must not be taken for markup, and long lines are to be broken.
        const QString tip = text.isEmpty()
                                ? QString()
                                : QString("<p style='white-space:pre-wrap'>"_L1 + text.toHtmlEscaped() + "</p>"_L1);
        QToolTip::showText(event->globalPos(), tip, view, option.rect);
        return true;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        // Rows are told anew while somebody writes into one.
        const auto *line = qobject_cast<const QLineEdit *>(editor);
        if (!line || !line->isModified())
            QStyledItemDelegate::setEditorData(editor, index);
    }

private:
    Theme m_theme;
};

ImportTable::ImportTable(const Theme &theme, const QString &name, QWidget *parent)
    : QTableView(parent), m_delegate(new Delegate(theme, this))
{
    setAccessibleName(name);
    setItemDelegate(m_delegate);
    setHorizontalHeader(new LongTableHeader(this));
    horizontalHeader()->setSectionsClickable(true);
    setUpLongTable(this);
    setCornerButtonEnabled(false);
    horizontalHeader()->setMinimumSectionSize(narrowest);
    horizontalHeader()->setFixedHeight(tokens::RowHeight + 2);
    horizontalHeader()->setAccessibleName(tr("Columns"));
}

void ImportTable::setModel(QAbstractItemModel *model)
{
    letGoOfLongSelections(this, model);
    QTableView::setModel(model);
}

void ImportTable::setLookOf(const LookOf &lookOf)
{
    m_delegate->lookOf = lookOf;
    viewport()->update();
}

void ImportTable::setLineCount(int lines)
{
    setWordWrap(lines > 1);
    verticalHeader()->setDefaultSectionSize(tokens::RowHeight + (lines - 1) * fontMetrics().lineSpacing());
}

void ImportTable::fitColumns()
{
    if (!model())
        return;
    const QFontMetrics metrics = fontMetrics();
    const int rows = std::min(measuredRows, model()->rowCount());
    const int columns = std::min(measuredColumns, model()->columnCount());
    for (int column = 0; column < columns; ++column) {
        int width = horizontalHeader()->sectionSizeHint(column);
        for (int row = 0; row < rows; ++row)
            width = std::max(width, m_delegate->widthOf(metrics, model()->index(row, column)));
        setColumnWidth(column, std::clamp(width, narrowest, widest));
    }
}

void ImportTable::copySelection()
{
    qint64 count = 0;
    const QItemSelection selection = selectionModel() ? selectionModel()->selection() : QItemSelection();
    for (const QItemSelectionRange &range : selection)
        count += qint64(range.height()) * range.width();
    if (count > mostCopied) {
        QToolTip::showText(mapToGlobal(rect().center()),
                           tr("Choose fewer cells: at most %1 are copied at once.").arg(QLocale().toString(mostCopied)),
                           this);
        return;
    }
    QModelIndexList cells = selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList();
    if (cells.isEmpty())
        return;
    std::ranges::sort(cells, [](const QModelIndex &a, const QModelIndex &b) {
        return a.row() != b.row() ? a.row() < b.row() : a.column() < b.column();
    });
    QString text;
    int row = cells.first().row();
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            text += cells.at(i).row() == row ? u'\t' : u'\n';
        row = cells.at(i).row();
        // A cell stays one cell, also of several lines.
        text += cells.at(i).data().toString().replace(u'\t', u' ').replace(u'\n', u' ');
    }
    QGuiApplication::clipboard()->setText(text);
}

void ImportTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace gatehouse
