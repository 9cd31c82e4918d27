#include "tests/support/journey.h"

#include "network/operations/elevate.h"
#include "network/sandbox/sampleaccounts.h"
#include "ui/accounts/accountpage.h"
#include "ui/connections/formfield.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/button.h"

#include <QDialog>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

//! The signed-in person's own account, by keys and clicks.
class OwnAccountJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void profileIsShownAndEdited_data() { linesAre(everyLine); }
    void profileIsShownAndEdited()
    {
        QFETCH(const Line, line);
        Journey journey({.sandbox = {.elevate = line}, .member = sandbox::sampleOrgAdmin});
        QVERIFY(open(journey));
        QVERIFY2(shows(journey, u"Olive Org Admin"_s), qPrintable(journey.visibleText()));
        QVERIFY(shows(journey, u"orgadmin@sandbox.example"_s));
        QVERIFY(shows(journey, u"org_admin"_s));
        QVERIFY(journey.click(u"Edit profile…"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Name"_s, u"Olive 2"_s));
        QVERIFY(journey.fill(u"About"_s, u"Runs the harbour."_s));
        QVERIFY(journey.click(u"Save"_s));
        QTRY_VERIFY2(!problemOf(journey, u"name"_s).isEmpty(), qPrintable(journey.visibleText()));
        QVERIFY(journey.fill(u"Name"_s, u"Olive Lund"_s));
        QVERIFY(journey.fill(u"Location"_s, u"atlantis"_s));
        QVERIFY(journey.click(u"Save"_s));
        QTRY_VERIFY2(problemOf(journey, u"location"_s).contains(u"invalid"_s), qPrintable(journey.visibleText()));
        QCOMPARE(textOf(journey, u"About"_s), u"Runs the harbour."_s); // nothing typed is lost
        QVERIFY(journey.fill(u"Location"_s, {}));
        QVERIFY(journey.click(u"Save"_s));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QTRY_VERIFY2(shows(journey, u"Olive Lund"_s), qPrintable(journey.visibleText()));
        QVERIFY(shows(journey, u"Runs the harbour."_s));
    }

    void languageIsChosen_data() { linesAre(everyLine); }
    void languageIsChosen()
    {
        QFETCH(const Line, line);
        Journey journey({.sandbox = {.elevate = line}});
        QVERIFY(open(journey));
        QVERIFY(journey.click(u"Change language…"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Preferred language"_s, {}));
        QVERIFY(journey.click(u"Save"_s));
        QVERIFY(journey.waitForText(u"Preferred language is required"_s));
        QVERIFY(journey.fill(u"Preferred language"_s, u"hi"_s));
        QVERIFY(journey.click(u"Save"_s));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QTRY_VERIFY2(shows(journey, u"Hindi"_s), qPrintable(journey.visibleText()));
    }

    void termsAreAcceptedTheWayTheLineTakesThem_data() { linesAre(everyLine); }
    void termsAreAcceptedTheWayTheLineTakesThem()
    {
        QFETCH(const Line, line);
        Journey journey({.sandbox = {.elevate = line}});
        const QString email = u"mara@harbour.example"_s;
        const QString password = u"HarBour!!!2026"_s;
        const auto made = journey.workspace()
                              .client(Service::Elevate)
                              .call(elevate::createAccount,
                                    elevate::SignUp{.name = u"Mara Lund"_s, .email = email, .password = password});
        QTRY_VERIFY(made.isFinished());
        QVERIFY(made.result());
        QVERIFY(journey.command(u"Switch ELEVATE account"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"E-mail, phone or user name"_s, email));
        QVERIFY(journey.click(u"Member of an organization"_s));
        QVERIFY(journey.signInToElevate(password));
        QVERIFY(open(journey));
        QTRY_VERIFY2(shows(journey, u"Mara Lund"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"Accept the terms…"_s));
        QVERIFY(journey.waitForText(u"No operation takes that back"_s));
        QVERIFY(journey.confirm());
        QVERIFY(journey.waitUntilNoDialog());
        QTRY_COMPARE(journey.sandbox().requestsSeen(line == Line::V35 ? u"updateProfile" : u"acceptTerms"), 1);
        QTRY_VERIFY2(!hasButton(journey, u"Accept the terms…"_s), qPrintable(journey.visibleText()));
    }

    void otherSessionsAreEnded_data() { linesAre({Line::V31, Line::V35}); }
    void otherSessionsAreEnded()
    {
        QFETCH(const Line, line);
        Journey journey({.sandbox = {.elevate = line}});
        const QString elsewhere = signInElsewhere(journey);
        QVERIFY(!elsewhere.isEmpty());
        signInElsewhere(journey);
        QVERIFY(open(journey));
        QTRY_VERIFY2(shows(journey, u"Gatehouse, here"_s), qPrintable(journey.visibleText()));
        QCOMPARE(countOf(journey, u"Device not told"_s), 2);
        QVERIFY(isAlive(journey, elsewhere));
        QVERIFY(journey.click(u"Export the sessions…"_s));
        QVERIFY(journey.pickFile(journey.folder() + u"/sessions.json"_s));
        QFile file(journey.folder() + u"/sessions.json"_s);
        QTRY_VERIFY(file.exists());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray sessions = QJsonDocument::fromJson(file.readAll()).array();
        QCOMPARE(sessions.size(), 3);
        for (const QJsonValue &session : sessions) {
            QVERIFY(!session["id"_L1].toVariant().toString().isEmpty());
            QVERIFY(session["login_time"_L1].isDouble());
        }
        QVERIFY(journey.click(u"Sign out everywhere else…"_s));
        QVERIFY(journey.waitForText(u"has to sign in again"_s)); // said before
        QVERIFY(isAlive(journey, elsewhere));
        QVERIFY(journey.confirm());
        QVERIFY(journey.waitUntilNoDialog());
        QTRY_COMPARE(countOf(journey, u"Device not told"_s), 0);
        QVERIFY(!isAlive(journey, elsewhere));
        QVERIFY(journey.workspace().isOpen(Service::Elevate));
        QVERIFY(shows(journey, u"Gatehouse, here"_s));
    }

    void missingSessionListIsSaid()
    {
        Journey journey({.sandbox = {.elevate = Line::Docs}});
        QVERIFY(open(journey));
        QVERIFY(shows(journey, u"has no list of sessions"_s));
        QVERIFY(!hasButton(journey, u"Sign out everywhere else…"_s));
        QVERIFY(journey.click(u"Sign out here"_s));
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"logout"), 1);
        QVERIFY(journey.waitForText(u"Sign in to see this"_s));
        QVERIFY(!journey.visibleText().contains(u"Sandbox Admin"_s)); // data of a person who has left
    }

    void passwordIsChanged_data() { otherSessionsAreEnded_data(); }
    void passwordIsChanged()
    {
        QFETCH(const Line, line);
        Journey journey({.sandbox = {.elevate = line}, .isKept = true});
        const QString elsewhere = signInElsewhere(journey);
        QVERIFY(open(journey));
        QVERIFY(shows(journey, u"ends all your sessions"_s)); // said before
        QVERIFY(journey.click(u"Change password…"_s));
        QVERIFY(journey.waitForDialog());
        // The rule in the service's own words, and what is typed held against it.
        QVERIFY2(journey.waitForText(u"The service says:"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.fill(u"Old password"_s, u"Wrong-password-1"_s));
        QVERIFY(journey.fill(u"New password"_s, u"weak"_s));
        QVERIFY(sendAnd(journey, u"Change password"_s));
        QTRY_VERIFY2(problemOf(journey, u"newPassword"_s).contains(u"at least"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.fill(u"New password"_s, u"HarBour!!!2026"_s));
        QVERIFY(sendAnd(journey, u"Change password"_s));
        QVERIFY2(journey.waitForText(u"old password is not right"_s), qPrintable(journey.visibleText()));
        QCOMPARE(textOf(journey, u"New password"_s), u"HarBour!!!2026"_s);
        QVERIFY(journey.fill(u"Old password"_s, sandbox::sampleAdmin.password));
        QVERIFY(sendAnd(journey, u"Change password"_s));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QVERIFY(!isAlive(journey, elsewhere));
        QTRY_VERIFY(journey.workspace().isOpen(Service::Elevate));
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"loginAdmin"), 3); // the first, elsewhere, and with the new one
        QVERIFY(journey.goTo(u"elevate.roles"_s));
        QVERIFY(journey.shownRows() > 0);
        QVERIFY(journey.waitUntilNoDialog());
        nothingIsKept(journey, {"Wrong-password-1", "HarBour!!!2026"});
    }

    void passwordIsSetByCodeWhereNothingElseDoes()
    {
        Journey journey({.sandbox = {.elevate = Line::Docs}});
        QVERIFY(open(journey));
        QVERIFY(shows(journey, u"no operation that changes the password"_s));
        QVERIFY(journey.click(u"New password by code…"_s));
        QVERIFY(journey.waitForDialog());
        QCOMPARE(textOf(journey, u"E-mail"_s), u"admin@sandbox.example"_s);
        QVERIFY(journey.fill(u"Password"_s, u"HarBour!!!2026"_s));
        QVERIFY(journey.click(u"Send the code"_s));
        const QString code = waitForCode(journey);
        QVERIFY2(!code.isEmpty(), qPrintable(journey.visibleText()));
        QVERIFY(journey.fill(u"One-time password"_s, code));
        QVERIFY(journey.click(u"Set password and sign in"_s));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QTRY_VERIFY(journey.workspace().isOpen(Service::Elevate));
        QTRY_VERIFY(shows(journey, u"Sandbox Admin"_s));
    }

    void forgottenPasswordIsSetWithACode_data() { linesAre(everyLine); }
    void forgottenPasswordIsSetWithACode()
    {
        QFETCH(const Line, line);
        Journey journey({.sandbox = {.elevate = line}, .signIn = false, .isKept = true});
        const QString who = line == Line::V35 ? u"Identifier"_s : u"E-mail"_s;
        QVERIFY(journey.goTo(u"elevate.users"_s));
        QVERIFY(journey.click(u"Sign in…"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"E-mail, phone or user name"_s, u"nobody@sandbox.example"_s));
        QVERIFY(journey.click(u"Member of an organization"_s));
        QVERIFY(journey.click(u"Forgot password…"_s));
        QTRY_COMPARE(journey.waitForDialog()->windowTitle(), u"Set a new password"_s);
        QCOMPARE(textOf(journey, who), u"nobody@sandbox.example"_s);
        QVERIFY(journey.click(u"Send the code"_s));
        QVERIFY(journey.waitForText(u"Password is required"_s));
        QVERIFY(journey.fill(u"Password"_s, u"HarBour!!!2026"_s));
        if (line == Line::V35) {
            QVERIFY(journey.click(u"Send the code"_s));
            QVERIFY2(journey.waitForText(u"User does not exist"_s), qPrintable(journey.visibleText()));
        } else {
            QVERIFY(journey.waitForText(u"whether or not it knows"_s));
        }
        QVERIFY(journey.fill(who, sandbox::sampleOrgAdmin.email));
        QVERIFY(journey.click(u"Send the code"_s));
        const QString code = waitForCode(journey);
        QVERIFY2(!code.isEmpty(), qPrintable(journey.visibleText()));
        QVERIFY(hasButtonLike(journey, u"Send again in"_s));
        QVERIFY(journey.fill(u"One-time password"_s, code == "111111"_L1 ? u"222222"_s : u"111111"_s));
        QVERIFY(journey.click(u"Set password and sign in"_s));
        QVERIFY2(journey.waitForText(u"correct OTP"_s), qPrintable(journey.visibleText()));
        QCOMPARE(textOf(journey, u"Password"_s), u"HarBour!!!2026"_s);
        QVERIFY(journey.fill(u"One-time password"_s, code));
        QVERIFY(journey.click(u"Set password and sign in"_s));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QTRY_VERIFY(journey.workspace().isOpen(Service::Elevate));
        QCOMPARE(journey.workspace().account(Service::Elevate), u"orgadmin@sandbox.example"_s);
        QVERIFY(journey.waitUntilLoaded());
        QVERIFY(journey.shownRows() > 0);
        nothingIsKept(journey, {"HarBour!!!2026", code.toUtf8()});
        // It is kept as any sign-in is.
        QVERIFY(journey.reopen());
        QTRY_VERIFY(journey.workspace().isOpen(Service::Elevate));
    }

    void signUpWithACode_data() { linesAre(everyLine); }
    void signUpWithACode()
    {
        QFETCH(const Line, line);
        Journey journey({.sandbox = {.elevate = line, .signUpNeedsOtp = true}, .signIn = false});
        QVERIFY(journey.goTo(u"elevate.users"_s));
        QVERIFY(journey.click(u"Sign in…"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.click(u"Sign up…"_s));
        QTRY_COMPARE(journey.waitForDialog()->windowTitle(), u"Sign up"_s);
        QVERIFY(journey.waitForText(u"The service says:"_s));
        QVERIFY(journey.fill(u"Name"_s, u"Mara Lund"_s));
        QVERIFY(journey.fill(u"E-mail"_s, sandbox::sampleUser.email));
        QVERIFY(journey.fill(u"Password"_s, u"weak"_s));
        QVERIFY(journey.click(u"Send the code"_s));
        QVERIFY2(journey.waitForText(u"already exists"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.fill(u"E-mail"_s, u"mara@harbour.example"_s));
        QVERIFY(journey.click(u"Sign up"_s));
        QTRY_VERIFY2(problemOf(journey, u"password"_s).contains(u"at least"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.fill(u"Password"_s, u"HarBour!!!2026"_s));
        QVERIFY(journey.click(u"Sign up"_s));
        QVERIFY2(journey.waitForText(u"correct OTP"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"Send the code"_s));
        const QString code = waitForCode(journey);
        QVERIFY2(!code.isEmpty(), qPrintable(journey.visibleText()));
        QCOMPARE(textOf(journey, u"Name"_s), u"Mara Lund"_s);
        QVERIFY(journey.fill(u"One-time password"_s, code));
        QVERIFY(journey.click(u"Sign up"_s));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QTRY_VERIFY(journey.workspace().isOpen(Service::Elevate));
        QCOMPARE(journey.workspace().account(Service::Elevate), u"mara@harbour.example"_s);
        QVERIFY(open(journey));
        QTRY_VERIFY2(shows(journey, u"Mara Lund"_s), qPrintable(journey.visibleText()));
        nothingIsKept(journey, {"HarBour!!!2026", code.toUtf8()});
    }

    //! Line 3.5 takes a phone number or a user name in place of an address, for signing up and later for signing in.
    void signUpWithAPhoneNumber()
    {
        Journey journey({.sandbox = {.elevate = Line::V35}, .signIn = false, .isKept = true});
        QVERIFY(journey.goTo(u"elevate.users"_s));
        QVERIFY(journey.click(u"Sign in…"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.click(u"Sign up…"_s));
        QTRY_COMPARE(journey.waitForDialog()->windowTitle(), u"Sign up"_s);
        QVERIFY(journey.fill(u"Name"_s, u"Mara Lund"_s));
        QVERIFY(journey.fill(u"Phone"_s, u"5550001234"_s));
        QVERIFY(journey.fill(u"Phone code"_s, u"+44"_s));
        QVERIFY(journey.fill(u"Username"_s, u"mara_lund"_s));
        QVERIFY(journey.fill(u"Password"_s, u"HarBour!!!2026"_s));
        QVERIFY(journey.click(u"Sign up"_s));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QTRY_VERIFY(journey.workspace().isOpen(Service::Elevate));
        QVERIFY(open(journey));
        QTRY_VERIFY2(shows(journey, u"Mara Lund"_s), qPrintable(journey.visibleText()));
        // Everything the service tells of the account is there.
        for (const QString &text : {u"5550001234"_s, u"Phone code"_s, u"+44"_s, u"mara_lund"_s, u"Tenant code"_s,
                                    u"Further data"_s, u"Created"_s, u"Updated"_s})
            QVERIFY2(shows(journey, text), qPrintable(text));

        // Signed in again with the number.
        QVERIFY(journey.command(u"Sign out of ELEVATE"_s));
        QTRY_VERIFY(!journey.workspace().isOpen(Service::Elevate));
        QVERIFY(journey.goTo(u"elevate.users"_s));
        QVERIFY(journey.click(u"Sign in…"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"E-mail, phone or user name"_s, u"+44 5550001234"_s));
        QVERIFY(journey.click(u"Member of an organization"_s));
        QVERIFY(journey.signInToElevate(u"HarBour!!!2026"_s));
        QTRY_VERIFY(journey.workspace().isOpen(Service::Elevate));
        QVERIFY(open(journey));
        QTRY_VERIFY2(shows(journey, u"Mara Lund"_s), qPrintable(journey.visibleText()));
    }

    //! Who did not want to sign in at first can do so from inside the form that waits, and send it then.
    void signingInAgainLaterKeepsTheOpenForm()
    {
        Journey journey({.isKept = true});
        QVERIFY(journey.goTo(u"elevate.roles"_s));
        QTest::keyClick(journey.window().currentPage(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Title"_s, u"gate_keeper"_s));
        QVERIFY(journey.fill(u"Label"_s, u"Gate Keeper"_s));
        QVERIFY(journey.fill(u"Kind"_s, u"Ordinary"_s));
        QVERIFY(journey.fill(u"Visibility"_s, u"PUBLIC"_s));
        journey.sandbox().expireSessions();
        QVERIFY(journey.click(u"Create"_s));
        QVERIFY2(journey.waitForText(u"session has ended"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"Not now"_s));
        QVERIFY2(journey.waitForText(u"what you entered is kept"_s), qPrintable(journey.visibleText()));
        QCOMPARE(textOf(journey, u"Title"_s), u"gate_keeper"_s);
        QVERIFY(!journey.workspace().isOpen(Service::Elevate));

        QVERIFY2(journey.click(u"Sign in…"_s), qPrintable(journey.visibleText()));
        QTRY_VERIFY(journey.waitForDialog()->windowTitle().startsWith(u"Sign in"_s));
        QVERIFY(journey.fill(u"Password"_s, sandbox::sampleAdmin.password));
        QVERIFY(journey.click(u"Sign in"_s));
        QTRY_VERIFY(journey.workspace().isOpen(Service::Elevate));
        QTRY_VERIFY(!journey.waitForDialog()->windowTitle().startsWith(u"Sign in"_s));
        journey.waitForDialog()->activateWindow();
        for (const auto &[label, text] : {std::pair{u"Title"_s, u"gate_keeper"_s}, {u"Label"_s, u"Gate Keeper"_s}})
            QCOMPARE(textOf(journey, label), text);
        QVERIFY(journey.click(u"Create"_s));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QVERIFY(journey.hasRow(u"title"_s, u"gate_keeper"_s));
    }

    void stateOfThePageTellsTheNextStep()
    {
        Journey journey({.signIn = false});
        QVERIFY(open(journey));
        QVERIFY(journey.waitForText(u"Sign in to see this"_s));
        journey.sandbox().addSwitch(
            {.fault = sandbox::Fault::Status, .operations = {u"readOwnProfile"_s}, .times = 1, .status = 500});
        QVERIFY(journey.click(u"Sign in…"_s));
        QVERIFY(journey.signInToElevate(sandbox::sampleAdmin.password));
        QVERIFY2(journey.waitForText(u"The service failed"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"Try again"_s));
        QTRY_VERIFY2(shows(journey, u"Sandbox Admin"_s), qPrintable(journey.visibleText()));
        journey.sandbox().addSwitch(
            {.fault = sandbox::Fault::Status, .operations = {u"listSessions"_s}, .times = 1, .status = 500});
        QTest::keyClick(journey.window().currentPage(), Qt::Key_F5);
        QTRY_VERIFY2(shows(journey, u"sessions could not be read"_s), qPrintable(journey.visibleText()));
    }

private:
    static bool open(Journey &journey)
    {
        return journey.goTo(u"elevate.account"_s) &&
               QTest::qWaitFor([&] { return journey.application().desk()->isReady(); });
    }

    static QString pageText(Journey &journey)
    {
        QStringList texts;
        for (const QLabel *label : journey.window().currentPage()->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }

    static bool shows(Journey &journey, const QString &text) { return pageText(journey).contains(text); }
    static qsizetype countOf(Journey &journey, const QString &text) { return pageText(journey).count(text); }

    static bool hasButtonLike(Journey &journey, const QString &text)
    {
        QWidget *place = QApplication::activeModalWidget();
        for (const auto *button : (place ? place : &journey.window())->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text().startsWith(text))
                return true;
        }
        return false;
    }
    static bool hasButton(Journey &journey, const QString &text) { return hasButtonLike(journey, text); }

    static QString textOf(Journey &journey, const QString &label)
    {
        QWidget *editor = journey.editor(label);
        if (auto *line = qobject_cast<QLineEdit *>(editor))
            return line->text();
        return editor ? editor->property("plainText").toString() : QString();
    }

    static QString problemOf(Journey &journey, const QString &key)
    {
        QDialog *dialog = journey.waitForDialog();
        const auto *field = dialog ? dialog->findChild<FormField *>(key) : nullptr;
        return field ? field->problem() : QString();
    }

    //! Sends the form and answers the review.
    static bool sendAnd(Journey &journey, const QString &button)
    {
        return journey.click(button) && QTest::qWaitFor([&] { return journey.confirm(); });
    }

    //! The code the sandbox says it would have sent.
    static QString waitForCode(Journey &journey)
    {
        if (!journey.waitForText(u"It would have sent"_s) || journey.sandbox().outbox().isEmpty())
            return {};
        const QString code = journey.sandbox().outbox().last().text;
        return journey.visibleText().contains(code) ? code : QString();
    }

    //! The access token of another session of the system admin.
    static QString signInElsewhere(Journey &journey)
    {
        const auto answer =
            journey.workspace()
                .client(Service::Elevate)
                .call(elevate::loginAdmin, elevate::AdminSignIn{.email = sandbox::sampleAdmin.email,
                                                                .identifier = sandbox::sampleAdmin.email,
                                                                .password = sandbox::sampleAdmin.password});
        if (!QTest::qWaitFor([&] { return answer.isFinished(); }) || answer.resultCount() != 1 || !answer.result())
            return {};
        return answer.result()->accessToken;
    }

    static bool isAlive(Journey &journey, const QString &accessToken)
    {
        Request request{.operation = &elevate::listRoles};
        request.headers.emplaceBack("X-auth-token", "bearer " + accessToken.toUtf8());
        const auto answer = journey.workspace().client(Service::Elevate).send(request);
        return QTest::qWaitFor([&] { return answer.isFinished(); }) && answer.resultCount() == 1 && answer.result();
    }

    static void nothingIsKept(Journey &journey, const QList<QByteArray> &secrets)
    {
        const QByteArray calls = journey.workspace().client(Service::Elevate).log().toText().toUtf8();
        for (const QByteArray &secret : secrets)
            QVERIFY2(!calls.contains(secret), secret.constData());
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
};

QTEST_MAIN(OwnAccountJourneyTest)
#include "tst_ownaccountjourney.moc"
