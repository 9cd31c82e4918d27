#include "app/pages/recordlist.h"
#include "app/pages/requests.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

//! More records than this are not read one by one.
static constexpr qsizetype mostReads = 8;
//! Reading so many pages again takes no more than a moment.
static constexpr int fewPages = 3;

void RecordList::refresh(const QList<ChangedRecord> &records)
{
    if (m_state == State::Waiting || records.isEmpty())
        return;
    if (m_running) {
        // What is on its way may have been read before the change.
        m_changed.append(records);
        return;
    }
    const auto isKnown = [this](const ChangedRecord &record) { return rowOf(record.identity) != NoRow; };
    const bool areKnown = std::ranges::all_of(records, isKnown);
    const bool haveTheirPlace = !m_isMixed && std::ranges::none_of(records, [this](const ChangedRecord &record) {
        return m_beside.contains(record.identity);
    });
    const bool canRead = m_page.read && m_page.read != m_page.list && m_page.read->result == m_page.type &&
                         m_client.offers(*m_page.read) && records.size() <= mostReads &&
                         std::ranges::none_of(records, &QString::isEmpty, &ChangedRecord::identity);
    if (m_state != State::Ready || m_searchDelay.isActive())
        reload();
    else if (areKnown && isPaged() && haveTheirPlace)
        refreshPages(records);
    else if (canRead &&
             (isPaged() ? m_pages > fewPages : areKnown && std::ranges::all_of(records, &ChangedRecord::isStillOne)))
        readEach(records);
    else
        reload();
}

void RecordList::refreshPages(const QList<ChangedRecord> &records)
{
    QList<int> pages;
    for (const ChangedRecord &record : records) {
        const qsizetype position = m_store.positionOf(rowOf(record.identity));
        const int page = std::min(m_pages, static_cast<int>(position / m_pageSize) + 1);
        if (!pages.contains(page))
            pages.append(page);
    }
    if (pages.size() >= m_pages)
        reload();
    else
        start({.kind = Fetch::Kind::Refresh, .pages = pages, .changed = records});
}

static bool has(const QList<Record> &rows, const QString &identity)
{
    return std::ranges::contains(rows, identity, &Record::identity);
}

//! A record that is not on its page may be on the next one: repeated rows and changes of others move places.
void RecordList::lookFurther(Fetch &fetch) const
{
    const bool isMissing = std::ranges::any_of(
        fetch.changed, [&](const ChangedRecord &record) { return !has(fetch.rows, record.identity); });
    if (!isMissing || fetch.hasLookedFurther)
        return;
    fetch.hasLookedFurther = true;
    const QList<int> looked = fetch.pages;
    for (const int page : looked) {
        if (page < m_pages && !fetch.pages.contains(page + 1))
            fetch.pages.append(page + 1);
    }
}

//! Removes the changed rows that the service does not list any more.
void RecordList::dropGone(const Fetch &fetch)
{
    QList<RowHandle> gone;
    bool isMoved = false;
    for (const ChangedRecord &record : fetch.changed) {
        if (has(fetch.rows, record.identity))
            continue;
        if (record.isStillOne)
            isMoved = true;
        else if (const RowHandle row = rowOf(record.identity); row != NoRow)
            gone.append(row);
    }
    m_store.remove(gone);
    if (isMoved || gone.size() >= m_pageSize)
        reload();
    else if (!gone.isEmpty() && !m_atEnd) // the rows that have moved up to the end of what is loaded
        start({.kind = Fetch::Kind::Refresh, .pages = {m_pages}});
}

void RecordList::readEach(const QList<ChangedRecord> &records)
{
    for (const ChangedRecord &changed : records) {
        Record wanted = recordOf(rowOf(changed.identity));
        if (wanted.isNull()) {
            wanted = Record(*m_page.type);
            wanted.setText(m_page.type->fields.front(), changed.identity);
        }
        ArgumentSources from = sources();
        from.selected = &wanted;
        ++m_reads;
        m_client
            .fetch(*m_page.read,
                   gatehouse::requestFor(*m_page.read, m_client, resolveArguments(m_page.readArguments, from)),
                   wanted.identity())
            .then(this, [this, round = m_round](const Outcome<Record> &outcome) {
                if (round == m_round)
                    readOne(outcome);
            });
    }
}

void RecordList::readOne(const Outcome<Record> &outcome)
{
    --m_reads;
    if (!outcome) {
        reload();
        return;
    }
    const qsizetype before = m_store.rowCount();
    m_store.upsert(m_cells.batch(presented({*outcome})), m_cells.keyColumn());
    if (m_total)
        *m_total += m_store.rowCount() - before;
    m_isMixed |= m_store.rowCount() > before && !m_beside.isEmpty();
    showRead();
    emit readAgain();
}

RowHandle RecordList::rowOf(const QString &identity) const
{
    return identity.isEmpty() ? NoRow : m_store.find(m_cells.keyColumn(), identity);
}

} // namespace gatehouse
