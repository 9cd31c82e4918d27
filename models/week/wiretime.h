#pragma once

#include <QDate>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace gatehouse {

//! A start_time or end_time as a service spells it, taken apart so that another time can be spelled alike: a time of
//! day
//! ("09:00", "09:00:00.000", "9:00 AM") or a date and time ("2024-01-01T09:00:00.000Z", "2024-01-01 09:00+05:30").
struct WireTime
{
    enum class Offset : quint8 {
        None,    //!< wall-clock time of the slot's zone
        Utc,     //!< "Z"
        Unmeant, //!< "Z" too, but nothing is meant by it
        Short,   //!< "+05"
        Plain,   //!< "+0530"
        Colon,   //!< "+05:30"
    };

    QDate date;     //!< invalid: a time of day
    int second = 0; //!< of the day, 0..86400
    //! Digits after the second; their value is kept only while the time stays as it is.
    QString fraction;
    bool hasSeconds = false;
    bool isPadded = true;       //!< "09:00" rather than "9:00"
    QChar dateSeparator = u'T'; //!< between date and time
    QString half;               //!< " AM", "pm": as written, with the blank; empty: 24 hours
    Offset offset = Offset::None;
    int offsetSeconds = 0;

    bool hasDate() const { return date.isValid(); }
    //! False for a time on the clock of whichever zone it is used in.
    bool isMoment() const { return hasDate() && offset != Offset::None && offset != Offset::Unmeant; }
    //! True for 23:59:59 with whatever fraction, which stands for midnight at an end.
    bool isLastSecond() const { return second == 24 * 60 * 60 - 1; }
    QString text() const;
    //! The wall-clock time that \a zone shows then: the date where there is one, and the second of the day.
    struct Wall
    {
        QDate date;
        int second = 0;
    };
    Wall in(const QTimeZone &zone) const;
    //! The wall-clock time of \a zone (second up to 86400) spelled like this one. A time of day takes the second only.
    //! \a date is for those that carry one.
    WireTime like(QDate newDate, int newSecond, const QTimeZone &zone) const;
};

//! Nothing when it is no such time, or one that does not exist such as 25:00 or 30 February. \a utcIsClock: "Z" at the
//! end means nothing.
std::optional<WireTime> readWireTime(QStringView text, bool utcIsClock = false);

} // namespace gatehouse
