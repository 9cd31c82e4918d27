#include "ui/permissions/matrixpainting.h"

#include "ui/theme/draw.h"

#include <QStyle>

namespace gatehouse {

static QRect middleOf(const QRect &rect, int size)
{
    QRect place(0, 0, size, size);
    place.moveCenter(rect.center());
    return place;
}

void drawKnown(QPainter *painter, const Theme &theme, const QRect &rect, Known known)
{
    const auto &c = theme.colors();
    const QRect place = middleOf(rect, signSize);
    switch (known) {
    case Known::Yes:
        draw::box(painter, place, tokens::SmallRadius, QColor(c.success.fill));
        draw::glyph(painter, place, Icon::Check, tokens::SmallIcon, QColor(c.success.onFill));
        break;
    case Known::LikelyYes:
        draw::box(painter, place, tokens::SmallRadius, QColor(c.success.tint), QColor(c.success.color));
        draw::glyph(painter, place, Icon::Check, tokens::SmallIcon - 2, QColor(c.success.color));
        break;
    case Known::LikelyNo:
        draw::box(painter, place, tokens::SmallRadius, QColor(), QColor(c.outline));
        draw::glyph(painter, place, Icon::Minus, tokens::SmallIcon - 4, QColor(c.textMuted));
        break;
    case Known::No:
        draw::box(painter, place, tokens::SmallRadius, QColor(c.textMuted));
        draw::glyph(painter, place, Icon::Close, tokens::SmallIcon - 2, QColor(c.surface));
        break;
    case Known::Unknown:
        painter->setFont(theme.font(tokens::TextBase));
        painter->setPen(QColor(c.textMuted));
        painter->drawText(place, Qt::AlignCenter, QStringLiteral("?"));
        break;
    }
}

void drawMark(QPainter *painter, const Theme &theme, const QRect &rect, Mark mark)
{
    if (mark == Mark::None)
        return;
    const auto &c = theme.colors();
    const tokens::Meaning &meaning = mark == Mark::Give ? c.info : c.danger;
    const QRect place = middleOf(rect, signSize);
    draw::box(painter, place, signSize / 2.0, QColor(meaning.fill));
    draw::glyph(painter, place, mark == Mark::Give ? Icon::Plus : Icon::Minus, tokens::SmallIcon - 2,
                QColor(meaning.onFill));
}

MatrixLegend::MatrixLegend(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    QStringList words;
    for (Known known : knownOrder)
        words.append(knownText(known));
    setAccessibleName(tr("Signs: %1").arg(words.join(QStringLiteral(", "))));
}

QSize MatrixLegend::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(tokens::TextSmall));
    int width = 0;
    for (Known known : knownOrder)
        width += signSize + tokens::Grid + metrics.horizontalAdvance(knownText(known)) + tokens::Padding;
    return {width, signSize + 2};
}

QSize MatrixLegend::minimumSizeHint() const
{
    return {0, signSize + 2};
}

void MatrixLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont font = m_theme.font(tokens::TextSmall);
    const QFontMetrics metrics(font);
    int x = 0;
    for (Known known : knownOrder) {
        const QString word = knownText(known);
        const QRect sign(x, (height() - signSize) / 2, signSize, signSize);
        const QRect text(sign.right() + 1 + tokens::Grid, 0, metrics.horizontalAdvance(word), height());
        // A word that would be cut off is left out with its sign.
        if (text.right() > width())
            return;
        drawKnown(&painter, m_theme, QStyle::visualRect(layoutDirection(), rect(), sign), known);
        painter.setFont(font);
        painter.setPen(QColor(m_theme.colors().textMuted));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), text), Qt::AlignCenter, word);
        x = text.right() + 1 + tokens::Padding;
    }
}

} // namespace gatehouse
