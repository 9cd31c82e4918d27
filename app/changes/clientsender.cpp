#include "app/changes/clientsender.h"

#include "network/client/client.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

ClientSender::ClientSender(Client *elevate, Client *ivalt, AccountOf accountOf)
    : m_elevate(elevate)
    , m_ivalt(ivalt)
    , m_context(elevate ? elevate->context() : CallContext())
    , m_accountOf(std::move(accountOf))
{
}

ClientSender::~ClientSender() = default;

static QFuture<Outcome<Reply>> refused(ServiceError::Cause cause, const Endpoint *operation)
{
    Outcome<Reply> answer = std::unexpected(ServiceError{.cause = cause, .operation = operation});
    return QtFuture::makeReadyValueFuture(std::move(answer));
}

bool ClientSender::actsAsBefore(const CallContext &now) const
{
    return now.actingOrganization == m_context.actingOrganization && now.actingTenant == m_context.actingTenant;
}

QString ClientSender::standing(Service service) const
{
    QStringList parts{account(service)};
    if (service == Service::Elevate && m_context.isActing())
        parts.append({m_context.actingTenant, m_context.actingOrganization});
    parts.removeAll(QString());
    return parts.join(" / "_L1);
}

RetryPolicy ClientSender::retryPolicy(Service service) const
{
    const Client *client = clientOf(service);
    return client ? client->environment().retry : RetryPolicy();
}

std::chrono::milliseconds ClientSender::pauseLeft(Service service) const
{
    Client *client = clientOf(service);
    return client ? client->gate().pauseLeft() : std::chrono::milliseconds(0);
}

QFuture<Outcome<Reply>> ClientSender::send(const PlannedChange &change)
{
    Request request;
    request.operation = findOperation(change.service, change.operation);
    Client *client = clientOf(change.service);
    if (!request.operation)
        return refused(ServiceError::Cause::NotOffered, nullptr);
    // Closed, or never there: either way there is nobody to send through.
    if (!client)
        return refused(ServiceError::Cause::SignInNeeded, request.operation);
    if (client == m_elevate && !actsAsBefore(client->context()))
        return refused(ServiceError::Cause::Cancelled, request.operation);
    request.path = change.arguments;
    for (auto it = change.query.cbegin(); it != change.query.cend(); ++it)
        request.query.append({it.key(), it.value()});
    for (auto it = change.headers.cbegin(); it != change.headers.cend(); ++it)
        request.headers.append({it.key().toLatin1(), it.value().toUtf8()});
    if (!change.body.isUndefined())
        request.body = change.body;
    return client->send(request);
}

} // namespace gatehouse
