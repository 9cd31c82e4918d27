#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <array>
#include <expected>
#include <vector>

namespace gatehouse {

//! A place on the Web Mercator square, see mercatorOf(); a float tells places a few metres apart.
struct MapPoint
{
    float x = 0;
    float y = 0;
};

struct MapBox
{
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;

    bool intersects(const MapBox &other) const
    {
        return left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom;
    }
    MapBox grown(double by) const { return {left - by, top - by, right + by, bottom + by}; }
};

//! Many lines, cut into runs of points whose boxes tell quickly what is elsewhere.
struct OutlineLines
{
    static constexpr quint32 RunLength = 64;

    struct Line
    {
        quint32 begin = 0; //!< of its points
        quint32 end = 0;
        quint32 firstRun = 0;
        MapBox box;
    };

    std::vector<MapPoint> points;
    std::vector<Line> lines;
    std::vector<MapBox> runs; //!< each of RunLength points of its line and the one after them

    void add(const std::vector<MapPoint> &line);
};

//! Land, borders and the names of countries, trimmed from Natural Earth by packaging/mapdata.
//!
//! The file is a qCompress() of: "GHOUTLN1"; twice (coarse, fine) the grid, as four little-endian doubles (degrees
//! a step east and north, degrees of the origin), rings of land and lines of borders; then the names. Numbers are
//! zigzag varints. Lines: how many, and of each how many points, and the points as differences. Names: how many, and of
//! each its UTF-8 text with the length before, then x, y and the room around in millionths of the world.
struct Outlines
{
    struct Level
    {
        OutlineLines land; //!< closed rings, the first point not repeated; of land and of water inside of it
        OutlineLines borders;
    };
    struct Name
    {
        QString text;
        MapPoint middle;
        float room = 0; //!< of the world's width, on each side of the middle
    };

    Level coarse; //!< 1:50 million
    Level fine;   //!< 1:10 million
    QList<Name> countries;

    //! What is in the file, or why it could not be read.
    static std::expected<Outlines, QString> read(const QByteArray &file);
};

} // namespace gatehouse
