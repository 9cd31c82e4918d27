#pragma once

#include "models/changes/change.h"
#include "network/client/outcome.h"

#include <QCoreApplication>
#include <QMap>
#include <QUuid>

#include <array>

namespace gatehouse {

//! What became of one planned change.
struct ChangeItemResult
{
    enum class Status : quint8 {
        Succeeded,
        Failed,  //!< sent and refused, or not deliverable; not made, see also wasLookedUp
        Unknown, //!< sent; nobody knows whether it happened
        NotSent, //!< refused, cancelled, only looked at, or a change before it stopped the rest
    };
    PlannedChange change;
    Status status = Status::NotSent;
    QString message;                   //!< why not, or what the service said; in the user's language
    std::optional<ServiceError> error; //!< what the service or the way there said; its fields belong into the form
    QString requestId;
    QJsonValue reply;         //!< the payload
    QString identity;         //!< of the record changed or created, where known
    bool wasLookedUp = false; //!< the answer was lost, and the status is what a look at the service showed
    Id intent = {};           //!< number of its entry in the change log; null: it has none
    bool canBeSent = true;    //!< again, from here

    QString name() const; //!< what people call what was changed
};

//! What a look at the service has shown of a change whose answer was lost, in a sentence or two.
QString findingText(Finding finding);

//! What is known by now of some changes of a submission, by their places in it.
using LaterResults = QMap<qsizetype, ChangeItemResult>;

//! What became of everything submitted together.
struct ChangeResult
{
    Q_DECLARE_TR_FUNCTIONS(ChangeResult)

public:
    enum class Verdict : quint8 {
        Done,           //!< every change succeeded
        Partly,         //!< some did not; see the items
        Failed,         //!< none succeeded
        Unknown,        //!< one or more may have happened and nobody could tell: look before submitting it again
        ReadOnly,       //!< the workspace is read-only; nothing was sent
        NotConfirmed,   //!< the person said no; nothing was sent
        DryRun,         //!< looked at; nothing was sent
        LogUnavailable, //!< no log, no change; offer Retry
        Cancelled,      //!< stopped on the way; see the items
    };
    quint64 run = 0; //!< names the submission, see ChangeDoor::undo()
    QUuid workspace; //!< where it belongs
    QString title;   //!< what people call it, see ChangeRun::title()
    Verdict verdict = Verdict::Failed;
    QString message;                //!< what happened and what to do next, in the user's language
    QString warning;                //!< all was sent, but something beside it went wrong, such as noting an outcome
    QList<ChangeItemResult> items;  //!< one per change submitted, in their order; none of a feed
    std::array<qsizetype, 4> fed{}; //!< of a feed: how many of each status

    bool isDone() const { return verdict == Verdict::Done; }
    qsizetype count(ChangeItemResult::Status status) const;
    //! What can be submitted again: failed and not sent, never what may have happened.
    LaterResults left() const;
    QList<PlannedChange> remaining() const; //!< the changes of these
    void learn(const LaterResults &later);  //!< verdict and message tell of it as well
    //! How many changes were made and how many not, in sentences.
    QString countText() const;
};

} // namespace gatehouse
