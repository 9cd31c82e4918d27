#include "ui/theme/theme.h"

#include "ui/theme/iconengine.h"
#include "ui/theme/style.h"
#include "ui/theme/themestate.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyleHints>
#include <QToolTip>

namespace gatehouse {

namespace {

void apply(const ThemeState &state)
{
    if (!state.isInstalled)
        return;
    QApplication::setPalette(state.palette());
    QToolTip::setPalette(state.palette());
}

// Native title bars and file dialogs take the scheme from here.
void tellSystem(Appearance appearance)
{
    QStyleHints *hints = QGuiApplication::styleHints();
    if (appearance == Appearance::System)
        hints->unsetColorScheme();
    else
        hints->setColorScheme(appearance == Appearance::Dark ? Qt::ColorScheme::Dark : Qt::ColorScheme::Light);
}

} // namespace

void ThemeState::resolve()
{
    isDark = appearance == Appearance::Dark || (appearance == Appearance::System &&
                                                QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark);
    if (contrast == Contrast::High)
        colors = isDark ? tokens::darkContrast : tokens::lightContrast;
    else
        colors = isDark ? tokens::dark : tokens::light;
}

QColor ThemeState::color(Tone tone) const
{
    switch (tone) {
    case Tone::Text:
        return colors.text;
    case Tone::Muted:
        return colors.textMuted;
    case Tone::Accent:
        return colors.accentText;
    case Tone::OnAccent:
        return colors.onAccent;
    case Tone::Info:
        return colors.info.color;
    case Tone::Success:
        return colors.success.color;
    case Tone::Warning:
        return colors.warning.color;
    case Tone::Danger:
        return colors.danger.color;
    }
    Q_UNREACHABLE_RETURN({});
}

QPalette ThemeState::palette() const
{
    QPalette result(QColor(colors.surface));
    const auto set = [&result](QPalette::ColorRole role, QRgb normal, QRgb disabled) {
        result.setColor(QPalette::All, role, QColor(normal));
        result.setColor(QPalette::Disabled, role, QColor(disabled));
    };
    set(QPalette::Window, colors.surface, colors.surface);
    set(QPalette::Base, colors.field, colors.surface);
    set(QPalette::AlternateBase, colors.chrome, colors.chrome);
    set(QPalette::Button, colors.raised, colors.surface);
    set(QPalette::WindowText, colors.text, colors.textDisabled);
    set(QPalette::Text, colors.text, colors.textDisabled);
    set(QPalette::ButtonText, colors.text, colors.textDisabled);
    set(QPalette::BrightText, colors.onAccent, colors.textDisabled);
    set(QPalette::PlaceholderText, colors.textMuted, colors.textDisabled);
    set(QPalette::Highlight, colors.selection, colors.pressed);
    set(QPalette::HighlightedText, colors.text, colors.textDisabled);
    set(QPalette::Accent, colors.accent, colors.textDisabled);
    set(QPalette::Link, colors.accentText, colors.textDisabled);
    set(QPalette::LinkVisited, colors.accentText, colors.textDisabled);
    set(QPalette::ToolTipBase, colors.raised, colors.raised);
    set(QPalette::ToolTipText, colors.text, colors.text);
    set(QPalette::Light, colors.raised, colors.raised);
    set(QPalette::Midlight, colors.line, colors.line);
    set(QPalette::Mid, colors.outline, colors.line);
    set(QPalette::Dark, colors.outline, colors.line);
    set(QPalette::Shadow, colors.line, colors.line);
    return result;
}

Theme::Theme() : m_state(std::make_shared<ThemeState>())
{
}

Theme::Theme(std::shared_ptr<ThemeState> state) : m_state(std::move(state))
{
}

Theme Theme::install(QApplication &application, Appearance appearance, Contrast contrast)
{
    auto state = std::make_shared<ThemeState>();
    state->appearance = appearance;
    state->contrast = contrast;
    state->isInstalled = true;
    tellSystem(appearance);
    state->resolve();

    QFont font = QApplication::font();
    font.setPixelSize(tokens::TextBase);
    QApplication::setFont(font);
    QApplication::setStyle(new Style(state));
    apply(*state);

    QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, &application, [state] {
        state->resolve();
        apply(*state);
    });
    return Theme(std::move(state));
}

void Theme::setAppearance(Appearance appearance)
{
    m_state->appearance = appearance;
    if (m_state->isInstalled)
        tellSystem(appearance);
    m_state->resolve();
    apply(*m_state);
}

Appearance Theme::appearance() const
{
    return m_state->appearance;
}

void Theme::setContrast(Contrast contrast)
{
    m_state->contrast = contrast;
    m_state->resolve();
    apply(*m_state);
}

Contrast Theme::contrast() const
{
    return m_state->contrast;
}

bool Theme::isDark() const
{
    return m_state->isDark;
}

const tokens::Colors &Theme::colors() const
{
    return m_state->colors;
}

QColor Theme::color(Tone tone) const
{
    return m_state->color(tone);
}

QColor Theme::series(int number) const
{
    const int count = int(m_state->colors.series.size());
    return m_state->colors.series[size_t(((number % count) + count) % count)];
}

QFont Theme::font(int pixelSize, QFont::Weight weight) const
{
    QFont font = QApplication::font();
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    return font;
}

QFont Theme::fixedFont(int pixelSize) const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(pixelSize);
    return font;
}

QIcon Theme::icon(Icon icon, Tone tone) const
{
    return icon == Icon::None ? QIcon() : QIcon(new IconEngine(m_state, icon, tone));
}

QPixmap Theme::pixmap(Icon icon, int size, qreal devicePixelRatio, QColor color) const
{
    return iconPixmap(icon, size, devicePixelRatio, color);
}

} // namespace gatehouse
