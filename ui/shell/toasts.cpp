#include "ui/shell/toasts.h"

#include "ui/shell/toastcard.h"

#include <QAccessible>
#include <QEvent>

namespace gatehouse {

namespace {

constexpr int mostCards = 4;

} // namespace

Toasts::Toasts(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setAccessibleName(tr("Messages"));
    parent->installEventFilter(this);
    hide();
}

void Toasts::show(const Toast &toast)
{
    auto *card = new ToastCard(m_theme, toast, this);
    connect(card, &ToastCard::over, this, [this, card] { remove(card); });
    m_cards.append(card);
    if (m_cards.size() > mostCards)
        remove(m_cards.first());
    card->setHeld(m_isHeld);
    card->show();
    arrange();
    if (m_isHeld)
        return;

    QAccessibleAnnouncementEvent event(this, toast.text);
    event.setPoliteness(toast.kind == ToastKind::Error ? QAccessible::AnnouncementPoliteness::Assertive
                                                       : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&event);
}

void Toasts::clear()
{
    while (!m_cards.isEmpty())
        remove(m_cards.first());
}

void Toasts::setHeld(bool isHeld)
{
    m_isHeld = isHeld;
    for (ToastCard *card : std::as_const(m_cards))
        card->setHeld(isHeld);
    arrange();
}

void Toasts::setBottomMargin(int margin)
{
    m_bottomMargin = margin;
    arrange();
}

bool Toasts::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        arrange();
    return QWidget::eventFilter(watched, event);
}

void Toasts::remove(ToastCard *card)
{
    if (!m_cards.removeOne(card))
        return;
    card->hide();
    card->deleteLater();
    arrange();
}

void Toasts::arrange()
{
    setVisible(!m_cards.isEmpty() && !m_isHeld);
    if (m_cards.isEmpty())
        return;
    // The shadows of neighbours may overlap; the cards themselves keep a small gap.
    const QMargins shadow = Panel::shadowMargins();
    int y = 0;
    int cardWidth = 0;
    for (ToastCard *card : std::as_const(m_cards)) {
        cardWidth = card->width();
        card->resize(cardWidth, card->heightForWidth(cardWidth));
        card->move(0, y);
        y += card->height() - shadow.bottom() - shadow.top() + tokens::Gap;
    }
    const int total = y - tokens::Gap + shadow.top() + shadow.bottom();
    const QWidget *host = parentWidget();
    const int x = isRightToLeft() ? 0 : host->width() - cardWidth;
    setGeometry(x, host->height() - m_bottomMargin - total, cardWidth, total);
    raise();
}

} // namespace gatehouse
