#pragma once

#include "models/geo/fence.h"
#include "models/geo/geopolygon.h"

#include <QByteArray>
#include <QIODevice>
#include <QList>
#include <QString>

#include <functional>
#include <optional>
#include <span>

namespace gatehouse {

enum class FenceFormat {
    GeoJson, //!< RFC 7946
    Kml,     //!< OGC KML 2.2
    Csv      //!< with a header line
};

//! What a file of fences says wrongly, or in a way that was not taken as it stands.
struct FenceFileProblem
{
    enum class Severity {
        Note,    //!< read, but look at it
        Skipped, //!< this one was not read, the others were
        Failed   //!< nothing could be read from here on
    };

    Severity severity = Severity::Skipped;
    int line = 0;   //!< from 1; 0: of the whole file
    int column = 0; //!< from 1, in characters; 0: of the whole line
    QString what;   //!< the feature, placemark or column it is about; may be empty
    QString message;

    //! All of it in one line, for people.
    QString text() const;
};

//! A polygon of a file, for covering with circles.
struct FencePolygon
{
    QString name;
    GeoPolygon polygon;
    bool active = true;
    int line = 0; //!< where it begins
};

struct FenceFile
{
    std::optional<FenceFormat> format; //!< nothing when the content is none of them
    QList<Fence> fences;               //!< a radius the file does not tell is not a number, with a note in problems
    QList<bool> tellsActive;           //!< of each fence, whether the file tells that it is active or not
    QList<int> lines;                  //!< of each fence, where it begins
    QList<FencePolygon> polygons;
    QList<FenceFileProblem> problems; //!< not more than maxProblems
    qsizetype problemCount = 0;       //!< listed or not

    static constexpr qsizetype maxProblems = 500;
    static constexpr qsizetype maxBytes = 64 * 1024 * 1024;
    static constexpr qsizetype maxFences = 100'000;   //!< with the polygons
    static constexpr qsizetype maxPoints = 1'000'000; //!< of all polygons together

    void add(const FenceFileProblem &problem);
    bool isFull() const { return fences.size() + polygons.size() >= maxFences; }
};

struct FenceReadOptions
{
    bool swapped = false; //!< the file has latitude and longitude the other way round
};

//! Reads fences and polygons of a file. The content tells the format, not the file's name. Never fails as a whole for
//! the sake of one feature. Texts in UTF-8 or UTF-16; others are read as Windows-1252, with a note.
FenceFile readFenceFile(const QByteArray &bytes, const FenceReadOptions &options = {});

//! The readers of one format each. They answer what is not of their format with a problem.
FenceFile readGeoJson(const QByteArray &bytes, const FenceReadOptions &options = {});
FenceFile readKml(const QByteArray &bytes, const FenceReadOptions &options = {});
FenceFile readFenceCsv(const QByteArray &bytes, const FenceReadOptions &options = {});

struct FenceWriteOptions
{
    //! GeoJSON and KML: a circle as polygon, which other programs draw as it is, with the circle told beside it, so
    //! that reading gives the circle again. Otherwise a point with a radius.
    bool circlesAsPolygons = false;
    //! CSV: for programs that take a file without one for another encoding.
    bool byteOrderMark = false;
};

//! Called now and then with the fences gone through so far; false stops.
using FenceProgress = std::function<bool(qsizetype done)>;

//! Writes fences in pieces, without those that have no place on the earth. UTF-8; read again it gives equal fences, bit
//! by bit. Cells of a CSV never run as formulas: see guardedCell(). False when it was stopped, or when the device could
//! not take it, whose errorString() says why.
bool writeFences(QIODevice &device, std::span<const Fence> fences, FenceFormat format,
                 const FenceWriteOptions &options = {}, const FenceProgress &progress = {});

struct WrittenFences
{
    QByteArray bytes;
    QList<int> leftOut; //!< positions of fences that have no place on the earth
};

//! The same in one piece.
WrittenFences writeFenceFile(std::span<const Fence> fences, FenceFormat format, const FenceWriteOptions &options = {});

//! ".geojson", ".kml", ".csv".
QString suffixOf(FenceFormat format);

} // namespace gatehouse
