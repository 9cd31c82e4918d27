#include "network/credentials/credentialstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

QString CredentialKey::toString() const
{
    return u"gatehouse/"_s % workspace.toString(QUuid::WithoutBraces) % u'/' % serviceName(service) % u'/' % kind;
}

namespace {

//! Translation context.
struct CredentialProblemText
{
    Q_DECLARE_TR_FUNCTIONS(CredentialProblem)
};

} // namespace

QString CredentialProblem::summary() const
{
    switch (kind) {
    case Kind::Unavailable:
        return reason.isEmpty() ? CredentialProblemText::tr("No keychain can be reached.")
                                : CredentialProblemText::tr("No keychain can be reached: %1").arg(reason);
    case Kind::Locked:
        return CredentialProblemText::tr("The keychain is locked.");
    case Kind::Refused:
        return CredentialProblemText::tr("Gatehouse was not allowed to use the keychain.");
    case Kind::Failed:
        break;
    }
    return reason.isEmpty() ? CredentialProblemText::tr("The keychain failed.")
                            : CredentialProblemText::tr("The keychain failed: %1").arg(reason);
}

QString CredentialProblem::nextStep() const
{
    switch (kind) {
    case Kind::Locked:
        return CredentialProblemText::tr("Unlock it and try again, or keep the credentials in memory until you quit.");
    case Kind::Refused:
        return CredentialProblemText::tr("Try again and allow it, or keep the credentials in memory until you quit.");
    case Kind::Unavailable:
    case Kind::Failed:
        break;
    }
    return CredentialProblemText::tr(
        "Start a keychain service and try again, or keep the credentials in memory until you quit.");
}

} // namespace gatehouse
