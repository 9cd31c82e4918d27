#include "ui/connections/choicecard.h"

#include "ui/theme/draw.h"

#include <QStyleOptionButton>

namespace gatehouse {

namespace {

constexpr int tileSize = 10 * tokens::Grid;
constexpr int swatch = 3 * tokens::Grid;
constexpr int wrapped = Qt::AlignLeft | Qt::TextWordWrap;

QFont titleFont(const Theme &theme, int pixelSize = tokens::TextBase)
{
    return theme.font(pixelSize, QFont::DemiBold);
}

int textHeight(const QFont &font, const QString &text, int width)
{
    return QFontMetrics(font).boundingRect(0, 0, width, QWIDGETSIZE_MAX, wrapped, text).height();
}

//! Title and text one below the other.
void drawTexts(QPainter *painter, const QRect &rect, const Theme &theme, const CardFace &face, const QFont &title,
               const QFont &text, bool isEnabled)
{
    const auto &c = theme.colors();
    const int titleHeight = QFontMetrics(title).height();
    painter->setFont(title);
    painter->setPen(QColor(isEnabled ? c.text : c.textDisabled));
    painter->drawText(QRect(rect.x(), rect.y(), rect.width(), titleHeight), Qt::AlignLeft | Qt::TextSingleLine,
                      face.title);
    painter->setFont(text);
    painter->setPen(QColor(isEnabled ? c.textMuted : c.textDisabled));
    painter->drawText(rect.adjusted(0, titleHeight + tokens::Grid, 0, 0), wrapped, face.text);
}

} // namespace

// The margin around everything, and where the texts begin behind the tile and end before the arrow.
constexpr int cardMargin = 4 * tokens::Grid;
constexpr int cardTextStart = cardMargin + tileSize + cardMargin;
constexpr int cardTextEnd = cardMargin + tokens::IconSize + cardMargin;

ChoiceCard::ChoiceCard(const Theme &theme, const CardFace &face, QWidget *parent)
    : QPushButton(parent), m_theme(theme), m_face(face)
{
    setAutoDefault(false);
    setAccessibleName(face.title);
    setAccessibleDescription(face.text);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

QSize ChoiceCard::sizeHint() const
{
    constexpr int width = 160 * tokens::Grid;
    return {width, heightForWidth(width)};
}

QSize ChoiceCard::minimumSizeHint() const
{
    constexpr int width = 80 * tokens::Grid;
    return {width, 2 * cardMargin + tileSize};
}

int ChoiceCard::heightForWidth(int width) const
{
    const int texts = QFontMetrics(titleFont(m_theme, tokens::TextLarge)).height() + tokens::Grid +
                      textHeight(m_theme.font(tokens::TextBase), m_face.text, width - cardTextStart - cardTextEnd);
    return 2 * cardMargin + qMax(tileSize, texts);
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const auto &c = m_theme.colors();
    QStyleOptionButton option;
    initStyleOption(&option);
    const bool isActive = draw::isHovered(&option);
    QPainter painter(this);
    draw::box(&painter, rect(), tokens::Radius,
              isDown()   ? c.pressed
              : isActive ? c.hover
                         : c.raised,
              isActive ? c.outline : c.line);
    if (draw::hasRing(&option))
        draw::ring(&painter, rect(), tokens::Radius, c.accent);

    const auto placed = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const tokens::Meaning &meaning = c.*m_face.meaning;
    const QRect tile = placed({cardMargin, cardMargin, tileSize, tileSize});
    draw::box(&painter, tile, tokens::Radius, isEnabled() ? meaning.tint : c.hover);
    draw::glyph(&painter, tile, m_face.icon, tokens::Section, isEnabled() ? meaning.color : c.textDisabled);

    const QRect texts(cardTextStart, cardMargin, width() - cardTextStart - cardTextEnd, height() - 2 * cardMargin);
    drawTexts(&painter, placed(texts), m_theme, m_face, titleFont(m_theme, tokens::TextLarge),
              m_theme.font(tokens::TextBase), isEnabled());
    draw::glyph(&painter, placed({width() - cardMargin - tokens::IconSize, 0, tokens::IconSize, height()}),
                layoutDirection() == Qt::RightToLeft ? Icon::ChevronLeft : Icon::ChevronRight, tokens::IconSize,
                !isEnabled() ? c.textDisabled
                : isActive   ? c.text
                             : c.textMuted);
}

RadioCard::RadioCard(const Theme &theme, const CardFace &face, Look look, QWidget *parent)
    : QRadioButton(parent), m_theme(theme), m_face(face), m_look(look)
{
    setAccessibleName(face.title);
    setAccessibleDescription(face.text);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
    connect(this, &QRadioButton::toggled, this, [this](bool isOn) {
        if (isOn)
            becomeTabStop();
    });
}

// Qt sees to this only once one of the group has had the focus; until then Tab would go to the first.
void RadioCard::becomeTabStop()
{
    const auto group =
        parentWidget() ? parentWidget()->findChildren<RadioCard *>(Qt::FindDirectChildrenOnly) : QList{this};
    for (RadioCard *card : group)
        card->setFocusPolicy(card == this ? Qt::StrongFocus : Qt::ClickFocus);
}

QMargins RadioCard::padding() const
{
    constexpr int indent = swatch + tokens::Gap;
    if (m_look == Look::Tile)
        return {tokens::Padding + indent, tokens::Padding, tokens::Padding, tokens::Padding};
    return {tokens::Grid + tokens::SmallIcon + tokens::Gap, tokens::Grid, tokens::Gap, tokens::Grid};
}

QSize RadioCard::sizeHint() const
{
    const int width = (m_look == Look::Tile ? 48 : 120) * tokens::Grid;
    return {width, heightForWidth(width)};
}

QSize RadioCard::minimumSizeHint() const
{
    const int title = QFontMetrics(titleFont(m_theme)).horizontalAdvance(m_face.title);
    const int width = padding().left() + title + padding().right();
    return {width, heightForWidth(qMax(width, 40 * tokens::Grid))};
}

int RadioCard::heightForWidth(int width) const
{
    const QMargins around = padding();
    // In a tile the text begins at the edge again, below the swatch and the title.
    const int textWidth = m_look == Look::Tile ? width - 2 * tokens::Padding : width - around.left() - around.right();
    return around.top() + QFontMetrics(titleFont(m_theme)).height() + tokens::Grid +
           textHeight(m_theme.font(tokens::TextSmall), m_face.text, textWidth) + around.bottom();
}

void RadioCard::paintEvent(QPaintEvent *)
{
    const auto &c = m_theme.colors();
    QStyleOptionButton option;
    initStyleOption(&option);
    const bool isActive = draw::isHovered(&option);
    const auto placed = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    QPainter painter(this);
    const QMargins around = padding();
    const QFont title = titleFont(m_theme);
    const int titleHeight = QFontMetrics(title).height();
    const tokens::Meaning &meaning = c.*m_face.meaning;

    if (m_look == Look::Tile) {
        draw::box(&painter, rect(), tokens::Radius,
                  isChecked() ? meaning.tint
                  : isActive  ? c.hover
                              : c.raised,
                  isChecked() ? meaning.color : c.line, isChecked() ? 2 : 1);
        draw::box(&painter, placed({tokens::Padding, around.top() + (titleHeight - swatch) / 2, swatch, swatch}),
                  tokens::SmallRadius - 1, isEnabled() ? meaning.fill : c.textDisabled);
        if (isChecked())
            draw::glyph(
                &painter,
                placed({width() - tokens::Padding - tokens::SmallIcon, around.top(), tokens::SmallIcon, titleHeight}),
                Icon::Check, tokens::SmallIcon, meaning.color);
        painter.setFont(title);
        painter.setPen(QColor(isEnabled() ? c.text : c.textDisabled));
        painter.drawText(placed({around.left(), around.top(), width() - around.left() - around.right(), titleHeight}),
                         Qt::AlignLeft | Qt::TextSingleLine, m_face.title);
        painter.setFont(m_theme.font(tokens::TextSmall));
        painter.setPen(QColor(!isEnabled() ? c.textDisabled : isChecked() ? c.text : c.textMuted));
        const int top = around.top() + titleHeight + tokens::Grid;
        painter.drawText(placed({tokens::Padding, top, width() - 2 * tokens::Padding, height() - top}), wrapped,
                         m_face.text);
    } else {
        option.rect = placed(
            {tokens::Grid, around.top() + (titleHeight - tokens::SmallIcon) / 2, tokens::SmallIcon, tokens::SmallIcon});
        QStyleOptionButton indicator = option;
        indicator.state &= ~QStyle::State_HasFocus;
        style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &indicator, &painter, this);
        drawTexts(&painter, placed(rect().marginsRemoved(around)), m_theme, m_face, m_theme.font(tokens::TextBase),
                  m_theme.font(tokens::TextSmall), isEnabled());
    }
    if (option.state & QStyle::State_HasFocus)
        draw::ring(&painter, rect(), tokens::Radius, c.accent);
}

} // namespace gatehouse
