#include "ui/permissions/matrixview.h"

#include "ui/permissions/matrixheaders.h"
#include "ui/permissions/matrixpainting.h"
#include "ui/theme/draw.h"
#include "ui/widgets/textlabel.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSet>
#include <QStyledItemDelegate>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

class MatrixDelegate : public QStyledItemDelegate
{
public:
    MatrixDelegate(const Theme &theme, RoleMatrix *matrix, QObject *parent)
        : QStyledItemDelegate(parent), m_theme(theme), m_matrix(matrix)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &c = m_theme.colors();
        const QRect rect = option.rect;
        if (m_matrix->isHeading(index.row())) {
            painter->fillRect(rect, QColor(c.chrome));
            painter->fillRect(rect.x(), rect.bottom(), rect.width(), 1, QColor(c.line));
            return;
        }
        const Mark mark = m_matrix->markAt(index);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(rect, QColor(option.state & QStyle::State_Active ? c.selection : c.pressed));
        else if (mark != Mark::None)
            painter->fillRect(rect, QColor(mark == Mark::Give ? c.info.tint : c.danger.tint));
        painter->fillRect(rect.x(), rect.bottom(), rect.width(), 1, QColor(c.line));

        const Known known = m_matrix->factAt(index).known;
        if (mark == Mark::None) {
            drawKnown(painter, m_theme, rect, known);
        } else {
            const int step = rect.width() / 6;
            drawKnown(painter, m_theme, rect.translated(-step, 0), known);
            drawMark(painter, m_theme, rect.translated(step, 0), mark);
            if (!m_matrix->problemAt(index).isEmpty()) {
                draw::glyph(painter, QRect(rect.right() - 16, rect.y() + 2, 14, 14), Icon::TriangleAlert, 12,
                            QColor(c.warning.color));
            }
        }
        if (option.state & QStyle::State_HasFocus)
            draw::ring(painter, QRectF(rect).adjusted(1, 1, -1, -2), tokens::SmallRadius, QColor(c.accent));
    }

    //! What the service says must not be taken for markup, and long lines are to be broken.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override
    {
        if (event->type() != QEvent::ToolTip)
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        const QString text = index.data(Qt::ToolTipRole).toString();
        QToolTip::showText(event->globalPos(),
                           text.isEmpty()
                               ? QString()
                               : QString("<p style='white-space:pre-wrap'>"_L1 + text.toHtmlEscaped() + "</p>"_L1),
                           view, option.rect);
        return true;
    }

private:
    Theme m_theme;
    RoleMatrix *m_matrix;
};

} // namespace

MatrixView::MatrixView(const Theme &theme, RoleMatrix *matrix, QWidget *parent)
    : QTableView(parent), m_theme(theme), m_matrix(matrix)
{
    setHorizontalHeader(new RoleHeader(theme, this));
    setVerticalHeader(new PermissionHeader(theme, this));
    setModel(matrix);
    setItemDelegate(new MatrixDelegate(theme, matrix, this));
    setSelectionBehavior(SelectItems);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalScrollBar()->setSingleStep(verticalHeader()->defaultSectionSize());
    horizontalScrollBar()->setSingleStep(horizontalHeader()->defaultSectionSize());
    setAccessibleName(tr("Roles and permissions"));

    auto *corner = new TextLabel(theme, tr("Permission"), tokens::TextSmall, Tone::Muted, QFont::Normal, this);
    corner->setContentsMargins(tokens::Margin, 0, 0, 0);
    corner->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_corner = corner;
    connect(matrix, &QAbstractItemModel::modelReset, this, &MatrixView::afterReset);
}

void MatrixView::afterReset()
{
    sizeHeadings();
    if (const QModelIndex last = m_matrix->indexOf(m_last); last.isValid() && !isColumnHidden(last.column())) {
        setCurrentIndex(last);
        return;
    }
    for (int row = 0; row < m_matrix->rowCount(); ++row) {
        if (m_matrix->isHeading(row))
            continue;
        for (int column = 0; column < m_matrix->columnCount(); ++column) {
            if (!isColumnHidden(column))
                return selectionModel()->setCurrentIndex(m_matrix->index(row, column), QItemSelectionModel::NoUpdate);
        }
    }
    emit currentMoved();
}

void MatrixView::sizeHeadings()
{
    for (int row = 0; row < m_matrix->rowCount(); ++row) {
        if (m_matrix->isHeading(row))
            setRowHeight(row, tokens::RowHeight);
    }
}

void MatrixView::showRoles(const QStringList &titles)
{
    const QSet<QString> shown(titles.begin(), titles.end());
    for (int column = 0; column < m_matrix->columnCount(); ++column)
        setColumnHidden(column, !shown.isEmpty() && !shown.contains(m_matrix->roles().at(column).title));
}

QList<int> MatrixView::shownRoles() const
{
    QList<int> columns;
    for (int column = 0; column < m_matrix->columnCount(); ++column) {
        if (!isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

QModelIndexList MatrixView::markable() const
{
    QModelIndexList indexes = selectedIndexes();
    indexes.removeIf([this](const QModelIndex &index) { return isColumnHidden(index.column()); });
    return indexes.isEmpty() && currentIndex().isValid() ? QModelIndexList{currentIndex()} : indexes;
}

void MatrixView::toggle()
{
    m_matrix->toggle(markable(), currentIndex());
}

void MatrixView::setMark(Mark mark)
{
    m_matrix->setMark(markable(), mark);
}

bool MatrixView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // The window's own undo takes back what was sent; before that, marks are what is undone here.
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->matches(QKeySequence::Undo) && m_matrix->marks().canUndo()) ||
            (key->matches(QKeySequence::Redo) && m_matrix->marks().canRedo())) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo) && m_matrix->marks().canUndo())
        return m_matrix->undo();
    if (event->matches(QKeySequence::Redo) && m_matrix->marks().canRedo())
        return m_matrix->redo();
    const Qt::KeyboardModifiers held = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (held == Qt::NoModifier) {
        switch (event->key()) {
        case Qt::Key_Space:
            return toggle();
        case Qt::Key_Plus:
            return setMark(Mark::Give);
        case Qt::Key_Minus:
            return setMark(Mark::Take);
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            return setMark(Mark::None);
        default:
            break;
        }
    }
    QTableView::keyPressEvent(event);
}

void MatrixView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && indexAt(event->position().toPoint()).isValid())
        return toggle();
    QTableView::mouseDoubleClickEvent(event);
}

void MatrixView::keyboardSearch(const QString &text)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_typed = now - m_typedAt < 1'000 ? QString(m_typed + text) : text;
    m_typedAt = now;
    const int rows = m_matrix->rowCount();
    const int from = std::max(currentIndex().row(), 0) + (m_typed.size() == 1 ? 1 : 0);
    for (int step = 0; step < rows; ++step) {
        const int row = (from + step) % rows;
        const MatrixPermission *permission = m_matrix->permissionAt(row);
        if (permission && permission->code.startsWith(m_typed, Qt::CaseInsensitive))
            return setCurrentIndex(m_matrix->index(row, std::max(currentIndex().column(), 0)));
    }
}

void MatrixView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (const RolePermissionKey key = m_matrix->keyAt(current); key.permission)
        m_last = key;
    verticalHeader()->viewport()->update();
    horizontalHeader()->viewport()->update();
    emit currentMoved();
}

void MatrixView::resizeEvent(QResizeEvent *event)
{
    // Room for the roles first, but never so little that codes cannot be read.
    verticalHeader()->setFixedWidth(std::clamp(width() * 2 / 5, 200, 380));
    QTableView::resizeEvent(event);
}

void MatrixView::updateGeometries()
{
    QTableView::updateGeometries();
    if (m_corner)
        m_corner->setGeometry(verticalHeader()->x(), horizontalHeader()->y(), verticalHeader()->width(),
                              horizontalHeader()->height());
}

} // namespace gatehouse
