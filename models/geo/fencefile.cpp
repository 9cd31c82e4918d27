#include "models/geo/fencefile.h"

#include "models/geo/fencereading.h"
#include "models/geo/fencewriting.h"

#include <QBuffer>

#include <utility>

using namespace Qt::StringLiterals;

namespace gatehouse {

QString FenceFileProblem::text() const
{
    QStringList parts;
    if (line > 0 && column > 0)
        parts.append(FenceReading::tr("line %L1, column %L2").arg(line).arg(column));
    else if (line > 0)
        parts.append(FenceReading::tr("line %L1").arg(line));
    if (!what.isEmpty())
        parts.append(what);
    if (parts.isEmpty())
        return message;
    QString where = parts.join(u", "_s);
    where[0] = where[0].toUpper();
    return FenceReading::tr("%1: %2").arg(where, message);
}

void FenceFile::add(const FenceFileProblem &problem)
{
    ++problemCount;
    // What ends the reading is always told, for it is the last.
    if (problems.size() < maxProblems)
        problems.append(problem);
    else if (problem.severity == FenceFileProblem::Severity::Failed)
        problems.last() = problem;
}

FenceFile readFenceFile(const QByteArray &bytes, const FenceReadOptions &options)
{
    const auto nothing = [](const QString &message) {
        FenceFile file;
        file.add({FenceFileProblem::Severity::Failed, 0, 0, {}, message});
        return file;
    };
    if (bytes.startsWith("PK\x03\x04")) {
        return nothing(FenceReading::tr("This is a packed file. If it is KMZ, unpack it like a ZIP file and read the "
                                        "KML file in it; if it is a spreadsheet, save it as CSV."));
    }
    // The first character that is no blank tells; those of UTF-16 and UTF-32 stand between zeros.
    static constexpr QByteArrayView before("\0 \t\r\n\xef\xbb\xbf\xfe\xff", 10);
    const auto first = std::ranges::find_if(bytes, [](char c) { return !before.contains(c); });
    if (first == bytes.cend())
        return nothing(FenceReading::tr("The file is empty."));
    if (*first == '{' || *first == '[')
        return readGeoJson(bytes, options);
    if (*first == '<')
        return readKml(bytes, options);
    return readFenceCsv(bytes, options);
}

bool writeFences(QIODevice &device, std::span<const Fence> fences, FenceFormat format, const FenceWriteOptions &options,
                 const FenceProgress &progress)
{
    constexpr qsizetype flushAt = 64 * 1024;
    const FencePieces pieces = fencePieces(format, options);
    QByteArray text = pieces.head;
    const auto flush = [&] {
        const bool isWritten = device.write(text) == text.size();
        text.clear();
        return isWritten;
    };
    bool isFirst = true;
    for (size_t i = 0; i < fences.size(); ++i) {
        if (isPlace(fences[i].circle.center))
            text += (std::exchange(isFirst, false) ? pieces.first : pieces.between) + pieces.of(fences[i], options);
        if (text.size() >= flushAt && (!flush() || (progress && !progress(qsizetype(i) + 1))))
            return false;
    }
    text += pieces.tail;
    return flush() && (!progress || progress(qsizetype(fences.size())));
}

WrittenFences writeFenceFile(std::span<const Fence> fences, FenceFormat format, const FenceWriteOptions &options)
{
    WrittenFences written;
    for (size_t i = 0; i < fences.size(); ++i) {
        if (!isPlace(fences[i].circle.center))
            written.leftOut.append(int(i));
    }
    QBuffer buffer(&written.bytes);
    buffer.open(QIODevice::WriteOnly);
    writeFences(buffer, fences, format, options);
    return written;
}

QString suffixOf(FenceFormat format)
{
    switch (format) {
    case FenceFormat::GeoJson:
        return u".geojson"_s;
    case FenceFormat::Kml:
        return u".kml"_s;
    case FenceFormat::Csv:
        break;
    }
    return u".csv"_s;
}

} // namespace gatehouse
