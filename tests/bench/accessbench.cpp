#include "models/access/accesschange.h"
#include "models/access/bulkcheck.h"
#include "models/access/weekplace.h"
#include "tests/bench/bench.h"
#include "ui/access/accessform.h"
#include "ui/access/accessresult.h"
#include "ui/access/placemap.h"

#include <QBuffer>
#include <QDateTime>
#include <QGeoCircle>
#include <QListWidget>
#include <QRandomGenerator>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int fenceCount = 1000;
constexpr qsizetype baselineRows = 20'000;

//! Takes what is written and forgets it, so that no disk is measured.
class Nowhere : public QIODevice
{
public:
    Nowhere() { open(WriteOnly); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override { return size; }
};

AccessRules city(QRandomGenerator *random, int fences = fenceCount)
{
    AccessRules rules;
    for (int i = 0; i < fences; ++i) {
        rules.fences.append({.id = QString::number(i),
                             .name = u"Site %1"_s.arg(i),
                             .circle = GeoCircle{{51 + random->bounded(1.0), -0.8 + random->bounded(1.6)},
                                                 50 + random->bounded(450.0)}});
    }
    const QByteArrayList zones{"Europe/London", "Asia/Kolkata", "America/New_York", "UTC"};
    for (int i = 0; i < 8; ++i) {
        WeekSet times;
        for (int day = 0; day < 5; ++day)
            times.add({day * secondsInDay + (6 + i) * 3600, day * secondsInDay + (8 + i) * 3600});
        rules.timeslots.append({.id = QString::number(i),
                                .name = u"Shift %1"_s.arg(i),
                                .times = times,
                                .zone = zones.at(i % zones.size())});
    }
    return rules;
}

QByteArray pointsAndTimes(qsizetype rows, QRandomGenerator *random)
{
    QByteArray csv = "name,latitude,longitude,time\n";
    csv.reserve(rows * 56);
    const qint64 start = QDateTime(QDate(2025, 1, 1), QTime(0, 0), QTimeZone::UTC).toSecsSinceEpoch();
    for (qsizetype i = 0; i < rows; ++i) {
        const QDateTime moment =
            QDateTime::fromSecsSinceEpoch(start + random->bounded(365 * secondsInDay), QTimeZone::UTC);
        csv += "P" + QByteArray::number(i) + ',' + QByteArray::number(51 + random->bounded(1.0), 'f', 6) + ',' +
               QByteArray::number(-0.8 + random->bounded(1.6), 'f', 6) + ',' + moment.toString(Qt::ISODate).toLatin1() +
               '\n';
    }
    return csv;
}

//! The same with Qt alone: split, toDouble, QDateTime, QGeoCircle one after the other.
void plainCheck(const QByteArray &csv, const AccessRules &rules)
{
    QList<QGeoCircle> circles;
    for (const AccessFence &fence : rules.fences)
        circles.append(
            QGeoCircle({fence.circle->center.latitude, fence.circle->center.longitude}, fence.circle->radius));
    QList<QTimeZone> zones;
    for (const AccessTimeslot &timeslot : rules.timeslots)
        zones.append(QTimeZone(timeslot.zone));
    QByteArrayList lines = csv.split('\n');
    QByteArray result;
    for (const QByteArray &line : lines.mid(1)) {
        const QByteArrayList cells = line.split(',');
        if (cells.size() < 4)
            continue;
        const QGeoCoordinate place(cells[1].toDouble(), cells[2].toDouble());
        const QDateTime moment = QDateTime::fromString(QString::fromLatin1(cells[3]), Qt::ISODate);
        const bool isInside =
            std::ranges::any_of(circles, [&place](const QGeoCircle &circle) { return circle.contains(place); });
        bool isWithin = false;
        for (qsizetype i = 0; i < zones.size() && !isWithin; ++i) {
            const QDateTime shown = moment.toTimeZone(zones.at(i));
            isWithin = rules.timeslots.at(i).times.contains((shown.date().dayOfWeek() - 1) * secondsInDay +
                                                            shown.time().msecsSinceStartOfDay() / 1000);
        }
        result += line + (isInside && isWithin ? ",allowed\n" : ",denied\n");
    }
}

//! In how many circles each of the first \a centres is, with Qt alone.
QList<qsizetype> plainHolding(const AccessRules &rules, qsizetype centres)
{
    QList<QGeoCircle> circles;
    for (const AccessFence &fence : rules.fences)
        circles.append(
            QGeoCircle({fence.circle->center.latitude, fence.circle->center.longitude}, fence.circle->radius));
    QList<qsizetype> counts;
    for (const QGeoCircle &one : circles.first(centres)) {
        counts.append(
            std::ranges::count_if(circles, [&one](const QGeoCircle &other) { return other.contains(one.center()); }));
    }
    return counts;
}

//! What one sees of it: the rules beside their answer, as the page of the access check puts them together.
struct CheckedRules
{
    AccessRuleBook book;
    AccessPerson person;
    AccessForm form{Theme()};
    AccessResult result{Theme()};

    explicit CheckedRules(const AccessRules &rules)
    {
        QList<RuleChoice> choices;
        for (const AccessFence &fence : rules.fences) {
            book.fences.insert(fence.id, fence);
            choices.append({fence.id, fence.name, true, fence.id.toInt()});
        }
        QStringList timeslots;
        for (const AccessTimeslot &timeslot : rules.timeslots) {
            book.timeslots.insert(timeslot.id, timeslot);
            timeslots.append(timeslot.id);
        }
        form.setRules(choices, {});
        form.setChecked(book.fences.keys(), {});
        person.timeslots = timeslots;
        QObject::connect(&form, &AccessForm::rulesChanged, &result, [this] { answer(); });
        form.resize(420, 800);
        result.resize(860, 800);
        Bench::showNow(&form);
        Bench::showNow(&result);
        answer();
        Bench::waitUntil([this] { return result.isSettled(); });
    }

    void answer()
    {
        person.fences = form.checkedFences();
        result.answer({.rules = book.rulesOf(person),
                       .place = GeoPoint(51.5, -0.1),
                       .instant = 1'741'000'000,
                       .zone = "Europe/London",
                       .who = {}});
    }

    //! One that stands in the list.
    void toggle(int row)
    {
        auto *list = form.findChild<QListWidget *>();
        QListWidgetItem *item = list->item(row);
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    }
};

} // namespace

void benchAccess(Bench &bench)
{
    const QString name = u"access: check %1k places and times, 1,000 fences, 8 timeslots"_s.arg(bench.rows() / 1000);
    if (bench.wants(name)) {
        QRandomGenerator random(5);
        BulkRules rules{.everybody = city(&random), .zone = "UTC"};
        QByteArray csv = pointsAndTimes(bench.rows(), &random);
        const double seconds = Bench::median(3,
                                             [&] {
                                                 QBuffer in(&csv);
                                                 in.open(QIODevice::ReadOnly);
                                                 Nowhere out;
                                                 checkInBulk(in, out, rules);
                                             }) /
                               1000;
        // A sample, taken as often as the rows have it: the whole would take minutes.
        const QByteArray sample = pointsAndTimes(std::min(baselineRows, bench.rows()), &random);
        const double baseline = Bench::once([&] { plainCheck(sample, rules.everybody); }) / 1000 *
                                double(bench.rows()) / double(std::min(baselineRows, bench.rows()));
        bench.add({.name = QString(name % u" (baseline from 20,000)"),
                   .value = seconds,
                   .unit = u"s"_s,
                   .baseline = baseline,
                   .goal = 5});
    }
    const QString week = u"access: the week of all places, 10,000 fences"_s;
    if (bench.wants(week)) {
        QRandomGenerator random(7);
        const AccessRules rules = city(&random, 10'000);
        // What it takes at least: which fences hold the centres, of which a sample is looked at.
        constexpr int sample = 500;
        bench.add({.name = QString(week % u" (baseline from 500)"),
                   .value = Bench::median(5, [&] { weekPlaceOf(rules, "Europe/London", QDate(2025, 3, 5)); }),
                   .unit = u"ms"_s,
                   .baseline = Bench::once([&] { plainHolding(rules, sample); }) * double(rules.fences.size()) / sample,
                   .goal = 100});
    }
    const QString toggle = u"access: check and uncheck one of 10,000 fences, longest hold-up until all is shown"_s;
    if (bench.wants(toggle)) {
        QRandomGenerator random(8);
        const AccessRules rules = city(&random, 10'000);
        CheckedRules page(rules);
        int row = 0;
        int turns = 0;
        const auto another = [&] {
            row += 500;
            turns = 0;
        };
        const auto toggleOne = [&] { page.toggle(row); };
        // Painted in a turn of its own.
        const auto isShown = [&] { return page.result.isSettled() && ++turns > 2; };
        const double unchecked = Bench::medianStall(9, another, toggleOne, isShown);
        row = 0;
        const double checked = Bench::medianStall(9, another, toggleOne, isShown);
        // What showing them all anew takes.
        PlaceMap map{Theme()};
        map.resize(500, 240);
        Bench::showNow(&map);
        bench.add({.name = toggle,
                   .value = std::max(unchecked, checked),
                   .unit = u"ms"_s,
                   .baseline = Bench::median(
                       5, [&map] { map.setFences({}); },
                       [&] {
                           map.setFences(rules.fences);
                           map.repaint();
                       }),
                   .goal = 16});
    }
    const QString one = u"access: one decision, 1,000 fences, 8 timeslots, with the next change"_s;
    if (bench.wants(one)) {
        QRandomGenerator random(6);
        const AccessJudge judge(city(&random));
        const qint64 start = QDateTime(QDate(2025, 1, 1), QTime(0, 0), QTimeZone::UTC).toSecsSinceEpoch();
        constexpr int decisions = 1000;
        const double milliseconds = Bench::median(5, [&] {
            for (int i = 0; i < decisions; ++i)
                judge.decide({51 + random.bounded(1.0), -0.8 + random.bounded(1.6)}, start + i * 7000);
        });
        bench.add({.name = one, .value = milliseconds * 1000 / decisions, .unit = u"µs"_s});
    }
}

} // namespace gatehouse
