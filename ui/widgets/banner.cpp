#include "ui/widgets/banner.h"

#include "ui/theme/draw.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace gatehouse {

namespace {

const tokens::Meaning &meaningOf(const Theme &theme, Banner::Kind kind)
{
    const auto &c = theme.colors();
    switch (kind) {
    case Banner::Kind::Info:
        return c.info;
    case Banner::Kind::Success:
        return c.success;
    case Banner::Kind::Warning:
        return c.warning;
    case Banner::Kind::Error:
        break;
    }
    return c.danger;
}

Icon iconOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Info:
        return Icon::Info;
    case Banner::Kind::Success:
        return Icon::CircleCheck;
    case Banner::Kind::Warning:
        return Icon::TriangleAlert;
    case Banner::Kind::Error:
        break;
    }
    return Icon::CircleAlert;
}

constexpr int iconRoom = tokens::IconSize + tokens::Gap;

} // namespace

Banner::Banner(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(new TextLabel(theme, {}, tokens::TextBase, Tone::Text))
    , m_detail(new TextLabel(theme, {}, tokens::TextSmall, Tone::Muted))
    , m_action(new Button(theme, Button::Kind::Plain, {}))
{
    m_text->setWordWrap(true);
    m_text->setSelectable(true);
    m_detail->setWordWrap(true);
    m_detail->setSelectable(true);
    m_detail->hide();
    m_action->hide();

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    // In the middle as a whole, so that the icon stands beside the first line whatever the height of the button.
    texts->addStretch();
    texts->addWidget(m_text);
    texts->addWidget(m_detail);
    texts->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(tokens::Padding + iconRoom, tokens::Gap + 2, tokens::Padding, tokens::Gap + 2);
    layout->setSpacing(tokens::Padding);
    layout->addLayout(texts, 1);
    layout->addWidget(m_action, 0, Qt::AlignVCenter);

    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    hide();
}

void Banner::say(Kind kind, const QString &text, const QString &detail)
{
    if (!isHidden() && kind == m_kind && text == m_text->text() && detail == m_detail->text())
        return;
    m_kind = kind;
    m_text->setText(text);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleName(text);
    show();
    update();
    QAccessibleAnnouncementEvent event(this, text);
    event.setPoliteness(kind == Kind::Error ? QAccessible::AnnouncementPoliteness::Assertive
                                            : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&event);
}

void Banner::clear()
{
    hide();
    m_text->clear();
    m_detail->clear();
}

void Banner::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const tokens::Meaning &meaning = meaningOf(m_theme, m_kind);
    draw::box(&painter, rect(), tokens::Radius, meaning.tint);
    const QRect line(tokens::Padding, m_text->geometry().top(), tokens::IconSize, m_text->fontMetrics().height());
    draw::glyph(&painter, QStyle::visualRect(layoutDirection(), rect(), line), iconOf(m_kind), tokens::IconSize,
                meaning.color);
}

} // namespace gatehouse
