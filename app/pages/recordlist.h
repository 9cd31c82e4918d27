#pragma once

#include "app/pages/pagerow.h"
#include "app/pages/recordcells.h"
#include "models/tables/tablefeed.h"
#include "models/tables/tablemodel.h"
#include "network/client/client.h"

#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <limits>

namespace gatehouse {

//! A record that was changed.
struct ChangedRecord
{
    QString identity;        //!< empty when the service gave none
    bool isStillOne = false; //!< it was edited, so the list has it as before; otherwise it may have left the list
};

//! Another way of listing than the page row's.
struct Narrowing
{
    const Endpoint *list = nullptr; //!< null: the page row's
    PathArguments values = {};      //!< beside, or in place of, those of the page row
    QJsonValue body = QJsonValue::Undefined;

    bool operator==(const Narrowing &) const = default;
};

//! The records of a page: asks the service for them page by page, one request a page and one page ahead of what is
//! shown, and keeps them in a table. Reading again keeps the rows that are still there the same rows.
//!
//! A search looks through every column of what is here. While that is not everything, the service is asked as well, for
//! the part of the search that it takes, and what it finds comes beside what is here.
class RecordList : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 {
        Waiting, //!< not asked yet, or no scope chosen
        Loading, //!< the first page is on its way
        Ready,
        Failed, //!< see error(); what was loaded before is still there
    };

    //! The client must outlive the list.
    RecordList(const PageRow &page, Client &client, QObject *parent = nullptr);
    ~RecordList() override;

    const PageRow &page() const { return m_page; }
    Client &client() const { return m_client; }
    const RecordCells &cells() const { return m_cells; }
    TableStore &store() { return m_store; }
    const TableStore &store() const { return m_store; }
    TableModel &model() { return m_model; }
    const TableModel &model() const { return m_model; }

    //! Rows asked for at a time; another number reads what is loaded again.
    void setPageSize(int rows);
    void setMomentStyle(const MomentStyle &style);
    //! The record the page's records belong to, for pages with a scope. Reads anew when it is another one.
    void setScope(const Record &scope);
    const Record &scope() const { return m_scope; }
    ArgumentSources sources() const;
    //! Lists in another way from now on; a narrowing of nothing brings the page row's back.
    void narrow(const Narrowing &narrowing);
    const Narrowing &narrowing() const { return m_narrowing; }
    //! Makes a record of the page's type from what the service gives, where that is of another type. Before the first
    //! reading.
    using Present = std::function<Record(const Record &given)>;
    void setPresent(const Present &present) { m_present = present; }

    State state() const { return m_state; }
    const ServiceError &error() const { return m_error; }
    bool isComplete() const; //!< everything the service tells for this search is here; all it has unless part()
    bool hasMore() const { return !m_atEnd && m_pages > 0; } //!< rows that are not here yet, also when reading failed
    bool isSettled() const;                                  //!< nothing is on its way or about to be asked for
    //! Where the service tells only a part of a list that has no pages: no row beyond it can be loaded.
    const std::optional<ListPart> &part() const { return m_part; }
    //! Rows the service has, once known.
    std::optional<qint64> total() const { return m_total; }
    //! Rows of the list itself that are here, without those that only a search has brought.
    qsizetype loadedCount() const { return m_store.rowCount() - m_beside.size(); }

    //! What the search box says. False when the text is no filter: see model().filterError().
    bool setSearch(const QString &text);
    //! What the service is asked for beside the rows that are here, see searchPhrase(); empty: nothing.
    const QString &phrase() const { return m_findings.phrase; }
    bool isAskingService() const; //!< for the phrase, and nothing has come back yet
    //! How many rows the service finds for the phrase, once known, and how many of them are here.
    std::optional<qint64> foundTotal() const { return m_findings.total; }
    qint64 foundCount() const { return m_findings.count; }
    //! Conditions on columns, applied here.
    void setColumnFilters(const QList<ColumnFilter> &filters);

    void clear();  //!< forgets what is loaded, and waits
    void reload(); //!< reads what is loaded again, or the first page
    //! Reads again what became of these records: the pages they stand on, or they alone where the list has no pages;
    //! everything that is loaded where that is less or neither is possible.
    void refresh(const QList<ChangedRecord> &records);
    void cancel();   //!< gives up what is on its way; what is loaded stays
    void loadMore(); //!< the next page
    void loadAll();  //!< page after page until all are here; see progressed()
    void stopLoadingAll();
    bool isLoadingAll() const { return m_loadingAll; }

    Record recordAt(int row) const; //!< as shown; null when there is no such row
    Record recordOf(RowHandle handle) const;

signals:
    void stateChanged();
    void readAgain(); //!< rows that were there may have other content now
    void progressed(qint64 loaded, std::optional<qint64> total);

private:
    //! What is on its way: pages, one request after another.
    struct Fetch
    {
        enum class Kind : quint8 {
            Everything, //!< replaces what is loaded
            More,       //!< the page after those loaded
            Refresh,    //!< pages that changed records stand on
            Findings,   //!< what the service finds, beside what is loaded
        };
        Kind kind = Kind::Everything;
        QList<int> pages = {1};
        QList<Record> rows = {};
        QList<ChangedRecord> changed = {};
        int place = 0; //!< in pages
        bool hasLookedFurther = false;
        QList<int> findingPages = {}; //!< of what the service finds, after the pages
        QList<Record> found = {};
        qsizetype before = std::numeric_limits<qsizetype>::max(); //!< position of the first that only they bring
    };

    //! What the service finds for a part of the search.
    struct Findings
    {
        QString phrase;
        int pages = 0; //!< loaded
        bool atEnd = false;
        qint64 count = 0; //!< rows of those pages
        std::optional<qint64> total = {};
    };

    const Endpoint &listOperation() const { return m_narrowing.list ? *m_narrowing.list : *m_page.list; }
    bool isPaged() const { return listOperation().has(Effect::Paged); }
    Request requestFor(int page, const QString &phrase) const;
    QList<Record> presented(QList<Record> given) const;
    void start(Fetch fetch);
    void fetchNext();
    void received(Outcome<RecordPage> outcome);
    void bring();
    void show();
    void showRead();
    void refreshPages(const QList<ChangedRecord> &records);
    void lookFurther(Fetch &fetch) const;
    void dropGone(const Fetch &fetch);
    void readEach(const QList<ChangedRecord> &records);
    void readOne(const Outcome<Record> &outcome);
    RowHandle rowOf(const QString &identity) const;
    void abandon();
    void askService();
    void lookFor(const QString &phrase);
    bool wantsFindings() const;
    void findMore();
    void goOnFinding();
    QList<int> findingPages() const;
    void receivedFindings(Outcome<RecordPage> outcome);
    void forgetBeside(std::span<const Record> rows);
    void noteBeside(const Fetch &fetch);
    void fail(const ServiceError &error);
    void setState(State state);
    void applyFilter();

    const PageRow &m_page;
    Client &m_client;
    RecordCells m_cells;
    TableStore m_store;
    TableModel m_model;
    TableFeed m_feed;
    Record m_scope;
    Narrowing m_narrowing;
    Present m_present;
    int m_pageSize = 100;
    int m_pages = 0; //!< loaded
    bool m_atEnd = false;
    std::optional<qint64> m_total;
    std::optional<ListPart> m_part;
    State m_state = State::Waiting;
    ServiceError m_error;
    QString m_searchText;
    Findings m_findings;
    QHash<QString, RowHandle> m_beside; //!< rows that only the findings have brought, by identity
    bool m_isMixed = false;             //!< rows do not stand where the service lists them
    QList<ColumnFilter> m_columnFilters;
    QTimer m_searchDelay;
    std::optional<Fetch> m_running;
    QList<ChangedRecord> m_changed; //!< to be read once nothing else is on its way
    QFuture<Outcome<RecordPage>> m_future;
    int m_reads = 0;     //!< single records on their way
    quint64 m_round = 0; //!< answers of an earlier round are passed over
    bool m_loadingAll = false;
};

//! The part of a search that the page's service is asked for: of the words that must occur in what it looks at, or
//! anywhere, the longest stretch of characters it accepts; the first word where it looks at how values begin. All rows
//! that \a terms mean are among those it finds, as far as it looks at them at all. Empty: it can take nothing of it.
QString searchPhrase(const PageRow &page, const QList<FilterTerm> &terms, const QList<TableColumn> &columns);

} // namespace gatehouse
