#include "models/access/circlefaces.h"

#include <QtMath>

#include <algorithm>
#include <cmath>
#include <numbers>
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

QList<GeoPoint> placesOfAllKinds(const QList<GeoCircle> &given)
{
    QList<GeoCircle> circles;
    for (const GeoCircle &circle : given) {
        if (circle.radius >= 0 && !circles.contains(circle))
            circles.append(circle);
    }
    QList<GeoPoint> places;
    if (circles.isEmpty())
        places.append(GeoPoint());
    std::vector<double> crossings;
    for (const GeoCircle &circle : std::as_const(circles)) {
        places.append(circle.center);
        crossings.clear();
        for (const GeoCircle &other : std::as_const(circles))
            addCrossings(circle, other, &crossings);
        if (crossings.empty())
            crossings.push_back(0);
        std::ranges::sort(crossings);
        for (size_t i = 0; i < crossings.size(); ++i) {
            const double next = i + 1 < crossings.size() ? crossings[i + 1] : crossings.front() + fullTurn;
            const double middle = qRadiansToDegrees((crossings[i] + next) / 2);
            // Close to the edge for the sake of thin parts, and farther for places one would tell somebody.
            for (const double step : {besideEdge, circle.radius / 20, circle.radius / 4}) {
                places.append(pointFrom(circle.center, middle, std::max(0.0, circle.radius - step)));
                places.append(pointFrom(circle.center, middle, circle.radius + step));
            }
        }
    }
    return places;
}

} // namespace gatehouse
