#include "models/csv/csvformat.h"

#include "models/csv/csvencoding.h"
#include "models/csv/csvrecords.h"
#include "models/csv/csvvalues.h"

#include <algorithm>
#include <map>

namespace gatehouse {

namespace {

constexpr qsizetype sampleRecords = 200;

//! Calls visit(record) for each of the first records that is not blank; of one that ends behind the text only if there
//! is no other.
template<typename Visit>
void eachRecord(QByteArrayView text, const CsvFormat &format, bool isAll, Visit visit)
{
    qsizetype count = 0;
    for (qsizetype from = separatorLine(text); from < text.size() && count < sampleRecords;) {
        const bool isLast = isAll || count == 0;
        const csv::RecordEnd end = csv::recordEnd(text, from, format.separator, isLast, format.quote);
        if (end.next < 0)
            return;
        const QByteArrayView record = text.sliced(from, end.next - from);
        from = end.next;
        if (csv::isBlank(record, format.separator))
            continue;
        ++count;
        visit(record);
    }
}

qsizetype commonest(const std::map<qsizetype, qsizetype> &counts)
{
    // Of several the greatest.
    const auto most =
        std::ranges::max_element(counts.rbegin(), counts.rend(), {}, [](const auto &entry) { return entry.second; });
    return most == counts.rend() ? 0 : most->first;
}

//! How well a text is cut by a separator.
struct Fit
{
    qsizetype cells = 0; //!< of most records
    qsizetype records = 0;
    qsizetype broken = 0; //!< of them, with cells that do not end with the quote they begin with
    double score = 0;
};

Fit fitOf(QByteArrayView text, const CsvFormat &format, bool isAll)
{
    Fit fit;
    std::map<qsizetype, qsizetype> counts;
    qsizetype first = 0;
    qsizetype odd = 0; // with quotes where none are expected
    eachRecord(text, format, isAll, [&](QByteArrayView record) {
        csv::CellWalk walk(record, format.separator, format.quote);
        qsizetype cells = 0;
        bool isOdd = false;
        bool isBroken = false;
        for (csv::Cell cell; walk.next(&cell); ++cells) {
            const QByteArrayView raw = cell.raw.trimmed();
            const bool hasQuote = format.quote != 0 && raw.contains(format.quote);
            isOdd = isOdd || (hasQuote && !cell.isQuoted);
            isBroken = isBroken || (cell.isQuoted && !(raw.size() > 1 && raw.endsWith(format.quote)));
        }
        isBroken = isBroken || walk.isUnclosed();
        fit.broken += isBroken ? 1 : 0;
        odd += isOdd || isBroken ? 1 : 0;
        if (++fit.records == 1)
            first = cells;
        ++counts[cells];
    });
    if (fit.records == 0)
        return fit;
    fit.cells = commonest(counts);
    // The first record mostly names the columns, in few words: what cuts it is what is meant.
    fit.score = double(counts[fit.cells] - odd) / double(fit.records) + (first == fit.cells ? 0.5 : 0);
    return fit;
}

//! Commas that stand between digits do not part cells where something else does.
bool areDecimalCommas(QByteArrayView text)
{
    const auto isDigit = [&text](qsizetype i) { return i >= 0 && i < text.size() && text[i] >= '0' && text[i] <= '9'; };
    qsizetype commas = 0;
    qsizetype decimal = 0;
    for (qsizetype i = text.indexOf(','); i >= 0; i = text.indexOf(',', i + 1)) {
        ++commas;
        decimal += isDigit(i - 1) && isDigit(i + 1) ? 1 : 0;
    }
    return decimal * 10 >= commas * 9;
}

char separatorOf(QByteArrayView text, CsvFormat format, bool isAll)
{
    if (separatorLine(text) > 0)
        return text[4];
    constexpr double nearly = 0.1;
    char best = ',';
    Fit bestFit;
    const bool hasDecimalCommas = areDecimalCommas(text);
    for (const char separator : csvSeparators) {
        format.separator = separator;
        const Fit fit = fitOf(text, format, isAll);
        if (fit.cells < 2)
            continue;
        const bool isBetter = bestFit.cells < 2 || fit.score > bestFit.score ||
                              (fit.score == bestFit.score && fit.cells > bestFit.cells) ||
                              (best == ',' && hasDecimalCommas && fit.score >= bestFit.score - nearly);
        if (isBetter) {
            best = separator;
            bestFit = fit;
        }
    }
    return best;
}

//! Whether cells stand between apostrophes. One at the start of a cell alone keeps spreadsheets from calculating.
bool hasApostrophes(QByteArrayView text)
{
    constexpr QByteArrayView edges(",;\t|\r\n");
    const auto isOpening = [&](qsizetype i) { return i == 0 || edges.contains(text[i - 1]); };
    for (qsizetype i = text.indexOf('"'); i >= 0; i = text.indexOf('"', i + 1)) {
        if (isOpening(i))
            return false;
    }
    qsizetype opening = 0;
    qsizetype closing = 0;
    for (qsizetype i = text.indexOf('\''); i >= 0; i = text.indexOf('\'', i + 1)) {
        opening += isOpening(i) ? 1 : 0;
        closing += i + 1 == text.size() || edges.contains(text[i + 1]) ? 1 : 0;
    }
    return closing > 0 && opening == closing && opening >= text.count('\n');
}

char quoteOf(QByteArrayView text, CsvFormat format, bool isAll)
{
    const Fit fit = fitOf(text, format, isAll);
    if (fit.broken * 2 <= fit.records)
        return format.quote;
    // Inches, and names in quotes: they say nothing of cells if these come out better without them.
    format.quote = 0;
    return fitOf(text, format, isAll).score > fit.score ? '\0' : '"';
}

} // namespace

qsizetype separatorLine(QByteArrayView text)
{
    if (text.size() < 5 || text.first(4).compare("sep=", Qt::CaseInsensitive) != 0 ||
        std::ranges::find(csvSeparators, text[4]) == csvSeparators.end())
        return 0;
    const csv::RecordEnd end = csv::recordEnd(text, 0, '\0', true, '\0');
    return text.first(end.next).trimmed().size() <= 5 ? end.next : 0;
}

qsizetype usualCellCount(QByteArrayView text, const CsvFormat &format, bool isAll)
{
    return fitOf(text, format, isAll).cells;
}

CsvFormat detectCsvFormat(QByteArrayView start, bool isAll)
{
    const QByteArray encoding = encodingOf(start, isAll);
    CsvFormat format = detectUtf8CsvFormat(utf8Of(start, encoding), isAll);
    format.encoding = encoding;
    return format;
}

CsvFormat detectUtf8CsvFormat(QByteArrayView text, bool isAll)
{
    CsvFormat format;
    format.quote = hasApostrophes(text) ? '\'' : '"';
    format.separator = separatorOf(text, format, isAll);
    format.quote = quoteOf(text, format, isAll);
    std::vector<QByteArrayList> rows;
    QByteArray scratch;
    eachRecord(text, format, isAll, [&](QByteArrayView record) {
        csv::CellWalk walk(record, format.separator, format.quote);
        QByteArrayList &row = rows.emplace_back();
        for (csv::Cell cell; walk.next(&cell);)
            row.append(cell.text(&scratch).toByteArray());
    });
    format.hasHeader = namesColumns(rows);
    format.decimal = decimalOf(rows);
    return format;
}

} // namespace gatehouse
