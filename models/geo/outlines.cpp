#include "models/geo/outlines.h"

#include "models/geo/mapcamera.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <optional>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr QByteArrayView mark = "GHOUTLN1";

//! Reads on until something is missing; then everything that follows is zero and isBroken is set.
class Source
{
public:
    explicit Source(QByteArrayView data) : m_data(data) {}

    bool isBroken() const { return m_isBroken; }

    QByteArrayView bytes(qsizetype count)
    {
        if (count < 0 || count > m_data.size()) {
            m_isBroken = true;
            m_data = {};
            return {};
        }
        const QByteArrayView found = m_data.first(count);
        m_data = m_data.sliced(count);
        return found;
    }

    double real()
    {
        const QByteArrayView found = bytes(8);
        return m_isBroken ? 0 : std::bit_cast<double>(qFromLittleEndian<quint64>(found.data()));
    }

    qint64 number()
    {
        quint64 result = 0;
        for (int shift = 0; shift < 63; shift += 7) {
            const QByteArrayView byte = bytes(1);
            if (m_isBroken)
                return 0;
            result |= quint64(byte[0] & 0x7f) << shift;
            if (!(byte[0] & 0x80))
                return result & 1 ? -qint64(result >> 1) - 1 : qint64(result >> 1);
        }
        m_isBroken = true;
        return 0;
    }

    //! Of things that each take at least \a least bytes.
    qint64 count(qsizetype least)
    {
        const qint64 found = number();
        if (found >= 0 && found <= m_data.size() / least)
            return found;
        m_isBroken = true;
        return 0;
    }

private:
    QByteArrayView m_data;
    bool m_isBroken = false;
};

struct Grid
{
    double scaleX = 0;
    double scaleY = 0;
    double shiftX = 0;
    double shiftY = 0;

    MapPoint at(qint64 x, qint64 y) const
    {
        const QPointF place = mercatorOf({double(y) * scaleY + shiftY, double(x) * scaleX + shiftX});
        return {float(place.x()), float(place.y())};
    }
};

void readLines(Source &source, const Grid &grid, OutlineLines &lines)
{
    const qint64 count = source.count(3);
    std::vector<MapPoint> line;
    qint64 x = 0;
    qint64 y = 0;
    for (qint64 i = 0; i < count; ++i) {
        line.clear();
        const qint64 points = source.count(2);
        line.reserve(size_t(points));
        for (qint64 j = 0; j < points && !source.isBroken(); ++j) {
            x += source.number();
            y += source.number();
            line.push_back(grid.at(x, y));
        }
        lines.add(line);
    }
    lines.points.shrink_to_fit();
    lines.runs.shrink_to_fit();
}

void readLevel(Source &source, Outlines::Level &level)
{
    Grid grid;
    grid.scaleX = source.real();
    grid.scaleY = source.real();
    grid.shiftX = source.real();
    grid.shiftY = source.real();
    readLines(source, grid, level.land);
    readLines(source, grid, level.borders);
}

void readNames(Source &source, QList<Outlines::Name> &names)
{
    const qint64 count = source.count(4);
    names.reserve(count);
    for (qint64 i = 0; i < count; ++i) {
        Outlines::Name name;
        name.text = QString::fromUtf8(source.bytes(source.number()));
        name.middle.x = float(double(source.number()) / 1e6);
        name.middle.y = float(double(source.number()) / 1e6);
        name.room = float(double(source.number()) / 1e6);
        names.append(name);
    }
}

} // namespace

void OutlineLines::add(const std::vector<MapPoint> &line)
{
    if (line.size() < 2)
        return;
    Line added{.begin = quint32(points.size()),
               .end = quint32(points.size() + line.size()),
               .firstRun = quint32(runs.size()),
               .box = {1, 1, 0, 0}};
    points.insert(points.end(), line.begin(), line.end());
    for (size_t start = 0; start < line.size(); start += RunLength) {
        MapBox box{1, 1, 0, 0};
        // The way back to the first point belongs to the last run.
        for (size_t i = start; i <= start + RunLength && i <= line.size(); ++i) {
            const MapPoint &point = line[i % line.size()];
            box = {std::min<double>(box.left, point.x), std::min<double>(box.top, point.y),
                   std::max<double>(box.right, point.x), std::max<double>(box.bottom, point.y)};
        }
        runs.push_back(box);
        added.box = {std::min(added.box.left, box.left), std::min(added.box.top, box.top),
                     std::max(added.box.right, box.right), std::max(added.box.bottom, box.bottom)};
    }
    lines.push_back(added);
}

std::expected<Outlines, QString> Outlines::read(const QByteArray &file)
{
    const QByteArray data = file.size() > 4 ? qUncompress(file) : QByteArray();
    if (!data.startsWith(mark))
        return std::unexpected(QCoreApplication::translate("Outlines", "The outlines of the map cannot be read."));
    Outlines outlines;
    Source source(QByteArrayView(data).sliced(mark.size()));
    readLevel(source, outlines.coarse);
    readLevel(source, outlines.fine);
    readNames(source, outlines.countries);
    if (source.isBroken())
        return std::unexpected(QCoreApplication::translate("Outlines", "The outlines of the map are cut short."));
    return outlines;
}

} // namespace gatehouse
