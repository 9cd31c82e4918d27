#include "network/credentials/keychainstore.h"

#include <QProcess>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

//! The real keychain of a desktop; with-keyring starts one that belongs to the test alone.
class TestKeychain : public QObject
{
    Q_OBJECT

    KeychainStore m_store;
    const CredentialKey m_key{QUuid::createUuid(), Service::Elevate, QString(credentialkinds::refreshToken)};

    template<class T>
    T await(QFuture<T> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            qFatal("the keychain does not answer");
        return future.result();
    }

private slots:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("GATEHOUSE_TEST_KEYRING"))
            QSKIP("Run by tests/keychain/with-keyring, so that nobody's own keychain is touched.");
    }

    void absentSecret()
    {
        const CredentialRead read = await(m_store.read(m_key));
        QVERIFY2(read, read ? "" : qPrintable(read.error().reason));
        QVERIFY(!read->has_value());
        QVERIFY(await(m_store.remove(m_key)));
    }

    void writtenSecretIsFoundByAnotherStore()
    {
        const QString secret = u"eyJ.çünkü-हिन्दी.\n\"x\""_s;
        QVERIFY(await(m_store.write(m_key, u"first"_s)));
        QVERIFY(await(m_store.write(m_key, secret)));
        KeychainStore other;
        const CredentialRead read = await(other.read(m_key));
        QVERIFY(read);
        QCOMPARE(*read, secret);
        CredentialKey neighbour = m_key;
        neighbour.service = Service::Ivalt;
        QVERIFY(!await(other.read(neighbour))->has_value());
    }

    void manyAtOnce()
    {
        QList<QFuture<CredentialDone>> writes;
        for (int i = 0; i < 8; ++i)
            writes.append(m_store.write({m_key.workspace, Service::Ivalt, QString::number(i)}, u"s%1"_s.arg(i)));
        for (const auto &write : writes)
            QVERIFY(await(write));
        for (int i = 0; i < 8; ++i)
            QCOMPARE(await(m_store.read({m_key.workspace, Service::Ivalt, QString::number(i)})).value(),
                     u"s%1"_s.arg(i));
    }

    void removedSecretIsGone()
    {
        QVERIFY(await(m_store.write(m_key, u"short-lived"_s)));
        QVERIFY(await(m_store.remove(m_key)));
        QVERIFY(!await(m_store.read(m_key))->has_value());
    }

    //! Comes last: nobody unlocks the keychain again.
    void lockedKeychainIsNotTakenForAMissingSecret()
    {
        QVERIFY(await(m_store.write(m_key, u"behind the lock"_s)));
        QProcess lock;
        lock.start(u"dbus-send"_s, {u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.secrets"_s,
                                    u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service.Lock"_s,
                                    u"array:objpath:/org/freedesktop/secrets/collection/login"_s});
        QVERIFY2(lock.waitForFinished() && lock.exitCode() == 0, lock.readAllStandardError().constData());

        const CredentialRead read = await(m_store.read(m_key));
        QVERIFY(!read);
        QVERIFY2(read.error().kind == CredentialProblem::Kind::Locked, qPrintable(read.error().reason));
        const CredentialDone written = await(m_store.write(m_key, u"another"_s));
        QVERIFY(!written);
        QVERIFY2(written.error().kind == CredentialProblem::Kind::Locked, qPrintable(written.error().reason));
        const CredentialDone removed = await(m_store.remove(m_key));
        QVERIFY(!removed);
        QVERIFY2(removed.error().kind == CredentialProblem::Kind::Locked, qPrintable(removed.error().reason));
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
