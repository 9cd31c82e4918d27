#include "models/geo/fencereading.h"

#include "models/csv/csvencoding.h"

#include <QLocale>
#include <QStringDecoder>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= 40 ? line : QString(line.first(39) + u'…');
}

//! A number that may be followed by its unit.
std::optional<double> lengthOf(QStringView text, double metres)
{
    text = text.trimmed();
    qsizetype end = text.size();
    while (end > 0 && text[end - 1].isLetter())
        --end;
    // "1e5" ends in a digit, so what letters there are at the end are a unit.
    if (end < text.size()) {
        const auto unit = metresIn(text.sliced(end));
        if (!unit)
            return std::nullopt;
        metres = *unit;
    }
    const auto number = plainNumber(text.first(end));
    return number ? std::optional(*number * metres) : std::nullopt;
}

} // namespace

QByteArray markOf(const GeoCircle &circle)
{
    return numberText(circle.center.latitude) + ',' + numberText(circle.center.longitude) + ',' +
           numberText(circle.radius);
}

std::optional<GeoCircle> circleOf(QStringView mark, const GeoPolygon &polygon)
{
    const QList<QStringView> parts = mark.split(u',');
    if (parts.size() != 3 || !polygon.holes.isEmpty() || polygon.outer.size() < 8)
        return std::nullopt;
    const auto latitude = plainNumber(parts[0]);
    const auto longitude = plainNumber(parts[1]);
    const auto radius = plainNumber(parts[2]);
    if (!latitude || !longitude || !radius)
        return std::nullopt;
    const GeoCircle circle{{*latitude, *longitude}, *radius};
    const double doubt = 0.5 + 0.001 * circle.radius;
    const bool isRound = std::ranges::all_of(
        polygon.outer, [&](GeoPoint point) { return std::abs(distanceToEdge(circle, point)) <= doubt; });
    return isPlace(circle.center) && isRound ? std::optional(circle) : std::nullopt;
}

bool isDrawable(const GeoCircle &circle)
{
    return isPlace(circle.center) && circle.radius > 0 && circle.radius < 10'000'000;
}

TextLines::TextLines(QStringView text)
{
    m_starts.append(0);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\n' || (c == u'\r' && (i + 1 == text.size() || text[i + 1] != u'\n')))
            m_starts.append(i + 1);
    }
}

int TextLines::line(qsizetype offset) const
{
    return int(std::ranges::upper_bound(m_starts, std::max<qsizetype>(0, offset)) - m_starts.begin());
}

int TextLines::column(qsizetype offset) const
{
    return int(std::max<qsizetype>(0, offset) - m_starts[line(offset) - 1]) + 1;
}

void FenceReading::About::take(const FenceProperty &property, const QString &value)
{
    switch (property.kind) {
    case FenceProperty::Kind::Name:
        if (name.isEmpty())
            name = value;
        break;
    case FenceProperty::Kind::Radius:
        if (radius.isEmpty() && !value.isEmpty()) {
            radius = value;
            if (property.metres != 1)
                metres = property.metres;
        }
        break;
    case FenceProperty::Kind::RadiusUnit:
        metres = metresIn(value.trimmed()).value_or(metres);
        break;
    case FenceProperty::Kind::Active:
        if (active.isEmpty())
            active = value;
        break;
    case FenceProperty::Kind::Latitude:
    case FenceProperty::Kind::Longitude:
    case FenceProperty::Kind::Other:
        break;
    }
}

FenceReading::FenceReading(FenceFormat format, const FenceReadOptions &options) : m_options(options)
{
    m_file.format = format;
}

bool FenceReading::isTooLarge(qsizetype bytes)
{
    if (bytes <= FenceFile::maxBytes)
        return false;
    fail({}, tr("The file is larger than %L1 MB, which is more than fences need. Split it and read the parts.")
                 .arg(FenceFile::maxBytes / (1024 * 1024)));
    return true;
}

void FenceReading::note(const Where &where, const QString &message)
{
    add(Severity::Note, where, message);
}

void FenceReading::skip(const Where &where, const QString &message)
{
    add(Severity::Skipped, where, message);
}

void FenceReading::fail(const Where &where, const QString &message)
{
    add(Severity::Failed, where, message);
    m_isOver = true;
}

void FenceReading::add(Severity severity, const Where &where, const QString &message)
{
    m_file.add({severity, where.line, where.column, shortened(where.what), message});
}

bool FenceReading::hasRoom(const Where &where)
{
    if (m_isOver)
        return false;
    if (!m_file.isFull())
        return true;
    fail(where,
         tr("The file has more than %L1 fences. Those before this one were read; put the others into another file.")
             .arg(FenceFile::maxFences));
    return false;
}

bool FenceReading::isOnEarth(GeoPoint &point, const Where &where)
{
    if (m_options.swapped)
        std::swap(point.latitude, point.longitude);
    // Programs that draw across the antimeridian go on counting.
    if (std::abs(point.longitude) <= 540)
        point.longitude = wrappedLongitude(point.longitude);
    if (isPlace(point))
        return true;
    const QLocale locale;
    const bool isSwapped = isPlace({point.longitude, point.latitude});
    const QString message = std::abs(point.latitude) <= 90
                                ? tr("The longitude is %1; longitudes go from -180 to 180. Correct it in the file.")
                                      .arg(locale.toString(point.longitude, 'g', 10))
                            : isSwapped
                                ? tr("The latitude is %1; latitudes go from -90 to 90. Latitude and longitude look "
                                     "swapped: correct the file, or read it with the two swapped.")
                                      .arg(locale.toString(point.latitude, 'g', 10))
                                : tr("The latitude is %1; latitudes go from -90 to 90. Correct it in the file.")
                                      .arg(locale.toString(point.latitude, 'g', 10));
    skip(where, message);
    return false;
}

double FenceReading::radiusOf(const About &about, const Where &where)
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    if (about.radius.trimmed().isEmpty()) {
        note(where, tr("It has no radius. Give it one before you save it."));
        return none;
    }
    const auto radius = lengthOf(about.radius, about.metres);
    if (!radius) {
        note(where, tr("The radius “%1” is no length such as 100 or 300 ft. Give it one before you save it.")
                        .arg(shortened(about.radius)));
        return none;
    }
    return *radius;
}

std::optional<bool> FenceReading::activeOf(const About &about, const Where &where)
{
    if (about.active.trimmed().isEmpty())
        return std::nullopt;
    const auto active = flagOf(about.active);
    if (!active)
        note(where,
             tr("“%1” does not say whether it is active: what is new counts as active.").arg(shortened(about.active)));
    return active;
}

void FenceReading::addFence(const GeoCircle &circle, const About &about, const Where &where)
{
    const std::optional<bool> active = activeOf(about, where);
    m_file.fences.append({about.name, circle, active.value_or(true)});
    m_file.tellsActive.append(active.has_value());
    m_file.lines.append(where.line);
}

void FenceReading::addPoint(double latitude, double longitude, const About &about, const Where &where)
{
    GeoPoint center{latitude, longitude};
    if (!hasRoom(where) || !isOnEarth(center, where))
        return;
    addFence({center, radiusOf(about, where)}, about, where);
}

void FenceReading::addPolygon(GeoPolygon polygon, const QString &mark, const About &about, const Where &where)
{
    if (!hasRoom(where))
        return;
    qsizetype points = polygon.outer.size();
    for (const GeoRing &hole : std::as_const(polygon.holes))
        points += hole.size();
    if (points > FenceFile::maxPoints - m_points) {
        skip(where, tr("The polygons have more than %L1 points with this one. Simplify it, or read it from a file of "
                       "its own.")
                        .arg(FenceFile::maxPoints));
        return;
    }
    const auto check = [&](GeoRing &ring) {
        return std::ranges::all_of(ring, [&](GeoPoint &point) { return isOnEarth(point, where); });
    };
    if (!check(polygon.outer) || !std::ranges::all_of(polygon.holes, check))
        return;
    if (polygon.outer.size() < 3) {
        skip(where, tr("The polygon has fewer than three points, so it encloses nothing."));
        return;
    }
    m_points += points;
    if (!mark.isEmpty()) {
        if (const auto circle = circleOf(mark, polygon)) {
            addFence(*circle, about, where);
            return;
        }
        note(where, tr("It was a circle, but its points were moved: it is read as a polygon."));
    }
    m_file.polygons.append({about.name, std::move(polygon), activeOf(about, where).value_or(true), where.line});
}

QString decodedText(const QByteArray &bytes, FenceReading &reading)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    const QByteArray encoding =
        marked ? QByteArray(QStringConverter::nameForEncoding(*marked)) : asciiBasedEncodingOf(bytes, true);
    QStringDecoder decoder(encoding);
    const QString text = decoder(bytes);
    const QString name = QString::fromLatin1(encoding);
    if (!encoding.startsWith("UTF-")) {
        reading.note({}, FenceReading::tr("The file is not in UTF-8; it was read as %1. Look whether the names are "
                                          "right, or save it as UTF-8 and read it again.")
                             .arg(name));
    } else if (decoder.hasError()) {
        reading.note(
            {}, FenceReading::tr("The file is no proper %1: characters that cannot be read stand as �.").arg(name));
    }
    return text;
}

} // namespace gatehouse
