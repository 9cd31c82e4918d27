#include "models/access/timetext.h"

#include <chrono>

namespace gatehouse {

namespace {

//! Takes a text from its start.
class Reader
{
public:
    explicit Reader(QByteArrayView text) : m_text(text) {}

    bool isAtEnd() const { return m_text.isEmpty(); }
    bool take(char wanted)
    {
        if (m_text.isEmpty() || m_text.front() != wanted)
            return false;
        m_text = m_text.sliced(1);
        return true;
    }
    //! Just so many digits; -1 when they are not there.
    int number(int digits)
    {
        if (m_text.size() < digits)
            return -1;
        int result = 0;
        for (int i = 0; i < digits; ++i) {
            const char digit = m_text[i];
            if (digit < '0' || digit > '9')
                return -1;
            result = result * 10 + (digit - '0');
        }
        m_text = m_text.sliced(digits);
        return result;
    }
    void skipDigits()
    {
        while (!m_text.isEmpty() && m_text.front() >= '0' && m_text.front() <= '9')
            m_text = m_text.sliced(1);
    }

private:
    QByteArrayView m_text;
};

//! Seconds from 1 January 1970 to a date; false when there is no such day.
bool readDate(Reader &reader, qint64 *second)
{
    const int year = reader.number(4);
    const bool hasMonth = reader.take('-');
    const int month = reader.number(2);
    const bool hasDay = reader.take('-');
    const int day = reader.number(2);
    if (year < 0 || !hasMonth || month < 0 || !hasDay || day < 0)
        return false;
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok())
        return false;
    *second = std::chrono::sys_days(date).time_since_epoch().count() * qint64(86400);
    return true;
}

bool readClock(Reader &reader, int *second)
{
    const int hour = reader.number(2);
    const bool hasMinute = reader.take(':');
    const int minute = reader.number(2);
    int seconds = 0;
    if (reader.take(':')) {
        seconds = reader.number(2);
        if (reader.take('.') || reader.take(','))
            reader.skipDigits();
    }
    *second = hour * 3600 + minute * 60 + seconds;
    return hour >= 0 && hasMinute && minute >= 0 && minute < 60 && seconds >= 0 && seconds < 60 && *second <= 86400;
}

//! Seconds east of UTC.
bool readOffset(Reader &reader, int sign, int *offset)
{
    const int hours = reader.number(2);
    const bool hasColon = reader.take(':');
    const int minutes = hasColon || !reader.isAtEnd() ? reader.number(2) : 0;
    *offset = sign * (hours * 3600 + minutes * 60);
    return hours >= 0 && hours <= 18 && minutes >= 0 && minutes < 60;
}

} // namespace

TimeText readTimeText(QByteArrayView text)
{
    Reader reader(text.trimmed());
    qint64 date = 0;
    if (!readDate(reader, &date))
        return {};
    if (reader.isAtEnd())
        return {TimeText::Kind::DateOnly, date};
    if (!reader.take('T') && !reader.take('t') && !reader.take(' '))
        return {};
    int clock = 0;
    if (!readClock(reader, &clock))
        return {};
    if (reader.isAtEnd())
        return {TimeText::Kind::Reading, date + clock};
    reader.take(' ');
    if (reader.take('Z') || reader.take('z'))
        return reader.isAtEnd() ? TimeText{TimeText::Kind::Instant, date + clock} : TimeText();
    const bool isEast = reader.take('+');
    if (!isEast && !reader.take('-'))
        return {};
    int offset = 0;
    if (!readOffset(reader, isEast ? 1 : -1, &offset) || !reader.isAtEnd())
        return {};
    return {TimeText::Kind::Instant, date + clock - offset};
}

} // namespace gatehouse
