#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QColor>
#include <QFont>
#include <QIcon>

#include <memory>

class QApplication;
class QPixmap;

namespace gatehouse {

enum class Appearance { System, Light, Dark };
enum class Contrast { Normal, High };

struct ThemeState;

//! The look of the program. A cheap handle: copies share one state, so a widget keeps its own copy and asks for a
//! colour whenever it paints. When the look changes, the application's palette changes, hence every widget is
//! repainted and gets QEvent::PaletteChange; there is nothing to connect to.
class Theme
{
public:
    //! A light theme that is installed nowhere.
    Theme();

    //! Gives the application its style, palette and fonts and, for Appearance::System, follows the system.
    static Theme install(QApplication &application, Appearance appearance = Appearance::System,
                         Contrast contrast = Contrast::Normal);

    void setAppearance(Appearance appearance);
    Appearance appearance() const;
    void setContrast(Contrast contrast);
    Contrast contrast() const;
    bool isDark() const;

    const tokens::Colors &colors() const;
    QColor color(Tone tone) const;
    //! One of the eight colours for fences and slots; any number is taken modulo eight.
    QColor series(int number) const;

    //! The system's font in one of the sizes of the scale.
    QFont font(int pixelSize, QFont::Weight weight = QFont::Normal) const;
    //! For identifiers, JSON and code.
    QFont fixedFont(int pixelSize = tokens::TextBase) const;

    //! Follows the theme also after it was made. Null for Icon::None.
    QIcon icon(Icon icon, Tone tone = Tone::Muted) const;
    //! As sharp as \a devicePixelRatio asks for.
    QPixmap pixmap(Icon icon, int size, qreal devicePixelRatio, QColor color) const;

private:
    explicit Theme(std::shared_ptr<ThemeState> state);

    std::shared_ptr<ThemeState> m_state;
};

} // namespace gatehouse
