#include "ui/connections/workspacedelegate.h"

#include "ui/connections/workspacelistmodel.h"
#include "ui/shell/environment.h"
#include "ui/theme/draw.h"

#include <QApplication>
#include <QStyle>

namespace gatehouse {

namespace {

constexpr int rowHeight = 16 * tokens::Grid;
constexpr int tile = 9 * tokens::Grid;
constexpr int chipHeight = 5 * tokens::Grid;

Icon safetyIcon(SafetyLevel level)
{
    switch (level) {
    case SafetyLevel::ReadOnly:
        return Icon::Eye;
    case SafetyLevel::ReviewAll:
        return Icon::ListChecks;
    case SafetyLevel::ConfirmDestructive:
        break;
    }
    return Icon::ShieldCheck;
}

Icon environmentIcon(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return Icon::ShieldAlert;
    case Environment::Staging:
        return Icon::Layers;
    case Environment::Sandbox:
        break;
    }
    return Icon::Boxes;
}

} // namespace

WorkspaceDelegate::WorkspaceDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme)
{
}

QSize WorkspaceDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, rowHeight}; // as wide as the view
}

void WorkspaceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &c = m_theme.colors();
    const QRect row = option.rect.adjusted(0, 1, 0, -1);
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected || option.state & QStyle::State_MouseOver)
        draw::box(painter, row, tokens::Radius, isSelected ? c.selection : c.hover);
    if (option.state & QStyle::State_HasFocus)
        draw::ring(painter, row, tokens::Radius, c.accent);
    const auto placed = [&](const QRect &part) { return QStyle::visualRect(option.direction, row, part); };

    const auto environment = index.data(WorkspaceListModel::EnvironmentRole).value<Environment>();
    const tokens::Meaning &meaning = c.*environmentMeaning(environment);
    const QRect mark = placed({row.x() + tokens::Padding, row.center().y() - tile / 2, tile, tile});
    draw::box(painter, mark, tokens::Radius, meaning.tint);
    draw::glyph(painter, mark, environmentIcon(environment), tokens::IconSize + 2, meaning.color);

    const int start = row.x() + tokens::Padding + tile + tokens::Padding;
    const int end = row.right() - tokens::Padding;
    const QFont nameFont = m_theme.font(tokens::TextBase, QFont::DemiBold);
    const QFont chipFont = m_theme.font(tokens::TextSmall, QFont::DemiBold);
    const QFont smallFont = m_theme.font(tokens::TextSmall);
    const QFontMetrics nameMetrics(nameFont);
    const QFontMetrics chipMetrics(chipFont);
    const QFontMetrics smallMetrics(smallFont);
    const int upper = row.y() + 11;
    const int lower = upper + chipHeight + 3;

    // First line, from both ends: what does not fit is cut from the name.
    const auto chip = [&](int x, const QString &text, const tokens::Meaning &colors) {
        const QRect rect = placed({x, upper, chipMetrics.horizontalAdvance(text) + 2 * tokens::Gap, chipHeight});
        draw::box(painter, rect, tokens::SmallRadius, colors.tint);
        painter->setFont(chipFont);
        painter->setPen(QColor(colors.color));
        painter->drawText(rect, Qt::AlignCenter, text);
    };
    const QString kind = environmentName(environment);
    int room = end - start - chipMetrics.horizontalAdvance(kind) - 2 * tokens::Gap - tokens::Gap;
    const bool isOpen = index.data(WorkspaceListModel::OpenRole).toBool();
    const QString openText = tr("Open now");
    if (isOpen) {
        const int width = chipMetrics.horizontalAdvance(openText) + 2 * tokens::Gap;
        chip(end - width + 1, openText, c.info);
        room -= width + tokens::Gap;
    }
    const QString name = nameMetrics.elidedText(index.data().toString(), Qt::ElideRight, room);
    painter->setFont(nameFont);
    painter->setPen(QColor(c.text));
    painter->drawText(placed({start, upper, room, chipHeight}), Qt::AlignVCenter | Qt::TextSingleLine, name);
    chip(start + nameMetrics.horizontalAdvance(name) + tokens::Gap, kind, meaning);

    // Second line: the words of the safety level give way, as its icon stands for it too.
    const auto safety = index.data(WorkspaceListModel::SafetyRole).value<SafetyLevel>();
    const QString places = index.data(WorkspaceListModel::PlacesRole).toString();
    QString safetyText = safetyName(safety);
    constexpr int glyph = 14;
    const int wanted = smallMetrics.horizontalAdvance(places) + tokens::Padding + glyph + tokens::Grid;
    if (start + wanted + smallMetrics.horizontalAdvance(safetyText) > end)
        safetyText.clear();
    const int safetyWidth = smallMetrics.horizontalAdvance(safetyText);
    const int lineHeight = smallMetrics.height();
    painter->setFont(smallFont);
    painter->setPen(QColor(c.textMuted));
    painter->drawText(placed({end - safetyWidth, lower, safetyWidth + 1, lineHeight}), Qt::AlignVCenter, safetyText);
    const int glyphStart = end - safetyWidth - (safetyText.isEmpty() ? 0 : tokens::Grid) - glyph;
    draw::glyph(painter, placed({glyphStart, lower, glyph, lineHeight}), safetyIcon(safety), glyph, c.textMuted);
    const int hosts = glyphStart - tokens::Padding - start;
    painter->drawText(placed({start, lower, hosts, lineHeight}), Qt::AlignVCenter | Qt::TextSingleLine,
                      smallMetrics.elidedText(places, Qt::ElideRight, hosts));
}

} // namespace gatehouse
