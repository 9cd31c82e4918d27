#include "ui/widgets/momenttext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace gatehouse {

static QTimeZone &currentZone()
{
    static QTimeZone zone(QTimeZone::LocalTime);
    return zone;
}

QTimeZone shownZone()
{
    return currentZone();
}

void setShownZone(const QTimeZone &zone)
{
    currentZone() = zone;
}

QString zoneText(const QDateTime &moment)
{
    const int seconds = moment.offsetFromUtc();
    if (seconds == 0)
        return u"UTC"_s;
    const int minutes = std::abs(seconds) / 60;
    return u"UTC%1%2:%3"_s.arg(QChar(seconds < 0 ? u'\u2212' : u'+'))
        .arg(minutes / 60, 2, 10, QChar(u'0'))
        .arg(minutes % 60, 2, 10, QChar(u'0'));
}

QString fullMomentText(const QDateTime &moment)
{
    const QDateTime local = moment.toLocalTime();
    const QLocale locale;
    //: a date, a time and a zone
    const QString here = QCoreApplication::translate("Moment", "%1, %2 %3")
                             .arg(locale.toString(local.date(), QLocale::LongFormat),
                                  local.time().toString(u"HH:mm:ss"_s), zoneText(local));
    return QString(here + u'\n' + moment.toUTC().toString(Qt::ISODate));
}

} // namespace gatehouse
