#include "ui/widgets/focusguide.h"

#include <QFocusEvent>
#include <QWidget>

namespace gatehouse {

FocusGuide::FocusGuide(QWidget *whole, QWidget *part) : QObject(whole), m_part(part)
{
    whole->installEventFilter(this);
}

bool FocusGuide::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && m_part)
        m_part->setFocus(static_cast<QFocusEvent *>(event)->reason());
    return QObject::eventFilter(watched, event);
}

} // namespace gatehouse
