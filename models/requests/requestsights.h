#pragma once

#include <QDateTime>
#include <QHash>
#include <QStringList>
#include <QVariantMap>

namespace gatehouse {

//! What this computer has seen of the open role requests: since when each is known, and which of them somebody has
//! read. The service tells neither. Requests are named by their ids, which grow.
class RequestSights
{
public:
    //! In a form that settings can keep.
    QVariantMap kept() const;
    void restore(const QVariantMap &kept);
    void clear() { m_sights.clear(); }

    //! These are open at \a now; those not known yet are unread. Where they are \a all there are, the others are not
    //! open any more and are forgotten; otherwise only those younger than the oldest of them are. Tells whether
    //! anything is different now.
    bool note(const QStringList &open, bool all, const QDateTime &now);
    //! False when nothing changed; unknown ones are passed over.
    bool setRead(const QString &id, bool isRead);

    bool isUnread(const QString &id) const;
    QDateTime firstSeen(const QString &id) const; //!< in UTC; invalid when it is not known as open
    qint64 unread() const;

private:
    struct Sight
    {
        qint64 seconds = 0; //!< since the epoch
        bool isRead = false;
    };
    QHash<QString, Sight> m_sights;
};

} // namespace gatehouse
