#include "models/workspaces/serviceaddress.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace gatehouse {

QString pathPrefixOf(const ElevateConnection &connection)
{
    QString prefix = connection.prefix.trimmed();
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    if (!prefix.isEmpty() && !prefix.startsWith(u'/'))
        prefix.prepend(u'/');
    return prefix;
}

static QString normalised(const QString &baseUrl, const QString &prefix)
{
    QUrl url(baseUrl.trimmed());
    const int usual = url.scheme() == "https"_L1 ? 443 : 80;
    if (url.port() == usual)
        url.setPort(-1);
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path + prefix);
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::FullyEncoded);
}

QString serviceAddress(const Workspace &workspace, Service service)
{
    if (service == Service::Elevate)
        return workspace.elevate ? normalised(workspace.elevate->baseUrl, pathPrefixOf(*workspace.elevate)) : QString();
    return workspace.ivalt ? normalised(workspace.ivalt->baseUrl, {}) : QString();
}

} // namespace gatehouse
