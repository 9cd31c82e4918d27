#include "tests/support/journey.h"

#include "app/changes/changedoor.h"
#include "app/changes/changerun.h"
#include "app/pages/requests.h"
#include "models/assignments/assignmentboard.h"
#include "models/assignments/assignmentset.h"
#include "models/assignments/checklistmodel.h"
#include "models/records/ivalt/geofence.h"
#include "network/operations/ivalt.h"
#include "ui/assignments/assignmentdialog.h"
#include "ui/assignments/checklist.h"
#include "ui/changes/outcomedialog.h"
#include "ui/changes/reviewdialog.h"
#include "ui/records/tablepage.h"
#include "ui/shell/activitypanel.h"
#include "ui/shell/mainwindow.h"
#include "ui/week/weekgrid.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using sandbox::Fault;
using sandbox::IvaltEnvelope;

static const QString usersPage = u"ivalt.users"_s;
static const QString boardPage = u"ivalt.assignments"_s;
//! Of the sample city; everybody belongs to the first organization as well.
static const QString organization = u"32"_s;
static const QString sharedOrganization = u"31"_s;

//! Who is assigned which geofences and timeslots: one user, several at once, and the users of one of them.
class AssignmentJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void oneUser_data()
    {
        QTest::addColumn<IvaltEnvelope>("envelope");
        QTest::addColumn<QString>("geofenceForm");
        QTest::newRow("reference, ids") << IvaltEnvelope::Reference << u"ids"_s;
        QTest::newRow("quick start, objects") << IvaltEnvelope::QuickStart << u"objects"_s;
        QTest::newRow("details, ids") << IvaltEnvelope::Details << u"ids"_s;
    }

    void oneUser()
    {
        QFETCH(const IvaltEnvelope, envelope);
        QFETCH(const QString, geofenceForm);
        Journey journey({.sandbox = {.ivalt = envelope}, .elevate = false, .prepare = [&](Workspace &workspace) {
                             workspace.ivalt->userGeofenceForm = geofenceForm;
                         }});
        QVERIFY(goToUsers(journey));
        const QString user = journey.cell(0, u"id"_s);
        const QStringList before = stored(journey, ivalt::listUserGeofences, user);
        const QStringList slotsBefore = stored(journey, ivalt::listUserTimeslots, user);

        QVERIFY(openFor(journey, {user}));
        const QString fence = toggleFirst(journey, u"Geofences"_s, false);
        const QString slot = toggleFirst(journey, u"Timeslots"_s, false);
        QVERIFY(journey.click(u"Save"_s));
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY(journey.waitForText(u"2 of 2 changes were made"_s));
        QCOMPARE(stored(journey, ivalt::listUserGeofences, user), sorted(before + QStringList{fence}));
        QCOMPARE(stored(journey, ivalt::listUserTimeslots, user), sorted(slotsBefore + QStringList{slot}));

        // What is stored is what is checked when it is opened again.
        QVERIFY(openFor(journey, {user}));
        QVERIFY(checkedOf(journey, u"Geofences"_s).contains(fence));
        QVERIFY(journey.click(u"Save"_s));
        QVERIFY(journey.waitForText(u"Nothing is different"_s));
        QTest::keyClick(journey.waitForDialog(), Qt::Key_Escape);
        QVERIFY(journey.waitUntilNoDialog());

        QVERIFY(undo(journey));
        QTRY_COMPARE(stored(journey, ivalt::listUserGeofences, user), before);
        QTRY_COMPARE(stored(journey, ivalt::listUserTimeslots, user), slotsBefore);
    }

    void theLastGeofenceIsNotTakenAwayUnasked()
    {
        Journey journey({.elevate = false});
        QVERIFY(goToUsers(journey));
        const QString user = journey.cell(0, u"id"_s);
        QVERIFY(openFor(journey, {user}));
        setChecked(journey, u"Geofences"_s, {});
        if (checkedBefore.isEmpty()) {
            toggleFirst(journey, u"Geofences"_s, false);
            QVERIFY(journey.click(u"Save"_s));
            QVERIFY(journey.waitUntilNoDialog());
            QVERIFY(openFor(journey, {user}));
            setChecked(journey, u"Geofences"_s, {});
        }
        QVERIFY(journey.click(u"Save"_s));
        QVERIFY(journey.waitForText(u"is left without a geofence"_s));
        QVERIFY(journey.confirm());
        QVERIFY(journey.waitUntilNoDialog());
        QCOMPARE(stored(journey, ivalt::listUserGeofences, user), QStringList());
    }

    void oneTimeslotIsAllThatCanBeStored()
    {
        Journey journey({.elevate = false,
                         .prepare = [](Workspace &workspace) { workspace.ivalt->userTimeslotForm = u"single"_s; }});
        QVERIFY(goToUsers(journey));
        const QString user = journey.cell(0, u"id"_s);
        QVERIFY(openFor(journey, {user}));
        QVERIFY(journey.waitForText(u"stores one timeslot for each user"_s));
        QListView *view = listView(journey, u"Timeslots"_s);
        const QStringList before = stored(journey, ivalt::listUserTimeslots, user);
        const auto idOf = [view](int row) {
            return view->model()->index(row, 0).data(CheckListModel::KeyRole).toString().sliced(1);
        };
        int row = 0;
        while (before.contains(idOf(row)))
            ++row;
        const QString other = idOf(row);
        setChecked(journey, u"Timeslots"_s, {idOf(row == 0 ? 1 : 0)});
        view->setCurrentIndex(view->model()->index(row, 0));
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Space);
        QCOMPARE(checkedOf(journey, u"Timeslots"_s), QStringList{other}); // the first was let go of
        QVERIFY(journey.click(u"Save"_s));
        QVERIFY(journey.waitUntilNoDialog());
        QTRY_COMPARE(stored(journey, ivalt::listUserTimeslots, user), QStringList{other});
    }

    void severalUsers_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::newRow("add") << u"Add what is checked"_s;
        QTest::newRow("remove") << u"Remove what is checked"_s;
        QTest::newRow("replace") << u"Replace the lists by what is checked"_s;
    }

    void severalUsers()
    {
        QFETCH(const QString, choice);
        Journey journey({.elevate = false});
        QVERIFY(goToUsers(journey));
        QStringList users;
        QList<QStringList> before;
        for (int row = 0; row < 4; ++row) {
            users.append(journey.cell(row, u"id"_s));
            before.append(stored(journey, ivalt::listUserGeofences, users.last()));
        }
        QVERIFY(openFor(journey, users));
        QVERIFY(journey.fill(u"What becomes of their lists"_s, choice));
        // One that not everybody has, so that something changes in every mode.
        QString fence;
        for (const QStringList &own : std::as_const(before))
            fence = fence.isEmpty() ? own.value(0) : fence;
        QVERIFY(!fence.isEmpty());
        setChecked(journey, u"Geofences"_s, {fence});
        QVERIFY(journey.click(u"See what changes…"_s));

        QList<QStringList> expected;
        int changing = 0;
        for (const QStringList &own : std::as_const(before)) {
            QStringList after = own;
            if (choice.startsWith(u"Replace"_s))
                after = {fence};
            else if (choice.startsWith(u"Remove"_s))
                after.removeAll(fence);
            else if (!after.contains(fence))
                after.append(fence);
            expected.append(sorted(after));
            changing += sorted(after) != own ? 1 : 0;
        }
        QVERIFY(journey.waitForText(u"The lists of %1 user"_s.arg(changing)));
        QCOMPARE(previewRows(journey), static_cast<int>(users.size()));
        QVERIFY(clickStarting(journey, u"Send for"_s));
        QVERIFY(passReview(journey));
        for (qsizetype i = 0; i < users.size(); ++i)
            QTRY_COMPARE(stored(journey, ivalt::listUserGeofences, users.at(i)), expected.at(i));

        // The whole lists of before come back.
        QTRY_VERIFY(journey.application().door().canUndo());
        QVERIFY(undo(journey));
        for (qsizetype i = 0; i < users.size(); ++i)
            QTRY_COMPARE(stored(journey, ivalt::listUserGeofences, users.at(i)), before.at(i));
    }

    //! Only what was done is taken back: what others gave or took meanwhile stays, and is named per user.
    void undoKeepsWhatOthersDidSince()
    {
        Journey journey({.elevate = false});
        QVERIFY(goToUsers(journey));
        QStringList users;
        QStringList names;
        for (int row = 0; row < 3; ++row) {
            users.append(journey.cell(row, u"id"_s));
            names.append(journey.cell(row, u"name"_s));
        }
        const QStringList fences = allFences(journey);
        QVERIFY(fences.size() > 3);
        const QString kept = fences.at(0);
        const QString given = fences.at(1);
        const QString others = fences.at(2);
        for (const QString &user : std::as_const(users))
            QVERIFY(assign(journey, ivalt::updateUserGeofences, user, {kept}));
        QVERIFY(giveFence(journey, users, given));
        for (const QString &user : std::as_const(users))
            QTRY_COMPARE(stored(journey, ivalt::listUserGeofences, user), sorted({kept, given}));

        // Others: one more to the first, the given one away from the second, nothing with the third.
        QVERIFY(assign(journey, ivalt::updateUserGeofences, users.at(0), {kept, given, others}));
        QVERIFY(assign(journey, ivalt::updateUserGeofences, users.at(1), {kept}));
        journey.sandbox().forgetRequests();
        QTest::keySequence(&journey.window(), QKeySequence::Undo);
        const auto *review = qobject_cast<ReviewDialog *>(journey.waitForDialog());
        QVERIFY(review);
        QVERIFY2(journey.waitForText(names.at(0) + u": others have added"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"List them all…"_s));
        QTRY_VERIFY(qobject_cast<OutcomeDialog *>(QApplication::activeModalWidget()));
        auto *plan = qobject_cast<OutcomeDialog *>(QApplication::activeModalWidget());
        TableModel *rows = plan->table()->records();
        QCOMPARE(rows->rowCount(), 3);
        const int record = rows->store()->columnIndex(u"record");
        const int message = rows->store()->columnIndex(u"message");
        QStringList lines;
        for (int row = 0; row < rows->rowCount(); ++row)
            lines.append(rows->displayText(rows->handleAt(row), record) + u": "_s +
                         rows->displayText(rows->handleAt(row), message));
        const QStringList leftOut = lines.filter(u"Nothing of it is left to take back."_s);
        QVERIFY2(leftOut.size() == 1 && leftOut.first().startsWith(names.at(1)), qPrintable(lines.join(u'\n')));
        plan->accept();
        QVERIFY2(!journey.visibleText().contains(names.at(2) + u": others"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.confirm());
        QVERIFY(journey.waitUntilNoDialog());
        QTRY_COMPARE(stored(journey, ivalt::listUserGeofences, users.at(0)), sorted({kept, others}));
        QTRY_COMPARE(stored(journey, ivalt::listUserGeofences, users.at(2)), QStringList{kept});
        QCOMPARE(stored(journey, ivalt::listUserGeofences, users.at(1)), QStringList{kept});
        QCOMPARE(journey.sandbox().requestsSeen(u"updateUserGeofences"), 2);
    }

    //! Nothing is sent of whom it could not be read what is there, and it can be tried again.
    void undoThatCannotLookSendsNothing_data()
    {
        QTest::addColumn<sandbox::Switch>("fault");
        QTest::newRow("nothing told") << sandbox::Switch{
            .fault = Fault::Status, .status = 200, .body = {{u"status"_s, u"success"_s}, {u"message"_s, u"m"_s}}};
        QTest::newRow("refused") << sandbox::Switch{.fault = Fault::Status, .status = 403};
    }
    void undoThatCannotLookSendsNothing()
    {
        QFETCH(sandbox::Switch, fault);
        Journey journey({.elevate = false});
        QVERIFY(goToUsers(journey));
        const QStringList users{journey.cell(0, u"id"_s), journey.cell(1, u"id"_s)};
        const QStringList fences = allFences(journey);
        for (const QString &user : users)
            QVERIFY(assign(journey, ivalt::updateUserGeofences, user, {fences.at(0)}));
        QVERIFY(giveFence(journey, users, fences.at(1)));
        for (const QString &user : users)
            QTRY_COMPARE(stored(journey, ivalt::listUserGeofences, user), sorted({fences.at(0), fences.at(1)}));
        journey.sandbox().forgetRequests();
        fault.operations = {u"listUserGeofences"_s};
        journey.sandbox().addSwitch(fault);
        QTest::keySequence(&journey.window(), QKeySequence::Undo);
        QVERIFY2(journey.waitForText(u"Nothing was undone"_s), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"updateUserGeofences"), 0);
        journey.sandbox().clearSwitches();
        QVERIFY(journey.application().door().canUndo());
        QVERIFY(undo(journey));
        for (const QString &user : users)
            QTRY_COMPARE(stored(journey, ivalt::listUserGeofences, user), QStringList{fences.at(0)});
    }

    //! A list that is not told is not taken for an empty one, which would be written back.
    void anAnswerThatTellsNoListIsNotAnEmptyOne()
    {
        Journey journey({.elevate = false});
        QVERIFY(goToUsers(journey));
        const QString user = journey.cell(0, u"id"_s);
        const sandbox::Switch untold{.fault = Fault::Status,
                                     .operations = {u"listUserGeofences"_s},
                                     .status = 200,
                                     .body = {{u"status"_s, u"success"_s}, {u"message"_s, u"m"_s}}};
        journey.sandbox().addSwitch(untold);
        QVERIFY(journey.clickRow(u"id"_s, user));
        QTest::keyClick(journey.page()->table(), Qt::Key_G, Qt::ControlModifier);
        QVERIFY2(journey.waitForText(u"An answer without a list"_s), qPrintable(journey.visibleText()));
        QTest::keyClick(journey.waitForDialog(), Qt::Key_Escape);
        QVERIFY(journey.waitUntilNoDialog());
        QCOMPARE(journey.sandbox().requestsSeen(u"updateUserGeofences"), 0);

        sandbox::Switch list = untold;
        list.operations = {u"listGeofences"_s};
        journey.sandbox().setSwitches({list});
        QVERIFY(journey.goTo(boardPage));
        QVERIFY2(journey.waitForText(u"cannot be read"_s), qPrintable(journey.visibleText()));
    }

    //! What changes while the dialog is open is not taken for nothing, which would be written back.
    void whatARunDoesMeanwhileIsNotTakenForAnEmptyList()
    {
        Journey journey({.elevate = false});
        QVERIFY(goToUsers(journey));
        const QStringList users{journey.cell(0, u"id"_s), journey.cell(1, u"id"_s), journey.cell(2, u"id"_s)};
        const QString user = users.last();
        const QStringList elsewhere = allFences(journey, sharedOrganization);
        QVERIFY(!elsewhere.isEmpty());
        const QStringList before = sorted(stored(journey, ivalt::listUserGeofences, user) + elsewhere.first(1));
        QVERIFY(assign(journey, ivalt::updateUserGeofences, user, before));
        QStringList free = allFences(journey);
        free.removeIf([&](const QString &id) { return before.contains(id); });
        QVERIFY(free.size() > 1);

        QVERIFY(beginGiving(journey, users, free.at(0)));
        QVERIFY(openFor(journey, {user}));
        QVERIFY(!stored(journey, ivalt::listUserGeofences, user).contains(free.at(0)));
        QTRY_VERIFY(stored(journey, ivalt::listUserGeofences, user).contains(free.at(0)));
        QTRY_VERIFY(journey.application().door().runs().isEmpty());
        setChecked(journey, u"Geofences"_s, checkedOf(journey, u"Geofences"_s) + QStringList{free.at(1)});
        QVERIFY(journey.click(u"Save"_s));
        QVERIFY(journey.waitUntilNoDialog());
        QTRY_COMPARE(stored(journey, ivalt::listUserGeofences, user), sorted(before + free.first(2)));
    }

    //! The second is planned while the first has not come to everybody.
    void twoRunsOverTheSameUsersLoseNothing()
    {
        Journey journey({.elevate = false});
        QVERIFY(goToUsers(journey));
        QStringList users;
        for (int row = 0; row < 5; ++row)
            users.append(journey.cell(row, u"id"_s));
        const QStringList fences = allFences(journey).first(3);
        for (const QString &user : std::as_const(users))
            QVERIFY(assign(journey, ivalt::updateUserGeofences, user, {fences.at(0)}));
        QVERIFY(beginGiving(journey, users, fences.at(1)));
        QVERIFY(openFor(journey, users));
        setChecked(journey, u"Geofences"_s, {fences.at(2)});
        QVERIFY(journey.click(u"See what changes…"_s));
        QVERIFY(clickStarting(journey, u"Send for"_s));
        QVERIFY(passReview(journey));
        QCOMPARE(stored(journey, ivalt::listUserGeofences, users.last()), fences.first(1));
        QCOMPARE(journey.application().door().runs().size(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(journey.application().door().runs().isEmpty(), 20'000);
        for (const QString &user : std::as_const(users))
            QCOMPARE(stored(journey, ivalt::listUserGeofences, user), sorted(fences));

        // What is undone is the one that ended last, and only that.
        journey.sandbox().clearSwitches();
        QVERIFY(undo(journey));
        for (const QString &user : std::as_const(users))
            QTRY_COMPARE(stored(journey, ivalt::listUserGeofences, user), sorted(fences.first(2)));
    }

    void whatIsSentLaterKeepsWhatOthersDidSince()
    {
        Journey journey({.elevate = false});
        QVERIFY(goToUsers(journey));
        QStringList users;
        for (int row = 0; row < 4; ++row)
            users.append(journey.cell(row, u"id"_s));
        const QStringList fences = allFences(journey).first(4);
        for (const QString &user : std::as_const(users))
            QVERIFY(assign(journey, ivalt::updateUserGeofences, user, {fences.at(0)}));
        journey.sandbox().forgetRequests();
        QVERIFY(beginGiving(journey, users, fences.at(1)));
        QTRY_COMPARE(journey.application().door().runs().size(), 1);
        const QPointer<ChangeRun> run = journey.application().door().runs().first();
        const QString title = run->title();
        const auto sent = [&] { return journey.sandbox().requestsSeen(u"updateUserGeofences"); };

        // Paused, and one more is given before it goes on.
        QTRY_COMPARE(sent(), 1);
        QVERIFY(journey.click(u"Pause "_s + title));
        QTRY_COMPARE(run->state(), ChangeRun::State::Paused);
        QCOMPARE(sent(), 1);
        QVERIFY(assign(journey, ivalt::updateUserGeofences, users.at(1), {fences.at(0), fences.at(2)}));
        QVERIFY(journey.click(u"Resume "_s + title));
        QTRY_COMPARE(sent(), 4); // with that beside the window; the third is on its way
        QVERIFY(journey.click(u"Cancel "_s + title));
        QTRY_VERIFY(!run);
        QCOMPARE(stored(journey, ivalt::listUserGeofences, users.at(1)), sorted(fences.first(3)));

        // Cancelled, and one more is given before the rest is sent.
        QCOMPARE(stored(journey, ivalt::listUserGeofences, users.at(3)), fences.first(1));
        QVERIFY(assign(journey, ivalt::updateUserGeofences, users.at(3), {fences.at(0), fences.at(3)}));
        QVERIFY(journey.click(u"Open "_s + title));
        QVERIFY(clickStarting(journey, u"Send the 1 not made"_s));
        QVERIFY(passReview(journey));
        QTRY_COMPARE(stored(journey, ivalt::listUserGeofences, users.at(3)),
                     sorted({fences.at(0), fences.at(1), fences.at(3)}));
    }

    void anOrganizationWithoutUsersOrRulesSaysSo_data()
    {
        QTest::addColumn<QStringList>("empty");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("page");
        QTest::newRow("users") << QStringList{u"listOrgUsers"_s} << u"has no users yet"_s << u"Open the users"_s
                               << usersPage;
        QTest::newRow("rules") << QStringList{u"listGeofences"_s, u"listTimeslots"_s}
                               << u"has no geofences and no timeslots yet"_s << u"Open the map"_s
                               << u"ivalt.geofences"_s;
    }
    void anOrganizationWithoutUsersOrRulesSaysSo()
    {
        QFETCH(const QStringList, empty);
        QFETCH(const QString, title);
        QFETCH(const QString, step);
        QFETCH(const QString, page);
        Journey journey({.elevate = false});
        journey.sandbox().addSwitch({.fault = Fault::Status,
                                     .operations = empty,
                                     .status = 200,
                                     .body = {{u"status"_s, u"success"_s}, {u"data"_s, QJsonArray()}}});
        QVERIFY(journey.goTo(boardPage));
        QVERIFY2(journey.waitForText(title), qPrintable(journey.visibleText()));
        QVERIFY(!journey.visibleText().contains(u"Drag users"_s));
        QVERIFY(journey.click(step));
        QTRY_COMPARE(journey.window().currentPageId(), page);
        journey.sandbox().clearSwitches();
        QVERIFY(journey.goTo(boardPage));
        QVERIFY(journey.click(u"Refresh"_s));
        QVERIFY2(journey.waitForText(u"Who has what is not known yet."_s), qPrintable(journey.visibleText()));
    }

    void readingSeveralCanBeStopped()
    {
        Journey journey({.elevate = false});
        QVERIFY(goToUsers(journey));
        QStringList users;
        for (int row = 0; row < 3; ++row)
            users.append(journey.cell(row, u"id"_s));
        QVERIFY(openFor(journey, users));
        toggleFirst(journey, u"Geofences"_s, false);
        journey.sandbox().addSwitch({.fault = Fault::Hang, .operations = {u"listUserGeofences"_s}});
        QVERIFY(journey.click(u"See what changes…"_s));
        QVERIFY(journey.click(u"Stop"_s));
        QVERIFY(journey.waitForText(u"Reading was cancelled. Nothing was sent."_s));
        journey.sandbox().clearSwitches();
        QCOMPARE(journey.sandbox().requestsSeen(u"updateUserGeofences"), 0);
        // What was checked is still there.
        QVERIFY(journey.click(u"See what changes…"_s));
        QVERIFY(journey.waitForText(u"Each is read again right before it is sent"_s));
        QVERIFY(journey.click(u"Back"_s));
        QVERIFY(journey.click(u"See what changes…"_s));
        QVERIFY(clickStarting(journey, u"Send for"_s));
        QVERIFY(passReview(journey));
        QTRY_VERIFY(journey.sandbox().requestsSeen(u"updateUserGeofences") > 0);
    }

    void usersOfAGeofence()
    {
        Journey journey({.elevate = false});
        QVERIFY(goToBoard(journey));
        QListView *targets = boardList(journey, u"Everyone, geofences and timeslots"_s);
        QListView *users = boardList(journey, u"Users"_s);
        QAbstractItemModelTester targetTester(targets->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QAbstractItemModelTester userTester(users->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        const int everyone = users->model()->rowCount();
        QVERIFY(journey.waitForText(u"Who has what is not known yet."_s));
        QVERIFY(!targets->model()->index(2, 0).data(AssignmentTargetModel::CountRole).isValid());
        QVERIFY(clickStarting(journey, u"Read it for"_s));
        QVERIFY(journey.waitForText(u"Known for all %1 user"_s.arg(everyone)));
        QCOMPARE(journey.sandbox().requestsSeen(u"listUserGeofences"), everyone);

        // By keys from everyone to the first geofence, past the heading.
        targets->setFocus();
        QTest::keyClick(targets, Qt::Key_Down);
        const QModelIndex fence = targets->currentIndex();
        QVERIFY(!fence.data(AssignmentTargetModel::HeadingRole).toBool());
        const int count = fence.data(AssignmentTargetModel::CountRole).toInt();
        QTRY_COMPARE(users->model()->rowCount(), count);
        QVERIFY(count > 0 && count < everyone);

        // One of them loses it.
        users->setFocus();
        users->setCurrentIndex(users->model()->index(0, 0));
        QTest::keyClick(users, Qt::Key_Delete);
        QVERIFY(previewHas(journey, u"removes "_s + fence.data().toString()));
        QVERIFY(clickStarting(journey, u"Send for"_s));
        QVERIFY(passReview(journey));
        // What was changed is read again, and nothing else.
        QTRY_COMPARE(users->model()->rowCount(), count - 1);
        QVERIFY(journey.waitForText(u"Known for all"_s));
        QCOMPARE(journey.sandbox().requestsSeen(u"listUserTimeslots"), everyone + 1);
    }

    //! What was not read is not written as nothing.
    void whoHasWhatIsExported()
    {
        Journey journey({.elevate = false});
        QVERIFY(goToBoard(journey));
        QListView *users = boardList(journey, u"Users"_s);
        const int everyone = users->model()->rowCount();
        QTest::keyClick(users, Qt::Key_S, Qt::ControlModifier);
        QVERIFY(journey.waitForDialog());
        QVERIFY2(journey.waitForText(u"What %1 of %1 users have is not read yet."_s.arg(everyone)),
                 qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"Export what is known"_s));
        QVERIFY(journey.pickFile(u"known.csv"_s));
        QVERIFY2(journey.waitForText(u"%1 of them were not read yet"_s.arg(everyone)),
                 qPrintable(journey.visibleText()));
        const QByteArrayList lines = exported(journey, u"known.csv"_s).split('\n');
        QVERIFY(lines.first().endsWith("id,name,email,phone,read,geofences,geofence_ids,timeslots,timeslot_ids\r"));
        QCOMPARE(lines.size(), everyone + 2);
        for (const QByteArray &line : lines.sliced(1, everyone))
            QVERIFY2(line.endsWith(",not read,not read,not read,not read,not read\r"), line.constData());

        // Nothing is written when reading it first is stopped.
        journey.sandbox().addSwitch({.fault = Fault::Hang, .operations = {u"listUserTimeslots"_s}});
        QTest::keyClick(users, Qt::Key_S, Qt::ControlModifier);
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.click(u"Read it first"_s));
        QVERIFY(journey.pickFile(u"none.json"_s));
        QVERIFY(journey.click(u"Stop reading"_s));
        QVERIFY2(journey.waitForText(u"Nothing was exported"_s), qPrintable(journey.visibleText()));
        QVERIFY(!QFile::exists(QDir(journey.folder()).filePath(u"none.json"_s)));
        journey.sandbox().clearSwitches();

        QVERIFY(journey.command(u"Export who has what"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.click(u"Read it first"_s));
        QVERIFY(journey.pickFile(u"all.json"_s));
        QVERIFY2(journey.waitForText(u"Saved what %1 user(s) have: %2"_s.arg(everyone).arg(
                     QDir(journey.folder()).filePath(u"all.json"_s))),
                 qPrintable(journey.visibleText()));
        const QJsonArray rows = QJsonDocument::fromJson(exported(journey, u"all.json"_s)).array();
        QCOMPARE(rows.size(), everyone);
        const auto texts = [](const QJsonValue &list) {
            QStringList ids;
            for (const QJsonValue &id : list.toArray())
                ids.append(QString::number(id.toInteger()));
            return sorted(ids);
        };
        for (int row = 0; row < everyone; row += 10) {
            const QJsonObject user = rows.at(row).toObject();
            const QString id = idAt(users, row);
            QCOMPARE(QString::number(user["id"_L1].toInteger()), id);
            QCOMPARE(user["name"_L1], users->model()->index(row, 0).data().toString());
            QCOMPARE(user["read"_L1], u"read"_s);
            QCOMPARE(texts(user["geofence_ids"_L1]), stored(journey, ivalt::listUserGeofences, id));
            QCOMPARE(texts(user["timeslot_ids"_L1]), stored(journey, ivalt::listUserTimeslots, id));
            QCOMPARE(user["geofences"_L1].toArray().size(), user["geofence_ids"_L1].toArray().size());
            for (int i = 0; i < user["geofences"_L1].toArray().size(); ++i) {
                const QString fence = QString::number(user["geofence_ids"_L1][i].toInteger());
                QVERIFY(fenceIds(journey, user["geofences"_L1][i].toString()).contains(fence));
            }
        }

        // Everything is known now, so nothing is asked.
        QTest::keyClick(users, Qt::Key_S, Qt::ControlModifier);
        QVERIFY(journey.pickFile(u"all.csv"_s));
        QTRY_VERIFY(exported(journey, u"all.csv"_s).contains("\r\n"));
        QVERIFY(!exported(journey, u"all.csv"_s).contains("not read"));
    }

    void readingTheBoardCanBeStopped()
    {
        Journey journey({.elevate = false});
        QVERIFY(goToBoard(journey));
        journey.sandbox().addSwitch({.fault = Fault::Hang, .operations = {u"listUserTimeslots"_s}});
        QVERIFY(clickStarting(journey, u"Read it for"_s));
        QVERIFY(journey.click(u"Stop reading"_s));
        QVERIFY(journey.waitForText(u"Who has what is not known yet."_s));
        QTRY_COMPARE(journey.window().activityPanel()->runningCount(), 0);
    }

    void usersAreDroppedOnAGeofence()
    {
        Journey journey({.elevate = false});
        QVERIFY(goToBoard(journey));
        QListView *targets = boardList(journey, u"Everyone, geofences and timeslots"_s);
        QListView *users = boardList(journey, u"Users"_s);
        const QModelIndex fence = targets->model()->index(2, 0);
        const QString name = fence.data().toString();
        // Two who do not have it.
        QStringList ids;
        QModelIndexList dragged;
        const QStringList known = fenceIds(journey, name);
        QVERIFY(!known.isEmpty());
        for (int row = 0; row < users->model()->rowCount() && dragged.size() < 2; ++row) {
            const QString id = idAt(users, row);
            if (stored(journey, ivalt::listUserGeofences, id).contains(known.first()))
                continue;
            dragged.append(users->model()->index(row, 0));
            ids.append(id);
        }
        drop(targets, fence, std::unique_ptr<QMimeData>(users->model()->mimeData(dragged)));
        QVERIFY(previewHas(journey, u"adds "_s + name));
        QVERIFY(clickStarting(journey, u"Send for"_s));
        QVERIFY(passReview(journey));
        for (const QString &id : std::as_const(ids))
            QTRY_VERIFY(stored(journey, ivalt::listUserGeofences, id).contains(known.first()));

        // Everyone is nothing that could be given.
        drop(targets, targets->model()->index(0, 0), std::unique_ptr<QMimeData>(users->model()->mimeData(dragged)));
        QVERIFY(!QApplication::activeModalWidget());
    }

    void aTimeslotIsGivenAndTakenAwayOnTheBoard()
    {
        Journey journey({.elevate = false});
        QVERIFY(goToBoard(journey));
        QVERIFY(clickStarting(journey, u"Read it for"_s));
        QVERIFY(journey.waitForText(u"Known for all"_s));
        QListView *targets = boardList(journey, u"Everyone, geofences and timeslots"_s);
        QListView *users = boardList(journey, u"Users"_s);
        QPersistentModelIndex slot = targets->model()->index(targets->model()->rowCount() - 1, 0);
        const QString name = slot.data().toString();
        const int count = slot.data(AssignmentTargetModel::CountRole).toInt();
        QString user;
        QModelIndex dragged;
        for (int row = 0; row < users->model()->rowCount() && user.isEmpty(); ++row) {
            dragged = users->model()->index(row, 0);
            if (const QString id = idAt(users, row);
                !stored(journey, ivalt::listUserTimeslots, id).contains(slotId(journey, name)))
                user = id;
        }
        QVERIFY(!user.isEmpty());
        const QStringList before = stored(journey, ivalt::listUserTimeslots, user);
        const QStringList fences = stored(journey, ivalt::listUserGeofences, user);
        drop(targets, slot, std::unique_ptr<QMimeData>(users->model()->mimeData({dragged})));
        QVERIFY(previewHas(journey, u"adds "_s + name));
        QVERIFY(clickStarting(journey, u"Send for"_s));
        QVERIFY(passReview(journey));
        QTRY_COMPARE(stored(journey, ivalt::listUserTimeslots, user),
                     sorted(before + QStringList{slotId(journey, name)}));
        QCOMPARE(stored(journey, ivalt::listUserGeofences, user), fences);
        QTRY_COMPARE(slot.data(AssignmentTargetModel::CountRole).toInt(), count + 1);

        targets->setCurrentIndex(slot);
        QTRY_COMPARE(users->model()->rowCount(), count + 1);
        for (int row = 0; row < users->model()->rowCount(); ++row) {
            if (idAt(users, row) == user)
                users->setCurrentIndex(users->model()->index(row, 0));
        }
        QCOMPARE(idAt(users, users->currentIndex().row()), user);
        users->setFocus();
        QTest::keyClick(users, Qt::Key_Delete);
        QVERIFY(previewHas(journey, u"removes "_s + name));
        QVERIFY(clickStarting(journey, u"Send for"_s));
        QVERIFY(passReview(journey));
        QTRY_COMPARE(stored(journey, ivalt::listUserTimeslots, user), before);
        QTRY_COMPARE(users->model()->rowCount(), count);
    }

    //! A service of the weekly form stores five timeslots of what is one to people.
    void stretchesOfATimeslotAreGivenAndTakenTogether()
    {
        Journey journey({.sandbox = {.ivaltDialect = {.weeklyTimeslots = true}}, .elevate = false});
        QVERIFY(goToBoard(journey));
        const QStringList day = slotIds(journey, u"School day"_s);
        QCOMPARE(day.size(), 5);
        QListView *targets = boardList(journey, u"Everyone, geofences and timeslots"_s);
        QListView *users = boardList(journey, u"Users"_s);
        QModelIndexList rows = targets->model()->match(targets->model()->index(0, 0), Qt::DisplayRole, u"School day"_s,
                                                       -1, Qt::MatchExactly);
        QCOMPARE(rows.size(), 1);
        const QPersistentModelIndex target = rows.first();
        const QString tip = target.data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.startsWith(u"Mon–Fri 08:00–15:30, Asia/Kolkata"), qPrintable(tip));

        const QString none = idAt(users, 0);
        const QString part = idAt(users, 1);
        QVERIFY(assign(journey, ivalt::updateUserTimeslots, none, {}));
        QVERIFY(assign(journey, ivalt::updateUserTimeslots, part, day.first(2)));
        const QModelIndexList both{users->model()->index(0, 0), users->model()->index(1, 0)};
        drop(targets, target, std::unique_ptr<QMimeData>(users->model()->mimeData(both)));
        QVERIFY(previewHas(journey, u"adds School day: Mon–Fri 08:00–15:30, Asia/Kolkata (0 → 1)"_s));
        QVERIFY(previewHas(journey, u"adds School day: Wed–Fri 08:00–15:30, Asia/Kolkata (1 → 1)"_s));
        QVERIFY(clickStarting(journey, u"Send for"_s));
        QVERIFY(passReview(journey));
        QTRY_COMPARE(stored(journey, ivalt::listUserTimeslots, none), day);
        QTRY_COMPARE(stored(journey, ivalt::listUserTimeslots, part), day);
        QVERIFY(undo(journey));
        QTRY_COMPARE(stored(journey, ivalt::listUserTimeslots, none), QStringList());
        QTRY_COMPARE(stored(journey, ivalt::listUserTimeslots, part), day.first(2));

        // Who has a part of it is among its users, and told apart.
        QVERIFY(clickStarting(journey, u"Read it for"_s));
        QVERIFY(journey.waitForText(u"Known for all"_s));
        const int count = target.data(AssignmentTargetModel::CountRole).toInt();
        QCOMPARE(target.data(AssignmentTargetModel::CountTextRole), u"%1, 1 in part"_s.arg(count));
        targets->setCurrentIndex(target);
        QTRY_COMPARE(users->model()->rowCount(), count);
        for (int row = 0; row < count; ++row) {
            const QModelIndex user = users->model()->index(row, 0);
            const QString detail = user.data(AssignedUserModel::DetailRole).toString();
            const bool isPart = idAt(users, row) == part;
            QVERIFY2(detail.startsWith(u"in part: 2 of 5, Mon–Tue 08:00–15:30, Asia/Kolkata · ") == isPart,
                     qPrintable(detail));
            if (isPart)
                users->setCurrentIndex(user);
        }
        QCOMPARE(idAt(users, users->currentIndex().row()), part);
        users->setFocus();
        QTest::keyClick(users, Qt::Key_Delete);
        QVERIFY(previewHas(journey, u"removes School day: Mon–Tue 08:00–15:30, Asia/Kolkata (1 → 0)"_s));
        QVERIFY(clickStarting(journey, u"Send for"_s));
        QVERIFY(passReview(journey));
        QTRY_COMPARE(stored(journey, ivalt::listUserTimeslots, part), QStringList());
    }

    void partOfATimeslotIsCheckedHalf()
    {
        Journey journey({.sandbox = {.ivaltDialect = {.weeklyTimeslots = true}}, .elevate = false});
        QVERIFY(goToUsers(journey));
        const QString user = journey.cell(0, u"id"_s);
        const QStringList day = slotIds(journey, u"School day"_s);
        QVERIFY(assign(journey, ivalt::updateUserTimeslots, user, day.first(2)));
        QVERIFY(openFor(journey, {user}));
        QListView *view = listView(journey, u"Timeslots"_s);
        QCOMPARE(view->model()->rowCount(), 5);
        const QPersistentModelIndex row =
            view->model()->match(view->model()->index(0, 0), Qt::DisplayRole, u"School day"_s).value(0);
        const auto state = [&row] { return row.data(Qt::CheckStateRole).value<Qt::CheckState>(); };
        QCOMPARE(state(), Qt::PartiallyChecked);
        QCOMPARE(row.data(CheckListModel::DetailRole), u"in part: 2 of 5, Mon–Tue 08:00–15:30, Asia/Kolkata"_s);
        view->setCurrentIndex(row);
        view->setFocus();
        for (const Qt::CheckState next : {Qt::Checked, Qt::Unchecked, Qt::PartiallyChecked}) {
            QTest::keyClick(view, Qt::Key_Space);
            QCOMPARE(state(), next);
        }
        QVERIFY(journey.click(u"Save"_s));
        QVERIFY(journey.waitForText(u"Nothing is different"_s));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(row).center());
        QCOMPARE(state(), Qt::Checked);
        QVERIFY(journey.click(u"Save"_s));
        QVERIFY(journey.waitUntilNoDialog());
        QTRY_COMPARE(stored(journey, ivalt::listUserTimeslots, user), day);
    }

    void oneStretchIsAllWhereOneTimeslotIs()
    {
        Journey journey({.sandbox = {.ivaltDialect = {.weeklyTimeslots = true}},
                         .elevate = false,
                         .prepare = [](Workspace &workspace) { workspace.ivalt->userTimeslotForm = u"single"_s; }});
        QVERIFY(goToUsers(journey));
        QVERIFY(openFor(journey, {journey.cell(0, u"id"_s)}));
        QVERIFY(journey.waitForText(u"so only one stretch can be given"_s));
        const QAbstractItemModel *model = listView(journey, u"Timeslots"_s)->model();
        QCOMPARE(
            model->match(model->index(0, 0), Qt::DisplayRole, u"School day: Mon 08:00–15:30, Asia/Kolkata"_s).size(),
            1);
    }

    //! What a row of timeslots has gained is assigned to nobody, and offered to those who have the rest of it.
    void aNewStretchIsOfferedToThoseWhoHaveTheRest()
    {
        Journey journey({.sandbox = {.ivaltDialect = {.weeklyTimeslots = true}},
                         .safety = SafetyLevel::ReviewAll,
                         .elevate = false});
        QVERIFY(goToUsers(journey));
        const QString whole = journey.cell(0, u"id"_s);
        const QString part = journey.cell(1, u"id"_s);
        const QStringList day = slotIds(journey, u"School day"_s);
        for (int row = 0; row < journey.shownRows(); ++row)
            QVERIFY(assign(journey, ivalt::updateUserTimeslots, journey.cell(row, u"id"_s), {}));
        QVERIFY(assign(journey, ivalt::updateUserTimeslots, whole, day));
        QVERIFY(assign(journey, ivalt::updateUserTimeslots, part, day.first(2)));

        QVERIFY(journey.goTo(u"ivalt.timeslots"_s));
        journey.page()->chooseScope(organization);
        QVERIFY(journey.clickRow(u"name"_s, u"School day"_s));
        auto *grid = journey.page()->findChild<WeekGrid *>();
        QTRY_VERIFY(grid->active() && grid->active()->name == u"School day");
        grid->setFocus();
        grid->moveCursor(5, 9 * 3600);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(grid, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(grid, Qt::Key_Space);
        QTest::keyClick(grid, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(journey.waitForDialog());
        QVERIFY2(journey.visibleText().contains(u"whoever has the rest of School day does not get in then until"),
                 qPrintable(journey.visibleText()));
        QVERIFY(journey.confirm() && journey.waitUntilNoDialog());
        QVERIFY2(journey.waitForText(u"School day: Sat 09:00–10:00, Asia/Kolkata is stored by itself and assigned to "
                                     "nobody yet"_s),
                 qPrintable(journey.visibleText()));

        QVERIFY(journey.click(u"Assign it…"_s));
        QVERIFY2(previewHas(journey, u"adds School day: Sat 09:00–10:00, Asia/Kolkata (1 → 1)"_s),
                 qPrintable(journey.visibleText() + previewText(journey, 0)));
        QCOMPARE(previewRows(journey), 1);
        QVERIFY(clickStarting(journey, u"Send for"_s));
        QVERIFY(passReview(journey));
        QTRY_COMPARE(stored(journey, ivalt::listUserTimeslots, whole).size(), 6);
        QCOMPARE(stored(journey, ivalt::listUserTimeslots, part), day.first(2));
        QVERIFY(journey.waitForText(u"1 user(s) have only a part of School day"_s));
        // It is one of them on the board as well.
        QVERIFY(goToBoard(journey));
        const QAbstractItemModel *targets = boardList(journey, u"Everyone, geofences and timeslots"_s)->model();
        const QModelIndex target =
            targets->match(targets->index(0, 0), Qt::DisplayRole, u"School day"_s, 1, Qt::MatchExactly).value(0);
        QVERIFY(target.data(Qt::ToolTipRole).toString().contains(u"Sat 09:00–10:00"));
        QVERIFY(undo(journey));
        QTRY_COMPARE(stored(journey, ivalt::listUserTimeslots, whole), day);
    }

    //! Before anything is sent, and only of those of whom both lists are known.
    void thePreviewTellsWhoGainsAndLoses()
    {
        Journey journey({.elevate = false});
        QVERIFY(goToUsers(journey));
        const QStringList users{journey.cell(0, u"id"_s), journey.cell(1, u"id"_s)};
        // Nobody is checked against anything but what is assigned here.
        QVERIFY(assign(journey, ivalt::updateUserGeofences, users.at(0), {}));
        QVERIFY(assign(journey, ivalt::updateUserTimeslots, users.at(0), {}));
        QVERIFY(openFor(journey, users));
        const QString fence = toggleFirst(journey, u"Geofences"_s, false);
        QVERIFY(journey.fill(u"What becomes of their lists"_s, u"Replace the lists by what is checked"_s));
        QVERIFY(journey.click(u"See what changes…"_s));
        QVERIFY(previewHas(journey, u"adds "_s));
        QVERIFY2(!previewText(journey, 0).contains(u"access"_s), qPrintable(previewText(journey, 0)));

        // With the timeslots, which now are read as well: one with no rule at all is bound to a place and a time.
        QVERIFY(journey.click(u"Back"_s));
        toggleFirst(journey, u"Timeslots"_s, false);
        QVERIFY(journey.click(u"See what changes…"_s));
        QVERIFY2(previewHas(journey, u"loses access"_s), qPrintable(previewText(journey, 0)));
        QVERIFY2(previewText(journey, 0).endsWith(u"loses access"_s), qPrintable(previewText(journey, 0)));
        QVERIFY2(journey.visibleText().contains(u"Assumed: Somebody without a geofence: gets in from anywhere"_s),
                 qPrintable(journey.visibleText()));
        QVERIFY(clickStarting(journey, u"Send for"_s));
        QVERIFY(passReview(journey));
        QTRY_COMPARE(stored(journey, ivalt::listUserGeofences, users.at(0)), QStringList{fence});

        // And free of both again.
        QVERIFY(openFor(journey, users));
        QVERIFY(journey.fill(u"What becomes of their lists"_s, u"Remove what is checked"_s));
        setChecked(journey, u"Geofences"_s, {fence});
        toggleFirst(journey, u"Timeslots"_s, false);
        QVERIFY(journey.click(u"See what changes…"_s));
        QVERIFY2(previewHas(journey, u"gains access"_s), qPrintable(previewText(journey, 0)));
    }

    //! Of one user at once, before anything is sent.
    void whatIsCheckedTellsWhetherTheUserGainsOrLoses()
    {
        Journey journey({.elevate = false});
        QVERIFY(goToUsers(journey));
        const QString user = journey.cell(0, u"id"_s);
        QVERIFY(assign(journey, ivalt::updateUserGeofences, user, {}));
        QVERIFY(assign(journey, ivalt::updateUserTimeslots, user, {}));
        QVERIFY(openFor(journey, {user}));
        QVERIFY(!journey.visibleText().contains(u"access"_s));
        toggleFirst(journey, u"Geofences"_s, false);
        QVERIFY2(journey.waitForText(u": loses access. Assumed: Somebody without a geofence: gets in from anywhere"_s),
                 qPrintable(journey.visibleText()));
        toggleFirst(journey, u"Geofences"_s, true);
        QVERIFY2(journey.waitForText(u"Nothing changes."_s), qPrintable(journey.visibleText()));
        QVERIFY(!journey.visibleText().contains(u"loses access"_s));
    }

    //! Giving and taking others leaves it so, and it is given back as it was.
    void whatIsOffForOnePersonStaysOff()
    {
        Journey journey({.sandbox = {.ivalt = IvaltEnvelope::QuickStart},
                         .elevate = false,
                         .prepare = [](Workspace &workspace) { workspace.ivalt->userGeofenceForm = u"objects"_s; }});
        QVERIFY(goToUsers(journey));
        const QString user = journey.cell(0, u"id"_s);
        const QList<Record> listed = rows(journey, ivalt::listGeofences, {{u"org_id"_s, organization}});
        QVERIFY(listed.size() > 1);
        const QString quay = listed.at(0).identity();
        const QString yard = listed.at(1).identity();
        QJsonObject quayOff = jsonFromRecord(listed.at(0));
        quayOff.insert(u"is_active"_s, false);
        const auto switches = [&] {
            QMap<QString, bool> on;
            for (const Record &record : rows(journey, ivalt::listUserGeofences, {{u"user_id"_s, user}}))
                on.insert(record.identity(), record.as<ivalt::Geofence>().isActive.value_or(true));
            return on;
        };
        using Switches = QMap<QString, bool>;
        QVERIFY(assignWhole(journey, user, {quayOff}));
        QCOMPARE(switches(), (Switches{{quay, false}}));

        QVERIFY(openFor(journey, {user}));
        setChecked(journey, u"Geofences"_s, {quay, yard});
        QVERIFY(journey.click(u"Save"_s));
        QVERIFY(journey.waitUntilNoDialog());
        QTRY_COMPARE(switches(), (Switches{{quay, false}, {yard, true}}));
        QTRY_VERIFY(journey.application().door().canUndo());

        // Nobody gets in by what is off, so nobody is kept out without it.
        QVERIFY(openFor(journey, {user}));
        setChecked(journey, u"Geofences"_s, {yard});
        QVERIFY2(journey.waitForText(u": access stays as it is"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"Save"_s));
        QVERIFY(journey.waitUntilNoDialog());
        QTRY_COMPARE(switches(), (Switches{{yard, true}}));
        QTRY_VERIFY(journey.application().door().canUndo());
        QVERIFY(undo(journey));
        QTRY_COMPARE(switches(), (Switches{{quay, false}, {yard, true}}));
    }

    void manyArePausedResumedAndCancelled()
    {
        Journey journey({.elevate = false});
        QVERIFY(goToUsers(journey));
        QStringList users;
        QStringList names;
        for (int row = 0; row < 6; ++row) {
            users.append(journey.cell(row, u"id"_s));
            names.append(journey.cell(row, u"name"_s));
        }
        for (const QString &user : std::as_const(users))
            QVERIFY(assign(journey, ivalt::updateUserGeofences, user, {}));
        journey.sandbox().forgetRequests();
        QVERIFY(openFor(journey, users));
        const QString fence = toggleFirst(journey, u"Geofences"_s, false);
        QVERIFY(journey.click(u"See what changes…"_s));
        QVERIFY(previewHas(journey, u"adds "_s));
        journey.sandbox().addSwitch(
            {.fault = Fault::Latency, .operations = {u"updateUserGeofences"_s}, .milliseconds = 400});
        QVERIFY(clickStarting(journey, u"Send for 6"_s));
        QVERIFY(passReview(journey));
        const auto sent = [&] { return journey.sandbox().requestsSeen(u"updateUserGeofences"); };
        QTRY_COMPARE(journey.application().door().runs().size(), 1);
        const QPointer<ChangeRun> run = journey.application().door().runs().first();

        const QString title = run->title();
        QTRY_VERIFY(sent() > 0);
        QVERIFY(journey.click(u"Pause "_s + title));
        QTRY_COMPARE(run->state(), ChangeRun::State::Paused);
        QVERIFY(journey.waitForText(u"Paused · "_s));
        QTRY_COMPARE(int(run->done()), sent());
        const int paused = sent();
        QVERIFY(paused > 0 && paused < 4);
        QVERIFY(!QTest::qWaitFor([&] { return sent() > paused; }, 1200));

        QVERIFY(journey.click(u"Resume "_s + title));
        QTRY_VERIFY(sent() > paused);
        QVERIFY(run);
        QVERIFY(journey.click(u"Cancel "_s + title));
        QTRY_VERIFY(!run);
        const int made = sent();
        QVERIFY(made > paused && made < 6);
        QVERIFY(!QTest::qWaitFor([&] { return sent() > made; }, 800));
        for (qsizetype i = 0; i < users.size(); ++i)
            QCOMPARE(stored(journey, ivalt::listUserGeofences, users.at(i)),
                     i < made ? QStringList{fence} : QStringList());

        // Each user is named with what became of it.
        QVERIFY(journey.click(u"Open "_s + title));
        const QDialog *dialog = journey.waitForDialog();
        QVERIFY(dialog);
        const auto *view = dialog->findChild<RecordTable *>();
        QVERIFY(view);
        QCOMPARE(view->model()->rowCount(), 6);
        int unsent = 0;
        for (int row = 0; row < 6; ++row) {
            QString line;
            for (int column = 0; column < view->model()->columnCount(); ++column)
                line += view->model()->index(row, column).data().toString() + u' ';
            const bool isNamed = std::ranges::any_of(names, [&](const QString &name) { return line.contains(name); });
            QVERIFY2(isNamed, qPrintable(line));
            unsent += line.contains(u"Not sent"_s, Qt::CaseInsensitive) ? 1 : 0;
        }
        QCOMPARE(unsent, 6 - made);
    }

    //! The next start tells what became of each and sends the rest, which keeps what others did since.
    void endOfTheProgramIsToldAndTheRestSent()
    {
        Journey journey({.timeout = std::chrono::seconds(60), .isKept = true, .elevate = false});
        QVERIFY(goToUsers(journey));
        QStringList users;
        for (int row = 0; row < 4; ++row)
            users.append(journey.cell(row, u"id"_s));
        const QStringList fences = allFences(journey).first(3);
        for (const QString &user : std::as_const(users))
            QVERIFY(assign(journey, ivalt::updateUserGeofences, user, fences.first(1)));
        journey.sandbox().forgetRequests();
        QVERIFY(beginGiving(journey, users, fences.at(1)));
        QTRY_COMPARE(journey.application().door().runs().size(), 1);
        const QString title = journey.application().door().runs().first()->title();
        const auto sent = [&] { return journey.sandbox().requestsSeen(u"updateUserGeofences"); };
        QTRY_COMPARE(sent(), 1);
        journey.sandbox().setSwitches(
            {{.fault = Fault::Hang, .operations = {u"updateUserGeofences"_s}, .times = 1, .does = true}});
        QTRY_COMPARE(sent(), 2);
        journey.restart();

        const QString told = u"were under way when the program ended"_s;
        QVERIFY2(journey.waitForText(told), qPrintable(journey.visibleText()));
        QVERIFY(journey.goTo(usersPage));
        QVERIFY(journey.click(u"Sign in…"_s));
        QVERIFY(journey.signInToIvalt());
        QVERIFY(journey.waitUntilLoaded());
        QVERIFY(assign(journey, ivalt::updateUserGeofences, users.at(3), {fences.at(0), fences.at(2)}));
        QVERIFY(journey.click(u"Open "_s + title));
        QVERIFY2(journey.waitForText(u"1 of 4 changes were made. Of 1 nobody can tell. 2 were not sent."_s),
                 qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"Look up the 1 unknown"_s));
        QVERIFY2(journey.waitForText(u"2 of 4 changes were made. 2 were not sent."_s),
                 qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"Send the 2 not made…"_s));
        QVERIFY(passReview(journey));
        QVERIFY2(journey.waitForText(u"2 of 2 changes were made."_s), qPrintable(journey.visibleText()));
        for (const QString &user : std::as_const(users))
            QCOMPARE(stored(journey, ivalt::listUserGeofences, user),
                     sorted(fences.first(user == users.at(3) ? 3 : 2)));
        QTRY_VERIFY(!journey.visibleText().contains(told));
    }

    void dataOfAnotherKeyGoes()
    {
        Journey journey({.elevate = false});
        QVERIFY(goToUsers(journey));
        QVERIFY(openFor(journey, {journey.cell(0, u"id"_s)}));
        journey.workspace().signOut(Service::Ivalt);
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY(journey.goTo(boardPage));
        QVERIFY(journey.waitForText(u"Sign in"_s));
        QCOMPARE(boardList(journey, u"Users"_s)->model()->rowCount(), 0);
    }

private:
    QStringList checkedBefore;

    //! Says yes where a review is shown, and waits until what was asked for is on its way.
    static bool passReview(Journey &journey)
    {
        const auto review = [] { return qobject_cast<ReviewDialog *>(QApplication::activeModalWidget()); };
        const bool isTold = QTest::qWaitFor([&] { return review() || !QApplication::activeModalWidget(); });
        return isTold && (!review() || journey.confirm()) && journey.waitUntilNoDialog();
    }

    //! What is there is looked at before anything is sent, and without a need nothing is.
    static bool undo(Journey &journey)
    {
        const QSignalSpy started(&journey.application().door(), &ChangeDoor::started);
        QTest::keySequence(&journey.window(), QKeySequence::Undo);
        return QTest::qWaitFor([&] { return !started.isEmpty(); }) && passReview(journey);
    }

    //! Gives users a fence through the window: each has \a given besides \a before then, and it can be undone.
    bool giveFence(Journey &journey, const QStringList &users, const QString &given)
    {
        if (!openFor(journey, users))
            return false;
        setChecked(journey, u"Geofences"_s, {given});
        if (!journey.click(u"See what changes…"_s) || !clickStarting(journey, u"Send for"_s) || !passReview(journey))
            return false;
        return QTest::qWaitFor([&] { return journey.application().door().canUndo(); });
    }

    //! Gives users a fence through the window, each after a while; on its way when this returns.
    bool beginGiving(Journey &journey, const QStringList &users, const QString &given)
    {
        if (!openFor(journey, users))
            return false;
        setChecked(journey, u"Geofences"_s, {given});
        journey.sandbox().addSwitch(
            {.fault = Fault::Latency, .operations = {u"updateUserGeofences"_s}, .milliseconds = 600});
        return journey.click(u"See what changes…"_s) && clickStarting(journey, u"Send for"_s) && passReview(journey);
    }

    //! Ids of the organization's geofences.
    static QStringList allFences(Journey &journey, const QString &of = organization)
    {
        Client &client = journey.workspace().client(Service::Ivalt);
        const QFuture<Outcome<RecordPage>> answer =
            client.list(ivalt::listGeofences, requestFor(ivalt::listGeofences, client, {{u"org_id"_s, of}}));
        QStringList ids;
        if (!QTest::qWaitFor([&] { return answer.isFinished(); }))
            return ids;
        const Outcome<RecordPage> page = answer.result();
        for (const Record &record : page ? page->rows : QList<Record>())
            ids.append(record.identity());
        return ids;
    }

    static QStringList sorted(QStringList list)
    {
        list.sort();
        return list;
    }

    static bool goToUsers(Journey &journey)
    {
        if (!journey.goTo(usersPage))
            return false;
        journey.page()->chooseScope(organization);
        return journey.waitUntilLoaded() && QTest::qWaitFor([&] { return journey.shownRows() > 5; });
    }

    static bool goToBoard(Journey &journey)
    {
        return journey.goTo(boardPage) && QTest::qWaitFor([&] { return journey.application().desk()->isReady(); }) &&
               journey.fill(u"Organization"_s,
                            journey.window().currentPage()->findChild<QComboBox *>(u"scope"_s)->itemText(1)) &&
               chooseShown(journey);
    }

    //! As the popup's entry does when it is clicked.
    static bool chooseShown(Journey &journey)
    {
        auto *combo = journey.window().currentPage()->findChild<QComboBox *>(u"scope"_s);
        return combo && combo->currentIndex() == 1 &&
               QTest::qWaitFor([&] { return journey.application().desk()->isReady(); });
    }

    //! Opens the dialog with the keys, for the rows with these ids, and waits for its lists.
    static bool openFor(Journey &journey, const QStringList &users)
    {
        if (!journey.clickRow(u"id"_s, users.first()))
            return false;
        RecordTable *table = journey.page()->table();
        for (qsizetype i = 1; i < users.size(); ++i)
            QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        if (table->selectedCount() != users.size())
            return false;
        QTest::keyClick(table, Qt::Key_G, Qt::ControlModifier);
        return qobject_cast<AssignmentDialog *>(journey.waitForDialog()) && listView(journey, u"Geofences"_s) &&
               QTest::qWaitFor([&] { return listView(journey, u"Geofences"_s)->model()->rowCount() > 0; });
    }

    static QListView *listView(Journey &journey, const QString &name)
    {
        return qobject_cast<QListView *>(journey.editor(name));
    }

    static QByteArray exported(Journey &journey, const QString &name)
    {
        QFile file(QDir(journey.folder()).filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QListView *boardList(Journey &journey, const QString &name)
    {
        for (QListView *view : journey.window().currentPage()->findChildren<QListView *>()) {
            if (view->accessibleName() == name)
                return view;
        }
        return nullptr;
    }

    //! Toggles the first that is, or is not, checked with the Space key; gives its id.
    static QString toggleFirst(Journey &journey, const QString &name, bool isChecked)
    {
        QListView *view = listView(journey, name);
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            if ((index.data(Qt::CheckStateRole).toInt() == Qt::Checked) != isChecked)
                continue;
            view->setFocus();
            view->setCurrentIndex(index);
            QTest::keyClick(view, Qt::Key_Space);
            return index.data(CheckListModel::KeyRole).toString().sliced(1);
        }
        return {};
    }

    QStringList checkedOf(Journey &journey, const QString &name)
    {
        QStringList ids;
        const QAbstractItemModel *model = listView(journey, name)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked)
                ids.append(model->index(row, 0).data(CheckListModel::KeyRole).toString().sliced(1));
        }
        return ids;
    }

    //! Clicks rows until just these, given by id, are checked.
    void setChecked(Journey &journey, const QString &name, QStringList ids)
    {
        for (QString &id : ids)
            id = id.startsWith(u'#') ? id.sliced(1) : id;
        checkedBefore = checkedOf(journey, name);
        QListView *view = listView(journey, name);
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            const QString id = index.data(CheckListModel::KeyRole).toString().sliced(1);
            if (ids.contains(id) == (index.data(Qt::CheckStateRole).toInt() == Qt::Checked))
                continue;
            view->scrollTo(index);
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
        }
        QCOMPARE(sorted(checkedOf(journey, name)), sorted(ids));
    }

    static QTreeView *preview(Journey &journey)
    {
        QDialog *dialog = journey.waitForDialog();
        return dialog ? dialog->findChild<QTreeView *>() : nullptr;
    }

    static QString previewText(Journey &journey, int row)
    {
        return preview(journey) ? preview(journey)->model()->index(row, 1).data().toString() : QString();
    }

    static int previewRows(Journey &journey) { return preview(journey) ? preview(journey)->model()->rowCount() : -1; }

    static bool previewHas(Journey &journey, const QString &text)
    {
        return QTest::qWaitFor([&] {
            const QTreeView *view = preview(journey);
            for (int row = 0; view && view->isVisible() && row < view->model()->rowCount(); ++row) {
                if (view->model()->index(row, 1).data().toString().contains(text))
                    return true;
            }
            return false;
        });
    }

    static bool clickStarting(Journey &journey, const QString &start)
    {
        QString text;
        const bool isThere = QTest::qWaitFor([&] {
            for (QWidget *top : QApplication::topLevelWidgets()) {
                for (QAbstractButton *button : top->findChildren<QAbstractButton *>()) {
                    if (button->isVisible() && button->text().startsWith(start))
                        text = button->text();
                }
            }
            return !text.isEmpty();
        });
        return isThere && journey.click(text);
    }

    static QList<Record> rows(Journey &journey, const Endpoint &operation, const PathArguments &values)
    {
        Client &client = journey.workspace().client(Service::Ivalt);
        const QFuture<Outcome<RecordPage>> answer = client.list(operation, requestFor(operation, client, values));
        const bool isAnswered = QTest::qWaitFor([&] { return answer.isFinished(); });
        return isAnswered && answer.result() ? answer.result()->rows : QList<Record>();
    }

    //! Gives a user just these geofences, each with its switch, beside the window.
    static bool assignWhole(Journey &journey, const QString &user, const QJsonArray &fences)
    {
        Client &client = journey.workspace().client(Service::Ivalt);
        Request request = requestFor(ivalt::updateUserGeofences, client, {{u"user_id"_s, user}});
        request.body = client.shaped(ivalt::updateUserGeofences, {{u"geofences"_s, fences}});
        const auto answer = client.send(request);
        return QTest::qWaitFor([&] { return answer.isFinished(); }) && answer.result().has_value();
    }

    static QStringList stored(Journey &journey, const Endpoint &operation, const QString &user)
    {
        Client &client = journey.workspace().client(Service::Ivalt);
        const QFuture<Outcome<RecordPage>> answer =
            client.list(operation, requestFor(operation, client, {{u"user_id"_s, user}}));
        if (!QTest::qWaitFor([&] { return answer.isFinished(); }))
            return {u"not read"_s};
        const Outcome<RecordPage> page = answer.result();
        if (!page)
            return {u"not read"_s};
        QStringList ids;
        for (const Record &record : page->rows)
            ids.append(record.identity());
        return sorted(ids);
    }

    //! Gives a user just these, beside the window.
    static bool assign(Journey &journey, const Endpoint &operation, const QString &user, const QStringList &ids)
    {
        Client &client = journey.workspace().client(Service::Ivalt);
        QJsonArray numbers;
        for (const QString &id : ids)
            numbers.append(id.toLongLong());
        const bool isFences = operation.id == ivalt::updateUserGeofences.id;
        Request request = requestFor(operation, client, {{u"user_id"_s, user}});
        request.body = QJsonObject{{isFences ? u"orgGeoFence_ids"_s : u"timeslot_ids"_s, numbers}};
        const auto answer = client.send(request);
        return QTest::qWaitFor([&] { return answer.isFinished(); }) && answer.result().has_value();
    }

    static QStringList slotIds(Journey &journey, const QString &name)
    {
        Client &client = journey.workspace().client(Service::Ivalt);
        const QFuture<Outcome<RecordPage>> answer =
            client.list(ivalt::listTimeslots, requestFor(ivalt::listTimeslots, client, {{u"org_id"_s, organization}}));
        QStringList ids;
        if (!QTest::qWaitFor([&] { return answer.isFinished(); }))
            return ids;
        const Outcome<RecordPage> page = answer.result();
        for (const Record &record : page ? page->rows : QList<Record>()) {
            if (assignmentTitle(record) == name)
                ids.append(record.identity());
        }
        return sorted(ids);
    }

    static QString slotId(Journey &journey, const QString &name) { return slotIds(journey, name).value(0); }

    static QStringList fenceIds(Journey &journey, const QString &name)
    {
        Client &client = journey.workspace().client(Service::Ivalt);
        const QFuture<Outcome<RecordPage>> answer =
            client.list(ivalt::listGeofences, requestFor(ivalt::listGeofences, client, {{u"org_id"_s, organization}}));
        if (!QTest::qWaitFor([&] { return answer.isFinished(); }))
            return {};
        const Outcome<RecordPage> page = answer.result();
        if (!page)
            return {};
        QStringList ids;
        for (const Record &record : page->rows) {
            if (record.text(u"name") == name)
                ids.append(record.identity());
        }
        return ids;
    }

    static QString idAt(QListView *users, int row)
    {
        const std::unique_ptr<QMimeData> data(users->model()->mimeData({users->model()->index(row, 0)}));
        return QString::fromUtf8(data->data(draggedUsers));
    }

    static void drop(QListView *view, const QModelIndex &onto, const std::unique_ptr<QMimeData> &data)
    {
        view->scrollTo(onto);
        const QPoint spot = view->visualRect(onto).center();
        QDragEnterEvent enter(spot, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view->viewport(), &enter);
        QDragMoveEvent move(spot, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view->viewport(), &move);
        if (!move.isAccepted()) {
            QDragLeaveEvent leave;
            QApplication::sendEvent(view->viewport(), &leave);
            return;
        }
        QDropEvent event(spot, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view->viewport(), &event);
    }
};

QTEST_MAIN(AssignmentJourneyTest)
#include "tst_assignmentjourney.moc"
