#include "ui/week/stretchtext.h"

#include "ui/week/weekgeometry.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace gatehouse {

struct StretchText
{
    Q_DECLARE_TR_FUNCTIONS(StretchText)
};

QString dayName(int day)
{
    return QLocale().standaloneDayName(day % 7 + 1);
}

QString shortDayName(int day)
{
    return QLocale().standaloneDayName(day % 7 + 1, QLocale::ShortFormat);
}

QString stretchText(WeekSpan stretch)
{
    if (stretch.length() >= secondsInWeek)
        return StretchText::tr("the whole week");
    const int startDay = stretch.start / secondsInDay;
    // What ends at midnight ends on the day it filled.
    const int endDay = (stretch.end - 1) / secondsInDay;
    const QString start = u"%1 %2"_s.arg(shortDayName(startDay), clockText(stretch.start - startDay * secondsInDay));
    const QString end = clockText(stretch.end - endDay * secondsInDay);
    return startDay == endDay ? u"%1 – %2"_s.arg(start, end) : u"%1 – %2 %3"_s.arg(start, shortDayName(endDay), end);
}

QString blockText(const WeekBlock &block)
{
    if (block.isEmpty())
        return {};
    if (block.to - block.from > secondsInDay || block.days.size() == 1) {
        const int start = (block.days.first() * secondsInDay + block.from + secondsInWeek) % secondsInWeek;
        return stretchText({start, start + block.to - block.from});
    }
    const QString days = block.days.size() == 7
                             ? StretchText::tr("Every day")
                             : u"%1 – %2"_s.arg(shortDayName(block.days.first()), shortDayName(block.days.last()));
    return u"%1 %2 – %3"_s.arg(days, clockText(block.from), clockText(block.to));
}

QString lengthText(int seconds)
{
    const int minutes = seconds / 60;
    if (minutes % 60 == 0)
        return StretchText::tr("%1 h").arg(minutes / 60);
    if (minutes < 60)
        return StretchText::tr("%1 min").arg(minutes);
    return StretchText::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString dayText(const WeekSet &times, int day)
{
    QStringList parts;
    for (const DayPiece &piece : piecesOf(times)) {
        if (piece.day != day)
            continue;
        QString part = u"%1 – %2"_s.arg(clockText(piece.from), clockText(piece.to));
        if (piece.cameFrom && !piece.goesOn)
            part = StretchText::tr("%1, from the day before").arg(part);
        else if (piece.goesOn && !piece.cameFrom)
            part = StretchText::tr("%1, on into the next day").arg(part);
        parts.append(part);
    }
    return parts.join("; "_L1);
}

} // namespace gatehouse
