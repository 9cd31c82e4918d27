#include "models/week/weektext.h"
#include "models/week/weekwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! A time of day as it was written.
struct Clock
{
    int hour = 0;
    int second = 0; //!< of the hour
    bool hasMinutes = false;
    std::optional<WeekWord> half; //!< Am or Pm; also for noon and midnight, which need none
    bool isWord = false;          //!< noon or midnight
    qsizetype position = 0;
    qsizetype length = 0;

    bool isBare() const { return !hasMinutes && !half && !isWord; }
};

//! A range of times of day, in seconds: the end may lie on the next day.
struct ClockRange
{
    int start = 0;
    int end = 0;
};

class Reader
{
    Q_DECLARE_TR_FUNCTIONS(WeekText)

public:
    Reader(QStringView text, const QLocale &locale) : m_text(text), m_locale(locale), m_words(locale) {}

    std::expected<WeekSet, WeekTextProblem> read()
    {
        const bool isRead = readAll();
        if (isRead)
            return m_result;
        return std::unexpected(m_problem);
    }

    std::expected<int, WeekTextProblem> readClock()
    {
        Clock clock;
        if (takeClock(&clock) && (isAtEnd() || failHere(tr("Write only a time, such as 09:00 or 9 pm."))))
            return secondOf(clock, clock.half);
        return std::unexpected(m_problem);
    }

private:
    // The text, piece by piece

    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text.at(m_at) != u'\n' &&
               (m_text.at(m_at).isSpace() || isDirectionMark(m_text.at(m_at))))
            ++m_at;
    }
    bool isAtEnd()
    {
        skipBlanks();
        return m_at >= m_text.size();
    }
    std::optional<WeekWords::Match> word() { return isAtEnd() ? std::nullopt : m_words.at(m_text, m_at); }
    bool takeWord(WeekWord wanted)
    {
        const auto found = word();
        if (!found || found->word != wanted)
            return false;
        m_at += found->length;
        return true;
    }
    bool takeMark(QStringView marks)
    {
        if (isAtEnd() || !marks.contains(m_text.at(m_at)))
            return false;
        ++m_at;
        return true;
    }
    bool takeDash() { return takeMark(u"-‐‑‒–—―−~〜～→") || takeWord(WeekWord::To); }
    void skipFillers()
    {
        while (takeWord(WeekWord::Filler)) {
        }
    }
    bool isDay()
    {
        skipFillers();
        const auto found = word();
        return found && (found->word == WeekWord::Day || found->word == WeekWord::Daily ||
                         found->word == WeekWord::Weekdays || found->word == WeekWord::Weekend);
    }
    bool isTime()
    {
        skipFillers();
        if (isAtEnd())
            return false;
        if (const auto found = word()) {
            return found->word == WeekWord::Noon || found->word == WeekWord::Midnight || found->word == WeekWord::Am ||
                   found->word == WeekWord::Pm;
        }
        return m_text.at(m_at).digitValue() >= 0;
    }

    bool fail(qsizetype position, qsizetype length, const QString &text)
    {
        m_problem = {std::min(position, m_text.size()), length, text};
        return false;
    }
    //! Complains about what stands here.
    bool failHere(const QString &nextStep)
    {
        if (isAtEnd())
            return fail(m_text.size(), 0, tr("Something is missing at the end. %1").arg(nextStep));
        qsizetype end = m_at + 1;
        const bool isWord = m_text.at(m_at).isLetterOrNumber();
        while (isWord && end < m_text.size() && (m_text.at(end).isLetterOrNumber() || m_text.at(end).isMark()))
            ++end;
        constexpr qsizetype mostShown = 24;
        const QString shown = m_text.sliced(m_at, std::min(end - m_at, mostShown)).toString();
        return fail(m_at, end - m_at, tr("“%1” does not fit here. %2").arg(shown, nextStep));
    }

    // Days

    bool addDay(int day, QList<int> *days)
    {
        if (!days->contains(day))
            days->append(day);
        return true;
    }
    bool takeDays(QList<int> *days)
    {
        skipFillers();
        const auto found = word();
        if (!found)
            return failHere(tr("Write a day, such as Mon."));
        if (found->word == WeekWord::Daily || found->word == WeekWord::Weekdays || found->word == WeekWord::Weekend) {
            m_at += found->length;
            const QList<Qt::DayOfWeek> working = m_locale.weekdays();
            for (int day = 0; day < 7; ++day) {
                const bool works = working.contains(Qt::DayOfWeek(day + 1));
                if (found->word == WeekWord::Daily || works == (found->word == WeekWord::Weekdays))
                    addDay(day, days);
            }
            return true;
        }
        if (found->word != WeekWord::Day)
            return failHere(tr("Write a day, such as Mon."));
        m_at += found->length;
        if (!takeDash())
            return addDay(found->day, days);
        skipFillers();
        const auto last = word();
        if (!last || last->word != WeekWord::Day)
            return failHere(tr("Write the last day of the range, such as Mon–Fri."));
        m_at += last->length;
        for (int day = found->day; day != last->day; day = (day + 1) % 7)
            addDay(day, days);
        return addDay(last->day, days);
    }
    //! One day or range after the other, with or without commas; stops before times.
    bool takeDayList(QList<int> *days)
    {
        do {
            if (!takeDays(days))
                return false;
            const qsizetype before = m_at;
            if ((takeMark(u",،、/&+") || takeWord(WeekWord::And)) && !isDay()) {
                // A comma may also stand before the times.
                if (!isTime())
                    m_at = before;
                return true;
            }
        } while (isDay());
        takeMark(u":：");
        return true;
    }

    // Times

    int takeNumber(int most)
    {
        int number = 0;
        for (int i = 0; i < most && m_at < m_text.size() && m_text.at(m_at).digitValue() >= 0; ++i)
            number = 10 * number + m_text.at(m_at++).digitValue();
        return number;
    }
    qsizetype digitCount(qsizetype from) const
    {
        qsizetype count = 0;
        while (from + count < m_text.size() && m_text.at(from + count).digitValue() >= 0)
            ++count;
        return count;
    }
    //! A separator with two digits after it.
    bool takeSeparator(QStringView marks)
    {
        if (m_at >= m_text.size() || !marks.contains(m_text.at(m_at)) || digitCount(m_at + 1) != 2)
            return false;
        ++m_at;
        return true;
    }
    bool takeHalf(Clock *clock)
    {
        for (const WeekWord half : {WeekWord::Am, WeekWord::Pm}) {
            if (!clock->half && takeWord(half)) {
                clock->half = half;
                return true;
            }
        }
        return false;
    }
    bool takeClock(Clock *clock)
    {
        skipFillers();
        skipBlanks();
        clock->position = m_at;
        const qsizetype end = m_at;
        if (takeWord(WeekWord::Noon) || takeWord(WeekWord::Midnight)) {
            const auto said = m_words.at(m_text, end);
            clock->isWord = true;
            clock->hour = said && said->word == WeekWord::Noon ? 12 : 0;
            clock->length = m_at - clock->position;
            return true;
        }
        takeHalf(clock); // some languages say it first
        skipBlanks();
        const qsizetype count = digitCount(m_at);
        if (count == 0)
            return failHere(tr("Write a time, such as 09:00 or 9 pm."));
        int minutes = 0;
        int seconds = 0;
        const qsizetype numberAt = m_at;
        if (count == 4) { // 0930
            clock->hour = takeNumber(2);
            minutes = takeNumber(2);
            clock->hasMinutes = true;
        } else if (count <= 2) {
            clock->hour = takeNumber(2);
            if (takeSeparator(u":.：hH")) {
                minutes = takeNumber(2);
                clock->hasMinutes = true;
                if (takeSeparator(u":.："))
                    seconds = takeNumber(2);
            } else if (m_at < m_text.size() && (m_text.at(m_at) == u'h' || m_text.at(m_at) == u'H')) {
                ++m_at;
            }
        } else {
            m_at = numberAt;
            return failHere(tr("Write a time, such as 09:00 or 9 pm."));
        }
        const qsizetype afterNumber = m_at;
        if (!takeHalf(clock))
            m_at = afterNumber;
        clock->length = m_at - clock->position;
        const auto refuse = [&](const QString &text) { return fail(clock->position, clock->length, text); };
        if (minutes > 59 || seconds > 59)
            return refuse(tr("Minutes and seconds go from 00 to 59."));
        if (clock->half && (clock->hour < 1 || clock->hour > 12))
            return refuse(tr("With am or pm the hours go from 1 to 12."));
        if (clock->hour > 24 || (clock->hour == 24 && minutes + seconds > 0))
            return refuse(tr("Hours go from 0 to 24:00."));
        clock->second = 60 * minutes + seconds;
        return true;
    }
    static int secondOf(const Clock &clock, std::optional<WeekWord> half)
    {
        int hour = clock.hour;
        if (half && !clock.isWord)
            hour = hour % 12 + (half == WeekWord::Pm ? 12 : 0);
        return hour * 3600 + clock.second;
    }
    bool startOf(const Clock &clock, int *second)
    {
        *second = secondOf(clock, clock.half);
        if (*second == secondsInDay)
            return fail(clock.position, clock.length,
                        tr("A stretch cannot start at 24:00. Write 00:00 of the next day."));
        return true;
    }
    //! The end of \a end as after the start: midnight is the one that follows.
    bool rangeOf(const Clock &start, const Clock &end, ClockRange *range)
    {
        if (!startOf(start, &range->start))
            return false;
        range->end = secondOf(end, end.half);
        const qsizetype length = end.position + end.length - start.position;
        const auto refuse = [&](const QString &text) { return fail(start.position, length, text); };
        if (range->end == 0)
            range->end = secondsInDay;
        const auto isLoose = [](const Clock &clock) {
            return !clock.half && !clock.isWord && clock.hour >= 1 && clock.hour <= 12;
        };
        if (start.half && isLoose(end))
            return refuse(tr("Write am or pm at the end as well, such as 9 am–5 pm."));
        if (end.half && isLoose(start)) { // "9–5pm", "1–5pm", "11–1am": the last such time before the end
            const int before = (range->end - range->start + secondsInDay - 1) % (secondsInDay / 2) + 1;
            range->start = (range->end - before + secondsInDay) % secondsInDay;
        }
        if (range->start == range->end)
            return refuse(tr("Start and end are the same. Write 00:00–24:00 for the whole day."));
        if (range->end > range->start)
            return true;
        // "9-5" hardly means twenty hours.
        if (!end.half && isLoose(start) && isLoose(end) && (start.isBare() || end.isBare())) {
            return refuse(tr("It is not clear which half of the day is meant. Write 9 am–5 pm or 09:00–17:00; over "
                             "midnight 22:00–06:00."));
        }
        range->end += secondsInDay;
        return true;
    }

    // Clauses

    bool takeDayToDay(int firstDay, const Clock &start)
    {
        const auto last = word();
        const qsizetype position = m_at;
        m_at += last->length;
        Clock end;
        if (!takeClock(&end))
            return false;
        int from = 0;
        if (!startOf(start, &from))
            return false;
        from += firstDay * secondsInDay;
        int to = last->day * secondsInDay + secondOf(end, end.half);
        to += to <= from ? secondsInWeek : 0;
        if (to - from >= secondsInWeek)
            return fail(position, m_at - position, tr("Start and end are the same. Write always for the whole week."));
        m_result.add({from, to});
        return true;
    }
    //! Times of the days. Of one day there may be a stretch to another day instead.
    bool takeRanges(const QList<int> &days, bool mayGoFromDayToDay)
    {
        for (;;) {
            Clock start;
            if (!takeClock(&start))
                return false;
            if (!takeDash())
                return failHere(tr("Write until when, such as 09:00–17:00."));
            skipFillers();
            const auto next = word();
            if (next && next->word == WeekWord::Day && mayGoFromDayToDay)
                return takeDayToDay(days.first(), start);
            Clock end;
            ClockRange range;
            if (!takeClock(&end) || !rangeOf(start, end, &range))
                return false;
            for (int day : days)
                m_result.add({day * secondsInDay + range.start, day * secondsInDay + range.end});
            mayGoFromDayToDay = false;
            const qsizetype before = m_at;
            if (!(takeMark(u",،、&+") || takeWord(WeekWord::And)))
                return true;
            if (!isTime()) {
                m_at = before;
                return true;
            }
        }
    }
    bool takeClause(bool isFirst)
    {
        if (isDay()) {
            QList<int> days;
            const qsizetype from = m_at;
            if (!takeDayList(&days))
                return false;
            const auto only = m_words.at(m_text, from);
            const bool isOneDay = days.size() == 1 && only && only->word == WeekWord::Day;
            if (isTime())
                return takeRanges(days, isOneDay);
            takeWord(WeekWord::AllDay);
            for (int day : days)
                m_result.add({day * secondsInDay, (day + 1) * secondsInDay});
            return true;
        }
        if (!isTime())
            return failHere(tr("Write a day, such as Mon, Tue or Mon–Fri."));
        if (!isFirst)
            return failHere(tr("Say on which days, such as daily 09:00–17:00."));
        const qsizetype from = m_at;
        if (!takeRanges({0, 1, 2, 3, 4, 5, 6}, false))
            return false;
        const qsizetype length = m_at - from;
        while (takeMark(u",;؛；\n")) {
        }
        return isAtEnd() || fail(from, length, tr("Say on which days these times hold, such as daily 09:00–17:00."));
    }
    bool readAll()
    {
        if (m_text.size() > longest)
            return fail(longest, m_text.size() - longest, tr("The text is too long. Leave out what repeats."));
        while (takeMark(u"\n")) {
        }
        if (isAtEnd())
            return fail(0, 0, tr("Write when, such as Mon–Fri 09:00–17:30, always or never."));
        const bool isAlways = takeWord(WeekWord::Always);
        if (isAlways || takeWord(WeekWord::Never)) {
            if (isAlways)
                m_result = WeekSet::always();
            while (takeMark(u".\n")) {
            }
            return isAtEnd() || failHere(tr("Nothing can follow always or never."));
        }
        for (bool isFirst = true; !isAtEnd(); isFirst = false) {
            if (!takeClause(isFirst))
                return false;
            const bool isSeparated = takeMark(u",،、;؛；\n.") || takeWord(WeekWord::And);
            while (takeMark(u";؛；\n")) {
            }
            if (!isSeparated && !isAtEnd() && !isDay())
                return failHere(tr("Separate with a semicolon."));
        }
        return true;
    }

    static constexpr qsizetype longest = 10'000;

    QStringView m_text;
    QLocale m_locale;
    WeekWords m_words;
    qsizetype m_at = 0;
    WeekSet m_result;
    WeekTextProblem m_problem;
};

} // namespace

std::expected<WeekSet, WeekTextProblem> weekFromText(QStringView text, const QLocale &locale)
{
    return Reader(text, locale).read();
}

std::expected<int, WeekTextProblem> clockFromText(QStringView text, const QLocale &locale)
{
    return Reader(text, locale).readClock();
}

} // namespace gatehouse
