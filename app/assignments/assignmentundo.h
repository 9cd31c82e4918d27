#pragma once

#include "app/assignments/assignmentplan.h"

#include <QElapsedTimer>
#include <QPointer>

#include <memory>

namespace gatehouse {

//! Takes assignments back that were sent together. The service takes whole lists only, so what a user has by then is
//! read first: only what the step did is taken back, and what others did since stays. Shared by those changes.
class AssignmentUndo : public std::enable_shared_from_this<AssignmentUndo>
{
public:
    //! The context outlives its client.
    AssignmentUndo(const PageContext &context, const Record &organization);

    //! What sends the step, with what takes it back.
    PlannedChange undoable(const AssignmentStep &step);

private:
    struct Listing
    {
        QFuture<Outcome<RecordPage>> future;
        QElapsedTimer age;
    };
    using TakeRows = std::function<void(const Outcome<RecordPage> &)>;

    QFuture<RenewedChange> renew(const AssignmentStep &step);
    //! What still applies where the user has \a now. \a all: what the organization has; null: not known.
    RenewedChange renewed(const AssignmentStep &step, const QList<Record> &now, const QList<Record> *all);
    //! Of the organization, read once for all that ask at the same time.
    void readAll(AssignmentKind kind, const TakeRows &take);
    void readOfUser(const AssignmentStep &step, const TakeRows &take);

    PageContext m_context;
    Record m_organization;
    QPointer<Client> m_client;
    QHash<AssignmentKind, Listing> m_all;
};

} // namespace gatehouse
