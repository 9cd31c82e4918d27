#pragma once

#include "ui/theme/themestate.h"

#include <QPainter>
#include <QStyleOption>

//! The few shapes all controls are drawn with.
namespace gatehouse::draw {

//! Rounded rectangle; an invalid colour leaves fill or border out. The border lies inside \a rect.
void box(QPainter *painter, const QRectF &rect, qreal radius, QColor fill, QColor border = {}, qreal width = 1);

//! The focus ring, inside \a rect.
void ring(QPainter *painter, const QRectF &rect, qreal radius, QColor color);

//! \a icon in the middle of \a rect.
void glyph(QPainter *painter, const QRect &rect, Icon icon, int size, QColor color);

//! Whether floating windows can have round corners. Without a compositor what is translucent is black, and plain X11
//! may have none.
bool canBeTranslucent();

//! Whether the focus ring is to be shown.
inline bool hasRing(const QStyleOption *option)
{
    return option->state & QStyle::State_HasFocus;
}

inline bool isEnabled(const QStyleOption *option)
{
    return option->state & QStyle::State_Enabled;
}

inline bool isHovered(const QStyleOption *option)
{
    return isEnabled(option) && (option->state & QStyle::State_MouseOver);
}

} // namespace gatehouse::draw
