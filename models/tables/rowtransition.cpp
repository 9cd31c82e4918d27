#include "models/tables/rowtransition.h"

#include <algorithm>

namespace gatehouse {

namespace {

constexpr size_t MaximumUpdates = 64;

//! Views need time by the number of rows for each step.
size_t maximumSteps(size_t rows)
{
    return rows < 50'000 ? 48 : 6;
}

void extend(std::vector<RowTransition::Range> &ranges, size_t at)
{
    if (!ranges.empty() && size_t(ranges.back().first + ranges.back().count) == at) {
        ++ranges.back().count;
    } else {
        ranges.push_back({int(at), 1});
    }
}

std::vector<RowTransition::Range> updatedRanges(const RowView &after, const RowDelta &delta)
{
    std::vector<RowTransition::Range> result;
    if (delta.touched.empty()) {
        return result;
    }
    RowSet touched(after.table().handleCapacity());
    for (const RowHandle row : delta.touched) {
        touched.insert(row);
    }
    const std::vector<RowHandle> &rows = after.rows();
    for (size_t i = 0; i < rows.size(); ++i) {
        if (touched.contains(rows[i])) {
            extend(result, i);
        }
    }
    if (result.size() > MaximumUpdates) {
        const int first = result.front().first;
        result = {{first, result.back().first + result.back().count - first}};
    }
    return result;
}

} // namespace

RowTransition RowTransition::between(const RowView &before, const RowView &after, const RowDelta &delta)
{
    RowTransition result;
    result.updated = updatedRanges(after, delta);
    if (before.sharedRows() == after.sharedRows()) {
        return result;
    }
    const std::vector<RowHandle> &old = before.rows();
    const std::vector<RowHandle> &now = after.rows();
    if (old.empty() || now.empty()) {
        if (!old.empty()) {
            result.removed.push_back({0, int(old.size())});
        }
        if (!now.empty()) {
            result.inserted.push_back({0, int(now.size())});
        }
        return result;
    }
    const size_t limit = maximumSteps(std::max(old.size(), now.size()));
    size_t i = 0;
    size_t j = 0;
    while (i < old.size() || j < now.size()) {
        if (i < old.size() && !after.contains(old[i])) {
            extend(result.removed, i++);
        } else if (j < now.size() && !before.contains(now[j])) {
            extend(result.inserted, j++);
        } else if (i < old.size() && j < now.size() && old[i] == now[j]) {
            ++i;
            ++j;
            continue;
        } else {
            result.rearranged = true;
        }
        if (result.rearranged || result.removed.size() + result.inserted.size() > limit) {
            return {.rearranged = true, .removed = {}, .inserted = {}, .updated = std::move(result.updated)};
        }
    }
    std::ranges::reverse(result.removed);
    return result;
}

} // namespace gatehouse
