#pragma once

#include "network/client/client.h"

namespace gatehouse {

//! The use of an iVALT Admin API by its key.
class IvaltSession : public Authorizer
{
    Q_OBJECT

public:
    //! Becomes the client's authorizer. The client must outlive the session.
    explicit IvaltSession(Client &client, QObject *parent = nullptr);

    //! Tests the key by listing organizations and uses it when the service takes it.
    QFuture<Outcome<Nothing>> useKey(const QString &key);
    //! A test under way changes nothing any more; its answer is Cancelled.
    void stopTesting() { ++m_tests; }
    //! Uses a key that was accepted before, without asking the service.
    void resume(const QString &key);
    void forgetKey();

    bool hasKey() const { return !m_key.isEmpty() && state() != State::SignedOut; }
    //! Whether this is the key in use, or was until the person gave it up. False once it was forgotten.
    bool isKey(const QString &text) const { return !m_key.isEmpty() && m_key == text.trimmed(); }
    //! False where there is none that isKey() could be asked about.
    bool knowsKey() const { return !m_key.isEmpty(); }

    HeaderArguments headers() const override;
    bool takesOver(Refusal refusal, quint64 generation, int times) override;
    bool mayCall(const Endpoint &endpoint) const override;
    void giveUp() override;

signals:
    //! To be kept in the credential store; empty when it is to be removed.
    void keyChanged(const QString &key);

private:
    Client &m_client;
    QString m_key;
    quint64 m_tests = 0; //!< counts those begun, so that an overtaken one changes nothing
};

} // namespace gatehouse
