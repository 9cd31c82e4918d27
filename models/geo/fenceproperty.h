#pragma once

#include <QByteArray>
#include <QStringView>

#include <optional>

namespace gatehouse {

//! What a property of a feature or a column of a table tells of a fence, by its name.
struct FenceProperty
{
    enum class Kind { Other, Name, Latitude, Longitude, Radius, RadiusUnit, Active };

    Kind kind = Kind::Other;
    double metres = 1; //!< of Radius: in its unit

    //! Case, blanks and punctuation do not count: "Radius (m)", "radius_m", "radiusMetres".
    static FenceProperty named(QStringView name);
};

//! Metres in one of this unit ("m", "feet", "km"); nothing when there is no such unit.
std::optional<double> metresIn(QStringView unit);

//! A finite number as programs write it: with a point, and a minus of any kind.
std::optional<double> plainNumber(QStringView text);

//! Yes, no, or nothing when it is neither in the usual words.
std::optional<bool> flagOf(QStringView text);

//! The shortest text that is read as the same number again.
QByteArray numberText(double value);

} // namespace gatehouse
