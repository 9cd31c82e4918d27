#include "ui/connections/productmark.h"

#include "ui/theme/draw.h"

#include <QPainterPath>

namespace gatehouse {

ProductMark::ProductMark(const Theme &theme, int size, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFixedSize(size, size);
}

void ProductMark::paintEvent(QPaintEvent *)
{
    const auto &c = m_theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal unit = width() / 40.0;
    draw::box(&painter, rect(), 9 * unit, c.accent);

    // Two towers with battlements and an arched way between them, on a grid of 40.
    painter.scale(unit, unit);
    QPainterPath house;
    house.setFillRule(Qt::OddEvenFill);
    house.moveTo(9, 31);
    for (const QPointF &point : {QPointF(9, 10),
                                 {12, 10},
                                 {12, 13},
                                 {14, 13},
                                 {14, 10},
                                 {17, 10},
                                 {17, 15},
                                 {23, 15},
                                 {23, 10},
                                 {26, 10},
                                 {26, 13},
                                 {28, 13},
                                 {28, 10},
                                 {31, 10},
                                 {31, 31}})
        house.lineTo(point);
    house.closeSubpath();
    house.moveTo(16, 31);
    house.lineTo(16, 24);
    house.arcTo(QRectF(16, 20, 8, 8), 180, -180);
    house.lineTo(24, 31);
    house.closeSubpath();
    painter.fillPath(house, QColor(c.onAccent));
}

} // namespace gatehouse
