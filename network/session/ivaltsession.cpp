#include "network/session/ivaltsession.h"

#include "network/operations/ivalt.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

using Cause = ServiceError::Cause;

IvaltSession::IvaltSession(Client &client, QObject *parent) : Authorizer(parent), m_client(client)
{
    m_client.setAuthorizer(this);
}

QFuture<Outcome<Nothing>> IvaltSession::useKey(const QString &key)
{
    const auto promise = std::make_shared<QPromise<Outcome<Nothing>>>();
    promise->start();
    const QString tried = key.trimmed();
    Request request{.operation = &ivalt::listOrgs};
    request.headers.emplaceBack("x-api-key", tried.toUtf8());
    m_client.send(request).then(this, [this, promise, tried, test = ++m_tests](const Outcome<Reply> &outcome) {
        if (test != m_tests) {
            promise->addResult(std::unexpected(ServiceError{.cause = Cause::Cancelled, .operation = &ivalt::listOrgs}));
        } else if (outcome) {
            resume(tried);
            emit keyChanged(tried);
            promise->addResult(Nothing{});
        } else {
            ServiceError error = outcome.error();
            // A missing or malformed key is documented as 400.
            if (error.status == 400)
                error.cause = Cause::SignInNeeded;
            promise->addResult(std::unexpected(error));
        }
        promise->finish();
    });
    return promise->future();
}

void IvaltSession::resume(const QString &key)
{
    m_key = key.trimmed();
    credentialsChanged();
    setState(m_key.isEmpty() ? State::SignedOut : State::Open);
}

void IvaltSession::forgetKey()
{
    giveUp();
    m_key.clear();
    emit keyChanged({});
}

HeaderArguments IvaltSession::headers() const
{
    return {{"x-api-key", m_key.toUtf8()}};
}

bool IvaltSession::takesOver(Refusal refusal, quint64 generation, int)
{
    if (refusal != Refusal::NotRecognized || state() == State::SignedOut)
        return false;
    if (generation == this->generation() && state() == State::Open) {
        setState(State::Expired);
        emit signInNeeded(tr("The service does not accept the API key any more."));
    }
    return true;
}

bool IvaltSession::mayCall(const Endpoint &endpoint) const
{
    return hasKey() && m_client.offers(endpoint);
}

void IvaltSession::giveUp()
{
    ++m_tests;
    credentialsChanged();
    setState(State::SignedOut);
    ServiceError error;
    error.cause = Cause::SignInNeeded;
    emit gaveUp(error);
}

} // namespace gatehouse
