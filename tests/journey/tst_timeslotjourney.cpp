#include "tests/support/announcements.h"
#include "tests/support/journey.h"
#include "tests/support/nodrafts.h"

#include "app/changes/changedoor.h"
#include "app/pages/pagetable.h"
#include "network/operations/ivalt.h"
#include "ui/access/accesschangelist.h"
#include "ui/access/accesschangepanel.h"
#include "ui/records/tablepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/week/exacttimes.h"
#include "ui/week/weekeditor.h"
#include "ui/week/weekpreview.h"
#include "ui/week/weektextedit.h"
#include "ui/week/zonepicker.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using sandbox::Fault;
using sandbox::IvaltEnvelope;
using Zone = sandbox::IvaltDialect::Timezone;

static constexpr int hour = 3600;

//! The page of timeslots, by mouse and keys.
class TimeslotJourneyTest : public QObject
{
    Q_OBJECT

    struct Page
    {
        explicit Page(IvaltEnvelope envelope = IvaltEnvelope::Reference, bool isWeekly = true, Zone zone = Zone::Object,
                      SafetyLevel safety = SafetyLevel::ConfirmDestructive, bool isKept = false)
            : journey({.sandbox = {.ivalt = envelope,
                                   .ivaltDialect = {.timezone = zone, .weeklyTimeslots = isWeekly},
                                   .users = 30},
                       .safety = safety,
                       .isKept = isKept,
                       .elevate = false})
        {
        }

        bool open() { return journey.goTo(u"ivalt.timeslots"_s) && journey.hasRow(u"name"_s, u"Front desk"_s); }
        TablePage *table() { return journey.page(); }
        WeekEditor *editor() { return journey.page()->findChild<WeekEditor *>(); }
        WeekGrid *grid() { return editor()->grid(); }

        //! The row with this name, else a negative number.
        int row(const QString &name)
        {
            for (int i = 0; i < journey.shownRows(); ++i) {
                if (journey.cell(i, u"name"_s) == name)
                    return i;
            }
            return -1;
        }
        QModelIndex index(const QString &name, const QString &column)
        {
            TableModel *model = table()->table()->records();
            return model->index(row(name), model->store()->columnIndex(column));
        }
        QString cell(const QString &name, const QString &column)
        {
            return row(name) < 0 ? QString() : journey.cell(row(name), column);
        }
        void click(const QString &name)
        {
            QTest::mouseClick(table()->table()->viewport(), Qt::LeftButton, {},
                              table()->table()->visualRect(index(name, u"name"_s)).center());
        }
        bool choose(const QString &name)
        {
            if (!journey.hasRow(u"name"_s, name))
                return false;
            click(name);
            return QTest::qWaitFor([&] { return grid()->active() && grid()->active()->name == name; });
        }
        QPoint place(int day, qreal hours)
        {
            const WeekGeometry &geometry = grid()->geometryOfWeek();
            return {qRound(geometry.x(int(hours * hour))), qRound(geometry.row(geometry.rowOf(day)).center().y())};
        }
        void drag(QPoint from, QPoint to)
        {
            QTest::mousePress(grid(), Qt::LeftButton, {}, from);
            for (const QPoint &at : {(from + to) / 2, to}) {
                QMouseEvent move(QEvent::MouseMove, QPointF(at), grid()->mapToGlobal(QPointF(at)), Qt::NoButton,
                                 Qt::LeftButton, {});
                QApplication::sendEvent(grid(), &move);
            }
            QTest::mouseRelease(grid(), Qt::LeftButton, {}, to);
        }
        void key(Qt::Key key, Qt::KeyboardModifiers keys = {})
        {
            QWidget *focus = QApplication::focusWidget();
            QTest::keyClick(focus ? focus : &journey.window(), key, keys);
        }
        //! The times of a new timeslot, painted from nine to five on the days up to \a lastDay; empty where it failed.
        QString paintNew(int lastDay)
        {
            const int before = journey.shownRows();
            key(Qt::Key_N, Qt::ControlModifier);
            if (!journey.waitForRows(before + 1))
                return {};
            drag(place(0, 9.1), place(lastDay, 16.9));
            const QString painted = cell(u"New timeslot"_s, u"times"_s);
            return painted.endsWith(u"09:00–17:00") ? painted : QString();
        }
        //! The field for the end of the stretch that is selected.
        QLineEdit *until()
        {
            for (QLineEdit *edit : editor()->exactTimes()->findChildren<QLineEdit *>()) {
                if (edit->accessibleName() == "Until"_L1)
                    return edit;
            }
            return nullptr;
        }
        void typeUntil(const QString &time)
        {
            until()->setFocus();
            until()->selectAll();
            QTest::keyClicks(until(), time);
        }
        bool chooseZone(const QString &name, const QString &zone)
        {
            ZonePicker *zones = editor()->zonePicker();
            QTest::mouseClick(zones, Qt::LeftButton);
            if (!QTest::qWaitFor([&] { return zones->list() && zones->list()->isVisible(); }))
                return false;
            auto *search = zones->list()->findChild<QLineEdit *>();
            QTest::keyClicks(search, zone.section(u'/', 1));
            QTest::keyClick(search, Qt::Key_Return);
            if (!QTest::qWaitFor([&] { return cell(name, u"zone"_s) == zone; }))
                return false;
            // Without a window manager nobody gives the window its focus back.
            journey.window().activateWindow();
            return QTest::qWaitForWindowActive(&journey.window());
        }
        //! What the service has, as it says it.
        QJsonArray listed()
        {
            const QFuture<Outcome<RecordPage>> answer =
                journey.workspace()
                    .client(Service::Ivalt)
                    .list(ivalt::listTimeslots, {.path = {{u"org_id"_s, table()->currentScope()}}, .keepsWire = true});
            const bool isThere = QTest::qWaitFor([&] { return answer.isFinished(); }) && answer.result();
            return isThere ? answer.result()->wire : QJsonArray();
        }
        bool addStored(const QJsonObject &slot)
        {
            const QFuture<Outcome<Reply>> answer = journey.workspace()
                                                       .client(Service::Ivalt)
                                                       .send({.operation = &ivalt::addTimeslot,
                                                              .path = {{u"org_id"_s, table()->currentScope()}},
                                                              .body = slot});
            return QTest::qWaitFor([&] { return answer.isFinished(); }) && answer.result();
        }
        void answerLists(const QJsonObject &body)
        {
            journey.sandbox().addSwitch(
                {.fault = Fault::Status, .operations = {u"listTimeslots"_s}, .status = 200, .body = body});
        }
        //! Where the service tells no timeslots.
        bool openUntold()
        {
            answerLists({{u"status"_s, u"success"_s}, {u"message"_s, u"m"_s}});
            if (!journey.goTo(u"ivalt.timeslots"_s) ||
                !journey.waitForText(u"The service does not tell its timeslots"_s))
                return false;
            journey.workspace().changeIvaltSetting("timeslot_dialect"_L1, u"weekly"_s);
            return QTest::qWaitFor([this] { return journey.application().desk()->isReady(); });
        }
        bool saveAndWait()
        {
            key(Qt::Key_Return, Qt::ControlModifier);
            return journey.waitForText(u"Everything is saved."_s);
        }
        bool reread()
        {
            QTest::keyClick(table()->table(), Qt::Key_F5);
            return QTest::qWaitFor([&] { return journey.application().desk()->isReady(); });
        }

        Journey journey;
    };

    static void services()
    {
        QTest::addColumn<IvaltEnvelope>("envelope");
        QTest::addColumn<bool>("isWeekly");
        QTest::addColumn<Zone>("zone");
        QTest::newRow("reference, weekly") << IvaltEnvelope::Reference << true << Zone::Object;
        QTest::newRow("quick start, weekly") << IvaltEnvelope::QuickStart << true << Zone::List;
        QTest::newRow("details, weekly") << IvaltEnvelope::Details << true << Zone::Text;
        QTest::newRow("reference, daily") << IvaltEnvelope::Reference << false << Zone::Text;
        QTest::newRow("quick start, daily") << IvaltEnvelope::QuickStart << false << Zone::Object;
        QTest::newRow("details, daily") << IvaltEnvelope::Details << false << Zone::List;
    }

    static void envelopes()
    {
        QTest::addColumn<IvaltEnvelope>("envelope");
        QTest::newRow("reference") << IvaltEnvelope::Reference;
        QTest::newRow("details") << IvaltEnvelope::Details;
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCursor::setPos(0, 0);
    }

    void createsEditsAndDeletes_data() { services(); }
    void createsEditsAndDeletes()
    {
        QFETCH(const IvaltEnvelope, envelope);
        QFETCH(const bool, isWeekly);
        QFETCH(const Zone, zone);
        Page page(envelope, isWeekly, zone);
        Journey &journey = page.journey;
        QVERIFY2(page.open(), qPrintable(journey.visibleText()));
        const QString all = isWeekly ? u"Mon–Fri 08:30–17:30"_s : u"08:30–17:30"_s;
        QVERIFY2(page.cell(u"Front desk"_s, u"times"_s).endsWith(all),
                 qPrintable(page.cell(u"Front desk"_s, u"times"_s)));
        QCOMPARE(page.grid()->isDaily(), !isWeekly);
        const int before = journey.shownRows();

        // Created by painting. In the daily form, one day stands for all.
        page.key(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(journey.hasRow(u"edits"_s, u"New"_s));
        QCOMPARE(page.cell(u"New timeslot"_s, u"times"_s), u"None yet"_s);
        page.drag(page.place(0, 9.1), page.place(isWeekly ? 4 : 0, 16.9));
        const QString painted = page.cell(u"New timeslot"_s, u"times"_s);
        QVERIFY2(painted.endsWith(isWeekly ? u"Mon–Fri 09:00–17:00"_s : u"09:00–17:00"_s), qPrintable(painted));
        QVERIFY2(page.saveAndWait(), qPrintable(journey.visibleText()));
        QTRY_COMPARE(journey.shownRows(), before + 1);
        QCOMPARE(journey.sandbox().requestsSeen(u"addTimeslot"), isWeekly ? 5 : 1);
        QVERIFY(page.reread());
        const QString made = journey.cell(before, u"name"_s);
        QVERIFY2(made.startsWith(u"Timeslot "), qPrintable(made));
        QCOMPARE(page.cell(made, u"times"_s),
                 painted); // the service has no name for the five, and still they are one row
        QCOMPARE(page.cell(made, u"edits"_s), QString());

        // An end dragged, undone, done again.
        QVERIFY(page.choose(u"Front desk"_s));
        page.drag(page.place(1, 17.5), page.place(1, 18.25));
        const QString longer = isWeekly ? u"Tue 08:30–18:15"_s : u"08:30–18:15"_s;
        QVERIFY2(page.cell(u"Front desk"_s, u"times"_s).contains(longer),
                 qPrintable(page.cell(u"Front desk"_s, u"times"_s)));
        page.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(page.cell(u"Front desk"_s, u"times"_s).endsWith(all));
        page.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(page.cell(u"Front desk"_s, u"times"_s).contains(longer));
        journey.sandbox().forgetRequests();
        QVERIFY2(page.saveAndWait(), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"updateTimeslot"), 1); // the other days stay as they are
        QCOMPARE(journey.sandbox().requestsSeen(u"addTimeslot"), 0);
        QVERIFY(page.reread());
        QVERIFY(page.cell(u"Front desk"_s, u"times"_s).contains(longer));

        // Typed as text, with a mistake first.
        QVERIFY(page.choose(u"Visitors"_s));
        QLineEdit *text = page.editor()->textEdit()->edit();
        text->setFocus();
        text->selectAll();
        QTest::keyClicks(text, u"10:00-25:00"_s);
        QVERIFY(!text->accessibleDescription().isEmpty());
        text->selectAll();
        QTest::keyClicks(text, isWeekly ? u"Sat 22:00 - Sun 06:00"_s : u"22:00-06:00"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(text->accessibleDescription(), QString());
        QCOMPARE(page.cell(u"Visitors"_s, u"edits"_s), u"Edited"_s);
        QVERIFY(page.grid()->times().contains(6 * secondsInDay + 5 * hour));
        QVERIFY(!page.grid()->times().contains(6 * secondsInDay + 12 * hour));

        // Another zone.
        QVERIFY(page.chooseZone(u"Visitors"_s, u"Asia/Tokyo"_s));

        // Saved in part removes days that are no longer wanted: that is asked.
        page.key(Qt::Key_Return, Qt::ControlModifier);
        if (isWeekly)
            QVERIFY2(journey.confirm() && journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QVERIFY2(journey.waitForText(u"Everything is saved."_s), qPrintable(journey.visibleText()));
        QVERIFY(page.reread());
        QCOMPARE(page.cell(u"Visitors"_s, u"zone"_s), u"Asia/Tokyo"_s);
        QVERIFY2(page.cell(u"Visitors"_s, u"times"_s).contains(u"22:00"),
                 qPrintable(page.cell(u"Visitors"_s, u"times"_s)));

        // Deleted.
        QVERIFY(page.choose(made));
        QTest::keyClick(page.table()->table(), Qt::Key_Delete);
        QCOMPARE(page.cell(made, u"edits"_s), u"Delete"_s);
        QVERIFY(!page.grid()->isEditable());
        page.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(journey.confirm() && journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QTRY_COMPARE(journey.shownRows(), before);
    }

    //! Each organization keeps its own edits, whichever is looked at when the answers come.
    void anotherOrganizationIsChosenWhileSaving()
    {
        Page page;
        Journey &journey = page.journey;
        QVERIFY(page.open());
        const QString first = page.table()->currentScope();
        const int before = journey.shownRows();
        QVERIFY(first != u"32"_s);
        page.table()->chooseScope(u"32"_s);
        QTRY_VERIFY(journey.application().desk()->isReady() && journey.shownRows() > 0);
        const int otherBefore = journey.shownRows();
        // Edited, and undone again: there is something to do again there.
        page.key(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(journey.waitForRows(otherBefore + 1));
        page.drag(page.place(1, 1.1), page.place(1, 2.9));
        const QString otherTimes = page.cell(u"New timeslot"_s, u"times"_s);
        QVERIFY(otherTimes.contains(u"01:00"));

        page.table()->chooseScope(first);
        QVERIFY(journey.waitForRows(before));
        QVERIFY2(!page.paintNew(1).isEmpty(), qPrintable(journey.visibleText()));
        journey.sandbox().addSwitch(
            {.fault = Fault::Latency, .operations = {u"addTimeslot"_s}, .times = 2, .milliseconds = 600});
        page.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"addTimeslot"), 1);
        page.table()->chooseScope(u"32"_s);
        QVERIFY(journey.waitForRows(otherBefore + 1));
        // Back and forth, so that lists arrive while it is being saved.
        page.table()->chooseScope(first);
        QVERIFY(journey.waitForRows(before + 1));
        page.table()->chooseScope(u"32"_s);
        QVERIFY(journey.waitForRows(otherBefore + 1));
        QTRY_VERIFY(journey.application().door().runs().isEmpty());
        QCOMPARE(journey.sandbox().requestsSeen(u"addTimeslot"), 2);

        // The other's edit and its steps are as they were.
        QVERIFY(page.reread());
        QCOMPARE(journey.shownRows(), otherBefore + 1);
        QCOMPARE(page.cell(u"New timeslot"_s, u"edits"_s), u"New"_s);
        QCOMPARE(page.cell(u"New timeslot"_s, u"times"_s), otherTimes);
        QVERIFY(page.choose(u"New timeslot"_s));
        page.grid()->setFocus();
        page.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(page.cell(u"New timeslot"_s, u"times"_s), u"None yet"_s);
        page.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(page.cell(u"New timeslot"_s, u"times"_s), otherTimes);

        // What was saved is there once.
        page.table()->chooseScope(first);
        QTRY_VERIFY(journey.application().desk()->isReady());
        QVERIFY(journey.waitForText(u"Everything is saved."_s));
        QVERIFY(page.reread());
        QCOMPARE(journey.shownRows(), before + 1);
        QCOMPARE(page.row(u"New timeslot"_s), -1);
        QCOMPARE(journey.sandbox().requestsSeen(u"addTimeslot"), 2);
    }

    //! Where none is chosen, the stroke makes one.
    void createsByPaintingAlone()
    {
        Page page;
        Journey &journey = page.journey;
        QVERIFY(page.open());
        const int before = journey.shownRows();
        QVERIFY(page.choose(u"Front desk"_s));
        QTest::mouseClick(page.table()->table()->viewport(), Qt::LeftButton, Qt::ControlModifier,
                          page.table()->table()->visualRect(page.index(u"Front desk"_s, u"name"_s)).center());
        QTRY_VERIFY(!page.grid()->active());
        page.drag(page.place(0, 9.1), page.place(2, 16.9));
        QVERIFY(journey.waitForRows(before + 1));
        QVERIFY(page.cell(u"New timeslot"_s, u"times"_s).endsWith(u"Mon–Wed 09:00–17:00"_s));
        QVERIFY(page.grid()->active());
        QCOMPARE(page.grid()->active()->name, u"New timeslot"_s);
        QVERIFY(page.saveAndWait());
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"addTimeslot"), 3);
    }

    void aDayIsGivenToOthersByTheMenu()
    {
        Page page;
        Journey &journey = page.journey;
        QVERIFY(page.open());
        QVERIFY(page.choose(u"Front desk"_s));
        page.grid()->setFocus();
        page.grid()->moveCursor(0, 9 * hour);
        QVERIFY(journey.click(u"Copy day"_s));
        QVERIFY(journey.choose({u"Saturday"_s}));
        const QString all = page.cell(u"Front desk"_s, u"times"_s);
        QVERIFY2(all.endsWith(u"Mon–Sat 08:30–17:30"_s), qPrintable(all));
        // A day without times empties the others.
        page.grid()->moveCursor(6, 9 * hour);
        QVERIFY(journey.click(u"Copy day"_s));
        QVERIFY(journey.choose({u"Workdays"_s}));
        QVERIFY2(page.cell(u"Front desk"_s, u"times"_s).endsWith(u"Sat 08:30–17:30"_s),
                 qPrintable(page.cell(u"Front desk"_s, u"times"_s)));
        QVERIFY(!page.cell(u"Front desk"_s, u"times"_s).contains(u"Mon"));
        page.grid()->setFocus();
        page.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(page.cell(u"Front desk"_s, u"times"_s), all);
        QVERIFY2(page.saveAndWait(), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"addTimeslot"), 1); // Saturday
        QVERIFY(page.reread());
        QCOMPARE(page.cell(u"Front desk"_s, u"times"_s), all);
    }

    void aFailedSaveLosesNothing()
    {
        Page page;
        Journey &journey = page.journey;
        QVERIFY2(page.open(), qPrintable(journey.visibleText()));
        QVERIFY(page.choose(u"Front desk"_s));
        const QString before = page.cell(u"Front desk"_s, u"times"_s);
        page.drag(page.place(2, 17.5), page.place(2, 20));
        const QString edited = page.cell(u"Front desk"_s, u"times"_s);
        journey.sandbox().addSwitch({.fault = Fault::Status,
                                     .operations = {u"updateTimeslot"_s},
                                     .times = 1,
                                     .status = 422,
                                     .body = {{u"status"_s, u"error"_s}, {u"message"_s, u"The desk closes at six"_s}}});
        page.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(journey.waitForText(u"The desk closes at six"_s), qPrintable(journey.visibleText()));
        QTRY_COMPARE(page.cell(u"Front desk"_s, u"edits"_s), u"Not saved"_s);
        QCOMPARE(page.cell(u"Front desk"_s, u"times"_s), edited);
        QTRY_VERIFY(page.grid()->isEditable());

        // Undo is still there, and redo, and saving works after all.
        page.grid()->setFocus();
        page.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(page.cell(u"Front desk"_s, u"times"_s), before);
        QCOMPARE(page.cell(u"Front desk"_s, u"edits"_s), QString());
        page.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(page.cell(u"Front desk"_s, u"times"_s), edited);
        QVERIFY2(page.saveAndWait(), qPrintable(journey.visibleText()));
        QVERIFY(page.reread());
        QCOMPARE(page.cell(u"Front desk"_s, u"times"_s), edited);
    }

    //! What is not touched of it stays as it is, and the others are saved with it.
    void whatCannotBeReadIsSwitchedOff()
    {
        Page page;
        Journey &journey = page.journey;
        QVERIFY2(page.open(), qPrintable(journey.visibleText()));
        const QString moment = u"2024-01-01T09:00:00.000Z"_s;
        QVERIFY(page.addStored(
            {{u"timezone"_s, u"Asia/Tokyo"_s}, {u"start_time"_s, moment}, {u"end_time"_s, moment}, {u"status"_s, 1}}));
        QVERIFY(page.reread());
        QVERIFY(journey.hasRow(u"edits"_s, u"Unreadable"_s));
        const QJsonObject stored = page.listed().last().toObject();
        const QString name = u"Timeslot %1"_s.arg(stored["id"_L1].toInteger());
        QVERIFY(page.choose(name));
        QVERIFY2(journey.visibleText().contains(moment), qPrintable(journey.visibleText()));
        QVERIFY(journey.command(u"Switch off"_s));
        QTRY_COMPARE(page.cell(name, u"status"_s), u"Inactive"_s);
        QVERIFY(page.choose(u"Front desk"_s));
        page.drag(page.place(1, 17.5), page.place(1, 18.25));
        page.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(journey.confirm() && journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QVERIFY2(journey.waitForText(u"Everything is saved."_s), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"updateTimeslot"), 2);
        QVERIFY(page.reread());
        QCOMPARE(page.cell(name, u"status"_s), u"Inactive"_s);
        const QJsonObject now = page.listed().last().toObject();
        for (const QString &key : {u"id"_s, u"start_time"_s, u"end_time"_s, u"timezone"_s})
            QCOMPARE(now[key], stored[key]);
    }

    //! The times are told in the zone that is chosen, and stay at the service as they are.
    void aZoneThatNobodyKnowsIsChosen()
    {
        Page page;
        Journey &journey = page.journey;
        QVERIFY2(page.open(), qPrintable(journey.visibleText()));
        QVERIFY(page.addStored({{u"timezone"_s, u"UTC"_s},
                                {u"start_time"_s, u"2024-01-01T09:00:00.000Z"_s},
                                {u"end_time"_s, u"2024-01-01T17:00:00.000Z"_s},
                                {u"status"_s, 1}}));
        QJsonArray told = page.listed();
        QJsonObject slot = told.last().toObject();
        const QString name = u"Timeslot %1"_s.arg(slot["id"_L1].toInteger());
        slot.insert(u"timezone"_s, u"Mars/Base"_s);
        told.replace(told.size() - 1, slot);
        page.answerLists({{u"status"_s, u"success"_s}, {u"message"_s, u"m"_s}, {u"data"_s, told}});
        QVERIFY(page.reread());
        QVERIFY(page.choose(name));
        QVERIFY2(journey.waitForText(u"Choose the zone."_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.visibleText().contains(u"2024-01-01T17:00:00.000Z"_s));
        QCOMPARE(page.cell(name, u"times"_s), u"Cannot be read"_s);
        QVERIFY2(page.chooseZone(name, u"Asia/Tokyo"_s), qPrintable(journey.visibleText()));
        const QString times = page.cell(name, u"times"_s);
        QVERIFY2(times.contains(u"18:00"), qPrintable(times));
        QVERIFY(!page.grid()->times().isEmpty());
        QVERIFY(!journey.visibleText().contains(u"Choose the zone."_s));
        journey.sandbox().clearSwitches();
        QVERIFY2(page.saveAndWait(), qPrintable(journey.visibleText()));
        QVERIFY(page.reread());
        QCOMPARE(page.cell(name, u"times"_s), times);
        const QJsonObject now = page.listed().last().toObject();
        QCOMPARE(now["timezone"_L1]["value"_L1].toString(), u"Asia/Tokyo"_s);
        QCOMPARE(now["start_time"_L1], slot["start_time"_L1]);
        QCOMPARE(now["end_time"_L1], slot["end_time"_L1]);
    }

    //! As long as no list says what was saved, undo is of what was sent.
    void undoBeforeTheListIsRead()
    {
        Page page;
        Journey &journey = page.journey;
        QVERIFY2(page.open(), qPrintable(journey.visibleText()));
        QVERIFY(page.choose(u"Front desk"_s));
        const QString before = page.cell(u"Front desk"_s, u"times"_s);
        page.drag(page.place(2, 17.5), page.place(2, 20));
        const QString edited = page.cell(u"Front desk"_s, u"times"_s);
        QVERIFY(edited != before);
        journey.sandbox().addSwitch({.fault = Fault::Status, .operations = {u"listTimeslots"_s}, .status = 500});
        QVERIFY2(page.saveAndWait(), qPrintable(journey.visibleText()));
        QTRY_VERIFY(journey.application().desk()->isReady() && page.grid()->isEditable());
        QCOMPARE(page.cell(u"Front desk"_s, u"times"_s), edited);
        QCOMPARE(page.cell(u"Front desk"_s, u"edits"_s), QString());
        // What is edited now is sent as ever.
        page.drag(page.place(3, 17.5), page.place(3, 20));
        const QString further = page.cell(u"Front desk"_s, u"times"_s);
        QCOMPARE(page.cell(u"Front desk"_s, u"edits"_s), u"Edited"_s);
        page.grid()->setFocus();
        page.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(page.cell(u"Front desk"_s, u"times"_s), edited);
        QCOMPARE(page.cell(u"Front desk"_s, u"edits"_s), QString());
        page.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY2(page.saveAndWait(), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"updateTimeslot"), 2);
        QTRY_VERIFY(journey.application().desk()->isReady() && page.grid()->isEditable());

        page.grid()->setFocus();
        page.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"updateTimeslot"), 3);
        journey.sandbox().clearSwitches();
        QVERIFY(page.reread());
        QTRY_COMPARE(page.cell(u"Front desk"_s, u"times"_s), edited);
    }

    //! A service that says yes and tells no list is not one without timeslots; they can be added to it.
    void aServiceThatTellsNoTimeslots()
    {
        Page page;
        Journey &journey = page.journey;
        page.answerLists({{u"status"_s, u"success"_s}, {u"message"_s, u"m"_s}});
        QVERIFY(journey.goTo(u"ivalt.timeslots"_s));
        QVERIFY2(journey.waitForText(u"The service does not tell its timeslots"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.visibleText().contains(u"An answer without a list"_s));
        QVERIFY(!journey.visibleText().contains(u"No timeslots yet"_s));
        journey.workspace().changeIvaltSetting("timeslot_dialect"_L1, u"weekly"_s);
        QTRY_VERIFY(journey.application().desk()->isReady());
        QVERIFY(journey.click(u"New timeslot"_s));
        QVERIFY(journey.waitForRows(1));
        page.drag(page.place(0, 9.1), page.place(0, 16.9));
        QVERIFY2(page.saveAndWait(), qPrintable(journey.visibleText()));
        QTRY_VERIFY(journey.application().desk()->isReady() && page.grid()->isEditable());
        QCOMPARE(journey.shownRows(), 1);
        QCOMPARE(journey.cell(0, u"edits"_s), QString());
        // Another one needs no look at the first.
        page.key(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(journey.waitForRows(2));
        page.drag(page.place(1, 9.1), page.place(1, 16.9));
        QVERIFY2(page.saveAndWait(), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"addTimeslot"), 2);
        QTRY_VERIFY(journey.application().desk()->isReady());
        // Told after all, they are there once.
        journey.sandbox().clearSwitches();
        QVERIFY(page.reread());
        QVERIFY(journey.hasRow(u"name"_s, u"Front desk"_s));
        QCOMPARE(journey.countRows(u"name"_s, u"New timeslot"_s), 0);
        QCOMPARE(journey.countRows(u"edits"_s, QString()), journey.shownRows());
        int made = 0;
        for (int row = 0; row < journey.shownRows(); ++row)
            made += journey.cell(row, u"name"_s).startsWith("Timeslot "_L1) ? 1 : 0;
        QCOMPARE(made, 2);
    }

    //! What was added there can be changed by the id that was told.
    void whatWasAddedIsChangedWithoutAList()
    {
        Page page(IvaltEnvelope::QuickStart);
        Journey &journey = page.journey;
        QVERIFY2(page.openUntold(), qPrintable(journey.visibleText()));
        page.key(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(journey.waitForRows(1));
        page.drag(page.place(0, 9.1), page.place(1, 16.9));
        journey.sandbox().addSwitch(
            {.fault = Fault::Status, .operations = {u"addTimeslot"_s}, .times = 1, .status = 422});
        page.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(journey.waitForText(u"It was not saved"_s), qPrintable(journey.visibleText()));
        QTRY_VERIFY(journey.application().desk()->isReady() && page.grid()->isEditable());
        QVERIFY2(page.saveAndWait(), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"addTimeslot"), 3);
        QTRY_VERIFY(journey.application().desk()->isReady() && page.grid()->isEditable());
        page.drag(page.place(0, 17.5), page.place(0, 20));
        QCOMPARE(journey.cell(0, u"edits"_s), u"Edited"_s);
        QVERIFY2(page.saveAndWait(), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"addTimeslot") + journey.sandbox().requestsSeen(u"updateTimeslot"), 4);
        journey.sandbox().clearSwitches();
        QVERIFY(page.reread());
        QVERIFY(journey.hasRow(u"name"_s, u"Front desk"_s));
        QCOMPARE(journey.countRows(u"edits"_s, QString()), journey.shownRows());
    }

    //! One of which nobody knows an id is left out, and the others are saved.
    void whatIsNotKnownIsLeftOut()
    {
        Page page;
        Journey &journey = page.journey;
        QVERIFY2(page.openUntold(), qPrintable(journey.visibleText()));
        page.key(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(journey.waitForRows(1));
        page.drag(page.place(0, 9.1), page.place(0, 16.9));
        QVERIFY2(page.saveAndWait(), qPrintable(journey.visibleText()));
        QTRY_VERIFY(journey.application().desk()->isReady() && page.grid()->isEditable());
        page.drag(page.place(0, 17.5), page.place(0, 20));
        page.key(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(journey.waitForRows(2));
        page.drag(page.place(1, 9.1), page.place(1, 16.9));
        page.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(journey.waitForText(u"timeslots were left out"_s), qPrintable(journey.visibleText()));
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"addTimeslot"), 2);
        QTRY_VERIFY(journey.application().desk()->isReady() && page.grid()->isEditable());
        QCOMPARE(journey.cell(0, u"edits"_s), u"Not known"_s);
        QCOMPARE(journey.cell(1, u"edits"_s), QString());
        page.click(u"New timeslot"_s);
        QVERIFY2(journey.waitForText(u"told no number of it"_s), qPrintable(journey.visibleText()));
        // The person wants both its stretches all the same.
        QVERIFY2(page.saveAndWait(), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"addTimeslot"), 4);
    }

    //! What the person has said yes to once is not for what is in doubt next.
    void whatMaySendAgainIsAskedEachTime()
    {
        Page page;
        Journey &journey = page.journey;
        QVERIFY2(page.open(), qPrintable(journey.visibleText()));
        QVERIFY(!page.paintNew(0).isEmpty());
        journey.sandbox().addSwitch({.fault = Fault::Drop, .operations = {u"addTimeslot"_s}, .times = 2});
        journey.sandbox().addSwitch({.fault = Fault::Status, .operations = {u"listTimeslots"_s}, .status = 500});
        for (int sent = 1; sent < 3; ++sent) {
            page.key(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(journey.sandbox().requestsSeen(u"addTimeslot"), sent);
            QTRY_COMPARE(page.cell(u"New timeslot"_s, u"edits"_s), u"Not known"_s);
            QTRY_VERIFY(journey.application().desk()->isReady() && page.grid()->isEditable());
            page.key(Qt::Key_Return, Qt::ControlModifier);
            QVERIFY2(journey.waitForText(u"It was left out"_s), qPrintable(journey.visibleText()));
            QCOMPARE(journey.sandbox().requestsSeen(u"addTimeslot"), sent);
        }
        QVERIFY2(page.saveAndWait(), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"addTimeslot"), 3);
    }

    //! What the service has taken without an id is found in the first list there is, and the rest is saved.
    void theFirstListMaySettleAllDoubt()
    {
        Page page;
        Journey &journey = page.journey;
        QVERIFY2(page.openUntold(), qPrintable(journey.visibleText()));
        page.key(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(journey.waitForRows(1));
        page.drag(page.place(5, 2.1), page.place(6, 3.9));
        journey.sandbox().addSwitch(
            {.fault = Fault::Status, .operations = {u"addTimeslot"_s}, .times = 1, .status = 422});
        page.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(journey.waitForText(u"It was not saved"_s), qPrintable(journey.visibleText()));
        QTRY_VERIFY(journey.application().desk()->isReady() && page.grid()->isEditable());
        QCOMPARE(journey.sandbox().requestsSeen(u"addTimeslot"), 2);
        journey.sandbox().clearSwitches();
        QVERIFY2(page.saveAndWait(), qPrintable(journey.visibleText()));
        QVERIFY2(!journey.visibleText().contains(u"could not be found out"), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"addTimeslot"), 3);
    }

    //! What is undone before a list tells of it is not the service's doing.
    void whatIsUndoneIsNotStoredOtherwise()
    {
        Page page;
        Journey &journey = page.journey;
        QVERIFY2(page.open(), qPrintable(journey.visibleText()));
        QVERIFY(page.choose(u"Visitors"_s));
        const QString before = page.cell(u"Visitors"_s, u"times"_s);
        page.drag(page.place(2, 20), page.place(2, 23));
        journey.sandbox().addSwitch({.fault = Fault::Status, .operations = {u"listTimeslots"_s}, .status = 500});
        QVERIFY2(page.saveAndWait(), qPrintable(journey.visibleText()));
        QTRY_VERIFY(journey.application().desk()->isReady() && page.grid()->isEditable());
        journey.sandbox().clearSwitches();
        page.grid()->setFocus();
        page.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(page.cell(u"Visitors"_s, u"times"_s), before);
        QTRY_VERIFY(journey.application().desk()->isReady());
        QVERIFY2(!journey.visibleText().contains(u"otherwise than they were sent"), qPrintable(journey.visibleText()));
    }

    //! The service says yes and leaves it as it was.
    void whatIsStoredOtherwiseIsTold()
    {
        Page page;
        Journey &journey = page.journey;
        QVERIFY2(page.open(), qPrintable(journey.visibleText()));
        QVERIFY(page.choose(u"Visitors"_s));
        const QString before = page.cell(u"Visitors"_s, u"times"_s);
        page.drag(page.place(2, 20), page.place(2, 23));
        journey.sandbox().addSwitch({.fault = Fault::Status,
                                     .operations = {u"updateTimeslot"_s, u"addTimeslot"_s},
                                     .status = 200,
                                     .body = {{u"status"_s, u"success"_s}, {u"message"_s, u"m"_s}}});
        page.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(journey.waitForText(u"otherwise than they were sent: Visitors"_s), qPrintable(journey.visibleText()));
        QCOMPARE(page.cell(u"Visitors"_s, u"times"_s), before);
    }

    //! Nobody knows which of the timeslots that say the same was there before.
    void aLostAnswerWhereNothingWasTold_data()
    {
        QTest::addColumn<bool>("isToldAtOnce");
        QTest::newRow("told at once") << true;
        QTest::newRow("told later") << false;
    }
    void aLostAnswerWhereNothingWasTold()
    {
        QFETCH(const bool, isToldAtOnce);
        Page page;
        Journey &journey = page.journey;
        page.answerLists({{u"status"_s, u"success"_s}, {u"message"_s, u"m"_s}});
        QVERIFY(journey.goTo(u"ivalt.timeslots"_s));
        QVERIFY2(journey.waitForText(u"The service does not tell its timeslots"_s), qPrintable(journey.visibleText()));
        journey.workspace().changeIvaltSetting("timeslot_dialect"_L1, u"weekly"_s);
        QTRY_VERIFY(journey.application().desk()->isReady());
        QVERIFY(journey.click(u"New timeslot"_s));
        QVERIFY(journey.waitForRows(1));
        page.drag(page.place(6, 9.1), page.place(6, 16.9));
        const QString zone = QString::fromLatin1(page.editor()->zonePicker()->zone());
        QVERIFY(page.addStored({{u"timezone"_s, zone},
                                {u"start_time"_s, u"2024-01-07T09:00:00"_s},
                                {u"end_time"_s, u"2024-01-07T17:00:00"_s},
                                {u"status"_s, 1}}));
        journey.sandbox().forgetRequests();
        if (isToldAtOnce)
            journey.sandbox().clearSwitches();
        journey.sandbox().addSwitch({.fault = Fault::Drop, .operations = {u"addTimeslot"_s}, .times = 1});
        page.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(journey.waitForText(u"It is not known whether it was saved"_s), qPrintable(journey.visibleText()));
        if (!isToldAtOnce) {
            QTRY_VERIFY(journey.application().desk()->isReady() && page.grid()->isEditable());
            QCOMPARE(journey.shownRows(), 1);
            journey.sandbox().clearSwitches();
            page.key(Qt::Key_Return, Qt::ControlModifier);
            QVERIFY2(journey.waitForText(u"so nothing was sent"_s), qPrintable(journey.visibleText()));
        }
        QVERIFY(journey.hasRow(u"name"_s, u"Front desk"_s));
        QCOMPARE(page.cell(u"New timeslot"_s, u"edits"_s), u"Not known"_s);
        QCOMPARE(journey.sandbox().requestsSeen(u"addTimeslot"), 1);
        QTRY_VERIFY(journey.application().desk()->isReady() && page.grid()->isEditable());
        QVERIFY2(page.saveAndWait(), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"addTimeslot"), 2);
    }

    //! Five are sent, the fourth is refused. Whether the service tells ids or not, none is sent twice.
    void aPartOfANewOneIsSavedOnce_data() { envelopes(); }
    void aPartOfANewOneIsSavedOnce()
    {
        QFETCH(const IvaltEnvelope, envelope);
        Page page(envelope);
        Journey &journey = page.journey;
        QVERIFY2(page.open(), qPrintable(journey.visibleText()));
        const int before = journey.shownRows();
        const QString painted = page.paintNew(4);
        QVERIFY2(!painted.isEmpty(), qPrintable(journey.visibleText()));
        journey.sandbox().addSwitch({.fault = Fault::Latency, .operations = {u"addTimeslot"_s}, .milliseconds = 400});
        page.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"addTimeslot"), 3);
        journey.sandbox().addSwitch({.fault = Fault::Status,
                                     .operations = {u"addTimeslot"_s},
                                     .times = 1,
                                     .status = 422,
                                     .body = {{u"status"_s, u"error"_s}, {u"message"_s, u"Not on this day"_s}}});
        QVERIFY2(journey.waitForText(u"Not on this day"_s), qPrintable(journey.visibleText()));
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"addTimeslot"), 5);
        QTRY_VERIFY(journey.application().desk()->isReady() && page.grid()->isEditable());
        QCOMPARE(journey.shownRows(), before + 1); // what was made belongs to it
        QCOMPARE(journey.cell(before, u"times"_s), painted);
        QCOMPARE(journey.cell(before, u"edits"_s), u"Not saved"_s);
        QVERIFY2(page.saveAndWait(), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"addTimeslot"), 6);
        QVERIFY(page.reread());
        QCOMPARE(journey.shownRows(), before + 1);
        QCOMPARE(journey.cell(before, u"times"_s), painted);
    }

    //! The answer is lost on the way. The service is asked whether it was made, and not told again.
    void aLostAnswerIsLookedUp_data() { envelopes(); }
    void aLostAnswerIsLookedUp()
    {
        QFETCH(const IvaltEnvelope, envelope);
        Page page(envelope);
        Journey &journey = page.journey;
        QVERIFY2(page.open(), qPrintable(journey.visibleText()));
        const int before = journey.shownRows();
        const QString painted = page.paintNew(1);
        QVERIFY2(!painted.isEmpty(), qPrintable(journey.visibleText()));
        journey.sandbox().addSwitch({.fault = Fault::Cut, .operations = {u"addTimeslot"_s}, .times = 1, .bytes = 10});
        QVERIFY2(page.saveAndWait(), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"addTimeslot"), 2);
        QVERIFY(page.reread());
        QCOMPARE(journey.shownRows(), before + 1);
        QCOMPARE(journey.cell(before, u"times"_s), painted);
    }

    //! Nobody can tell at first. Saving again looks again before anything is sent.
    void savingAgainLooksFirst_data()
    {
        QTest::addColumn<bool>("isMade");
        QTest::newRow("made") << true;
        QTest::newRow("not made") << false;
    }
    void savingAgainLooksFirst()
    {
        QFETCH(const bool, isMade);
        Page page;
        Journey &journey = page.journey;
        QVERIFY2(page.open(), qPrintable(journey.visibleText()));
        const int before = journey.shownRows();
        const QString painted = page.paintNew(1);
        QVERIFY2(!painted.isEmpty(), qPrintable(journey.visibleText()));
        journey.sandbox().addSwitch(
            {.fault = isMade ? Fault::Cut : Fault::Drop, .operations = {u"addTimeslot"_s}, .times = 1, .bytes = 10});
        journey.sandbox().addSwitch({.fault = Fault::Status, .operations = {u"listTimeslots"_s}, .status = 500});
        page.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(journey.waitForText(u"It is not known whether it was saved"_s), qPrintable(journey.visibleText()));
        QTRY_COMPARE(page.cell(u"New timeslot"_s, u"edits"_s), u"Not known"_s);
        QTRY_VERIFY(page.grid()->isEditable());
        page.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(journey.waitForText(u"so nothing was sent"_s), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"addTimeslot"), 2); // one for each day, the first got lost
        QVERIFY(journey.workspace().isOpen(Service::Ivalt));

        journey.sandbox().clearSwitches();
        QVERIFY(page.reread());
        QCOMPARE(journey.shownRows(), before + 1);
        QVERIFY2(page.saveAndWait(), qPrintable(journey.visibleText()));
        QVERIFY(page.reread());
        QCOMPARE(journey.shownRows(), before + 1);
        QCOMPARE(journey.cell(before, u"times"_s), painted);
        QCOMPARE(journey.sandbox().requestsSeen(u"addTimeslot"), isMade ? 2 : 3);
    }

    void aListOfAWrongShapeTakesNothingAway_data()
    {
        QTest::addColumn<sandbox::Switch>("fault");
        QTest::newRow("text") << sandbox::Switch{.fault = Fault::WrongType};
        QTest::newRow("nothing told") << sandbox::Switch{
            .fault = Fault::Status, .status = 200, .body = {{u"status"_s, u"success"_s}, {u"message"_s, u"m"_s}}};
    }
    void aListOfAWrongShapeTakesNothingAway()
    {
        QFETCH(sandbox::Switch, fault);
        Page page;
        Journey &journey = page.journey;
        QVERIFY2(page.open(), qPrintable(journey.visibleText()));
        const int before = journey.shownRows();
        QVERIFY(page.choose(u"Visitors"_s));
        page.drag(page.place(2, 20), page.place(2, 23));
        const QString edited = page.cell(u"Visitors"_s, u"times"_s);
        fault.operations = {u"listTimeslots"_s};
        journey.sandbox().addSwitch(fault);
        QVERIFY(page.reread());
        QVERIFY2(journey.waitForText(u"cannot be read"_s), qPrintable(journey.visibleText()));
        const Announcements announced;
        QVERIFY(journey.search(u"i"_s));
        QCOMPARE(announced.texts().filter(u"cannot be read"_s), QStringList()); // it was once
        QVERIFY(journey.search({}));
        QCOMPARE(journey.shownRows(), before);
        QCOMPARE(page.cell(u"Visitors"_s, u"edits"_s), u"Edited"_s);
        journey.sandbox().clearSwitches();
        QVERIFY(page.choose(u"Visitors"_s));
        QVERIFY2(page.saveAndWait(), qPrintable(journey.visibleText()));
        QVERIFY(page.reread());
        QCOMPARE(journey.shownRows(), before);
        QCOMPARE(page.cell(u"Visitors"_s, u"times"_s), edited);
    }

    //! What is painted, new or to be deleted and not saved is there again when the program is started again.
    void unsavedEditsOutlastTheProgram()
    {
        Page page(IvaltEnvelope::Reference, true, Zone::Object, SafetyLevel::ConfirmDestructive, true);
        Journey &journey = page.journey;
        QVERIFY2(page.open(), qPrintable(journey.visibleText()));
        QVERIFY(page.choose(u"Visitors"_s));
        page.drag(page.place(2, 20), page.place(2, 23));
        const QString edited = page.cell(u"Visitors"_s, u"times"_s);
        QVERIFY(edited.contains(u"23:00"));
        QVERIFY(page.choose(u"Coordination call"_s));
        QTest::keyClick(page.table()->table(), Qt::Key_Delete);
        QVERIFY(page.choose(u"Front desk"_s));
        QTest::keyClick(page.table()->table(), Qt::Key_D, Qt::ControlModifier);
        QVERIFY(journey.waitForText(u"3 unsaved"_s));
        const int rows = journey.shownRows();
        QVERIFY(journey.command(u"Replace iVALT API key"_s));
        QVERIFY2(journey.waitForText(u"of timeslots are not saved and would be lost"_s),
                 qPrintable(journey.visibleText()));

        journey.restart();
        QVERIFY(journey.signIn());
        QVERIFY2(page.open(), qPrintable(journey.visibleText()));
        QVERIFY2(journey.waitForText(u"from last time are here again"_s), qPrintable(journey.visibleText()));
        QCOMPARE(journey.shownRows(), rows);
        QCOMPARE(page.cell(u"Visitors"_s, u"times"_s), edited);
        QCOMPARE(page.cell(u"Coordination call"_s, u"edits"_s), u"Delete"_s);
        QVERIFY(journey.waitForText(u"3 unsaved"_s));
        page.grid()->setFocus();
        page.key(Qt::Key_Z, Qt::ControlModifier); // one step
        QVERIFY(journey.waitForText(u"Everything is saved."_s));
    }

    //! What was kept of a service that tells no timeslots any more does not shut the page.
    void whatWasKeptDoesNotShutThePage()
    {
        Page page(IvaltEnvelope::Reference, true, Zone::Object, SafetyLevel::ConfirmDestructive, true);
        Journey &journey = page.journey;
        QVERIFY2(page.open(), qPrintable(journey.visibleText()));
        QVERIFY(page.choose(u"Visitors"_s));
        page.drag(page.place(2, 20), page.place(2, 23));
        QVERIFY(page.choose(u"Front desk"_s));
        QTest::keyClick(page.table()->table(), Qt::Key_D, Qt::ControlModifier);
        QVERIFY(journey.waitForText(u"2 unsaved"_s));
        const int rows = journey.shownRows();

        journey.restart();
        QVERIFY(journey.signIn());
        page.answerLists({{u"status"_s, u"success"_s}, {u"message"_s, u"m"_s}});
        QVERIFY(journey.goTo(u"ivalt.timeslots"_s));
        QVERIFY2(journey.waitForText(u"from last time are here again"_s), qPrintable(journey.visibleText()));
        QVERIFY2(journey.waitForText(u"from last time wait until"_s), qPrintable(journey.visibleText()));
        QCOMPARE(journey.shownRows(), 1);
        QTRY_VERIFY(journey.application().desk()->isReady());
        QTest::keyClick(page.table()->table(), Qt::Key_D, Qt::ControlModifier);
        QVERIFY2(journey.waitForRows(2), qPrintable(journey.visibleText()));

        // Both that are here and the one that waits are kept.
        journey.restart();
        QVERIFY(journey.signIn());
        journey.sandbox().clearSwitches();
        QVERIFY2(page.open(), qPrintable(journey.visibleText()));
        QVERIFY2(journey.waitForText(u"3 unsaved"_s), qPrintable(journey.visibleText()));
        QCOMPARE(journey.shownRows(), rows + 1);
        QCOMPARE(page.cell(u"Visitors"_s, u"edits"_s), u"Edited"_s);
    }

    //! Before there is a list, what is drawn is kept as ever.
    void whatIsDrawnBeforeTheListIsKept()
    {
        Page page(IvaltEnvelope::Reference, true, Zone::Object, SafetyLevel::ConfirmDestructive, true);
        Journey &journey = page.journey;
        journey.workspace().changeIvaltSetting("timeslot_dialect"_L1, u"weekly"_s);
        journey.sandbox().addSwitch({.fault = Fault::Status, .operations = {u"listTimeslots"_s}, .status = 500});
        QVERIFY(journey.goTo(u"ivalt.timeslots"_s));
        QTRY_VERIFY(journey.application().desk()->isReady());
        page.key(Qt::Key_N, Qt::ControlModifier);
        QVERIFY2(journey.waitForRows(1), qPrintable(journey.visibleText()));
        page.drag(page.place(0, 9.1), page.place(0, 16.9));
        QVERIFY2(journey.waitForText(u"Try again"_s), qPrintable(journey.visibleText()));
        const QString painted = journey.cell(0, u"times"_s);
        QVERIFY(painted.endsWith(u"09:00–17:00"));
        QVERIFY(journey.command(u"Replace iVALT API key"_s));
        QVERIFY2(journey.waitForText(u"of timeslots are not saved and would be lost"_s),
                 qPrintable(journey.visibleText()));

        journey.restart();
        QVERIFY(journey.signIn());
        journey.sandbox().clearSwitches();
        QVERIFY2(page.open(), qPrintable(journey.visibleText()));
        QCOMPARE(page.cell(u"New timeslot"_s, u"times"_s), painted);
    }

    //! Where no timeslot is there to imitate, as the connection's settings say.
    void whatIsDrawnBeforeTheListIsSentAsTheConnectionSays()
    {
        Page page(IvaltEnvelope::Reference, true, Zone::Object, SafetyLevel::ReviewAll);
        Journey &journey = page.journey;
        journey.workspace().changeIvaltSetting("timeslot_dialect"_L1, u"weekly"_s);
        journey.workspace().changeIvaltSetting("timeslot_time_form"_L1, u"local"_s);
        journey.sandbox().addSwitch({.fault = Fault::Status, .operations = {u"listTimeslots"_s}, .status = 500});
        QVERIFY(journey.goTo(u"ivalt.timeslots"_s));
        QTRY_VERIFY(journey.application().desk()->isReady());
        page.key(Qt::Key_N, Qt::ControlModifier);
        QVERIFY2(journey.waitForRows(1), qPrintable(journey.visibleText()));
        page.drag(page.place(0, 9.1), page.place(0, 16.9));
        const QList<std::pair<QString, QRegularExpression>> ways{
            {u"local"_s, QRegularExpression(u"2024-01-01T09:00:00(?![.Z])"_s)},
            {u"utc"_s, QRegularExpression(u":00Z"_s)},
        };
        for (const auto &[form, start] : ways) {
            journey.workspace().changeIvaltSetting("timeslot_time_form"_L1, form);
            QTRY_VERIFY(journey.application().desk()->isReady() && page.grid()->isEditable());
            page.grid()->setFocus();
            page.key(Qt::Key_Return, Qt::ControlModifier);
            QVERIFY2(journey.waitForDialog(), qPrintable(journey.visibleText()));
            QVERIFY2(journey.visibleText().contains(start), qPrintable(journey.visibleText()));
            QTest::keyClick(journey.waitForDialog(), Qt::Key_Escape);
            QVERIFY(journey.waitUntilNoDialog());
        }
    }

    //! As long as the service tells no list, only the person can say that what waits for one is no longer wanted.
    void whatWaitsForAListIsDiscarded()
    {
        Page page(IvaltEnvelope::Reference, true, Zone::Object, SafetyLevel::ConfirmDestructive, true);
        Journey &journey = page.journey;
        QVERIFY2(page.open(), qPrintable(journey.visibleText()));
        QVERIFY(page.choose(u"Visitors"_s));
        page.drag(page.place(2, 20), page.place(2, 23));
        QVERIFY(journey.waitForText(u"1 unsaved"_s));

        journey.restart();
        QVERIFY(journey.signIn());
        QVERIFY2(page.openUntold(), qPrintable(journey.visibleText()));
        QVERIFY2(journey.waitForText(u"from last time wait until"_s), qPrintable(journey.visibleText()));
        page.key(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(journey.waitForRows(1));
        QVERIFY2(journey.click(u"Discard"_s), qPrintable(journey.visibleText()));
        QVERIFY2(journey.waitForText(u"would be lost"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.visibleText().contains(u"from last time wait until"));
        QCOMPARE(journey.shownRows(), 1);
        QVERIFY(journey.click(u"Discard all"_s));
        QVERIFY(journey.waitForRows(0));
        QVERIFY2(!journey.visibleText().contains(u"from last time wait until"), qPrintable(journey.visibleText()));

        journey.sandbox().clearSwitches();
        journey.restart();
        QVERIFY(journey.signIn());
        QVERIFY2(page.open(), qPrintable(journey.visibleText()));
        QVERIFY2(journey.waitForText(u"Everything is saved."_s), qPrintable(journey.visibleText()));
    }

    void closingAsksWhereTheDiskIsFull()
    {
        Page page(IvaltEnvelope::Reference, true, Zone::Object, SafetyLevel::ConfirmDestructive, true);
        Journey &journey = page.journey;
        QVERIFY2(page.open(), qPrintable(journey.visibleText()));
        QVERIFY(page.choose(u"Visitors"_s));
        page.drag(page.place(2, 20), page.place(2, 23));
        NoDrafts noDrafts(journey);
        QVERIFY(page.choose(u"Front desk"_s));
        QTest::keyClick(page.table()->table(), Qt::Key_D, Qt::ControlModifier);
        journey.window().close();
        QVERIFY2(journey.waitForText(u"2 edits of timeslots are not saved and would be lost"_s),
                 qPrintable(journey.visibleText()));
        QVERIFY(journey.window().isVisible());
        QVERIFY(noDrafts.free());
        journey.window().close();
        QTRY_VERIFY(!journey.window().isVisible());
    }

    void severalAreSavedAfterOneReviewAndTakenBack()
    {
        Page page(IvaltEnvelope::Details, true, Zone::Object, SafetyLevel::ReviewAll);
        Journey &journey = page.journey;
        QVERIFY2(page.open(), qPrintable(journey.visibleText()));
        const QString desk = page.cell(u"Front desk"_s, u"times"_s);
        const QString call = page.cell(u"Coordination call"_s, u"times"_s);
        QVERIFY(page.choose(u"Front desk"_s));
        page.drag(page.place(0, 8.5), page.place(0, 7));
        QVERIFY(page.choose(u"Coordination call"_s));
        page.grid()->setFocus();
        page.grid()->moveCursor(3, 14 * hour);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(page.grid(), Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(page.grid(), Qt::Key_Space);
        QVERIFY(journey.waitForText(u"2 unsaved"_s));
        page.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(journey.waitForDialog());
        QVERIFY2(journey.visibleText().contains(u"07:00"), qPrintable(journey.visibleText()));
        QVERIFY(journey.confirm() && journey.waitUntilNoDialog());
        QVERIFY(journey.waitForText(u"Everything is saved."_s));
        QTRY_VERIFY(page.cell(u"Coordination call"_s, u"times"_s) != call);

        QTRY_VERIFY(journey.application().desk()->isReady());
        journey.sandbox().forgetRequests();
        QVERIFY(journey.click(u"Undo"_s)); // of the message
        QVERIFY(journey.confirm() && journey.waitUntilNoDialog());
        QTRY_COMPARE(page.cell(u"Front desk"_s, u"times"_s), desk);
        QTRY_COMPARE(page.cell(u"Coordination call"_s, u"times"_s), call);
        QCOMPARE(journey.sandbox().requestsSeen(u"listTimeslots"), 1); // in the end, not after each
    }

    //! Longer hours let those in who have the timeslot.
    void whoGainsByAnEditIsTold()
    {
        Page page;
        Journey &journey = page.journey;
        QVERIFY(page.open());
        QVERIFY(page.choose(u"Visitors"_s));
        const auto *panel = page.editor()->findChild<AccessChangePanel *>();
        QVERIFY(!panel->button()->isVisible());
        page.drag(page.place(2, 20), page.place(2, 23));
        QVERIFY(journey.click(u"Who gains, who loses"_s));
        QVERIFY(!page.editor()->preview()->isVisible()); // makes room
        QVERIFY2(journey.click(u"Read it"_s), qPrintable(journey.visibleText()));
        const auto *list = panel->list()->findChild<QListView *>();
        QTRY_VERIFY2(list->model()->rowCount() > 0, qPrintable(journey.visibleText()));
        const QModelIndex first = list->model()->index(0, 0);
        QVERIFY2(first.data().toString().contains(u"gains"_s), qPrintable(first.data().toString()));
        const QString where = first.data(AccessChangeModel::DetailRole).toString();
        QVERIFY2(where.contains(u"Wed "_s), qPrintable(where));

        // A stretch of its own becomes another timeslot, which nobody is assigned.
        page.grid()->setFocus();
        page.key(Qt::Key_Z, Qt::ControlModifier);
        page.drag(page.place(6, 1), page.place(6, 4));
        QVERIFY2(journey.waitForText(u"Nobody gains or loses access by this"_s), qPrintable(journey.visibleText()));

        page.grid()->setFocus();
        page.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!panel->isVisible() && page.editor()->preview()->isVisible());
    }

    //! A service may tell neither the names of timeslots nor, to users, their ids.
    void whoGainsByATimeslotWithoutAName()
    {
        Page page;
        Journey &journey = page.journey;
        QJsonObject slot{{u"start_time"_s, u"2024-01-01T09:00:00"_s},
                         {u"end_time"_s, u"2024-01-01T17:00:00"_s},
                         {u"timezone"_s, u"UTC"_s},
                         {u"status"_s, true}};
        const auto answer = [&](const QString &operation, const QJsonArray &data) {
            journey.sandbox().addSwitch(
                {.fault = Fault::Status,
                 .operations = {operation},
                 .status = 200,
                 .body = {{u"status"_s, u"success"_s}, {u"message"_s, u"m"_s}, {u"data"_s, data}}});
        };
        answer(u"listUserTimeslots"_s, {slot});
        slot.insert(u"id"_s, 12);
        answer(u"listTimeslots"_s, {slot});
        QVERIFY(journey.goTo(u"ivalt.timeslots"_s));
        QVERIFY(page.choose(u"Timeslot 12"_s));
        page.drag(page.place(0, 17), page.place(0, 20));
        QVERIFY(journey.click(u"Who gains, who loses"_s));
        QVERIFY2(journey.click(u"Read it"_s), qPrintable(journey.visibleText()));
        const auto *list = page.editor()->findChild<AccessChangePanel *>()->list()->findChild<QListView *>();
        QTRY_VERIFY2(list->model()->rowCount() > 0, qPrintable(journey.visibleText()));
        const QString first = list->model()->index(0, 0).data().toString();
        QVERIFY2(first.contains(u"gains"_s), qPrintable(first));
    }

    void severalAreShownTogether()
    {
        Page page;
        QVERIFY(page.open());
        QVERIFY(page.choose(u"Front desk"_s));
        const QImage alone = page.grid()->grab().toImage();
        QTest::mouseClick(page.table()->table()->viewport(), Qt::LeftButton, {},
                          page.table()->table()->visualRect(page.index(u"Visitors"_s, u"shown"_s)).center());
        QTRY_VERIFY(page.grid()->grab().toImage() != alone);
        QCOMPARE(page.grid()->active()->name, u"Front desk"_s); // what is edited stays
        QTest::mouseClick(page.table()->table()->viewport(), Qt::LeftButton, {},
                          page.table()->table()->visualRect(page.index(u"Visitors"_s, u"shown"_s)).center());
        QTRY_VERIFY(page.grid()->grab().toImage() == alone);
    }

    void previewTellsAChangeOfTheClock()
    {
        Page page;
        QVERIFY(page.open());
        QVERIFY(page.choose(u"Visitors"_s));
        page.editor()->preview()->showWeekOf(QDate(2027, 3, 28));
        QVERIFY2(page.journey.visibleText().contains(u"goes forward from 01:00 to 02:00"),
                 qPrintable(page.journey.visibleText()));
        QCOMPARE(page.editor()->preview()->findChild<QTableWidget *>()->rowCount(), 7);
        QVERIFY(page.journey.click(u"Week after"_s));
        QVERIFY(!page.journey.visibleText().contains(u"goes forward"));
    }

    //! As after a night with the page open.
    void previewFollowsTheDate()
    {
        Page page;
        QVERIFY(page.open());
        QVERIFY(page.choose(u"Visitors"_s));
        WeekPreview *preview = page.editor()->preview();
        const QDate lastWeek = QDate::currentDate().addDays(-7);
        preview->follow(lastWeek);
        QCOMPARE(preview->day(), lastWeek);
        QVERIFY(page.choose(u"Front desk"_s));
        QCOMPARE(preview->day(), QDate::currentDate());
        // One that was chosen stays.
        QVERIFY(page.journey.click(u"Week before"_s));
        const QDate chosen = preview->day();
        preview->follow(lastWeek);
        QVERIFY(page.choose(u"Visitors"_s));
        QCOMPARE(preview->day(), chosen);
        QVERIFY(page.journey.click(u"This week"_s));
        QCOMPARE(preview->day(), QDate::currentDate());
    }

    //! What was typed and not left yet is saved with the rest, or keeps everything from being saved.
    void whatIsTypedIsSaved()
    {
        Page page;
        Journey &journey = page.journey;
        QVERIFY(page.open());
        QVERIFY(page.choose(u"Visitors"_s));
        page.drag(page.place(0, 6.1), page.place(0, 6.9));
        QVERIFY(page.saveAndWait());
        QTRY_VERIFY(journey.application().desk()->isReady());
        journey.sandbox().forgetRequests();
        QTest::mouseClick(page.grid(), Qt::LeftButton, {}, page.place(0, 6.5));
        QVERIFY(page.until() && page.until()->isEnabled());
        page.typeUntil(u"27:00"_s);
        page.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!page.until()->toolTip().isEmpty() && page.until()->hasFocus());
        QCOMPARE(journey.sandbox().requestsSeen(u"updateTimeslot"), 0);
        page.typeUntil(u"07:30"_s);
        page.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"updateTimeslot"), 1);
        QVERIFY(journey.waitForText(u"Everything is saved."_s));
        QVERIFY2(page.cell(u"Visitors"_s, u"times"_s).contains(u"07:30"),
                 qPrintable(page.cell(u"Visitors"_s, u"times"_s)));
    }

    //! Whatever is chosen next.
    void whatIsTypedIsForOneTimeslot_data()
    {
        QTest::addColumn<QString>("next");
        QTest::newRow("another") << u"another"_s;
        QTest::newRow("new") << u"new"_s;
        QTest::newRow("duplicate") << u"duplicate"_s;
        QTest::newRow("another organization") << u"organization"_s;
    }
    void whatIsTypedIsForOneTimeslot()
    {
        QFETCH(const QString, next);
        Page page;
        Journey &journey = page.journey;
        QVERIFY(page.open());
        QVERIFY(page.choose(u"Visitors"_s));
        const QString organization = page.table()->currentScope();
        const QString desk = page.cell(u"Front desk"_s, u"times"_s);
        const int rows = journey.shownRows();
        const QString typed = u"Sun 05:00–07:30"_s;
        QTest::mouseClick(page.grid(), Qt::LeftButton, {}, page.place(6, 5.1)); // nobody has any times there
        page.typeUntil(u"07:30"_s);
        if (next == u"another") {
            QVERIFY(page.choose(u"Front desk"_s));
            QVERIFY(page.table()->table()->hasFocus()); // the list is gone on with
        } else if (next == u"new") {
            page.key(Qt::Key_N, Qt::ControlModifier);
            QVERIFY(journey.waitForRows(rows + 1));
            QCOMPARE(page.cell(u"New timeslot"_s, u"times"_s), u"None yet"_s);
        } else if (next == u"duplicate") {
            page.key(Qt::Key_D, Qt::ControlModifier);
            QVERIFY(journey.waitForRows(rows + 1));
            QVERIFY(page.cell(u"New timeslot"_s, u"times"_s).contains(typed)); // as it is shown
        } else {
            page.table()->chooseScope(u"32"_s);
            QTRY_VERIFY(journey.application().desk()->isReady());
            QVERIFY(journey.waitForText(u"Everything is saved."_s));
            QVERIFY(!page.editor()->isTyping());
            page.table()->chooseScope(organization);
            QVERIFY(journey.hasRow(u"name"_s, u"Visitors"_s));
        }
        QVERIFY(!page.editor()->isTyping());
        QVERIFY2(page.cell(u"Visitors"_s, u"times"_s).contains(typed),
                 qPrintable(page.cell(u"Visitors"_s, u"times"_s)));
        QCOMPARE(page.cell(u"Front desk"_s, u"times"_s), desk);
        QCOMPARE(page.cell(u"Front desk"_s, u"edits"_s), QString());
    }

    //! What cannot be read is mended where it was typed.
    void whatCannotBeReadIsNotLeft()
    {
        Page page;
        Journey &journey = page.journey;
        QVERIFY(page.open());
        QVERIFY(page.choose(u"Visitors"_s));
        const QString organization = page.table()->currentScope();
        const int rows = journey.shownRows();
        QTest::mouseClick(page.grid(), Qt::LeftButton, {}, page.place(6, 5.1));
        const auto isKept = [&](const QString &text) {
            const RecordTable *table = page.table()->table();
            return QTest::qWaitFor([&] {
                return table->selectedCount() == 1 &&
                       table->records()->rowOf(table->currentRow()) == page.row(u"Visitors"_s) &&
                       page.grid()->active()->name == u"Visitors" && page.until()->hasFocus() &&
                       page.until()->text() == text;
            });
        };
        page.typeUntil(u"27:00"_s);
        page.click(u"Front desk"_s);
        QVERIFY(isKept(u"27:00"_s));
        page.key(Qt::Key_N, Qt::ControlModifier);
        page.key(Qt::Key_D, Qt::ControlModifier);
        QVERIFY(isKept(u"27:00"_s));
        QCOMPARE(journey.shownRows(), rows);
        page.table()->chooseScope(u"32"_s);
        QVERIFY(isKept(u"27:00"_s));
        QCOMPARE(page.table()->currentScope(), organization);
        page.key(Qt::Key_Escape);
        QVERIFY(page.choose(u"Front desk"_s));
        QVERIFY(journey.waitForText(u"Everything is saved."_s));
    }

    //! Nothing is left to apply it to.
    void whatIsTypedGoesWithItsTimeslot()
    {
        Page page;
        Journey &journey = page.journey;
        QVERIFY(page.open());
        const int rows = journey.shownRows();
        QVERIFY(page.choose(u"Visitors"_s));
        page.key(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(journey.waitForRows(rows + 1));
        QTest::mouseClick(page.grid(), Qt::LeftButton, {}, page.place(6, 5.1));
        page.typeUntil(u"27:00"_s);
        QVERIFY(page.editor()->isTyping());
        QVERIFY(journey.click(u"Undo"_s));
        QVERIFY(journey.waitForRows(rows));
        QVERIFY(page.grid()->active() && page.grid()->active()->name != u"New timeslot");
        QVERIFY(!page.editor()->isTyping());
        QCOMPARE(page.until()->text(), u"05:15"_s);
        QVERIFY(journey.waitForText(u"Everything is saved."_s));
    }

    void anUnknownFormIsAskedOnce()
    {
        Page page({}, false);
        Journey &journey = page.journey;
        QVERIFY(page.open());
        // All are deleted, so that nothing tells any more how times are stored; the page forgets it with the program.
        page.table()->table()->setFocus();
        QTest::keyClick(page.table()->table(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(page.table()->table(), Qt::Key_Delete);
        page.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(journey.confirm() && journey.waitUntilNoDialog());
        QVERIFY(journey.waitForRows(0));
        journey.window().remakePage(u"ivalt.timeslots"_s);
        QVERIFY(journey.goTo(u"ivalt.timeslots"_s));
        QVERIFY2(journey.waitForText(u"No timeslots yet"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"New timeslot"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.waitForText(u"How does this service store times?"_s));
        QVERIFY(journey.click(u"Go on"_s));
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY(journey.hasRow(u"edits"_s, u"New"_s));
        QVERIFY(!page.grid()->isDaily());
        QCOMPARE(journey.workspace().workspace().ivalt->timeslotDialect, u"weekly"_s);
        page.key(Qt::Key_N, Qt::ControlModifier); // not asked again
        QVERIFY(journey.waitForRows(2));
    }

    //! Where none is there to imitate.
    void theFirstIsSentAsTheConnectionSays()
    {
        Page page({}, false, Zone::Object, SafetyLevel::ReviewAll);
        Journey &journey = page.journey;
        journey.workspace().changeIvaltSetting("timeslot_time_form"_L1, u"seconds"_s);
        QVERIFY(page.open());
        page.table()->table()->setFocus();
        QTest::keyClick(page.table()->table(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(page.table()->table(), Qt::Key_Delete);
        page.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(journey.confirm() && journey.waitUntilNoDialog());
        QVERIFY(journey.waitForRows(0));
        QTRY_VERIFY(journey.application().desk()->isReady());
        QVERIFY2(!page.paintNew(0).isEmpty(), qPrintable(journey.visibleText()));
        page.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(journey.waitForDialog());
        QVERIFY2(journey.visibleText().contains(u"09:00:00"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.confirm() && journey.waitUntilNoDialog());
        QVERIFY(journey.waitForText(u"Everything is saved."_s));
    }

    //! What times with a date mean may be said where access is checked, while the page is open.
    void timesAreReadAgainAsTheConnectionSays()
    {
        Page page;
        QVERIFY(page.open());
        const QString weekly = page.cell(u"Front desk"_s, u"times"_s);
        page.journey.workspace().changeIvaltSetting("timeslot_dialect"_L1, u"daily"_s);
        QTRY_VERIFY(page.cell(u"Front desk"_s, u"times"_s) != weekly);
        QVERIFY(page.choose(u"Front desk"_s));
        QVERIFY(page.grid()->isDaily());
        page.journey.workspace().changeIvaltSetting("timeslot_dialect"_L1, u"weekly"_s);
        QTRY_COMPARE(page.cell(u"Front desk"_s, u"times"_s), weekly);
    }

    //! Where what ends before it starts lets nobody in, times over midnight are two timeslots.
    void overMidnightIsTwoWhereSet()
    {
        Page page(IvaltEnvelope::Reference, false);
        QVERIFY(page.open());
        const int lists = page.journey.sandbox().requestsSeen(u"listTimeslots");
        page.journey.workspace().changeIvaltSetting("overnight_timeslots"_L1, u"split"_s);
        QTRY_COMPARE(page.journey.sandbox().requestsSeen(u"listTimeslots"), lists + 1);
        QTRY_VERIFY(page.journey.application().desk()->isReady());
        QVERIFY(page.choose(u"Visitors"_s));
        QLineEdit *text = page.editor()->textEdit()->edit();
        text->setFocus();
        text->selectAll();
        QTest::keyClicks(text, u"22:00-06:00"_s);
        QTest::keyClick(text, Qt::Key_Return);
        const WeekSet night = page.grid()->times();
        QVERIFY(night.contains(23 * hour) && night.contains(5 * hour) && !night.contains(7 * hour));
        QVERIFY(page.saveAndWait());
        QCOMPARE(page.journey.sandbox().requestsSeen(u"updateTimeslot"), 1);
        QCOMPARE(page.journey.sandbox().requestsSeen(u"addTimeslot"), 1);
        QVERIFY(page.reread());
        QVERIFY(page.choose(u"Visitors"_s));
        QCOMPARE(page.grid()->times(), night);
        QVERIFY2(page.journey.waitForText(u"this is 2 timeslots of it"_s), qPrintable(page.journey.visibleText()));
    }
};

QTEST_MAIN(TimeslotJourneyTest)
#include "tst_timeslotjourney.moc"
