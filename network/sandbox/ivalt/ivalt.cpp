#include "network/sandbox/ivalt/ivalt.h"

#include "network/sandbox/sampleaccounts.h"

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

QList<const Table *> ivaltTables()
{
    return {};
}

Answer answerIvalt(Context &context)
{
    if (context.header("x-api-key") != sampleIvaltKey)
        return refuseIvalt(context.world.options, 401, u"Unauthorized - missing or invalid API key"_s);
    return refuseIvalt(context.world.options, 501, u"The sandbox does not know this operation."_s);
}

Answer refuseIvalt(const SandboxOptions &, int status, const QString &message)
{
    return Answer::json(status, QJsonObject{{u"status"_s, u"error"_s}, {u"message"_s, message}});
}

} // namespace gatehouse::sandbox
