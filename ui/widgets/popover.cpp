#include "ui/widgets/popover.h"

#include "ui/theme/draw.h"

#include <QScreen>

namespace gatehouse {

Popover::Popover(const Theme &theme, QWidget *owner)
    : QWidget(owner, Qt::Popup | Qt::FramelessWindowHint), m_theme(theme)
{
    setAttribute(Qt::WA_TranslucentBackground, draw::canBeTranslucent());
}

void Popover::openAt(const QWidget *anchor)
{
    const QSize size = sizeHint();
    const QRect screen = anchor->screen()->availableGeometry();
    const QRect place(anchor->mapToGlobal(QPoint()), anchor->size());
    int x = anchor->isRightToLeft() ? place.right() + 1 - size.width() : place.x();
    int y = place.bottom() + 1 + tokens::Grid;
    if (y + size.height() > screen.bottom() && place.y() - tokens::Grid - size.height() >= screen.y())
        y = place.y() - tokens::Grid - size.height();
    x = qBound(screen.x(), x, qMax(screen.x(), screen.right() + 1 - size.width()));
    setGeometry({{x, y}, size});
    show();
}

void Popover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &c = m_theme.colors();
    draw::box(&painter, rect(), testAttribute(Qt::WA_TranslucentBackground) ? tokens::Radius : 0, c.raised,
              m_theme.isDark() ? c.outline : c.line);
}

} // namespace gatehouse
