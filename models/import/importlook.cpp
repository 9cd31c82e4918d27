#include "models/import/importlook.h"

#include "models/csv/csvdocument.h"
#include "models/import/importphone.h"
#include "models/schema/check.h"
#include "models/tables/formulaguard.h"

#include <algorithm>
#include <array>

namespace gatehouse {

static constexpr qint64 mostRowsLookedAt = 200;
static constexpr qint64 mostBytesLookedAt = 256 * 1024;
//! In bytes; no e-mail address, phone number or name is longer.
static constexpr qsizetype longestCellLookedAt = 400;
static constexpr qsizetype shortestPhone = 7;

qint64 rowsLookedAt(const CsvDocument &document)
{
    const qint64 most = std::min(mostRowsLookedAt, document.rowCount());
    qint64 rows = 0;
    for (qint64 bytes = 0; rows < most && bytes < mostBytesLookedAt; ++rows)
        bytes += document.raw(rows).size();
    return rows;
}

namespace {

struct LookTally
{
    int cells = 0;
    std::array<int, size_t(ImportSense::List) + 1> senses = {};
    bool hasCodes = false;

    void add(QStringView text);
    ImportColumnLook look() const;
};

} // namespace

//! Nothing can be taken for two of these.
void LookTally::add(QStringView text)
{
    ++cells;
    const auto isOfName = [](QChar c) { return c.isLetter() || c.isMark() || c == u' ' || c == u'\'' || c == u'.'; };
    ImportSense sense = ImportSense::Plain;
    if (checks::emailAddress(text)) {
        sense = ImportSense::Email;
    } else if (checks::phoneCode(text)) {
        sense = ImportSense::PhoneCode;
    } else if (text.contains(u' ') && std::ranges::all_of(text, isOfName)) {
        sense = ImportSense::Name;
    } else if (text.size() >= shortestPhone) {
        const std::optional<ImportPhone> phone = ImportPhone::read(text);
        if (phone && phone->number.size() >= shortestPhone) {
            sense = ImportSense::Phone;
            hasCodes = hasCodes || !phone->code.isEmpty();
        }
    }
    ++senses[size_t(sense)];
}

ImportColumnLook LookTally::look() const
{
    for (const ImportSense sense :
         {ImportSense::Email, ImportSense::PhoneCode, ImportSense::Phone, ImportSense::Name}) {
        if (cells > 0 && senses[size_t(sense)] * 10 >= cells * 8)
            return {.sense = sense, .hasCodes = hasCodes};
    }
    return {.hasCodes = hasCodes};
}

QList<ImportColumnLook> looksOf(const CsvDocument &document)
{
    std::vector<LookTally> tallies(size_t(document.columns().size()));
    csv::Cells cut;
    QByteArray scratch;
    const qint64 rows = rowsLookedAt(document);
    for (qint64 row = 0; row < rows; ++row) {
        document.cut(row, &cut);
        const size_t count = std::min(tallies.size(), cut.cells.size());
        for (size_t column = 0; column < count; ++column) {
            const QByteArrayView utf8 = cut.cells[column].text(&scratch);
            if (utf8.size() > longestCellLookedAt) {
                ++tallies[column].cells;
                continue;
            }
            QString text = QString::fromUtf8(utf8);
            if (text.startsWith(u'\''))
                text = unguardedCell(text);
            if (const QStringView said = QStringView(text).trimmed(); !said.isEmpty())
                tallies[column].add(said);
        }
    }
    QList<ImportColumnLook> looks;
    looks.reserve(document.columns().size());
    for (const LookTally &tally : tallies)
        looks.append(tally.look());
    return looks;
}

} // namespace gatehouse
