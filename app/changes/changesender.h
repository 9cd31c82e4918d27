#pragma once

#include "models/changes/change.h"

namespace gatehouse {

//! What became of a change that was sent.
struct SendAnswer
{
    enum class Status : quint8 {
        Succeeded,
        Failed,  //!< certain not to have happened
        Unknown, //!< sent, but the answer was lost
    };
    Status status = Status::Failed;
    QString message;        //!< in the user's language: what happened and what to do next
    QString requestId;      //!< the service's or our own name for the request
    QJsonValue reply;       //!< the result part of the answer
    bool hopeless = false;  //!< further changes would fail the same way: offline, signed out, not allowed
    bool cancelled = false; //!< stopped before anything was sent
};

//! Sends one change to its service. The only way from the door to the network.
class ChangeSender
{
public:
    virtual ~ChangeSender() = default;

    //! Answers exactly once. Cancelling the future aborts the request.
    virtual QFuture<SendAnswer> send(const PlannedChange &change) = 0;
    //! Who the service takes calls from: the signed-in user, or a name for the key. Never a credential.
    virtual QString account(Service service) const = 0;

protected:
    ChangeSender() = default;
    Q_DISABLE_COPY_MOVE(ChangeSender)
};

} // namespace gatehouse
