#include "tests/support/journey.h"
#include "tests/support/recordedanswer.h"

#include "ui/code/codeeditor.h"
#include "ui/connections/formfield.h"
#include "ui/records/tablepage.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

//! Every refusal that was recorded of the operations with forms and notification templates, given to the window word
//! for word: the field is marked or the message is shown, always with a next step, and what was typed is still there.
//! Removing a template is not among them: the service has no operation for it, and the window none either.
class FormRefusalsTest : public QObject
{
    Q_OBJECT

private slots:
    void refused_data()
    {
        refusalColumns();
        QTest::addColumn<QString>("marked"); // key of the field; empty: none
        const auto row = [](Line line, const char *recording, const char *operation, const QString &nextStep,
                            const QString &marked = {}) {
            refusal(line, QString::fromLatin1(recording), QString::fromLatin1(operation), nextStep) << marked;
        };
        const QString correct = u"Correct what the service names"_s;
        row(Line::V31, "form-create--missing-fields", "createForm", correct, u"data"_s);
        for (Line line : {Line::V31, Line::V35}) {
            row(line, "form-create--duplicate", "createForm", u"Choose another type"_s, u"type"_s);
            row(line, "form-update--not-found", "updateForm", u"Only forms of your own organization"_s);
            row(line, "form-read--not-found", "readForm", u"only those of your own"_s);
            row(line, "notification-template-create--duplicate", "createNotificationTemplate", u"Choose another code"_s,
                u"code"_s);
            row(line, "notification-template--permission-denied", "listNotificationTemplates",
                u"Ask an administrator for the permission"_s);
        }
        // The words are those of a code that is taken, and so is the advice, which names the other cause.
        row(Line::V31, "notification-template-create--missing-fields", "createNotificationTemplate",
            u"where type, code or body are missing"_s, u"code"_s);
        // A failure may have done it, so the service is looked at.
        row(Line::V35, "notification-template-create--missing-fields", "createNotificationTemplate",
            u"It can be sent again"_s);
        row(Line::V31, "notification-template-read--not-found", "readNotificationTemplate", u"Refresh the list"_s);
    }

    void refused()
    {
        if (!hasRecordings())
            QSKIP("GATEHOUSE_FACTS names no folder with elevate-recordings.");
        QFETCH(const Line, line);
        QFETCH(const QString, recording);
        QFETCH(const QString, operation);
        QFETCH(const QString, nextStep);
        QFETCH(const QString, marked);
        const RecordedAnswer answer = recordedAnswer(line, recording);
        QVERIFY2(answer.status >= 400, qPrintable(recording));

        Journey journey({.sandbox = {.elevate = line}});
        QVERIFY2(attempt(journey, operation, answer), qPrintable(journey.visibleText()));
        QVERIFY2(journey.waitForText(nextStep), qPrintable(journey.visibleText()));
        const QString shown = journey.visibleText();
        if (!answer.fields().isEmpty() || (answer.status < 500 && answer.status != 401))
            QCOMPARE(answer.unsaidIn(shown), QString());
        if (marked.isEmpty())
            return;
        bool isMarked = false;
        for (const FormField *field : journey.waitForDialog()->findChildren<FormField *>())
            isMarked = isMarked || (field->key() == marked && !field->problem().isEmpty());
        QVERIFY2(isMarked, qPrintable(shown));
        const auto *editor = qobject_cast<CodeEditor *>(
            journey.editor(operation == "createForm"_L1 ? u"The data as text"_s : u"Body"_s));
        QVERIFY(editor && editor->toPlainText().contains(u"Typed by hand"_s));
    }

private:
    //! Does in the window what sends the operation, which is answered as recorded.
    static bool attempt(Journey &journey, const QString &operation, const RecordedAnswer &answer)
    {
        const bool isForm = operation.endsWith("Form"_L1);
        if (operation == "listNotificationTemplates"_L1) {
            journey.sandbox().addSwitch(answer.onceFor(operation));
            return journey.goTo(u"elevate.templates"_s);
        }
        if (!journey.goTo(isForm ? u"elevate.forms"_s : u"elevate.templates"_s))
            return false;
        RecordTable *table = journey.page()->table();
        if (operation.startsWith("read"_L1)) {
            if (!journey.clickRow(isForm ? u"type"_s : u"code"_s, isForm ? u"profile"_s : u"invite_user"_s))
                return false;
            // The details read too.
            sandbox::Switch always = answer.onceFor(operation);
            always.times = -1;
            journey.sandbox().addSwitch(always);
            QTest::keyClick(table, Qt::Key_F2);
            return true;
        }
        if (operation == "updateForm"_L1) {
            if (!journey.clickRow(u"type"_s, u"profile"_s))
                return false;
            QTest::keyClick(table, Qt::Key_F2);
            journey.sandbox().addSwitch(answer.onceFor(operation));
            return paste(journey, u"The data as text"_s, formData()) && journey.click(u"Review changes…"_s) &&
                   journey.click(u"Save as version 3"_s);
        }
        journey.sandbox().addSwitch(answer.onceFor(operation));
        QTest::keyClick(table, Qt::Key_N, Qt::ControlModifier);
        if (isForm)
            return journey.fill(u"Type"_s, u"visit"_s) && journey.fill(u"Sub-type"_s, u"visitForm"_s) &&
                   paste(journey, u"The data as text"_s, formData()) && journey.click(u"Create form"_s);
        return journey.fill(u"Code"_s, u"farewell"_s) && journey.fill(u"Body"_s, u"Typed by hand"_s) &&
               journey.click(u"Create template"_s);
    }

    static QString formData()
    {
        return u"{\"template_name\": \"visit\", \"fields\": [{\"name\": \"a\", \"label\": \"Typed by hand\", "
               "\"type\": \"text\"}]}"_s;
    }

    static bool paste(Journey &journey, const QString &label, const QString &text)
    {
        QWidget *editor = journey.editor(label);
        if (!editor)
            return false;
        editor->setFocus(Qt::TabFocusReason);
        QApplication::clipboard()->setText(text);
        QTest::keySequence(editor, QKeySequence::SelectAll);
        QTest::keySequence(editor, QKeySequence::Paste);
        return true;
    }
};

QTEST_MAIN(FormRefusalsTest)
#include "tst_formrefusals.moc"
