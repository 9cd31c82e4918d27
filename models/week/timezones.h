#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace gatehouse {

//! A time zone as pickers offer it and as iVALT's timezone object tells it.
struct ZoneOption
{
    QByteArray id;     //!< IANA name
    QString label;     //!< "(GMT+5:30) Chennai, Kolkata, Mumbai, New Delhi", English
    double offset = 0; //!< hours east of UTC, without daylight saving
    QString abbrev;    //!< "IST"
    QString altName;   //!< "India Standard Time", English
    QString country;   //!< English; empty for zones of no country
    QString searched;  //!< everything a search may name it by, folded: cities, aliases, Windows id
};

//! Every zone of this computer's database that is no alias of another, by offset, then label. Made at the first call,
//! which takes some 50 ms, so let it be in another thread; any thread may ask.
const QList<ZoneOption> &zoneOptions();

//! The option of a zone, also of an alias or of an offset such as "UTC+05:30"; nothing for a zone nobody knows.
std::optional<ZoneOption> zoneOption(const QByteArray &id);

//! The zone that \a text names: an IANA name or alias in any case, a Windows id ("India Standard Time"), an offset
//! ("+05:30", "GMT+5:30", "UTC-3"), or a picker's label. Empty when there is none. Names a person typed with blanks for
//! underscores are found; a city alone ("Kolkata") is found when only one zone is named so.
QByteArray findZone(QStringView text);

//! The name by which the zone is known now: "Asia/Calcutta" is "Asia/Kolkata". Unknown names are given back.
QByteArray currentZoneName(const QByteArray &id);

//! {value, label, offset, abbrev, altName}.
QJsonObject zoneObject(const QByteArray &id);

//! "UTC+05:30" for an offset in seconds; "UTC" for none.
QByteArray zoneOfOffset(int seconds);

} // namespace gatehouse
