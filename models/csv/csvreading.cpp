#include "models/csv/csvblock.h"
#include "models/csv/csvcolumns.h"
#include "models/csv/csvencoding.h"
#include "models/csv/csvsource.h"
#include "models/tables/parallel.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>
#include <limits>
#include <memory>
#include <utility>

namespace gatehouse {

namespace {

//! Translation context.
struct CsvReadingText
{
    Q_DECLARE_TR_FUNCTIONS(CsvDocument)
};

constexpr qsizetype pieceBytes = 1024 * 1024;
//! Pieces that are read before threads look at them together.
constexpr size_t piecesAtOnce = 8;

//! Reads one file.
class Reader
{
public:
    Reader(QIODevice &device, const CsvReadOptions &options)
        : m_options(options)
        , m_source(device)
        , m_most(options.mostRows < 0 ? std::numeric_limits<qint64>::max() : options.mostRows)
    {
    }

    CsvReading read();

private:
    bool fail(const QString &error);
    bool failForFormat(const QString &error);
    bool failAsSource();
    bool readAll();
    bool takePiece();
    bool takeColumns(CsvPiece *piece);
    bool finishPieces();
    bool takeRows(CsvPieceRows &&rows);
    void cutOff();

    const CsvReadOptions &m_options;
    CsvSource m_source;
    qint64 m_most;
    std::unique_ptr<CsvDocumentData> m_data = std::make_unique<CsvDocumentData>();
    CsvReading m_result;
    QByteArray m_text; //!< read and in no piece yet
    std::vector<CsvPiece> m_pieces;
    qint64 m_line = 1; //!< where the first piece begins
};

bool Reader::fail(const QString &error)
{
    m_result.error = error;
    return false;
}

bool Reader::failForFormat(const QString &error)
{
    m_result.isOfFormat = true;
    return fail(error);
}

bool Reader::failAsSource()
{
    m_result.isOfFormat = m_source.isErrorOfFormat();
    return fail(m_source.error());
}

//! What was read becomes a piece as far as its records are whole.
bool Reader::takePiece()
{
    const CsvFormat &format = m_data->format;
    qsizetype whole = csv::wholeRecords(m_text, format.separator, false, format.quote);
    const bool isTooLong = m_text.size() - whole > CsvDocument::maxRecordBytes;
    if (m_source.isAtEnd() && !isTooLong)
        whole = m_text.size();
    if (whole > 0) {
        QByteArray rest = m_text.sliced(whole);
        m_text.truncate(whole);
        if (m_text.capacity() - whole > whole / 8)
            m_text.squeeze();
        CsvPiece piece{.text = std::exchange(m_text, std::move(rest))};
        if (m_data->columns.isEmpty() && !takeColumns(&piece))
            return false;
        m_pieces.push_back(std::move(piece));
    }
    if ((isTooLong || m_pieces.size() == piecesAtOnce) && !finishPieces())
        return false;
    return !isTooLong || failForFormat(CsvDocument::tooLongText(m_line));
}

//! Names the columns by the first record of a piece that has one.
bool Reader::takeColumns(CsvPiece *piece)
{
    mendUtf8(&piece->text);
    piece->isMended = true;
    const CsvFormat &format = m_data->format;
    const QByteArrayView text = piece->text;
    qint64 line = m_line;
    qsizetype from = 0;
    if (m_line == 1 && separatorLine(text) > 0) {
        from = separatorLine(text);
        ++line;
    }
    csv::RecordEnd end;
    for (; from < text.size(); from = end.next, line += end.lines) {
        end = csv::recordEnd(text, from, format.separator, true, format.quote);
        if (!csv::isBlank(text.sliced(from, end.next - from), format.separator))
            break;
    }
    if (from < text.size() && format.hasHeader) {
        const CsvColumnNames names = columnNames(text.sliced(from, end.next - from), format);
        m_data->columns = names.names;
        for (const CsvProblem &problem : names.problems)
            m_data->addProblem({line, problem.text});
        from = end.next;
        line += end.lines;
    } else if (from < text.size()) {
        m_data->columns = numberedNames(usualCellCount(text.sliced(from), format, true));
    }
    piece->from = from;
    m_line = line;
    return m_data->columns.size() <= CsvDocument::maxCells ||
           failForFormat(CsvReadingText::tr(
                             "The file has %L1 columns, more than %L2, so this is no table of people. Choose another "
                             "separator, or another file.")
                             .arg(m_data->columns.size())
                             .arg(CsvDocument::maxCells));
}

bool Reader::finishPieces()
{
    std::vector<CsvPiece> pieces = std::exchange(m_pieces, {});
    std::vector<CsvPieceRows> done(pieces.size());
    parallelFor(pieces.size(),
                [&](size_t n) { done[n] = rowsOf(std::move(pieces[n]), m_data->format, m_data->columns.size()); });
    for (CsvPieceRows &rows : done) {
        if (!takeRows(std::move(rows)))
            return false;
    }
    return true;
}

bool Reader::takeRows(CsvPieceRows &&rows)
{
    if (rows.hugeLine) {
        return failForFormat(
            CsvReadingText::tr("Line %L1 has more than %L2 cells, so this is no table. Choose another separator, or "
                               "correct the line.")
                .arg(m_line + *rows.hugeLine)
                .arg(CsvDocument::maxCells));
    }
    for (const CsvProblem &problem : std::as_const(rows.problems))
        m_data->addProblem({m_line + problem.line, problem.text});
    m_data->problemCount += rows.problemCount - rows.problems.size();
    if (!rows.block.starts.empty()) {
        rows.block.firstLine += m_line;
        rows.block.firstRow = m_data->rowCount;
        m_data->rowCount += qint64(rows.block.starts.size());
        m_data->blocks.push_back(std::move(rows.block));
    }
    m_line += rows.lines;
    return true;
}

//! Takes away the rows that were read beyond those asked for.
void Reader::cutOff()
{
    m_result.isPart = m_data->rowCount > m_most || !m_source.isAtEnd() || !m_text.isEmpty();
    if (m_data->rowCount <= m_most)
        return;
    std::vector<CsvBlock> &blocks = m_data->blocks;
    qint64 line = 0;
    while (!blocks.empty() && m_data->rowCount > m_most) {
        CsvBlock &block = blocks.back();
        const auto kept = size_t(std::max<qint64>(0, m_most - block.firstRow));
        line = block.lineOf(kept);
        m_data->rowCount = block.firstRow + qint64(kept);
        block.text.truncate(block.starts[kept]);
        block.starts.resize(kept);
        if (kept == 0)
            blocks.pop_back();
    }
    m_data->problems.removeIf([line](const CsvProblem &problem) { return problem.line >= line; });
    m_data->problemCount = m_data->problems.size();
}

bool Reader::readAll()
{
    if (!m_source.open(m_options.format))
        return failAsSource();
    for (bool isOver = false; !isOver;) {
        // What is longer than a piece is looked for in steps that grow, so that its bytes are gone over a few times
        // only.
        const qsizetype room = CsvDocument::maxRecordBytes + 1 - m_text.size();
        if (!m_source.read(&m_text, std::min(std::max(pieceBytes, m_text.size()), room)))
            return failAsSource();
        m_data->format = m_source.format();
        isOver = m_source.isAtEnd();
        if (m_source.bytes() > CsvDocument::maxBytes) {
            return fail(CsvReadingText::tr(
                            "The file is larger than %1 GB, which is more than fits into memory here. Split it and "
                            "read the parts one after the other.")
                            .arg(CsvDocument::maxBytes / (1024 * 1024 * 1024)));
        }
        if (!takePiece())
            return false;
        if (m_options.mostRows >= 0) {
            if (!finishPieces())
                return false;
            isOver = isOver || m_data->rowCount > m_most;
        }
        if (m_options.progress)
            m_options.progress(m_source.bytes());
        if (m_options.cancellation.isCancelled()) {
            m_result.isCancelled = true;
            return false;
        }
    }
    if (!finishPieces())
        return false;
    cutOff();
    if (m_data->columns.isEmpty()) {
        return fail(CsvReadingText::tr(
            "The file is empty. Choose one with a line for each row, and names of the columns in its "
            "first line."));
    }
    return true;
}

CsvReading Reader::read()
{
    if (!readAll()) {
        m_data = std::make_unique<CsvDocumentData>();
        m_data->format = m_source.format();
    }
    m_result.document = CsvDocument(m_data.release());
    return std::move(m_result);
}

} // namespace

QString CsvDocument::tooLongText(qint64 line)
{
    return CsvReadingText::tr(
               "Line %L1 is longer than %2 MB, so this is no table, or its line ends are missing. Look at "
               "the file in a text editor, or have it written anew.")
        .arg(line)
        .arg(maxRecordBytes / (1024 * 1024));
}

CsvReading readCsv(QIODevice &device, const CsvReadOptions &options)
{
    return Reader(device, options).read();
}

} // namespace gatehouse
