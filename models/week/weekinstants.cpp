#include "models/week/weekinstants.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr qint64 farthest = std::numeric_limits<qint64>::max() / 2;

//! Gives the stretches of one offset within from..to.
template<class Take>
void eachPiece(const ZoneClock &clock, qint64 from, qint64 to, Take take)
{
    const QList<ZoneClock::Piece> pieces = clock.piecesBetween(from, to);
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const qint64 start = i == 0 ? from : std::max(from, pieces.at(i).from);
        const qint64 end = i + 1 < pieces.size() ? std::min(to, pieces.at(i + 1).from) : to;
        if (start < end)
            take(start, end, pieces.at(i).offset);
    }
}

void append(QList<RealSpan> &spans, RealSpan span)
{
    if (!spans.isEmpty() && spans.last().end == span.start)
        spans.last().end = span.end;
    else
        spans.append(span);
}

//! The first instant at which the clock shows this date or a later one.
qint64 startOfDay(const ZoneClock &clock, QDate day)
{
    const qint64 shown = day.startOfDay(QTimeZone::UTC).toSecsSinceEpoch();
    // No zone is farther from UTC than 26 hours.
    const qint64 from = shown - 26 * 3600;
    const qint64 to = shown + 26 * 3600;
    qint64 found = farthest;
    eachPiece(clock, from, to, [&](qint64 start, qint64 end, int offset) {
        const qint64 candidate = std::max(start, shown - offset);
        if (candidate < end)
            found = std::min(found, candidate);
    });
    return found;
}

//! How long the stretch is by the clock on the wall. None of its inside may be a change of the clock.
int wallLength(const WeekInstants::Stretch &stretch, const WeekSet &times, const ZoneClock &clock)
{
    const int start = clock.weekSecondAt(stretch.span.start);
    const int end = clock.weekSecondAt(stretch.span.end - 1) + 1;
    const auto held = std::ranges::find_if(times.spans(), [start](WeekSpan span) {
        return span.start <= start ? start < span.end : start + secondsInWeek < span.end;
    });
    const auto sinceItsStart = [held](int second) { return (second - held->start + secondsInWeek) % secondsInWeek; };
    const int from = stretch.isCutAtStart ? sinceItsStart(start) : 0;
    const int to = stretch.isCutAtEnd ? sinceItsStart(end - 1) + 1 : held->length();
    return to - from;
}

//! Whether a change of the clock makes the stretch another one than its times on the wall say.
bool isAltered(const WeekInstants::Stretch &stretch, const QList<ClockChange> &changes, const WeekSet &times,
               const ZoneClock &clock)
{
    bool touches = false;
    for (const ClockChange &change : changes) {
        if (change.instant > stretch.span.start && change.instant < stretch.span.end)
            return true;
        touches = touches || change.instant == stretch.span.start || change.instant == stretch.span.end;
    }
    return touches && stretch.span.length() != wallLength(stretch, times, clock);
}

} // namespace

QList<RealSpan> realSpans(const WeekSet &times, const ZoneClock &clock, qint64 from, qint64 to)
{
    QList<RealSpan> result;
    if (from >= to || times.isEmpty())
        return result;
    eachPiece(clock, from, to, [&](qint64 start, qint64 end, int) {
        const qint64 week = start - clock.weekSecondAt(start);
        // From the week before, whose last stretch may reach into this one.
        for (qint64 base = week - secondsInWeek; base < end; base += secondsInWeek) {
            for (WeekSpan span : times.spans()) {
                const RealSpan real{std::max(start, base + span.start), std::min(end, base + span.end)};
                if (real.start < real.end)
                    append(result, real);
            }
        }
    });
    return result;
}

QList<ClockChange> clockChanges(const ZoneClock &clock, qint64 from, qint64 to)
{
    QList<ClockChange> changes;
    const QList<ZoneClock::Piece> pieces = clock.piecesBetween(from, to);
    for (qsizetype i = 1; i < pieces.size(); ++i)
        changes.append({pieces.at(i).from, pieces.at(i - 1).offset, pieces.at(i).offset});
    return changes;
}

WeekInstants weekInstants(const WeekSet &times, const ZoneClock &clock, QDate day, Qt::DayOfWeek firstDayOfWeek)
{
    const int daysBefore = (day.dayOfWeek() - firstDayOfWeek + 7) % 7;
    WeekInstants result;
    result.firstDay = day.addDays(-daysBefore);
    result.week = {startOfDay(clock, result.firstDay), startOfDay(clock, result.firstDay.addDays(7))};
    result.changes = clockChanges(clock, result.week.start, result.week.end);
    for (RealSpan span : realSpans(times, clock, result.week.start, result.week.end)) {
        WeekInstants::Stretch stretch{
            .span = span,
            .isCutAtStart = span.start == result.week.start && holdsAt(times, clock, span.start - 1),
            .isCutAtEnd = span.end == result.week.end && holdsAt(times, clock, span.end),
        };
        stretch.hasChange = isAltered(stretch, result.changes, times, clock);
        result.stretches.append(stretch);
    }
    return result;
}

std::optional<qint64> nextChange(const WeekSet &times, const ZoneClock &clock, qint64 from)
{
    if (times.isEmpty() || times.isAlways())
        return std::nullopt;
    // A week changes at least twice, unless a change of the clock skips just that: then the next ones do.
    const bool holds = holdsAt(times, clock, from);
    for (const int weeks : {2, 8}) {
        const qint64 end = from + qint64(weeks) * secondsInWeek;
        const QList<RealSpan> spans = realSpans(times, clock, from, end);
        if (spans.isEmpty())
            continue;
        if (!holds)
            return spans.first().start;
        if (spans.first().end < end)
            return spans.first().end;
    }
    return std::nullopt;
}

WeekSet toldIn(const WeekInstants &week, const ZoneClock &other)
{
    WeekSet result;
    for (const WeekInstants::Stretch &stretch : week.stretches) {
        eachPiece(other, stretch.span.start, stretch.span.end, [&](qint64 start, qint64 end, int) {
            const int first = other.weekSecondAt(start);
            result.add({first, first + static_cast<int>(std::min<qint64>(end - start, secondsInWeek))});
        });
    }
    return result;
}

QString offsetText(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    return u"%1%2:%3"_s.arg(QChar(seconds < 0 ? u'-' : u'+')).arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0'));
}

} // namespace gatehouse
