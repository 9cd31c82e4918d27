#pragma once

#include "ui/theme/theme.h"

#include <QPalette>

namespace gatehouse {

//! What all copies of a theme, the style and the icons share.
struct ThemeState
{
    Appearance appearance = Appearance::System;
    Contrast contrast = Contrast::Normal;
    bool isDark = false;
    bool isInstalled = false;
    tokens::Colors colors = tokens::light;

    //! Works out whether it is dark and which colours that means.
    void resolve();
    QColor color(Tone tone) const;
    QPalette palette() const;
};

//! Draws \a icon with every stroke in \a color; kept in QPixmapCache.
QPixmap iconPixmap(Icon icon, int size, qreal devicePixelRatio, QColor color);

} // namespace gatehouse
