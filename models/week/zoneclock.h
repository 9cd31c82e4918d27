#pragma once

#include "models/week/weekset.h"

#include <QByteArray>
#include <QList>
#include <QTimeZone>

namespace gatehouse {

//! The wall clock of a zone, with its changes looked up once, so that asking is cheap: some ten nanoseconds. Instants
//! are seconds since 1970 UTC. Exact from 1970 to 2099; outside, the offset nearest in time holds. A value; reading it
//! from several threads is safe.
class ZoneClock
{
public:
    //! The clock of UTC.
    ZoneClock() = default;
    //! \a zone: IANA name or "UTC+05:30". Not valid when nobody knows it; it then tells UTC.
    explicit ZoneClock(const QByteArray &zone);

    bool isValid() const { return m_valid; }
    const QTimeZone &zone() const { return m_zone; }

    //! Seconds east of UTC.
    int offsetAt(qint64 instant) const;
    //! The second of the abstract week that the clock shows.
    int weekSecondAt(qint64 instant) const;

    //! A stretch with one offset.
    struct Piece
    {
        qint64 from = 0; //!< instant; the first piece reaches back for ever
        int offset = 0;
    };
    //! Those that meet from..to, in order.
    QList<Piece> piecesBetween(qint64 from, qint64 to) const;

private:
    qsizetype pieceAt(qint64 instant) const;

    QTimeZone m_zone = QTimeZone(QTimeZone::UTC);
    QList<Piece> m_pieces = {Piece()};
    bool m_valid = true;
};

} // namespace gatehouse
