#include "tests/ui/connectionstest.h"
#include "ui/connections/choicecard.h"
#include "ui/connections/connectionsection.h"
#include "ui/connections/connectionwords.h"
#include "ui/connections/formfield.h"
#include "ui/connections/operationtable.h"
#include "ui/connections/workspacedialog.h"
#include "ui/widgets/banner.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QCompleter>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::connectionstest;

class WorkspaceDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void createsWithKeysAlone();
    void chosenCardsAreTheStops();
    void namesEveryProblemAndGoesToTheFirst();
    void takenNameIsRefused();
    void productionProposesReview();
    void editKeepsWhatItDoesNotShow();
    void refusalKeepsEverything();
    void asksBeforeDiscarding();
    void untouchedClosesAtOnce();
    void testsAConnection();
    void editingForgetsTheTest();
    void testChecksTheSettingsFirst();
    void removedServiceSaysWhatFollows();
    void plainTextAddressWarns();
    void operationsThatDiffer();
    void operationsWithABody();
    void operationsByMouse();
    void operationTableNamesProblems();
    void everyChoiceHasWords();
    void everythingHasAName();

private:
    static WorkspaceDialogSpec spec();
    static Workspace full();
    static QLineEdit *line(QWidget *root, const QString &name) { return named<QLineEdit>(root, name); }
    //! As tall as its content, so that pictures show all of it.
    static void openWhole(WorkspaceDialog *dialog);
    //! Presses a key on what has the focus, as a person does.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static QString focused() { return QApplication::focusWidget()->accessibleName(); }

    Theme m_theme;
};

void WorkspaceDialogTest::initTestCase()
{
    m_theme = Theme::install(*qApp, Appearance::Light);
}

WorkspaceDialogSpec WorkspaceDialogTest::spec()
{
    WorkspaceDialogSpec spec;
    spec.elevateOperations = {
        {u"listRoles"_s, u"List roles"_s, u"GET"_s, u"/user/v1/user-role/list"_s},
        {u"updateOrganization"_s, u"Update organization"_s, u"POST"_s, u"/user/v1/organization/update/{id}"_s},
        {u"createRole"_s, u"Create role"_s, u"POST"_s, u"/user/v1/user-role/create"_s}};
    spec.ivaltOperations = {{u"findOrganization"_s, u"Get organization by id or slug"_s, u"GET"_s, {}}};
    return spec;
}

Workspace WorkspaceDialogTest::full()
{
    Workspace workspace;
    workspace.name = u"City of Riverside"_s;
    workspace.environment = Environment::Production;
    workspace.safety = SafetyLevel::ReviewAll;
    workspace.elevate = ElevateConnection{.baseUrl = u"https://users.riverside.example"_s,
                                          .line = u"3.5"_s,
                                          .origin = u"portal.riverside.example"_s,
                                          .identifier = u"asha@riverside.example"_s};
    workspace.elevate->operations =
        QJsonObject{{u"updateOrganization"_s, u"PATCH /user/v1/organization/update/{id}"_s}};
    workspace.ivalt = IvaltConnection();
    return workspace;
}

void WorkspaceDialogTest::openWhole(WorkspaceDialog *dialog)
{
    open(dialog);
    auto *area = dialog->findChild<QScrollArea *>();
    const int content = area->widget()->layout()->totalHeightForWidth(area->viewport()->width());
    dialog->resize(dialog->width(), dialog->height() + content - area->viewport()->height());
    QCoreApplication::processEvents();
}

void WorkspaceDialogTest::createsWithKeysAlone()
{
    WorkspaceDialogSpec fresh = spec();
    fresh.start.elevate.emplace();
    WorkspaceDialog dialog(m_theme, fresh);
    QSignalSpy submitted(&dialog, &WorkspaceDialog::submitted);
    openWhole(&dialog);
    takePictures(m_theme, &dialog, u"workspace-new"_s);
    QCOMPARE(QApplication::focusWidget(), line(&dialog, u"Name"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"  Riverside   staging "_s);
    // The environment that is chosen is one stop, arrows go through the others; then the safety level.
    press(Qt::Key_Tab);
    QCOMPARE(focused(), u"Staging"_s);
    press(Qt::Key_Right);
    QCOMPARE(focused(), u"Sandbox"_s);
    press(Qt::Key_Tab);
    QCOMPARE(focused(), u"Confirm what removes or disables"_s);
    press(Qt::Key_Up);
    QCOMPARE(focused(), u"Review every change"_s);
    press(Qt::Key_Tab);
    QCOMPARE(focused(), u"ELEVATE user service"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    QCOMPARE(focused(), u"Address"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"http://127.0.0.1:8100"_s);
    press(Qt::Key_Return);
    QCOMPARE(submitted.count(), 1);
    const auto made = submitted.at(0).at(0).value<Workspace>();
    QCOMPARE(made.name, u"Riverside staging"_s);
    QCOMPARE(made.environment, Environment::Sandbox);
    QCOMPARE(made.safety, SafetyLevel::ReviewAll);
    QVERIFY(made.elevate.has_value());
    QCOMPARE(made.elevate->baseUrl, u"http://127.0.0.1:8100"_s);
    QCOMPARE(made.elevate->prefix, u"/user"_s);
    QCOMPARE(made.elevate->line, u"auto"_s);
    QVERIFY(!made.ivalt.has_value());
}

void WorkspaceDialogTest::chosenCardsAreTheStops()
{
    for (const Environment environment : {Environment::Production, Environment::Staging, Environment::Sandbox}) {
        WorkspaceDialogSpec edit = spec();
        edit.start = full();
        edit.start.environment = environment;
        WorkspaceDialog dialog(m_theme, edit);
        open(&dialog);
        press(Qt::Key_Tab);
        QCOMPARE(focused(), environmentName(environment));
        press(Qt::Key_Tab);
        QCOMPARE(focused(), safetyName(edit.start.safety));
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(focused(), environmentName(environment));
    }
    // Chosen for the person: production proposes to review every change.
    WorkspaceDialog dialog(m_theme, spec());
    open(&dialog);
    press(Qt::Key_Tab);
    press(Qt::Key_Left);
    QCOMPARE(focused(), environmentName(Environment::Production));
    press(Qt::Key_Tab);
    QCOMPARE(focused(), safetyName(SafetyLevel::ReviewAll));
}

void WorkspaceDialogTest::namesEveryProblemAndGoesToTheFirst()
{
    WorkspaceDialog dialog(m_theme, spec());
    QSignalSpy submitted(&dialog, &WorkspaceDialog::submitted);
    openWhole(&dialog);
    QTest::mouseClick(button(&dialog, u"Create workspace"_s), Qt::LeftButton);
    auto *name = line(&dialog, u"Name"_s);
    QCOMPARE(QApplication::focusWidget(), name);
    QCOMPARE(name->accessibleDescription(), u"Give the workspace a name."_s);
    QTest::keyClicks(name, u"Riverside"_s);
    QVERIFY(name->accessibleDescription().isEmpty());
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(textOn(&dialog).contains(u"Switch on at least one service."_s));

    auto *elevate = named<QCheckBox>(&dialog, u"ELEVATE user service"_s);
    QTest::keyClick(elevate, Qt::Key_Space);
    auto *address = line(&dialog, u"Address"_s);
    QVERIFY(address);
    address->setFocus();
    QTest::keyClicks(address, u"users.example"_s);
    QVERIFY2(!address->accessibleDescription().startsWith(u"Write"_s), "not found wrong while it is being typed");
    QTest::keyClick(address, Qt::Key_Tab);
    QVERIFY(address->accessibleDescription().startsWith(u"Write an address"_s));
    openWhole(&dialog);
    takePictures(m_theme, &dialog, u"workspace-problems"_s);
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), address);
    QCOMPARE(submitted.count(), 0);
    address->setText(u"https://users.example"_s);
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(submitted.count(), 1);
}

void WorkspaceDialogTest::takenNameIsRefused()
{
    WorkspaceDialogSpec taken = spec();
    taken.takenNames = {u"City of Riverside"_s};
    taken.start.ivalt.emplace();
    WorkspaceDialog dialog(m_theme, taken);
    QSignalSpy submitted(&dialog, &WorkspaceDialog::submitted);
    open(&dialog);
    QTest::keyClicks(line(&dialog, u"Name"_s), u"city of riverside"_s);
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(submitted.count(), 0);
    QVERIFY(line(&dialog, u"Name"_s)->accessibleDescription().contains(u"already"_s));
}

void WorkspaceDialogTest::productionProposesReview()
{
    WorkspaceDialog dialog(m_theme, spec());
    openWhole(&dialog);
    QTest::mouseClick(named<QRadioButton>(&dialog, u"Production"_s), Qt::LeftButton);
    QCOMPARE(dialog.workspace().safety, SafetyLevel::ReviewAll);
    QTest::mouseClick(named<QRadioButton>(&dialog, u"Staging"_s), Qt::LeftButton);
    QCOMPARE(dialog.workspace().safety, SafetyLevel::ConfirmDestructive);
    QTest::mouseClick(named<QRadioButton>(&dialog, u"Read only"_s), Qt::LeftButton);
    QTest::mouseClick(named<QRadioButton>(&dialog, u"Production"_s), Qt::LeftButton);
    QVERIFY2(dialog.workspace().safety == SafetyLevel::ReadOnly, "what the person chose stays");
}

void WorkspaceDialogTest::editKeepsWhatItDoesNotShow()
{
    WorkspaceDialogSpec edit = spec();
    edit.start = full();
    edit.isNew = false;
    WorkspaceDialog dialog(m_theme, edit);
    QSignalSpy submitted(&dialog, &WorkspaceDialog::submitted);
    openWhole(&dialog);
    const auto unfold = dialog.findChildren<QPushButton *>();
    for (QPushButton *candidate : unfold) {
        if (candidate->text() == u"Advanced"_s)
            QTest::keyClick(candidate, Qt::Key_Space);
    }
    openWhole(&dialog);
    takePictures(m_theme, &dialog, u"workspace-edit"_s);
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(submitted.count(), 1);
    QCOMPARE(workspaceToJson(submitted.at(0).at(0).value<Workspace>()), workspaceToJson(edit.start));
}

void WorkspaceDialogTest::refusalKeepsEverything()
{
    WorkspaceDialogSpec fresh = spec();
    fresh.start.elevate.emplace();
    WorkspaceDialog dialog(m_theme, fresh);
    openWhole(&dialog);
    line(&dialog, u"Name"_s)->setText(u"Riverside"_s);
    line(&dialog, u"Address"_s)->setText(u"https://users.example"_s);
    const QJsonObject typed = workspaceToJson(dialog.workspace());
    dialog.showBusy(u"Saving…"_s);
    QVERIFY(!line(&dialog, u"Name"_s)->isEnabled());
    dialog.showProblem(u"The workspace could not be saved: the disk is full."_s,
                       {{u"elevate/origin"_s, u"Not a host name."_s}}, u"Make room and try again."_s);
    QCOMPARE(workspaceToJson(dialog.workspace()), typed);
    QCOMPARE(QApplication::focusWidget(), line(&dialog, u"Origin"_s));
    QVERIFY(textOn(&dialog).contains(u"Make room"_s));
}

void WorkspaceDialogTest::asksBeforeDiscarding()
{
    WorkspaceDialogSpec edit = spec();
    edit.start = full();
    edit.isNew = false;
    WorkspaceDialog dialog(m_theme, edit);
    QSignalSpy rejected(&dialog, &QDialog::rejected);
    open(&dialog);
    auto *name = line(&dialog, u"Name"_s);
    QTest::keyClicks(name, u" 2"_s);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(dialog.isVisible());
    QCOMPARE(QApplication::focusWidget(), button(&dialog, u"Keep editing"_s));
    takePictures(m_theme, &dialog, u"workspace-discard"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget(), name);
    QVERIFY(name->isEnabled());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTest::mouseClick(button(&dialog, u"Discard changes"_s), Qt::LeftButton);
    QCOMPARE(rejected.count(), 1);
    QVERIFY(!dialog.isVisible());
}

void WorkspaceDialogTest::untouchedClosesAtOnce()
{
    WorkspaceDialogSpec edit = spec();
    edit.start = full();
    edit.isNew = false;
    WorkspaceDialog dialog(m_theme, edit);
    open(&dialog);
    auto *name = line(&dialog, u"Name"_s);
    QTest::keyClick(name, Qt::Key_End);
    QTest::keyClicks(name, u"2"_s);
    QTest::keyClick(name, Qt::Key_Backspace);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void WorkspaceDialogTest::testsAConnection()
{
    WorkspaceDialogSpec edit = spec();
    edit.start = full();
    WorkspaceDialog dialog(m_theme, edit);
    QSignalSpy wanted(&dialog, &WorkspaceDialog::testWanted);
    QSignalSpy stopped(&dialog, &WorkspaceDialog::testStopped);
    openWhole(&dialog);
    auto *test = named<QPushButton>(&dialog, u"Test the connection to ELEVATE user service"_s);
    QTest::mouseClick(test, Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.at(0).at(0).value<Service>(), Service::Elevate);
    QCOMPARE(wanted.at(0).at(1).value<Workspace>().elevate->origin, u"portal.riverside.example"_s);
    QCOMPARE(test->text(), u"Stop"_s);
    takePictures(m_theme, &dialog, u"workspace-testing"_s);
    dialog.showTestResult(Service::Elevate,
                          {true,
                           u"The service answers and took the sign-in."_s,
                           {},
                           {u"Line 3.5"_s, u"asha@riverside.example"_s, u"tenant riverside"_s, u"182 ms"_s}});
    QCOMPARE(test->text(), u"Test"_s);
    QVERIFY(textOn(&dialog).contains(u"Line 3.5 · asha@riverside.example"_s));

    QTest::mouseClick(named<QPushButton>(&dialog, u"Test the connection to iVALT Admin API"_s), Qt::LeftButton);
    QCOMPARE(wanted.at(1).at(0).value<Service>(), Service::Ivalt);
    dialog.showTestResult(Service::Ivalt, {false,
                                           u"The host api.ivalt.com was not found."_s,
                                           u"Check the address and your network, then test again."_s,
                                           {}});
    openWhole(&dialog);
    takePictures(m_theme, &dialog, u"workspace-tested"_s);
    QVERIFY(textOn(&dialog).contains(u"then test again."_s));
    QCOMPARE(stopped.count(), 0);
    QTest::mouseClick(test, Qt::LeftButton);
    QTest::mouseClick(test, Qt::LeftButton);
    QCOMPARE(stopped.count(), 1);
}

void WorkspaceDialogTest::editingForgetsTheTest()
{
    WorkspaceDialogSpec edit = spec();
    edit.start = full();
    WorkspaceDialog dialog(m_theme, edit);
    QSignalSpy stopped(&dialog, &WorkspaceDialog::testStopped);
    openWhole(&dialog);
    auto *test = named<QPushButton>(&dialog, u"Test the connection to ELEVATE user service"_s);
    QTest::mouseClick(test, Qt::LeftButton);
    QTest::keyClicks(line(&dialog, u"Origin"_s), u"x"_s);
    QCOMPARE(stopped.count(), 1);
    QCOMPARE(test->text(), u"Test"_s);
    dialog.showTestResult(Service::Elevate, {true, u"Late answer"_s, {}, {}});
    QVERIFY2(!textOn(&dialog).contains(u"Late answer"_s), "it speaks of settings that are gone");
    QTest::mouseClick(test, Qt::LeftButton);
    dialog.showTestResult(Service::Elevate, {true, u"Works."_s, {}, {}});
    QVERIFY(textOn(&dialog).contains(u"Works."_s));
    QTest::keyClicks(line(&dialog, u"Origin"_s), u"x"_s);
    QVERIFY(!textOn(&dialog).contains(u"Works."_s));
}

void WorkspaceDialogTest::testChecksTheSettingsFirst()
{
    WorkspaceDialogSpec edit = spec();
    edit.start = full();
    edit.start.elevate->timeoutSeconds = -1;
    WorkspaceDialog dialog(m_theme, edit);
    QSignalSpy wanted(&dialog, &WorkspaceDialog::testWanted);
    openWhole(&dialog);
    QVERIFY2(!line(&dialog, u"Timeout in seconds"_s), "folded away");
    QTest::mouseClick(named<QPushButton>(&dialog, u"Test the connection to ELEVATE user service"_s), Qt::LeftButton);
    QCOMPARE(wanted.count(), 0);
    QVERIFY(line(&dialog, u"Timeout in seconds"_s));
    QCOMPARE(QApplication::focusWidget(), line(&dialog, u"Timeout in seconds"_s));
}

void WorkspaceDialogTest::removedServiceSaysWhatFollows()
{
    WorkspaceDialogSpec edit = spec();
    edit.start = full();
    edit.isNew = false;
    WorkspaceDialog dialog(m_theme, edit);
    openWhole(&dialog);
    auto *ivalt = named<QCheckBox>(&dialog, u"iVALT Admin API"_s);
    QVERIFY(!textOn(&dialog).contains(u"removes its stored sign-in"_s));
    QTest::mouseClick(ivalt, Qt::LeftButton);
    QVERIFY(textOn(&dialog).contains(u"removes its stored sign-in"_s));
    QVERIFY(!dialog.workspace().ivalt.has_value());
    openWhole(&dialog);
    takePictures(m_theme, &dialog, u"workspace-removed-service"_s);
    QTest::mouseClick(ivalt, Qt::LeftButton);
    QCOMPARE(dialog.workspace().ivalt->baseUrl, full().ivalt->baseUrl);
}

void WorkspaceDialogTest::plainTextAddressWarns()
{
    WorkspaceDialogSpec edit = spec();
    edit.start = full();
    WorkspaceDialog dialog(m_theme, edit);
    openWhole(&dialog);
    auto *address = line(&dialog, u"Address"_s);
    for (const QString &safe : {u"https://users.example"_s, u"http://localhost:3001"_s, u"http://127.0.0.1:8100"_s}) {
        address->setText(safe);
        QVERIFY2(!address->accessibleDescription().contains(u"not encrypted"_s), qPrintable(safe));
    }
    address->setText(u"http://users.example"_s);
    QVERIFY(address->accessibleDescription().contains(u"not encrypted"_s));
    QVERIFY(dialog.workspace().elevate.has_value());
}

void WorkspaceDialogTest::operationsWithABody()
{
    OperationTable table(m_theme, {{u"asked"_s, u"Asked"_s, u"POST"_s, {}, {u"org_id"_s, u"user_id"_s}},
                                   {u"known"_s, u"Known"_s, u"POST"_s, u"/known"_s}});
    const auto problemOf = [&table](const QString &id, const QString &request) {
        const QJsonObject operations{{id, request}};
        table.setOperations(operations);
        return table.operations() == operations ? table.problem() : u"not kept"_s;
    };
    QCOMPARE(problemOf(u"asked"_s, u"POST /a/{org_id}"_s), QString());
    QCOMPARE(problemOf(u"asked"_s, u"POST /a {\"org\": \"{org_id}\", \"who\": [\"{user_id}\", 1]}"_s), QString());
    QVERIFY(problemOf(u"asked"_s, u"POST /a {\"org\": }"_s).contains(u"is no JSON"));
    QVERIFY(problemOf(u"asked"_s, u"POST /a {\"org\": \"{mobile}\"}"_s)
                .contains(u"What can be put in: {org_id}, {user_id}"));
    QVERIFY(problemOf(u"known"_s, u"POST /known {\"org\": 1}"_s).contains(u"Write its path only"));
    QVERIFY(problemOf(u"known"_s, u"POST /kn own"_s).contains(u"without blanks"));
}

void WorkspaceDialogTest::operationsThatDiffer()
{
    QWidget window;
    auto *table = new OperationTable(m_theme, spec().elevateOperations);
    (new QVBoxLayout(&window))->addWidget(table);
    const QJsonObject start{{u"updateOrganization"_s, u"PATCH /x/{id}"_s}, {u"fromTheFuture"_s, u"GET /y"_s}};
    table->setOperations(start);
    window.resize(660, 240);
    open(&window);
    QCOMPARE(table->operations(), start);
    QSignalSpy changed(table, &OperationTable::changed);
    button(table, u"Add operation"_s)->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(table->rowCount(), 3);
    // The new line takes what is typed at once.
    auto *typed = qobject_cast<QComboBox *>(QApplication::focusWidget());
    QVERIFY(typed);
    QCOMPARE(focused(), u"Operation"_s);
    // A part of the title finds it; choosing it proposes what would be sent.
    QTest::keyClicks(typed, u"roles"_s);
    QAbstractItemView *found = typed->completer()->popup();
    QTRY_VERIFY(found->isVisible());
    QCOMPARE(found->model()->rowCount(), 1);
    QTest::keyClick(found, Qt::Key_Down);
    QTest::keyClick(found, Qt::Key_Return);
    QTRY_VERIFY(!found->isVisible());
    // Without a window manager nobody gives the window its focus back.
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QCoreApplication::processEvents();
    QCOMPARE(QApplication::focusWidget(), typed);
    QCOMPARE(typed->currentText(), u"List roles"_s);
    QCOMPARE(table->operations().value(u"listRoles"_s).toString(), u"GET /user/v1/user-role/list"_s);

    press(Qt::Key_Tab);
    QCOMPARE(focused(), u"Verb"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Tab);
    QCOMPARE(focused(), u"Path"_s);
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::SelectAll);
    QTest::keyClicks(QApplication::focusWidget(), u"/roles/{id}"_s);
    QCOMPARE(table->operations().value(u"listRoles"_s).toString(), u"POST /roles/{id}"_s);
    QVERIFY(changed.count() > 0);
    takePictures(m_theme, &window, u"operations"_s);
    QCOMPARE(withoutName(&window), QStringList());
    QCOMPARE(focused(), u"Path"_s);

    press(Qt::Key_Tab);
    QCOMPARE(focused(), u"Remove this operation"_s);
    press(Qt::Key_Space);
    QCOMPARE(table->operations(), start);
    QCOMPARE(QApplication::focusWidget(), button(table, u"Add operation"_s));
    QCOMPARE(table->problem(), QString());
}

void WorkspaceDialogTest::operationsByMouse()
{
    WorkspaceDialogSpec edit = spec();
    edit.start = full();
    edit.isNew = false;
    WorkspaceDialog dialog(m_theme, edit);
    QSignalSpy submitted(&dialog, &WorkspaceDialog::submitted);
    openWhole(&dialog);
    QTest::mouseClick(button(&dialog, u"Advanced"_s), Qt::LeftButton);
    openWhole(&dialog);
    auto *table = dialog.findChild<OperationTable *>();
    QTest::mouseClick(button(table, u"Add operation"_s), Qt::LeftButton);
    auto *typed = qobject_cast<QComboBox *>(QApplication::focusWidget());
    QVERIFY(typed);
    // A whole title needs no list.
    QTest::keyClicks(typed, u"create role"_s);
    typed->completer()->popup()->hide();
    press(Qt::Key_Tab);
    QCOMPARE(table->operations().value(u"createRole"_s).toString(), u"POST /user/v1/user-role/create"_s);
    QCOMPARE(submitted.count(), 0);
    openWhole(&dialog);
    takePictures(m_theme, &dialog, u"workspace-operations"_s);
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(submitted.count(), 1);
    const auto saved = submitted.at(0).at(0).value<Workspace>().elevate->operations.toObject();
    QCOMPARE(saved.keys(), (QStringList{u"createRole"_s, u"updateOrganization"_s}));
}

void WorkspaceDialogTest::operationTableNamesProblems()
{
    OperationTable table(m_theme, spec().elevateOperations);
    open(&table);
    QTest::mouseClick(button(&table, u"Add operation"_s), Qt::LeftButton);
    QVERIFY(table.problem().startsWith(u"Choose an operation"_s));
    QVERIFY(table.operations().isEmpty());
    QTest::keyClicks(QApplication::focusWidget(), u"Nonsense"_s);
    QVERIFY(table.problem().contains(u"“Nonsense”"_s));
    table.setOperations({{u"listRoles"_s, u"GET roles"_s}});
    QVERIFY(table.problem().contains(u"first slash"_s));
    table.setOperations({{u"listRoles"_s, u"GET /roles"_s}});
    QCOMPARE(table.problem(), QString());
    QTest::mouseClick(button(&table, u"Add operation"_s), Qt::LeftButton);
    QTest::keyClicks(QApplication::focusWidget(), u"List roles"_s);
    press(Qt::Key_Tab);
    QVERIFY2(table.problem().contains(u"twice"_s), qPrintable(table.problem()));
}

void WorkspaceDialogTest::everyChoiceHasWords()
{
    for (const RecordType *type : {&typeOf<ElevateConnection>, &typeOf<IvaltConnection>}) {
        for (const Field &field : type->fields) {
            if (field.has(Rule::ReadOnly))
                continue;
            for (const QString &choice : QString(field.choices).split(u' ', Qt::SkipEmptyParts))
                QVERIFY2(choiceText(field, choice) != choice, qPrintable(QString(field.key) + u' ' + choice));
            if (field.has(Rule::Extra))
                QVERIFY2(!wordsFor(*type, field).hint.isEmpty(), field.key.data());
        }
    }
}

void WorkspaceDialogTest::everythingHasAName()
{
    WorkspaceDialogSpec edit = spec();
    edit.start = full();
    WorkspaceDialog dialog(m_theme, edit);
    openWhole(&dialog);
    const auto unfold = dialog.findChildren<QPushButton *>();
    for (QPushButton *candidate : unfold) {
        if (candidate->text() == u"Advanced"_s)
            candidate->click();
    }
    QCOMPARE(withoutName(&dialog), QStringList());
    line(&dialog, u"Name"_s)->setFocus();
    const auto order = tabOrder(&dialog);
    QVERIFY(order.size() > 30);
    // Nobody is sent up the page by pressing Tab, except from the last control back to the first.
    int above = -1;
    for (QWidget *widget : order) {
        const int top = widget->mapTo(&dialog, QPoint(0, widget->height())).y();
        QVERIFY2(top + 40 > above, qPrintable(widget->accessibleName()));
        above = top;
    }
}

QTEST_MAIN(WorkspaceDialogTest)
#include "tst_workspacedialog.moc"
