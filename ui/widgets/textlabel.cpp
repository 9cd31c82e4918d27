#include "ui/widgets/textlabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace gatehouse {

TextLabel::TextLabel(const Theme &theme, const QString &text, int pixelSize, Tone tone, QFont::Weight weight,
                     QWidget *parent)
    : QLabel(text, parent), m_theme(theme), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setFont(theme.font(pixelSize, weight));
    updateColor();
}

void TextLabel::setTone(Tone tone)
{
    if (tone == m_tone)
        return;
    m_tone = tone;
    updateColor();
}

void TextLabel::setElided(Qt::TextElideMode mode)
{
    m_elide = mode;
    updateGeometry();
    update();
}

void TextLabel::setSelectable(bool isSelectable)
{
    setTextInteractionFlags(isSelectable ? Qt::TextSelectableByMouse : Qt::NoTextInteraction);
    setCursor(isSelectable ? Qt::IBeamCursor : Qt::ArrowCursor);
}

QSize TextLabel::minimumSizeHint() const
{
    if (m_elide == Qt::ElideNone)
        return QLabel::minimumSizeHint();
    return {fontMetrics().averageCharWidth() * 3, QLabel::minimumSizeHint().height()};
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColor();
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (m_elide == Qt::ElideNone) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), int(alignment()) | Qt::TextSingleLine, shownText());
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_elide != Qt::ElideNone && toolTip().isEmpty()) {
        if (shownText() != text())
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

void TextLabel::updateColor()
{
    QPalette own;
    own.setColor(QPalette::All, QPalette::WindowText, m_theme.color(m_tone));
    own.setColor(QPalette::Disabled, QPalette::WindowText, QColor(m_theme.colors().textDisabled));
    setPalette(own);
}

QString TextLabel::shownText() const
{
    return fontMetrics().elidedText(text(), m_elide, contentsRect().width());
}

} // namespace gatehouse
