#pragma once

#include "models/access/decision.h"

#include <QDate>

namespace gatehouse {

//! When somebody gets in at one kind of place.
struct WeekPlaceRow
{
    enum class Kind : quint8 {
        Fence,     //!< at the centre of one
        Meeting,   //!< where all geofences meet, as all are needed
        Elsewhere, //!< outside of all
    };
    Kind kind = Kind::Elsewhere;
    //! Where that was asked; null: the geofence has no circle, the geofences meet nowhere, or all places are alike.
    std::optional<GeoPoint> place = {};
    bool isAnyPlace = false; //!< all places are alike, so that any will do
    QString fenceId = {};
    QString title;
    bool isInactive = false; //!< the geofence
    bool isAllowed = false;  //!< the place, whatever the time
    RealSpans allowed;       //!< of the week
};

//! A week of a person over the places that matter, for a picture.
struct WeekPlace
{
    RealSpan week;
    QByteArray zone;    //!< in which it is told
    QList<qint64> days; //!< when each of the seven begins, and the end of the last
    QList<WeekPlaceRow> rows;
    RealSpans times; //!< when the timeslots allow it
};

//! The first day of the week that has \a day in it.
QDate weekStart(QDate day, Qt::DayOfWeek firstDay);

//! The week of the clock of \a zone that has \a day in it.
WeekPlace weekPlaceOf(const AccessRules &rules, const QByteArray &zone, QDate day, Qt::DayOfWeek firstDay = Qt::Monday);

} // namespace gatehouse
