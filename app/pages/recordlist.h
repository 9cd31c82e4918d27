#pragma once

#include "app/pages/pagerow.h"
#include "app/pages/recordcells.h"
#include "models/tables/tablemodel.h"
#include "network/client/client.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace gatehouse {

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
    TableModel &model() { return m_model; }

    void setPageSize(int rows) { m_pageSize = rows; }
    //! The record the page's records belong to, for pages with a scope. Reads anew when it is another one.
    void setScope(const Record &scope);
    const Record &scope() const { return m_scope; }
    ArgumentSources sources() const;

    State state() const { return m_state; }
    const ServiceError &error() const { return m_error; }
    bool isComplete() const; //!< everything the service has for this search is here
    bool isLoadingMore() const { return m_state == State::Ready && m_running; }
    //! Rows the service has, once known.
    std::optional<qint64> total() const { return m_total; }

    //! What the search box says. Words that the service can search go there while it has more than what is loaded;
    //! the rest is filtered here. False when the text is no filter: see model().filterError().
    bool setSearch(const QString &text);
    //! Conditions on columns, applied here.
    void setColumnFilters(const QList<ColumnFilter> &filters);

    void reload();   //!< reads what is loaded again, or the first page
    void loadMore(); //!< the next page
    void loadAll();  //!< page after page until all are here; see progressed()
    void stopLoadingAll();
    bool isLoadingAll() const { return m_loadingAll; }

    Record recordAt(int row) const; //!< as shown; null when there is no such row
    Record recordOf(RowHandle handle) const;

signals:
    void stateChanged();
    void progressed(qint64 loaded, std::optional<qint64> total);

private:
    struct Fetch
    {
        int page = 1;
        int last = 1; //!< pages up to here are read into one replacement of everything
        QList<Record> rows;
    };

    Request requestFor(int page) const;
    void start(Fetch fetch);
    void fetchNext();
    void received(const Outcome<RecordPage> &outcome);
    void show(const TableBatch &batch, bool everything);
    void makeBatch(QList<Record> rows, bool everything);
    void abandon();
    void setState(State state);
    void applyFilter();

    const PageRow &m_page;
    Client &m_client;
    RecordCells m_cells;
    TableStore m_store;
    TableModel m_model;
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
    QFuture<Outcome<RecordPage>> m_future;
    quint64 m_round = 0; //!< answers of an earlier round are passed over
    bool m_loadingAll = false;
};

//! The part of a search that the service can take: plain words of letters, digits, blanks and @ . , (it refuses all
//! other characters). \a rest is true when something of the text is left for filtering here.
QString searchableByService(const QString &text, const QList<TableColumn> &columns, bool *rest);

} // namespace gatehouse
