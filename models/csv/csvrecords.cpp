#include "models/csv/csvrecords.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace gatehouse::csv {

namespace {

constexpr quint64 ones = 0x0101010101010101;

//! The high bit of the first byte of \a word that is \a byte, and of some behind it.
quint64 marks(quint64 word, quint64 byte)
{
    const quint64 difference = word ^ byte;
    return (difference - ones) & ~difference & (ones << 7);
}

//! The first LF, CR or \a third; \a end: there is none.
const char *findMark(const char *at, const char *end, char third)
{
    if constexpr (std::endian::native == std::endian::little) {
        const quint64 byte = ones * static_cast<unsigned char>(third);
        for (; end - at >= 8; at += 8) {
            quint64 word;
            std::memcpy(&word, at, 8);
            if (const quint64 found = marks(word, ones * '\n') | marks(word, ones * '\r') | marks(word, byte))
                return at + std::countr_zero(found) / 8;
        }
    }
    return std::find_if(at, end, [third](char letter) { return letter == '\n' || letter == '\r' || letter == third; });
}

const char *findLineEnd(const char *at, const char *end)
{
    return findMark(at, end, '\n');
}

//! Behind the line end at \a at; nullptr where more text may belong to it.
const char *behindLineEnd(const char *at, const char *end, bool isLast)
{
    if (*at == '\n')
        return at + 1;
    if (at + 1 == end)
        return isLast ? end : nullptr;
    return at[1] == '\n' ? at + 2 : at + 1;
}

qsizetype lineEndsIn(const char *at, const char *end)
{
    qsizetype count = 0;
    for (at = findLineEnd(at, end); at < end; at = findLineEnd(behindLineEnd(at, end, true), end))
        ++count;
    return count;
}

//! The quote that closes a cell, where \a at stands behind the one that opens it; \a end: there is none.
const char *closingQuote(const char *at, const char *end, char quote)
{
    for (;;) {
        at = static_cast<const char *>(std::memchr(at, quote, size_t(end - at)));
        if (!at)
            return end;
        if (at + 1 == end || at[1] != quote)
            return at;
        at += 2;
    }
}

//! The first line alone, as a record.
RecordEnd firstLine(QByteArrayView text, qsizetype from, bool isLast)
{
    const char *const lineEnd = findLineEnd(text.begin() + from, text.end());
    if (lineEnd == text.end())
        return isLast ? RecordEnd{text.size(), 1} : RecordEnd();
    const char *const next = behindLineEnd(lineEnd, text.end(), isLast);
    return next ? RecordEnd{next - text.begin(), 1} : RecordEnd();
}

} // namespace

RecordEnd recordEnd(QByteArrayView text, qsizetype from, char separator, bool isLast, char quote)
{
    if (quote == 0)
        return firstLine(text, from, isLast);
    const char *const begin = text.begin() + from;
    const char *const end = text.end();
    qsizetype lines = 1;
    for (const char *at = begin;;) {
        const char *const mark = findMark(at, end, quote);
        if (mark == end)
            return isLast ? RecordEnd{text.size(), lines} : RecordEnd();
        if (*mark != quote) {
            const char *const next = behindLineEnd(mark, end, isLast);
            return next ? RecordEnd{next - text.begin(), lines} : RecordEnd();
        }
        at = mark + 1;
        if (mark != begin && mark[-1] != separator)
            continue;
        const bool isLong = end - mark > longestQuote;
        const char *const limit = isLong ? mark + longestQuote + 1 : end;
        const char *const closing = closingQuote(at, limit, quote);
        // The limit may part two quotes that belong together.
        if (closing >= limit || (closing + 1 < end && closing[1] == quote)) {
            // An open quote at the end of the text: only its own line is spoilt.
            return isLong || isLast ? firstLine(text, from, isLast) : RecordEnd();
        }
        lines += lineEndsIn(at, closing);
        at = closing + 1;
    }
}

qsizetype wholeRecords(QByteArrayView text, char separator, bool isLast, char quote)
{
    if (isLast)
        return text.size();
    if (quote != 0 && text.contains(quote)) {
        qsizetype whole = 0;
        while (whole < text.size()) {
            const RecordEnd end = recordEnd(text, whole, separator, false, quote);
            if (end.next < 0)
                break;
            whole = end.next;
        }
        return whole;
    }
    const qsizetype whole = text.isEmpty() ? 0 : text.lastIndexOf('\n') + 1;
    // An LF may follow a CR at the end. Of an empty view Qt reads a byte.
    const QByteArrayView rest = text.sliced(whole);
    return rest.size() < 2 ? whole : whole + rest.chopped(1).lastIndexOf('\r') + 1;
}

QByteArrayView Cell::text(QByteArray *scratch) const
{
    const QByteArrayView whole = raw.trimmed();
    if (!isQuoted)
        return whole;
    const char quote = whole.front();
    QByteArrayView inner = whole.sliced(1);
    if (inner.endsWith(quote))
        inner.chop(1);
    if (!inner.contains(quote))
        return inner.trimmed();
    *scratch = inner.toByteArray();
    scratch->replace(QByteArray(2, quote), QByteArray(1, quote));
    return QByteArrayView(*scratch).trimmed();
}

CellWalk::CellWalk(QByteArrayView record, char separator, char quote)
    : m_record(record), m_separator(separator), m_quote(quote)
{
    if (m_record.endsWith('\n'))
        m_record.chop(1);
    if (m_record.endsWith('\r'))
        m_record.chop(1);
}

bool CellWalk::next(Cell *cell)
{
    if (m_at < 0)
        return false;
    const char *const begin = m_record.begin() + m_at;
    const char *const end = m_record.end();
    const char *at = begin;
    cell->isQuoted = m_quote != 0 && begin < end && *begin == m_quote;
    if (cell->isQuoted) {
        at = closingQuote(begin + 1, end, m_quote);
        m_isUnclosed = at == end;
    }
    const void *const found = at < end ? std::memchr(at, m_separator, size_t(end - at)) : nullptr;
    const char *const cellEnd = found ? static_cast<const char *>(found) : end;
    cell->raw = QByteArrayView(begin, cellEnd);
    m_at = found ? cellEnd + 1 - m_record.begin() : -1;
    return true;
}

void cut(QByteArrayView record, char separator, Cells *result, char quote)
{
    result->cells.clear();
    CellWalk walk(record, separator, quote);
    for (Cell cell; walk.next(&cell);)
        result->cells.push_back(cell);
    result->isUnclosed = walk.isUnclosed();
}

bool isBlank(QByteArrayView record, char separator)
{
    return std::ranges::all_of(record, [separator](char letter) {
        return letter == separator || letter == ' ' || (letter >= '\t' && letter <= '\r');
    });
}

} // namespace gatehouse::csv
