#include "models/access/circlefaces.h"

#include <QtMath>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numbers>
#include <tuple>
#include <vector>

namespace gatehouse {

namespace {

constexpr double besideEdge = 0.001; //!< metres
constexpr double fullTurn = 2 * std::numbers::pi;

//! Radians clockwise from north.
double bearing(GeoPoint from, GeoPoint to)
{
    const double a = qDegreesToRadians(from.latitude);
    const double b = qDegreesToRadians(to.latitude);
    const double turn = qDegreesToRadians(to.longitude - from.longitude);
    return std::atan2(std::sin(turn) * std::cos(b),
                      std::cos(a) * std::sin(b) - std::sin(a) * std::cos(b) * std::cos(turn));
}

//! Adds the bearings at which the edge of \a other crosses that of \a circle.
void addCrossings(const GeoCircle &circle, const GeoCircle &other, std::vector<double> *crossings)
{
    const double own = circle.radius / earthRadius;
    const double their = other.radius / earthRadius;
    if (qDegreesToRadians(std::abs(circle.center.latitude - other.center.latitude)) > own + their)
        return;
    // The spherical triangle of the two centres and a crossing; half-angle form, exact for small ones too.
    const double apart = distanceBetween(circle.center, other.center) / earthRadius;
    const double half = (own + their + apart) / 2;
    const double numerator = std::sin(half - apart) * std::sin(half - own);
    const double denominator = std::sin(half) * std::sin(half - their);
    if (half - apart <= 0 || half - own <= 0 || half - their <= 0 || half >= std::numbers::pi || denominator <= 0)
        return;
    const double aside = 2 * std::atan(std::sqrt(numerator / denominator));
    const double towards = bearing(circle.center, other.center);
    for (const double crossing : {towards - aside, towards + aside})
        crossings->push_back(crossing - fullTurn * std::floor(crossing / fullTurn));
}

} // namespace

void eachKindOfPlace(const QList<GeoCircle> &given, const std::function<bool(GeoPoint)> &visit)
{
    std::vector<GeoCircle> circles;
    std::ranges::copy_if(given, std::back_inserter(circles),
                         [](const GeoCircle &circle) { return circle.radius >= 0; });
    const auto key = [](const GeoCircle &circle) {
        return std::tuple(circle.center.latitude, circle.center.longitude, circle.radius);
    };
    std::ranges::sort(circles, {}, key);
    const auto twice = std::ranges::unique(circles);
    circles.erase(twice.begin(), twice.end());
    if (circles.empty()) {
        visit(GeoPoint());
        return;
    }
    const double greatest = std::ranges::max_element(circles, {}, &GeoCircle::radius)->radius;
    const auto latitude = [](const GeoCircle &circle) { return circle.center.latitude; };
    std::vector<double> crossings;
    for (const GeoCircle &circle : circles) {
        if (!visit(circle.center))
            return;
        crossings.clear();
        // Only these can be near enough; the margin is for rounding.
        const double reach = 1.001 * qRadiansToDegrees((circle.radius + greatest) / earthRadius);
        const auto last = std::ranges::upper_bound(circles, circle.center.latitude + reach, {}, latitude);
        for (auto other = std::ranges::lower_bound(circles, circle.center.latitude - reach, {}, latitude);
             other != last; ++other)
            addCrossings(circle, *other, &crossings);
        if (crossings.empty())
            crossings.push_back(0);
        std::ranges::sort(crossings);
        for (size_t i = 0; i < crossings.size(); ++i) {
            const double next = i + 1 < crossings.size() ? crossings[i + 1] : crossings.front() + fullTurn;
            const double middle = qRadiansToDegrees((crossings[i] + next) / 2);
            // Close to the edge for the sake of thin parts, and farther for places one would tell somebody.
            for (const double step : {besideEdge, circle.radius / 20, circle.radius / 4}) {
                if (!visit(pointFrom(circle.center, middle, std::max(0.0, circle.radius - step))) ||
                    !visit(pointFrom(circle.center, middle, circle.radius + step)))
                    return;
            }
        }
    }
}

} // namespace gatehouse
