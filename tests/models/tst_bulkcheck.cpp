#include "models/access/bulkcheck.h"
#include "models/access/decision.h"
#include "models/access/timetext.h"
#include "models/csv/csvdocument.h"
#include "models/csv/csvrecords.h"
#include "tests/support/fulldevice.h"
#include "tests/support/randomrules.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

BulkRules office()
{
    BulkRules rules;
    WeekSet times;
    for (int day = 0; day < 5; ++day)
        times.add({day * secondsInDay + 9 * 3600, day * secondsInDay + 18 * 3600});
    rules.everybody.fences = {{.id = u"1"_s, .name = u"=Main, Office"_s, .circle = GeoCircle{{51.5, 0}, 1000}}};
    rules.everybody.timeslots = {{.id = u"2"_s, .name = u"Day shift"_s, .times = times, .zone = "Europe/London"}};
    rules.everybody.switches = {true, true, true};
    return rules;
}

struct Checked
{
    BulkResult result;
    QByteArrayList lines;
};

Checked checked(QByteArray csv, const BulkRules &rules, const BulkProgress &progress = {})
{
    QBuffer in(&csv);
    in.open(QIODevice::ReadOnly);
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    Checked checked{checkInBulk(in, out, rules, progress), {}};
    checked.lines = out.data().split('\n');
    for (QByteArray &line : checked.lines)
        line = line.trimmed();
    if (checked.lines.last().isEmpty())
        checked.lines.removeLast();
    return checked;
}

} // namespace

class BulkCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void decides();
    void columnNames();
    void separatorsAndMarks();
    void unknownSwitches();
    void whatIsAssumedIsTold();
    void timesWithoutZone();
    void problemsByLine();
    void users();
    void ownResultAgain();
    void agreesWithDecision();
    void quotesAcrossBlocks();
    void cancels();
    void failures();
    void endlessLine();
    void preview();
    void timeTexts_data();
    void timeTexts();
    void records();
};

void BulkCheckTest::decides()
{
    const Checked done = checked("name,latitude,longitude,time\n"
                                 "\"Gate, north\",51.5,0,2025-03-03T10:00Z\n"
                                 "Lane,51.52,0,2025-03-03 10:00:30+00:00\r\n"
                                 "Night,51.5,0,2025-03-03T10:00-09:00",
                                 office());
    QCOMPARE(done.result.outcome, BulkResult::Outcome::Finished);
    QCOMPARE(done.lines.size(), 4);
    QCOMPARE(done.lines.at(0),
             "name,latitude,longitude,time,access,reason,geofence,edge_metres,timeslot,assumed,problem");
    QCOMPARE(done.lines.at(1), "\"Gate, north\",51.5,0,2025-03-03T10:00Z,allowed,inside the geofence; within the "
                               "timeslot,\"'=Main, Office\",-1000.0,Day shift,,");
    QCOMPARE(done.lines.at(2), "Lane,51.52,0,2025-03-03 10:00:30+00:00,denied,outside the geofences; within the "
                               "timeslot,\"'=Main, Office\",1223.9,Day shift,,");
    QCOMPARE(done.lines.at(3), "Night,51.5,0,2025-03-03T10:00-09:00,denied,inside the geofence; outside the "
                               "timeslots,\"'=Main, Office\",-1000.0,,,");
    QCOMPARE(done.result.rows, 3);
    QCOMPARE(done.result.allowed, 1);
    QCOMPARE(done.result.denied, 2);
    QCOMPARE(done.result.undecided, 0);
    QVERIFY(done.result.problems.isEmpty());
    QCOMPARE(done.result.leansOn, 0);
}

void BulkCheckTest::columnNames()
{
    const BulkHeader header = readBulkHeader("Lng;LAT;Date time;User Id;note\n");
    QVERIFY2(header.problem.isEmpty(), qPrintable(header.problem));
    QCOMPARE(header.separator, ';');
    QCOMPARE(header.longitude, 0);
    QCOMPARE(header.latitude, 1);
    QCOMPARE(header.time, 2);
    QCOMPARE(header.user, 3);
    // The first name that fits best counts, wherever it stands.
    QCOMPARE(readBulkHeader("date,y,x,time\n").time, 3);

    const QString problem = readBulkHeader("51.5,0,2025-03-03\n").problem;
    QVERIFY2(problem.contains("latitude, longitude, time"_L1) && problem.contains("51.5, 0, 2025-03-03"_L1),
             qPrintable(problem));
    QVERIFY(readBulkHeader("lat,lon,time,\"note\n").problem.contains("not closed"_L1));
    QVERIFY(!readBulkHeader({}).problem.isEmpty());
    QVERIFY(!readBulkHeader("\xff\xfel\0a\0").problem.isEmpty());

    // Those of a result are not the file's, also of one from before there was a column for what is assumed.
    const QByteArray ours = bulkResultColumns().join(u',').toUtf8();
    QCOMPARE(readBulkHeader(QByteArray("lat,lon,time," + ours + '\n')).kept, 3);
    const QByteArray former = "access,reason,geofence,edge_metres,timeslot,problem";
    QCOMPARE(readBulkHeader(QByteArray("lat,lon,time," + former + '\n')).kept, 3);
    QCOMPARE(readBulkHeader("lat,lon,time,timeslot,problem\n").kept, 5);
}

void BulkCheckTest::separatorsAndMarks()
{
    const Checked done = checked("\xef\xbb\xbflat;lon;time\n51,5;+0,001;2025-03-03 10:00Z\n", office());
    QCOMPARE(done.result.allowed, 1);
    QCOMPARE(done.lines.at(0), "\xef\xbb\xbflat;lon;time;access;reason;geofence;edge_metres;timeslot;assumed;problem");
    QVERIFY(done.lines.at(1).startsWith("51,5;+0,001;2025-03-03 10:00Z;allowed;"));
    QCOMPARE(checked("lat\tlon\ttime\n51.5\t0\t2025-03-03 10:00Z\n", office()).result.allowed, 1);
}

//! What is assumed of switches that the service does not tell counts here too.
void BulkCheckTest::unknownSwitches()
{
    BulkRules rules = office();
    rules.everybody.switches = {};
    const QByteArray csv = "lat,lon,time\n0,0,2025-03-03 23:00Z\n";
    QCOMPARE(checked(csv, rules).result.allowed, 0);
    rules.everybody.assumptions.choose(Assumption::UnknownSwitch, u"off");
    QCOMPARE(checked(csv, rules).result.allowed, 0); // the organization counts as inactive
    rules.everybody.switches.isOrganizationActive = true;
    QCOMPARE(checked(csv, rules).result.allowed, 1);
}

//! Of each row what its own decision leans on, in the words of the settings; of the file what any does.
void BulkCheckTest::whatIsAssumedIsTold()
{
    BulkRules rules = office();
    rules.everybody.timeslots.clear();
    rules.everybody.fences = {{.id = u"1"_s, .circle = GeoCircle{{10, 20}, 0}}};
    rules.everybody.assumptions.choose(Assumption::Edge, u"outside");
    rules.byUser.insert("asha", AccessRules());
    const QByteArray csv = "user,lat,lon,time\n,0,0,2025-03-03T10:00Z\n,10,20,2025-03-03T10:00Z\n";
    const Checked own = checked(csv + ",x,0,2025-03-03T10:00Z\n", rules);
    const auto assumed = [&own](qsizetype line) { return own.lines.at(line).split(',').at(9); };
    QCOMPARE(assumed(1), "Somebody without a timeslot: gets in at any time");
    QCOMPARE(assumed(2), "Somebody without a timeslot: gets in at any time; A place just on the edge of a geofence: is "
                         "outside");
    QCOMPARE(assumed(3), "");
    QCOMPARE(own.result.leansOn, bitOf(Assumption::NoTimeslot) | bitOf(Assumption::Edge));
    const Checked all = checked(csv + "Asha,0,0,2025-03-03T10:00Z\n", rules);
    QVERIFY2(all.lines.at(3).contains("Switches that the service does not tell: counts as on"),
             all.lines.at(3).constData());
    QVERIFY(all.result.leansOn & bitOf(Assumption::UnknownSwitch));
    QVERIFY(all.result.leansOn & bitOf(Assumption::Edge));
    QCOMPARE(
        assumedSentence(rules.everybody.assumptions, bitOf(Assumption::Edge)),
        u"Assumed: A place just on the edge of a geofence: is outside. Change it in Access check if you know better."_s);
    QVERIFY(assumedSentence(rules.everybody.assumptions, 0).isEmpty());
}

void BulkCheckTest::timesWithoutZone()
{
    BulkRules rules = office();
    const QByteArray csv = "lat,lon,time\n51.5,0,2025-03-03 10:00\n51.5,0,2025-03-30 01:30\n51.5,0,2025-10-26 01:30\n";
    Checked done = checked(csv, rules);
    QCOMPARE(done.result.undecided, 3);
    QVERIFY(done.result.problems.first().text.contains("time zone"_L1));

    rules.zone = "Europe/London";
    done = checked(csv, rules);
    QCOMPARE(done.result.undecided, 1);
    QCOMPARE(done.result.allowed, 1);
    QCOMPARE(done.result.problemCount, 2);
    QCOMPARE(done.result.problems.at(0).line, 3);
    QVERIFY(done.result.problems.at(0).text.contains("never comes"_L1));
    QVERIFY(done.result.problems.at(1).text.contains("comes twice"_L1));
    QVERIFY(done.lines.at(3).contains(",denied,") && done.lines.at(3).contains("comes twice"));

    rules.zone = "Asia/Kolkata"; // 10:00 there is 04:30 in London
    QCOMPARE(checked(csv, rules).result.allowed, 0);
    rules.zone = "Nowhere/Land";
    QCOMPARE(checked(csv, rules).result.undecided, 3);
}

void BulkCheckTest::problemsByLine()
{
    const Checked done = checked("name,lat,lon,time\n"                     // 1
                                 "\"two\nlines\",95,0,2025-03-03T10:00Z\n" // 2, 3
                                 "\n"                                      // 4
                                 "a,,0,2025-03-03T10:00Z\n"                // 5
                                 "b,5 1,0,2025-03-03T10:00Z\n"             // 6
                                 "c,51.5,nan,2025-03-03T10:00Z\n"          // 7
                                 "d,51.5,0,2025-02-30T10:00Z\n"            // 8
                                 "e,51.5,0,2025-03-03\n"                   // 9
                                 "f,51.5,0\n"                              // 10
                                 "g,51.5,0,2025-03-03T10:00Z,more\n"       // 11
                                 "\"h,51.5,0,2025-03-03T10:00Z\n"          // 12
                                 "i,51.5,0,2025-03-03T10:00Z\n",           // 13
                                 office());
    QList<qint64> lines;
    for (const BulkProblem &problem : done.result.problems)
        lines.append(problem.line);
    QCOMPARE(lines, (QList<qint64>{2, 5, 6, 7, 8, 9, 10, 11, 12}));
    QCOMPARE(done.result.rows, 10);
    QCOMPARE(done.result.undecided, 9);
    QCOMPARE(done.result.allowed, 1);
    QVERIFY(done.result.problems.at(0).text.contains("latitude"_L1));
    QVERIFY(done.result.problems.at(1).text.contains("no latitude"_L1));
    QVERIFY(done.result.problems.at(3).text.contains("longitude"_L1));
    QVERIFY(done.result.problems.at(8).text.contains("not closed"_L1));

    // Each line of the result has as many cells as the first, and a problem beside what is undecided.
    QByteArray text = done.lines.join('\n');
    qsizetype from = 0;
    csv::Cells cells;
    int rows = 0;
    while (from < text.size()) {
        const csv::RecordEnd end = csv::recordEnd(text, from, ',', true);
        csv::cut(QByteArrayView(text).sliced(from, end.next - from), ',', &cells);
        QCOMPARE(cells.cells.size(), size_t(11));
        if (rows > 0)
            QCOMPARE(cells.cells[4].raw.isEmpty(), !cells.cells[10].raw.isEmpty());
        from = end.next;
        ++rows;
    }
    QCOMPARE(rows, 11);
}

void BulkCheckTest::users()
{
    BulkRules rules = office();
    rules.byUser.insert(bulkUserKey("Ünal@example.org"), AccessRules());
    const QByteArray csv = "user,lat,lon,time\n"
                           " üNAL@example.org ,0,0,2025-03-03T10:00Z\n"
                           ",0,0,2025-03-03T10:00Z\n"
                           "nobody,0,0,2025-03-03T10:00Z\n";
    const Checked done = checked(csv, rules);
    QCOMPARE(done.result.allowed, 1);
    QCOMPARE(done.result.denied, 1);
    QCOMPARE(done.result.undecided, 1);
    QVERIFY(done.result.problems.first().text.contains("nobody"_L1));
    // Why there are none is told of each.
    rules.unknown = {{bulkUserKey("Twin"), BulkUnknown::Several}, {bulkUserKey("lost"), BulkUnknown::NotRead}};
    const auto problemOf = [&rules](const QByteArray &user) {
        const Checked row = checked("user,lat,lon,time\n" + user + ",0,0,2025-03-03T10:00Z\n", rules);
        return row.result.problems.value(0).text;
    };
    QCOMPARE(problemOf("nobody"), u"There is no user “nobody” here."_s);
    QVERIFY(problemOf(" tWin").contains(u"fits several users"));
    QVERIFY(problemOf("LOST").contains(u"could not be read"));
    rules.others = BulkUnknown::NotLookedFor;
    QVERIFY(problemOf("nobody").contains(u"Split the file"));
    rules.unknown.insert(bulkUserKey("nobody"), BulkUnknown::NotHere);
    QCOMPARE(problemOf("nobody"), u"There is no user “nobody” here."_s);
    rules.heedsUsers = false;
    QCOMPARE(checked(csv, rules).result.denied, 3);

    QByteArray copy = csv + " NOBODY,1,1,x\n";
    QBuffer file(&copy);
    file.open(QIODevice::ReadOnly);
    QCOMPARE(usersInBulk(file, 10), (QStringList{u"üNAL@example.org"_s, u"nobody"_s}));
    file.seek(0);
    QCOMPARE(usersInBulk(file, 1).size(), 1);
}

void BulkCheckTest::ownResultAgain()
{
    const QByteArray csv = "lat,lon,time\n51.5,0,2025-03-03T10:00Z\n";
    const Checked once = checked(csv, office());
    const Checked again = checked(once.lines.join('\n') + '\n', office());
    QCOMPARE(again.lines, once.lines);
}

void BulkCheckTest::agreesWithDecision()
{
    RandomRules random(11);
    BulkRules rules;
    // Several blocks, each decided aside.
    for (int i = 0; i < 40; ++i)
        rules.everybody.fences.append(random.fence(i));
    for (int i = 0; i < 5; ++i)
        rules.everybody.timeslots.append(random.timeslot(i));
    const AccessJudge judge(rules.everybody);
    QByteArray csv = "latitude,longitude,time\n";
    QByteArrayList expected;
    for (int i = 0; i < 30'000; ++i) {
        const GeoPoint place = random.placeFor(rules.everybody);
        const qint64 instant = random.instant();
        csv += QByteArray::number(place.latitude, 'g', 17) + ',' + QByteArray::number(place.longitude, 'g', 17) + ',' +
               QDateTime::fromSecsSinceEpoch(instant, QTimeZone::UTC).toString(Qt::ISODate).toLatin1() + '\n';
        expected.append(judge.allows(place, instant) ? "allowed" : "denied");
    }
    const Checked done = checked(csv, rules);
    QCOMPARE(done.lines.size(), expected.size() + 1);
    for (qsizetype i = 0; i < expected.size(); ++i)
        QCOMPARE(done.lines.at(i + 1).split(',').at(3), expected.at(i));
    QCOMPARE(done.result.allowed + done.result.denied, 30'000);
    QVERIFY(done.result.allowed > 1000 && done.result.denied > 1000);
}

//! Names with line ends and quotes, longer all together than what is read at once.
void BulkCheckTest::quotesAcrossBlocks()
{
    QByteArray csv = "name,lat,lon,time\n";
    const QByteArray name = "\"a \"\"name\"\",\n" + QByteArray(3000, 'x') + "\"";
    const int rows = 3500;
    for (int i = 0; i < rows; ++i)
        csv += name + ",51.5,0," + (i == rows - 1 ? "never" : "2025-03-03T10:00Z") + "\n";
    const Checked done = checked(csv, office());
    QCOMPARE(done.result.allowed, rows - 1);
    QCOMPARE(done.result.problems.size(), 1);
    QCOMPARE(done.result.problems.first().line, 1 + 2 * (rows - 1) + 1);
}

void BulkCheckTest::cancels()
{
    QByteArray csv = "lat,lon,time\n";
    for (int i = 0; i < 400'000; ++i)
        csv += "51.5,0,2025-03-03T10:00Z\n";
    qint64 seen = 0;
    const Checked done = checked(csv, office(), [&seen](qint64 bytes, qint64 rows) {
        seen = rows;
        return bytes < 4'000'000;
    });
    QCOMPARE(done.result.outcome, BulkResult::Outcome::Cancelled);
    QVERIFY(seen > 0 && seen < 400'000);
    QCOMPARE(done.lines.size(), seen + 1);
}

void BulkCheckTest::failures()
{
    Checked done = checked("a,b\n1,2\n", office());
    QCOMPARE(done.result.outcome, BulkResult::Outcome::Failed);
    QVERIFY(done.result.error.contains("latitude"_L1));
    QVERIFY(done.lines.isEmpty());

    QByteArray csv = "lat,lon,time\n51.5,0,2025-03-03T10:00Z\n";
    QBuffer in(&csv);
    in.open(QIODevice::ReadOnly);
    FullDevice full;
    const BulkResult result = checkInBulk(in, full, office());
    QCOMPARE(result.outcome, BulkResult::Outcome::Failed);
    QVERIFY(result.error.contains("no room"_L1));
}

//! Read without end, it would take all memory.
void BulkCheckTest::endlessLine()
{
    QByteArray csv = "lat,lon,time\n51.5,0,2025-03-03T10:00Z\n51.5,0,\"";
    csv += QByteArray(CsvDocument::maxRecordBytes + 1'000'000, 'x');
    const qsizetype half = csv.size();
    csv += QByteArray(200'000'000, 'x');
    QBuffer in(&csv);
    in.open(QIODevice::ReadOnly);
    QByteArray text;
    QBuffer out(&text);
    out.open(QIODevice::WriteOnly);
    const BulkResult result = checkInBulk(in, out, office());
    QCOMPARE(result.outcome, BulkResult::Outcome::Failed);
    QVERIFY2(result.error.contains(u"Line 3"_s) && result.error.contains(u"16 MB"_s), qPrintable(result.error));
    QCOMPARE(result.rows, 1);
    QVERIFY2(in.pos() < 3 * half, qPrintable(QString::number(in.pos())));
    // Nor when the people in it are looked for.
    in.seek(0);
    csv.replace("lat,lon,time\n", "lat,lon,time,user\n");
    QCOMPARE(usersInBulk(in, 10, {}), QStringList());
    QVERIFY2(in.pos() < 3 * half, qPrintable(QString::number(in.pos())));
}

void BulkCheckTest::preview()
{
    QByteArray csv = "lat,lon,time\n51.5,0,2025-03-03T10:00Z\n51.5,0,2025-03-03 10:00\n";
    QBuffer in(&csv);
    in.open(QIODevice::ReadOnly);
    BulkPreview preview = previewBulk(in);
    QVERIFY(preview.hasTimesWithoutZone);
    QVERIFY(preview.isWhole);
    QCOMPARE(preview.rows, 2);
    in.close();
    csv.replace("10:00\n", "10:00+02\n");
    in.open(QIODevice::ReadOnly);
    QVERIFY(!previewBulk(in).hasTimesWithoutZone);

    in.close();
    csv = "lat,lon,time\n" + QByteArray("51.5,0,2025-03-03T10:00Z\n").repeated(20'000) + "51.5,0,2025-03-03 10:00\n";
    in.open(QIODevice::ReadOnly);
    preview = previewBulk(in);
    QVERIFY(!preview.hasTimesWithoutZone);
    QVERIFY(!preview.isWhole);
}

void BulkCheckTest::timeTexts_data()
{
    using Kind = TimeText::Kind;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<TimeText::Kind>("kind");
    QTest::addColumn<qint64>("second");
    QTest::newRow("reading") << QByteArray("1970-01-02 00:01") << Kind::Reading << 86460LL;
    QTest::newRow("seconds") << QByteArray("1970-01-01T00:00:07.999Z") << Kind::Instant << 7LL;
    QTest::newRow("blank before zone") << QByteArray("1970-01-01 01:00 +01:00") << Kind::Instant << 0LL;
    QTest::newRow("short zone") << QByteArray("1970-01-01T00:00-0330") << Kind::Instant << 12600LL;
    QTest::newRow("hours") << QByteArray("1970-01-01t00:00+02") << Kind::Instant << -7200LL;
    QTest::newRow("midnight after") << QByteArray("1970-01-01 24:00") << Kind::Reading << 86400LL;
    QTest::newRow("before") << QByteArray("1969-12-31 23:59Z") << Kind::Instant << -60LL;
    QTest::newRow("leap day") << QByteArray("2024-02-29 00:00Z") << Kind::Instant << 1709164800LL;
    QTest::newRow("day only") << QByteArray("1970-01-02") << Kind::DateOnly << 86400LL;
    for (const char *text : {"", "1970", "1970-13-01 00:00", "2025-02-29 00:00", "1970-01-01 25:00", "1970-01-01 24:01",
                             "1970-01-01 00:60", "1970-01-01 00:00:60", "1970-01-01 0:00", "1970-01-01 00:00 CET",
                             "1970-01-01 00:00Zx", "1970-01-01 00:00+19", "1970-01-01 00:00+", "1/2/2025 10:00"})
        QTest::addRow("none: %s", text) << QByteArray(text) << Kind::Nothing << 0LL;
}

void BulkCheckTest::timeTexts()
{
    QFETCH(QByteArray, text);
    QFETCH(TimeText::Kind, kind);
    QFETCH(qint64, second);
    const TimeText read = readTimeText(text);
    QCOMPARE(read.kind, kind);
    if (kind != TimeText::Kind::Nothing)
        QCOMPARE(read.second, second);
}

void BulkCheckTest::records()
{
    const auto cells = [](QByteArrayView record) {
        csv::Cells cut;
        csv::cut(record, ',', &cut);
        QByteArrayList texts;
        QByteArray scratch;
        for (const csv::Cell &cell : cut.cells)
            texts.append(cell.text(&scratch).toByteArray());
        return texts;
    };
    QCOMPARE(cells(" a ,\"b,\"\"c\"\"\",,\r\n"), (QByteArrayList{"a", "b,\"c\"", "", ""}));
    QCOMPARE(cells("5\" pipe,\"\""), (QByteArrayList{"5\" pipe", ""}));
    QCOMPARE(csv::recordEnd("a,\"b\nc\"\nd", 0, ',', false).next, 8);
    QCOMPARE(csv::recordEnd("a,\"b\nc\"\nd", 0, ',', false).lines, 2);
    QCOMPARE(csv::recordEnd("a,\"b\nc\"\nd", 8, ',', false).next, -1);
    QCOMPARE(csv::recordEnd("a,\"b\nc\"\nd", 8, ',', true).next, 9);
    // Not closed: only the line is spoilt.
    QCOMPARE(csv::recordEnd("\"a\nb\nc", 0, ',', true).next, 3);
    QCOMPARE(csv::recordEnd(QByteArray("\"a\n" + QByteArray(csv::longestQuote + 9, 'x')), 0, ',', false).next, 3);
}

QTEST_GUILESS_MAIN(BulkCheckTest)
#include "tst_bulkcheck.moc"
