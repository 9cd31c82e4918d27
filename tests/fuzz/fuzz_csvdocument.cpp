#include "models/csv/csvdocument.h"
#include "models/tables/formulaguard.h"
#include "tests/fuzz/fuzz.h"

#include <QBuffer>
#include <QSet>

#include <algorithm>

using namespace gatehouse;

namespace {

constexpr int mostColumns = 40; //!< that are compared

struct PlainRow
{
    qsizetype from = 0;
    qsizetype next = 0;
    qint64 line = 1;
    QByteArray raw;
    QByteArrayList cells;
};

bool isBlankLetter(char letter)
{
    return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\v' || letter == '\f' || letter == '\r';
}

//! The same as csv::recordEnd() and csv::cut(), letter by letter.
class PlainReader
{
public:
    PlainReader(const QByteArray &text, const CsvFormat &format) : m_text(text), m_format(format) {}

    QList<PlainRow> rows() const
    {
        QList<PlainRow> rows;
        qint64 line = 1;
        for (qsizetype from = 0; from < m_text.size();) {
            qint64 lines = 0;
            qsizetype next = recordEnd(from, true, &lines);
            if (next < 0) {
                lines = 0;
                next = recordEnd(from, false, &lines);
            }
            rows.append({.from = from, .next = next, .line = line, .raw = withoutLineEnd(from, next)});
            rows.last().cells = cellsOf(rows.last().raw);
            line += lines;
            from = next;
        }
        return rows;
    }

    bool isBlank(const PlainRow &row) const
    {
        return std::ranges::all_of(
            row.raw, [this](char letter) { return letter == m_format.separator || isBlankLetter(letter); });
    }

private:
    bool isQuote(char letter) const { return m_format.quote != 0 && letter == m_format.quote; }
    char at(qsizetype i) const { return i < m_text.size() ? m_text[i] : '\0'; }

    //! -1: a quote stays open.
    qsizetype recordEnd(qsizetype from, bool heedsQuotes, qint64 *lines) const
    {
        qsizetype opened = -1;
        bool isCellStart = true;
        for (qsizetype i = from; i < m_text.size(); ++i) {
            if (opened >= 0 && i - opened > csv::longestQuote)
                return -1;
            const char letter = m_text[i];
            const bool isLineEnd = letter == '\n' || (letter == '\r' && at(i + 1) != '\n');
            *lines += isLineEnd ? 1 : 0;
            if (opened >= 0) {
                if (isQuote(letter) && isQuote(at(i + 1)))
                    ++i;
                else if (isQuote(letter))
                    opened = -1;
                isCellStart = false;
                continue;
            }
            if (isLineEnd)
                return i + 1;
            if (heedsQuotes && isCellStart && isQuote(letter))
                opened = i;
            isCellStart = letter == m_format.separator;
        }
        ++*lines;
        return opened >= 0 ? -1 : m_text.size();
    }

    QByteArray withoutLineEnd(qsizetype from, qsizetype next) const
    {
        QByteArray raw = m_text.sliced(from, next - from);
        if (raw.endsWith('\n'))
            raw.chop(1);
        if (raw.endsWith('\r'))
            raw.chop(1);
        return raw;
    }

    QByteArrayList cellsOf(const QByteArray &raw) const
    {
        QByteArrayList cells;
        QByteArray cell;
        bool isQuoted = false;
        for (qsizetype i = 0; i < raw.size(); ++i) {
            const char letter = raw[i];
            if (isQuoted && isQuote(letter) && i + 1 < raw.size() && isQuote(raw[i + 1])) {
                cell.append(2, letter);
                ++i;
                continue;
            }
            if (!isQuoted && letter == m_format.separator) {
                cells.append(textOf(cell));
                cell.clear();
                continue;
            }
            if (isQuote(letter))
                isQuoted = !isQuoted && cell.isEmpty();
            cell.append(letter);
        }
        cells.append(textOf(cell));
        return cells;
    }

    QByteArray textOf(QByteArray cell) const
    {
        const bool isQuoted = !cell.isEmpty() && isQuote(cell.front());
        cell = cell.trimmed();
        if (!isQuoted)
            return cell;
        cell.removeFirst();
        if (cell.endsWith(m_format.quote))
            cell.chop(1);
        QByteArray text;
        for (qsizetype i = 0; i < cell.size(); ++i) {
            text.append(cell[i]);
            if (isQuote(cell[i]) && i + 1 < cell.size() && isQuote(cell[i + 1]))
                ++i;
        }
        return text.trimmed();
    }

    const QByteArray &m_text;
    const CsvFormat &m_format;
};

CsvReading readBytes(QByteArray bytes, const CsvReadOptions &options)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readCsv(buffer, options);
}

//! What holds of any file.
void holdDocument(const CsvReading &reading)
{
    const CsvDocument &document = reading.document;
    hold(reading.error.isEmpty() != document.columns().isEmpty(), "either there are columns, or it is told why not");
    hold(QSet<QString>(document.columns().begin(), document.columns().end()).size() == document.columns().size(),
         "no two columns are called the same");
    hold(document.problems().size() == std::min(document.problemCount(), qint64(CsvDocument::maxProblems)),
         "problems are counted");
    qint64 line = 0;
    for (qint64 row = 0; row < document.rowCount(); ++row) {
        hold(document.lineOf(row) > line, "each row has a line of its own");
        line = document.lineOf(row);
        hold(document.raw(row).isValidUtf8() && !document.raw(row).contains('\0'), "rows are text");
    }
}

//! Those of given rows that the document should have.
void holdSame(const CsvDocument &document, QList<PlainRow> rows)
{
    if (document.format().hasHeader && !rows.isEmpty()) {
        const QByteArrayList names = rows.takeFirst().cells;
        const auto last = std::find_if(names.rbegin(), names.rend(), [](const QByteArray &name) {
            return !QString::fromUtf8(name).simplified().isEmpty();
        });
        hold(document.columns().size() == std::max<qsizetype>(names.rend() - last, 1), "as many columns as names");
    }
    hold(document.rowCount() == rows.size(), "as many rows as a plain reader finds");
    const int columns = int(std::min<qsizetype>(document.columns().size(), mostColumns));
    for (qint64 row = 0; row < document.rowCount(); ++row) {
        const PlainRow &plain = rows.at(row);
        hold(document.lineOf(row) == plain.line, "rows stand in the line a plain reader finds");
        hold(document.raw(row) == plain.raw, "rows are what a plain reader finds");
        csv::Cells cells;
        document.cut(row, &cells);
        hold(qsizetype(cells.cells.size()) == plain.cells.size(), "as many cells as a plain reader finds");
        for (int column = 0; column < columns; ++column) {
            const bool isThere = column < plain.cells.size();
            hold(document.cell(row, column).isNull() != isThere, "cells are where a plain reader finds some");
            hold(!isThere || document.cell(row, column) == unguardedCell(QString::fromUtf8(plain.cells.at(column))),
                 "cells say what a plain reader finds");
        }
    }
}

//! Where pieces of a file are parted, a record ends in the whole file too.
void holdWholeRecords(const QByteArray &text, const CsvFormat &format, const QList<PlainRow> &rows, qsizetype cut)
{
    const QByteArrayView part = QByteArrayView(text).first(std::min(cut, text.size()));
    const qsizetype whole = csv::wholeRecords(part, format.separator, false, format.quote);
    hold(whole <= part.size() &&
             (whole == 0 || std::ranges::any_of(rows, [whole](const PlainRow &row) { return row.next == whole; })),
         "pieces end where records end");
}

} // namespace

//! Whatever a file of cells holds: reading ends, a detected format reads as it does when it is given, and a given one
//! as a plain reader does. The first two bytes tell how it is read.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = inputOf(data, size);
    const CsvReading detected = readBytes(bytes, {});
    holdDocument(detected);
    if (detected.error.isEmpty()) {
        const CsvReading given = readBytes(bytes, {.format = detected.document.format()});
        hold(given.document.rowCount() == detected.document.rowCount() &&
                 given.document.columns() == detected.document.columns() &&
                 given.document.problemCount() == detected.document.problemCount(),
             "a detected format reads as it does when it is given");
    }
    if (size < 2)
        return 0;

    const auto how = static_cast<unsigned char>(bytes[0]);
    CsvFormat format;
    format.separator = ",;\t|"[how & 3];
    format.quote = "\"'\0\""[how >> 2 & 3];
    format.hasHeader = (how & 16) == 0;
    format.encoding =
        QByteArrayList{"UTF-8", "UTF-8", "UTF-8", "UTF-8", "UTF-8", "UTF-16LE", "windows-1252", "Shift_JIS"}[how >> 5];
    const QByteArray rest = bytes.sliced(2);
    const CsvReading reading = readBytes(rest, {.format = format});
    holdDocument(reading);
    const CsvReading start = readBytes(rest, {.format = format, .mostRows = 3});
    hold(start.document.rowCount() == std::min<qint64>(3, reading.document.rowCount()) || !reading.error.isEmpty(),
         "the first rows are read alone");
    if (format.encoding != "UTF-8" || !reading.error.isEmpty() || rest.startsWith("\xef\xbb\xbf") ||
        separatorLine(rest) > 0)
        return 0;

    // A letter in front keeps a mark at the beginning from being taken away.
    const QByteArray text = QString::fromUtf8("x" + rest).sliced(1).toUtf8().replace('\0', "\xef\xbf\xbd");
    const PlainReader plain(text, format);
    QList<PlainRow> rows = plain.rows();
    holdWholeRecords(text, format, rows, static_cast<unsigned char>(bytes[1]) * 4);
    rows.removeIf([&plain](const PlainRow &row) { return plain.isBlank(row); });
    holdSame(reading.document, rows);
    return 0;
}
