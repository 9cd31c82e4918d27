#include "models/access/zonereading.h"

namespace gatehouse {

ReadingMoment momentOf(qint64 reading, const ZoneClock &clock)
{
    // Clocks show at most a day more or less than UTC. Mostly the offset is the same all through.
    const int offset = clock.offsetAt(reading - secondsInDay);
    if (offset == clock.offsetAt(reading + secondsInDay))
        return {ReadingMoment::Kind::Once, reading - offset};

    ReadingMoment result{ReadingMoment::Kind::Never, 0};
    const QList<ZoneClock::Piece> pieces = clock.piecesBetween(reading - secondsInDay, reading + secondsInDay);
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const qint64 instant = reading - pieces[i].offset;
        const bool isBefore = i > 0 && instant < pieces[i].from;
        const bool isAfter = i + 1 < pieces.size() && instant >= pieces[i + 1].from;
        if (!isBefore && !isAfter && result.kind == ReadingMoment::Kind::Once)
            return {ReadingMoment::Kind::Twice, result.instant};
        if (!isBefore && !isAfter)
            result = {ReadingMoment::Kind::Once, instant};
        else if (isAfter && result.kind == ReadingMoment::Kind::Never)
            result.instant = pieces[i + 1].from;
    }
    return result;
}

} // namespace gatehouse
