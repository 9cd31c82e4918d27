#pragma once

#include "app/pages/pagecontext.h"
#include "app/pages/recordlist.h"
#include "models/changes/change.h"

#include <QObject>
#include <QTimer>

namespace gatehouse {

class PageActions;
class TablePage;

//! Keys of the columns a page shows before the person has chosen.
QStringList firstColumns(const PageRow &page);

//! A generic page of records: brings together the list, the table page and the actions. Lives as long as its widget.
class PageController : public QObject
{
    Q_OBJECT

public:
    //! Makes the page's widget.
    static QWidget *make(const PageRow &page, const PageContext &context);

    RecordList &list() { return m_list; }
    TablePage *widget() const { return m_widget; }
    const PageContext &context() const { return m_context; }

    QList<Record> selectedRecords() const;
    //! Reads all fields of the selected record, where the service has an operation for it, and shows them.
    void readDetails();

    bool isReady() const; //!< its data is loaded, or cannot be

private:
    PageController(const PageRow &page, const PageContext &context);

    void loadScopes();
    void showScopes(const QList<Record> &scopes);
    void accessChanged();
    void showState();
    void showCount();
    void showDetails();
    void showRecord(const Record &record);
    void changed(Service service, const QString &operation, const ChangeTarget &target);

    const PageRow &m_page;
    PageContext m_context;
    RecordList m_list;
    TablePage *m_widget;
    PageActions *m_actions;
    QList<Record> m_scopes; //!< records of the scope page
    QTimer m_detailsDelay;
};

} // namespace gatehouse
