#include "network/client/apistyle.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gatehouse {

//! The segment that names the controller, as in /user/v1/CONTROLLER/method.
static QString controllerOf(const Endpoint &endpoint)
{
    return QString(endpoint.path).section(u'/', 3, 3);
}

//! As the connection's settings write it.
static QString spelledOn(const Endpoint &endpoint, Line line)
{
    return verbName(endpoint.verb) % u' ' % endpoint.pathOn(line);
}

//! The line whose spelling the settings give the operation. Nothing where they give none, or one of their own.
std::optional<Line> ApiStyle::lineInSettings(const Endpoint &endpoint) const
{
    const QString set = m_operations.value(endpoint.id).toString();
    for (const Line line : {Line::Docs, Line::V31}) {
        if (!endpoint.docsPath.isEmpty() && set == spelledOn(endpoint, line))
            return line;
    }
    return {};
}

void ApiStyle::setLine(Line line)
{
    m_line = line;
    m_lineKnown = true;
}

ApiStyle::Spelling ApiStyle::spellingOf(const Endpoint &endpoint, std::optional<Line> as) const
{
    const auto set = as ? std::nullopt : respellingFrom(endpoint, m_operations.value(endpoint.id).toString());
    if (set)
        return {verbName(set->verb).data(), pathPrefixed(set->path)};
    const QLatin1StringView path = endpoint.pathOn(as.value_or(m_controllers.value(controllerOf(endpoint), m_line)));
    return {verbName(endpoint.verb).data(), path.isEmpty() ? QString() : pathPrefixed(QString(path))};
}

std::optional<Line> ApiStyle::otherSpelling(const Endpoint &endpoint) const
{
    if (endpoint.docsPath.isEmpty() || m_controllers.contains(controllerOf(endpoint)))
        return {};
    // What was learned of a service may be outdated: it was upgraded, or the connection has another address now.
    const std::optional<Line> set = lineInSettings(endpoint);
    if (!set && m_operations.contains(endpoint.id))
        return {};
    return set.value_or(m_line) == Line::Docs ? Line::V31 : Line::Docs;
}

QHash<QString, QString> ApiStyle::learnSpelling(const Endpoint &endpoint, Line line)
{
    const QString controller = controllerOf(endpoint);
    m_controllers.insert(controller, line);
    QHash<QString, QString> spelled;
    for (const Endpoint *other : allOperations()) {
        const bool isSetOtherwise = m_operations.contains(other->id) && !lineInSettings(*other);
        if (other->service != endpoint.service || other->docsPath.isEmpty() || controllerOf(*other) != controller ||
            isSetOtherwise)
            continue;
        spelled.insert(QString(other->id), spelledOn(*other, line));
    }
    for (auto it = spelled.cbegin(); it != spelled.cend(); ++it)
        m_operations.insert(it.key(), it.value());
    return spelled;
}

QUrl ApiStyle::urlOf(const QString &path, const QueryArguments &query) const
{
    QByteArray address = m_baseUrl.toEncoded(QUrl::StripTrailingSlash) + path.toLatin1();
    char separator = '?';
    for (const auto &[name, value] : query) {
        address += separator + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
        separator = '&';
    }
    return QUrl::fromEncoded(address);
}

QueryArguments ApiStyle::queryFor(const Request &request, const CallContext &context, QString *missing) const
{
    QueryArguments query;
    for (const auto &argument : request.query) {
        if (!argument.second.isEmpty())
            query.append(argument);
    }
    for (const ListedName &listed : listedNames(request.operation->query, m_line)) {
        const bool given = std::ranges::any_of(query, [&](const auto &pair) { return pair.first == listed.name; });
        if (given || !listed.isRequired)
            continue;
        if (listed.name != "tenant_code"_L1 || context.tenant().isEmpty()) {
            *missing = listed.name;
            return {};
        }
        query.append({listed.name, context.tenant()});
    }
    return query;
}

//! `account/list` groups its rows by first letter.
static QJsonArray ungrouped(const QJsonArray &rows)
{
    const bool grouped = !rows.isEmpty() && std::ranges::all_of(rows, [](const QJsonValue &row) {
        const QJsonObject group = row.toObject();
        return group.size() == 2 && group.contains("key"_L1) && group.value("values"_L1).isArray();
    });
    if (!grouped)
        return rows;
    QJsonArray flat;
    for (const QJsonValue &group : rows) {
        const QJsonArray members = group.toObject().value("values"_L1).toArray();
        for (const QJsonValue &row : members)
            flat.append(row);
    }
    return flat;
}

std::optional<QJsonArray> ApiStyle::rowsIn(const Endpoint &endpoint, const Reply &reply) const
{
    for (const QString &path : listPaths(endpoint)) {
        const QJsonValue found = json::at(reply.content, path);
        if (found.isArray())
            return ungrouped(found.toArray());
    }
    return {};
}

std::optional<qint64> ApiStyle::totalIn(const Endpoint &endpoint, const Reply &reply) const
{
    return endpoint.total.isEmpty() ? std::nullopt : json::toInteger(json::at(reply.content, QString(endpoint.total)));
}

QJsonValue ApiStyle::recordIn(const Reply &reply) const
{
    return reply.result.isArray() ? reply.result.toArray().first() : reply.result;
}

} // namespace gatehouse
