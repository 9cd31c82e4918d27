#include "ui/permissions/matrixheaders.h"

#include "models/permissions/rolematrix.h"
#include "ui/theme/draw.h"

#include <QTableView>

using namespace Qt::StringLiterals;

namespace gatehouse {

//! Whether the current cell is in this row or column.
static bool isCurrent(const QHeaderView *header, int section)
{
    const QModelIndex current = header->selectionModel() ? header->selectionModel()->currentIndex() : QModelIndex();
    return current.isValid() && (header->orientation() == Qt::Horizontal ? current.column() : current.row()) == section;
}

RoleHeader::RoleHeader(const Theme &theme, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_theme(theme)
{
    setFixedHeight(44);
    setSectionsClickable(true);
    setHighlightSections(true);
    setSectionResizeMode(QHeaderView::Fixed);
    setDefaultSectionSize(84);
    setAccessibleName(tr("Roles"));
}

void RoleHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const auto *matrix = qobject_cast<const RoleMatrix *>(model());
    if (!matrix || logicalIndex >= matrix->roles().size())
        return;
    const auto &c = m_theme.colors();
    const MatrixRole &role = matrix->roles().at(logicalIndex);
    const bool isHere = isCurrent(this, logicalIndex);
    painter->fillRect(rect, QColor(isHere ? c.hover : c.surface));
    painter->fillRect(rect.x(), rect.bottom(), rect.width(), 1, QColor(c.line));
    painter->setFont(m_theme.font(tokens::TextSmall, isHere ? QFont::DemiBold : QFont::Normal));
    painter->setPen(QColor(!role.isActive ? c.textDisabled : isHere ? c.text : c.textMuted));
    // A line may end after an underscore.
    QString title = role.title;
    title.replace(u'_', u"_\u200b"_s);
    painter->drawText(rect.adjusted(2, 2, -2, -3), Qt::AlignCenter | Qt::TextWordWrap, title);
}

PermissionHeader::PermissionHeader(const Theme &theme, QWidget *parent)
    : QHeaderView(Qt::Vertical, parent), m_theme(theme)
{
    setSectionsClickable(true);
    setHighlightSections(true);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(tokens::RowHeight);
    setDefaultSectionSize(40);
    setAccessibleName(tr("Permissions"));
}

const RoleMatrix *PermissionHeader::matrix() const
{
    return qobject_cast<const RoleMatrix *>(model());
}

QString verbsText(const QStringList &verbs)
{
    return verbs.size() >= 5 ? PermissionHeader::tr("All verbs") : verbs.join(u' ');
}

void PermissionHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    if (!matrix())
        return;
    const auto &c = m_theme.colors();
    const MatrixPermission *permission = matrix()->permissionAt(logicalIndex);
    const QRect room = rect.adjusted(tokens::Margin, 0, -tokens::Gap, -1);
    if (!permission) {
        painter->fillRect(rect, QColor(c.chrome));
        painter->fillRect(rect.x(), rect.bottom(), rect.width(), 1, QColor(c.line));
        painter->setFont(m_theme.font(tokens::TextBase, QFont::DemiBold));
        painter->setPen(QColor(c.text));
        painter->drawText(
            QStyle::visualRect(layoutDirection(), rect, room), Qt::AlignVCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(matrix()->moduleAt(logicalIndex), Qt::ElideRight, room.width()));
        return;
    }
    const bool isHere = isCurrent(this, logicalIndex);
    // The ground that the cells of the row have.
    painter->fillRect(rect, isHere ? QColor(c.hover) : palette().color(QPalette::Base));
    painter->fillRect(rect.x(), rect.bottom(), rect.width(), 1, QColor(c.line));
    painter->fillRect(layoutDirection() == Qt::RightToLeft ? rect.left() : rect.right(), rect.y(), 1, rect.height(),
                      QColor(c.line));

    const QRect upper(room.x(), room.y() + 3, room.width(), room.height() / 2);
    const QRect lower(room.x(), upper.bottom() - 2, room.width(), room.height() / 2 - 1);
    const auto write = [&](const QRect &line, const QFont &font, QRgb color, const QString &text,
                           Qt::TextElideMode elide) {
        painter->setFont(font);
        painter->setPen(QColor(color));
        painter->drawText(QStyle::visualRect(layoutDirection(), rect, line), Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, elide, line.width()));
    };
    write(upper, m_theme.font(tokens::TextBase, isHere ? QFont::DemiBold : QFont::Normal),
          permission->isActive ? c.text : c.textDisabled, permission->code, Qt::ElideRight);
    write(lower, m_theme.font(tokens::TextSmall), permission->isActive ? c.textMuted : c.textDisabled,
          tr("%1  %2", "verbs and path").arg(verbsText(permission->verbs), permission->path), Qt::ElideMiddle);
}

} // namespace gatehouse
