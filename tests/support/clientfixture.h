#pragma once

#include "network/client/client.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faultserver.h"

#include <QTest>

namespace gatehouse::testing {

//! Waits for the answer of a call. Fails with Cancelled when none comes, so that the test's own check names the case.
template<class T>
Outcome<T> await(QFuture<Outcome<T>> future)
{
    if (QTest::qWaitFor([&] { return future.isFinished(); }, 10'000) && future.resultCount() == 1)
        return future.result();
    ServiceError error;
    error.cause = ServiceError::Cause::Cancelled;
    error.technical = QStringLiteral("the test got no answer");
    return std::unexpected(error);
}

//! The cause of a failed outcome. Fails the test when it succeeded.
template<class T>
ServiceError::Cause causeOf(const Outcome<T> &outcome)
{
    if (outcome)
        QTest::qFail("The call succeeded", __FILE__, __LINE__);
    return outcome ? ServiceError::Cause() : outcome.error().cause;
}

//! What to print when an outcome that should have succeeded failed.
template<class T>
QByteArray why(const Outcome<T> &outcome)
{
    return outcome ? QByteArray() : outcome.error().details().toUtf8();
}

//! An authorizer with a fixed token that is always open.
class OpenAuthorizer : public Authorizer
{
public:
    OpenAuthorizer() { setState(State::Open); }
    HeaderArguments headers() const override { return {{"X-auth-token", "bearer token-of-the-test"}}; }
    bool takesOver(Refusal, quint64, int) override { return false; }
    bool mayCall(const Endpoint &) const override { return true; }
    void giveUp() override {}
};

//! An access token as the service makes them, alive for \a life.
QString accessToken(int number, std::chrono::seconds life = std::chrono::hours(24));
//! The result of a sign-in on line 3.5 as JSON text.
QByteArray signInResult(const QString &accessToken, const QByteArray &refreshToken = "refresh-one", int personId = 1);
//! The same of line 3.1.
QByteArray signInResult31(const QString &accessToken, const QByteArray &refreshToken = "refresh-one");

ElevateConnection elevateConnection(const FaultServer &server);
IvaltConnection ivaltConnection(const FaultServer &server);

//! An environment in which waiting takes no time.
ClientEnvironment quickEnvironment(const std::shared_ptr<FakeClock> &clock);

} // namespace gatehouse::testing
