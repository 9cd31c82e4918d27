#pragma once

#include "network/credentials/credentialstore.h"

namespace gatehouse {

//! The keychain of the operating system. Never falls back to plain text.
class KeychainStore : public CredentialStore
{
    Q_OBJECT

public:
    //! \a serviceName is what the keychain shows as the owner.
    explicit KeychainStore(const QString &serviceName = QStringLiteral("Gatehouse"), QObject *parent = nullptr);

    QFuture<CredentialRead> read(const CredentialKey &key) override;
    QFuture<CredentialDone> write(const CredentialKey &key, const QString &secret) override;
    QFuture<CredentialDone> remove(const CredentialKey &key) override;
    bool isLasting(const QUuid &) const override { return true; }

private:
    QString m_serviceName;
};

} // namespace gatehouse
