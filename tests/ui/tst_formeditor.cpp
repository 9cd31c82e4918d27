#include "tests/ui/accessible.h"
#include "tests/ui/pictures.h"
#include "ui/code/codeeditor.h"
#include "ui/code/findbar.h"
#include "ui/code/linediffview.h"
#include "ui/connections/formfield.h"
#include "ui/forms/formdialog.h"
#include "ui/forms/formfinderdialog.h"
#include "ui/forms/formpreview.h"
#include "ui/forms/jsonpane.h"
#include "ui/forms/jsontreeview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::test;
using namespace Qt::StringLiterals;

class TestFormEditor : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = Theme::install(*qApp, Appearance::Light); }
    void init() { open(consent(), false); }
    void cleanup() { delete m_dialog; }

    void tellsPlaceWhileTyping();
    void goesToProblem();
    void remarksAreNoProblem();
    void enterKeepsIndentation();
    void indentsByKeys();
    void bracketsAreMatched();
    void laysTextOutAnew();
    void findsByKeys();

    void treeFollowsText();
    void treeEditsTextAndUndoesWithIt();
    void treeByKeys();
    void treeRefusesTakenNames();
    void noTreeOfWrongText();
    void viewsShareThePlace();

    void previewShowsEveryKind();
    void clickOnPreviewGoesToControl();

    void showsDifferencesBeforeSaving();
    void nothingToSave();
    void escapeGoesBackThenAsks();
    void newFormIsSentAtOnce();
    void wrongTextIsNotSent();
    void refusedPartsAreMarked();
    void finderAsks();
    void everythingIsNamed();
    void gallery();

private:
    static elevate::Form consent();
    void open(const elevate::Form &form, bool isNew);
    JsonPane *pane() const { return m_dialog->pane(); }
    CodeEditor *editor() const { return pane()->editor(); }
    JsonTreeView *tree() const { return pane()->tree(); }
    QString texts(const QWidget *root) const;
    void type(const QString &text);
    void settle() const { pane()->json(); }
    Button *button(const QString &text) const;

    Theme m_theme;
    QPointer<FormDialog> m_dialog;
};

elevate::Form TestFormEditor::consent()
{
    return {.id = 3,
            .type = u"fieldTrip"_s,
            .subType = u"consentForm"_s,
            .data = parseJson(uR"({"template_name": "consent", "fields": {"controls": [
                {"name": "guardian", "label": "Name of the guardian", "type": "text", "validators": {"required": true}},
                {"name": "consent", "label": "My child may take part", "type": "checkbox"}]}})"_s)
                        .root.toValue(),
            .version = 4};
}

void TestFormEditor::open(const elevate::Form &form, bool isNew)
{
    delete m_dialog;
    m_dialog = new FormDialog(m_theme,
                              {.title = u"Edit form"_s,
                               .note = u"Version 4 is stored."_s,
                               .start = form,
                               .startText = isNew ? newFormData() : QString(),
                               .isNew = isNew,
                               .submitText = isNew ? u"Create form"_s : u"Save as version 5"_s},
                              nullptr);
    m_dialog->resize(1100, 720);
    m_dialog->open();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

QString TestFormEditor::texts(const QWidget *root) const
{
    QStringList found;
    for (const QLabel *label : root->findChildren<QLabel *>()) {
        if (label->isVisible())
            found.append(label->text());
    }
    return found.join(u'\n');
}

//! Replaces the text by what is typed.
void TestFormEditor::type(const QString &text)
{
    editor()->setFocus();
    QTest::keySequence(editor(), QKeySequence::SelectAll);
    QTest::keyClicks(editor(), text);
}

Button *TestFormEditor::button(const QString &text) const
{
    for (Button *candidate : m_dialog->findChildren<Button *>()) {
        if (candidate->text() == text && candidate->isVisible())
            return candidate;
    }
    return nullptr;
}

void TestFormEditor::tellsPlaceWhileTyping()
{
    QVERIFY(texts(pane()).contains(u"Valid JSON"_s));
    type(u"{\"a\": tru"_s);
    QTRY_VERIFY2(texts(pane()).contains(u"Line 1, column 7: Put tru in double quotes."_s), qPrintable(texts(pane())));
    QCOMPARE(editor()->remarks().size(), 1);
    QCOMPARE(editor()->remarks().first().kind, CodeRemark::Kind::Error);
    QTRY_VERIFY(texts(m_dialog).contains(u"preview comes back"_s));
    type(u"{\"template_name\": \"a\", \"fields\": [{\"name\": \"x\", \"label\": \"X\", \"type\": \"text\"}]}"_s);
    QTRY_VERIFY(texts(pane()).contains(u"Valid JSON"_s));
    QVERIFY(editor()->remarks().isEmpty());
}

void TestFormEditor::goesToProblem()
{
    editor()->setPlainText(u"{\n\n  \"template_name\": nope\n}"_s);
    settle();
    QTest::keyClick(editor(), Qt::Key_F8);
    QCOMPARE(placeOf(pane()->text(), editor()->textCursor().position()), (TextPlace{3, 20}));
    QTextCursor start = editor()->textCursor();
    start.setPosition(0);
    editor()->setTextCursor(start);
    QTest::mouseClick(button(u"Show"_s), Qt::LeftButton);
    QCOMPARE(placeOf(pane()->text(), editor()->textCursor().position()), (TextPlace{3, 20}));
}

void TestFormEditor::remarksAreNoProblem()
{
    type(u"{\"template_name\": \"a\", \"fields\": [{\"name\": \"x\", \"label\": \"X\", \"type\": \"hologram\"}]}"_s);
    settle();
    QVERIFY(pane()->problem().isEmpty());
    QCOMPARE(editor()->remarks().size(), 1);
    QCOMPARE(editor()->remarks().first().kind, CodeRemark::Kind::Warning);
    QVERIFY(texts(pane()).contains(u"“hologram” is not known here"_s));
}

void TestFormEditor::enterKeepsIndentation()
{
    editor()->setPlainText({});
    editor()->setFocus();
    for (const QString &line : {u"{"_s, u"\"a\": ["_s, u"1"_s, u"]"_s, u"}"_s}) {
        QTest::keyClicks(editor(), line);
        if (line != "}"_L1)
            QTest::keyClick(editor(), Qt::Key_Return);
    }
    QCOMPARE(pane()->text(), u"{\n  \"a\": [\n    1\n  ]\n}"_s);
}

void TestFormEditor::indentsByKeys()
{
    editor()->setPlainText(u"a\nb"_s);
    editor()->selectAll();
    QTest::keyClick(editor(), Qt::Key_BracketRight, Qt::ControlModifier);
    QCOMPARE(pane()->text(), u"  a\n  b"_s);
    QTest::keyClick(editor(), Qt::Key_BracketLeft, Qt::ControlModifier);
    QTest::keyClick(editor(), Qt::Key_BracketLeft, Qt::ControlModifier);
    QCOMPARE(pane()->text(), u"a\nb"_s);
}

void TestFormEditor::bracketsAreMatched()
{
    editor()->setPlainText(u"{\"a\": [1, [2]]}"_s);
    const auto marked = [&](int position) {
        QTextCursor cursor = editor()->textCursor();
        cursor.setPosition(position);
        editor()->setTextCursor(cursor);
        QList<int> places;
        for (const QTextEdit::ExtraSelection &selection : editor()->extraSelections()) {
            if (selection.format.fontWeight() == QFont::Bold)
                places.append(selection.cursor.selectionStart());
        }
        return places;
    };
    QCOMPARE(marked(6), (QList{6, 13}));
    QCOMPARE(marked(14), (QList{14, 0}));
    QCOMPARE(marked(3), QList<int>());
}

void TestFormEditor::laysTextOutAnew()
{
    type(u"{\"template_name\":\"a\",\"fields\":{}}"_s);
    QTest::keyClick(editor(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(pane()->text(), u"{\n  \"template_name\": \"a\",\n  \"fields\": {}\n}"_s);
    QTest::keySequence(editor(), QKeySequence::Undo);
    QCOMPARE(pane()->text(), u"{\"template_name\":\"a\",\"fields\":{}}"_s);
}

void TestFormEditor::findsByKeys()
{
    QTest::keySequence(editor(), QKeySequence::Find);
    QLineEdit *line = pane()->findBar()->line();
    QVERIFY(line->hasFocus());
    QTest::keyClicks(line, u"NAME"_s);
    const int count = int(pane()->text().count(u"name"_s, Qt::CaseInsensitive));
    QVERIFY(texts(pane()).contains(u"1 of %1"_s.arg(count)));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(editor()->textCursor().selectedText(), u"name"_s);
    QVERIFY(texts(pane()).contains(u"2 of %1"_s.arg(count)));
    QTest::keyClick(line, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(line, Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(texts(pane()).contains(u"%1 of %1"_s.arg(count)));
    QTest::keyClicks(line, u"xyz"_s);
    QVERIFY(texts(pane()).contains(u"Not found"_s));
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(!pane()->findBar()->isVisible());
    QVERIFY(editor()->hasFocus());
    QVERIFY(m_dialog->isVisible()); // Esc closed the search only
}

void TestFormEditor::treeFollowsText()
{
    const QAbstractItemModelTester tester(tree()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    pane()->setView(JsonPane::View::Tree);
    QCOMPARE(tree()->model()->rowCount(tree()->model()->index(0, 0)), 2);
    editor()->setPlainText(u"{\"template_name\": \"b\", \"fields\": {}, \"more\": 1}"_s);
    settle();
    QCOMPARE(tree()->model()->rowCount(tree()->model()->index(0, 0)), 3);
}

void TestFormEditor::treeEditsTextAndUndoesWithIt()
{
    pane()->setView(JsonPane::View::Tree);
    const QString before = pane()->text();
    auto *model = qobject_cast<JsonTreeModel *>(tree()->model());
    tree()->setFocus();
    tree()->setCurrentPath({1, 0, 1});
    QTest::keyClick(tree(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(tree()->currentPath(), (JsonPath{1, 0, 0}));
    QVERIFY(pane()->text().indexOf(u"My child"_s) < pane()->text().indexOf(u"guardian"_s));
    QTest::keySequence(tree(), QKeySequence::Undo);
    QCOMPARE(pane()->text(), before);
    settle();
    QCOMPARE(model->root().toText(), before);
    QTest::keySequence(tree(), QKeySequence::Redo);
    QVERIFY(pane()->text() != before);
    pane()->setView(JsonPane::View::Text);
    QTest::keySequence(editor(), QKeySequence::Undo);
    QCOMPARE(pane()->text(), before);
}

void TestFormEditor::treeByKeys()
{
    pane()->setView(JsonPane::View::Tree);
    tree()->setFocus();
    tree()->setCurrentPath({1, 0}); // the list of controls
    QTest::keyClick(tree(), Qt::Key_Insert);
    settle();
    const QJsonArray controls = json::at(m_dialog->form().data, u"fields.controls").toArray();
    QCOMPARE(controls.size(), 3); // as the one before, with nothing in it
    QCOMPARE(controls.last()["type"_L1].toString(), u"checkbox"_s);
    QCOMPARE(controls.last()["name"_L1].toString(), QString());

    tree()->setCurrentPath({1, 0, 2, 0});
    QTest::keyClick(tree(), Qt::Key_Return);
    auto *line = tree()->findChild<QLineEdit *>();
    QVERIFY(line);
    QTest::keyClicks(line, u"phone"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(json::at(m_dialog->form().data, u"fields.controls.2.name").toString(), u"phone"_s);
    QVERIFY(m_dialog->isVisible() && !m_dialog->isReviewing()); // Enter was the editor's

    tree()->setCurrentPath({1, 0, 2});
    QTest::keyClick(tree(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(json::at(m_dialog->form().data, u"fields.controls").toArray().size(), 4);
    QTest::keyClick(tree(), Qt::Key_Delete);
    QTest::keyClick(tree(), Qt::Key_Delete);
    QCOMPARE(json::at(m_dialog->form().data, u"fields.controls").toArray().size(), 2);

    tree()->setCurrentPath({0});
    QTest::keyClick(tree(), Qt::Key_F2);
    line = tree()->findChild<QLineEdit *>();
    QVERIFY(line);
    line->selectAll();
    QTest::keyClicks(line, u"renamed"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(pane()->text().contains(u"\"renamed\": \"consent\""_s));
}

void TestFormEditor::treeRefusesTakenNames()
{
    pane()->setView(JsonPane::View::Tree);
    QVERIFY(
        !tree()->model()->setData(qobject_cast<JsonTreeModel *>(tree()->model())->indexOf(JsonPath{0}), u"fields"_s));
    QVERIFY(texts(pane()).contains(u"There is a member “fields” already"_s));
    QVERIFY(pane()->text().contains(u"template_name"_s));
}

void TestFormEditor::noTreeOfWrongText()
{
    type(u"{\"a\": "_s);
    settle();
    pane()->setView(JsonPane::View::Tree);
    QVERIFY(!tree()->isVisible());
    QVERIFY(texts(pane()).contains(u"there is no tree of it"_s));
    while (editor()->document()->isUndoAvailable())
        editor()->undo();
    settle();
    QVERIFY(tree()->isVisible());
}

void TestFormEditor::viewsShareThePlace()
{
    editor()->goTo(pane()->text().indexOf(u"My child"_s));
    pane()->setView(JsonPane::View::Tree);
    QCOMPARE(tree()->currentPath(), (JsonPath{1, 0, 1, 1}));
    tree()->setCurrentPath({0});
    pane()->setView(JsonPane::View::Text);
    QCOMPARE(editor()->textCursor().position(), int(pane()->text().indexOf(u"\"template_name\""_s)));
}

void TestFormEditor::previewShowsEveryKind()
{
    QString controls;
    for (const auto &[type, more] : {std::pair{u"text"_s, u""_s},
                                     {u"number"_s, u""_s},
                                     {u"textarea"_s, u""_s},
                                     {u"date"_s, u""_s},
                                     {u"checkbox"_s, u""_s},
                                     {u"select"_s, u", \"options\": [\"Red\", \"Blue\"]"_s},
                                     {u"radio"_s, u", \"options\": [{\"label\": \"North\", \"value\": \"n\"}]"_s},
                                     {u"chip"_s, u", \"options\": [\"Round\"]"_s},
                                     {u"hologram"_s, u", \"validators\": {\"required\": true, \"maxLength\": 9}"_s}}) {
        controls += u"%1{\"name\": \"%2\", \"label\": \"A %2\", \"type\": \"%2\"%3}"_s.arg(
            controls.isEmpty() ? QString() : u","_s, type, more);
    }
    type(u"{\"template_name\": \"a\", \"fields\": {\"controls\": [%1]}}"_s.arg(controls));
    settle();
    const QWidget *preview = m_dialog->preview();
    const QString shown = texts(preview);
    for (const QString &label : {u"A text"_s, u"A number"_s, u"A textarea"_s, u"A date"_s, u"A select"_s, u"A radio"_s,
                                 u"A chip"_s, u"A hologram *"_s})
        QVERIFY2(shown.contains(label), qPrintable(label));
    QVERIFY(shown.contains(u"required · at most 9 characters"_s));
    QVERIFY(shown.contains(u"“hologram” is not known here"_s));
    QCOMPARE(preview->findChild<QRadioButton *>()->text(), u"North"_s);
    QVERIFY(preview->findChild<QComboBox *>()->findText(u"Blue"_s) > 0);
}

void TestFormEditor::clickOnPreviewGoesToControl()
{
    for (QLabel *label : m_dialog->preview()->findChildren<QLabel *>()) {
        if (label->text() == "Name of the guardian *"_L1)
            QTest::mouseClick(label, Qt::LeftButton);
    }
    QTRY_VERIFY(editor()->hasFocus());
    const int at = editor()->textCursor().position();
    QVERIFY(pane()->text().sliced(at).startsWith(u"{"_s));
    QVERIFY(pane()->text().sliced(at, 40).contains(u"guardian"_s));
}

void TestFormEditor::showsDifferencesBeforeSaving()
{
    const QSignalSpy submitted(m_dialog, &FormDialog::submitted);
    const QString changed = pane()->text().replace(u"Name of the guardian"_s, u"Guardian"_s);
    editor()->changeText(changed);
    QTest::keyClick(m_dialog, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_dialog->isReviewing());
    QCOMPARE(submitted.count(), 0);
    const auto views = m_dialog->findChildren<LineDiffView *>();
    const auto shown = std::ranges::find_if(views, &QWidget::isVisible);
    QVERIFY(shown != views.end());
    const QString diff = (*shown)->toPlainText();
    QVERIFY2(diff.contains(u"−         \"label\": \"Name of the guardian\""_s), qPrintable(diff));
    QVERIFY2(diff.contains(u"+         \"label\": \"Guardian\""_s), qPrintable(diff));
    QVERIFY(texts(m_dialog).contains(u"1 lines added, 1 lines removed"_s));
    QVERIFY(button(u"Save as version 5"_s));
    QTest::mouseClick(button(u"Save as version 5"_s), Qt::LeftButton);
    QCOMPARE(submitted.count(), 1);
    QVERIFY(m_dialog->isVisible()); // until whoever sends it says so
}

void TestFormEditor::nothingToSave()
{
    // Another order and layout is no difference: the service keeps neither.
    editor()->changeText(
        u"{\"fields\": %1, \"template_name\": \"consent\"}"_s.arg(pane()->json().root.member(u"fields")->toText()));
    QTest::mouseClick(button(u"Review changes…"_s), Qt::LeftButton);
    QVERIFY(!m_dialog->isReviewing());
    QVERIFY(texts(m_dialog).contains(u"nothing to save"_s));
}

void TestFormEditor::escapeGoesBackThenAsks()
{
    editor()->changeText(pane()->text().replace(u"My child"_s, u"Our child"_s));
    QTest::keyClick(m_dialog, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_dialog->isReviewing());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(!m_dialog->isReviewing());
    QVERIFY(pane()->text().contains(u"Our child"_s));
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(texts(m_dialog).contains(u"Close without saving?"_s));
    QTest::mouseClick(button(u"Keep editing"_s), Qt::LeftButton);
    QVERIFY(m_dialog->isVisible());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTest::mouseClick(button(u"Discard changes"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_dialog);
}

void TestFormEditor::newFormIsSentAtOnce()
{
    open({}, true);
    const QSignalSpy submitted(m_dialog, &FormDialog::submitted);
    QTest::keyClicks(m_dialog->focusWidget(), u"visitors"_s);
    QTest::mouseClick(button(u"Create form"_s), Qt::LeftButton);
    QCOMPARE(submitted.count(), 0); // the sub-type and the template's name are missing
    QVERIFY(texts(m_dialog).contains(u"The service needs this."_s));
    QVERIFY(texts(m_dialog).contains(u"“template_name” is missing"_s));
    for (QLineEdit *line : m_dialog->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == "Sub-type"_L1)
            QTest::keyClicks(line, u"visitorForm"_s);
    }
    editor()->changeText(pane()->text().replace(u"\"template_name\": \"\""_s, u"\"template_name\": \"visit\""_s));
    QTest::keyClick(m_dialog, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(submitted.count(), 1);
    QCOMPARE(m_dialog->form().type, u"visitors"_s);
    QCOMPARE(m_dialog->form().data["template_name"_L1].toString(), u"visit"_s);
}

void TestFormEditor::wrongTextIsNotSent()
{
    const QSignalSpy submitted(m_dialog, &FormDialog::submitted);
    editor()->changeText(QString(pane()->text() + u"}"_s));
    QTest::keyClick(m_dialog, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(submitted.count(), 0);
    QVERIFY(!m_dialog->isReviewing());
    QVERIFY(texts(m_dialog).contains(u"Nothing may follow the end of the JSON."_s));
    QVERIFY(editor()->hasFocus());
}

//! As the service refuses a body that lacks something.
void TestFormEditor::refusedPartsAreMarked()
{
    m_dialog->showBusy(u"Sending…"_s);
    m_dialog->showProblem(u"The service did not accept it."_s,
                          {{u"sub_type"_s, u"sub_type is invalid"_s}, {u"data"_s, u"fields field is empty"_s}});
    const QString shown = texts(m_dialog);
    for (const QString &text :
         {u"The service did not accept it."_s, u"sub_type is invalid"_s, u"fields field is empty"_s})
        QVERIFY2(shown.contains(text), qPrintable(text));
    QVERIFY(!m_dialog->isBusy());
}

void TestFormEditor::finderAsks()
{
    FormFinderDialog finder(m_theme, nullptr);
    finder.setAttribute(Qt::WA_DeleteOnClose, false);
    finder.offer({{u"7"_s, u"profile · version 2 · number 7"_s}}, u"Known:"_s);
    finder.open();
    const QSignalSpy submitted(&finder, &FormFinderDialog::submitted);
    QTest::keyClicks(finder.focusWidget(), u"pro file"_s);
    QTest::keyClick(&finder, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(submitted.count(), 0);
    QVERIFY(texts(&finder).contains(u"Use letters A to Z only."_s));
    auto *list = finder.findChild<QAbstractItemView *>();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(finder.id(), u"7"_s);
    QTest::keyClick(&finder, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(submitted.count(), 1);
    const QStringList nameless = namelessWidgets(&finder);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    takePictures(m_theme, &finder, u"formfinder"_s);
}

void TestFormEditor::everythingIsNamed()
{
    for (JsonPane::View view : {JsonPane::View::Text, JsonPane::View::Tree}) {
        pane()->setView(view);
        const QStringList nameless = namelessWidgets(m_dialog);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }
}

void TestFormEditor::gallery()
{
    QCursor::setPos(0, 0);
    editor()->changeText(
        pane()->text().replace(u"\"checkbox\""_s, u"\"hologram\""_s).replace(u"Name of the g"_s, u"G"_s));
    settle();
    takePictures(m_theme, m_dialog, u"formeditor-text"_s);
    QTest::keySequence(editor(), QKeySequence::Find);
    QTest::keyClicks(pane()->findBar()->line(), u"name"_s);
    editor()->setPlainText(u"{\n  \"template_name\": \"consent\",\n  \"fields\": {\n    \"controls\": [,]\n  }\n}"_s);
    settle();
    takePictures(m_theme, m_dialog, u"formeditor-problem"_s);
    open(consent(), false);
    editor()->changeText(pane()->text().replace(u"Name of the g"_s, u"G"_s));
    pane()->setView(JsonPane::View::Tree);
    takePictures(m_theme, m_dialog, u"formeditor-tree"_s);
    QTest::keyClick(m_dialog, Qt::Key_Return, Qt::ControlModifier);
    takePictures(m_theme, m_dialog, u"formeditor-review"_s);
}

QTEST_MAIN(TestFormEditor)
#include "tst_formeditor.moc"
