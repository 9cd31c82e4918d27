#include "ui/shell/modeline.h"

#include "ui/widgets/button.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace gatehouse {

ModeLine::ModeLine(const Theme &theme, Icon icon, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(new TextLabel(theme, {}, tokens::TextBase, Tone::Text, QFont::Medium))
    , m_action(new Button(theme, Button::Kind::Plain, {}))
{
    m_text->setElided(Qt::ElideRight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(tokens::Margin, tokens::Grid, tokens::Margin, tokens::Grid);
    layout->setSpacing(tokens::Gap);
    layout->addWidget(new IconLabel(theme, icon, tokens::IconSize, Tone::Warning));
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    connect(m_action, &Button::clicked, this, &ModeLine::actionTriggered);
    hide();
}

void ModeLine::setMode(const QString &text, const QString &actionText)
{
    const bool isNew = text != m_text->text();
    m_text->setText(text);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    if (text.isEmpty() || !isNew)
        return;
    QAccessibleAnnouncementEvent event(this, text);
    QAccessible::updateAccessibility(&event);
}

QString ModeLine::text() const
{
    return m_text->text();
}

void ModeLine::paintEvent(QPaintEvent *)
{
    const tokens::Meaning &meaning = m_theme.colors().warning;
    QPainter painter(this);
    painter.fillRect(rect(), QColor::fromRgba(meaning.tint));
    painter.fillRect(0, height() - 1, width(), 1, QColor::fromRgba(meaning.color));
}

} // namespace gatehouse
