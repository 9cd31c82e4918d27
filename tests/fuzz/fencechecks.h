#pragma once

#include "models/geo/fencefile.h"
#include "models/geo/fencereading.h"
#include "tests/fuzz/fuzz.h"

#include <cmath>

namespace gatehouse {

//! What holds of whatever was read: within the limits, on the earth, told with places; and it is read again from what
//! is written of it.
inline void holdFenceFile(const FenceFile &file)
{
    hold(file.fences.size() == file.lines.size(), "each fence has a line");
    hold(file.fences.size() + file.polygons.size() <= FenceFile::maxFences, "no more fences than the limit");
    hold(file.problems.size() <= FenceFile::maxProblems && file.problems.size() <= file.problemCount,
         "no more problems than the limit");
    for (const FenceFileProblem &problem : file.problems)
        hold(!problem.message.isEmpty() && problem.text().endsWith(problem.message) && problem.line >= 0 &&
                 problem.column >= 0,
             "a problem is told with its place");
    for (const Fence &fence : file.fences)
        hold(isPlace(fence.circle.center) && !std::isinf(fence.circle.radius), "a fence is on the earth");
    for (const FencePolygon &area : file.polygons) {
        hold(area.polygon.outer.size() >= 3, "a polygon has three points");
        hold(areaOf(area.polygon) >= 0, "a polygon has an area");
        if (area.polygon.outer.size() < 500)
            problemOf(area.polygon);
    }
    for (const FenceFormat format : {FenceFormat::GeoJson, FenceFormat::Kml, FenceFormat::Csv}) {
        const FenceFile again = readFenceFile(writeFenceFile(file.fences, format).bytes);
        hold(again.fences.size() == file.fences.size(), "what is written is read again");
        for (qsizetype i = 0; i < file.fences.size(); ++i) {
            const Fence &a = file.fences[i];
            const Fence &b = again.fences[i];
            hold(a.circle.center == b.circle.center && a.active == b.active, "places survive");
            hold(a.circle.radius == b.circle.radius || (std::isnan(a.circle.radius) && std::isnan(b.circle.radius)),
                 "radii survive");
            // UTF-8 has no halves of surrogate pairs.
            if (format != FenceFormat::Csv || a.name.isValidUtf16())
                hold(a.name == b.name, "names survive");
        }
    }
}

} // namespace gatehouse
