#include "network/credentials/credentialstore.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

QString CredentialKey::toString() const
{
    return u"gatehouse/"_s % workspace.toString(QUuid::WithoutBraces) % u'/' % serviceName(service) % u'/' % kind;
}

static QString tr(const char *text)
{
    return QCoreApplication::translate("CredentialProblem", text);
}

QString CredentialProblem::summary() const
{
    switch (kind) {
    case Kind::Unavailable:
        return reason.isEmpty() ? tr("No keychain can be reached.") : tr("No keychain can be reached: %1").arg(reason);
    case Kind::Locked:
        return tr("The keychain is locked.");
    case Kind::Failed:
        break;
    }
    return reason.isEmpty() ? tr("The keychain failed.") : tr("The keychain failed: %1").arg(reason);
}

QString CredentialProblem::nextStep() const
{
    switch (kind) {
    case Kind::Locked:
        return tr("Unlock it and try again, or keep the credentials in memory until you quit.");
    case Kind::Unavailable:
    case Kind::Failed:
        break;
    }
    return tr("Start a keychain service and try again, or keep the credentials in memory until you quit.");
}

} // namespace gatehouse
