#pragma once

#include "network/operations/operation.h"
#include "network/sandbox/sandboxoptions.h"
#include "network/sandbox/store.h"

#include <QHttpHeaders>
#include <QJsonObject>
#include <QUrl>
#include <QUrlQuery>

#include <functional>

namespace gatehouse::sandbox {

class Files;
struct Sent;

//! What the server sends back.
struct Answer
{
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json; charset=utf-8";
    QList<std::pair<QByteArray, QByteArray>> headers = {};

    static Answer json(int status, const QJsonValue &value);
};

//! What outlives a request.
struct World
{
    SandboxOptions options;
    Store store; //!< of ELEVATE
    Store ivalt; //!< apart, so that both can be filled at the same time
    QUrl root;   //!< http://127.0.0.1:port
    Files *files = nullptr;
    std::function<void(const Sent &)> send;                                      //!< into the outbox
    std::function<void(std::chrono::milliseconds, std::function<void()>)> later; //!< runs it in the sandbox's thread
};

//! Who calls, as the access token tells.
struct Caller
{
    qint64 id = 0; //!< 0: nobody signed in
    qint64 sessionId = 0;
    QString name;
    qint64 organizationId = 0;
    QString organizationCode;
    QString tenantCode;
    QStringList roles; //!< titles
    bool isInternal = false;

    bool isSignedIn() const { return id != 0; }
    bool has(QStringView role) const { return roles.contains(role); }
    bool isAdmin() const { return has(u"admin"); }
};

//! Page number and size as asked for, within what the service allows.
struct PageWanted
{
    qint64 page = 1;
    qint64 limit = 100;
    qint64 offset() const { return (page - 1) * limit; }
};

//! One request to one operation.
struct Context
{
    World &world;
    const Endpoint &endpoint;
    Verb verb; //!< as sent; ELEVATE takes any
    QUrl url;
    QUrlQuery query;
    QHttpHeaders headers;
    QByteArray rawBody;
    QJsonObject body = {};        //!< of a JSON body; empty otherwise
    PathArguments arguments = {}; //!< by placeholder name of the path
    Caller caller = {};

    Store &store() const { return endpoint.service == Service::Ivalt ? world.ivalt : world.store; }
    Line line() const { return world.options.elevate; }
    bool hasTenants() const { return line() == Line::V35; }
    QString asked(QLatin1StringView name) const; //!< of the query, decoded; null when absent
    QString argument(QStringView name) const;    //!< of the path, decoded; null when absent
    QString header(QByteArrayView name) const;   //!< null when absent
    PageWanted page() const;
};

//! The rules of one operation.
using Handler = Answer (*)(Context &);
struct HandlerRow
{
    const Endpoint *endpoint;
    Handler handler;
};

} // namespace gatehouse::sandbox
