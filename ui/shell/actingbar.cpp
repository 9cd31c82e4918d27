#include "ui/shell/actingbar.h"

#include "ui/widgets/button.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace gatehouse {

ActingBar::ActingBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(new TextLabel(theme, {}, tokens::TextBase, Tone::Text, QFont::Medium))
    , m_stop(new Button(theme, Button::Kind::Plain, {}))
{
    m_text->setElided(Qt::ElideRight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(tokens::Margin, tokens::Grid, tokens::Margin, tokens::Grid);
    layout->setSpacing(tokens::Gap);
    layout->addWidget(new IconLabel(theme, Icon::Building, tokens::IconSize, Tone::Warning));
    layout->addWidget(m_text, 1);
    layout->addWidget(m_stop);
    connect(m_stop, &Button::clicked, this, &ActingBar::stopWanted);
    hide();
}

void ActingBar::setActing(const QString &text, const QString &stopText)
{
    m_text->setText(text);
    m_stop->setText(stopText);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    QAccessibleAnnouncementEvent event(this, text);
    QAccessible::updateAccessibility(&event);
}

QString ActingBar::text() const
{
    return m_text->text();
}

void ActingBar::paintEvent(QPaintEvent *)
{
    const tokens::Meaning &meaning = m_theme.colors().warning;
    QPainter painter(this);
    painter.fillRect(rect(), QColor::fromRgba(meaning.tint));
    painter.fillRect(0, height() - 1, width(), 1, QColor::fromRgba(meaning.color));
}

} // namespace gatehouse
