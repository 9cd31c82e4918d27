#include "models/requests/requestsights.h"

#include <QSet>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr auto sinceKey = "since"_L1;
static constexpr auto readKey = "read"_L1;

QVariantMap RequestSights::kept() const
{
    QVariantMap map;
    for (auto it = m_sights.cbegin(); it != m_sights.cend(); ++it) {
        QVariantMap sight{{QString(sinceKey), it->seconds}};
        if (it->isRead)
            sight.insert(readKey, true);
        map.insert(it.key(), sight);
    }
    return map;
}

void RequestSights::restore(const QVariantMap &kept)
{
    m_sights.clear();
    for (auto it = kept.cbegin(); it != kept.cend(); ++it) {
        const QVariantMap sight = it->toMap();
        const qint64 seconds = sight.value(sinceKey).toLongLong();
        if (seconds > 0)
            m_sights.insert(it.key(), {.seconds = seconds, .isRead = sight.value(readKey).toBool()});
    }
}

bool RequestSights::note(const QStringList &open, bool all, const QDateTime &now)
{
    bool isChanged = false;
    qint64 oldest = std::numeric_limits<qint64>::max();
    for (const QString &id : open) {
        oldest = std::min(oldest, id.toLongLong());
        if (m_sights.contains(id))
            continue;
        m_sights.insert(id, {.seconds = now.toSecsSinceEpoch()});
        isChanged = true;
    }
    const QSet<QString> isOpen(open.cbegin(), open.cend());
    const qsizetype gone = m_sights.removeIf([&](const std::pair<const QString &, Sight &> &entry) {
        return !isOpen.contains(entry.first) && (all || entry.first.toLongLong() > oldest);
    });
    return isChanged || gone > 0;
}

bool RequestSights::setRead(const QString &id, bool isRead)
{
    const auto sight = m_sights.find(id);
    if (sight == m_sights.end() || sight->isRead == isRead)
        return false;
    sight->isRead = isRead;
    return true;
}

bool RequestSights::isUnread(const QString &id) const
{
    const auto sight = m_sights.constFind(id);
    return sight != m_sights.cend() && !sight->isRead;
}

QDateTime RequestSights::firstSeen(const QString &id) const
{
    const auto sight = m_sights.constFind(id);
    return sight == m_sights.cend() ? QDateTime() : QDateTime::fromSecsSinceEpoch(sight->seconds, QTimeZone::UTC);
}

qint64 RequestSights::unread() const
{
    return std::ranges::count(m_sights, false, &Sight::isRead);
}

} // namespace gatehouse
