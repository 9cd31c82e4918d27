#pragma once

#include "network/credentials/memorystore.h"

#include <QSet>

#include <memory>

namespace gatehouse {

//! A keychain, with memory in its place for workspaces whose person chose to do without it until the program quits.
class FallbackStore : public CredentialStore
{
    Q_OBJECT

public:
    explicit FallbackStore(std::unique_ptr<CredentialStore> keychain, QObject *parent = nullptr);

    //! From now on nothing of this workspace is read from or written to the keychain.
    void keepInMemory(const QUuid &workspace) { m_inMemory.insert(workspace); }

    QFuture<CredentialRead> read(const CredentialKey &key) override;
    QFuture<CredentialDone> write(const CredentialKey &key, const QString &secret) override;
    //! Also what the keychain kept from before. A keychain that is not there keeps nothing of such a workspace.
    QFuture<CredentialDone> remove(const CredentialKey &key) override;
    bool isLasting(const QUuid &workspace) const override;

private:
    std::unique_ptr<CredentialStore> m_keychain;
    MemoryStore m_memory;
    QSet<QUuid> m_inMemory;
};

} // namespace gatehouse
