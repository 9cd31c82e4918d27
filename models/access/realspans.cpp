#include "models/access/realspans.h"

#include <algorithm>

namespace gatehouse {

RealSpans joined(RealSpans spans)
{
    std::sort(spans.begin(), spans.end(), [](const RealSpan &a, const RealSpan &b) { return a.start < b.start; });
    RealSpans result;
    for (const RealSpan &span : std::as_const(spans)) {
        if (span.end <= span.start)
            continue;
        if (!result.isEmpty() && span.start <= result.last().end)
            result.last().end = std::max(result.last().end, span.end);
        else
            result.append(span);
    }
    return result;
}

RealSpans intersected(const RealSpans &a, const RealSpans &b)
{
    RealSpans result;
    for (qsizetype i = 0, j = 0; i < a.size() && j < b.size();) {
        const RealSpan both{std::max(a[i].start, b[j].start), std::min(a[i].end, b[j].end)};
        if (both.start < both.end)
            result.append(both);
        a[i].end < b[j].end ? ++i : ++j;
    }
    return result;
}

RealSpans without(const RealSpans &a, const RealSpans &b)
{
    RealSpans result;
    qsizetype j = 0;
    for (const RealSpan &span : a) {
        qint64 free = span.start;
        while (j < b.size() && b[j].end <= free)
            ++j;
        for (qsizetype k = j; k < b.size() && b[k].start < span.end; ++k) {
            if (b[k].start > free)
                result.append({free, b[k].start});
            free = std::max(free, b[k].end);
        }
        if (free < span.end)
            result.append({free, span.end});
    }
    return result;
}

bool holds(const RealSpans &spans, qint64 instant)
{
    const auto after = std::upper_bound(spans.begin(), spans.end(), instant,
                                        [](qint64 wanted, const RealSpan &span) { return wanted < span.end; });
    return after != spans.end() && after->start <= instant;
}

} // namespace gatehouse
