#include "tests/support/journey.h"
#include "tests/support/scriptedstore.h"

#include "network/sandbox/sampleaccounts.h"
#include "ui/records/tablepage.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDialog>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using gatehouse::testing::ScriptedStore;
using gatehouse::testing::StoreScript;

//! The program as it starts for the first time, and each of the three ways on from there.
class FirstRunJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_script = std::make_shared<StoreScript>(); }

    void triesTheSandboxByKeys()
    {
        Journey journey(options());
        QTRY_VERIFY(QApplication::focusWidget());
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Try the sandbox"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(journey.window().currentPageId(), u"elevate.organizations"_s);
        QVERIFY(journey.waitUntilLoaded());
        QVERIFY(journey.shownRows() > 0);
        QVERIFY(journey.goTo(u"ivalt.users"_s));
        QVERIFY2(journey.shownRows() > 0, qPrintable(journey.visibleText()));
        QVERIFY(journey.window().windowTitle().contains(u"Sandbox"_s));
        // Its credentials are no secret and have no place in the keychain.
        QVERIFY(m_script->secrets.isEmpty());
        QVERIFY(journey.application().workspaces().workspaces().isEmpty());
    }

    void connectsToElevate()
    {
        Journey journey(options());
        QVERIFY(journey.click(u"Connect to an ELEVATE user service"_s));
        QVERIFY(fillElevateWorkspace(journey, u"Riverside"_s));
        QVERIFY(journey.click(u"Test the connection to ELEVATE user service"_s));
        QVERIFY2(journey.waitForText(u"The service answers."_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"Create workspace"_s));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QTRY_COMPARE(journey.window().currentPageId(), u"elevate.organizations"_s);
        QVERIFY(journey.window().windowTitle().contains(u"Riverside"_s));
        QVERIFY(!journey.window().pageIds().contains(u"ivalt.organizations"_s));

        QVERIFY(journey.click(u"Sign in…"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"E-mail, phone or user name"_s, sandbox::sampleAdmin.email));
        QVERIFY2(journey.signInToElevate(sandbox::sampleAdmin.password), qPrintable(journey.visibleText()));
        QVERIFY(journey.waitUntilLoaded());
        QVERIFY(journey.shownRows() > 0);
        QCOMPARE(m_script->secrets.size(), 1);
        QVERIFY(m_script->secrets.constBegin().key().contains(idOf(journey, u"Riverside"_s)));

        journey.restart();
        QCOMPARE(journey.window().currentPageId(), u"elevate.organizations"_s);
        QVERIFY(journey.waitUntilLoaded());
        QVERIFY2(journey.shownRows() > 0, qPrintable(journey.visibleText()));
    }

    void wrongPasswordKeepsTheDialog()
    {
        Journey journey(options());
        QVERIFY(journey.click(u"Connect to an ELEVATE user service"_s));
        QVERIFY(fillElevateWorkspace(journey, u"Riverside"_s));
        QVERIFY(journey.click(u"Create workspace"_s));
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY(journey.click(u"Sign in…"_s));
        QDialog *dialog = journey.waitForDialog();
        QVERIFY(journey.fill(u"E-mail, phone or user name"_s, sandbox::sampleAdmin.email));
        QVERIFY(journey.fill(u"Password"_s, u"Not!the!one!2026"_s));
        QVERIFY(journey.click(u"Sign in"_s));
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"loginAdmin"), 1);
        QTRY_VERIFY(journey.editor(u"Password"_s)->isEnabled());
        QCOMPARE(journey.waitForDialog(), dialog);
        QVERIFY(m_script->secrets.isEmpty());
        QVERIFY2(journey.signInToElevate(sandbox::sampleAdmin.password), qPrintable(journey.visibleText()));
        QVERIFY(journey.waitUntilLoaded());
        QVERIFY(journey.shownRows() > 0);
    }

    void connectsToIvalt()
    {
        Journey journey(options());
        QVERIFY(journey.click(u"Connect to an iVALT Admin API"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Name"_s, u"Gates"_s));
        QVERIFY(journey.fill(u"Address"_s, u"http://127.0.0.1:1/admin/public/api"_s));
        QVERIFY(journey.click(u"Test the connection to iVALT Admin API"_s));
        QVERIFY2(journey.waitForText(u"reach"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.fill(u"Address"_s, journey.sandbox().baseUrl(Service::Ivalt).toString()));
        QVERIFY(journey.click(u"Test the connection to iVALT Admin API"_s));
        QVERIFY2(journey.waitForText(u"The service answers."_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"Create workspace"_s));
        QVERIFY(journey.waitUntilNoDialog());
        QTRY_COMPARE(journey.window().currentPageId(), u"ivalt.organizations"_s);

        QVERIFY(journey.click(u"Sign in…"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"API key"_s, u"not-the-key"_s));
        QVERIFY(journey.click(u"Test and save"_s));
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"listOrgs"), 2);
        QTRY_VERIFY(journey.editor(u"API key"_s)->isEnabled());
        QVERIFY(m_script->secrets.isEmpty());
        QVERIFY2(journey.signInToIvalt(), qPrintable(journey.visibleText()));
        QVERIFY(journey.waitUntilLoaded());
        QVERIFY(journey.shownRows() > 0);
        QVERIFY(journey.goTo(u"ivalt.users"_s));
        QVERIFY(journey.shownRows() > 0);
        QCOMPARE(m_script->secrets.values(), (QStringList{sandbox::sampleIvaltKey}));

        journey.restart();
        QVERIFY(journey.waitUntilLoaded());
        QVERIFY2(journey.shownRows() > 0, qPrintable(journey.visibleText()));
    }

    void leavesTheFirstRunAsItIs()
    {
        Journey journey(options());
        QVERIFY(journey.click(u"Connect to an iVALT Admin API"_s));
        QDialog *dialog = journey.waitForDialog();
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY(journey.application().workspaces().workspaces().isEmpty());
        QVERIFY(journey.click(u"Try the sandbox"_s));
        QTRY_COMPARE(journey.window().currentPageId(), u"elevate.organizations"_s);
    }

    //! What was chosen for trying things out must not decide where the credentials of a real service are kept.
    void sandboxFirstThenARealService()
    {
        Journey journey(options());
        QVERIFY(journey.click(u"Try the sandbox"_s));
        QTRY_COMPARE(journey.window().currentPageId(), u"elevate.organizations"_s);
        QVERIFY(journey.waitUntilLoaded());
        QVERIFY(journey.command(u"Go to Workspaces"_s));
        QVERIFY(journey.click(u"New workspace…"_s));
        QVERIFY(fillElevateWorkspace(journey, u"Riverside"_s));
        QVERIFY(journey.click(u"Create workspace"_s));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QTRY_VERIFY(journey.window().windowTitle().contains(u"Riverside"_s));
        QVERIFY(journey.click(u"Sign in…"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"E-mail, phone or user name"_s, sandbox::sampleAdmin.email));
        QVERIFY(journey.signInToElevate(sandbox::sampleAdmin.password));
        QVERIFY(journey.waitUntilLoaded());
        QCOMPARE(m_script->secrets.size(), 1);
    }

private:
    static bool fillElevateWorkspace(Journey &journey, const QString &name)
    {
        return journey.waitForDialog() && journey.fill(u"Name"_s, name) &&
               journey.fill(u"Address"_s, journey.sandbox().baseUrl(Service::Elevate).toString()) &&
               journey.fill(u"Origin"_s, sandbox::sampleOrigin);
    }

    static QString idOf(Journey &journey, const QString &name)
    {
        const Workspace *workspace = journey.application().workspaces().findByName(name);
        return workspace ? workspace->id.toString(QUuid::WithoutBraces) : u"no such workspace"_s;
    }

    JourneyOptions options() const
    {
        return {.firstRun = true,
                .credentials = [script = m_script] { return std::make_unique<ScriptedStore>(script); }};
    }

    std::shared_ptr<StoreScript> m_script;
};

QTEST_MAIN(FirstRunJourneyTest)
#include "tst_firstrunjourney.moc"
