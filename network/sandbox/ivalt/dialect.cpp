#include "network/sandbox/ivalt/dialect.h"

#include "network/operations/ivalt.h"

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

QString operationsProblem(const IvaltDialect &dialect)
{
    for (const auto &[id, request] : dialect.operations.asKeyValueRange()) {
        const Endpoint *endpoint = findOperation(Service::Ivalt, id);
        if (!endpoint)
            return u"iVALT has no operation \"%1\""_s.arg(id);
        if (!respellingFrom(*endpoint, request))
            return u"\"%1\" is no verb and path for %2, such as \"GET /orgs/{org_id}\""_s.arg(request, id);
    }
    return {};
}

QStringList unseenPaths()
{
    QStringList ids;
    for (const Endpoint *endpoint : ivalt::operations) {
        if (endpoint->path.isEmpty())
            ids.append(endpoint->id);
    }
    return ids;
}

} // namespace gatehouse::sandbox
