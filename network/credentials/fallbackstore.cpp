#include "network/credentials/fallbackstore.h"

namespace gatehouse {

FallbackStore::FallbackStore(std::unique_ptr<CredentialStore> keychain, QObject *parent)
    : CredentialStore(parent), m_keychain(std::move(keychain))
{
}

QFuture<CredentialRead> FallbackStore::read(const CredentialKey &key)
{
    return m_inMemory.contains(key.workspace) ? m_memory.read(key) : m_keychain->read(key);
}

QFuture<CredentialDone> FallbackStore::write(const CredentialKey &key, const QString &secret)
{
    return m_inMemory.contains(key.workspace) ? m_memory.write(key, secret) : m_keychain->write(key, secret);
}

QFuture<CredentialDone> FallbackStore::remove(const CredentialKey &key)
{
    if (!m_inMemory.contains(key.workspace))
        return m_keychain->remove(key);
    m_memory.remove(key);
    return m_keychain->remove(key).then([](const CredentialDone &done) {
        const bool isAbsent = !done && done.error().kind == CredentialProblem::Kind::Unavailable;
        return isAbsent ? CredentialDone() : done;
    });
}

bool FallbackStore::isLasting(const QUuid &workspace) const
{
    return !m_inMemory.contains(workspace) && m_keychain->isLasting(workspace);
}

} // namespace gatehouse
