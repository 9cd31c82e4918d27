#include "tests/support/journey.h"

#include "app/changes/changedoor.h"
#include "app/pages/pagewatch.h"
#include "network/sandbox/sampleaccounts.h"
#include "ui/permissions/accessdialog.h"
#include "ui/permissions/matrixpage.h"
#include "ui/permissions/matrixview.h"
#include "ui/records/recordtable.h"
#include "ui/records/tablepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using sandbox::Fault;
using sandbox::Switch;

//! Giving permissions to roles and taking them away, what is learned from the answers, and who may call what.
class RolePermissionJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void permissionIsGivenAndTakenBack_data();
    void permissionIsGivenAndTakenBack();
    void refusalsTeach_data();
    void refusalsTeach();
    void severalAreSavedTogetherAndFailuresStay();
    void vanishedPermissionIsNamed();
    void lostAnswerIsSettledByAskingAgain();
    void whatWasLearnedOutlastsTheProgram();
    void marksAreUndoneBeforeChanges();
    void rowsAreNarrowed();
    void whatIsKnownIsExported_data();
    void whatIsKnownIsExported();
    void keysGoPastHeadings();
    void readOnlyWorkspaceSendsNothing();
    void othersMayNotSeeIt();
    void defaultRolesAreToldApartWhereTheLineListsThem();
    void whyAPersonMay_data();
    void whyAPersonMay();
    void whoMayCallIsAskedByPath();
    void furtherRoleIsGivenOnce();
    void takenCodesAreMarkedInTheForm_data();
    void takenCodesAreMarkedInTheForm();
    void pathsAreCheckedBeforeSending();
};

static MatrixPage *matrixPage(Journey &journey)
{
    return qobject_cast<MatrixPage *>(journey.window().currentPage());
}

static RoleMatrix *matrix(Journey &journey)
{
    return matrixPage(journey)->view()->matrix();
}

static bool openMatrix(Journey &journey)
{
    if (!journey.goTo(u"elevate.rolePermissions"_s) || !matrixPage(journey))
        return false;
    const auto *watch = matrixPage(journey)->findChild<PageWatch *>();
    return QTest::qWaitFor([&] { return watch->isReady() && matrix(journey)->rowCount() > 0; });
}

static QModelIndex cell(Journey &journey, const QString &role, const QString &code)
{
    const auto &permissions = matrix(journey)->permissions();
    const auto found = std::ranges::find(permissions, code, &MatrixPermission::code);
    return found == permissions.end() ? QModelIndex() : matrix(journey)->indexOf({role, found->id});
}

//! Clicks the cell, as a person does after scrolling to it.
static bool clickCell(Journey &journey, const QString &role, const QString &code,
                      Qt::KeyboardModifiers held = Qt::NoModifier)
{
    const QModelIndex index = cell(journey, role, code);
    if (!index.isValid())
        return false;
    MatrixView *view = matrixPage(journey)->view();
    view->scrollTo(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, held, view->visualRect(index).center());
    return view->currentIndex() == index;
}

static void press(Journey &journey, Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier)
{
    QTest::keyClick(matrixPage(journey)->view(), key, held);
}

static PermissionFact fact(Journey &journey, const QString &role, const QString &code)
{
    return matrix(journey)->factAt(cell(journey, role, code));
}

void RolePermissionJourneyTest::permissionIsGivenAndTakenBack_data()
{
    linesAre(everyLine);
}

void RolePermissionJourneyTest::permissionIsGivenAndTakenBack()
{
    QFETCH(Line, line);
    Journey journey({.sandbox = {.elevate = line}});
    QVERIFY(openMatrix(journey));
    const QString code = u"admin_permissions"_s;
    QVERIFY(clickCell(journey, u"mentor"_s, code));
    QCOMPARE(fact(journey, u"mentor"_s, code).known, Known::LikelyNo); // as the service is delivered
    QVERIFY(journey.waitForText(u"As the service is delivered"_s));
    press(journey, Qt::Key_Space);
    QCOMPARE(matrix(journey)->markAt(cell(journey, u"mentor"_s, code)), Mark::Give);
    QVERIFY(journey.visibleText().contains(u"1 to give"_s));
    QCOMPARE(journey.sandbox().requestsSeen(u"createRolePermission"), 0); // a mark is no change yet
    press(journey, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(journey.sandbox().requestsSeen(u"createRolePermission"), 1);
    QTRY_COMPARE(fact(journey, u"mentor"_s, code).known, Known::Yes);
    QCOMPARE(fact(journey, u"mentor"_s, code).account, u"admin@sandbox.example"_s);
    QTRY_VERIFY(matrix(journey)->marks().isEmpty());
    QVERIFY(journey.waitForText(u"It was given from here"_s));

    QTRY_VERIFY(journey.application().door().canUndo());
    press(journey, Qt::Key_Z, Qt::ControlModifier); // no marks are left, so it is the change that is undone
    QVERIFY(journey.confirm());
    QTRY_COMPARE(journey.sandbox().requestsSeen(u"deleteRolePermission"), 1);
    QTRY_COMPARE(fact(journey, u"mentor"_s, code).known, Known::No);
}

void RolePermissionJourneyTest::refusalsTeach_data()
{
    linesAre(everyLine);
}

void RolePermissionJourneyTest::refusalsTeach()
{
    QFETCH(Line, line);
    Journey journey({.sandbox = {.elevate = line}});
    QVERIFY(openMatrix(journey));
    QVERIFY(clickCell(journey, u"mentor"_s, u"user_permissions"_s));
    press(journey, Qt::Key_Plus);
    QVERIFY(journey.click(matrixPage(journey)->findChild<QAction *>(u"saveMarks"_s)->text()));
    QTRY_COMPARE(fact(journey, u"mentor"_s, u"user_permissions"_s).known, Known::Yes);
    QCOMPARE(fact(journey, u"mentor"_s, u"user_permissions"_s).from, KnownFrom::Refusal);
    QTRY_VERIFY(matrix(journey)->marks().isEmpty());
    QVERIFY(journey.waitForText(u"because the role had it already"_s));

    QVERIFY(clickCell(journey, u"mentor"_s, u"admin_permissions"_s));
    press(journey, Qt::Key_Minus);
    press(journey, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(journey.confirm()); // taking away is asked about
    QTRY_COMPARE(fact(journey, u"mentor"_s, u"admin_permissions"_s).known, Known::No);
    QCOMPARE(fact(journey, u"mentor"_s, u"admin_permissions"_s).from, KnownFrom::Refusal);
    QVERIFY(journey.waitForText(u"because the role did not have it"_s));
    QVERIFY(!journey.application().door().canUndo()); // nothing was changed
}

void RolePermissionJourneyTest::severalAreSavedTogetherAndFailuresStay()
{
    Journey journey;
    QVERIFY(openMatrix(journey));
    const QStringList codes{u"admin_permissions"_s, u"notification_permissions"_s, u"tenant_permissions"_s};
    QVERIFY(clickCell(journey, u"mentor"_s, codes.at(0)));
    QVERIFY(clickCell(journey, u"mentor"_s, codes.at(1), Qt::ControlModifier));
    QVERIFY(clickCell(journey, u"mentee"_s, codes.at(2), Qt::ControlModifier));
    press(journey, Qt::Key_Plus);
    QCOMPARE(matrix(journey)->marks().count(Mark::Give), 3);
    journey.sandbox().setSwitches(
        {Switch{.fault = Fault::Status, .operations = {u"createRolePermission"_s}, .times = 1, .status = 400}});
    press(journey, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(journey.sandbox().requestsSeen(u"createRolePermission"), 3);
    QTRY_COMPARE(matrix(journey)->marks().count(Mark::Give), 1); // what failed waits on
    const RolePermissionKey failed = matrix(journey)->marks().keys(Mark::Give).constFirst();
    const QModelIndex index = matrix(journey)->indexOf(failed);
    QVERIFY(!matrix(journey)->problemAt(index).isEmpty());
    QVERIFY(journey.waitForText(u"2 of 3 changes were made"_s));
    matrixPage(journey)->view()->setCurrentIndex(index);
    QVERIFY(journey.waitForText(u"Not saved"_s));
    press(journey, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(journey.sandbox().requestsSeen(u"createRolePermission"), 4);
    QTRY_VERIFY(matrix(journey)->marks().isEmpty());
}

void RolePermissionJourneyTest::vanishedPermissionIsNamed()
{
    Journey journey;
    QVERIFY(openMatrix(journey));
    const QModelIndex index = cell(journey, u"mentor"_s, u"admin_permissions"_s);
    QVERIFY(index.isValid());
    QVERIFY(clickCell(journey, u"mentor"_s, u"admin_permissions"_s));
    press(journey, Qt::Key_Plus);
    QVERIFY(journey.goTo(u"elevate.permissions"_s));
    // Somebody else removes it meanwhile.
    QVERIFY(journey.search(u"admin_permissions"_s));
    QVERIFY(journey.clickRow(u"code"_s, u"admin_permissions"_s));
    journey.window().currentPage()->setFocus();
    QVERIFY(journey.command(u"Delete"_s));
    QVERIFY(journey.confirm());
    QTRY_COMPARE(journey.sandbox().requestsSeen(u"deletePermission"), 1);
    QVERIFY(journey.waitUntilNoDialog());
    // The page follows at once: what cannot be given any more is not waiting to be given.
    QVERIFY(journey.goTo(u"elevate.rolePermissions"_s));
    QTRY_VERIFY(matrix(journey)->marks().isEmpty());
    QVERIFY(!cell(journey, u"mentor"_s, u"admin_permissions"_s).isValid());
}

void RolePermissionJourneyTest::lostAnswerIsSettledByAskingAgain()
{
    Journey journey;
    QVERIFY(openMatrix(journey));
    const QString code = u"admin_permissions"_s;
    QVERIFY(clickCell(journey, u"mentor"_s, code));
    press(journey, Qt::Key_Plus);
    journey.sandbox().setSwitches(
        {Switch{.fault = Fault::Drop, .operations = {u"createRolePermission"_s}, .times = 1, .does = true}});
    press(journey, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(fact(journey, u"mentor"_s, code).from, KnownFrom::LostAnswer);
    QCOMPARE(fact(journey, u"mentor"_s, code).known, Known::Unknown);
    QTRY_COMPARE(matrix(journey)->marks().count(Mark::Give), 1);
    QTRY_VERIFY(!matrix(journey)->problemAt(cell(journey, u"mentor"_s, code)).isEmpty());
    press(journey, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(fact(journey, u"mentor"_s, code).from, KnownFrom::Refusal);
    QCOMPARE(fact(journey, u"mentor"_s, code).known, Known::Yes);
    QTRY_VERIFY(matrix(journey)->marks().isEmpty());
}

void RolePermissionJourneyTest::whatWasLearnedOutlastsTheProgram()
{
    Journey journey({.isKept = true});
    QVERIFY(openMatrix(journey));
    const QString code = u"admin_permissions"_s;
    QVERIFY(clickCell(journey, u"mentor"_s, code));
    press(journey, Qt::Key_Plus);
    press(journey, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(fact(journey, u"mentor"_s, code).known, Known::Yes);
    QVERIFY(clickCell(journey, u"mentee"_s, code));
    press(journey, Qt::Key_Plus);
    journey.restart();
    QVERIFY(journey.signIn());
    QVERIFY(openMatrix(journey));
    QTRY_COMPARE(matrix(journey)->markAt(cell(journey, u"mentee"_s, code)), Mark::Give); // not saved, not lost
    QCOMPARE(fact(journey, u"mentor"_s, code).known, Known::Yes);
    QCOMPARE(fact(journey, u"mentor"_s, code).from, KnownFrom::Change);
    QVERIFY(fact(journey, u"mentor"_s, code).since.isValid());
}

void RolePermissionJourneyTest::marksAreUndoneBeforeChanges()
{
    Journey journey;
    QVERIFY(openMatrix(journey));
    QVERIFY(clickCell(journey, u"mentor"_s, u"admin_permissions"_s));
    press(journey, Qt::Key_Space);
    press(journey, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(matrix(journey)->marks().isEmpty());
    press(journey, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(matrix(journey)->marks().count(Mark::Give), 1);
    QVERIFY(journey.click(u"Discard all marks"_s));
    QVERIFY(matrix(journey)->marks().isEmpty());
    QCOMPARE(journey.sandbox().requestsSeen(u"createRolePermission"), 0);
}

void RolePermissionJourneyTest::rowsAreNarrowed()
{
    Journey journey;
    QVERIFY(openMatrix(journey));
    const qsizetype all = matrix(journey)->shownPermissions();
    SearchField *search = matrixPage(journey)->search();
    QTest::keyClick(matrixPage(journey)->view(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, u"user-role list"_s);
    QTRY_COMPARE(matrix(journey)->shownPermissions(), 1);
    QVERIFY(journey.visibleText().contains(u"1 of %1 permissions"_s.arg(all)));
    QTest::keyClick(search, Qt::Key_Down);
    QTRY_VERIFY(matrixPage(journey)->view()->hasFocus());
    search->setSearch(u"no such thing"_s);
    QVERIFY(journey.waitForText(u"No permission matches"_s));
    search->setSearch({});
    QTRY_COMPARE(matrix(journey)->shownPermissions(), all);
}

void RolePermissionJourneyTest::whatIsKnownIsExported_data()
{
    linesAre({Line::V31, Line::V35});
}

//! Of the rows shown, with the words of the details; a mark is no fact.
void RolePermissionJourneyTest::whatIsKnownIsExported()
{
    QFETCH(Line, line);
    Journey journey({.sandbox = {.elevate = line}});
    QVERIFY(openMatrix(journey));
    QVERIFY(clickCell(journey, u"mentor"_s, u"admin_permissions"_s));
    press(journey, Qt::Key_Plus);
    SearchField *search = matrixPage(journey)->search();
    QTest::keyClick(matrixPage(journey)->view(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, u"permission"_s);
    const qsizetype all = matrix(journey)->permissions().size();
    QTRY_COMPARE_LT(matrix(journey)->shownPermissions(), all);
    const qsizetype shown = matrix(journey)->shownPermissions();
    const QList<MatrixRole> roles = matrix(journey)->roles();
    for (const QString &name : {u"known.json"_s, u"known.csv"_s}) {
        QVERIFY(journey.command(u"Export rows shown"_s));
        QVERIFY(journey.pickFile(name));
        const QString place = QDir(journey.folder()).filePath(name);
        QVERIFY2(journey.waitForText(u"Saved %1 of %2 permissions and %3 roles: %4\n1 change"_s.arg(shown)
                                         .arg(all)
                                         .arg(roles.size())
                                         .arg(place)),
                 qPrintable(journey.visibleText()));
    }

    QFile json(QDir(journey.folder()).filePath(u"known.json"_s));
    QVERIFY(json.open(QIODevice::ReadOnly));
    const QJsonArray rows = QJsonDocument::fromJson(json.readAll()).array();
    QCOMPARE(rows.size(), shown);
    QStringList lines{u"code,module,verbs,path"_s};
    for (const MatrixRole &role : roles)
        lines.first() += u',' + role.title;
    for (const QJsonValue &row : rows) {
        const QModelIndex first = cell(journey, roles.first().title, row["code"_L1].toString());
        QVERIFY(first.isValid());
        const MatrixPermission &permission = *matrix(journey)->permissionAt(first.row());
        QCOMPARE(row["module"_L1], permission.module);
        QCOMPARE(row["path"_L1], permission.path);
        QCOMPARE(row["verbs"_L1], QJsonArray::fromStringList(permission.verbs));
        QStringList cells{permission.code, permission.module, permission.verbs.join(u' '), permission.path};
        for (const MatrixRole &role : roles) {
            cells.append(knownText(fact(journey, role.title, permission.code).known));
            QCOMPARE(row[role.title], cells.last());
        }
        lines.append(cells.join(u','));
    }
    QCOMPARE(fact(journey, u"mentor"_s, u"admin_permissions"_s).known, Known::LikelyNo);
    QVERIFY2(std::ranges::any_of(rows, [](const QJsonValue &row) { return row["mentor"_L1] == u"Probably not"_s; }),
             "the marked one");

    QFile csv(QDir(journey.folder()).filePath(u"known.csv"_s));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QCOMPARE(csv.readAll(), "\xef\xbb\xbf" + lines.join(u"\r\n"_s).toUtf8() + "\r\n");

    // Nothing to export where nothing is shown.
    search->setSearch(u"no such thing"_s);
    QVERIFY(journey.waitForText(u"No permission matches"_s));
    QVERIFY(!matrixPage(journey)->findChild<QAction *>(u"export"_s)->isEnabled());
}

void RolePermissionJourneyTest::keysGoPastHeadings()
{
    Journey journey;
    QVERIFY(openMatrix(journey));
    MatrixView *view = matrixPage(journey)->view();
    view->setFocus();
    press(journey, Qt::Key_Home, Qt::ControlModifier);
    for (int step = 0; step < 8; ++step) {
        press(journey, Qt::Key_Down);
        QVERIFY(!matrix(journey)->isHeading(view->currentIndex().row()));
    }
    QVERIFY(view->currentIndex().row() > 8); // modules with one permission lie in between
    press(journey, Qt::Key_Right);
    QCOMPARE(view->currentIndex().column(), 1);
}

void RolePermissionJourneyTest::readOnlyWorkspaceSendsNothing()
{
    Journey journey({.safety = SafetyLevel::ReadOnly});
    QVERIFY(openMatrix(journey));
    QVERIFY(clickCell(journey, u"mentor"_s, u"admin_permissions"_s));
    press(journey, Qt::Key_Space);
    press(journey, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(journey.waitForText(u"read-only"_s));
    QCOMPARE(journey.sandbox().requestsSeen(u"createRolePermission"), 0);
    QCOMPARE(matrix(journey)->marks().count(Mark::Give), 1); // nothing is lost
}

void RolePermissionJourneyTest::othersMayNotSeeIt()
{
    Journey journey({.isKept = true, .member = sandbox::sampleOrgAdmin});
    QVERIFY(journey.goTo(u"elevate.rolePermissions"_s));
    QVERIFY(journey.waitForText(u"You are not allowed to see this"_s));
    QVERIFY(journey.click(u"Sign in as somebody else…"_s)); // the next step
    QVERIFY(journey.waitForDialog());
    QCOMPARE(journey.sandbox().requestsSeen(u"listOwnPermissions"), 0);
}

void RolePermissionJourneyTest::defaultRolesAreToldApartWhereTheLineListsThem()
{
    Journey journey({.sandbox = {.elevate = Line::V31}});
    QVERIFY(openMatrix(journey));
    QTRY_COMPARE(journey.sandbox().requestsSeen(u"listDefaultRoles"), 1);
    QVERIFY(std::ranges::none_of(matrix(journey)->roles(), &MatrixRole::isOwn));
}

void RolePermissionJourneyTest::whyAPersonMay_data()
{
    linesAre(everyLine);
}

void RolePermissionJourneyTest::whyAPersonMay()
{
    QFETCH(Line, line);
    Journey journey({.sandbox = {.elevate = line}});
    QVERIFY(journey.goTo(u"elevate.users"_s));
    QVERIFY(journey.search(u"Uma User"_s));
    QVERIFY(journey.clickRow(u"name"_s, u"Uma User"_s));
    QVERIFY(journey.command(u"Why may this person do that"_s));
    auto *dialog = qobject_cast<AccessDialog *>(journey.waitForDialog());
    QVERIFY(dialog);
    QVERIFY(journey.waitForText(u"Uma User has these roles: mentee"_s));
    auto *search = dialog->findChild<SearchField *>();
    QTest::keyClicks(search, u"List roles"_s);
    QTRY_COMPARE(dialog->current(), u"listRoles"_s);
    QVERIFY(journey.waitForText(u"Uma User may"_s));
    QVERIFY2(journey.visibleText().contains(u"user_role_list"_s), qPrintable(journey.visibleText()));
    search->setSearch(u"List modules"_s);
    QTRY_COMPARE(dialog->current(), u"listModules"_s);
    if (line == Line::Docs)
        QVERIFY(journey.waitForText(u"No permission covers this call"_s));
    else
        QVERIFY(journey.waitForText(u"lists no GET in the module modules"_s));
    QVERIFY(journey.click(u"Export…"_s));
    QVERIFY(journey.pickFile(journey.folder() + u"/access.json"_s));
    QFile file(journey.folder() + u"/access.json"_s);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    const auto mayOf = [&rows](const QString &operation) {
        const auto is = [&](const QJsonValue &row) { return row["operation"_L1].toString() == operation; };
        const auto found = std::ranges::find_if(rows, is);
        return found == rows.end() ? QString() : (*found)["may"_L1].toString();
    };
    QCOMPARE_GT(rows.size(), 20); // whatever is searched for
    const QStringList yes{u"Yes"_s, u"Probably"_s};
    QVERIFY2(yes.contains(mayOf(u"listRoles"_s)), qPrintable(mayOf(u"listRoles"_s)));
    QVERIFY2(!yes.contains(mayOf(u"listModules"_s)), qPrintable(mayOf(u"listModules"_s)));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(journey.waitUntilNoDialog());
}

void RolePermissionJourneyTest::whoMayCallIsAskedByPath()
{
    Journey journey;
    QVERIFY(openMatrix(journey));
    QVERIFY(journey.click(u"Who may call…"_s));
    auto *dialog = qobject_cast<AccessDialog *>(journey.waitForDialog());
    QVERIFY(dialog);
    QVERIFY(journey.waitForText(u"Sandbox Admin has these roles"_s));
    auto *search = dialog->findChild<SearchField *>();
    QTest::keyClicks(search, u"POST /user/v1/org-admin/getRequests"_s);
    QTRY_COMPARE(dialog->current(), u"typed"_s);
    QVERIFY(journey.waitForText(u"asks for the role org_admin"_s));
    QVERIFY(journey.visibleText().contains(u"Which roles may"_s));
    search->setSearch(u"DELETE /user/v1/nowhere/4"_s);
    QTRY_COMPARE(dialog->current(), u"typed"_s);
    QVERIFY(journey.waitForText(u"/user/v1/nowhere/4"_s));
    QVERIFY(journey.waitForText(u"Sandbox Admin may"_s));
}

void RolePermissionJourneyTest::furtherRoleIsGivenOnce()
{
    Journey journey;
    QVERIFY(journey.goTo(u"elevate.users"_s));
    QVERIFY(journey.search(u"Uma User"_s));
    for (int time = 1; time <= 2; ++time) {
        QVERIFY(journey.clickRow(u"name"_s, u"Uma User"_s));
        QVERIFY(journey.command(u"Give further roles"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.visibleText().contains(u"Only a file takes it away again"_s));
        QVERIFY(journey.pick(u"session_manager"_s));
        QVERIFY(journey.click(u"Give further roles"_s));
        QVERIFY(journey.confirm());
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"assignRole"), time);
        QVERIFY(journey.waitUntilNoDialog());
    }
    QVERIFY(journey.waitForText(u"has this role already"_s));
}

void RolePermissionJourneyTest::takenCodesAreMarkedInTheForm_data()
{
    using Values = QList<std::pair<QString, QString>>;
    QTest::addColumn<Line>("line");
    QTest::addColumn<QString>("page");
    QTest::addColumn<Values>("values");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("problem");
    for (Line line : everyLine) {
        QTest::addRow("module, %s", lineName(line).data())
            << line << u"elevate.modules"_s << Values{{u"Code"_s, u"user"_s}} << u"Code"_s
            << u"A module has this code already."_s;
        QTest::addRow("permission, %s", lineName(line).data())
            << line << u"elevate.permissions"_s
            << Values{{u"Code"_s, u"user_permissions"_s},
                      {u"Module"_s, u"user"_s},
                      {u"Verbs"_s, u"GET POST"_s},
                      {u"API path"_s, u"/user/v1/user/*"_s}}
            << u"Code"_s << u"Codes of deleted permissions stay taken."_s;
        QTest::addRow("role, %s", lineName(line).data())
            << line << u"elevate.roles"_s
            << Values{{u"Title"_s, u"mentor"_s},
                      {u"Label"_s, u"Mentor"_s},
                      {u"Kind"_s, u"Ordinary"_s},
                      {u"Visibility"_s, u"PUBLIC"_s}}
            << u"Title"_s << u"A role has this title already. Choose another one."_s;
    }
}

void RolePermissionJourneyTest::takenCodesAreMarkedInTheForm()
{
    using Values = QList<std::pair<QString, QString>>;
    QFETCH(Line, line);
    QFETCH(QString, page);
    QFETCH(Values, values);
    QFETCH(QString, field);
    QFETCH(QString, problem);
    Journey journey({.sandbox = {.elevate = line}});
    QVERIFY(journey.goTo(page));
    QTest::keyClick(journey.page()->table(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(journey.waitForDialog());
    for (const auto &[label, text] : std::as_const(values))
        QVERIFY2(journey.fill(label, text), qPrintable(label));
    QVERIFY(journey.click(u"Create"_s));
    QVERIFY2(journey.waitForText(problem), qPrintable(journey.visibleText()));
    QCOMPARE(journey.editor(field)->accessibleDescription().contains(problem), true);
}

void RolePermissionJourneyTest::pathsAreCheckedBeforeSending()
{
    Journey journey;
    QVERIFY(journey.goTo(u"elevate.permissions"_s));
    QTest::keyClick(journey.page()->table(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(journey.waitForDialog());
    QVERIFY(journey.fill(u"Code"_s, u"reports_read"_s));
    QVERIFY(journey.fill(u"Module"_s, u"reports"_s));
    QVERIFY(journey.fill(u"Verbs"_s, u"GET"_s));
    QVERIFY(journey.fill(u"API path"_s, u"reports/*"_s));
    QVERIFY(journey.click(u"Create"_s));
    QVERIFY(!journey.editor(u"API path"_s)->accessibleDescription().isEmpty());
    QCOMPARE(journey.sandbox().requestsSeen(u"createPermission"), 0);
    QVERIFY(journey.fill(u"API path"_s, u"/user/v1/reports/*"_s));
    QVERIFY(journey.click(u"Create"_s));
    QTRY_COMPARE(journey.sandbox().requestsSeen(u"createPermission"), 1);
    QVERIFY(journey.waitUntilNoDialog());
}

QTEST_MAIN(RolePermissionJourneyTest)
#include "tst_rolepermissionjourney.moc"
