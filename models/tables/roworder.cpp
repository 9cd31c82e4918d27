#include "models/tables/roworder.h"

#include "models/tables/cellranks.h"
#include "models/tables/rowsort.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace gatehouse {

namespace {

struct Entry
{
    quint64 key;
    RowHandle row;
    quint32 position; //!< before sorting; makes any sort a stable one
};

bool comesBefore(const Entry &a, const Entry &b)
{
    return a.key != b.key ? a.key < b.key : a.position < b.position;
}

//! Sorts by the first 64 bits of each cell, then goes on with the runs that are equal in them: by the next 64 bits,
//! by the exact text, by the next column. Large ranges are shared by all threads, small ones dealt out to them.
class Sorter
{
public:
    Sorter(const TableSnapshot &table, const SortOrder &order, const Cancellation &cancellation)
        : m_cancellation(cancellation)
    {
        for (const SortKey &key : order) {
            m_columns.emplace_back(table, key);
        }
    }

    void sort(std::span<Entry> entries)
    {
        const size_t ranked = entries.size() < Large ? 0 : loadRanks(entries);
        if (ranked == 0) {
            go({entries, Step::Column, 0, 0}, true);
        } else {
            sortKeys(entries, true);
            forEachRun(entries, [&](std::span<Entry> run) { go({run, Step::Column, ranked, 0}, true); });
        }
        const std::vector<Work> rest = std::move(m_rest);
        parallelFor(rest.size(), [&](size_t n) { work(rest[n], false); });
    }

private:
    enum class Step : quint8 {
        Column,     //!< look at the column's cells for the first time
        Values,     //!< numbers or moments are in the keys
        FirstBlock, //!< the first folded block of the texts is in the keys
        Folded,
        Exact
    };

    struct Work
    {
        std::span<Entry> entries;
        Step step;
        size_t column;
        size_t block;
    };

    static constexpr size_t Large = 50'000;

    //! Columns with few different cells are dealt with by the place of each among the different ones: as many
    //! columns as fit are made one key. Returns how many that were.
    size_t loadRanks(std::span<Entry> entries)
    {
        quint64 combinations = 1;
        size_t column = 0;
        for (; column < m_columns.size() && !m_cancellation.isCancelled(); ++column) {
            const auto ranks =
                CellRanks::make(m_columns[column], entries.size(), [&](size_t i) { return entries[i].row; });
            if (!ranks || combinations > std::numeric_limits<quint64>::max() / ranks->count) {
                break;
            }
            combinations *= ranks->count;
            for (size_t i = 0; i < entries.size(); ++i) {
                entries[i].key = entries[i].key * ranks->count + ranks->ranks[i];
            }
        }
        return column;
    }

    void go(const Work &what, bool shared)
    {
        if (what.entries.size() < 2 || what.column == m_columns.size() || m_cancellation.isCancelled()) {
            return;
        }
        if (shared && what.entries.size() < Large) {
            m_rest.push_back(what);
        } else {
            work(what, shared);
        }
    }

    void work(const Work &what, bool shared)
    {
        switch (what.step) {
        case Step::Column:
            sortKinds(what, shared);
            break;
        case Step::Values:
            sortKeys(what.entries, shared);
            forEachRun(what.entries, [&](std::span<Entry> run) {
                sortSameValues(run, what.column);
                eachSameValue(run, what.column, [&](std::span<Entry> same) { nextColumn(same, what, shared); });
            });
            break;
        case Step::FirstBlock:
        case Step::Folded:
            sortFolded(what, shared);
            break;
        case Step::Exact:
            sortExact(what, shared);
            break;
        }
    }

    void nextColumn(std::span<Entry> entries, const Work &what, bool shared)
    {
        go({entries, Step::Column, what.column + 1, 0}, shared);
    }

    void sortKinds(const Work &what, bool shared)
    {
        const SortColumn &column = m_columns[what.column];
        std::vector<CellKind> kinds(what.entries.size());
        forEachPart(what.entries.size(), shared, [&](size_t begin, size_t end) {
            for (size_t i = begin; i < end; ++i) {
                const SortColumn::Start start = column.start(what.entries[i].row);
                what.entries[i].key = start.key;
                kinds[i] = start.kind;
            }
        });
        std::array<size_t, 5> begins{};
        for (const CellKind kind : kinds) {
            ++begins[size_t(kind) + 1];
        }
        std::partial_sum(begins.begin(), begins.end(), begins.begin());
        if (std::ranges::adjacent_find(kinds, std::ranges::not_equal_to()) != kinds.end()) {
            const std::vector<Entry> copy(what.entries.begin(), what.entries.end());
            std::array<size_t, 5> next = begins;
            for (size_t i = 0; i < copy.size(); ++i) {
                what.entries[next[size_t(kinds[i])]++] = copy[i];
            }
        }
        const auto ofKind = [&](CellKind kind) {
            return what.entries.subspan(begins[size_t(kind)], begins[size_t(kind) + 1] - begins[size_t(kind)]);
        };
        const Step first = column.isText() ? Step::FirstBlock : Step::Values;
        go({ofKind(CellKind::Value), first, what.column, 0}, shared);
        go({ofKind(CellKind::OtherText), Step::FirstBlock, what.column, 0}, shared);
        nextColumn(ofKind(CellKind::Empty), what, shared);
        nextColumn(ofKind(CellKind::Null), what, shared);
    }

    void sortSameValues(std::span<Entry> run, size_t column)
    {
        std::ranges::stable_sort(
            run, [&](const Entry &a, const Entry &b) { return m_columns[column].compareSameValue(a.row, b.row) < 0; });
    }

    template<typename Use>
    void eachSameValue(std::span<Entry> run, size_t column, Use use)
    {
        splitWhere(
            run, [&](const Entry &a, const Entry &b) { return m_columns[column].compareSameValue(a.row, b.row) != 0; },
            use);
    }

    void sortFolded(const Work &what, bool shared)
    {
        const SortColumn &column = m_columns[what.column];
        size_t block = what.block;
        if (what.step == Step::Folded) {
            load(what.entries, shared, [&](RowHandle row) { return column.foldedBlock(row, block); });
        }
        // Texts that begin alike share many blocks: no call for each.
        while (isOneRun(what.entries) && column.continues(what.entries.front().key)) {
            ++block;
            load(what.entries, shared, [&](RowHandle row) { return column.foldedBlock(row, block); });
        }
        sortKeys(what.entries, shared);
        forEachRun(what.entries, [&](std::span<Entry> run) {
            const bool more = column.continues(run.front().key);
            go({run, more ? Step::Folded : Step::Exact, what.column, more ? block + 1 : 0}, shared);
        });
    }

    void sortExact(const Work &what, bool shared)
    {
        const SortColumn &column = m_columns[what.column];
        size_t block = what.block;
        if (block == 0) {
            const QByteArrayView first = column.cell(what.entries.front().row);
            if (std::ranges::all_of(what.entries,
                                    [&](const Entry &entry) { return column.cell(entry.row) == first; })) {
                nextColumn(what.entries, what, shared);
                return;
            }
        }
        load(what.entries, shared, [&](RowHandle row) { return column.exactBlock(row, block); });
        while (isOneRun(what.entries) && column.continues(what.entries.front().key)) {
            ++block;
            load(what.entries, shared, [&](RowHandle row) { return column.exactBlock(row, block); });
        }
        sortKeys(what.entries, shared);
        forEachRun(what.entries, [&](std::span<Entry> run) {
            if (column.continues(run.front().key)) {
                go({run, Step::Exact, what.column, block + 1}, shared);
            } else {
                nextColumn(run, what, shared);
            }
        });
    }

    static bool isOneRun(std::span<const Entry> entries)
    {
        return std::ranges::all_of(entries, [&](const Entry &entry) { return entry.key == entries.front().key; });
    }

    template<typename Differ, typename Use>
    static void splitWhere(std::span<Entry> entries, Differ differ, Use use)
    {
        for (size_t begin = 0; begin < entries.size();) {
            size_t end = begin + 1;
            while (end < entries.size() && !differ(entries[begin], entries[end])) {
                ++end;
            }
            if (end - begin > 1) {
                use(entries.subspan(begin, end - begin));
            }
            begin = end;
        }
    }

    //! Runs of more than one entry with the same key.
    template<typename Use>
    static void forEachRun(std::span<Entry> entries, Use use)
    {
        splitWhere(entries, [](const Entry &a, const Entry &b) { return a.key != b.key; }, use);
    }

    template<typename Use>
    static void forEachPart(size_t size, bool shared, Use use)
    {
        if (!shared) {
            use(size_t(0), size);
            return;
        }
        constexpr size_t Part = 32'768;
        parallelFor((size + Part - 1) / Part, [&](size_t n) { use(n * Part, std::min(size, (n + 1) * Part)); });
    }

    template<typename KeyOf>
    void load(std::span<Entry> entries, bool shared, KeyOf keyOf)
    {
        forEachPart(entries.size(), shared, [&](size_t begin, size_t end) {
            for (Entry &entry : entries.subspan(begin, end - begin)) {
                entry.key = keyOf(entry.row);
            }
        });
    }

    void sortKeys(std::span<Entry> entries, bool shared)
    {
        if (std::ranges::is_sorted(entries, comesBefore)) {
            return;
        }
        if (!shared) {
            std::ranges::sort(entries, comesBefore);
            return;
        }
        if (sortByFewBytes(entries)) {
            return;
        }
        const size_t parts = std::bit_ceil(threadCount());
        const auto bound = [&](size_t part) { return entries.begin() + qsizetype(entries.size() * part / parts); };
        parallelFor(parts, [&](size_t part) { std::sort(bound(part), bound(part + 1), comesBefore); });
        for (size_t width = 1; width < parts && !m_cancellation.isCancelled(); width *= 2) {
            parallelFor(parts / (2 * width), [&](size_t pair) {
                const size_t first = pair * 2 * width;
                std::inplace_merge(bound(first), bound(first + width), bound(first + 2 * width), comesBefore);
            });
        }
    }

    //! Distributes by one byte of the key after the other, when only a few of them differ.
    bool sortByFewBytes(std::span<Entry> entries)
    {
        constexpr int Bytes = 8;
        constexpr size_t MaximumPasses = 4;
        quint64 differing = 0;
        for (const Entry &entry : entries) {
            differing |= entry.key ^ entries.front().key;
        }
        std::vector<int> shifts;
        for (int shift = 0; shift < Bytes * 8; shift += 8) {
            if (differing >> shift & 0xff) {
                shifts.push_back(shift);
            }
        }
        if (shifts.size() > MaximumPasses) {
            return false;
        }
        std::vector<Entry> other(entries.size());
        std::span<Entry> from = entries;
        std::span<Entry> to = other;
        for (const int shift : shifts) {
            std::array<size_t, 257> begins{};
            for (const Entry &entry : from) {
                ++begins[(entry.key >> shift & 0xff) + 1];
            }
            std::partial_sum(begins.begin(), begins.end(), begins.begin());
            for (const Entry &entry : from) {
                to[begins[entry.key >> shift & 0xff]++] = entry;
            }
            std::swap(from, to);
        }
        if (from.data() != entries.data()) {
            std::ranges::copy(from, entries.begin());
        }
        return true;
    }

    std::vector<SortColumn> m_columns;
    const Cancellation &m_cancellation;
    std::vector<Work> m_rest;
};

} // namespace

std::optional<std::vector<RowHandle>> sortedRows(const TableSnapshot &table, const SortOrder &order,
                                                 std::span<const RowHandle> rows, const Cancellation &cancellation)
{
    std::vector<Entry> entries(rows.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        entries[i] = {0, rows[i], quint32(i)};
    }
    Sorter(table, order, cancellation).sort(entries);
    if (cancellation.isCancelled()) {
        return {};
    }
    std::vector<RowHandle> result(rows.size());
    std::ranges::transform(entries, result.begin(), &Entry::row);
    return result;
}

} // namespace gatehouse
