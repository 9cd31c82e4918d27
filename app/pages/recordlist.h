#pragma once

#include "app/pages/pagerow.h"
#include "app/pages/recordcells.h"
#include "models/tables/tablefeed.h"
#include "models/tables/tablemodel.h"
#include "network/client/client.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace gatehouse {

//! A record that was changed.
struct ChangedRecord
{
    QString identity;        //!< empty when the service gave none
    bool isStillOne = false; //!< it was edited, so the list has it as before; otherwise it may have left the list
};

//! The records of a page: asks the service for them page by page, one request a page and one page ahead of what is
//! shown, and keeps them in a table. Reading again keeps the rows that are still there the same rows.
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

    //! Rows asked for at a time; another number reads what is loaded again.
    void setPageSize(int rows);
    void setMomentStyle(const MomentStyle &style);
    //! The record the page's records belong to, for pages with a scope. Reads anew when it is another one.
    void setScope(const Record &scope);
    const Record &scope() const { return m_scope; }
    ArgumentSources sources() const;

    State state() const { return m_state; }
    const ServiceError &error() const { return m_error; }
    bool isComplete() const; //!< everything the service has for this search is here
    bool hasMore() const { return m_state == State::Ready && !m_atEnd; } //!< rows that are not here yet
    bool isSettled() const; //!< nothing is on its way or about to be asked for
    //! Rows the service has, once known.
    std::optional<qint64> total() const { return m_total; }

    //! What the search box says. Words that the service can search go there while it has more than what is loaded;
    //! the rest is filtered here. False when the text is no filter: see model().filterError().
    bool setSearch(const QString &text);
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
        };
        Kind kind = Kind::Everything;
        QList<int> pages = {1};
        QList<Record> rows = {};
        QList<ChangedRecord> changed = {};
        int place = 0; //!< in pages
        bool hasLookedFurther = false;
    };

    bool isPaged() const { return m_page.list->has(Effect::Paged); }
    Request requestFor(int page) const;
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
    void forgetPages();
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
    int m_pageSize = 100;
    int m_pages = 0; //!< loaded
    bool m_atEnd = false;
    std::optional<qint64> m_total;
    State m_state = State::Waiting;
    ServiceError m_error;
    QString m_searchText;
    QString m_remoteSearch;
    QList<ColumnFilter> m_columnFilters;
    QTimer m_searchDelay;
    std::optional<Fetch> m_running;
    QList<ChangedRecord> m_changed; //!< to be read once nothing else is on its way
    QFuture<Outcome<RecordPage>> m_future;
    int m_reads = 0;     //!< single records on their way
    quint64 m_round = 0; //!< answers of an earlier round are passed over
    bool m_loadingAll = false;
};

//! The part of a search that the service can take: plain words of letters, digits, blanks and @ . , (it refuses all
//! other characters). \a rest is true when something of the text is left for filtering here.
QString searchableByService(const QString &text, const QList<TableColumn> &columns, bool *rest);

} // namespace gatehouse
