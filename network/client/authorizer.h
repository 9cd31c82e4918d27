#pragma once

#include "network/client/request.h"

#include <QObject>

namespace gatehouse {

//! Which words the service used to turn a call away; see elevate-user.md on telling the 401s apart.
enum class Refusal : quint8 {
    SessionEnded,  //!< token expired, superseded, idle or signed out: a new token may help
    NotRecognized, //!< the token or key is not valid at all
    NotPermitted,  //!< the person lacks the permission
    Unclear,       //!< refused without telling why
};

//! Supplies a client with credentials and decides about calls that were refused. A session is one.
class Authorizer : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 {
        SignedOut, //!< calls are answered with SignInNeeded
        Open,      //!< calls are sent
        Renewing,  //!< calls are held until it is open again
        Expired,   //!< calls are held until someone signs in again or gives up
    };
    Q_ENUM(State)

    using QObject::QObject;

    State state() const { return m_state; }

    //! Called before a call with credentials is sent; may begin a renewal that is due and so close the gate.
    virtual void prepare() {}
    virtual HeaderArguments headers() const = 0;
    //! Counts the credentials given out, so that a late refusal of old ones is recognized.
    quint64 generation() const { return m_generation; }

    //! A call sent with credentials of \a generation was refused for the \a times-th time. True when it shall be held
    //! and sent again once open; false when its caller shall see the refusal.
    virtual bool takesOver(Refusal refusal, quint64 generation, int times) = 0;

    //! A hint whether the person may do this, for offering it; the service decides.
    virtual bool mayCall(const Endpoint &endpoint) const = 0;
    //! The person does not want to sign in again: held calls end, and the session with them.
    virtual void giveUp() = 0;

signals:
    //! The session ended by itself; calls are held until someone signs in again or gives up.
    void signInNeeded(const QString &reason);
    void stateChanged(gatehouse::Authorizer::State state);
    //! Held calls may be sent.
    void opened();
    //! Held calls end with this error.
    void gaveUp(const gatehouse::ServiceError &error);

protected:
    void setState(State state);
    void credentialsChanged() { ++m_generation; }

private:
    State m_state = State::SignedOut;
    quint64 m_generation = 0;
};

} // namespace gatehouse
