#include "models/week/weektext.h"

#include "models/week/weekgroups.h"
#include "models/week/weekwords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! How times are spelled: the words and marks of one form.
struct Spelling
{
    QLocale locale;
    QString range; //!< between the ends of a range
    QString always;
    QString never;
    QString daily;

    QString day(int number) const { return dayWord(number, locale); }
};

QString digits(int number, qsizetype width, const QLocale &locale)
{
    QString text = QString::number(number).rightJustified(width, u'0');
    const QString zero = locale.zeroDigit();
    if (zero.size() == 1) {
        for (QChar &digit : text)
            digit = QChar(static_cast<char16_t>(zero.front().unicode() + digit.unicode() - u'0'));
    }
    return text;
}

//! The locale's pattern of a time, unless it has words in it that no reader would know.
QString clockPattern(const QLocale &locale)
{
    const QString pattern = locale.timeFormat(QLocale::ShortFormat);
    static const QRegularExpression plain(u"^(?:[Aa][Pp]?\\s?)?[hH]{1,2}[:.]mm(?:\\s?[Aa][Pp]?)?$"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    return plain.matchView(pattern).hasMatch() ? pattern : u"HH:mm"_s;
}

QString clockIn(const QString &pattern, int second, const QLocale &locale)
{
    const bool isTwelveHour = pattern.contains(u'a', Qt::CaseInsensitive);
    const int hour = second / 3600;
    QString text;
    for (qsizetype i = 0; i < pattern.size();) {
        const QChar character = pattern.at(i);
        qsizetype width = 1;
        while (i + width < pattern.size() && pattern.at(i + width) == character)
            ++width;
        if (character == u'h' || character == u'H') {
            text += digits(isTwelveHour ? (hour + 11) % 12 + 1 : hour, width, locale);
        } else if (character == u'm') {
            text += digits(second / 60 % 60, width, locale);
            if (second % 60 != 0) {
                const QChar separator = i > 0 && pattern.at(i - 1) == u'.' ? u'.' : u':';
                text += QString(separator % digits(second % 60, 2, locale));
            }
        } else if (character.toLower() == u'a') {
            text += hour % 24 < 12 ? locale.amText() : locale.pmText();
            width = i + 1 < pattern.size() && pattern.at(i + 1).toLower() == u'p' ? 2 : 1;
        } else {
            text += pattern.sliced(i, width);
        }
        i += width;
    }
    return text;
}

QString daysText(const DayGroup &group, const Spelling &spelling)
{
    if (group.dayCount() == 7)
        return spelling.daily;
    QStringList texts;
    for (const auto &[first, last] : group.runs) {
        texts.append(first == last ? spelling.day(first)
                                   : QString(spelling.day(first) % spelling.range % spelling.day(last)));
    }
    return texts.join(u", ");
}

QString written(const WeekSet &times, const Spelling &spelling)
{
    if (times.isEmpty())
        return spelling.never;
    if (times.isAlways())
        return spelling.always;
    const auto between = [&spelling](const QString &from, const QString &to) {
        return QString(from % spelling.range % to);
    };
    const auto clock = [&spelling](int second) { return clockText(second, spelling.locale); };
    const auto fromDayToDay = [&](int start, int end) {
        return between(QString(spelling.day(start / secondsInDay) % u' ' % clock(start % secondsInDay)),
                       QString(spelling.day(end / secondsInDay % 7) % u' ' % clock(end % secondsInDay)));
    };

    const WeekGroups groups = groupsOf(times, spelling.locale.firstDayOfWeek() - 1);
    QStringList clauses;
    for (const DayGroup &group : groups.groups) {
        const DaySpan first = group.spans.first();
        if (group.spans.size() == 1 && group.dayCount() == 1 && first.isOvernight()) {
            const int day = group.runs.first().first * secondsInDay;
            clauses.append(fromDayToDay(day + first.start, day + first.end));
            continue;
        }
        QStringList ranges;
        for (DaySpan span : group.spans)
            ranges.append(between(clock(span.start), clock(span.isOvernight() ? span.end - secondsInDay : span.end)));
        clauses.append(QString(daysText(group, spelling) % u' ' % ranges.join(u", ")));
    }
    for (WeekSpan span : groups.longSpans)
        clauses.append(fromDayToDay(span.start, span.end));
    return clauses.join(u"; ");
}

} // namespace

QString clockText(int second, const QLocale &locale)
{
    const bool isInDay = second >= 0 && second <= secondsInDay;
    const int inDay = isInDay ? second : (second % secondsInDay + secondsInDay) % secondsInDay;
    return clockIn(clockPattern(locale), inDay, locale);
}

QString hourText(int hour, const QLocale &locale)
{
    static const QRegularExpression minutes(u"[:.]mm"_s);
    const QString pattern = clockPattern(locale);
    return clockIn(pattern.contains(u'a', Qt::CaseInsensitive) ? QString(pattern).remove(minutes) : u"HH"_s,
                   hour * 3600, locale);
}

QString weekToText(const WeekSet &times)
{
    return written(times, {QLocale::c(), u"-"_s, u"always"_s, u"never"_s, u"daily"_s});
}

QString weekToText(const WeekSet &times, const QLocale &locale)
{
    return written(times, {locale, u"–"_s, alwaysWord(), neverWord(), dailyWord()});
}

} // namespace gatehouse
