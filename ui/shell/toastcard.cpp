#include "ui/shell/toastcard.h"

#include "ui/theme/draw.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace gatehouse {

namespace {

constexpr int shortWhile = 6'000;
constexpr int longWhile = 12'000;
constexpr int cardWidth = 360;

struct KindLook
{
    Icon icon;
    Tone tone;
};

KindLook lookOf(ToastKind kind)
{
    switch (kind) {
    case ToastKind::Info:
        return {Icon::Info, Tone::Info};
    case ToastKind::Success:
        return {Icon::CircleCheck, Tone::Success};
    case ToastKind::Warning:
        return {Icon::TriangleAlert, Tone::Warning};
    case ToastKind::Error:
        break;
    }
    return {Icon::CircleAlert, Tone::Danger};
}

} // namespace

ToastCard::ToastCard(const Theme &theme, const Toast &toast, QWidget *parent)
    : Panel(theme, Look::Floating, parent), m_toast(toast)
{
    auto *text = new TextLabel(theme, toast.text);
    text->setWordWrap(true);
    auto *close = Button::iconOnly(theme, Icon::Close, tr("Close this message"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(tokens::Padding + tokens::IconSize + tokens::Gap, tokens::Gap, tokens::Gap, tokens::Gap);
    layout->setSpacing(tokens::Gap);
    layout->addWidget(text, 1, Qt::AlignVCenter);
    if (!toast.actionText.isEmpty()) {
        m_action = new Button(theme, Button::Kind::Plain, toast.actionText);
        m_action->installEventFilter(this);
        layout->addWidget(m_action, 0, Qt::AlignVCenter);
        if (toast.offer)
            connect(toast.offer, &QObject::destroyed, m_action, &QWidget::hide);
        connect(m_action, &QPushButton::clicked, this, [this] {
            const auto action = m_toast.action;
            emit over();
            if (action)
                action();
        });
    }
    close->installEventFilter(this);
    layout->addWidget(close, 0, Qt::AlignVCenter);
    connect(close, &QPushButton::clicked, this, &ToastCard::over);

    setAccessibleName(toast.text);
    const QMargins shadow = shadowMargins();
    setFixedWidth(cardWidth + shadow.left() + shadow.right());
    if (toast.kind == ToastKind::Info || toast.kind == ToastKind::Success)
        m_duration = m_action ? longWhile : shortWhile;
    resume();
}

void ToastCard::setHeld(bool isHeld)
{
    m_isHeld = isHeld;
    m_timer.stop();
    resume();
}

void ToastCard::paintEvent(QPaintEvent *event)
{
    Panel::paintEvent(event);
    QPainter painter(this);
    const QRect inner = contentsRect();
    const KindLook look = lookOf(m_toast.kind);
    const QRect place(inner.x() + tokens::Padding, inner.y(), tokens::IconSize, inner.height());
    draw::glyph(&painter, QStyle::visualRect(layoutDirection(), inner, place), look.icon, tokens::IconSize,
                theme().color(look.tone));
}

void ToastCard::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return;
    m_timer.stop();
    emit over();
}

void ToastCard::enterEvent(QEnterEvent *)
{
    m_timer.stop();
}

void ToastCard::leaveEvent(QEvent *)
{
    resume();
}

void ToastCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit over();
    else
        Panel::keyPressEvent(event);
}

bool ToastCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_timer.stop();
    else if (event->type() == QEvent::FocusOut)
        resume();
    return Panel::eventFilter(watched, event);
}

void ToastCard::resume()
{
    if (m_duration > 0 && !m_isHeld)
        m_timer.start(m_duration, this);
}

} // namespace gatehouse
