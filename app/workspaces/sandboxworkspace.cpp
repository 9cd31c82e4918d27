#include "app/workspaces/sandboxworkspace.h"

#include "network/sandbox/sampleaccounts.h"
#include "network/sandbox/sandbox.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace gatehouse {

Workspace sandboxWorkspace(const sandbox::Sandbox &sandbox)
{
    Workspace workspace;
    workspace.id = QUuid::createUuidV5(QUuid(), u"gatehouse sandbox"_s);
    workspace.name = QCoreApplication::translate("SandboxWorkspace", "Sandbox");
    workspace.environment = Environment::Sandbox;

    const bool hasTenants = sandbox.options().elevate == Line::V35;
    ElevateConnection elevate;
    elevate.baseUrl = sandbox.baseUrl(Service::Elevate).toString();
    elevate.line = sandbox.options().elevate == Line::Docs ? QString(lineName(Line::Docs)) : u"auto"_s;
    elevate.origin = hasTenants ? QString(sandbox::sampleOrigin) : QString();
    elevate.tenantCode = hasTenants ? QString(sandbox::sampleTenant) : QString();
    elevate.identifier = sandbox::sampleAdmin.email;
    workspace.elevate = elevate;

    IvaltConnection ivalt;
    ivalt.baseUrl = sandbox.baseUrl(Service::Ivalt).toString();
    workspace.ivalt = ivalt;
    return workspace;
}

bool isLocalSandbox(const Workspace &workspace)
{
    const QUrl url(workspace.elevate ? workspace.elevate->baseUrl : QString());
    const bool isHere = url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
    return workspace.environment == Environment::Sandbox && isHere;
}

} // namespace gatehouse
