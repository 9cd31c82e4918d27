#include "tests/support/journey.h"
#include "tests/support/recordedanswer.h"

#include "ui/connections/formfield.h"
#include "ui/records/tablepage.h"
#include "ui/shell/mainwindow.h"

#include <QDialog>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gatehouse;

//! Recorded refusals that no form is there for, given to the window word for word: of removals, of signing in, and of
//! reading the details of one record.
class AccountRefusalsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!hasRecordings())
            QSKIP("GATEHOUSE_FACTS names no folder with elevate-recordings.");
    }

    void removalIsRefused_data()
    {
        refusalColumns();
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("value");
        const QString correct = u"Correct what the service names"_s;
        const QString refresh = u"Refresh the list"_s;
        const auto row = [](Line line, const char *recording, const QStringList &record, const char *operation,
                            const QString &nextStep) {
            refusal(line, QString::fromLatin1(recording), QString::fromLatin1(operation), nextStep)
                << record.at(0) << record.at(1) << record.at(2);
        };
        const QStringList role{u"elevate.roles"_s, u"title"_s, u"mentor"_s};
        const QStringList module{u"elevate.modules"_s, u"code"_s, u"user"_s};
        const QStringList permission{u"elevate.permissions"_s, u"code"_s, u"user_permissions"_s};
        const QStringList user{u"elevate.users"_s, u"name"_s, u"Uma User"_s};
        for (Line line : {Line::V31, Line::V35}) {
            row(line, "user-role-delete--not-found", role, "deleteRole", line == Line::V35 ? refresh : correct);
            // The service failed on the way, so it is looked at.
            row(line, "permissions-delete--not-found", permission, "deletePermission", u"It can be sent again"_s);
            row(line, "admin-deleteUser--no-id", user, "deleteUser", correct);
            row(line, "admin-deleteUser--permission-denied", user, "deleteUser",
                u"Ask an administrator for the permission"_s);
        }
        row(Line::V31, "modules-delete--not-found", module, "deleteModule", correct);
        row(Line::V31, "admin-deleteUser--not-found", user, "deleteUser", refresh);
    }

    void removalIsRefused()
    {
        QFETCH(const Line, line);
        QFETCH(const QString, recording);
        QFETCH(const QString, page);
        QFETCH(const QString, column);
        QFETCH(const QString, value);
        QFETCH(const QString, operation);
        QFETCH(const QString, nextStep);
        const RecordedAnswer answer = recordedAnswer(line, recording);
        QVERIFY2(answer.status >= 400, qPrintable(recording));

        Journey journey({.sandbox = {.elevate = line}});
        QVERIFY(journey.goTo(page));
        QVERIFY(journey.search(value));
        QVERIFY(journey.clickRow(column, value));
        journey.sandbox().addSwitch(answer.onceFor(operation));
        QTest::keyClick(journey.page()->table(), Qt::Key_Delete);
        QVERIFY(journey.confirm());
        QVERIFY(journey.waitUntilNoDialog());
        QTRY_COMPARE(journey.sandbox().requestsSeen(operation), 1);
        QVERIFY2(journey.waitForText(nextStep), qPrintable(journey.visibleText()));
        const QString shown = journey.visibleText();
        if (answer.status == 401)
            QVERIFY2(shown.contains(u"Your account may not do this"_s), qPrintable(shown));
        else
            QCOMPARE(answer.unsaidIn(shown), QString());
        QVERIFY(journey.hasRowNow(column, value)); // it is still there
    }

    void signInIsRefused_data()
    {
        refusalColumns();
        const QString correct = u"Correct what the service names"_s;
        const QString origin = u"Write the origin"_s;
        const auto row = [](Line line, const QString &recording, const QString &nextStep) {
            refusal(line, recording, recording.startsWith("admin-login"_L1) ? u"loginAdmin"_s : u"login"_s, nextStep);
        };
        for (Line line : {Line::V31, Line::V35}) {
            for (const QString &kind : {u"account-login"_s, u"admin-login"_s}) {
                row(line, kind + u"--wrong-password"_s, correct);
                row(line, kind + u"--unknown-user"_s, correct);
                row(line, kind + u"--missing-fields"_s, correct);
            }
            row(line, u"account-login--deactivated-user"_s, correct);
        }
        for (const QString &kind : {u"account-login"_s, u"admin-login"_s}) {
            row(Line::V35, kind + u"--no-origin"_s, origin);
            row(Line::V35, kind + u"--unknown-origin"_s, origin);
        }
    }

    void signInIsRefused()
    {
        QFETCH(const Line, line);
        QFETCH(const QString, recording);
        QFETCH(const QString, operation);
        QFETCH(const QString, nextStep);
        const RecordedAnswer answer = recordedAnswer(line, recording);
        QVERIFY2(answer.status >= 400, qPrintable(recording));

        Journey journey({.sandbox = {.elevate = line}, .signIn = false, .isKept = true});
        QVERIFY(journey.goTo(u"elevate.users"_s));
        QVERIFY(journey.click(u"Sign in…"_s));
        QVERIFY(journey.waitForDialog());
        journey.sandbox().addSwitch(answer.onceFor(operation));
        QVERIFY(journey.fill(u"E-mail, phone or user name"_s, sandbox::sampleAdmin.email));
        if (operation == "login"_L1)
            QVERIFY(journey.click(u"Member of an organization"_s));
        QVERIFY(journey.fill(u"Password"_s, sandbox::sampleAdmin.password));
        QVERIFY(journey.click(u"Sign in"_s));
        QVERIFY2(journey.waitForText(nextStep), qPrintable(journey.visibleText()));
        QCOMPARE(answer.unsaidIn(journey.visibleText()), QString());
        const QList<std::pair<QString, QString>> fields = answer.fields();
        for (const auto &[key, words] : fields) {
            const QString marked = key == "email"_L1 ? u"identifier"_s : key;
            const QList<FormField *> all = journey.waitForDialog()->findChildren<FormField *>();
            const auto found = std::ranges::find(all, marked, &FormField::key);
            QVERIFY2(found != all.end(), qPrintable(marked));
            const FormField *field = *found;
            QVERIFY2(field->problem().contains(words), qPrintable(field->problem()));
        }
        QVERIFY(!journey.workspace().isOpen(Service::Elevate));
        // What was typed is still there: once more does it.
        QVERIFY(journey.click(u"Sign in"_s));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QTRY_VERIFY(journey.workspace().isOpen(Service::Elevate));
    }

    void detailsThatCannotBeReadAreSaidToBe_data() { linesAre({Line::V31, Line::V35}); }
    void detailsThatCannotBeReadAreSaidToBe()
    {
        QFETCH(const Line, line);
        const RecordedAnswer answer = recordedAnswer(line, u"user-read--not-found"_s);
        QVERIFY(answer.status >= 400);
        Journey journey({.sandbox = {.elevate = line}});
        QVERIFY(journey.goTo(u"elevate.users"_s));
        QVERIFY(journey.search(u"Uma User"_s));
        journey.sandbox().addSwitch(answer.onceFor(u"readUser"_s));
        QVERIFY(journey.clickRow(u"name"_s, u"Uma User"_s));
        QTest::keyClick(journey.page()->table(), Qt::Key_Return);
        QVERIFY2(journey.waitForText(u"Could not be read"_s), qPrintable(journey.visibleText()));
        QVERIFY2(journey.visibleText().contains(answer.message()), qPrintable(journey.visibleText()));
        QVERIFY2(journey.visibleText().contains(u"Refresh the list"_s), qPrintable(journey.visibleText()));
        // Read again, it is all there.
        QTest::keyClick(journey.page(), Qt::Key_F5);
        QTRY_VERIFY2(!journey.visibleText().contains(u"Could not be read"_s), qPrintable(journey.visibleText()));
        QVERIFY2(journey.waitForText(u"@sandbox.example"_s), qPrintable(journey.visibleText()));
    }
};

QTEST_MAIN(AccountRefusalsTest)
#include "tst_accountrefusals.moc"
