#include "models/access/decision.h"
#include "tests/support/randomrules.h"
#include "ui/access/accesschangelist.h"
#include "ui/access/accessform.h"
#include "ui/access/accesspage.h"
#include "ui/access/accessresult.h"
#include "ui/access/assumptionlist.h"
#include "ui/access/bulkdialog.h"
#include "ui/access/placemap.h"
#include "ui/access/rulechecklist.h"
#include "ui/access/verdictcard.h"
#include "ui/access/weekplaceview.h"
#include "ui/theme/rulecolors.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QScrollBar>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

AccessRules office()
{
    AccessRules rules;
    WeekSet times;
    for (int day = 0; day < 5; ++day)
        times.add({day * secondsInDay + 9 * 3600, day * secondsInDay + 18 * 3600});
    rules.fences = {{.id = u"1"_s, .name = u"Main Office"_s, .circle = GeoCircle{{18.5204, 73.8567}, 200}},
                    {.id = u"2"_s, .name = u"Depot"_s, .circle = GeoCircle{{18.6, 73.8}, 500}}};
    rules.timeslots = {{.id = u"7"_s, .name = u"Day shift"_s, .times = times, .zone = "Asia/Kolkata"}};
    rules.switches = {true, true, true};
    return rules;
}

qint64 utc(int year, int month, int day, int hour, int minute = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), QTimeZone::UTC).toSecsSinceEpoch();
}

QString textsOf(const QWidget *widget)
{
    QStringList texts;
    for (const QLabel *label : widget->findChildren<QLabel *>()) {
        if (label->isVisibleTo(widget))
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

//! As long as it lives, nothing is made aside.
class BusyThreads
{
public:
    BusyThreads()
    {
        for (int i = 0; i < m_pool->maxThreadCount(); ++i)
            m_pool->start([this] { m_over.acquire(); });
    }
    ~BusyThreads()
    {
        m_over.release(m_pool->maxThreadCount());
        m_pool->waitForDone();
    }
    Q_DISABLE_COPY_MOVE(BusyThreads)

private:
    QThreadPool *m_pool = QThreadPool::globalInstance();
    QSemaphore m_over;
};

} // namespace

class AccessUiTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Theme::install(*qApp, Appearance::Light); }
    void answers();
    void weekIsMadeAside();
    void assumptions();
    void weekByKeysAndClicks();
    void weekOfManyPlaces();
    void aFenceHasOneColour();
    void placeAsTyped();
    void momentOfZone();
    void momentOfTheClockChange();
    void clickAsksAboutThePlaceOfTheRow();
    void zoneOfAFile();
    void rulesChecked();
    void gainsAndLosses();
};

void AccessUiTest::answers()
{
    AccessResult result{Theme()};
    result.resize(800, 700);
    result.show();
    AccessQuestion question{.rules = office(), .zone = "Asia/Kolkata"};
    result.answer(question);
    auto *card = result.findChild<VerdictCard *>();
    QCOMPARE(card->answer(), VerdictCard::Answer::Open);

    question.place = question.rules.fences.first().circle->center;
    question.instant = utc(2025, 3, 3, 6, 30);
    result.answer(question);
    QCOMPARE(card->answer(), VerdictCard::Answer::Allowed);
    const QString texts = textsOf(&result);
    QVERIFY2(texts.contains("Inside Main Office (200 m from its edge) and within Day shift until 18:00"_L1),
             qPrintable(texts));
    QVERIFY(texts.contains("Access ends in 6 h"_L1));
    QTRY_VERIFY2(textsOf(&result).contains("Depot: 1"_L1), qPrintable(textsOf(&result))); // some kilometres away

    question.instant = utc(2025, 3, 3, 20);
    result.answer(question);
    QCOMPARE(card->answer(), VerdictCard::Answer::Denied);
    QVERIFY2(card->accessibleDescription().contains("Day shift begins at 09:00"_L1),
             qPrintable(card->accessibleDescription()));
}

//! The week of many geofences takes a while, so it is made aside, and again only where it becomes another.
void AccessUiTest::weekIsMadeAside()
{
    AccessResult result{Theme()};
    auto *week = result.findChild<WeekPlaceView *>();
    AccessQuestion question{
        .rules = office(), .place = GeoPoint{0, 0}, .instant = utc(2025, 3, 3, 6), .zone = "Asia/Kolkata"};
    for (int i = 0; i < 200; ++i) {
        question.rules.fences.append(
            {.id = QString::number(100 + i), .circle = GeoCircle{{51 + i % 50 * 0.01, i / 50 * 0.01}, 300}});
    }
    {
        const BusyThreads busy;
        result.answer(question);
        QVERIFY(!result.isSettled());
        QVERIFY(week->week().rows.isEmpty());
    }
    QTRY_VERIFY(result.isSettled());
    QCOMPARE(week->week().rows.size(), question.rules.fences.size() + 1);
    QVERIFY(textsOf(&result).contains("Where and when these rules let somebody in"_L1));

    {
        const BusyThreads busy;
        question.place = GeoPoint{51, 0};
        question.instant = utc(2025, 3, 4, 6);
        result.answer(question);
        QVERIFY(result.isSettled());
        question.instant = utc(2025, 3, 14, 6);
        result.answer(question);
        QVERIFY(!result.isSettled());
        question.rules.fences.removeLast();
        result.answer(question); // before the other has come
    }
    QTRY_VERIFY(result.isSettled());
    QCOMPARE(week->week().rows.size(), question.rules.fences.size() + 1);
    QVERIFY(week->week().week.start > utc(2025, 3, 8, 0));

    QSignalSpy chosen(&result, &AccessResult::placeChosen);
    QTest::keyClick(week, Qt::Key_Return);
    QCOMPARE(chosen.first().first().value<std::optional<GeoPoint>>(), question.rules.fences.first().circle->center);

    {
        const BusyThreads busy;
        question.rules.fences.removeLast();
        result.answer(question);
        question.unknown = u"Being read."_s;
        result.answer(question);
        QVERIFY(result.isSettled());
        QVERIFY(week->week().rows.isEmpty());
    }
    QCoreApplication::processEvents();
    QVERIFY(week->week().rows.isEmpty());
}

void AccessUiTest::assumptions()
{
    AccessResult result{Theme()};
    result.resize(800, 700);
    result.show();
    AccessQuestion question{.rules = office(), .place = GeoPoint{0, 0}, .instant = 0, .zone = "UTC"};
    question.rules.timeslots.clear();
    result.answer(question);
    auto *list = result.findChild<AssumptionList *>();
    QStringList shown;
    for (const QComboBox *box : list->findChildren<QComboBox *>()) {
        if (box->isVisible())
            shown.append(box->accessibleName());
    }
    QCOMPARE(shown, (QStringList{rowOf(Assumption::NoTimeslot).questionText(),
                                 rowOf(Assumption::SeveralFences).questionText()}));

    question.rules.switches.verifyTimeslots.reset();
    result.answer(question);
    const QString unknown = rowOf(Assumption::UnknownSwitch).questionText();
    QVERIFY(std::ranges::any_of(list->findChildren<QComboBox *>(), [&](const QComboBox *box) {
        return box->isVisible() && box->accessibleName() == unknown;
    }));

    QSignalSpy chosen(&result, &AccessResult::assumptionChosen);
    for (QComboBox *box : list->findChildren<QComboBox *>()) {
        if (box->accessibleName() == rowOf(Assumption::SeveralFences).questionText())
            QTest::keyClick(box, Qt::Key_Down);
    }
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().at(0).value<Assumption>(), Assumption::SeveralFences);
    QCOMPARE(chosen.first().at(1).toInt(), 1);
}

void AccessUiTest::weekByKeysAndClicks()
{
    WeekPlaceView view{Theme()};
    view.resize(900, 200);
    view.setWeek(weekPlaceOf(office(), "Asia/Kolkata", QDate(2025, 3, 5)));
    view.show();
    view.setFocus();
    QVERIFY2(view.cursorText().startsWith("Main Office, Monday 00:00: not allowed until 09:00"_L1),
             qPrintable(view.cursorText()));
    for (int i = 0; i < 10; ++i)
        QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY2(view.cursorText().contains("Monday 10:00: allowed until 18:00"_L1), qPrintable(view.cursorText()));
    QTest::keyClick(&view, Qt::Key_PageDown);
    QTest::keyClick(&view, Qt::Key_Down);
    QVERIFY(view.cursorText().startsWith("Depot, Tuesday 10:00: allowed"_L1));
    QTest::keyClick(&view, Qt::Key_Down);
    QVERIFY(view.cursorText().startsWith("Elsewhere, Tuesday 10:00: never"_L1));

    QSignalSpy chosen(&view, &WeekPlaceView::chosen);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(chosen.last().at(0).toInt(), 2);
    QCOMPARE(chosen.last().at(1).toLongLong(), utc(2025, 3, 4, 4, 30));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.placeOf(0, utc(2025, 3, 5, 7)).center());
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen.last().at(0).toInt(), 0);
    QVERIFY(qAbs(chosen.last().at(1).toLongLong() - utc(2025, 3, 5, 7, 30)) <= 1800);
}

//! All can be reached, and "elsewhere" is always in sight.
void AccessUiTest::weekOfManyPlaces()
{
    AccessRules rules = office();
    rules.fences.clear();
    for (int i = 0; i < 20; ++i) {
        rules.fences.append(
            {.id = QString::number(i), .name = u"Fence %1"_s.arg(i), .circle = GeoCircle{{18.0 + 0.1 * i, 73}, 200}});
    }
    WeekPlaceView view{Theme()};
    view.setWeek(weekPlaceOf(rules, "Asia/Kolkata", QDate(2025, 3, 5)));
    view.resize(900, view.sizeHint().height());
    view.show();
    view.setFocus();
    const qint64 noon = utc(2025, 3, 5, 6, 30);
    const auto isInSight = [&](int row) {
        const int rows = row == view.week().rows.size() - 1 ? 12 : 11; // the last one is below the others
        return QRect(0, 2 * tokens::Margin, view.viewport()->width(), rows * tokens::RowHeight)
            .contains(view.placeOf(row, noon));
    };
    QSignalSpy chosen(&view, &WeekPlaceView::chosen);
    const auto clicked = [&](int row) {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.placeOf(row, noon).center());
        return chosen.isEmpty() ? -1 : chosen.last().first().toInt();
    };
    QVERIFY(isInSight(10) && !isInSight(11) && isInSight(20));
    QCOMPARE(clicked(20), 20);
    QVERIFY(view.cursorText().startsWith("Elsewhere, "_L1));
    QCOMPARE(clicked(10), 10);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(&view, Qt::Key_Down);
    QVERIFY2(view.cursorText().startsWith("Fence 15, "_L1), qPrintable(view.cursorText()));
    QVERIFY(isInSight(15) && !isInSight(16) && !isInSight(4) && isInSight(20));
    const QImage scrolled = view.viewport()->grab().toImage();
    QCOMPARE(clicked(14), 14);
    QCOMPARE(clicked(20), 20);

    QTest::keyClick(&view, Qt::Key_Home, Qt::ControlModifier);
    QVERIFY(view.cursorText().startsWith("Fence 0, "_L1));
    QVERIFY(isInSight(0) && isInSight(20));
    QVERIFY(view.viewport()->grab().toImage() != scrolled);
    QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
    QVERIFY(view.cursorText().startsWith("Elsewhere, "_L1));
    QTest::keyClick(&view, Qt::Key_Up);
    QVERIFY(view.cursorText().startsWith("Fence 19, "_L1));
    QVERIFY(isInSight(19) && isInSight(20) && !isInSight(8));

    // A click that brings the focus means what is under the mouse, wherever the arrows are.
    view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    QTest::keyClick(&view, Qt::Key_Home, Qt::ControlModifier);
    view.clearFocus();
    view.verticalScrollBar()->setValue(8);
    QVERIFY(!view.hasFocus() && isInSight(17) && !isInSight(0));
    QCOMPARE(clicked(17), 17);
    QVERIFY(view.hasFocus() && isInSight(17) && !isInSight(0));
    // The keys go on where the arrows are.
    view.clearFocus();
    view.verticalScrollBar()->setValue(0);
    view.setFocus(Qt::TabFocusReason);
    QVERIFY(isInSight(17) && !isInSight(0));
    QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);

    // Few again: all have room.
    rules.fences = rules.fences.first(3);
    view.setWeek(weekPlaceOf(rules, "Asia/Kolkata", QDate(2025, 3, 5)));
    QVERIFY(view.cursorText().startsWith("Elsewhere, "_L1));
    QVERIFY(isInSight(0) && isInSight(3));
}

//! By its identity, on the map, in the week and in the list of rules; not by where it stands.
void AccessUiTest::aFenceHasOneColour()
{
    const Theme theme;
    AccessRules rules = office();
    rules.fences[0].id = u"13"_s;
    const auto colorOf = [&](qsizetype fence) {
        return ruleColors(theme, ruleNumberOf(rules.fences.at(fence).id)).line;
    };
    QCOMPARE(colorOf(0), theme.series(5));
    // Of a service that tells no ids, one whose colour is not met by chance.
    const QList<QColor> met{theme.series(0), theme.series(1), theme.series(5)};
    for (int i = 0; i == 0 || met.contains(colorOf(1)); ++i)
        rules.fences[1].id = u"assigned {\"name\":\"Depot %1\"}"_s.arg(i);

    WeekPlaceView view{theme};
    view.resize(700, 200);
    view.setWeek(weekPlaceOf(rules, "Asia/Kolkata", QDate(2026, 3, 4)));
    const QImage week = view.grab().toImage();
    const auto countIn = [](const QImage &image, const QColor &color) {
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == color;
        }
        return count;
    };
    PlaceMap map{theme};
    map.resize(500, 400);
    map.show();
    map.setFences(rules.fences);
    const QImage picture = map.grab().toImage();
    for (qsizetype fence = 0; fence < 2; ++fence) {
        QVERIFY2(countIn(week, colorOf(fence)) > 20, qPrintable(QString::number(fence)));
        QVERIFY2(countIn(picture, colorOf(fence)) > 5, qPrintable(QString::number(fence)));
    }
    QCOMPARE(countIn(picture, theme.series(0)), 0);

    // One goes, and comes back.
    map.setFences({rules.fences.at(1)});
    const QImage one = map.grab().toImage();
    QCOMPARE(countIn(one, colorOf(0)), 0);
    QVERIFY(countIn(one, colorOf(1)) > 5);
    map.setFences(rules.fences);
    QCOMPARE(map.grab().toImage(), picture);

    RuleCheckList list(theme, u"Geofences"_s);
    list.setRules({{rules.fences.at(0).id, u"Main Office"_s, true, ruleNumberOf(rules.fences.at(0).id)}});
    const auto *items = list.findChild<QListWidget *>();
    QCOMPARE(items->item(0)->data(Qt::DecorationRole).value<QColor>(), colorOf(0));
}

void AccessUiTest::placeAsTyped()
{
    AccessForm form{Theme()};
    form.setNamedPlaces({{u"Main Office"_s, {18.5, 73.8}}});
    auto *line = form.findChild<QLineEdit *>(QString(), Qt::FindChildrenRecursively);
    for (QLineEdit *each : form.findChildren<QLineEdit *>()) {
        if (each->accessibleName() == "Place"_L1)
            line = each;
    }
    const auto typed = [&](const QString &text) {
        line->setText(text);
        return form.place();
    };
    QCOMPARE(typed(u"51.5, -0.1"_s), GeoPoint(51.5, -0.1));
    QCOMPARE(typed(u" +51.5 -0.1 "_s), GeoPoint(51.5, -0.1));
    QCOMPARE(typed(u"33.9° S, 18.4° E"_s), GeoPoint(-33.9, 18.4));
    QCOMPARE(typed(u"main office"_s), GeoPoint(18.5, 73.8));
    for (const QString &none : {u""_s, u"51.5"_s, u"91, 0"_s, u"0, 181"_s, u"Depot"_s, u"1, 2, 3"_s})
        QVERIFY(!typed(none));
    form.setPlace({-1.25, 36.5});
    QCOMPARE(form.place(), GeoPoint(-1.25, 36.5));
}

void AccessUiTest::momentOfZone()
{
    AccessForm form{Theme()};
    form.setZones({"Asia/Kolkata", "Nowhere/Land", "Asia/Kolkata"});
    form.setInstant(utc(2025, 3, 3, 6, 30));
    QComboBox *zones = nullptr;
    for (QComboBox *box : form.findChildren<QComboBox *>()) {
        if (box->accessibleName() == "Time zone"_L1)
            zones = box;
    }
    QVERIFY(zones->findData(QByteArray("Nowhere/Land")) < 0);
    zones->setCurrentIndex(zones->findData(QByteArray("Asia/Kolkata")));
    QCOMPARE(form.zone(), "Asia/Kolkata");
    QCOMPARE(form.instant(), utc(2025, 3, 3, 6, 30));
    QLineEdit *moment = nullptr;
    for (QLineEdit *line : form.findChildren<QLineEdit *>()) {
        if (line->accessibleName() == "Moment"_L1)
            moment = line;
    }
    QCOMPARE(moment->text(), u"2025-03-03 12:00"_s);
    moment->setText(u"2025-03-03 18:00"_s);
    QCOMPARE(form.instant(), utc(2025, 3, 3, 12, 30));
    moment->setText(u"never"_s);
    QVERIFY(!form.instant());
}

//! A time that comes twice is asked about as it was chosen.
void AccessUiTest::momentOfTheClockChange()
{
    AccessForm form{Theme()};
    form.resize(360, 700);
    form.setZones({"Europe/London"});
    for (QComboBox *box : form.findChildren<QComboBox *>()) {
        if (box->accessibleName() == "Time zone"_L1)
            box->setCurrentIndex(box->findData(QByteArray("Europe/London")));
    }
    form.show();
    QCOMPARE(form.zone(), "Europe/London");
    for (const qint64 instant : {utc(2025, 10, 26, 0, 15), utc(2025, 10, 26, 1, 15)}) {
        form.setInstant(instant);
        QCOMPARE(form.instant(), instant);
    }
    QVERIFY(!textsOf(&form).contains("The clock is put"_L1));
    for (QLineEdit *line : form.findChildren<QLineEdit *>()) {
        if (line->accessibleName() == "Moment"_L1)
            line->setText(u"2025-03-30 01:30"_s);
    }
    QVERIFY(textsOf(&form).contains("02:30 is taken instead."_L1));
    form.setZones({"Europe/London", "Asia/Kolkata"}); // another rule is checked
    QVERIFY(textsOf(&form).contains("02:30 is taken instead."_L1));
}

void AccessUiTest::clickAsksAboutThePlaceOfTheRow()
{
    AccessResult result{Theme()};
    AccessQuestion question{.rules = office(), .zone = "Asia/Kolkata"};
    question.rules.fences.append({.id = u"3"_s, .name = u"Planned"_s});
    question.place = question.rules.fences.first().circle->center;
    question.instant = utc(2025, 3, 4, 4, 30);
    result.answer(question);
    QTRY_VERIFY(result.isSettled());
    auto *week = result.findChild<WeekPlaceView *>();
    QCOMPARE(week->week().rows.size(), 4);
    QSignalSpy chosen(&result, &AccessResult::placeChosen);
    QTest::keyClick(week, Qt::Key_Down);
    QTest::keyClick(week, Qt::Key_Down);
    QTest::keyClick(week, Qt::Key_Return);
    QCOMPARE(chosen.size(), 0); // there is no place to ask about
    QTest::keyClick(week, Qt::Key_Down);
    QVERIFY2(week->cursorText().startsWith("Elsewhere"_L1), qPrintable(week->cursorText()));
    QTest::keyClick(week, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    const auto place = chosen.first().first().value<std::optional<GeoPoint>>();
    QVERIFY(place);
    QVERIFY(!AccessJudge(question.rules).places().allows(*place));

    // Nor is there one where geofences do not meet.
    question.rules.fences.removeLast();
    question.rules.assumptions.choose(Assumption::SeveralFences, u"all");
    result.answer(question);
    QTRY_VERIFY(result.isSettled());
    for (qsizetype row = 0; row < week->week().rows.size(); ++row)
        QTest::keyClick(week, Qt::Key_Up);
    QVERIFY2(week->cursorText().startsWith("Where all geofences meet"_L1), qPrintable(week->cursorText()));
    QTest::keyClick(week, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);

    // To the millimetre, although the text tells less.
    AccessForm form{Theme()};
    form.setPlace({51.123456789, 0.000000001});
    QCOMPARE(form.place(), GeoPoint(51.123456789, 0.000000001));
}

void AccessUiTest::zoneOfAFile()
{
    BulkPreview preview{.header = readBulkHeader("lat,lon,time\n"), .hasTimesWithoutZone = true, .isWhole = true};
    const auto shows = [](const QDialog &dialog) {
        return textsOf(&dialog).contains("Times without a time zone are by the clock of"_L1);
    };
    // Valid ones, although not listed.
    for (const QByteArray &zone : {"Asia/Calcutta"_ba, "US/Eastern"_ba, "UTC+05:15"_ba, "Europe/London"_ba}) {
        BulkDialog dialog(Theme(), u"a.csv"_s, preview, u"Asha"_s, zone, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(shows(dialog));
        QCOMPARE(dialog.zone(), zone);
    }
    // What comes after the rows looked at may lack a zone; in a file that is known as a whole none is chosen silently.
    for (const bool isWhole : {false, true}) {
        preview.hasTimesWithoutZone = false;
        preview.isWhole = isWhole;
        BulkDialog dialog(Theme(), u"a.csv"_s, preview, u"Asha"_s, "Europe/London", nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QCOMPARE(shows(dialog), !isWhole);
        QCOMPARE(dialog.zone(), isWhole ? QByteArray() : "Europe/London"_ba);
    }
}

void AccessUiTest::rulesChecked()
{
    RuleCheckList list(Theme(), u"Geofences"_s);
    list.setRules({{u"1"_s, u"B"_s}, {u"2"_s, u"A"_s}, {u"3"_s, u"C"_s, false}});
    list.resize(300, 200);
    list.show();
    QSignalSpy changed(&list, &RuleCheckList::changed);
    list.setChecked({u"3"_s});
    QCOMPARE(list.checked(), QStringList{u"3"_s});
    QVERIFY(changed.isEmpty());
    auto *rows = list.findChild<QListWidget *>();
    QCOMPARE(rows->item(0)->text(), u"C (inactive)"_s);
    rows->setCurrentRow(1);
    QTest::keyClick(rows, Qt::Key_Space);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(list.checked(), (QStringList{u"3"_s, u"2"_s}));
}

void AccessUiTest::gainsAndLosses()
{
    AccessChange change{.people = 9};
    change.changed.append({{.id = u"a"_s, .name = u"Asha"_s}, {.gain = AccessExample{.secondsAWeek = 3600}}});
    change.changed.append({{.id = u"b"_s},
                           {.gain = AccessExample{.fence = u"Depot"_s, .byPlace = true, .secondsAWeek = 7200},
                            .loss = AccessExample{.instant = utc(2025, 3, 3, 9),
                                                  .fence = u"Main Office"_s,
                                                  .timeslot = u"Day"_s,
                                                  .zone = "UTC",
                                                  .secondsAWeek = 5400}}});
    change.gaining = 2;
    change.losing = 1;
    AccessChangeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setChange(change);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0).data().toString(), u"b loses"_s);
    QCOMPARE(model.index(0).data(AccessChangeModel::DetailRole).toString(),
             u"from Mon 09:00, at Main Office; 1 h 30 min a week there"_s);
    QCOMPARE(model.index(1).data().toString(), u"Asha gains"_s);
    model.setChange({});
    QCOMPARE(model.rowCount(), 0);

    AccessChangeList list{Theme()};
    list.resize(300, 300);
    list.show();
    list.setChange(change);
    QVERIFY(textsOf(&list).contains("1 lose access, 2 gain, of 9"_L1));
    QVERIFY(!textsOf(&list).contains("Assumed"_L1));
    change.leansOn = bitOf(Assumption::SeveralFences) | bitOf(Assumption::NoTimeslot);
    change.assumptions.choose(Assumption::SeveralFences, u"all");
    list.setChange(change);
    const QString assumed = u"Assumed: Somebody without a timeslot: gets in at any time; Of several geofences: all of "
                            "them are needed."_s;
    QVERIFY2(textsOf(&list).contains(assumed), qPrintable(textsOf(&list)));
    QSignalSpy activated(&list, &AccessChangeList::personActivated);
    auto *view = list.findChild<QListView *>();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_COMPARE(activated.size(), 1);
    list.setMessage(u"Nothing is edited."_s);
    QVERIFY(textsOf(&list).contains("Nothing is edited."_L1));
    QVERIFY(!textsOf(&list).contains("Assumed"_L1));
    QVERIFY(!view->isVisible());
}

QTEST_MAIN(AccessUiTest)
#include "tst_access.moc"
