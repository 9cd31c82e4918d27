#include "ui/widgets/button.h"

#include "ui/widgets/keystext.h"

#include <QAction>

namespace gatehouse {

static bool isFilled(Button::Kind kind)
{
    return kind == Button::Kind::Primary || kind == Button::Kind::Danger;
}

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

void Button::follow(QAction *action)
{
    const auto take = [this, action] {
        QString name = action->text();
        name.remove(u'&');
        if (!m_isIconOnly)
            setText(action->text());
        // The action's is coloured for the page, not for what is filled.
        if (m_icon == Icon::None && !isFilled(m_kind))
            setIcon(action->icon());
        setEnabled(action->isEnabled());
        setCheckable(action->isCheckable());
        setChecked(action->isChecked());
        setAccessibleName(name);
        const bool hasReason = !action->isEnabled() && !action->statusTip().isEmpty();
        setToolTip(hasReason ? action->statusTip() : withKeys(action->toolTip(), action->shortcut()));
    };
    take();
    connect(action, &QAction::changed, this, take);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
}

QSize Button::sizeHint() const
{
    if (m_isIconOnly)
        return {tokens::ControlHeight, tokens::ControlHeight};
    return QPushButton::sizeHint();
}

void Button::updateIcon()
{
    setIcon(m_theme.icon(m_icon, isFilled(m_kind) ? Tone::OnAccent : Tone::Muted));
}

} // namespace gatehouse
