#include "tests/support/journey.h"

#include "app/changes/changedoor.h"
#include "network/operations/elevate.h"
#include "network/sandbox/sampleaccounts.h"
#include "ui/connections/formfield.h"
#include "ui/records/tablepage.h"
#include "ui/shell/mainwindow.h"

#include <QClipboard>
#include <QDialog>
#include <QDirIterator>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

//! The directory of users: whom it lists, and what is done there beyond the forms of a record.
class UserJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void listsThoseWithARole_data() { linesAre(everyLine); }
    void listsThoseWithARole()
    {
        QFETCH(const Line, line);
        Journey journey({.sandbox = {.elevate = line}});
        QVERIFY(journey.goTo(u"elevate.users"_s));
        const int everyone = journey.shownRows();
        QVERIFY(journey.command(u"List users with a role"_s));
        QVERIFY(journey.pick(u"org_admin"_s));
        QVERIFY(journey.click(u"List users"_s));
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY2(journey.hasRow(u"name"_s, u"Olive Org Admin"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.waitUntilLoaded());
        QVERIFY(journey.shownRows() < everyone);
        QVERIFY(!journey.hasRowNow(u"name"_s, u"Uma User"_s));
        QVERIFY(journey.sandbox().requestsSeen(u"listUsers") > 0);
        QVERIFY(journey.command(u"List everyone"_s));
        QVERIFY(journey.waitForRows(everyone));
    }

    void listsThoseOfAnOrganization_data() { linesAre(everyLine); }
    void listsThoseOfAnOrganization()
    {
        QFETCH(const Line, line);
        Journey journey({.sandbox = {.elevate = line}});
        QVERIFY(journey.goTo(u"elevate.organizations"_s));
        QString name;
        for (int row = 0; row < journey.shownRows(); ++row) {
            if (journey.cell(row, u"id"_s) != "1"_L1)
                name = journey.cell(row, u"name"_s);
        }
        QVERIFY(!name.isEmpty());
        QVERIFY(journey.goTo(u"elevate.users"_s));
        QVERIFY(journey.command(u"Load all rows"_s));
        QTRY_VERIFY(journey.shownRows() > 300 && !journey.visibleText().contains(u" loaded"_s));
        QVERIFY(journey.command(u"List users of an organization"_s));
        QVERIFY2(journey.pick(name), qPrintable(name));
        QVERIFY(journey.click(u"List users"_s));
        QVERIFY(journey.waitUntilNoDialog());
        QTRY_VERIFY(journey.shownRows() > 0 && journey.shownRows() < 200);
        QVERIFY(journey.waitUntilLoaded());
        for (int row = 0; row < journey.shownRows(); ++row)
            QVERIFY2(journey.cell(row, u"organization_names"_s).contains(name), qPrintable(name));
    }

    //! 3.5 cannot be asked for an organization: what is loaded is looked through, by the code as a whole, and the rest
    //! is offered to be loaded.
    void organizationIsMatchedByItsCode()
    {
        Journey journey;
        // Its name is a part of another's.
        Client &client = journey.workspace().client(Service::Elevate);
        const QJsonObject port{{u"name"_s, u"Port"_s},
                               {u"code"_s, u"port"_s},
                               {u"description"_s, u"Nobody yet"_s},
                               {u"domains"_s, QJsonArray{u"port.example"_s}},
                               {u"tenant_code"_s, u"default"_s}};
        const auto made = client.send({.operation = &elevate::createOrganization, .body = port});
        QTRY_VERIFY(made.isFinished());
        QVERIFY(made.result());
        QVERIFY(journey.goTo(u"elevate.users"_s));
        QVERIFY(journey.command(u"List users of an organization"_s));
        QVERIFY(journey.pick(u"Tejo Port"_s));
        QVERIFY(journey.click(u"List users"_s));
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY2(journey.waitForText(u"rows are loaded and looked through"_s), qPrintable(journey.visibleText()));
        const int before = journey.shownRows();
        QVERIFY(journey.click(u"Load all rows"_s));
        QTRY_VERIFY(!journey.visibleText().contains(u" loaded"_s));
        QVERIFY(journey.waitUntilLoaded());
        QVERIFY(journey.shownRows() > before);
        for (int row = 0; row < journey.shownRows(); ++row)
            QVERIFY(journey.cell(row, u"organization_names"_s).contains(u"Tejo Port"_s));

        QVERIFY(journey.command(u"List users of an organization"_s));
        QVERIFY(journey.pick(u"Nobody yet"_s)); // its description
        QVERIFY(journey.click(u"List users"_s));
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY2(journey.waitForRows(0), qPrintable(journey.visibleText()));
    }

    void listsThoseWithPastedIds_data() { linesAre(everyLine); }
    void listsThoseWithPastedIds()
    {
        QFETCH(const Line, line);
        Journey journey({.sandbox = {.elevate = line}});
        QVERIFY(journey.goTo(u"elevate.users"_s));
        const QString first = journey.cell(0, u"id"_s);
        const QString other = journey.cell(7, u"id"_s);
        QVERIFY(journey.command(u"List users by ids"_s));
        QVERIFY(journey.waitForDialog());
        paste(journey, u"User ids"_s, u"%1, nobody"_s.arg(first));
        QVERIFY(journey.click(u"List users"_s));
        QVERIFY(journey.waitForText(u"nobody: an id is a number"_s));
        paste(journey, u"User ids"_s, u"%1, 987654\n%2"_s.arg(first, other));
        QVERIFY(journey.click(u"List users"_s));
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY(journey.waitForRows(2));
        QVERIFY(journey.hasRowNow(u"id"_s, first));
        QVERIFY(journey.hasRowNow(u"id"_s, other));
        QVERIFY2(journey.waitForText(u"Nobody has 1 of the ids: 987654"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"Copy them"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), u"987654"_s);
        QCOMPARE(journey.sandbox().requestsSeen(u"listUsersByIds"), line == Line::Docs ? 0 : 1);
        QVERIFY(journey.command(u"List everyone"_s));
        QTRY_VERIFY(journey.shownRows() > 2);
        QVERIFY(!journey.visibleText().contains(u"Nobody has"_s));
    }

    void shareLinkIsCopied()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.users"_s));
        QVERIFY(journey.search(u"Uma User"_s));
        QVERIFY(journey.clickRow(u"name"_s, u"Uma User"_s));
        QGuiApplication::clipboard()->clear();
        QVERIFY(journey.command(u"Copy share link"_s));
        QTRY_COMPARE(QGuiApplication::clipboard()->text().size(), 32);
        QVERIFY(journey.waitForText(QGuiApplication::clipboard()->text()));
    }

    void pastedListIsDeactivatedOneByOne_data() { linesAre(everyLine); }
    void pastedListIsDeactivatedOneByOne()
    {
        QFETCH(const Line, line);
        Journey journey({.sandbox = {.elevate = line}});
        QVERIFY(journey.goTo(u"elevate.users"_s));
        const QString id = journey.cell(3, u"id"_s);
        QVERIFY(journey.command(u"Paste a list to deactivate"_s));
        QVERIFY(journey.waitForDialog());
        paste(journey, u"Ids and e-mail addresses"_s, u"%1 987654 %2"_s.arg(id, QString(sandbox::sampleUser.email)));
        QVERIFY(journey.click(u"Deactivate"_s));
        QVERIFY(journey.waitForText(u"no operation that activates"_s));
        QVERIFY2(journey.confirm(), qPrintable(journey.visibleText()));
        // The one that nobody has stays, with the reason.
        QVERIFY2(journey.waitForText(u"987654: "_s), qPrintable(journey.visibleText()));
        QCOMPARE(qobject_cast<QPlainTextEdit *>(journey.editor(u"Ids and e-mail addresses"_s))->toPlainText(),
                 u"987654"_s);
        QCOMPARE(journey.sandbox().requestsSeen(u"deactivateUsers"), 3);
        QVERIFY(!canSignIn(journey, sandbox::sampleUser.email, sandbox::sampleUser.password));
    }

    //! By the address, of which the search knows the one user.
    void lostAnswerToAnAddressIsLookedUp_data() { linesAre(everyLine); }
    void lostAnswerToAnAddressIsLookedUp()
    {
        QFETCH(const Line, line);
        Journey journey({.sandbox = {.elevate = line}});
        QVERIFY(journey.goTo(u"elevate.users"_s));
        QVERIFY(journey.command(u"Paste a list to deactivate"_s));
        QVERIFY(journey.waitForDialog());
        paste(journey, u"Ids and e-mail addresses"_s, sandbox::sampleUser.email);
        // Done, but the answer never arrives.
        journey.sandbox().addSwitch({.fault = sandbox::Fault::Cut, .operations = {u"deactivateUsers"_s}, .times = 1});
        QVERIFY(journey.click(u"Deactivate"_s));
        QVERIFY(journey.confirm());
        QVERIFY2(journey.waitForText(u"A look at the service showed that the change was made"_s),
                 qPrintable(journey.visibleText()));
        QVERIFY(journey.waitUntilNoDialog());
        QCOMPARE(journey.sandbox().requestsSeen(u"deactivateUsers"), 1);
        QVERIFY(!canSignIn(journey, sandbox::sampleUser.email, sandbox::sampleUser.password));
    }

    void organizationAdminDeactivatesTheOwnPeople_data() { linesAre(everyLine); }
    void organizationAdminDeactivatesTheOwnPeople()
    {
        QFETCH(const Line, line);
        Journey journey({.sandbox = {.elevate = line}, .member = sandbox::sampleOrgAdmin});
        QVERIFY(journey.goTo(u"elevate.users"_s));
        QVERIFY(journey.command(u"Paste a list to deactivate"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.waitForText(u"belongs to your organization"_s));
        paste(journey, u"Ids and e-mail addresses"_s, sandbox::sampleUser.email);
        QVERIFY(journey.click(u"Deactivate"_s));
        QVERIFY(journey.confirm());
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"deactivateOrgUsers"), 1);
        QCOMPARE(journey.sandbox().requestsSeen(u"deactivateUsers"), 0);
    }

    void organizationAdminDeactivatesASelectedRow()
    {
        Journey journey({.member = sandbox::sampleOrgAdmin});
        QVERIFY(journey.goTo(u"elevate.users"_s));
        QVERIFY(journey.search(u"Uma User"_s));
        QVERIFY(journey.clickRow(u"name"_s, u"Uma User"_s));
        QVERIFY(journey.command(u"Deactivate"_s));
        QVERIFY(journey.confirm());
        QVERIFY(journey.waitUntilNoDialog());
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"deactivateOrgUsers"), 1);
    }

    void systemAdminNeedsTheDeploymentsSecrets_data() { linesAre(everyLine); }
    void systemAdminNeedsTheDeploymentsSecrets()
    {
        QFETCH(const Line, line);
        Journey journey({.sandbox = {.elevate = line}, .isKept = true});
        QVERIFY(journey.goTo(u"elevate.users"_s));
        QVERIFY(journey.command(u"Create a system admin"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.waitForText(u"kept nowhere"_s));
        QVERIFY(journey.click(u"Create"_s));
        QVERIFY(journey.waitForText(u"Internal token is required"_s));
        QVERIFY(journey.fill(u"Name"_s, u"Mara Lund"_s));
        QVERIFY(journey.fill(u"E-mail"_s, u"mara@harbour.example"_s));
        QVERIFY(journey.fill(u"Password"_s, u"weak"_s));
        QVERIFY(journey.fill(u"Secret code"_s, u"wrong-code-4711"_s));
        QVERIFY(journey.fill(u"Internal token"_s, u"wrong-token-4711"_s));

        // Each refusal leaves the form as it is, and the session too.
        QVERIFY(send(journey));
        QVERIFY2(journey.waitForText(u"Unauthorized request"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.fill(u"Internal token"_s, sandbox::sampleInternalToken));
        QVERIFY(send(journey));
        QTRY_VERIFY2(problemOf(journey, u"password"_s).contains(u"at least"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.fill(u"Password"_s, u"HarBour!!!2026"_s));
        QVERIFY(send(journey));
        QVERIFY2(journey.waitForText(u"Incorrect code"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.fill(u"Secret code"_s, sandbox::sampleSecretCode));
        QVERIFY(journey.fill(u"E-mail"_s, sandbox::sampleAdmin.email));
        QVERIFY(send(journey));
        QVERIFY2(journey.waitForText(u"already exists"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.fill(u"E-mail"_s, u"mara@harbour.example"_s));
        QVERIFY(send(journey));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QVERIFY(journey.workspace().isOpen(Service::Elevate));
        QVERIFY(isAdmin(journey, u"mara@harbour.example"_s, u"HarBour!!!2026"_s));

        // Nothing of it is found anywhere afterwards.
        const QList<QByteArray> secrets = {"wrong-code-4711", "wrong-token-4711", "HarBour!!!2026",
                                           QByteArray(sandbox::sampleInternalToken.data()),
                                           QByteArray(sandbox::sampleSecretCode.data())};
        const QByteArray calls = journey.workspace().client(Service::Elevate).log().toText().toUtf8();
        QVERIFY(calls.contains("createAdmin"));
        for (const QByteArray &secret : secrets)
            QVERIFY2(!calls.contains(secret), secret.constData());
        QVERIFY(journey.command(u"Create a system admin"_s));
        QVERIFY(journey.waitForDialog());
        QCOMPARE(qobject_cast<QLineEdit *>(journey.editor(u"Internal token"_s))->text(), QString());
        QCOMPARE(qobject_cast<QLineEdit *>(journey.editor(u"Secret code"_s))->text(), QString());
        int files = 0;
        QDirIterator it(journey.folder(), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray kept = file.readAll();
            ++files;
            for (const QByteArray &secret : secrets)
                QVERIFY2(!kept.contains(secret), qPrintable(file.fileName()));
        }
        QVERIFY(files > 0);
    }

private:
    static void paste(Journey &journey, const QString &label, const QString &text)
    {
        auto *edit = qobject_cast<QPlainTextEdit *>(journey.editor(label));
        QVERIFY(edit);
        edit->setFocus();
        QTest::keySequence(edit, QKeySequence::SelectAll);
        QGuiApplication::clipboard()->setText(text);
        QTest::keySequence(edit, QKeySequence::Paste);
    }

    //! Sends the form and answers the review.
    static bool send(Journey &journey)
    {
        if (!journey.click(u"Create"_s))
            return false;
        return QTest::qWaitFor([&] { return journey.confirm(); });
    }

    static QString problemOf(Journey &journey, const QString &key)
    {
        QDialog *dialog = journey.waitForDialog();
        const auto *field = dialog ? dialog->findChild<FormField *>(key) : nullptr;
        return field ? field->problem() : QString();
    }

    static bool canSignIn(Journey &journey, const QString &email, const QString &password)
    {
        const auto answer =
            journey.workspace()
                .client(Service::Elevate)
                .call(elevate::login, elevate::SignIn{.email = email, .identifier = email, .password = password});
        return QTest::qWaitFor([&] { return answer.isFinished(); }) && answer.resultCount() == 1 && answer.result();
    }

    static bool isAdmin(Journey &journey, const QString &email, const QString &password)
    {
        const auto answer = journey.workspace()
                                .client(Service::Elevate)
                                .call(elevate::loginAdmin,
                                      elevate::AdminSignIn{.email = email, .identifier = email, .password = password});
        return QTest::qWaitFor([&] { return answer.isFinished(); }) && answer.resultCount() == 1 && answer.result();
    }
};

QTEST_MAIN(UserJourneyTest)
#include "tst_userjourney.moc"
