#pragma once

#include "network/operations/operation.h"

#include <QList>
#include <QMetaType>

#include <chrono>
#include <expected>
#include <optional>

namespace gatehouse {

//! What a service says about one field of what it was sent.
struct FieldProblem
{
    QString key; //!< the field's JSON key; empty when the service names none
    QString message;
};

//! What the service told of a list that is asked for whole, where it says that there is more: a page of it, say. No
//! operation is known that asks for the others.
struct ListPart
{
    qint64 rows = 0;             //!< told
    std::optional<qint64> total; //!< there are; absent where the service does not tell
    qint64 page = 1;
    qint64 pages = 1; //!< 1 where the service tells none

    //! What happened, in one sentence for people.
    QString summary() const;
    //! What to do about it.
    static QString nextStep();
};

//! Why a call did not give what was asked for. Every text in it is free of tokens, keys and passwords.
struct ServiceError
{
    Q_GADGET

public:
    enum class Cause : quint8 {
        Cancelled,      //!< given up before an answer came, also when the client went away
        TimedOut,       //!< no answer in time, and nothing can have changed
        Unreachable,    //!< the service was not reached: no network, no such host, refused, proxy
        TlsRefused,     //!< the service could not prove who it is
        Redirected,     //!< the service points somewhere the call must not follow
        SignInNeeded,   //!< nobody is signed in, or the key or session is not accepted
        NotAllowed,     //!< signed in, but this person may not
        Refused,        //!< the service understood and said no; see message and fields
        NotFound,       //!< what was asked for does not exist
        RateLimited,    //!< too many calls; see retryAfter
        ServiceFault,   //!< the service failed
        Malformed,      //!< the answer cannot be read
        OutcomeUnknown, //!< a change was sent and its answer lost: look before sending it again
        NotOffered,     //!< this service line, or this connection's settings, do not have the operation
        MissingValue,   //!< a value the call needs was not given; nothing was sent
    };
    Q_ENUM(Cause)

    Cause cause = Cause::ServiceFault;
    int status = 0;  //!< HTTP status; 0 when there was no answer
    QString message; //!< the service's own words, or the name of a missing value, target or proxy; may be empty
    QList<FieldProblem> fields; //!< one entry per complaint; a field may appear several times
    QString requestId;          //!< the service's name for the request, for its operators
    const Endpoint *operation = nullptr;
    QString path;      //!< verb and path as sent, without the address of the service
    QString technical; //!< what the transport reported, for details()
    int attempts = 0;  //!< how often it was sent
    std::optional<std::chrono::milliseconds> retryAfter;
    bool isListless = false;           //!< Malformed since it says yes and nothing of the list that was asked for
    std::optional<ListPart> part = {}; //!< Malformed since it tells this much of the list that was asked for

    //! What happened, in one sentence for people.
    QString summary() const;
    //! What to do about it, in one sentence.
    QString nextStep() const;
    //! Everything known, as text to copy into a report.
    QString details() const;
    //! details() without summary and next step, for where these stand already.
    QString facts() const;
};

//! What to do about a proxy (host and port) that is in the way.
QString proxyStep(const QString &proxy, bool wantsPassword);

template<class T>
using Outcome = std::expected<T, ServiceError>;

} // namespace gatehouse
