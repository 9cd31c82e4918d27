#include "models/csv/csvblock.h"

#include "models/csv/csvencoding.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatehouse {

namespace {

//! Translation context.
struct CsvBlockText
{
    Q_DECLARE_TR_FUNCTIONS(CsvDocument)
};

//! Looks at the rows of one piece.
class PieceReader
{
public:
    PieceReader(const CsvFormat &format, qsizetype columns) : m_format(format), m_columns(columns) {}

    CsvPieceRows read(CsvPiece piece);

private:
    void check(QByteArrayView record, qint64 line);
    //! \a compose is asked for its words only where they are kept.
    template<typename Compose>
    void add(qint64 line, Compose compose);
    QString shownSeparator() const;

    const CsvFormat &m_format;
    qsizetype m_columns;
    bool m_hasForeign = false; //!< characters that could not be read are in the text somewhere
    CsvPieceRows m_result;
};

constexpr QByteArrayView foreign("\xef\xbf\xbd");

CsvPieceRows PieceReader::read(CsvPiece piece)
{
    if (!piece.isMended)
        mendUtf8(&piece.text);
    CsvBlock &block = m_result.block;
    block.text = std::move(piece.text);
    m_hasForeign = block.text.contains(foreign);
    qint64 line = 0;
    qint64 regular = 0; // the line of a row if each had taken one
    bool isRegular = true;
    char *const bytes = block.text.data();
    const QByteArrayView text = block.text;
    std::vector<quint32> &starts = block.starts;
    for (qsizetype from = piece.from; from < text.size();) {
        const csv::RecordEnd end = csv::recordEnd(text, from, m_format.separator, true, m_format.quote);
        const QByteArrayView record = text.sliced(from, end.next - from);
        if (csv::isBlank(record, m_format.separator)) {
            std::fill(bytes + from, bytes + end.next, '\n');
        } else {
            if (starts.empty()) {
                block.firstLine = line;
                regular = line;
            }
            if (isRegular && regular != line) {
                isRegular = false;
                for (quint32 i = 0; i < starts.size(); ++i)
                    block.lines.push_back(i);
            }
            if (!isRegular)
                block.lines.push_back(quint32(line - block.firstLine));
            starts.push_back(quint32(from));
            ++regular;
            check(record, line);
        }
        line += end.lines;
        from = end.next;
    }
    m_result.lines = line;
    starts.shrink_to_fit();
    block.lines.shrink_to_fit();
    return std::move(m_result);
}

void PieceReader::check(QByteArrayView record, qint64 line)
{
    csv::CellWalk walk(record, m_format.separator, m_format.quote);
    qsizetype cells = 0;
    bool isTooLong = false; // with something in a cell that has no column
    for (csv::Cell cell; walk.next(&cell); ++cells)
        isTooLong = isTooLong || (cells >= m_columns && !cell.raw.trimmed().isEmpty());
    if (cells > CsvDocument::maxCells && !m_result.hugeLine)
        m_result.hugeLine = line;
    if (walk.isUnclosed()) {
        add(line, [] {
            return CsvBlockText::tr(
                "A cell begins with a quotation mark that is not closed, so the rest of the line is taken "
                "as that cell. Close it, or take it away.");
        });
    } else if (isTooLong) {
        add(line, [&] {
            return CsvBlockText::tr(
                       "The line has %1 cells, and there are %2 columns. The cells behind the last column are "
                       "left out. Put quotation marks around texts that contain “%3”.")
                .arg(QString::number(cells), QString::number(m_columns), shownSeparator());
        });
    } else if (cells < m_columns) {
        add(line, [&] {
            return CsvBlockText::tr(
                       "The line has %1 cells, and there are %2 columns. The missing cells are taken as empty. "
                       "Look whether the others are in the right columns.")
                .arg(QString::number(cells), QString::number(m_columns));
        });
    }
    if (m_hasForeign && record.contains(foreign)) {
        add(line, [this] {
            return CsvBlockText::tr(
                       "Some bytes of the line are no text in %1 and stand as “�”. Choose another encoding, or "
                       "correct the line.")
                .arg(QString::fromLatin1(m_format.encoding));
        });
    }
}

template<typename Compose>
void PieceReader::add(qint64 line, Compose compose)
{
    ++m_result.problemCount;
    if (m_result.problems.size() < CsvDocument::maxProblems)
        m_result.problems.append({line, compose()});
}

QString PieceReader::shownSeparator() const
{
    return m_format.separator == '\t' ? CsvBlockText::tr("tab") : QString(QLatin1Char(m_format.separator));
}

} // namespace

CsvPieceRows rowsOf(CsvPiece piece, const CsvFormat &format, qsizetype columns)
{
    return PieceReader(format, columns).read(std::move(piece));
}

} // namespace gatehouse
