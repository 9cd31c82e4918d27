#pragma once

#include "app/pages/pagecontext.h"
#include "app/pages/recordlist.h"
#include "ui/records/detailspane.h"

#include <QObject>
#include <QTimer>

namespace gatehouse {

class TablePage;

//! The fields of a record as the details of its page show them, with the names of the records it refers to as far as
//! they are known.
QList<DetailLine> detailLinesOf(const Record &record, const PageRow &page, const PageContext &context, Line line);

//! What the details say where all of a record could not be read.
DetailLine unreadLine(const ServiceError &error);

//! What the details beside a page's table say: all of the selected record, read from the service where the list tells
//! only part of it, and read again whenever the list is.
class PageDetails : public QObject
{
    Q_OBJECT

public:
    //! List and widget outlive it.
    PageDetails(RecordList &list, TablePage *widget, const PageContext &context, QObject *parent);

    Record selectedRecord() const; //!< null unless exactly one is selected
    //! Reads all fields of the selected record, where the service has an operation for it, and shows them.
    void read();

private:
    void selectionMoved();
    void listRead();
    void show(const Record &record);
    void showAgain(); //!< names of other records, or the settings, are others now
    bool canRead() const;

    RecordList &m_list;
    const PageRow &m_page;
    TablePage *m_widget;
    PageContext m_context;
    Record m_shown;                        //!< what is shown, with all that was read; null while there is none
    Record m_listed;                       //!< the record shown, as it is listed; null while there is none
    std::optional<ServiceError> m_problem; //!< why what is shown is only what the list tells
    QTimer m_soon;                         //!< until the selected row is shown
    QTimer m_delay;
};

} // namespace gatehouse
