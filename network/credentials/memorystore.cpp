#include "network/credentials/memorystore.h"

namespace gatehouse {

MemoryStore::~MemoryStore()
{
    for (QString &secret : m_secrets)
        secret.fill(QChar(0));
}

QFuture<CredentialRead> MemoryStore::read(const CredentialKey &key)
{
    const auto found = m_secrets.constFind(key.toString());
    return QtFuture::makeReadyValueFuture(
        CredentialRead(found == m_secrets.cend() ? std::nullopt : std::optional<QString>(*found)));
}

QFuture<CredentialDone> MemoryStore::write(const CredentialKey &key, const QString &secret)
{
    m_secrets.insert(key.toString(), secret);
    return QtFuture::makeReadyValueFuture(CredentialDone());
}

QFuture<CredentialDone> MemoryStore::remove(const CredentialKey &key)
{
    m_secrets.remove(key.toString());
    return QtFuture::makeReadyValueFuture(CredentialDone());
}

} // namespace gatehouse
