#pragma once

#include <QStringView>

namespace gatehouse {

//! Metres in a unit as a connection's setting names it: "feet", "kilometres", "miles"; of anything else, such as
//! "metres", one. Feet and miles are the international ones.
double metresInUnit(QStringView unit);

//! A length of a service in metres, so that what metresAs() wrote reads as the same metres again.
double metresFrom(double length, double metresInUnit);
double metresAs(double metres, double metresInUnit);

} // namespace gatehouse
