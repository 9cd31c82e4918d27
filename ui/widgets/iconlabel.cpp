#include "ui/widgets/iconlabel.h"

#include "ui/theme/draw.h"

namespace gatehouse {

IconLabel::IconLabel(const Theme &theme, Icon icon, int size, Tone tone, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_icon(icon), m_size(size), m_tone(tone)
{
    setFixedSize(size, size);
}

void IconLabel::setIcon(Icon icon, Tone tone)
{
    m_icon = icon;
    m_tone = tone;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    draw::glyph(&painter, rect(), m_icon, m_size, m_theme.color(m_tone));
}

} // namespace gatehouse
