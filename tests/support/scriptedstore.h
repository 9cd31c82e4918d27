#pragma once

#include "network/credentials/credentialstore.h"

#include <QHash>

#include <memory>

namespace gatehouse::testing {

//! What a ScriptedStore holds and does; the test keeps it when the store has gone to the program.
struct StoreScript
{
    QHash<QString, QString> secrets; //!< by CredentialKey::toString()
    std::optional<CredentialProblem> reading;
    std::optional<CredentialProblem> writing;
    std::optional<CredentialProblem> removing;
    int reads = 0;
};

//! A keychain that fails as told.
class ScriptedStore : public CredentialStore
{
public:
    explicit ScriptedStore(std::shared_ptr<StoreScript> script) : m_script(std::move(script)) {}

    QFuture<CredentialRead> read(const CredentialKey &key) override
    {
        ++m_script->reads;
        CredentialRead read = std::nullopt;
        if (m_script->reading)
            read = std::unexpected(*m_script->reading);
        else if (m_script->secrets.contains(key.toString()))
            read = m_script->secrets.value(key.toString());
        return QtFuture::makeReadyValueFuture(read);
    }
    QFuture<CredentialDone> write(const CredentialKey &key, const QString &secret) override
    {
        if (!m_script->writing)
            m_script->secrets.insert(key.toString(), secret);
        return answer(m_script->writing);
    }
    QFuture<CredentialDone> remove(const CredentialKey &key) override
    {
        if (!m_script->removing)
            m_script->secrets.remove(key.toString());
        return answer(m_script->removing);
    }
    bool isLasting(const QUuid &) const override { return true; }

private:
    static QFuture<CredentialDone> answer(const std::optional<CredentialProblem> &problem)
    {
        CredentialDone done;
        if (problem)
            done = std::unexpected(*problem);
        return QtFuture::makeReadyValueFuture(done);
    }

    std::shared_ptr<StoreScript> m_script;
};

} // namespace gatehouse::testing
