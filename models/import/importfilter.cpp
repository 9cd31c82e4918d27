#include "models/import/importfilter.h"

#include "models/tables/folding.h"

#include <numeric>

namespace gatehouse {

namespace {

constexpr size_t filteredAtOnce = 16 * 1024;

//! Looks for a text in the cells of rows. For one thread.
class CellSearch
{
public:
    CellSearch(const QByteArray &folded, const CsvDocument &document, const ImportMends &mends,
               const QList<bool> &secrets)
        : m_folded(folded)
        , m_document(document)
        , m_mends(mends)
        , m_secrets(secrets)
        , m_hasSecrets(secrets.contains(true))
    {
    }

    bool finds(quint32 row)
    {
        if (m_mends.isMended(row))
            return findsMended(row);
        // Much quicker than cell by cell, and enough for most rows: what stands in no row stands in no cell.
        const bool mayBeQuoted = m_folded.contains('"');
        if (!mayBeQuoted && !foldedUtf8(m_document.raw(row)).contains(m_folded))
            return false;
        m_document.cut(row, &m_cells);
        for (size_t column = 0; column < m_cells.cells.size(); ++column) {
            if (!isSecret(int(column)) && foldedUtf8(m_cells.cells[column].text(&m_unquoted)).contains(m_folded))
                return true;
        }
        return false;
    }

private:
    //! Also where the row has more cells than columns, as nobody knows what they hold.
    bool isSecret(int column) const { return m_secrets.value(column, m_hasSecrets); }
    bool findsMended(quint32 row) const
    {
        for (int column = 0; column < int(m_document.columns().size()); ++column) {
            const QString text = m_mends.cell(m_document, row, column);
            if (!isSecret(column) && foldedUtf8(text.toUtf8()).contains(m_folded))
                return true;
        }
        return false;
    }

    const QByteArray &m_folded;
    const CsvDocument &m_document;
    const ImportMends &m_mends;
    const QList<bool> &m_secrets;
    bool m_hasSecrets;
    csv::Cells m_cells;
    QByteArray m_unquoted;
};

std::vector<quint32> candidates(const ImportFilter &filter, const ImportPlan &plan, const CsvDocument &document)
{
    if (filter.kind)
        return plan.rowsOf(*filter.kind);
    if (filter.effect)
        return plan.rowsOf(*filter.effect);
    if (filter.verdict)
        return plan.rowsOf(*filter.verdict);
    std::vector<quint32> rows(size_t(document.rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

} // namespace

ImportRows rowsMatching(const ImportFilter &filter, const ImportPlan &plan, const CsvDocument &document,
                        const ImportMends &mends, const QList<bool> &secrets, const Cancellation &cancellation)
{
    std::vector<quint32> rows = candidates(filter, plan, document);
    if (filter.verdict || filter.effect) {
        std::erase_if(rows, [&](quint32 row) {
            return (filter.verdict && plan.verdict(row) != *filter.verdict) ||
                   (filter.effect && !plan.effects(row).testFlag(*filter.effect));
        });
    }
    const QByteArray folded = foldedUtf8(filter.text.toUtf8());
    if (folded.isEmpty())
        return std::make_shared<const std::vector<quint32>>(std::move(rows));
    std::vector<std::vector<quint32>> found((rows.size() + filteredAtOnce - 1) / filteredAtOnce);
    parallelFor(found.size(), [&](size_t block) {
        CellSearch search(folded, document, mends, secrets);
        const size_t end = std::min(rows.size(), (block + 1) * filteredAtOnce);
        for (size_t i = block * filteredAtOnce; i < end && !cancellation.isCancelled(); ++i) {
            if (search.finds(rows[i]))
                found[block].push_back(rows[i]);
        }
    });
    if (cancellation.isCancelled())
        return nullptr;
    std::vector<quint32> all;
    for (const std::vector<quint32> &some : found)
        all.insert(all.end(), some.begin(), some.end());
    return std::make_shared<const std::vector<quint32>>(std::move(all));
}

} // namespace gatehouse
