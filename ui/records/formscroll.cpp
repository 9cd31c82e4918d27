#include "ui/records/formscroll.h"

#include <QLayout>
#include <QScreen>

namespace gatehouse {

FormScroll::FormScroll(QWidget *content, int width, QWidget *parent) : QScrollArea(parent), m_width(width)
{
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

QSize FormScroll::sizeHint() const
{
    constexpr double share = 0.6;
    const int most = int(screen()->availableSize().height() * share);
    const int inner = m_width - 2 * frameWidth();
    const int height = widget()->layout()->hasHeightForWidth() ? widget()->layout()->totalHeightForWidth(inner)
                                                               : widget()->sizeHint().height();
    return {m_width, qMin(height + 2 * frameWidth(), most)};
}

QSize FormScroll::minimumSizeHint() const
{
    return {m_width / 2, qMin(sizeHint().height(), 160)};
}

} // namespace gatehouse
