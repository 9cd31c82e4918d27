#include "tests/support/journey.h"

#include "ui/changes/reviewdialog.h"
#include "ui/code/codeeditor.h"
#include "ui/code/linediffview.h"
#include "ui/forms/formdialog.h"
#include "ui/forms/formpreview.h"
#include "ui/forms/jsonpane.h"
#include "ui/records/tablepage.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using sandbox::Fault;
using sandbox::Switch;

//! Forms: listed by version, read, written as text, compared, saved; on every line, and what the service refuses.
class FormJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void createAndChange_data() { linesAre({Line::V31, Line::V35}); }
    void createAndChange()
    {
        QFETCH(const Line, line);
        Journey journey({.sandbox = {.elevate = line}});
        QVERIFY2(journey.goTo(u"elevate.forms"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.hasRowNow(u"type"_s, u"profile"_s));

        QTest::keyClick(journey.page()->table(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.visibleText().contains(u"no operation that removes a form"_s));
        QVERIFY(journey.fill(u"Type"_s, u"visitors"_s));
        QVERIFY(journey.fill(u"Sub-type"_s, u"visitorsForm"_s));
        paste(journey, form(u"Name of the visitor"_s));
        QTRY_VERIFY(previewText(journey).contains(u"Name of the visitor *"_s));
        QTest::keyClick(editorOf(journey), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QVERIFY(journey.hasRow(u"type"_s, u"visitors"_s));

        QVERIFY(journey.clickRow(u"type"_s, u"visitors"_s));
        QVERIFY(journey.waitForText(u"Name of the visitor (text, required)"_s)); // the details have read it
        QTest::keyClick(journey.page()->table(), Qt::Key_F2);
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.visibleText().contains(u"Version 0 is stored"_s));
        paste(journey, form(u"Full name"_s));
        QVERIFY(journey.click(u"Review changes…"_s));
        const QString diff = shownDiff(journey);
        QVERIFY2(diff.contains(u"−"_s) && diff.contains(u"Name of the visitor"_s), qPrintable(diff));
        QVERIFY2(diff.contains(u"+"_s) && diff.contains(u"Full name"_s), qPrintable(diff));
        QVERIFY(journey.click(u"Save as version 1"_s));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"updateForm"), 1);
        QTRY_VERIFY(versionOf(journey, u"visitors"_s) == "1"_L1);

        // Taking it back stores what was there before, as one more version.
        QTest::keyClick(&journey.window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"updateForm"), 2);
        QTRY_VERIFY(versionOf(journey, u"visitors"_s) == "2"_L1);
    }

    void everyChangeIsReviewed()
    {
        Journey journey({.safety = SafetyLevel::ReviewAll});
        edit(journey, u"profile"_s);
        paste(journey, form(u"What people call you"_s));
        QVERIFY(journey.click(u"Review changes…"_s));
        QVERIFY(journey.click(u"Save as version 3"_s));
        QTRY_VERIFY(qobject_cast<ReviewDialog *>(journey.waitForDialog()));
        QVERIFY(shownDiff(journey).contains(u"What people call you"_s));
        QVERIFY(journey.click(u"Cancel"_s));
        // Nothing was sent, and what was typed is still there.
        QTRY_VERIFY(qobject_cast<FormDialog *>(journey.waitForDialog()));
        QCOMPARE(journey.sandbox().requestsSeen(u"updateForm"), 0);
        QVERIFY(journey.click(u"Save as version 3"_s));
        QTRY_VERIFY(qobject_cast<ReviewDialog *>(journey.waitForDialog()));
        QVERIFY(journey.confirm());
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"updateForm"), 1);
    }

    //! The published documentation has no list, and reads, creates and changes all the same.
    void publishedDocumentation()
    {
        Journey journey({.sandbox = {.elevate = Line::Docs}});
        QVERIFY2(journey.goTo(u"elevate.forms"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.visibleText().contains(u"no operation that lists forms"_s));
        QVERIFY(journey.click(u"Open a form by type…"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.waitForText(u"Forms of all organizations that the service names"_s));
        QVERIFY(journey.fill(u"Type"_s, u"profile"_s));
        QVERIFY(journey.fill(u"Sub-type"_s, u"profileForm"_s));
        QVERIFY(journey.click(u"Open"_s));
        QTRY_VERIFY2(qobject_cast<FormDialog *>(journey.waitForDialog()), qPrintable(journey.visibleText()));
        QVERIFY(journey.visibleText().contains(u"Version 2 is stored"_s));
        paste(journey, form(u"Full name"_s));
        QVERIFY(journey.click(u"Review changes…"_s));
        QVERIFY(journey.click(u"Save as version 3"_s));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"updateForm"), 1);
        QCOMPARE(journey.sandbox().requestsSeen(u"listFormVersions"), 0);

        QVERIFY(journey.command(u"New form"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Type"_s, u"visitors"_s));
        QVERIFY(journey.fill(u"Sub-type"_s, u"visitorsForm"_s));
        paste(journey, form(u"Visitor"_s));
        QVERIFY(journey.click(u"Create form"_s));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"createForm"), 1);
    }

    void openByNumber()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.forms"_s));
        QVERIFY(journey.command(u"Open a form by type"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Number"_s, u"9999"_s));
        QVERIFY(journey.click(u"Open"_s));
        QVERIFY2(journey.waitForText(u"Form not found"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.visibleText().contains(u"Check the spelling"_s));
        QVERIFY(journey.fill(u"Number"_s, u"1"_s));
        QVERIFY(journey.click(u"Open"_s));
        QTRY_VERIFY(qobject_cast<FormDialog *>(journey.waitForDialog()));
        QTest::keyClick(journey.waitForDialog(), Qt::Key_Escape);
        QVERIFY(journey.waitUntilNoDialog());
    }

    //! Forms of other organizations stand in the list, but the service does not give them.
    void formOfAnotherOrganization()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.forms"_s));
        QVERIFY(journey.clickRow(u"type"_s, u"fieldTrip"_s));
        QVERIFY(journey.waitForText(u"Forms of other organizations are listed, but cannot be read."_s));
        QTest::keyClick(journey.page()->table(), Qt::Key_F2);
        QVERIFY2(journey.waitForText(u"only those of your own and of the default organization can be read"_s),
                 qPrintable(journey.visibleText()));
        QVERIFY(!qobject_cast<QDialog *>(QApplication::activeModalWidget()));
    }

    void secondFormOfTheTypeIsRefused_data() { linesAre(everyLine); }
    void secondFormOfTheTypeIsRefused()
    {
        QFETCH(const Line, line);
        Journey journey({.sandbox = {.elevate = line}});
        QVERIFY(journey.goTo(u"elevate.forms"_s));
        QVERIFY(journey.command(u"New form"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Type"_s, u"profile"_s));
        QVERIFY(journey.fill(u"Sub-type"_s, u"anotherForm"_s));
        paste(journey, form(u"Name"_s));
        QVERIFY(journey.click(u"Create form"_s));
        QVERIFY2(journey.waitForText(u"Form already exists"_s), qPrintable(journey.visibleText()));
        const QString shown = journey.visibleText();
        QVERIFY(shown.contains(u"Your organization has a form of this type"_s)); // at the field
        QVERIFY(shown.contains(u"Choose another type"_s));
        QVERIFY(journey.editor(u"Type"_s)->hasFocus());
        QVERIFY(editorOf(journey)->toPlainText().contains(u"\"Name\""_s)); // nothing is lost
        QVERIFY(journey.fill(u"Type"_s, u"another"_s));
        QVERIFY(journey.click(u"Create form"_s));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
    }

    //! What the service refuses for lack of fields is not sent at all.
    void missingFieldsAreMarked()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.forms"_s));
        QVERIFY(journey.command(u"New form"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Type"_s, u"profile"_s));
        paste(journey, u"{ \"template_name\": \"\" }"_s);
        QVERIFY(journey.click(u"Create form"_s));
        QVERIFY(journey.waitForText(u"The service needs this."_s));
        QVERIFY(journey.visibleText().contains(u"“template_name” is missing"_s));
        QCOMPARE(journey.sandbox().requestsSeen(u"createForm"), 0);
    }

    //! Somebody took the form away, or it was another organization's all along.
    void changedFormIsNotFound_data() { linesAre(everyLine); }
    void changedFormIsNotFound()
    {
        QFETCH(const Line, line);
        // An organization admin reads the default organization's form and may not change it.
        Journey journey({.sandbox = {.elevate = line}, .member = sandbox::sampleOrgAdmin});
        QVERIFY2(journey.goTo(u"elevate.forms"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.command(u"Open a form by type"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Type"_s, u"profile"_s));
        QVERIFY(journey.fill(u"Sub-type"_s, u"profileForm"_s));
        QVERIFY(journey.click(u"Open"_s));
        QTRY_VERIFY2(qobject_cast<FormDialog *>(journey.waitForDialog()), qPrintable(journey.visibleText()));
        QVERIFY(journey.visibleText().contains(u"belongs to another organization"_s));
        paste(journey, form(u"Full name"_s));
        QVERIFY(journey.click(u"Review changes…"_s));
        QVERIFY(journey.click(u"Save as version 3"_s));
        QVERIFY2(journey.waitForText(u"Form not found"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.visibleText().contains(u"Only forms of your own organization can be changed"_s));
        QVERIFY(editorOf(journey)->toPlainText().contains(u"Full name"_s));
    }

    void lostAnswers_data()
    {
        QTest::addColumn<Switch>("fault");
        QTest::addColumn<bool>("isMade");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, Switch fault, bool isMade, const QString &says) {
            fault.operations = QStringList{u"updateForm"_s};
            fault.times = 1;
            QTest::newRow(name) << fault << isMade << says;
        };
        row("unavailable", {.fault = Fault::Status, .status = 503}, false, u"503"_s);
        row("dropped", {.fault = Fault::Drop}, false, u"was not made"_s);
        row("cut", {.fault = Fault::Cut, .bytes = 10}, true, u"was made"_s);
        row("malformed", {.fault = Fault::MalformedJson}, true, u"was made"_s);
    }
    void lostAnswers()
    {
        QFETCH(const Switch, fault);
        QFETCH(const bool, isMade);
        QFETCH(const QString, says);
        Journey journey;
        edit(journey, u"profile"_s);
        paste(journey, form(u"Full name"_s));
        journey.sandbox().addSwitch(fault);
        QVERIFY(journey.click(u"Review changes…"_s));
        QVERIFY(journey.click(u"Save as version 3"_s));
        QVERIFY2(journey.waitForText(says), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"updateForm"), 1);
        if (!isMade) {
            QVERIFY(editorOf(journey)->toPlainText().contains(u"Full name"_s));
            QVERIFY(journey.click(u"Save as version 3"_s));
        }
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QTRY_COMPARE(versionOf(journey, u"profile"_s), u"3"_s); // once, whatever happened on the way
    }

    void closingAsks()
    {
        Journey journey;
        edit(journey, u"profile"_s);
        paste(journey, form(u"Full name"_s));
        QTest::keyClick(journey.waitForDialog(), Qt::Key_Escape);
        QVERIFY(journey.visibleText().contains(u"Close without saving?"_s));
        QVERIFY(journey.click(u"Keep editing"_s));
        QVERIFY(editorOf(journey)->toPlainText().contains(u"Full name"_s));
        QTest::keyClick(journey.waitForDialog(), Qt::Key_Escape);
        QVERIFY(journey.click(u"Discard changes"_s));
        QVERIFY(journey.waitUntilNoDialog());
        QCOMPARE(journey.sandbox().requestsSeen(u"updateForm"), 0);
    }

private:
    static QString form(const QString &label)
    {
        return u"{\"template_name\": \"visit\", \"fields\": {\"controls\": [{\"name\": \"name\", \"label\": \"%1\", "
               "\"type\": \"text\", \"validators\": {\"required\": true}}]}}"_s.arg(label);
    }

    static CodeEditor *editorOf(Journey &journey)
    {
        // Also while the differences are shown in its place.
        return journey.waitForDialog()->findChild<CodeEditor *>();
    }

    //! Replaces the data by what is pasted.
    static void paste(Journey &journey, const QString &text)
    {
        CodeEditor *editor = editorOf(journey);
        QVERIFY(editor);
        editor->setFocus(Qt::TabFocusReason);
        QApplication::clipboard()->setText(text);
        QTest::keySequence(editor, QKeySequence::SelectAll);
        QTest::keySequence(editor, QKeySequence::Paste);
        QCOMPARE(editor->toPlainText(), text);
    }

    static QString previewText(Journey &journey)
    {
        QStringList texts;
        for (const QLabel *label : journey.waitForDialog()->findChild<FormPreview *>()->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }

    static QString shownDiff(Journey &journey)
    {
        QString shown;
        for (const LineDiffView *view : journey.waitForDialog()->findChildren<LineDiffView *>()) {
            if (view->isVisible())
                shown = view->toPlainText();
        }
        return shown;
    }

    static QString versionOf(Journey &journey, const QString &type)
    {
        for (int row = 0; row < journey.shownRows(); ++row) {
            if (journey.cell(row, u"type"_s) == type)
                return journey.cell(row, u"version"_s);
        }
        return {};
    }

    static void edit(Journey &journey, const QString &type)
    {
        QVERIFY2(journey.goTo(u"elevate.forms"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.clickRow(u"type"_s, type));
        QTest::keyClick(journey.page()->table(), Qt::Key_F2);
        QVERIFY2(qobject_cast<FormDialog *>(journey.waitForDialog()), qPrintable(journey.visibleText()));
    }
};

QTEST_MAIN(FormJourneyTest)
#include "tst_formjourney.moc"
