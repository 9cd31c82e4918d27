#pragma once

#include "network/client/authorizer.h"

#include <QUrl>

namespace gatehouse {

//! What a service's answer says, whatever envelope it came in.
struct Envelope
{
    bool isError = false;
    bool isReadable = true; //!< false when this is no answer of the service at all
    Reply reply;
    QString message;
    QString code; //!< the service's own word for the kind of answer
    QList<FieldProblem> fields;
};

//! What the client knows beyond the connection's settings: who it works for. Set by the session.
struct CallContext
{
    QString tenantCode;
    QString organizationCode; //!< of the signed-in person, where a header asks for any organization
    //! When set, calls act as this organization of this tenant.
    QString actingOrganization;
    QString actingTenant;
    //! A system admin who is organization admin, too: 3.5 changes an organization for them only where headers name it.
    bool isBoundToOrganization = false;

    bool isActing() const { return !actingOrganization.isEmpty(); }
    //! The tenant that calls are about.
    const QString &tenant() const { return isActing() && !actingTenant.isEmpty() ? actingTenant : tenantCode; }
};

//! Everything in which one service differs from the other in talking to it: addresses, headers, envelopes, errors.
class ApiStyle
{
public:
    virtual ~ApiStyle() = default;

    virtual Service service() const = 0;
    //! The header that carries the token or key.
    virtual QByteArray credentialHeader() const = 0;
    Line line() const { return m_line; }
    bool isLineKnown() const { return m_lineKnown; }
    void setLine(Line line);
    //! The line to go by until setLine() tells.
    void guessLine(Line line) { m_line = line; }

    const QUrl &baseUrl() const { return m_baseUrl; }
    const QString &caFile() const { return m_caFile; }
    std::chrono::milliseconds timeout() const { return m_timeout; }

    //! How this connection spells an operation: verb and path with placeholders. Null path when nobody knows one.
    //! \a as asks for that of another line, whatever the settings say.
    struct Spelling
    {
        QByteArray verb;
        QString path;
    };
    Spelling spellingOf(const Endpoint &endpoint, std::optional<Line> as = {}) const;
    //! The other published spelling of the operation, if there is one that has not been tried.
    std::optional<Line> otherSpelling(const Endpoint &endpoint) const;
    //! Uses the spelling of \a line for every operation of the same controller that the settings do not spell in a way
    //! of their own. Returns these as the settings write them: operation id to "VERB /path".
    QHash<QString, QString> learnSpelling(const Endpoint &endpoint, Line line);

    //! The absolute address of an expanded path.
    QUrl urlOf(const QString &path, const QueryArguments &query) const;

    //! Headers of every call and those the operation row asks for. Names a value that is missing in \a missing.
    virtual HeaderArguments headersFor(const Request &request, const CallContext &context, QString *missing) const = 0;
    //! Headers with which a call names an organization, all of them; none where the service knows no such headers, or
    //! a value is missing.
    virtual HeaderArguments headersNaming(const QString &, const QString &) const { return {}; }
    virtual QueryArguments queryFor(const Request &request, const CallContext &context, QString *missing) const;
    //! The body as this connection's dialect wants it.
    virtual QJsonObject shapeBody(const Endpoint &endpoint, QJsonObject body, const CallContext &context) const = 0;

    //! Whether a request without a body takes along an empty object.
    virtual bool sendsEmptyBody(const Endpoint &endpoint) const { return !endpoint.isSafeToRepeat(); }

    //! A record of a reply of \a endpoint in the units and words of the program, where this connection is set to
    //! others; the reverse of what shapeBody() does. Thread-safe.
    virtual QJsonValue heard(const Endpoint &, const QJsonValue &record) const { return record; }

    virtual Envelope open(int status, const QJsonValue &content) const = 0;
    virtual ServiceError::Cause causeOf(const Endpoint &endpoint, int status, const Envelope &envelope) const = 0;
    virtual Refusal refusalOf(int status, const Envelope &envelope) const = 0;
    //! True when the answer means that the path is unknown, so that another spelling may help.
    virtual bool isUnknownPath(int status, const Envelope &envelope) const = 0;
    //! True when the service does not let the call act as the organization that its headers name.
    virtual bool refusesActing(int, const Envelope &) const { return false; }
    //! True when the error only says that there is nothing to list.
    virtual bool isEmptyList(const Endpoint &endpoint, int status, const Envelope &envelope) const = 0;

    //! The rows in a reply, whatever shape the list has; nothing when there is no list in it.
    virtual std::optional<QJsonArray> rowsIn(const Endpoint &endpoint, const Reply &reply) const;
    //! False where the reply tells nothing of rows. rowsIn() then gives none.
    virtual bool tellsRows(const Reply &) const { return true; }
    virtual std::optional<qint64> totalIn(const Endpoint &endpoint, const Reply &reply) const;
    //! Where a reply tells that its \a rows are only a part of a list that is asked for whole.
    virtual std::optional<ListPart> partIn(const Reply &, qint64 /*rows*/) const { return {}; }
    //! The one record in a reply, also where it comes as a list of one.
    virtual QJsonValue recordIn(const Reply &reply) const;

protected:
    virtual QString pathPrefixed(const QString &path) const { return path; }
    virtual QStringList listPaths(const Endpoint &endpoint) const = 0;

    QUrl m_baseUrl;
    QString m_caFile;
    std::chrono::milliseconds m_timeout{30'000};
    QJsonObject m_operations;

private:
    std::optional<Line> lineInSettings(const Endpoint &endpoint) const;

    Line m_line = Line::V35;
    bool m_lineKnown = false;
    QHash<QString, Line> m_controllers;
};

} // namespace gatehouse
