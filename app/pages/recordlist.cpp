#include "app/pages/recordlist.h"

#include "app/pages/requests.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace gatehouse {

//! Making a batch of more rows than this, or comparing it with as many, would hold up the window.
static constexpr qsizetype rowsForOneFrame = 2'000;

RecordList::RecordList(const PageRow &page, Client &client, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_client(client)
    , m_cells(*page.type, client.line())
    , m_store(m_cells.columns())
    , m_model(&m_store)
    , m_feed(&m_store, m_cells.keyColumn())
{
    setMomentStyle({});
    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(300);
    connect(&m_searchDelay, &QTimer::timeout, this, [this] {
        if (m_state == State::Failed)
            reload();
        else if (wantsFindings())
            findMore();
        else if (m_loadingAll)
            loadMore();
    });
    connect(&m_model, &TableModel::moreWanted, this, &RecordList::loadMore);
    connect(&m_feed, &TableFeed::brought, this, &RecordList::show);
}

RecordList::~RecordList()
{
    abandon();
}

void RecordList::setMomentStyle(const MomentStyle &style)
{
    for (int column = 0; column < m_cells.fields().size(); ++column) {
        const Field *field = m_cells.fields().at(column);
        m_model.setFormatter(column,
                             [field, style](QStringView raw) { return displayText(*field, raw.toString(), style); });
    }
}

void RecordList::setPageSize(int rows)
{
    if (rows == m_pageSize)
        return;
    const int loaded = m_pages * m_pageSize;
    m_pageSize = rows;
    m_pages = (loaded + rows - 1) / rows;
    m_findings.pages = std::min(m_findings.pages, 1);
    if (m_state != State::Waiting && isPaged())
        reload();
}

void RecordList::setScope(const Record &scope)
{
    if (m_scope == scope)
        return;
    const bool same = !m_scope.isNull() && !scope.isNull() && m_scope.identity() == scope.identity();
    m_scope = scope;
    if (same)
        return;
    clear();
    if (!scope.isNull())
        reload();
}

QList<Record> RecordList::presented(QList<Record> given) const
{
    if (m_present)
        std::ranges::transform(given, given.begin(), m_present);
    return given;
}

void RecordList::narrow(const Narrowing &narrowing)
{
    if (m_narrowing == narrowing)
        return;
    m_narrowing = narrowing;
    const bool wasAsked = m_state != State::Waiting;
    clear();
    if (wasAsked)
        reload();
}

void RecordList::clear()
{
    m_searchDelay.stop();
    m_changed.clear();
    abandon();
    m_pages = 0;
    m_atEnd = false;
    m_findings = {.phrase = m_findings.phrase};
    m_beside.clear();
    m_isMixed = false;
    m_store.clear();
    m_total.reset();
    m_part.reset();
    setState(State::Waiting);
}

ArgumentSources RecordList::sources() const
{
    return {.scope = m_scope.isNull() ? nullptr : &m_scope, .tenantCode = m_client.context().tenant()};
}

bool RecordList::isComplete() const
{
    return m_state == State::Ready && m_atEnd;
}

bool RecordList::isSettled() const
{
    return !m_running && m_reads == 0 && !m_searchDelay.isActive();
}

Request RecordList::requestFor(int page, const QString &phrase) const
{
    PathArguments values = resolveArguments(m_page.listArguments, sources());
    if (isPaged()) {
        values.insert(u"page"_s, QString::number(page));
        values.insert(u"limit"_s, QString::number(m_pageSize));
    }
    if (!phrase.isEmpty())
        values.insert(m_page.search, phrase);
    values.insert(m_narrowing.values);
    Request request = gatehouse::requestFor(listOperation(), m_client, values);
    if (!m_narrowing.body.isUndefined())
        request.body = m_narrowing.body;
    return request;
}

void RecordList::abandon()
{
    ++m_round;
    m_reads = 0;
    m_feed.abandon();
    m_running.reset();
    m_future.cancel();
}

void RecordList::reload()
{
    if (m_page.scope && m_scope.isNull())
        return;
    QList<int> pages(std::max(1, m_pages));
    std::iota(pages.begin(), pages.end(), 1);
    start({.pages = pages, .findingPages = findingPages()});
}

void RecordList::start(Fetch fetch)
{
    abandon();
    m_searchDelay.stop();
    if (fetch.kind == Fetch::Kind::Everything)
        m_changed.clear();
    m_running = std::move(fetch);
    if (m_store.rowCount() == 0 || m_state != State::Ready)
        setState(State::Loading);
    fetchNext();
}

void RecordList::loadMore()
{
    const bool isBegun = m_state == State::Ready && m_pages > 0;
    if (!isBegun || m_atEnd || !isSettled())
        return;
    // Who searches wants what is found; the rest comes when it is asked for.
    if (!m_loadingAll && !phrase().isEmpty()) {
        if (!m_findings.atEnd)
            findMore();
        return;
    }
    m_running = Fetch{.kind = Fetch::Kind::More, .pages = {m_pages + 1}};
    fetchNext();
}

void RecordList::loadAll()
{
    m_loadingAll = !m_atEnd;
    emit progressed(m_store.rowCount(), m_total);
    // What failed last may be what is here, so it begins anew.
    if (m_state == State::Failed && m_loadingAll)
        reload();
    else
        loadMore();
}

void RecordList::stopLoadingAll()
{
    m_loadingAll = false;
    emit progressed(m_store.rowCount(), m_total);
    if (wantsFindings() && isSettled())
        findMore();
}

void RecordList::cancel()
{
    const bool wasLoading = m_state == State::Loading || isAskingService();
    abandon();
    m_searchDelay.stop();
    stopLoadingAll();
    if (!wasLoading)
        return;
    ServiceError error;
    error.cause = ServiceError::Cause::Cancelled;
    error.operation = &listOperation();
    fail(error);
}

void RecordList::fetchNext()
{
    const bool isFinding = m_running->place == m_running->pages.size();
    const int page = isFinding ? m_running->findingPages.constFirst() : m_running->pages.at(m_running->place);
    m_future = m_client.list(listOperation(), requestFor(page, isFinding ? phrase() : QString()));
    // Taken out of the future: it would keep every record for as long as the list lives.
    m_future.then(this, [this, round = m_round](QFuture<Outcome<RecordPage>> answered) {
        if (round == m_round && answered.resultCount() > 0)
            received(answered.takeResult());
    });
}

void RecordList::received(Outcome<RecordPage> outcome)
{
    if (outcome && outcome->part && outcome->rows.isEmpty())
        outcome = toldRows(listOperation(), outcome);
    if (!outcome) {
        fail(outcome.error());
        return;
    }
    Fetch &fetch = *m_running;
    if (fetch.place == fetch.pages.size()) {
        receivedFindings(std::move(outcome));
        return;
    }
    const int page = fetch.pages.at(fetch.place);
    const qsizetype got = outcome->rows.size();
    const bool isShort = !isPaged() || got < m_pageSize;
    QList<Record> rows = presented(std::move(outcome->rows));
    if (fetch.rows.isEmpty())
        fetch.rows = std::move(rows);
    else
        fetch.rows.append(std::move(rows));
    if (outcome->total)
        m_total = outcome->total;
    m_part = outcome->part;
    ++fetch.place;
    const bool isRefresh = fetch.kind == Fetch::Kind::Refresh;
    if (isRefresh && fetch.place == fetch.pages.size())
        lookFurther(fetch);
    if (fetch.place < fetch.pages.size() && (isRefresh || !isShort)) {
        fetchNext();
        return;
    }
    if (!isRefresh) {
        m_pages = page;
        // A total may be too high (3.5 counts a user once per role), so a short page ends the list whatever it says.
        m_atEnd = isShort || (m_total && qint64(page - 1) * m_pageSize + got >= *m_total);
    }
    if (!m_atEnd && !fetch.findingPages.isEmpty()) {
        fetch.place = static_cast<int>(fetch.pages.size());
        fetchNext();
        return;
    }
    bring();
}

//! How many rows a table makes of them.
static qsizetype distinct(const QList<Record> &records)
{
    QSet<QString> identities;
    qsizetype count = 0;
    for (const Record &record : records) {
        const QString identity = record.identity();
        count += identity.isEmpty() || !identities.contains(identity) ? 1 : 0;
        identities.insert(identity);
    }
    return count;
}

void RecordList::bring()
{
    Fetch &fetch = *m_running;
    const MergeMode mode = fetch.kind == Fetch::Kind::Everything ? MergeMode::Replace : MergeMode::Upsert;
    forgetBeside(fetch.rows);
    // Only dropGone() asks for them again; very many are let go of aside.
    QList<Record> rows = fetch.kind == Fetch::Kind::Refresh ? fetch.rows : std::exchange(fetch.rows, {});
    if (!fetch.found.isEmpty()) {
        fetch.before = mode == MergeMode::Replace ? distinct(rows) : m_store.rowCount();
        rows.append(std::exchange(fetch.found, {}));
    }
    const auto batchOf = [cells = m_cells, complete = m_page.complete](QList<Record> records) {
        if (complete)
            std::ranges::for_each(records, complete);
        return cells.batch(records);
    };
    if (m_store.rowCount() + rows.size() <= rowsForOneFrame)
        m_feed.bringNow(batchOf(std::move(rows)), mode);
    else
        m_feed.bring([rows = std::move(rows), batchOf]() mutable { return batchOf(std::move(rows)); }, mode);
}

void RecordList::show()
{
    const Fetch fetch = std::move(*m_running);
    m_running.reset();
    if (fetch.kind == Fetch::Kind::Refresh)
        dropGone(fetch);
    const bool isFirst = m_state != State::Ready && m_pages == 1;
    noteBeside(fetch);
    showRead();
    if (fetch.kind != Fetch::Kind::More && fetch.kind != Fetch::Kind::Findings)
        emit readAgain();
    // One page ahead of what is shown, so that scrolling does not wait.
    if (m_loadingAll || isFirst)
        loadMore();
    if (fetch.kind == Fetch::Kind::Findings)
        goOnFinding();
}

void RecordList::showRead()
{
    // Counted here and not in the replies: rows that a list repeats are one row.
    if (m_atEnd) {
        m_total = m_part ? m_part->total : m_store.rowCount();
        m_loadingAll = false;
        m_searchDelay.stop();
        m_findings = {};
        m_beside.clear();
    }
    m_model.setTotal(m_total.value_or(-1));
    setState(State::Ready);
    emit progressed(m_store.rowCount(), m_total);
    if (!m_running && !m_changed.isEmpty())
        refresh(std::exchange(m_changed, {}));
    if (phrase().isEmpty())
        askService(); // what was all there may not be any more
    else if (wantsFindings() && isSettled())
        findMore();
}

void RecordList::fail(const ServiceError &error)
{
    m_running.reset();
    m_loadingAll = false;
    m_error = error;
    setState(State::Failed);
}

void RecordList::setState(State state)
{
    m_state = state;
    emit stateChanged();
}

bool RecordList::setSearch(const QString &text)
{
    m_searchText = text;
    askService();
    applyFilter();
    return m_model.filterError().isEmpty();
}

void RecordList::setColumnFilters(const QList<ColumnFilter> &filters)
{
    m_columnFilters = filters;
    applyFilter();
}

void RecordList::applyFilter()
{
    m_model.setFilter({.text = m_searchText, .columns = m_columnFilters});
}

Record RecordList::recordAt(int row) const
{
    return recordOf(m_model.handleAt(row));
}

Record RecordList::recordOf(RowHandle handle) const
{
    return handle != NoRow && m_store.contains(handle) ? m_cells.recordAt(m_store, handle) : Record();
}

} // namespace gatehouse
