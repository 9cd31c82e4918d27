#pragma once

#include "app/pages/pagecontext.h"
#include "network/client/client.h"

#include <QObject>
#include <QTimer>

namespace gatehouse {

class RecordTable;
class RoleTitles;
class TablePage;
struct DetailLine;

//! The review pane beside the queue: the selected request as it is now, the answers of its form and the profile of who
//! wants the role. Read a moment after the selection stands still, so that moving through the rows sends nothing.
class RequestReview : public QObject
{
    Q_OBJECT

public:
    //! Gives the request of the table's one selected row; null unless there is exactly one.
    using Selected = std::function<Record()>;

    //! Widget and titles outlive it.
    RequestReview(const PageContext &context, TablePage *widget, const RoleTitles &titles, const Selected &selected,
                  QObject *parent);
    ~RequestReview() override;

    void follow();    //!< the selection, or what is listed of it, is another now
    void showAgain(); //!< names or settings are others now
    void readNow();   //!< all of the selected request
    void clear();     //!< what was read belongs to somebody who has left

signals:
    void read(const QString &id); //!< somebody has the request before the eyes, in full
    //! The request is not any more what is listed; null \a now: it is gone.
    void foundOther(const QString &id, const gatehouse::Record &now);

private:
    void show();
    void readRequest();
    void readProfile();
    void giveUp();
    QList<DetailLine> requestLines() const;
    QList<DetailLine> profileLines() const;

    PageContext m_context;
    TablePage *m_widget;
    const RoleTitles &m_titles;
    Selected m_selected;
    Record m_request; //!< shown; null while there is none
    Record m_profile; //!< of who wants the role; null while it is not known
    QString m_profileProblem;
    QTimer m_delay;
    QFuture<Outcome<Record>> m_requestFuture;
    QFuture<Outcome<Record>> m_profileFuture;
    QHash<QString, Record> m_profiles; //!< read before, by user id
};

} // namespace gatehouse
