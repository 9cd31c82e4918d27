// The credentials of an open workspace in the keychain.
#include "app/workspaces/openworkspace.h"

namespace gatehouse {

CredentialKey OpenWorkspace::keyOf(Service service) const
{
    return {m_workspace.id, service,
            service == Service::Elevate ? QString(credentialkinds::refreshToken) : QString(credentialkinds::apiKey)};
}

bool OpenWorkspace::isKept(Service service) const
{
    // Credentials given for another address must not be sent to this one.
    if (service == Service::Elevate)
        return m_elevate && m_workspace.elevate->credentialOrigin == originOf(m_workspace.elevate->baseUrl);
    return m_ivalt && m_workspace.ivalt->credentialOrigin == originOf(m_workspace.ivalt->baseUrl);
}

void OpenWorkspace::setCredentialOrigin(Service service, const QString &origin)
{
    Workspace learned = m_workspace;
    QString &noted = service == Service::Elevate ? learned.elevate->credentialOrigin : learned.ivalt->credentialOrigin;
    if (noted == origin)
        return;
    noted = origin;
    learn(learned);
}

void OpenWorkspace::readCredential(Service service, const std::function<void(const QString &)> &use)
{
    if (!isKept(service)) {
        setState(service, {.access = Access::NeedsSignIn});
        return;
    }
    m_credentials->read(keyOf(service))
        .then(this, [this, service, use, opening = m_openings.value(service)](const CredentialRead &found) {
            if (opening != m_openings.value(service))
                return;
            if (!found) {
                setState(service, {.access = Access::Blocked,
                                   .problem = found.error().summary(),
                                   .nextStep = found.error().nextStep(),
                                   .keychain = found.error()});
            } else if (!*found) {
                setState(service, {.access = Access::NeedsSignIn});
            } else {
                use(**found);
            }
        });
}

void OpenWorkspace::keepIf(bool isWanted, Service service, const QString &secret)
{
    if (isWanted)
        keep(service, secret);
    else if (!m_isUnattended && isKept(service))
        forget(service, true);
}

void OpenWorkspace::keep(Service service, const QString &secret)
{
    const QString origin =
        originOf(service == Service::Elevate ? m_workspace.elevate->baseUrl : m_workspace.ivalt->baseUrl);
    m_credentials->write(keyOf(service), secret)
        .then(this, [this, service, secret, origin](const CredentialDone &done) {
            if (!done) {
                m_unkept.insert(service, secret);
                emit credentialsNotKept(service, Keeping::Storing, done.error());
                return;
            }
            setCredentialOrigin(service, origin);
            if (m_unkept.remove(service))
                emit credentialsKept(service);
        });
}

void OpenWorkspace::forget(Service service, bool isAskedFor)
{
    // At once, so that what the store may fail to remove is not used again.
    setCredentialOrigin(service, {});
    m_credentials->remove(keyOf(service)).then(this, [this, service, isAskedFor](const CredentialDone &done) {
        // Nobody but who has signed out needs to hear that a dead token is left.
        if (!done && isAskedFor) {
            m_unkept.insert(service, {});
            emit credentialsNotKept(service, Keeping::Removing, done.error());
        } else if (m_unkept.remove(service)) {
            emit credentialsKept(service);
        }
    });
}

void OpenWorkspace::keepAgain(Service service)
{
    const auto unkept = m_unkept.constFind(service);
    if (unkept == m_unkept.cend())
        return;
    if (unkept->isEmpty())
        forget(service, true);
    else
        keep(service, *unkept);
}

} // namespace gatehouse
