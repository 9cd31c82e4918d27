#include "models/records/ivalt/timeslottext.h"

#include "models/records/ivalt/timeslot.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace gatehouse::ivalt {

namespace {

//! Translation context.
struct TimeslotText
{
    Q_DECLARE_TR_FUNCTIONS(Timeslot)
};

} // namespace

//! The zone's name, of its object, of a list's first, or the text itself.
static QString zoneName(const QJsonValue &zone)
{
    if (zone.isObject())
        return zone["value"_L1].toString(zone["label"_L1].toString());
    return zone.isArray() ? zone[0].toString() : zone.toString();
}

static QString timeText(const QString &time, const QTimeZone &zone)
{
    const QLocale locale;
    if (const QTime clock = QTime::fromString(time.left(5), u"HH:mm"_s); clock.isValid() && time.size() <= 8)
        return locale.toString(clock, QLocale::ShortFormat);
    const QDateTime moment = json::toMoment(time);
    if (!moment.isValid())
        return time;
    const QDateTime there = moment.toTimeZone(zone);
    return QString(locale.dayName(there.date().dayOfWeek(), QLocale::ShortFormat) % u' ' %
                   locale.toString(there.time(), QLocale::ShortFormat));
}

static QString timesText(const Timeslot &slot, const QTimeZone &zone)
{
    return TimeslotText::tr("%1 – %2").arg(timeText(slot.startTime, zone), timeText(slot.endTime, zone));
}

static QString lineOf(const Timeslot &slot)
{
    const QString name = zoneName(slot.timezone);
    const QTimeZone named(name.toLatin1());
    const QTimeZone utc(QTimeZone::UTC);
    const QString stored = timesText(slot, utc);
    QString line = timesText(slot, named.isValid() ? named : utc);
    const bool isMoved = line != stored;
    if (!slot.name.isEmpty())
        line = TimeslotText::tr("%1: %2").arg(slot.name, line);
    if (!name.isEmpty())
        line = TimeslotText::tr("%1, %2").arg(line, name);
    // Some services mean the zone's clock by what they write as UTC.
    if (isMoved)
        line = TimeslotText::tr("%1 (stored as %2 UTC)").arg(line, stored);
    return slot.status == false ? TimeslotText::tr("%1 (inactive)").arg(line) : line;
}

QString timeslotLines(const QString &json)
{
    QJsonValue list = json::parse(json.toUtf8());
    if (list.isString()) // JSON text within JSON
        list = json::parse(list.toString().toUtf8());
    if (!list.isArray())
        return json;
    QStringList lines;
    for (const QJsonValue &slot : list.toArray()) {
        const auto read = fromJson<Timeslot>(slot);
        if (read.startTime.isEmpty() && read.endTime.isEmpty())
            return json;
        lines.append(lineOf(read));
    }
    return lines.isEmpty() ? TimeslotText::tr("None") : lines.join(u'\n');
}

} // namespace gatehouse::ivalt
