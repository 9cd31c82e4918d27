#include "ui/widgets/switch.h"

#include "ui/theme/draw.h"

namespace gatehouse {

namespace {

constexpr int trackWidth = 32;
constexpr int trackHeight = 18;
constexpr int ringRoom = 3;

} // namespace

Switch::Switch(const Theme &theme, const QString &text, QWidget *parent) : QCheckBox(text, parent), m_theme(theme)
{
    setAttribute(Qt::WA_Hover);
}

QSize Switch::sizeHint() const
{
    const int words = text().isEmpty() ? 0 : tokens::Gap + fontMetrics().horizontalAdvance(text());
    return {trackWidth + 2 * ringRoom + words, tokens::ControlHeight};
}

bool Switch::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void Switch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &c = m_theme.colors();
    const QRect place(ringRoom, (height() - trackHeight) / 2, trackWidth, trackHeight);
    const QRectF track = QStyle::visualRect(layoutDirection(), rect(), place);
    const bool isOn = checkState() == Qt::Checked;

    if (isOn)
        draw::box(&painter, track, trackHeight / 2.0,
                  !isEnabled()   ? c.textDisabled
                  : underMouse() ? c.accentHover
                                 : c.accent);
    else
        draw::box(&painter, track, trackHeight / 2.0, isEnabled() ? c.field : c.surface,
                  isEnabled() ? c.outline : c.line);

    const qreal share = isOn ? 1 : checkState() == Qt::PartiallyChecked ? 0.5 : 0;
    const qreal side = trackHeight - 6;
    const qreal from = isRightToLeft() ? 1 - share : share;
    const QRectF thumb(track.x() + 3 + from * (trackWidth - side - 6), track.y() + 3, side, side);
    draw::box(&painter, thumb, side / 2, isOn ? c.onAccent : isEnabled() ? c.outline : c.textDisabled);

    if (hasFocus())
        draw::ring(&painter, track.adjusted(-3, -3, 3, 3), trackHeight / 2.0 + 3, c.accent);
    if (text().isEmpty())
        return;
    const int start = trackWidth + 2 * ringRoom + tokens::Gap;
    painter.setPen(isEnabled() ? c.text : c.textDisabled);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), {start, 0, width() - start, height()}),
                     Qt::AlignVCenter | Qt::TextSingleLine, text());
}

} // namespace gatehouse
