#pragma once

#include "network/credentials/credentialstore.h"

namespace gatehouse {

//! Keeps secrets until the program quits.
class MemoryStore : public CredentialStore
{
    Q_OBJECT

public:
    using CredentialStore::CredentialStore;
    ~MemoryStore() override;

    QFuture<CredentialRead> read(const CredentialKey &key) override;
    QFuture<CredentialDone> write(const CredentialKey &key, const QString &secret) override;
    QFuture<CredentialDone> remove(const CredentialKey &key) override;
    bool isLasting(const QUuid &) const override { return false; }

private:
    QHash<QString, QString> m_secrets;
};

} // namespace gatehouse
