#include "tests/support/journey.h"

#include "network/sandbox/certificate.h"
#include "network/sandbox/sampleaccounts.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusarea.h"

#include <QAbstractButton>
#include <QDialog>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

//! Signing in where nothing answers, or something else than the service.
class OfflineJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void serviceThatIsDownIsTriedAgain_data()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("ELEVATE") << u"elevate.organizations"_s;
        QTest::newRow("iVALT") << u"ivalt.organizations"_s;
    }

    void serviceThatIsDownIsTriedAgain()
    {
        QFETCH(const QString, page);
        const bool isElevate = page.startsWith("elevate"_L1);
        Journey journey({.signIn = false, .isKept = true});
        QVERIFY(journey.goTo(page));
        journey.sandbox().stop();
        QVERIFY(journey.click(u"Sign in…"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(isElevate ? journey.fill(u"Password"_s, sandbox::sampleAdmin.password)
                          : journey.fill(u"API key"_s, sandbox::sampleIvaltKey));
        QVERIFY(journey.click(isElevate ? u"Sign in"_s : u"Test and save"_s));
        QVERIFY2(journey.waitForText(u"could not be reached"_s), qPrintable(journey.visibleText()));
        QVERIFY(leave(journey));

        QVERIFY(journey.visibleText().contains(u"could not be reached"_s));
        QVERIFY(!hasButton(journey, u"Sign in…"_s));
        QVERIFY(statusSays(journey, u"offline"_s));
        // Trying again tries: once more nothing answers.
        QVERIFY(journey.click(u"Try again"_s));
        QTRY_VERIFY(hasButton(journey, u"Try again"_s));
        QVERIFY(journey.visibleText().contains(u"could not be reached"_s));

        QVERIFY(journey.sandbox().start());
        QVERIFY(journey.click(u"Try again"_s));
        QVERIFY(journey.waitForDialog()); // it answers, so the person is asked
        QVERIFY2(isElevate ? journey.signInToElevate(sandbox::sampleAdmin.password) : journey.signInToIvalt(),
                 qPrintable(journey.visibleText()));
        QVERIFY(journey.waitUntilLoaded());
        QVERIFY(journey.shownRows() > 0);
    }

    void otherServiceLeadsToTheSettings()
    {
        Journey journey({.signIn = false, .isKept = true});
        const Workspace before = journey.workspace().workspace();
        Workspace workspace = before;
        workspace.elevate->prefix = u"/people"_s;
        QVERIFY(journey.application().workspaces().change(before, workspace).isNull());
        QVERIFY(journey.reopen());
        QVERIFY(journey.goTo(u"elevate.organizations"_s));
        QVERIFY(journey.click(u"Sign in…"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Password"_s, sandbox::sampleAdmin.password));
        QVERIFY(journey.click(u"Sign in"_s));
        QVERIFY2(journey.waitForText(u"not as an ELEVATE user service"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.visibleText().contains(u"path prefix"_s));
        QVERIFY(!journey.visibleText().contains(u"does not offer"_s));
        QVERIFY(leave(journey));

        QVERIFY(journey.visibleText().contains(u"not as an ELEVATE user service"_s));
        QVERIFY(journey.click(u"Connection settings…"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.editor(u"Address"_s));
        QVERIFY(leave(journey));
    }

    void untrustedCertificateSaysWhatToDo()
    {
        Journey journey(
            {.sandbox = {.certificate = sandbox::Certificate::SelfSigned}, .signIn = false, .isKept = true});
        QVERIFY(journey.goTo(u"elevate.organizations"_s));
        QVERIFY(journey.click(u"Sign in…"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Password"_s, sandbox::sampleAdmin.password));
        QVERIFY(journey.click(u"Sign in"_s));
        QVERIFY2(journey.waitForText(u"could not prove"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.visibleText().contains(u"private certification authority"_s));
        QVERIFY(journey.sandbox().requestsSeen().isEmpty()); // the password above all
        QVERIFY(leave(journey));

        // The page goes on saying so, and leads where it can be mended.
        QVERIFY2(journey.visibleText().contains(u"could not prove"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.visibleText().contains(u"connection's settings"_s));
        QVERIFY(hasButton(journey, u"Try again"_s));
        QTemporaryFile authority;
        QVERIFY(authority.open());
        authority.write(sandbox::certificatePem(sandbox::Certificate::SelfSigned));
        authority.close();
        const Workspace before = journey.workspace().workspace();
        Workspace workspace = before;
        workspace.elevate->caFile = authority.fileName();
        QVERIFY(journey.application().workspaces().change(before, workspace).isNull());
        QVERIFY(journey.reopen());
        QVERIFY(journey.goTo(u"elevate.organizations"_s));
        QVERIFY(journey.click(u"Sign in…"_s));
        QVERIFY2(journey.signInToElevate(sandbox::sampleAdmin.password), qPrintable(journey.visibleText()));
        QVERIFY(journey.waitUntilLoaded());
        QVERIFY(journey.shownRows() > 0);
    }

private:
    static bool leave(Journey &journey)
    {
        QTest::keyClick(journey.waitForDialog(), Qt::Key_Escape);
        // What was typed is not thrown away unasked.
        if (hasButton(journey, u"Discard changes"_s))
            journey.click(u"Discard changes"_s);
        return journey.waitUntilNoDialog();
    }

    static bool hasButton(Journey &journey, const QString &text)
    {
        const QList<QAbstractButton *> buttons = journey.window().findChildren<QAbstractButton *>();
        return std::ranges::any_of(
            buttons, [&](const QAbstractButton *button) { return button->isVisible() && button->text() == text; });
    }

    static bool statusSays(Journey &journey, const QString &word)
    {
        const QList<QAbstractButton *> buttons = journey.window().statusArea()->findChildren<QAbstractButton *>();
        return std::ranges::any_of(buttons,
                                   [&](const QAbstractButton *button) { return button->text().contains(word); });
    }
};

QTEST_MAIN(OfflineJourneyTest)
#include "tst_offlinejourney.moc"
