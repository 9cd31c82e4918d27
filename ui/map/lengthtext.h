#pragma once

#include "models/geo/geopoint.h"

#include <QString>

#include <optional>

namespace gatehouse {

//! Metres or kilometres as people read them, in the user's language, such as "150 m" or "12.4 km".
QString lengthText(double metres);
//! The same with feet or miles in brackets.
QString lengthTextWithFeet(double metres);
//! Latitude and longitude with about a metre's precision, such as "51.51580, −0.09200".
QString placeText(GeoPoint point);

//! Numbers as programs and as people of this locale write them; nothing when it is none.
std::optional<double> typedNumber(QString text);

} // namespace gatehouse
