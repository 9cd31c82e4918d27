#include "models/tables/rowview.h"

#include <algorithm>

namespace gatehouse {

void RowDelta::append(const RowDelta &later)
{
    touched.insert(touched.end(), later.touched.begin(), later.touched.end());
    reordered = reordered || later.reordered;
}

RowView::RowView() : m_sorted(std::make_shared<const std::vector<RowHandle>>()), m_shown(m_sorted)
{
}

bool RowView::isCheap(const RowRequest &request, const RowView &before, const RowDelta &delta)
{
    return request.table.revision() == before.table().revision() && delta.touched.empty() &&
           request.order == before.request().order && request.filter->acceptsAll();
}

std::optional<RowView> RowView::make(const RowRequest &request, const RowView &before, const RowDelta &delta,
                                     const Cancellation &cancellation)
{
    RowView view;
    view.m_request = request;
    if (!view.match(before, delta, cancellation) || !view.order(before, delta, cancellation)) {
        return {};
    }
    if (request.filter->acceptsAll()) {
        view.m_shown = view.m_sorted;
        return view;
    }
    auto shown = std::make_shared<std::vector<RowHandle>>();
    shown->reserve(view.m_accepted.count());
    std::ranges::copy_if(*view.m_sorted, std::back_inserter(*shown),
                         [&](RowHandle row) { return view.m_accepted.contains(row); });
    view.m_shown = std::move(shown);
    return view;
}

bool RowView::match(const RowView &before, const RowDelta &delta, const Cancellation &cancellation)
{
    if (m_request.filter->acceptsAll()) {
        return true;
    }
    if (m_request.filter != before.m_request.filter || delta.touched.size() > size_t(table().rowCount()) / 8) {
        auto accepted = m_request.filter->accepted(table(), cancellation);
        if (accepted) {
            m_accepted = std::move(*accepted);
        }
        return accepted.has_value();
    }
    m_accepted = before.m_accepted;
    m_accepted.reserve(table().handleCapacity());
    for (const RowHandle row : delta.touched) {
        if (m_request.filter->accepts(table(), row)) {
            m_accepted.insert(row);
        } else {
            m_accepted.remove(row);
        }
    }
    return true;
}

bool RowView::order(const RowView &before, const RowDelta &delta, const Cancellation &cancellation)
{
    if (m_request.order.isEmpty()) {
        m_sorted = table().sharedRows();
        return true;
    }
    const bool sameOrder = m_request.order == before.m_request.order && !delta.reordered &&
                           before.m_sorted->size() == size_t(before.table().rowCount());
    if (sameOrder && table().revision() == before.table().revision()) {
        m_sorted = before.m_sorted;
        return true;
    }
    std::optional<std::vector<RowHandle>> sorted;
    if (sameOrder && delta.touched.size() <= size_t(table().rowCount()) / 8) {
        sorted = merged(before, delta.touched, cancellation);
    } else {
        sorted = sortedRows(table(), m_request.order, table().rows(), cancellation);
    }
    if (!sorted || cancellation.isCancelled()) {
        return false;
    }
    m_sorted = std::make_shared<const std::vector<RowHandle>>(std::move(*sorted));
    return true;
}

//! The rows sorted before, less those that are gone, with the touched ones put where they belong.
std::vector<RowHandle> RowView::merged(const RowView &before, std::span<const RowHandle> touched,
                                       const Cancellation &cancellation) const
{
    RowSet moving(table().handleCapacity());
    for (const RowHandle row : touched) {
        if (table().contains(row)) {
            moving.insert(row);
        }
    }
    std::vector<quint32> positions(table().handleCapacity());
    std::vector<RowHandle> arriving;
    for (quint32 position = 0; position < quint32(table().rowCount()); ++position) {
        const RowHandle row = table().rowAt(position);
        positions[row] = position;
        if (moving.contains(row)) {
            arriving.push_back(row);
        }
    }
    std::vector<RowHandle> staying;
    staying.reserve(size_t(table().rowCount()));
    std::ranges::copy_if(*before.m_sorted, std::back_inserter(staying),
                         [&](RowHandle row) { return table().contains(row) && !moving.contains(row); });
    if (arriving.empty()) {
        return staying;
    }
    const auto sorted = sortedRows(table(), m_request.order, arriving, cancellation);
    if (!sorted) {
        return {};
    }
    std::vector<RowHandle> result;
    result.reserve(staying.size() + sorted->size());
    auto at = staying.begin();
    for (const RowHandle row : *sorted) {
        const auto place = std::lower_bound(at, staying.end(), row, [&](RowHandle a, RowHandle b) {
            const auto order = compareRows(table(), m_request.order, a, b);
            return order != 0 ? order < 0 : positions[a] < positions[b];
        });
        result.insert(result.end(), at, place);
        result.push_back(row);
        at = place;
    }
    result.insert(result.end(), at, staying.end());
    return result;
}

} // namespace gatehouse
