#include "models/geo/fenceproperty.h"

#include "models/geo/fence.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct Spelling
{
    QLatin1StringView name;
    FenceProperty::Kind kind;
};

constexpr std::array spellings{
    Spelling{"name"_L1, FenceProperty::Kind::Name},
    Spelling{"title"_L1, FenceProperty::Kind::Name},
    Spelling{"label"_L1, FenceProperty::Kind::Name},
    Spelling{"fencename"_L1, FenceProperty::Kind::Name},
    Spelling{"geofencename"_L1, FenceProperty::Kind::Name},
    Spelling{"geofence"_L1, FenceProperty::Kind::Name},
    Spelling{"site"_L1, FenceProperty::Kind::Name},
    Spelling{"sitename"_L1, FenceProperty::Kind::Name},
    Spelling{"latitude"_L1, FenceProperty::Kind::Latitude},
    Spelling{"lat"_L1, FenceProperty::Kind::Latitude},
    Spelling{"y"_L1, FenceProperty::Kind::Latitude},
    Spelling{"centerlatitude"_L1, FenceProperty::Kind::Latitude},
    Spelling{"centrelatitude"_L1, FenceProperty::Kind::Latitude},
    Spelling{"centerlat"_L1, FenceProperty::Kind::Latitude},
    Spelling{"longitude"_L1, FenceProperty::Kind::Longitude},
    Spelling{"lon"_L1, FenceProperty::Kind::Longitude},
    Spelling{"lng"_L1, FenceProperty::Kind::Longitude},
    Spelling{"long"_L1, FenceProperty::Kind::Longitude},
    Spelling{"x"_L1, FenceProperty::Kind::Longitude},
    Spelling{"centerlongitude"_L1, FenceProperty::Kind::Longitude},
    Spelling{"centrelongitude"_L1, FenceProperty::Kind::Longitude},
    Spelling{"centerlon"_L1, FenceProperty::Kind::Longitude},
    Spelling{"centerlng"_L1, FenceProperty::Kind::Longitude},
    Spelling{"unit"_L1, FenceProperty::Kind::RadiusUnit},
    Spelling{"units"_L1, FenceProperty::Kind::RadiusUnit},
    Spelling{"radiusunit"_L1, FenceProperty::Kind::RadiusUnit},
    Spelling{"radiusunits"_L1, FenceProperty::Kind::RadiusUnit},
    Spelling{"active"_L1, FenceProperty::Kind::Active},
    Spelling{"isactive"_L1, FenceProperty::Kind::Active},
    Spelling{"enabled"_L1, FenceProperty::Kind::Active},
    Spelling{"isenabled"_L1, FenceProperty::Kind::Active},
    Spelling{"status"_L1, FenceProperty::Kind::Active},
};

struct Unit
{
    QLatin1StringView name;
    double metres;
};

constexpr std::array units{
    Unit{"m"_L1, 1},
    Unit{"meter"_L1, 1},
    Unit{"meters"_L1, 1},
    Unit{"metre"_L1, 1},
    Unit{"metres"_L1, 1},
    Unit{"km"_L1, 1000},
    Unit{"kilometer"_L1, 1000},
    Unit{"kilometers"_L1, 1000},
    Unit{"kilometre"_L1, 1000},
    Unit{"kilometres"_L1, 1000},
    Unit{"ft"_L1, metresInFoot},
    Unit{"foot"_L1, metresInFoot},
    Unit{"feet"_L1, metresInFoot},
    Unit{"yd"_L1, 3 * metresInFoot},
    Unit{"yards"_L1, 3 * metresInFoot},
    Unit{"mi"_L1, 5280 * metresInFoot},
    Unit{"mile"_L1, 5280 * metresInFoot},
    Unit{"miles"_L1, 5280 * metresInFoot},
};

constexpr std::array<QLatin1StringView, 7> yesWords{"true"_L1, "yes"_L1,    "y"_L1,      "1"_L1,
                                                    "on"_L1,   "active"_L1, "enabled"_L1};
constexpr std::array<QLatin1StringView, 7> noWords{"false"_L1, "no"_L1,       "n"_L1,       "0"_L1,
                                                   "off"_L1,   "inactive"_L1, "disabled"_L1};

} // namespace

FenceProperty FenceProperty::named(QStringView name)
{
    QString plain;
    for (const QChar c : name.first(std::min<qsizetype>(name.size(), 60))) {
        if (c.isLetterOrNumber())
            plain += c.toLower();
    }
    for (const Spelling &spelling : spellings) {
        if (plain == spelling.name)
            return {spelling.kind, 1};
    }
    QStringView rest(plain);
    if (!rest.startsWith("radius"_L1)) {
        const auto unit = plain.size() > 1 ? metresIn(rest) : std::nullopt;
        return unit ? FenceProperty{Kind::Radius, *unit} : FenceProperty{};
    }
    rest = rest.sliced(6);
    if (rest.isEmpty())
        return {Kind::Radius, 1};
    if (rest.startsWith("in"_L1))
        rest = rest.sliced(2);
    const auto unit = metresIn(rest);
    return unit ? FenceProperty{Kind::Radius, *unit} : FenceProperty{};
}

std::optional<double> metresIn(QStringView unit)
{
    for (const Unit &known : units) {
        if (unit.compare(known.name, Qt::CaseInsensitive) == 0)
            return known.metres;
    }
    return std::nullopt;
}

std::optional<double> plainNumber(QStringView text)
{
    QString number = text.trimmed().toString();
    if (number.startsWith(u'\u2212') || number.startsWith(u'\u2013'))
        number[0] = u'-';
    bool isNumber = false;
    const double value = number.toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<bool> flagOf(QStringView text)
{
    text = text.trimmed();
    const auto isIn = [text](const auto &words) {
        return std::ranges::any_of(words, [text](auto word) { return text.compare(word, Qt::CaseInsensitive) == 0; });
    };
    if (isIn(yesWords))
        return true;
    return isIn(noWords) ? std::optional(false) : std::nullopt;
}

QByteArray numberText(double value)
{
    return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace gatehouse
