#include "ui/widgets/panel.h"

#include "ui/theme/draw.h"

namespace gatehouse {

namespace {

void drawShadow(QPainter *painter, const QRectF &rect, bool isDark)
{
    constexpr int steps = 10;
    QColor color(Qt::black);
    for (int i = steps; i > 0; --i) {
        color.setAlphaF(float((isDark ? 0.05 : 0.012) * (steps + 1 - i) / 4));
        draw::box(painter, rect.adjusted(-i, -i + 3, i, i + 3), tokens::Radius + i, color);
    }
}

} // namespace

Panel::Panel(const Theme &theme, Look look, QWidget *parent) : QWidget(parent), m_theme(theme), m_look(look)
{
    if (look == Look::Floating)
        setContentsMargins(shadowMargins());
}

void Panel::setLines(Qt::Edges edges)
{
    m_lines = edges;
    update();
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &c = m_theme.colors();
    if (m_look == Look::Card) {
        draw::box(&painter, rect(), tokens::Radius, c.raised, c.line);
        return;
    }
    if (m_look == Look::Floating) {
        const QRectF inner = rect().marginsRemoved(shadowMargins());
        drawShadow(&painter, inner, m_theme.isDark());
        draw::box(&painter, inner, tokens::Radius + 2, c.raised, m_theme.isDark() ? c.outline : c.line);
        return;
    }
    painter.fillRect(rect(), QColor(m_look == Look::Chrome ? c.chrome : c.surface));
    const QColor line = c.line;
    if (m_lines & Qt::TopEdge)
        painter.fillRect(0, 0, width(), 1, line);
    if (m_lines & Qt::BottomEdge)
        painter.fillRect(0, height() - 1, width(), 1, line);
    if (m_lines & Qt::LeftEdge)
        painter.fillRect(0, 0, 1, height(), line);
    if (m_lines & Qt::RightEdge)
        painter.fillRect(width() - 1, 0, 1, height(), line);
}

Separator::Separator(const Theme &theme, Qt::Orientation orientation, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Separator::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), QColor(m_theme.colors().line));
}

} // namespace gatehouse
