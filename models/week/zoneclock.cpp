#include "models/week/zoneclock.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

// 1 January 1970 was a Thursday.
constexpr qint64 mondayBeforeEpoch = -3LL * secondsInDay;

} // namespace

ZoneClock::ZoneClock(const QByteArray &zone) : m_zone(zone)
{
    m_valid = m_zone.isValid();
    if (!m_valid) {
        m_zone = QTimeZone(QTimeZone::UTC);
        return;
    }
    QDateTime at(QDate(1970, 1, 1), QTime(0, 0), QTimeZone::UTC);
    const QDateTime last(QDate(2100, 1, 1), QTime(0, 0), QTimeZone::UTC);
    m_pieces = {{at.toSecsSinceEpoch(), m_zone.offsetFromUtc(at)}};
    for (;;) {
        // A moment later, and not all by transitions(): asked for what follows the last entry of the database's list,
        // Qt 6.8 answers nothing rather than what its rule says from there on.
        const QTimeZone::OffsetData next = m_zone.nextTransition(at.addMSecs(1));
        if (!next.atUtc.isValid() || next.atUtc <= at || next.atUtc >= last)
            return;
        at = next.atUtc;
        if (next.offsetFromUtc != m_pieces.last().offset)
            m_pieces.append({at.toSecsSinceEpoch(), next.offsetFromUtc});
    }
}

qsizetype ZoneClock::pieceAt(qint64 instant) const
{
    const auto after = std::upper_bound(m_pieces.begin(), m_pieces.end(), instant,
                                        [](qint64 wanted, const Piece &piece) { return wanted < piece.from; });
    return std::max<qsizetype>(0, after - m_pieces.begin() - 1);
}

int ZoneClock::offsetAt(qint64 instant) const
{
    return m_pieces.at(pieceAt(instant)).offset;
}

int ZoneClock::weekSecondAt(qint64 instant) const
{
    const qint64 rest = (instant + offsetAt(instant) - mondayBeforeEpoch) % secondsInWeek;
    return static_cast<int>(rest < 0 ? rest + secondsInWeek : rest);
}

QList<ZoneClock::Piece> ZoneClock::piecesBetween(qint64 from, qint64 to) const
{
    const qsizetype first = pieceAt(from);
    return m_pieces.sliced(first, pieceAt(to) - first + 1);
}

} // namespace gatehouse
