#include "ui/shell/environment.h"

#include "ui/widgets/chip.h"

#include <QPainter>

namespace gatehouse {

tokens::Meaning tokens::Colors::*environmentMeaning(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return &tokens::Colors::production;
    case Environment::Staging:
        return &tokens::Colors::staging;
    case Environment::Sandbox:
        break;
    }
    return &tokens::Colors::sandbox;
}

Chip *environmentChip(const Theme &theme, Environment environment, QWidget *parent)
{
    auto *chip = new Chip(theme, parent);
    showEnvironment(chip, environment);
    return chip;
}

void showEnvironment(Chip *chip, Environment environment)
{
    chip->setText(environmentName(environment));
    chip->setMeaning(environmentMeaning(environment), environment == Environment::Production);
    chip->setGlyph(environment == Environment::Production ? Icon::ShieldAlert : Icon::None);
}

EnvironmentBar::EnvironmentBar(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFixedHeight(tokens::EnvironmentBar);
}

void EnvironmentBar::setEnvironment(Environment environment)
{
    m_environment = environment;
    update();
}

//! The bar of the window that \a widget is in, or of one of those it was opened from; null when none shows one.
static const EnvironmentBar *barAround(const QWidget *widget)
{
    for (; widget; widget = widget->window()->parentWidget()) {
        for (const auto *bar : widget->window()->findChildren<EnvironmentBar *>()) {
            if (bar->window() == widget->window() && !bar->isHidden())
                return bar;
        }
    }
    return nullptr;
}

void EnvironmentBar::follow(const QWidget *parent)
{
    const EnvironmentBar *other = barAround(parent);
    setVisible(other);
    if (other)
        setEnvironment(other->environment());
}

void EnvironmentBar::paintEvent(QPaintEvent *)
{
    const tokens::Meaning &meaning = m_theme.colors().*environmentMeaning(m_environment);
    QPainter(this).fillRect(rect(), QColor(meaning.fill));
}

} // namespace gatehouse
