#pragma once

#include "models/workspaces/workspace.h"
#include "network/client/apistyle.h"

namespace gatehouse {

//! How the iVALT Admin API is spoken to. Its replies come in three envelopes, its bodies in several dialects; see
//! ivalt-admin.md. Reading takes them all, writing follows the connection.
class IvaltStyle final : public ApiStyle
{
public:
    explicit IvaltStyle(const IvaltConnection &connection);

    Service service() const override { return Service::Ivalt; }
    QByteArray credentialHeader() const override { return "x-api-key"; }
    HeaderArguments headersFor(const Request &request, const CallContext &context, QString *missing) const override;
    //! Takes the fullest form: a user with all name fields; `geofences` as a list of geofence objects with ids;
    //! `timeslot_ids` as a list.
    QJsonObject shapeBody(const Endpoint &endpoint, QJsonObject body, const CallContext &context) const override;
    bool sendsEmptyBody(const Endpoint &endpoint) const override;
    QJsonValue heard(const Endpoint &endpoint, const QJsonValue &record) const override;
    Envelope open(int status, const QJsonValue &content) const override;
    ServiceError::Cause causeOf(const Endpoint &endpoint, int status, const Envelope &envelope) const override;
    Refusal refusalOf(int status, const Envelope &envelope) const override;
    bool isUnknownPath(int status, const Envelope &envelope) const override;
    bool isEmptyList(const Endpoint &endpoint, int status, const Envelope &envelope) const override;
    std::optional<QJsonArray> rowsIn(const Endpoint &endpoint, const Reply &reply) const override;
    bool tellsRows(const Reply &reply) const override;
    std::optional<qint64> totalIn(const Endpoint &endpoint, const Reply &reply) const override;
    std::optional<ListPart> partIn(const Reply &reply, qint64 rows) const override;
    QJsonValue recordIn(const Reply &reply) const override;

protected:
    QStringList listPaths(const Endpoint &endpoint) const override;

private:
    void shapeRadius(QJsonObject *geofence) const;

    IvaltConnection m_connection;
    double m_metresInUnit; //!< of a radius
};

} // namespace gatehouse
