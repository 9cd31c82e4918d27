#include "ui/theme/draw.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace gatehouse::draw {

void box(QPainter *painter, const QRectF &rect, qreal radius, QColor fill, QColor border, qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (border.isValid()) {
        const qreal half = width / 2;
        painter->setPen(QPen(border, width));
        painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
    } else {
        painter->setPen(Qt::NoPen);
        painter->drawRoundedRect(rect, radius, radius);
    }
    painter->restore();
}

void ring(QPainter *painter, const QRectF &rect, qreal radius, QColor color)
{
    box(painter, rect, radius, {}, color, tokens::FocusRing);
}

void glyph(QPainter *painter, const QRect &rect, Icon icon, int size, QColor color)
{
    const QPixmap pixmap = iconPixmap(icon, size, painter->device()->devicePixelRatio(), color);
    painter->drawPixmap(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, pixmap);
}

bool canBeTranslucent()
{
    return QGuiApplication::platformName() != "xcb"_L1;
}

} // namespace gatehouse::draw
