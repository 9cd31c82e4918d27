#include "network/credentials/fallbackstore.h"
#include "network/credentials/keychainstore.h"
#include "network/credentials/memorystore.h"
#include "network/credentials/unattended.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

//! Credential stores where there is no keychain; tst_keychain has one.
class TestCredentials : public QObject
{
    Q_OBJECT

    const CredentialKey m_key{QUuid(u"{6f1c1c3e-0000-4000-8000-000000000001}"_s), Service::Elevate,
                              QString(credentialkinds::refreshToken)};

private slots:
    void initTestCase()
    {
        // No keychain can be reached from here, whatever this computer has.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus");
        qunsetenv("DISPLAY");
        qunsetenv("XDG_RUNTIME_DIR");
        qunsetenv("XDG_CURRENT_DESKTOP");
    }

    void keysNameWorkspaceServiceAndKind()
    {
        QCOMPARE(m_key.toString(), u"gatehouse/6f1c1c3e-0000-4000-8000-000000000001/elevate/refresh-token"_s);
        CredentialKey other = m_key;
        other.service = Service::Ivalt;
        other.kind = credentialkinds::apiKey;
        QCOMPARE(other.toString(), u"gatehouse/6f1c1c3e-0000-4000-8000-000000000001/ivalt/api-key"_s);
    }

    void memoryKeepsUntilRemoved()
    {
        MemoryStore store;
        CredentialKey other = m_key;
        other.kind = u"other"_s;
        QVERIFY(!store.isLasting(m_key.workspace));
        QCOMPARE(store.read(m_key).result().value(), std::nullopt);
        QVERIFY(store.write(m_key, u"one"_s).result());
        QVERIFY(store.write(m_key, u"two"_s).result());
        QCOMPARE(store.read(m_key).result().value(), u"two"_s);
        QCOMPARE(store.read(other).result().value(), std::nullopt);
        QVERIFY(store.remove(m_key).result());
        QVERIFY(store.remove(m_key).result());
        QCOMPARE(store.read(m_key).result().value(), std::nullopt);
    }

    void memoryStandsInForOneWorkspaceOnly()
    {
        auto owned = std::make_unique<MemoryStore>();
        MemoryStore &keychain = *owned; // stands for one
        FallbackStore store(std::move(owned));
        CredentialKey other = m_key;
        other.workspace = QUuid(u"{6f1c1c3e-0000-4000-8000-000000000002}"_s);
        QVERIFY(store.write(m_key, u"kept"_s).result());
        QCOMPARE(keychain.read(m_key).result().value(), u"kept"_s);

        store.keepInMemory(m_key.workspace);
        QVERIFY(!store.isLasting(m_key.workspace));
        QVERIFY(store.write(m_key, u"passing"_s).result());
        store.keepInMemory(m_key.workspace); // choosing it once more loses nothing
        QCOMPARE(store.read(m_key).result().value(), u"passing"_s);
        QCOMPARE(keychain.read(m_key).result().value(), u"kept"_s);

        QVERIFY(store.write(other, u"elsewhere"_s).result());
        QCOMPARE(keychain.read(other).result().value(), u"elsewhere"_s);
        QVERIFY(store.remove(m_key).result());
        QCOMPARE(store.read(m_key).result().value(), std::nullopt);
        QCOMPARE(keychain.read(m_key).result().value(), std::nullopt);
    }

    void withoutKeychainItIsSaid()
    {
        KeychainStore store;
        auto reading = store.read(m_key);
        auto writing = store.write(m_key, u"hush"_s);
        auto removing = store.remove(m_key);
        QTRY_VERIFY(reading.isFinished() && writing.isFinished() && removing.isFinished());
        QVERIFY(!reading.result());
        QVERIFY(!writing.result());
        QVERIFY(!removing.result());
        const CredentialProblem problem = writing.result().error();
        qInfo() << "the keychain says:" << problem.reason;
        QCOMPARE(problem.kind, CredentialProblem::Kind::Unavailable);
        QVERIFY(!problem.summary().isEmpty());
        QVERIFY(problem.nextStep().contains(u"memory"_s));
    }

    void unattendedUseNeedsBothVariables()
    {
        qunsetenv(unattended::elevateIdentifier);
        qunsetenv(unattended::elevatePassword);
        qunsetenv(unattended::ivaltApiKey);
        QVERIFY(!unattended::elevateSignIn());
        QVERIFY(!unattended::apiKey());
        qputenv(unattended::elevateIdentifier, "admin@example.org");
        QVERIFY(!unattended::elevateSignIn());
        qputenv(unattended::elevatePassword, "pass");
        QCOMPARE(unattended::elevateSignIn()->identifier, u"admin@example.org"_s);
        qputenv(unattended::ivaltApiKey, "key");
        QCOMPARE(unattended::apiKey(), u"key"_s);
    }
};

QTEST_GUILESS_MAIN(TestCredentials)
#include "tst_credentials.moc"
