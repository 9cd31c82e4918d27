#include "models/access/explanation.h"

#include "models/week/weektext.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cmath>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! Translation context.
struct ExplanationText
{
    Q_DECLARE_TR_FUNCTIONS(AccessDecision)
};

QTimeZone zoneOf(const AccessTimeslot &timeslot)
{
    const QTimeZone zone(timeslot.zone);
    return zone.isValid() ? zone : QTimeZone(QTimeZone::UTC);
}

QString zoneName(const AccessTimeslot &timeslot)
{
    return QString::fromUtf8(timeslot.zone);
}

QString placeClause(const PlaceAnswer &place, const AccessRules &rules, const QLocale &locale)
{
    switch (place.kind) {
    case PlaceAnswer::Kind::Inside:
        return place.edgeMetres == 0
                   ? ExplanationText::tr("just on the edge of %1").arg(titleOf(rules.fences.at(place.fence)))
                   : ExplanationText::tr("inside %1 (%2 from its edge)")
                         .arg(titleOf(rules.fences.at(place.fence)), metresText(-place.edgeMetres, locale));
    case PlaceAnswer::Kind::Outside:
        if (place.barredBy >= 0)
            return ExplanationText::tr("%1 lets nobody in, and all geofences are needed")
                .arg(titleOf(rules.fences.at(place.barredBy)));
        if (place.fence < 0)
            return ExplanationText::tr("none of the geofences can be entered");
        if (place.edgeMetres == 0)
            return ExplanationText::tr("just on the edge of %1").arg(titleOf(rules.fences.at(place.fence)));
        return rules.assumptions.allFencesNeeded() || rules.fences.size() == 1
                   ? ExplanationText::tr("%1 outside %2")
                         .arg(metresText(place.edgeMetres, locale), titleOf(rules.fences.at(place.fence)))
                   : ExplanationText::tr("%1 outside %2, the nearest geofence")
                         .arg(metresText(place.edgeMetres, locale), titleOf(rules.fences.at(place.fence)));
    case PlaceAnswer::Kind::NoFence:
        return ExplanationText::tr("no geofence counts");
    case PlaceAnswer::Kind::NotChecked:
        return ExplanationText::tr("geofences are not checked");
    }
    return {};
}

QString timeClause(const TimeAnswer &time, const AccessRules &rules, qint64 instant, const QLocale &locale)
{
    switch (time.kind) {
    case TimeAnswer::Kind::Within: {
        const AccessTimeslot &timeslot = rules.timeslots.at(time.timeslot);
        if (!time.changesAt)
            return time.timeslotEnds ? ExplanationText::tr("within %1 and those that follow").arg(titleOf(timeslot))
                                     : ExplanationText::tr("within %1, which does not end").arg(titleOf(timeslot));
        const QString until = momentText(*time.changesAt, zoneOf(timeslot), instant, locale);
        return time.timeslotEnds && *time.timeslotEnds < *time.changesAt
                   ? ExplanationText::tr("within %1 and what follows it until %2 (%3)")
                         .arg(titleOf(timeslot), until, zoneName(timeslot))
                   : ExplanationText::tr("within %1 until %2 (%3)").arg(titleOf(timeslot), until, zoneName(timeslot));
    }
    case TimeAnswer::Kind::Outside: {
        if (time.barredBy >= 0)
            return ExplanationText::tr("%1 lets nobody in, and all timeslots are needed")
                .arg(titleOf(rules.timeslots.at(time.barredBy)));
        if (time.timeslot < 0)
            return ExplanationText::tr("no timeslot ever begins");
        const AccessTimeslot &timeslot = rules.timeslots.at(time.timeslot);
        if (!time.changesAt)
            return ExplanationText::tr("outside %1").arg(titleOf(timeslot));
        const QString begins = momentText(*time.changesAt, zoneOf(timeslot), instant, locale);
        return rules.assumptions.allTimeslotsNeeded()
                   ? ExplanationText::tr("outside %1; the timeslots meet at %2 (%3)")
                         .arg(titleOf(timeslot), begins, zoneName(timeslot))
                   : ExplanationText::tr("outside every timeslot; %1 begins at %2 (%3)")
                         .arg(titleOf(timeslot), begins, zoneName(timeslot));
    }
    case TimeAnswer::Kind::NoTimeslot:
        return ExplanationText::tr("no timeslot counts");
    case TimeAnswer::Kind::NotChecked:
        return ExplanationText::tr("timeslots are not checked");
    }
    return {};
}

} // namespace

QString titleOf(const AccessFence &fence)
{
    return fence.name.isEmpty() ? ExplanationText::tr("geofence %1").arg(fence.id) : fence.name;
}

QString titleOf(const AccessTimeslot &timeslot)
{
    return timeslot.name.isEmpty() ? ExplanationText::tr("timeslot %1").arg(timeslot.id) : timeslot.name;
}

QString metresText(double metres, const QLocale &locale)
{
    if (metres < 9.95)
        return ExplanationText::tr("%1 m").arg(locale.toString(metres, 'f', 1));
    if (metres < 999.5)
        return ExplanationText::tr("%1 m").arg(locale.toString(std::round(metres), 'f', 0));
    const double kilometres = metres / 1000;
    return ExplanationText::tr("%1 km").arg(locale.toString(kilometres, 'f', kilometres < 99.95 ? 1 : 0));
}

QString momentText(qint64 instant, const QTimeZone &zone, qint64 from, const QLocale &locale)
{
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(instant, zone);
    const QDate today = QDateTime::fromSecsSinceEpoch(from, zone).date();
    const QString time = clockText(QTime(0, 0).secsTo(moment.time()), locale);
    const qint64 days = today.daysTo(moment.date());
    if (days == 0)
        return time;
    if (days > 0 && days < 7)
        return QString(locale.dayName(moment.date().dayOfWeek(), QLocale::ShortFormat) % u' ' % time);
    return QString(locale.toString(moment.date(), QLocale::ShortFormat) % u' ' % time);
}

QString durationText(qint64 seconds)
{
    if (seconds < 60)
        return ExplanationText::tr("less than a minute");
    const int minutes = static_cast<int>(seconds / 60);
    if (minutes < 60)
        return ExplanationText::tr("%1 min").arg(minutes);
    const int hours = minutes / 60;
    if (hours < 48)
        return minutes % 60 == 0 ? ExplanationText::tr("%1 h").arg(hours)
                                 : ExplanationText::tr("%1 h %2 min").arg(hours).arg(minutes % 60);
    return hours % 24 == 0 ? ExplanationText::tr("%n day(s)", nullptr, hours / 24)
                           : ExplanationText::tr("%n day(s) and %1 h", nullptr, hours / 24).arg(hours % 24);
}

//! What lets in, or what keeps out.
static QString clauses(const AccessDecision &decision, const AccessRules &rules, qint64 instant, const QLocale &locale)
{
    if (decision.isOrganizationBarred)
        return ExplanationText::tr("the organization is not active");
    const QString place = placeClause(decision.place, rules, locale);
    const QString time = timeClause(decision.time, rules, instant, locale);
    if (decision.isAllowed)
        return ExplanationText::tr("%1 and %2").arg(place, time);
    if (decision.place.isAllowed)
        return time;
    if (decision.time.isAllowed)
        return place;
    return ExplanationText::tr("%1, and %2").arg(place, time);
}

QString decisionText(const AccessDecision &decision, const AccessRules &rules, qint64 instant, const QLocale &locale)
{
    const QString reason = clauses(decision, rules, instant, locale);
    return decision.isAllowed ? ExplanationText::tr("Allowed: %1").arg(reason)
                              : ExplanationText::tr("Not allowed: %1").arg(reason);
}

QString reasonText(const AccessDecision &decision, const AccessRules &rules, qint64 instant, const QLocale &locale)
{
    QString reason = clauses(decision, rules, instant, locale);
    if (!reason.isEmpty())
        reason[0] = reason.at(0).toUpper();
    return QString(reason % u'.');
}

QString nextChangeText(const AccessDecision &decision, const AccessRules &rules, qint64 instant, const QLocale &locale)
{
    if (decision.isOrganizationBarred)
        return {};
    if (!decision.place.isAllowed)
        return ExplanationText::tr("No moment changes that: the place decides.");
    if (!decision.changesAt)
        return decision.time.kind == TimeAnswer::Kind::Within || decision.time.kind == TimeAnswer::Kind::Outside
                   ? ExplanationText::tr("Nothing changes within the next %n day(s).", nullptr,
                                         static_cast<int>(TimeGate::horizon / secondsInDay))
                   : ExplanationText::tr("No moment changes that: no timeslot decides.");
    const QTimeZone zone =
        decision.time.timeslot < 0 ? QTimeZone(QTimeZone::UTC) : zoneOf(rules.timeslots.at(decision.time.timeslot));
    const QString in = durationText(*decision.changesAt - instant);
    const QString at = momentText(*decision.changesAt, zone, instant, locale);
    const QString name = QString::fromUtf8(zone.id());
    return decision.isAllowed ? ExplanationText::tr("Access ends in %1, at %2 (%3).").arg(in, at, name)
                              : ExplanationText::tr("Access begins in %1, at %2 (%3).").arg(in, at, name);
}

QString findingText(const FenceFinding &finding, const AccessRules &rules, const QLocale &locale)
{
    const QString name = titleOf(rules.fences.at(finding.fence));
    if (!finding.edgeMetres)
        return ExplanationText::tr("%1: has no centre or no radius, so nobody can be inside").arg(name);
    const QString place =
        *finding.edgeMetres == 0 ? ExplanationText::tr("just on its edge")
        : *finding.edgeMetres < 0
            ? ExplanationText::tr("inside, %1 from its edge").arg(metresText(-*finding.edgeMetres, locale))
            : ExplanationText::tr("%1 away").arg(metresText(*finding.edgeMetres, locale));
    return finding.counts ? ExplanationText::tr("%1: %2").arg(name, place)
                          : ExplanationText::tr("%1: %2, but it is inactive").arg(name, place);
}

QString findingText(const TimeslotFinding &finding, const AccessRules &rules, qint64 instant, const QLocale &locale)
{
    const AccessTimeslot &timeslot = rules.timeslots.at(finding.timeslot);
    const QString name = titleOf(timeslot);
    if (!finding.isZoneKnown)
        return ExplanationText::tr("%1: its time zone “%2” is not known, so it never holds")
            .arg(name, zoneName(timeslot));
    QString state;
    if (!finding.turnsAt) {
        state = finding.isWithin ? ExplanationText::tr("holds all week") : ExplanationText::tr("has no times");
    } else {
        const QString moment = momentText(*finding.turnsAt, zoneOf(timeslot), instant, locale);
        state = finding.isWithin ? ExplanationText::tr("holds until %1 (%2)").arg(moment, zoneName(timeslot))
                                 : ExplanationText::tr("begins at %1 (%2)").arg(moment, zoneName(timeslot));
    }
    return finding.counts ? ExplanationText::tr("%1: %2").arg(name, state)
                          : ExplanationText::tr("%1: %2, but it is inactive").arg(name, state);
}

} // namespace gatehouse
