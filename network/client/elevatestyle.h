#pragma once

#include "models/workspaces/workspace.h"
#include "network/client/apistyle.h"

namespace gatehouse {

//! How the ELEVATE user service is spoken to.
class ElevateStyle final : public ApiStyle
{
public:
    explicit ElevateStyle(const ElevateConnection &connection);

    Service service() const override { return Service::Elevate; }
    QByteArray credentialHeader() const override { return "X-auth-token"; }
    HeaderArguments headersFor(const Request &request, const CallContext &context, QString *missing) const override;
    HeaderArguments headersNaming(const QString &organizationCode, const QString &tenantCode) const override;
    QJsonObject shapeBody(const Endpoint &endpoint, QJsonObject body, const CallContext &context) const override;
    Envelope open(int status, const QJsonValue &content) const override;
    ServiceError::Cause causeOf(const Endpoint &endpoint, int status, const Envelope &envelope) const override;
    Refusal refusalOf(int status, const Envelope &envelope) const override;
    bool isUnknownPath(int status, const Envelope &envelope) const override;
    bool refusesActing(int status, const Envelope &envelope) const override;
    bool isEmptyList(const Endpoint &endpoint, int status, const Envelope &envelope) const override;

protected:
    QString pathPrefixed(const QString &path) const override;
    QStringList listPaths(const Endpoint &endpoint) const override;

private:
    QString origin() const;

    ElevateConnection m_connection;
};

} // namespace gatehouse
