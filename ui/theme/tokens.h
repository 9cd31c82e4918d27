#pragma once

#include <QRgb>

#include <array>

//! Every measure and colour of the window. Lengths are device-independent pixels; colours come in one set per
//! theme with the same names, so a widget asks for a role and never for a colour. tst_contrast holds the sets to
//! 4.5:1 for text and 3:1 for controls.
namespace gatehouse::tokens {

inline constexpr int Grid = 4;
inline constexpr int Gap = 2 * Grid;     //!< between neighbours that belong together
inline constexpr int Padding = 3 * Grid; //!< inside a panel
inline constexpr int Margin = 5 * Grid;  //!< around a page
inline constexpr int Section = 6 * Grid; //!< between groups

inline constexpr int RowHeight = 30;
inline constexpr int HeaderHeight = 52;
inline constexpr int ControlHeight = 32;
inline constexpr int SidebarWidth = 224;
inline constexpr int SidebarCollapsed = 52;
inline constexpr int DetailsWidth = 320;
inline constexpr int StatusHeight = 28;
inline constexpr int EnvironmentBar = 3;
inline constexpr int Radius = 6;
inline constexpr int SmallRadius = 4;
inline constexpr int IconSize = 18;
inline constexpr int SmallIcon = 16;
inline constexpr int LargeIcon = 40;
inline constexpr int FocusRing = 2;

inline constexpr int TextSmall = 11;
inline constexpr int TextBase = 13;
inline constexpr int TextLarge = 16;
inline constexpr int TextTitle = 22;

//! A colour that says something: for text and icons, the background behind them, and a solid fill with its text.
struct Meaning
{
    QRgb color;
    QRgb tint;
    QRgb fill;
    QRgb onFill;
};

//! Of the map that comes with the program: calm, so that what lies on it stands out.
struct MapColors
{
    QRgb water;
    QRgb land;
    QRgb coast;
    QRgb border;
    QRgb grid; //!< laid over land and water, has alpha
    QRgb text;
    QRgb textMuted;
};

struct Colors
{
    QRgb chrome;  //!< sidebar, status area, what frames the page
    QRgb surface; //!< page, table, form
    QRgb raised;  //!< menus, dialogs, toasts, cards
    QRgb field;   //!< inside of an editor
    QRgb hover;
    QRgb pressed;
    QRgb selection; //!< behind selected rows and text
    QRgb line;      //!< separators, decoration only
    QRgb outline;   //!< edges one must see: editors, boxes, scroll handles

    QRgb text;
    QRgb textMuted;
    QRgb textDisabled;

    QRgb accent; //!< focus ring, primary button, switched on
    QRgb accentHover;
    QRgb accentPressed;
    QRgb onAccent;
    QRgb accentText; //!< links and icons in the accent, readable on every background above

    Meaning info;
    Meaning success;
    Meaning warning;
    Meaning danger;

    Meaning production;
    Meaning staging;
    Meaning sandbox;

    //! Fences and slots: eight that stay apart under protanopia, deuteranopia and tritanopia.
    std::array<QRgb, 8> series;

    MapColors map;

    QRgb scrim; //!< over the page while something floats above it, has alpha
};

inline constexpr Colors light{
    .chrome = 0xffF4F5F7,
    .surface = 0xffFFFFFF,
    .raised = 0xffFFFFFF,
    .field = 0xffFFFFFF,
    .hover = 0xffEDEFF3,
    .pressed = 0xffE1E5EB,
    .selection = 0xffDCE8FE,
    .line = 0xffE1E4EA,
    .outline = 0xff858C99,
    .text = 0xff1A1D23,
    .textMuted = 0xff565D6B,
    .textDisabled = 0xff9AA1AD,
    .accent = 0xff2563EB,
    .accentHover = 0xff1D55D6,
    .accentPressed = 0xff1948B8,
    .onAccent = 0xffFFFFFF,
    .accentText = 0xff1D4FD0,
    .info = {0xff1D4FD0, 0xffE8F0FE, 0xff2563EB, 0xffFFFFFF},
    .success = {0xff166B37, 0xffE3F5E9, 0xff1A7A40, 0xffFFFFFF},
    .warning = {0xff8A4B06, 0xffFDF1DA, 0xff9A5406, 0xffFFFFFF},
    .danger = {0xffB3261E, 0xffFDEAE8, 0xffC22E25, 0xffFFFFFF},
    .production = {0xffA8123C, 0xffFCE8EE, 0xffB3123F, 0xffFFFFFF},
    .staging = {0xff8A4B06, 0xffFDF1DA, 0xff9A5406, 0xffFFFFFF},
    .sandbox = {0xff0B675D, 0xffDFF5F1, 0xff0E7468, 0xffFFFFFF},
    .series = {0xff4C5CFF, 0xffF1580C, 0xff186E53, 0xff820BA9, 0xffC3041A, 0xff2F4461, 0xff619862, 0xffCD64B9},
    .map = {0xffD3E0EA, 0xffF5F4F0, 0xff9FB4C5, 0xffB4B0BE, 0x24343A46, 0xff343A46, 0xff626877},
    .scrim = 0x661A1D23,
};

inline constexpr Colors dark{
    .chrome = 0xff14161A,
    .surface = 0xff1A1D22,
    .raised = 0xff23272E,
    .field = 0xff15181C,
    .hover = 0xff272C34,
    .pressed = 0xff313741,
    .selection = 0xff24406F,
    .line = 0xff2D323B,
    .outline = 0xff737B8A,
    .text = 0xffE8EAEE,
    .textMuted = 0xffA8B0BD,
    .textDisabled = 0xff626A77,
    .accent = 0xff6EA0FF,
    .accentHover = 0xff86B0FF,
    .accentPressed = 0xff9CBEFF,
    .onAccent = 0xff0A1224,
    .accentText = 0xff9BBDFF,
    .info = {0xff9BBDFF, 0xff1E2D4A, 0xff6EA0FF, 0xff0A1224},
    .success = {0xff6BD697, 0xff17321F, 0xff57C586, 0xff06140B},
    .warning = {0xffF2BC5A, 0xff352A12, 0xffE9AE45, 0xff1A1204},
    .danger = {0xffFF938A, 0xff3E2120, 0xffF27B71, 0xff1E0806},
    .production = {0xffFF8CA6, 0xff42202A, 0xffF9718F, 0xff22060E},
    .staging = {0xffF2BC5A, 0xff352A12, 0xffE9AE45, 0xff1A1204},
    .sandbox = {0xff5ED3C3, 0xff12332F, 0xff4AC4B4, 0xff041412},
    .series = {0xff4190FF, 0xffE38034, 0xff65D89C, 0xffAB6CB7, 0xffE7186A, 0xffA8A9D8, 0xffB6E60A, 0xffFFCDF9},
    .map = {0xff12171E, 0xff21262D, 0xff44566A, 0xff4D535F, 0x26D3D8E0, 0xffD3D8E0, 0xff969EAC},
    .scrim = 0x80000000,
};

//! The same set with nothing softened, for people who ask their system for more contrast.
constexpr Colors highContrast(Colors colors, bool isDark)
{
    colors.text = isDark ? 0xffFFFFFF : 0xff000000;
    colors.textMuted = isDark ? 0xffE2E6EC : 0xff2A2E36;
    colors.textDisabled = isDark ? 0xff98A0AD : 0xff666D79;
    colors.outline = isDark ? 0xffC5CBD6 : 0xff3C424D;
    colors.line = isDark ? 0xff8C94A3 : 0xff858C99;
    colors.surface = isDark ? 0xff000000 : 0xffFFFFFF;
    colors.chrome = isDark ? 0xff0B0C0E : 0xffFFFFFF;
    colors.field = colors.surface;
    colors.map.text = colors.map.textMuted = colors.text;
    colors.map.coast = colors.map.border = colors.outline;
    colors.map.grid = colors.line;
    return colors;
}

inline constexpr Colors lightContrast = highContrast(light, false);
inline constexpr Colors darkContrast = highContrast(dark, true);

} // namespace gatehouse::tokens
