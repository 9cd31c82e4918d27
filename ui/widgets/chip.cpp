#include "ui/widgets/chip.h"

#include "ui/theme/draw.h"

#include <QKeyEvent>

namespace gatehouse {

Chip::Chip(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFont(theme.font(tokens::TextSmall, QFont::DemiBold));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Chip::setMeaning(tokens::Meaning tokens::Colors::*meaning, bool isSolid)
{
    m_meaning = meaning;
    m_isSolid = isSolid;
    update();
}

void Chip::setGlyph(Icon icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const int icon = m_icon == Icon::None ? 0 : 12 + tokens::Grid;
    return {fontMetrics().horizontalAdvance(m_text) + 2 * tokens::Gap + icon, 20};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const tokens::Meaning &meaning = m_theme.colors().*m_meaning;
    const QColor text = m_isSolid ? meaning.onFill : meaning.color;
    draw::box(&painter, rect(), tokens::SmallRadius, m_isSolid ? meaning.fill : meaning.tint);
    QRect inner = rect().adjusted(tokens::Gap, 0, -tokens::Gap, 0);
    if (m_icon != Icon::None) {
        const QRect icon = QStyle::visualRect(layoutDirection(), inner, {inner.x(), 0, 12, height()});
        draw::glyph(&painter, icon, m_icon, 12, text);
        inner.adjust(isRightToLeft() ? 0 : 12 + tokens::Grid, 0, isRightToLeft() ? -12 - tokens::Grid : 0, 0);
    }
    painter.setPen(text);
    painter.drawText(inner, Qt::AlignVCenter | Qt::TextSingleLine, m_text);
}

RemovableChip::RemovableChip(const Theme &theme, const QString &text, const QString &accessibleName, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme)
{
    setText(text);
    setAccessibleName(accessibleName);
    setToolTip(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &RemovableChip::removed);
}

QSize RemovableChip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * tokens::Gap + 14 + tokens::Grid, 24};
}

QSize RemovableChip::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 60), 24};
}

void RemovableChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &c = m_theme.colors();
    draw::box(&painter, rect(), tokens::Radius, underMouse() ? c.pressed : c.hover);
    if (hasFocus())
        draw::ring(&painter, rect(), tokens::Radius, c.accent);
    const auto placed = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const int room = width() - 2 * tokens::Gap - 14 - tokens::Grid;
    painter.setPen(c.text);
    painter.drawText(placed({tokens::Gap, 0, room + 1, height()}), Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room + 1));
    draw::glyph(&painter, placed({width() - tokens::Gap - 14, 0, 14, height()}), Icon::Close, 12,
                underMouse() ? c.text : c.textMuted);
}

void RemovableChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit removed();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace gatehouse
