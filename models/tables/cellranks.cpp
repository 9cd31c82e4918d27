#include "models/tables/cellranks.h"

#include "models/tables/parallel.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace gatehouse {

namespace {

constexpr size_t SampleSize = 2048;
constexpr size_t MostInSample = SampleSize * 9 / 10;
constexpr size_t MostOfAll = 1 << 16;
constexpr quint32 Unused = 0xffffffff;

//! Chunks are padded, so that whole words may be read.
quint64 hashOf(QByteArrayView text)
{
    constexpr quint64 Factor = 0x9e3779b97f4a7c15u;
    quint64 hash = quint64(text.size()) + (text.data() == nullptr ? 1 : 0) * Factor;
    for (qsizetype at = 0; at < text.size(); at += 8) {
        quint64 word;
        std::memcpy(&word, text.data() + at, 8);
        const qsizetype left = text.size() - at;
        if (left < 8) {
            const int spare = int(8 - left) * 8;
            word = std::endian::native == std::endian::little ? word << spare : word >> spare;
        }
        hash = (std::rotl(hash, 23) ^ word) * Factor;
    }
    return hash ^ (hash >> 32);
}

//! The different cells met so far, each standing for its first row.
class DifferentCells
{
public:
    explicit DifferentCells(const SortColumn &column) : m_column(column) {}

    quint32 numberOf(RowHandle row)
    {
        const QByteArrayView text = m_column.cell(row);
        const quint64 hash = hashOf(text);
        size_t at = hash & (m_slots.size() - 1);
        for (; m_slots[at].number != Unused; at = (at + 1) & (m_slots.size() - 1)) {
            if (m_slots[at].hash == quint32(hash >> 16) && same(m_slots[at].text, text)) {
                return m_slots[at].number;
            }
        }
        m_slots[at] = {text, quint32(hash >> 16), quint32(m_rows.size())};
        m_rows.push_back(row);
        if (m_rows.size() * 2 > m_slots.size()) {
            grow();
        }
        return quint32(m_rows.size() - 1);
    }

    const std::vector<RowHandle> &rows() const { return m_rows; }

private:
    struct Slot
    {
        QByteArrayView text;
        quint32 hash = 0;
        quint32 number = Unused;
    };

    static bool same(QByteArrayView a, QByteArrayView b)
    {
        return a.size() == b.size() && (a.data() == nullptr) == (b.data() == nullptr) &&
               (a.isEmpty() || std::memcmp(a.data(), b.data(), size_t(a.size())) == 0);
    }

    void grow()
    {
        std::vector<Slot> old(m_slots.size() * 2);
        old.swap(m_slots);
        for (const Slot &slot : old) {
            if (slot.number != Unused) {
                size_t at = hashOf(slot.text) & (m_slots.size() - 1);
                while (m_slots[at].number != Unused) {
                    at = (at + 1) & (m_slots.size() - 1);
                }
                m_slots[at] = slot;
            }
        }
    }

    const SortColumn &m_column;
    std::vector<Slot> m_slots{4096};
    std::vector<RowHandle> m_rows;
};

bool pays(const SortColumn &column, size_t size, const std::function<RowHandle(size_t)> &rowAt)
{
    DifferentCells sample(column);
    for (size_t i = 0; i < SampleSize; ++i) {
        sample.numberOf(rowAt(i * size / SampleSize));
    }
    return sample.rows().size() <= MostInSample;
}

} // namespace

std::optional<CellRanks> CellRanks::make(const SortColumn &column, size_t size,
                                         const std::function<RowHandle(size_t)> &rowAt)
{
    if (size < SampleSize || !pays(column, size, rowAt)) {
        return {};
    }
    CellRanks result;
    result.ranks.resize(size);
    const size_t parts = threadCount();
    std::vector<DifferentCells> found(parts, DifferentCells(column));
    const auto begin = [&](size_t part) { return size * part / parts; };
    parallelFor(parts, [&](size_t part) {
        for (size_t i = begin(part); i < begin(part + 1) && found[part].rows().size() <= MostOfAll; ++i) {
            result.ranks[i] = found[part].numberOf(rowAt(i));
        }
    });
    if (std::ranges::any_of(found, [](const DifferentCells &cells) { return cells.rows().size() > MostOfAll; })) {
        return {};
    }

    std::vector<RowHandle> rows;
    for (const DifferentCells &cells : found) {
        rows.insert(rows.end(), cells.rows().begin(), cells.rows().end());
    }
    std::vector<quint32> sorted(rows.size());
    for (quint32 i = 0; i < sorted.size(); ++i) {
        sorted[i] = i;
    }
    std::ranges::sort(sorted, [&](quint32 a, quint32 b) { return column.compare(rows[a], rows[b]) < 0; });
    std::vector<quint32> rankOf(rows.size());
    for (size_t i = 0; i < sorted.size(); ++i) {
        const bool next = i > 0 && column.compare(rows[sorted[i - 1]], rows[sorted[i]]) != 0;
        result.count += next || i == 0 ? 1 : 0;
        rankOf[sorted[i]] = quint32(result.count - 1);
    }

    parallelFor(parts, [&](size_t part) {
        size_t first = 0;
        for (size_t before = 0; before < part; ++before) {
            first += found[before].rows().size();
        }
        for (size_t i = begin(part); i < begin(part + 1); ++i) {
            result.ranks[i] = rankOf[first + result.ranks[i]];
        }
    });
    return result;
}

} // namespace gatehouse
