#include "models/csv/csvdocumentdata.h"
#include "models/tables/formulaguard.h"

#include <QThreadPool>

#include <algorithm>

namespace gatehouse {

QByteArrayView CsvBlock::raw(size_t row) const
{
    const char *const begin = text.constData() + starts[row];
    const char *end = row + 1 < starts.size() ? text.constData() + starts[row + 1] : text.constEnd();
    while (end > begin && (end[-1] == '\n' || end[-1] == '\r'))
        --end;
    return {begin, end};
}

CsvDocumentData::~CsvDocumentData()
{
    // Giving many megabytes back takes a while, and who lets go of a document last may be the window.
    constexpr size_t fewBlocks = 8;
    QThreadPool *pool = QThreadPool::globalInstance();
    if (blocks.size() > fewBlocks && pool)
        pool->start([gone = std::move(blocks)]() mutable { gone.clear(); });
}

void CsvDocumentData::addProblem(const CsvProblem &problem)
{
    ++problemCount;
    if (problems.size() < CsvDocument::maxProblems)
        problems.append(problem);
}

static const CsvBlock &blockOf(const std::vector<CsvBlock> &blocks, qint64 row)
{
    return *(std::ranges::upper_bound(blocks, row, {}, &CsvBlock::firstRow) - 1);
}

CsvDocument::CsvDocument() : CsvDocument(new CsvDocumentData)
{
}
CsvDocument::CsvDocument(CsvDocumentData *data) : d(data)
{
}
CsvDocument::CsvDocument(const CsvDocument &other) = default;
CsvDocument &CsvDocument::operator=(const CsvDocument &other) = default;
CsvDocument::~CsvDocument() = default;

const CsvFormat &CsvDocument::format() const
{
    return d->format;
}

const QStringList &CsvDocument::columns() const
{
    return d->columns;
}

qint64 CsvDocument::rowCount() const
{
    return d->rowCount;
}

qint64 CsvDocument::lineOf(qint64 row) const
{
    const CsvBlock &block = blockOf(d->blocks, row);
    return block.lineOf(size_t(row - block.firstRow));
}

QByteArrayView CsvDocument::raw(qint64 row) const
{
    const CsvBlock &block = blockOf(d->blocks, row);
    return block.raw(size_t(row - block.firstRow));
}

void CsvDocument::cut(qint64 row, csv::Cells *cells) const
{
    csv::cut(raw(row), d->format.separator, cells, d->format.quote);
}

QString CsvDocument::cell(qint64 row, int column) const
{
    csv::CellWalk walk(raw(row), d->format.separator, d->format.quote);
    csv::Cell cell;
    for (int i = 0; i <= column; ++i) {
        if (!walk.next(&cell))
            return {};
    }
    QByteArray scratch;
    const QString text = unguardedCell(QString::fromUtf8(cell.text(&scratch)));
    return text.isNull() ? QString(u"") : text;
}

const QList<CsvProblem> &CsvDocument::problems() const
{
    return d->problems;
}

qint64 CsvDocument::problemCount() const
{
    return d->problemCount;
}

qint64 CsvDocument::memory() const
{
    qint64 bytes = 0;
    for (const CsvBlock &block : d->blocks)
        bytes += block.text.capacity() + qint64((block.starts.capacity() + block.lines.capacity()) * sizeof(quint32));
    return bytes;
}

} // namespace gatehouse
