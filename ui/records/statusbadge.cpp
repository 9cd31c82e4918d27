#include "ui/records/statusbadge.h"

#include "ui/theme/draw.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int badgeHeight = 5 * tokens::Grid;

QFont badgeFont(const Theme &theme)
{
    return theme.font(tokens::TextSmall, QFont::DemiBold);
}

QColor groundOf(const Theme &theme, Tone tone)
{
    const auto &c = theme.colors();
    switch (tone) {
    case Tone::Success:
        return c.success.tint;
    case Tone::Warning:
        return c.warning.tint;
    case Tone::Danger:
        return c.danger.tint;
    case Tone::Info:
    case Tone::Accent:
    case Tone::OnAccent:
        return c.info.tint;
    case Tone::Text:
    case Tone::Muted:
        break;
    }
    return c.pressed;
}

} // namespace

std::optional<Tone> statusTone(QStringView raw)
{
    static constexpr std::array good{"ACTIVE"_L1,    "APPROVED"_L1,  "ACCEPTED"_L1,
                                     "PROCESSED"_L1, "COMPLETED"_L1, "succeeded"_L1};
    static constexpr std::array waiting{"REQUESTED"_L1, "UNDER_REVIEW"_L1, "UPLOADED"_L1,  "PENDING"_L1,
                                        "INVITED"_L1,   "unknown"_L1,      "unfinished"_L1};
    static constexpr std::array bad{"REJECTED"_L1, "FAILED"_L1, "failed"_L1};
    static constexpr std::array over{"INACTIVE"_L1, "DEACTIVATED"_L1, "DELETED"_L1};
    const auto isOneOf = [raw](const auto &words) {
        return std::ranges::any_of(words, [raw](QLatin1StringView word) { return raw == word; });
    };
    if (isOneOf(good))
        return Tone::Success;
    if (isOneOf(waiting))
        return Tone::Warning;
    if (isOneOf(bad))
        return Tone::Danger;
    return isOneOf(over) ? std::optional(Tone::Muted) : std::nullopt;
}

int badgeWidth(const Theme &theme, const QString &text)
{
    return QFontMetrics(badgeFont(theme)).horizontalAdvance(text) + 2 * tokens::Gap;
}

void drawBadge(QPainter *painter, const Theme &theme, const QRect &rect, Tone tone, const QString &text)
{
    const QRect place(rect.x(), rect.y() + (rect.height() - badgeHeight + 1) / 2, rect.width(), badgeHeight);
    draw::box(painter, place, tokens::SmallRadius, groundOf(theme, tone));
    const QFont font = badgeFont(theme);
    painter->setFont(font);
    painter->setPen(theme.color(tone));
    painter->drawText(place, Qt::AlignCenter | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width() - tokens::Gap));
}

StatusBadge::StatusBadge(const Theme &theme, Tone tone, const QString &text, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_tone(tone), m_text(text)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleDescription(text);
}

void StatusBadge::setState(Tone tone, const QString &text)
{
    m_tone = tone;
    m_text = text;
    setAccessibleDescription(text);
    updateGeometry();
    update();
}

QSize StatusBadge::sizeHint() const
{
    return {badgeWidth(m_theme, m_text), badgeHeight};
}

void StatusBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBadge(&painter, m_theme, rect(), m_tone, m_text);
}

} // namespace gatehouse
