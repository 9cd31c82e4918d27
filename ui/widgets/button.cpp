#include "ui/widgets/button.h"

#include <QMenu>

namespace gatehouse {

Button::Button(const Theme &theme, Kind kind, const QString &text, Icon icon, QWidget *parent)
    : QPushButton(text, parent), m_theme(theme), m_kind(kind), m_icon(icon)
{
    setAutoDefault(false);
    setIconSize({tokens::SmallIcon, tokens::SmallIcon});
    updateIcon();
}

Button *Button::iconOnly(const Theme &theme, Icon icon, const QString &name, QWidget *parent)
{
    auto *button = new Button(theme, Kind::Quiet, {}, icon, parent);
    button->m_isIconOnly = true;
    button->setIconSize({tokens::IconSize, tokens::IconSize});
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return button;
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    updateIcon();
    update();
}

void Button::setGlyph(Icon icon)
{
    m_icon = icon;
    updateIcon();
}

QSize Button::sizeHint() const
{
    if (m_isIconOnly)
        return {tokens::ControlHeight, tokens::ControlHeight};
    return QPushButton::sizeHint();
}

void Button::updateIcon()
{
    const bool isFilled = m_kind == Kind::Primary || m_kind == Kind::Danger;
    setIcon(m_theme.icon(m_icon, isFilled ? Tone::OnAccent : Tone::Muted));
}

} // namespace gatehouse
