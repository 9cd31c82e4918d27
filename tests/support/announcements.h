#pragma once

#include <QAccessible>
#include <QStringList>

namespace gatehouse {

//! What screen readers are given to speak while it lives, as if one ran.
class Announcements
{
public:
    Announcements()
    {
        s_texts.clear();
        m_former = QAccessible::installUpdateHandler([](QAccessibleEvent *event) {
            if (event->type() == QAccessible::Announcement)
                s_texts.append(static_cast<QAccessibleAnnouncementEvent *>(event)->message());
        });
        QAccessible::setActive(true);
    }
    ~Announcements() { QAccessible::installUpdateHandler(m_former); }
    Q_DISABLE_COPY_MOVE(Announcements)

    QStringList texts() const { return s_texts; }

private:
    static inline QStringList s_texts;
    QAccessible::UpdateHandler m_former;
};

} // namespace gatehouse
