#include "models/week/wiretime.h"

#include "models/week/weekset.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

QString twoDigits(int number)
{
    return QString::number(number).rightJustified(2, u'0');
}

//! The text of an offset and how it is spelled; \a time stays without one when there is none.
bool readOffset(const QString &text, bool utcIsClock, WireTime *time)
{
    if (text.isEmpty())
        return true;
    if (text == "Z"_L1 || text == "z"_L1) {
        time->offset = utcIsClock ? WireTime::Offset::Unmeant : WireTime::Offset::Utc;
        return true;
    }
    const QString digits = text.sliced(1).remove(u':');
    const int hours = digits.first(2).toInt();
    const int minutes = digits.sliced(2).toInt();
    if (hours > 14 || minutes > 59)
        return false;
    time->offset = text.contains(u':')  ? WireTime::Offset::Colon
                   : digits.size() == 2 ? WireTime::Offset::Short
                                        : WireTime::Offset::Plain;
    time->offsetSeconds = (hours * 60 + minutes) * (text.front() == u'-' ? -60 : 60);
    return true;
}

QString offsetOf(const WireTime &time)
{
    if (time.offset == WireTime::Offset::None)
        return {};
    if (time.offset == WireTime::Offset::Utc || time.offset == WireTime::Offset::Unmeant)
        return u"Z"_s;
    const int minutes = std::abs(time.offsetSeconds) / 60;
    QString text = (time.offsetSeconds < 0 ? u"-"_s : u"+"_s) + twoDigits(minutes / 60);
    if (time.offset == WireTime::Offset::Short && minutes % 60 == 0)
        return text;
    if (time.offset == WireTime::Offset::Colon)
        text += u':';
    return text + twoDigits(minutes % 60);
}

} // namespace

std::optional<WireTime> readWireTime(QStringView text, bool utcIsClock)
{
    static const QRegularExpression form(
        u"^(?:([0-9]{4}-[0-9]{2}-[0-9]{2})([Tt ]))?([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,]([0-9]{1,9}))?)?"
        "(\\s?[AaPp]\\.?[Mm]\\.?)?(Z|z|[+-][0-9]{2}(?::?[0-9]{2})?)?$"_s);
    constexpr qsizetype longest = 64;
    if (text.size() > longest)
        return std::nullopt;
    const QRegularExpressionMatch match = form.matchView(text);
    if (!match.hasMatch())
        return std::nullopt;

    WireTime time;
    if (match.hasCaptured(1)) {
        time.date = QDate::fromString(match.captured(1), Qt::ISODate);
        if (!time.date.isValid())
            return std::nullopt;
        time.dateSeparator = match.capturedView(2).front();
    }
    int hour = match.capturedView(3).toInt();
    const int minutes = match.capturedView(4).toInt();
    const int seconds = match.capturedView(5).toInt();
    time.isPadded = match.capturedView(3).size() == 2;
    time.hasSeconds = match.hasCaptured(5);
    time.fraction = match.captured(6);
    time.half = match.captured(7);
    if (!time.half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (time.half.contains(u'p', Qt::CaseInsensitive) ? 12 : 0);
    }
    if (minutes > 59 || seconds > 59 || hour > 24 || (hour == 24 && minutes + seconds > 0))
        return std::nullopt;
    time.second = hour * 3600 + minutes * 60 + seconds;
    if (!readOffset(match.captured(8), utcIsClock, &time))
        return std::nullopt;
    // An offset makes no sense without a date: the zone's own changes over the year.
    const bool isOnClock = time.offset == WireTime::Offset::None || time.offset == WireTime::Offset::Unmeant;
    if (!time.hasDate() && !isOnClock)
        return std::nullopt;
    return time;
}

QString WireTime::text() const
{
    QString result = hasDate() ? QString(date.toString(Qt::ISODate) % dateSeparator) : QString();
    int hour = second / 3600;
    if (!half.isEmpty())
        hour = (hour + 11) % 12 + 1;
    result += isPadded ? twoDigits(hour) : QString::number(hour);
    result += u':' % twoDigits(second / 60 % 60);
    if (hasSeconds)
        result += u':' % twoDigits(second % 60);
    if (!fraction.isEmpty())
        result += u'.' % fraction;
    return result + half + offsetOf(*this);
}

WireTime::Wall WireTime::in(const QTimeZone &zone) const
{
    if (!isMoment())
        return {date, second};
    const QDateTime utc = QDateTime(date, QTime(0, 0), QTimeZone::UTC).addSecs(qint64(second) - offsetSeconds);
    const QDateTime there = utc.toTimeZone(zone);
    return {there.date(), QTime(0, 0).secsTo(there.time())};
}

WireTime WireTime::like(QDate newDate, int newSecond, const QTimeZone &zone) const
{
    WireTime result = *this;
    result.fraction.fill(u'0');
    if (hasDate() && newSecond == secondsInDay) {
        newDate = newDate.addDays(1);
        newSecond = 0;
    }
    if (isMoment()) {
        const QDateTime moment = QDateTime(newDate, QTime(0, 0).addSecs(newSecond), zone).toUTC();
        // Whole minutes: offsets of long ago have seconds, which no form can say, and any offset tells the same moment.
        result.offsetSeconds = offset == Offset::Utc ? 0 : zone.offsetFromUtc(moment) / 60 * 60;
        const QDateTime shown = moment.addSecs(result.offsetSeconds);
        newDate = shown.date();
        newSecond = QTime(0, 0).secsTo(shown.time());
    }
    result.second = newSecond;
    if (hasDate())
        result.date = newDate;
    result.hasSeconds = hasSeconds || newSecond % 60 != 0;
    if (!half.isEmpty()) {
        if (newSecond == secondsInDay)
            result.second = 0; // the same words: 12:00 AM
        const bool isAfternoon = result.second >= secondsInDay / 2;
        const qsizetype letter = half.front().isSpace() ? 1 : 0;
        const bool isUpper = half.at(letter).isUpper();
        result.half[letter] = isAfternoon ? (isUpper ? u'P' : u'p') : (isUpper ? u'A' : u'a');
    }
    return result;
}

} // namespace gatehouse
