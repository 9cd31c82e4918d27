#include "tests/support/journey.h"

#include "app/changes/changedoor.h"
#include "app/changes/changerun.h"
#include "app/people/settingsbody.h"
#include "app/workspaces/settings.h"
#include "models/workspaces/operationtext.h"
#include "network/operations/ivalt.h"
#include "ui/records/tablepage.h"
#include "ui/shell/mainwindow.h"

#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using sandbox::IvaltEnvelope;

static const QString codesPage = u"ivalt.authCodes"_s;
static const QString secretText = u"s3cret-of-the-harbour-gate"_s;
static const QString newSecretText = u"an0ther-secret-of-the-gate"_s;

//! Auth codes and credentials of an organization, and that none of their secrets stays anywhere.
class IvaltCredentialsJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void authCodes_data()
    {
        QTest::addColumn<IvaltEnvelope>("envelope");
        QTest::newRow("reference") << IvaltEnvelope::Reference;
        QTest::newRow("quick start") << IvaltEnvelope::QuickStart;
        QTest::newRow("details") << IvaltEnvelope::Details;
    }

    void authCodes()
    {
        QFETCH(const IvaltEnvelope, envelope);
        Journey journey({.sandbox = {.ivalt = envelope}, .safety = SafetyLevel::ReviewAll, .elevate = false});
        QVERIFY(journey.goTo(codesPage));
        const int rows = journey.shownRows();
        QTest::keySequence(&journey.window(), QKeySequence::New);
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Client id"_s, u"harbour-gate"_s));
        QVERIFY(journey.fill(u"Client secret"_s, secretText));
        QVERIFY(journey.click(u"Create"_s));
        QVERIFY(journey.waitForText(u"set, hidden"_s));
        QVERIFY(!journey.visibleText().contains(secretText));
        QVERIFY(journey.confirm());
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY(journey.clickRow(u"client_id"_s, u"harbour-gate"_s));

        showsAndHides(journey, secretText);

        QTest::keyClick(journey.page()->table(), Qt::Key_F2);
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Client secret"_s, newSecretText));
        QVERIFY(journey.click(u"Save"_s));
        QVERIFY(journey.waitForText(u"changed, hidden"_s));
        QVERIFY(journey.confirm());
        QVERIFY(journey.waitUntilNoDialog());
        showsAndHides(journey, newSecretText);

        QVERIFY(journey.clickRow(u"client_id"_s, u"harbour-gate"_s));
        QTest::keyClick(journey.page()->table(), Qt::Key_Delete);
        QVERIFY(journey.waitForText(u"cannot do so any more"_s)); // what has the code
        QVERIFY(journey.confirm());
        QVERIFY2(journey.waitForText(u"Done: Delete an auth code"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY2(journey.waitForRows(rows), qPrintable(journey.visibleText()));

        holdsNoSecret(journey, {secretText, newSecretText}, "harbour-gate");
    }

    //! Undo would have to send the secret that was there before.
    void anUntoldSecretIsNotPutBack_data()
    {
        QTest::addColumn<bool>("isTold");
        QTest::newRow("told") << true;
        QTest::newRow("hidden") << false;
    }
    void anUntoldSecretIsNotPutBack()
    {
        QFETCH(const bool, isTold);
        sandbox::SandboxOptions options;
        options.ivaltDialect.hidesSecrets = !isTold;
        Journey journey({.sandbox = options, .safety = SafetyLevel::ReviewAll, .elevate = false});
        QVERIFY(journey.goTo(codesPage));
        QVERIFY(journey.clickRow(u"id"_s, journey.cell(0, u"id"_s)));
        QTest::keyClick(journey.page()->table(), Qt::Key_F2);
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Client secret"_s, newSecretText));
        QVERIFY(journey.click(u"Save"_s));
        QVERIFY2(journey.waitForText(isTold ? u"changed, hidden"_s : u"the new one replaces it for good"_s),
                 qPrintable(journey.visibleText()));
        QCOMPARE(journey.visibleText().contains(u"This cannot be taken back."_s), !isTold);
        QVERIFY(journey.confirm());
        QVERIFY2(journey.waitForText(u"Done: Change an auth code"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.waitUntilNoDialog());
        QCOMPARE(journey.sandbox().requestsSeen(u"updateAuthCode"), 1);
        QCOMPARE(journey.click(u"Undo"_s), isTold);
        if (!isTold)
            return;
        QVERIFY2(journey.confirm() && journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"updateAuthCode"), 2);
    }

    //! Left blank, both are made by the service; one alone is asked about before anything is sent.
    void authCodeMadeByTheService_data()
    {
        QTest::addColumn<IvaltEnvelope>("envelope");
        QTest::addColumn<bool>("isTold"); // the secret, by the list
        QTest::newRow("reference") << IvaltEnvelope::Reference << true;
        QTest::newRow("quick start") << IvaltEnvelope::QuickStart << true;
        QTest::newRow("details") << IvaltEnvelope::Details << true;
        QTest::newRow("quick start, hidden") << IvaltEnvelope::QuickStart << false;
        QTest::newRow("details, hidden") << IvaltEnvelope::Details << false;
    }
    void authCodeMadeByTheService()
    {
        QFETCH(const IvaltEnvelope, envelope);
        QFETCH(const bool, isTold);
        sandbox::SandboxOptions options{.ivalt = envelope};
        options.ivaltDialect.hidesSecrets = !isTold;
        Journey journey({.sandbox = options, .safety = SafetyLevel::ReviewAll, .elevate = false});
        QVERIFY(journey.goTo(codesPage));
        const int rows = journey.shownRows();
        QSet<QString> known;
        for (int row = 0; row < rows; ++row)
            known.insert(journey.cell(row, u"client_id"_s));
        QTest::keySequence(&journey.window(), QKeySequence::New);
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Client secret"_s, secretText));
        QVERIFY(journey.click(u"Create"_s));
        QVERIFY2(journey.waitForText(u"Give both, or leave both blank so that the service makes them."_s),
                 qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"createAuthCode"), 0);
        QVERIFY(journey.fill(u"Client secret"_s, QString()));
        QVERIFY(journey.click(u"Create"_s));
        QVERIFY2(journey.confirm(), qPrintable(journey.visibleText()));
        // A reply of the documentation's form to a change carries nothing.
        if (envelope != IvaltEnvelope::Reference) {
            QVERIFY2(journey.waitForText(u"the service may not tell it again"_s), qPrintable(journey.visibleText()));
            QVERIFY(journey.click(u"Show Client secret"_s));
            const QString secret = revealed(journey);
            QVERIFY(secret.size() > 10);
            QVERIFY(journey.click(u"Copy Client secret"_s));
            QTRY_COMPARE(QGuiApplication::clipboard()->text(), secret);
            QVERIFY(journey.click(u"Close"_s));
            holdsNoSecret(journey, {secret}, "createAuthCode");
        }
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QVERIFY2(journey.waitForRows(rows + 1), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"createAuthCode"), 1);
        if (!isTold)
            return;
        QString made;
        for (int row = 0; row <= rows; ++row) {
            if (!known.contains(journey.cell(row, u"client_id"_s)))
                made = journey.cell(row, u"client_id"_s);
        }
        QVERIFY(!made.isEmpty());
        QVERIFY(journey.clickRow(u"client_id"_s, made));
        QVERIFY(QTest::qWaitFor([&] { return journey.click(u"Show Client secret"_s); }));
        QVERIFY(journey.click(u"Hide Client secret"_s));

        // Changing demands both, as documented.
        QTest::keyClick(journey.page()->table(), Qt::Key_F2);
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Client secret"_s, QString()));
        QVERIFY(journey.click(u"Save"_s));
        QVERIFY2(journey.waitForText(u"Client secret is required."_s), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"updateAuthCode"), 0);
    }

    void credentialsOfAnOrganization_data() { authCodes_data(); }
    void credentialsOfAnOrganization()
    {
        QFETCH(const IvaltEnvelope, envelope);
        Journey journey({.sandbox = {.ivalt = envelope}, .elevate = false});
        QVERIFY(journey.goTo(u"ivalt.organizations"_s));
        QVERIFY(journey.clickRow(u"id"_s, u"32"_s));
        QVERIFY(journey.command(u"API credentials"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.waitForText(u"Client id"_s));
        QVERIFY(journey.click(u"Show Client secret"_s));
        const QString secret = revealed(journey);
        QVERIFY(secret.size() > 10);
        QVERIFY(journey.click(u"Close"_s));
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY(!journey.visibleText().contains(secret));

        QVERIFY(journey.clickRow(u"id"_s, u"32"_s));
        QVERIFY(journey.command(u"Auth0 credentials"_s));
        QVERIFY(journey.waitForText(u"is not documented"_s)); // whether those in use stay valid
        QVERIFY(journey.confirm());
        // A reply of the documentation's form to a change carries nothing.
        if (envelope == IvaltEnvelope::Reference) {
            QVERIFY(journey.waitForText(u"The service told no credentials"_s));
        } else {
            QVERIFY(journey.waitForText(u"Audience"_s));
            QVERIFY(!journey.visibleText().contains(secret));
            QVERIFY(journey.click(u"Show Client secret"_s));
            QVERIFY(journey.waitForText(secret));
        }
        QVERIFY(journey.click(u"Close"_s));
        QVERIFY(journey.waitUntilNoDialog());
        holdsNoSecret(journey, {secret}, "postAuth0Credentials");
    }

    //! Nobody has seen the body, so what the settings say is sent.
    void bodyForAuth0IsASetting()
    {
        Journey journey({.elevate = false, .prepare = [](Workspace &workspace) {
                             workspace.ivalt->operations = QJsonObject{
                                 {u"postAuth0Credentials"_s, QString(u"POST "_s + ivalt::postAuth0Credentials.path +
                                                                     u" {\"organization\": \"{org_id}\"}"_s)}};
                         }});
        QJsonValue sent;
        connect(&journey.application().door(), &ChangeDoor::started, &journey.window(), [&sent](ChangeRun *run) {
            connect(run, &ChangeRun::itemFinished, run,
                    [&sent](const ChangeItemResult &item) { sent = item.change.body; });
        });
        QVERIFY(journey.goTo(u"ivalt.organizations"_s));
        QVERIFY(journey.clickRow(u"id"_s, u"32"_s));
        QVERIFY(journey.command(u"Auth0 credentials"_s));
        QVERIFY(journey.confirm());
        QTRY_COMPARE(sent, QJsonValue(QJsonObject{{u"organization"_s, u"32"_s}}));
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"postAuth0Credentials"), 1);
    }

    //! Its fields are inferred, so what the settings say is sent; the secret stays one under whichever name.
    void bodyOfAnAuthCodeIsASetting()
    {
        const QString body = u" {\"client_id\": \"for-{client_id}\", \"client_secret\": \"{client_secret}\", "
                             "\"org\": \"{org_id}\", \"again\": {\"word\": \"{client_secret}\"}}"_s;
        QCOMPARE(bodyProblem(body.trimmed(), bodyArguments(ivalt::createAuthCode)), QString());
        Journey journey({.elevate = false, .prepare = [body](Workspace &workspace) {
                             workspace.ivalt->operations = QJsonObject{
                                 {u"createAuthCode"_s, QString(u"POST "_s + ivalt::createAuthCode.path + body)}};
                         }});
        QVERIFY(journey.goTo(codesPage));
        QTest::keySequence(&journey.window(), QKeySequence::New);
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Client id"_s, u"harbour-gate"_s));
        QVERIFY(journey.fill(u"Client secret"_s, secretText));
        QVERIFY(journey.click(u"Create"_s));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QVERIFY(journey.hasRow(u"client_id"_s, u"for-harbour-gate"_s));
        QCOMPARE(journey.sandbox().requestsSeen(u"createAuthCode"), 1);
        holdsNoSecret(journey, {secretText}, "harbour-gate");
    }

    //! Also where only the settings know that it is one, and the service repeats it.
    void secretUnderAnotherNameIsNotLogged()
    {
        Journey journey({.elevate = false, .prepare = [](Workspace &workspace) {
                             workspace.ivalt->operations = QJsonObject{
                                 {u"createAuthCode"_s, QString(u"POST "_s + ivalt::createAuthCode.path +
                                                               u" {\"for\": {\"word\": \"{client_secret}\"}}"_s)}};
                         }});
        journey.sandbox().addSwitch(
            {.fault = sandbox::Fault::Status,
             .operations = {u"createAuthCode"_s},
             .status = 422,
             .body = {{u"status"_s, u"error"_s}, {u"message"_s, QString(secretText + u" is too short"_s)}}});
        QVERIFY(journey.goTo(codesPage));
        QTest::keySequence(&journey.window(), QKeySequence::New);
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Client id"_s, u"harbour-gate"_s));
        QVERIFY(journey.fill(u"Client secret"_s, secretText));
        QVERIFY(journey.click(u"Create"_s));
        QVERIFY2(journey.waitForText(u"is too short"_s), qPrintable(journey.visibleText()));
        holdsNoSecret(journey, {secretText}, "harbour-gate");
    }

    void aCopiedSecretGoesFromTheClipboard()
    {
        Journey journey({.elevate = false});
        journey.application().settingsStore().setValue(settings::secretSeconds, std::optional<qint64>(1));
        QVERIFY(journey.goTo(codesPage));
        QVERIFY(journey.clickRow(u"id"_s, journey.cell(0, u"id"_s)));
        QClipboard *clipboard = QGuiApplication::clipboard();
        clipboard->setText(u"before"_s);
        QVERIFY(journey.click(u"Copy Client secret"_s));
        QTRY_VERIFY(clipboard->text() != u"before"_s);
        const QString secret = clipboard->text();
        QVERIFY(secret.size() > 10);
        QCOMPARE(clipboard->mimeData()->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
        QVERIFY(journey.waitForText(u"On the clipboard for"_s));
        QVERIFY(!journey.visibleText().contains(secret));
        QTRY_COMPARE(clipboard->text(), QString());
        QTRY_VERIFY(!journey.visibleText().contains(u"On the clipboard for"_s));

        // What somebody else has put there in the meantime stays.
        QVERIFY(journey.click(u"Copy Client secret"_s));
        QTRY_COMPARE(clipboard->text(), secret);
        clipboard->setText(u"something else"_s);
        QVERIFY(journey.click(u"Show Client secret"_s));
        QVERIFY(journey.waitForText(secret));
        QTRY_VERIFY(!journey.visibleText().contains(secret)); // hidden again by itself
        QCOMPARE(clipboard->text(), u"something else"_s);
    }

private:
    static void showsAndHides(Journey &journey, const QString &secret)
    {
        QVERIFY(!journey.visibleText().contains(secret));
        // What is shown is hidden again when something else was read meanwhile.
        QVERIFY(QTest::qWaitFor(
            [&] { return journey.click(u"Show Client secret"_s) && journey.visibleText().contains(secret); }));
        QVERIFY(journey.click(u"Hide Client secret"_s));
        QVERIFY(!journey.visibleText().contains(secret));
    }

    //! The text below the label of the secret that is shown.
    static QString revealed(Journey &journey)
    {
        for (QLabel *label : journey.waitForDialog()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->accessibleName() == "Client secret"_L1 && !label->text().contains(u'•'))
                return label->text();
        }
        return {};
    }

    //! In no file the program has written, of which at least one holds \a trace, and not in the record of calls.
    static void holdsNoSecret(Journey &journey, const QStringList &secrets, const QByteArray &trace)
    {
        const QString calls = journey.workspace().client(Service::Ivalt).log().toText();
        QVERIFY(!calls.isEmpty());
        qsizetype files = 0;
        const QFileInfoList found = QDir(journey.folder()).entryInfoList(QDir::Files | QDir::Hidden);
        for (const QFileInfo &info : found) {
            QFile file(info.filePath());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
            const QByteArray content = file.readAll();
            for (const QString &secret : secrets) {
                QVERIFY2(!content.contains(secret.toUtf8()), qPrintable(info.fileName()));
                QVERIFY2(!content.contains(
                             QByteArrayView(reinterpret_cast<const char *>(secret.utf16()), secret.size() * 2)),
                         qPrintable(info.fileName()));
                QVERIFY(!calls.contains(secret));
            }
            files += content.contains(trace) ? 1 : 0;
        }
        QVERIFY(files > 0); // the change log
    }
};

QTEST_MAIN(IvaltCredentialsJourneyTest)
#include "tst_ivaltcredentialsjourney.moc"
