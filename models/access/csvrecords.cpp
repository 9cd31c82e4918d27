#include "models/access/csvrecords.h"

#include <algorithm>
#include <array>

namespace gatehouse::csv {

RecordEnd recordEnd(QByteArrayView text, qsizetype from, char separator, bool isLast)
{
    const qsizetype lineEnd = text.indexOf('\n', from);
    const qsizetype firstEnd = lineEnd < 0 ? text.size() : lineEnd + 1;
    const qsizetype firstQuote = text.sliced(from, firstEnd - from).indexOf('"');
    if (firstQuote < 0)
        return lineEnd < 0 && !isLast ? RecordEnd() : RecordEnd{firstEnd, 1};

    RecordEnd end{-1, 1};
    bool isQuoted = false;
    bool isCellStart = true;
    qsizetype quote = 0;
    for (qsizetype i = from; i < text.size(); ++i) {
        const char letter = text[i];
        if (isQuoted) {
            if (i - quote > longestQuote)
                return {firstEnd, 1};
            if (letter == '\n')
                ++end.lines;
            if (letter != '"')
                continue;
            // A doubled quote opens again at once.
            isQuoted = i + 1 < text.size() && text[i + 1] == '"';
            i += isQuoted ? 1 : 0;
            continue;
        }
        if (letter == '"' && isCellStart) {
            isQuoted = true;
            quote = i;
        }
        isCellStart = letter == separator;
        if (letter == '\n') {
            end.next = i + 1;
            return end;
        }
    }
    if (!isLast)
        return {};
    // An open quote at the end of the text: only its own line is spoilt.
    return isQuoted ? RecordEnd{firstEnd, 1} : RecordEnd{text.size(), end.lines};
}

QByteArrayView Cell::text(QByteArray *scratch) const
{
    if (!isQuoted)
        return raw.trimmed();
    QByteArrayView inner = raw.sliced(1);
    if (inner.endsWith('"'))
        inner.chop(1);
    if (!inner.contains('"'))
        return inner.trimmed();
    *scratch = inner.toByteArray();
    scratch->replace("\"\"", "\"");
    return QByteArrayView(*scratch).trimmed();
}

void cut(QByteArrayView record, char separator, Cells *result)
{
    result->cells.clear();
    result->isUnclosed = false;
    if (record.endsWith('\n'))
        record.chop(1);
    if (record.endsWith('\r'))
        record.chop(1);
    qsizetype start = 0;
    for (;;) {
        qsizetype i = start;
        const bool isQuoted = i < record.size() && record[i] == '"';
        if (isQuoted) {
            for (++i;; ++i) {
                i = record.indexOf('"', i);
                if (i < 0) {
                    result->isUnclosed = true;
                    i = record.size();
                    break;
                }
                if (i + 1 >= record.size() || record[i + 1] != '"')
                    break;
                ++i;
            }
        }
        const qsizetype end = i >= record.size() ? -1 : record.indexOf(separator, i);
        result->cells.push_back({record.sliced(start, (end < 0 ? record.size() : end) - start), isQuoted});
        if (end < 0)
            return;
        start = end + 1;
    }
}

char separatorOf(QByteArrayView line)
{
    constexpr std::array candidates{',', ';', '\t'};
    return *std::ranges::max_element(
        candidates, {}, [line](char separator) { return std::count(line.begin(), line.end(), separator); });
}

} // namespace gatehouse::csv
