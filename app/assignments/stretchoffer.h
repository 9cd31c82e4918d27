#pragma once

#include "app/assignments/assignmentreading.h"
#include "app/pages/pagecontext.h"
#include "models/week/slotwire.h"

#include <QPointer>
#include <QWidget>

#include <functional>

namespace gatehouse {

//! Timeslots that a row of the page of timeslots has gained are assigned to nobody, though people take the row for one.
//! Says so, and offers to assign them to those who have the others: reads who has what then, and has the person see
//! what changes before it is sent.
class StretchOffer : public QObject
{
    Q_OBJECT

public:
    struct Row
    {
        Record organization;
        QString title;
        QList<WeekSlot> had;
        QList<WeekSlot> gained;
    };

    //! \a window: of the dialog.
    StretchOffer(const PageContext &context, const Row &row, QWidget *window);

    void tell();
    bool isThere(const QSet<qint64> &ids) const; //!< all of it

private:
    bool canAssign() const;
    //! Of the organization.
    void read(const Endpoint &operation, const std::function<void(const QList<Record> &rows)> &take);
    void readUsers();
    void readAssigned(const QList<Record> &users);
    void choose(const AssignmentReading::Result &result);
    void tellUnread(const ServiceError &error);

    PageContext m_context;
    Row m_row;
    QSet<QString> m_had; //!< ids
    QSet<QString> m_gained;
    QPointer<QWidget> m_window;
    QList<Record> m_users;
    OwnAssignments m_own; //!< the timeslots there are: some services tell without ids what users have
    QPointer<AssignmentReading> m_reading;
};

} // namespace gatehouse
