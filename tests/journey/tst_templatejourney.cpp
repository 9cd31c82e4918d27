#include "tests/support/journey.h"

#include "network/operations/elevate.h"
#include "ui/code/codeeditor.h"
#include "ui/code/linediffview.h"
#include "ui/records/tablepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/templates/mailview.h"
#include "ui/templates/templatedialog.h"

#include <QAction>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using sandbox::Fault;
using sandbox::Switch;

//! Notification templates: listed, created, changed with a preview beside; on every line, and what the service refuses.
class TemplateJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void createAndChange_data() { linesAre({Line::V31, Line::V35}); }
    void createAndChange()
    {
        QFETCH(const Line, line);
        Journey journey({.sandbox = {.elevate = line}});
        QVERIFY2(journey.goTo(u"elevate.templates"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.hasRowNow(u"code"_s, u"invite_user"_s));

        QTest::keyClick(journey.page()->table(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Code"_s, u"farewell"_s));
        QVERIFY(journey.fill(u"Subject"_s, u"Goodbye, {name}"_s));
        QVERIFY(journey.fill(u"Header template"_s, u"email_header"_s));
        QVERIFY(journey.fill(u"Body"_s, u"<p>Dear {nmae}, farewell from {orgName}.</p>"_s));
        QVERIFY2(journey.waitForText(u"Misspelt? Nearly {name}"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"Write {name}"_s));
        QVERIFY(journey.fill(u"Sample value of name"_s, u"Mara"_s));
        QTRY_VERIFY(previewOf(journey)->toPlainText().contains(u"Dear Mara, farewell from"_s));
        QTest::keyClick(journey.editor(u"Body"_s), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QVERIFY(journey.hasRow(u"code"_s, u"farewell"_s));

        QVERIFY(journey.clickRow(u"code"_s, u"farewell"_s));
        QTest::keyClick(journey.page()->table(), Qt::Key_F2);
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Body"_s, u"<p>Farewell.</p>"_s));
        QVERIFY(journey.waitForText(u"Missing: the stored version has it"_s));
        QVERIFY(journey.click(u"Save template"_s));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"updateNotificationTemplate"), 1);

        QVERIFY(journey.clickRow(u"code"_s, u"farewell"_s));
        QTest::keyClick(journey.page()->table(), Qt::Key_F2);
        QVERIFY(journey.waitForDialog());
        QCOMPARE(bodyOf(journey)->toPlainText(), u"<p>Farewell.</p>"_s);
        QTest::keyClick(journey.waitForDialog(), Qt::Key_Escape);
        QVERIFY(journey.waitUntilNoDialog());

        QTest::keyClick(&journey.window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"updateNotificationTemplate"), 2);
    }

    //! The service has no operation that removes templates: DELETE would be taken for creating.
    void nothingIsRemoved()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.templates"_s));
        QVERIFY(journey.clickRow(u"code"_s, u"invite_user"_s));
        for (const QAction *action : journey.page()->actions())
            QVERIFY2(!action->shortcuts().contains(QKeySequence(Qt::Key_Delete)), qPrintable(action->text()));
        QTest::keyClick(journey.page()->table(), Qt::Key_Delete);
        QVERIFY(journey.hasRowNow(u"code"_s, u"invite_user"_s));
    }

    void everyChangeIsReviewed()
    {
        Journey journey({.safety = SafetyLevel::ReviewAll});
        edit(journey, u"invite_user"_s);
        QVERIFY(journey.fill(u"Body"_s, u"<p>Dear {name}, please join {orgName} as {role}.</p>"_s));
        QVERIFY(journey.click(u"Save template"_s));
        QVERIFY(journey.confirm());
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"updateNotificationTemplate"), 1);
    }

    //! The published documentation can create and nothing else, and that is said before anything is typed.
    void publishedDocumentation()
    {
        Journey journey({.sandbox = {.elevate = Line::Docs}});
        QVERIFY2(journey.goTo(u"elevate.templates"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.visibleText().contains(u"only the operation that creates a template"_s));
        QVERIFY(journey.click(u"New notification template…"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.visibleText().contains(u"cannot be listed, read, changed or removed on this line"_s));
        QVERIFY(journey.fill(u"Code"_s, u"farewell"_s));
        QVERIFY(journey.fill(u"Header template"_s, u"email_header"_s));
        QVERIFY(journey.waitForText(u"cannot tell whether a template has this code"_s));
        QVERIFY(journey.fill(u"Body"_s, u"<p>Goodbye {name}</p>"_s));
        QVERIFY(journey.click(u"Create template"_s));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"createNotificationTemplate"), 1);
        QCOMPARE(journey.sandbox().requestsSeen(u"listNotificationTemplates"), 0);
    }

    //! 3.1 refuses with 400, 3.5 fails with 500; a person is told the same.
    void takenCodeIsRefused_data() { linesAre(everyLine); }
    void takenCodeIsRefused()
    {
        QFETCH(const Line, line);
        Journey journey({.sandbox = {.elevate = line}});
        QVERIFY2(journey.goTo(u"elevate.templates"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.command(u"New notification template"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Code"_s, u"invite_user"_s));
        QVERIFY(journey.fill(u"Body"_s, u"<p>Again {name}</p>"_s));
        QVERIFY(journey.click(u"Create template"_s));
        QVERIFY2(journey.waitForText(u"Notification template already exists"_s), qPrintable(journey.visibleText()));
        const QString shown = journey.visibleText();
        QVERIFY(shown.contains(u"Your organization has a template with this code."_s)); // at the field
        QVERIFY(shown.contains(u"Choose another code"_s));
        QVERIFY(journey.editor(u"Code"_s)->hasFocus());
        QCOMPARE(bodyOf(journey)->toPlainText(), u"<p>Again {name}</p>"_s);
        QVERIFY(journey.fill(u"Code"_s, u"invite_again"_s));
        QVERIFY(journey.click(u"Create template"_s));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
    }

    //! 3.5 fails with 500 and 3.1 says "already exists" where fields are missing: they are asked for before.
    void missingFieldsAreMarked()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.templates"_s));
        QVERIFY(journey.command(u"New notification template"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.click(u"Create template"_s));
        QVERIFY(journey.waitForText(u"needs a code"_s));
        QVERIFY(journey.visibleText().contains(u"needs a body"_s));
        QCOMPARE(journey.sandbox().requestsSeen(u"createNotificationTemplate"), 0);
    }

    void headerThatIsNotThereIsMarked()
    {
        Journey journey;
        edit(journey, u"invite_user"_s);
        QVERIFY(journey.fill(u"Header template"_s, u"nosuch"_s));
        QVERIFY2(journey.waitForText(u"No template has this code"_s), qPrintable(journey.visibleText()));
    }

    //! Whom the service does not let see the templates is told so, with what can be done.
    void permissionDenied_data() { linesAre({Line::V31, Line::V35}); }
    void permissionDenied()
    {
        QFETCH(const Line, line);
        Journey journey({.sandbox = {.elevate = line}, .member = sandbox::sampleUser});
        QVERIFY(journey.goTo(u"elevate.templates"_s));
        QVERIFY2(journey.waitForText(u"You are not allowed to see this"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.visibleText().contains(u"Ask an administrator for the permission"_s));
        QVERIFY(journey.click(u"Sign in as somebody else…"_s));
        QVERIFY(journey.waitForDialog());
    }

    void lostAnswers_data()
    {
        QTest::addColumn<Switch>("fault");
        QTest::addColumn<bool>("isMade");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, Switch fault, bool isMade, const QString &says) {
            fault.operations = QStringList{u"createNotificationTemplate"_s};
            fault.times = 1;
            QTest::newRow(name) << fault << isMade << says;
        };
        row("failed", {.fault = Fault::Status, .status = 500}, false, u"500"_s);
        row("dropped", {.fault = Fault::Drop}, false, u"was not made"_s);
        row("cut", {.fault = Fault::Cut, .bytes = 10}, true, u"was made"_s);
    }
    void lostAnswers()
    {
        QFETCH(const Switch, fault);
        QFETCH(const bool, isMade);
        QFETCH(const QString, says);
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.templates"_s));
        const int before = journey.shownRows();
        QVERIFY(journey.command(u"New notification template"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Code"_s, u"farewell"_s));
        QVERIFY(journey.fill(u"Body"_s, u"<p>Goodbye {name}</p>"_s));
        journey.sandbox().addSwitch(fault);
        QVERIFY(journey.click(u"Create template"_s));
        QVERIFY2(journey.waitForText(says), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"createNotificationTemplate"), 1);
        if (!isMade) {
            QCOMPARE(bodyOf(journey)->toPlainText(), u"<p>Goodbye {name}</p>"_s);
            QVERIFY(journey.click(u"Create template"_s));
        }
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QVERIFY(journey.waitForRows(before + 1));
        QCOMPARE(journey.countRows(u"code"_s, u"farewell"_s), 1);
    }

private:
    static CodeEditor *bodyOf(Journey &journey) { return qobject_cast<CodeEditor *>(journey.editor(u"Body"_s)); }
    static MailView *previewOf(Journey &journey) { return journey.waitForDialog()->findChild<MailView *>(); }

    static void edit(Journey &journey, const QString &code)
    {
        QVERIFY2(journey.goTo(u"elevate.templates"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.clickRow(u"code"_s, code));
        QTest::keyClick(journey.page()->table(), Qt::Key_F2);
        QVERIFY2(qobject_cast<TemplateDialog *>(journey.waitForDialog()), qPrintable(journey.visibleText()));
    }
};

QTEST_MAIN(TemplateJourneyTest)
#include "tst_templatejourney.moc"
