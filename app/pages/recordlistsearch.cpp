#include "app/pages/recordlist.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace gatehouse {

//! While nothing of what the service finds has the other words, so many pages of it are looked through.
static constexpr int mostPagesUnasked = 10;

bool RecordList::isAskingService() const
{
    return !m_atEnd && !m_loadingAll && !phrase().isEmpty() && m_findings.pages == 0 && m_state != State::Failed;
}

//! Settles what the service is asked for. Where all is here, nothing.
void RecordList::askService()
{
    QString wanted;
    const bool takesSearch =
        !m_narrowing.list || std::ranges::contains(listedNames(m_narrowing.list->query, m_client.line()),
                                                   QString(m_page.search), &ListedName::name);
    if (!m_page.search.isEmpty() && takesSearch && !m_atEnd)
        wanted = searchPhrase(m_page, parseFilterText(m_searchText, m_store.columns()), m_store.columns());
    if (wanted != phrase())
        lookFor(wanted);
}

void RecordList::lookFor(const QString &phrase)
{
    const bool isFinding = m_running && m_running->place == m_running->pages.size();
    m_findings = {.phrase = phrase};
    if (phrase.isEmpty())
        m_searchDelay.stop();
    else
        m_searchDelay.start();
    const QList<RowHandle> gone(m_beside.cbegin(), m_beside.cend());
    m_beside.clear();
    m_isMixed |= m_running && !gone.isEmpty();
    m_store.remove(gone);
    if (!m_running || m_running->findingPages.isEmpty())
        return;
    m_running->findingPages.clear();
    m_running->found.clear();
    if (!isFinding)
        return;
    // What is on its way belongs to the search before.
    ++m_round;
    m_future.cancel();
    if (m_running->kind == Fetch::Kind::Findings)
        m_running.reset();
    else
        bring();
}

bool RecordList::wantsFindings() const
{
    return m_state == State::Ready && m_pages > 0 && !m_atEnd && !m_loadingAll && !phrase().isEmpty() &&
           m_findings.pages == 0 && !m_running && m_reads == 0;
}

void RecordList::findMore()
{
    m_searchDelay.stop();
    m_running = Fetch{.kind = Fetch::Kind::Findings, .pages = {}, .findingPages = {m_findings.pages + 1}};
    fetchNext();
}

//! The other words of the search may be on a later page.
void RecordList::goOnFinding()
{
    const bool isNothing = !m_model.isBusy() && m_model.rowCount() == 0;
    if (isNothing && m_findings.pages < mostPagesUnasked && !m_findings.atEnd && !m_atEnd && isSettled())
        findMore();
}

//! Those to be read again, or the first.
QList<int> RecordList::findingPages() const
{
    QList<int> pages(phrase().isEmpty() ? 0 : std::max(1, m_findings.pages));
    std::iota(pages.begin(), pages.end(), 1);
    return pages;
}

void RecordList::receivedFindings(Outcome<RecordPage> outcome)
{
    Fetch &fetch = *m_running;
    const int page = fetch.findingPages.takeFirst();
    const qsizetype got = outcome->rows.size();
    fetch.found.append(presented(std::move(outcome->rows)));
    if (page == 1)
        m_findings.count = 0;
    m_findings.pages = page;
    m_findings.count += got;
    m_findings.total = outcome->total;
    m_findings.atEnd = !isPaged() || got < m_pageSize || (outcome->total && m_findings.count >= *outcome->total);
    if (m_findings.atEnd)
        m_findings.total = m_findings.count;
    if (!m_findings.atEnd && !fetch.findingPages.isEmpty())
        fetchNext();
    else
        bring();
}

//! These rows are of the list itself.
void RecordList::forgetBeside(std::span<const Record> rows)
{
    if (m_beside.isEmpty() || rows.empty())
        return;
    m_isMixed = true;
    for (const Record &row : rows)
        m_beside.remove(row.identity());
}

void RecordList::noteBeside(const Fetch &fetch)
{
    if (fetch.kind == Fetch::Kind::Everything) {
        m_beside.clear();
        m_isMixed = false;
    } else if (fetch.kind != Fetch::Kind::Findings) {
        return;
    }
    for (qsizetype position = fetch.before; position < m_store.rowCount(); ++position) {
        const RowHandle row = m_store.rowAt(position);
        m_beside.insert(m_store.text(row, m_cells.keyColumn()), row);
    }
}

static bool isAccepted(QChar c)
{
    // It refuses all other punctuation; a mark belongs to the letter before it.
    return c.isLetterOrNumber() || c.isMark() || c == u' ' || c == u'@' || c == u'.' || c == u',';
}

static bool saysSomething(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber(); });
}

//! The stretches of \a text that the service accepts, in order.
static QStringList acceptedParts(QStringView text)
{
    QStringList parts;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && isAccepted(text.at(i)))
            continue;
        if (const QStringView part = text.sliced(from, i - from).trimmed(); saysSomething(part))
            parts.append(part.toString());
        from = i + 1;
    }
    return parts;
}

//! What the service could be asked for to find \a word in a value it looks at.
static QStringList partsToAsk(const PageRow &page, const QString &word)
{
    if (page.searchesStarts) {
        const QStringList parts = acceptedParts(word);
        const bool isStart = !parts.isEmpty() && word.trimmed().startsWith(parts.constFirst());
        return isStart ? QStringList{parts.constFirst()} : QStringList();
    }
    const qsizetype at = word.indexOf(u'@');
    if (at < 0 || !QString(page.searched).split(u' ').contains(u"email"_s))
        return acceptedParts(word);
    // Addresses are compared as a whole; something less may still be a name.
    const bool isAddress = at > 0 && at + 1 < word.size() && std::ranges::all_of(word, isAccepted);
    return isAddress ? QStringList{word} : acceptedParts(word.first(at));
}

QString searchPhrase(const PageRow &page, const QList<FilterTerm> &terms, const QList<TableColumn> &columns)
{
    const QStringList searched = QString(page.searched).split(u' ', Qt::SkipEmptyParts);
    QString best;
    for (const FilterTerm &term : terms) {
        const bool isLookedAt = term.column < 0 || searched.contains(columns.at(term.column).key);
        if (term.excluded || !isLookedAt)
            continue;
        for (const QString &part : partsToAsk(page, term.text)) {
            const bool isBetter = page.searchesStarts ? best.isEmpty() : part.size() > best.size();
            if (isBetter)
                best = part;
        }
    }
    return best;
}

} // namespace gatehouse
