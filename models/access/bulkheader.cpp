#include "models/access/bulkcheck.h"
#include "models/access/timetext.h"
#include "models/csv/csvdocument.h"
#include "models/csv/csvrecords.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! Translation context.
struct BulkHeaderText
{
    Q_DECLARE_TR_FUNCTIONS(BulkCheck)
};

constexpr qsizetype previewBytes = 256 * 1024;
constexpr qsizetype previewedAtOnce = 1024 * 1024;

//! Names of columns, in small letters with _ between words.
struct ColumnNames
{
    int BulkHeader::*column;
    QLatin1StringView names;
};
constexpr std::array columnNames{
    ColumnNames{&BulkHeader::latitude, "latitude lat y"_L1},
    ColumnNames{&BulkHeader::longitude, "longitude lon lng long x"_L1},
    ColumnNames{&BulkHeader::time, "time datetime date_time timestamp moment when at date"_L1},
    ColumnNames{&BulkHeader::user, "user user_id userid person email e_mail"_L1},
};

QString columnKey(const QString &name)
{
    QString key;
    for (const QChar letter : name.toLower())
        key += letter.isLetterOrNumber() ? letter : u'_';
    return key;
}

//! The column with the first of the names that there is; -1: none.
int columnNamed(const QStringList &keys, QLatin1StringView names)
{
    for (const QLatin1StringView name : names.tokenize(' '_L1)) {
        if (const qsizetype column = keys.indexOf(name); column >= 0)
            return static_cast<int>(column);
    }
    return -1;
}

QString missingColumns(const BulkHeader &header)
{
    QStringList missing;
    if (header.latitude < 0)
        missing.append(u"latitude"_s);
    if (header.longitude < 0)
        missing.append(u"longitude"_s);
    if (header.time < 0)
        missing.append(u"time"_s);
    if (missing.isEmpty())
        return {};
    return BulkHeaderText::tr(
               "The first line must name the columns, and there is none for %1. It has: %2. Give the columns these "
               "names, then open the file again.")
        .arg(missing.join(u", "_s), header.names.join(u", "_s));
}

} // namespace

const QStringList &bulkResultColumns()
{
    static const QStringList columns{u"access"_s,   u"reason"_s,  u"geofence"_s, u"edge_metres"_s,
                                     u"timeslot"_s, u"assumed"_s, u"problem"_s};
    return columns;
}

//! How many columns at the end are those of a result, also of one from before what is assumed had a column.
static qsizetype resultColumnsIn(const QStringList &names)
{
    QStringList former = bulkResultColumns();
    former.removeOne(u"assumed"_s);
    for (const QStringList &columns : {bulkResultColumns(), former}) {
        if (names.size() > columns.size() && names.last(columns.size()) == columns)
            return columns.size();
    }
    return 0;
}

BulkHeader readBulkHeader(QByteArrayView start)
{
    BulkHeader header;
    const CsvFormat format =
        detectCsvFormat(start.first(std::min(start.size(), csvSampleBytes)), start.size() <= csvSampleBytes);
    if (format.encoding.startsWith("UTF-16")) {
        header.problem = BulkHeaderText::tr("The file is in UTF-16. Save it as CSV in UTF-8, then open it again.");
        return header;
    }
    const qsizetype mark = start.startsWith("\xef\xbb\xbf") ? 3 : 0;
    header.separator = format.separator;
    const csv::RecordEnd end = csv::recordEnd(start, mark, header.separator, true);
    header.length = end.next;
    header.lines = end.lines;
    csv::Cells cells;
    csv::cut(start.sliced(mark, end.next - mark), header.separator, &cells);
    QStringList keys;
    QByteArray scratch;
    for (const csv::Cell &cell : cells.cells) {
        header.names.append(QString::fromUtf8(cell.text(&scratch)));
        keys.append(columnKey(header.names.last()));
    }
    if (start.sliced(mark).trimmed().isEmpty()) {
        header.problem =
            BulkHeaderText::tr("The file is empty. Its first line must name the columns latitude, longitude and "
                               "time.");
        return header;
    }
    if (cells.isUnclosed) {
        header.problem =
            BulkHeaderText::tr("In the first line a quotation mark is not closed. Close it or take it away, then open "
                               "the file again.");
        return header;
    }
    header.kept = static_cast<int>(header.names.size() - resultColumnsIn(header.names));
    for (const ColumnNames &names : columnNames)
        header.*names.column = columnNamed(keys, names.names);
    header.problem = missingColumns(header);
    return header;
}

//! Calls visit(cells) for each row from where the device stands; false ends it.
template<typename Visit>
static void eachRow(QIODevice &file, const BulkHeader &header, QByteArray rest, Visit visit)
{
    csv::Cells cells;
    for (bool isLast = false; !isLast;) {
        const QByteArray more = file.read(previewedAtOnce);
        isLast = more.isEmpty();
        rest += more;
        qsizetype from = 0;
        while (from < rest.size()) {
            const csv::RecordEnd end = csv::recordEnd(rest, from, header.separator, isLast);
            if (end.next < 0)
                break;
            csv::cut(QByteArrayView(rest).sliced(from, end.next - from), header.separator, &cells);
            if (!visit(cells.cells))
                return;
            from = end.next;
        }
        rest.remove(0, from);
        // The check tells of it.
        if (rest.size() > CsvDocument::maxRecordBytes)
            return;
    }
}

BulkPreview previewBulk(QIODevice &file)
{
    BulkPreview preview;
    const QByteArray start = file.read(previewBytes);
    preview.header = readBulkHeader(start);
    if (!preview.header.problem.isEmpty())
        return preview;
    QByteArray scratch;
    csv::Cells cells;
    preview.isWhole = file.atEnd();
    const size_t column = static_cast<size_t>(preview.header.time);
    for (qsizetype from = preview.header.length; from < start.size();) {
        const csv::RecordEnd end = csv::recordEnd(start, from, preview.header.separator, preview.isWhole);
        if (end.next < 0)
            break;
        csv::cut(QByteArrayView(start).sliced(from, end.next - from), preview.header.separator, &cells);
        from = end.next;
        ++preview.rows;
        if (column < cells.cells.size() &&
            readTimeText(cells.cells[column].text(&scratch)).kind == TimeText::Kind::Reading)
            preview.hasTimesWithoutZone = true;
    }
    return preview;
}

QByteArray bulkUserKey(QByteArrayView text)
{
    return QString::fromUtf8(text.trimmed()).toCaseFolded().toUtf8();
}

QStringList usersInBulk(QIODevice &file, qsizetype most, const std::function<bool()> &isCancelled)
{
    const QByteArray start = file.read(previewBytes);
    const BulkHeader header = readBulkHeader(start);
    if (header.user < 0 || !header.problem.isEmpty())
        return {};
    QStringList users;
    QSet<QByteArray> seen;
    QByteArray scratch;
    const size_t column = static_cast<size_t>(header.user);
    qint64 rows = 0;
    eachRow(file, header, start.sliced(header.length), [&](const std::vector<csv::Cell> &cells) {
        if (++rows % 10'000 == 0 && isCancelled && isCancelled())
            return false;
        if (column >= cells.size())
            return true;
        const QByteArrayView text = cells[column].text(&scratch);
        if (text.isEmpty())
            return true;
        if (const QByteArray key = bulkUserKey(text); !seen.contains(key)) {
            seen.insert(key);
            users.append(QString::fromUtf8(text));
        }
        return users.size() < most;
    });
    return users;
}

} // namespace gatehouse
