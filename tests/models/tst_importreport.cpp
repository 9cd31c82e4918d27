#include "models/import/importreport.h"
#include "models/import/importtally.h"
#include "tests/support/fulldevice.h"
#include "tests/support/importfiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

using State = ImportOutcome::State;

namespace {

ImportReportSource sourceOf(const QStringList &columns, const QList<bool> &secrets, QList<ImportOutcome> outcomes)
{
    return {columns, secrets, [outcomes = std::move(outcomes), next = 0](ImportOutcome *outcome) mutable {
                if (next == outcomes.size())
                    return false;
                *outcome = outcomes.at(next++);
                return true;
            }};
}

QByteArray written(const ImportReportSource &source, ImportReportOf rows = ImportReportOf::All)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const ImportWriting writing = writeImportReport(out, source, rows);
    return writing.error.isEmpty() && !writing.isCancelled ? out.data() : QByteArray();
}

} // namespace

class ImportReportTest : public QObject
{
    Q_OBJECT

private slots:
    void everyRow();
    void failedRows();
    void survivesTheRoundTrip();
    void survivesASpreadsheet();
    void secretsAreLeftBlank();
    void reportOfAReport();
    void surplusCellsStay();
    void planAsFile();
    void planTellsEffects();
    void planAsJson();
    void reportAsJson();
    void planMasksSecrets();
    void fileForTheService();
    void invitationsHaveNoPasswords();
    void stopsAndFails();
    void names();
    void tallyIsOfTheWholeFile();
};

void ImportReportTest::tallyIsOfTheWholeFile()
{
    const ImportTally tally{.done = 1200, .failed = 3, .unclear = 1, .refused = 35, .setAside = 2, .notSent = 4};
    QCOMPARE(tally.total(), 1245);
    QCOMPARE(tally.toSend(), 1204);
    QCOMPARE(tally.toMend(), 39);
    QCOMPARE(importTallyText(tally),
             u"1,200 of 1,245 done, 3 failed, 1 not clear, 35 refused by the check, 2 set aside, 4 not sent"_s);
    QCOMPARE(importTallyText({.done = 2}), u"2 of 2 done"_s);
    QCOMPARE(importTallyText({.done = 1, .takenBack = 2, .onTheirWay = 3, .waiting = 4}),
             u"1 of 10 done, 2 taken back, 3 on their way, 4 waiting"_s);
}

void ImportReportTest::everyRow()
{
    const QByteArray text = written(sourceOf({u"name"_s, u"note"_s}, {false, false},
                                             {{{u"Asha"_s, u"a,b"_s}, State::Done, u"7"_s, {}},
                                              {{u"Bo"_s}, State::Failed, {}, u"User \"Bo\" exists"_s},
                                              {{u"Cy"_s, {}}, State::NotSent, {}, u"Set aside"_s}}));
    QCOMPARE(text, "\xEF\xBB\xBFname,note,result,reason\r\n"
                   "Asha,\"a,b\",done,\r\n"
                   "Bo,,failed,\"User \"\"Bo\"\" exists\"\r\n"
                   "Cy,,not sent,Set aside\r\n"_ba);
}

void ImportReportTest::failedRows()
{
    const QByteArray text = written(sourceOf({u"name"_s}, {false},
                                             {{{u"A"_s}, State::Done, {}, {}},
                                              {{u"B"_s}, State::Failed, {}, u"why"_s},
                                              {{u"C"_s}, State::Unclear, {}, {}},
                                              {{u"D"_s}, State::Refused, {}, u"bad"_s},
                                              {{u"E"_s}, State::NotSent, {}, {}},
                                              {{u"F"_s}, State::Waiting, {}, {}}}),
                                    ImportReportOf::Failed);
    QCOMPARE(text, "\xEF\xBB\xBFname,result,reason\r\nB,failed,why\r\nC,unclear,\r\nD,refused,bad\r\n"_ba);
}

//! What is dropped again is what stood in the file, and our columns are not taken for its own.
void ImportReportTest::survivesTheRoundTrip()
{
    const QStringList cells{u"+91"_s,   u"=SUM(A1)"_s, u"@home"_s,           u"-"_s,    u"'=quoted"_s, u"a\nb, \"c\""_s,
                            u"رانيا"_s, u"'tis"_s,     u"+91 98765 43210"_s, u"-12.5"_s};
    QStringList columns;
    for (int i = 0; i < cells.size(); ++i)
        columns.append(u"c%1"_s.arg(i));
    const QByteArray text =
        written(sourceOf(columns, QList<bool>(columns.size(), false), {{cells, State::Failed, {}, u"=why"_s}}),
                ImportReportOf::Failed);
    QVERIFY(text.contains("'=SUM"));
    QVERIFY(text.contains("'=why"));
    QVERIFY(text.contains("\n'+91,"));
    const CsvDocument again = csvDocument(text);
    QCOMPARE(again.rowCount(), 1);
    QCOMPARE(again.columns().first(ownColumnCount(again.columns())), columns);
    for (int i = 0; i < cells.size(); ++i)
        QCOMPARE(again.cell(0, i), cells.at(i));
}

void ImportReportTest::survivesASpreadsheet()
{
    // Numbers with a sign stay text, letters are told apart from others, and cells as in the file that was dropped.
    ImportReportSource source = sourceOf({u"nom"_s, u"phone"_s, u"note"_s}, {false, false, false},
                                         {{{u"Zoé"_s, u"+919876543210"_s, u"a;b"_s}, State::Failed, {}, u"-1"_s}});
    source.separator = ';';
    const QByteArray text = written(source);
    QCOMPARE(text, "\xEF\xBB\xBFnom;phone;note;result;reason\r\n"
                   "Zoé;'+919876543210;\"a;b\";failed;-1\r\n"_ba);
    const CsvDocument document = csvDocument(text);
    QCOMPARE(document.columns().value(0), u"nom"_s);
    QCOMPARE(document.cell(0, 0), u"Zoé"_s);
    QCOMPARE(document.cell(0, 1), u"+919876543210"_s);
    QCOMPARE(document.cell(0, 2), u"a;b"_s);
}

void ImportReportTest::secretsAreLeftBlank()
{
    const ImportReportSource source = sourceOf(
        {u"name"_s, u"password"_s}, {false, true},
        {{{u"A"_s, u"Secret!1x"_s}, State::Done, {}, {}}, {{u"B"_s, u"Secret!1x"_s}, State::Failed, {}, u"Weak."_s}});
    ImportReportSource lacking = source;
    lacking.lacksValues = true;
    // Nobody misses what fills no field.
    QByteArray text = written(source);
    QVERIFY(!text.contains("Secret"));
    QVERIFY2(text.contains("B,,failed,Weak.\r\n"), text.constData());
    text = written(lacking);
    QVERIFY(!text.contains("Secret"));
    QVERIFY(text.contains("A,,done,\r\n"));
    QVERIFY(text.contains("B,,failed,Weak. Passwords are not kept"));
}

void ImportReportTest::reportOfAReport()
{
    const ImportPlan plan = planOf(
        importInput("name,email,roles,result,reason\nAsha,a@x.org,mentee,failed,why\n", elevateUserTarget(Line::V31)));
    const QByteArray text =
        written(sourceOf(plan.columns(), plan.secretColumns(), {{plan.planRow(0).cells, State::Done, {}, {}}}));
    QCOMPARE(text, "\xEF\xBB\xBFname,email,roles,result,reason\r\nAsha,a@x.org,mentee,done,\r\n"_ba);
}

//! A row with more cells than the header is not taken for another one when it is dropped again, however often.
void ImportReportTest::surplusCellsStay()
{
    QByteArray text = "name,email,roles\nAsha,a@x.org,mentor,mentee\nBo,b@x.org,mentor\n";
    for (int round = 0; round < 3; ++round) {
        const ImportPlan plan = planOf(importInput(text, elevateUserTarget(Line::V31)));
        QCOMPARE(plan.verdict(0), ImportVerdict::Refused);
        QCOMPARE(problemNames(plan, 0), QStringList{u":TooManyCells"_s});
        QVERIFY(plan.rowCount() == 1 || isSent(plan.verdict(1)));
        text = written(sourceOf(plan.columns(), plan.secretColumns(),
                                {{plan.planRow(0).cells, State::Refused, {}, u"Too many."_s}}),
                       ImportReportOf::Failed);
        QCOMPARE(text, "\xEF\xBB\xBFname,email,roles,result,reason\r\n"
                       "Asha,a@x.org,mentor,refused,\"Too many. The surplus cells follow this one: put what they "
                       "say where it belongs, and clear them.\",mentee\r\n"_ba);
    }
    text.replace(",mentor,", ",\"mentor,mentee\",").replace(",mentee\r\n", "\r\n");
    const ImportPlan mended = planOf(importInput(text, elevateUserTarget(Line::V31)));
    QVERIFY(isSent(mended.verdict(0)));
    QCOMPARE(mended.planRow(0).wanted.text(u"roles"), u"[\"mentor\",\"mentee\"]"_s);
}

void ImportReportTest::planAsFile()
{
    ImportInput input = importInput("name,country_code,mobile,email\n"
                                    "Asha Rao,+91,9876543210,a@x.org\nBo,+1,,=1+1\n",
                                    ivaltUserTarget(quickStartForm));
    input.directory =
        ImportDirectory(input.target, {ivaltPerson(u"7"_s, u"Asha"_s, u"+91"_s, u"9876543210"_s, u"a@x.org"_s)}, true);
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const ImportWriting writing = writeImportPlan(out, planOf(input));
    QCOMPARE(writing.rows, 2);
    const QByteArrayList lines = out.data().split('\n');
    QCOMPARE(lines.at(0),
             "\xEF\xBB\xBFline,verdict,problems,first_name,last_name,country_code,mobile,email,changes,effects\r"_ba);
    QCOMPARE(lines.at(1), "2,changed,,Asha,Rao,'+91,9876543210,a@x.org,Name: Asha → Asha Rao,"
                          "Timeslots sent again as they were read\r"_ba);
    QVERIFY(lines.at(2).startsWith("3,refused,"));
    QVERIFY(lines.at(2).contains(",'=1+1,"));
}

//! Of everybody it happens to, not only how many they are.
void ImportReportTest::planTellsEffects()
{
    ImportTarget target = elevateUserTarget(Line::V35, u"INVITE");
    target.organization = u"city"_s;
    ImportInput input = importInput("name,email,roles\nAsha,a@x.org,\"mentor,pilot\"\nBo,b@x.org,mentee\n"
                                    "Cy,c@x.org,mentee\nDi,d@x.org,mentor\n",
                                    target);
    input.directory = ImportDirectory(
        target,
        {elevatePerson(u"1"_s, u"Asha"_s, u"a@x.org"_s, {u"mentor"_s, u"guide"_s, u"mentee"_s}, u"port"_s),
         elevatePerson(u"2"_s, u"Bo"_s, u"b@x.org"_s, {u"mentee"_s}), elevatePerson(u"4"_s, u"Di"_s, u"d@x.org"_s, {})},
        true);
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    QVERIFY(writeImportPlan(out, planOf(input)).error.isEmpty());
    const QByteArrayList lines = out.data().split('\n');
    QVERIFY2(lines.at(1).endsWith(",\"Roles gained: pilot; Roles lost: guide, mentee; "
                                  "Moved from port to city, or refused; Signed out everywhere\"\r"),
             lines.at(1).constData());
    QVERIFY2(lines.at(2).endsWith(",,\r"), lines.at(2).constData());
    QVERIFY2(lines.at(3).endsWith(",,Invited\r"), lines.at(3).constData());
    QVERIFY2(
        lines.at(4).endsWith(",Roles that the person may not have yet; All other roles lost; Signed out everywhere\r"),
        lines.at(4).constData());
}

void ImportReportTest::planAsJson()
{
    ImportInput input =
        importInput("name,email,password,roles\nAsha,a@x.org,Secret!1x,\"mentor,mentee\"\nBo,,,mentee\n",
                    elevateUserTarget(Line::V35, u"UPLOAD"));
    input.directory =
        ImportDirectory(input.target, {elevatePerson(u"1"_s, u"Asha"_s, u"a@x.org"_s, {u"mentee"_s})}, true);
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    QCOMPARE(writeImportPlan(out, planOf(input), ImportFileFormat::Json).rows, 2);
    QVERIFY(!out.data().contains("Secret"));
    const QJsonArray rows = QJsonDocument::fromJson(out.data()).array();
    QCOMPARE(rows.size(), 2);
    const QJsonValue asha = rows.at(0);
    QCOMPARE(asha["line"_L1], QJsonValue(2));
    QCOMPARE(asha["verdict"_L1].toString(), u"changed"_s);
    QCOMPARE(asha["roles"_L1], QJsonValue(QJsonArray{u"mentor"_s, u"mentee"_s}));
    QCOMPARE(asha["problems"_L1], QJsonValue(QJsonArray()));
    QVERIFY(asha["changes"_L1].toArray().size() > 1);
    QVERIFY(asha["changes"_L1].toArray().contains(u"Password: (not told) → ••••••"_s));
    QCOMPARE(rows.at(1)["verdict"_L1].toString(), u"refused"_s);
    QVERIFY(!rows.at(1)["problems"_L1].toArray().isEmpty());

    QBuffer none;
    none.open(QIODevice::WriteOnly);
    QCOMPARE(writeImportPlan(none, planOf(importInput("name\n", input.target)), ImportFileFormat::Json).rows, 0);
    QVERIFY(QJsonDocument::fromJson(none.data()).isArray());
}

//! No column hides another, and what a row has too much is there.
void ImportReportTest::reportAsJson()
{
    ImportReportSource source =
        sourceOf({u"name"_s, u"name"_s, {}, u"password"_s, u"reason"_s}, {false, false, false, true, false},
                 {{{u"=Asha"_s, u"Rao"_s, u"x"_s, u"Secret!1x"_s, u"asked \"so\""_s, u"more"_s},
                   State::Failed,
                   u"7"_s,
                   u"User exists"_s},
                  {{u"Bo"_s}, State::Done, {}, {}}});
    source.format = ImportFileFormat::Json;
    const QJsonArray rows = QJsonDocument::fromJson(written(source)).array();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).toObject(), (QJsonObject{{u"name"_s, u"=Asha"_s},
                                                 {u"name 2"_s, u"Rao"_s},
                                                 {u"column 3"_s, u"x"_s},
                                                 {u"password"_s, u""_s},
                                                 {u"reason"_s, u"asked \"so\""_s},
                                                 {u"result"_s, u"failed"_s},
                                                 {u"reason 2"_s, u"User exists"_s},
                                                 {u"surplus"_s, QJsonArray{u"more"_s}}}));
    QCOMPARE(rows.at(1)["result"_L1].toString(), u"done"_s);
    QVERIFY(!rows.at(1).toObject().contains(u"surplus"_s));
}

void ImportReportTest::planMasksSecrets()
{
    ImportInput input =
        importInput("name,email,password,roles\nAsha,a@x.org,Secret!1x,mentee\nBo,b@x.org,Secret!1y,mentee\n",
                    elevateUserTarget(Line::V35, u"UPLOAD"));
    input.directory =
        ImportDirectory(input.target, {elevatePerson(u"1"_s, u"Asha"_s, u"a@x.org"_s, {u"mentee"_s})}, true);
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    QVERIFY(writeImportPlan(out, planOf(input)).error.isEmpty());
    QVERIFY(!out.data().contains("Secret"));
    QVERIFY(out.data().contains("Password: (not told) → ••••••,Password replaced; Signed out everywhere"));
}

void ImportReportTest::fileForTheService()
{
    ImportInput input = importInput("Mail,Full name,Phone,Role,Password,State\n"
                                    "a@x.org,Asha Rao,+91 98765-43210,\"Mentor; mentee\",=Secret!1x,Goa\n"
                                    "bad,Bo,,mentee,Secret!1x,\n",
                                    elevateUserTarget(Line::V35, u"UPLOAD"));
    input.target.setKnown(u"roles", {u"mentor"_s, u"mentee"_s});
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    QCOMPARE(writeBulkUsers(out, planOf(input)).rows, 1);
    QCOMPARE(out.data(), "name,email,phone_code,phone,username,password,roles,state\r\n"
                         "Asha Rao,a@x.org,+91,9876543210,,=Secret!1x,\"mentor,mentee\",Goa\r\n"_ba);
}

void ImportReportTest::invitationsHaveNoPasswords()
{
    ImportInput input = importInput("name,email,password,roles\nAsha,a@x.org,Secret!1x,mentee\n"
                                    "Bo,b@x.org,Secret!1y,mentee\n",
                                    elevateUserTarget(Line::V35, u"INVITE"));
    input.directory =
        ImportDirectory(input.target, {elevatePerson(u"1"_s, u"Asha"_s, u"a@x.org"_s, {u"mentor"_s})}, true);
    const ImportPlan plan = planOf(input);
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    QCOMPARE(writeBulkUsers(out, plan).rows, 2);
    // The service wants the column.
    QVERIFY(out.data().startsWith("name,email,phone_code,phone,username,password,roles\r\n"));
    QVERIFY(!out.data().contains("Secret"));
    QCOMPARE(plan.count(ImportEffect::PasswordReplaced), 0);
}

void ImportReportTest::stopsAndFails()
{
    QList<ImportOutcome> outcomes(5000, {{u"A"_s}, State::Done, {}, {}});
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    qint64 told = 0;
    const ImportWriting stopped =
        writeImportReport(out, sourceOf({u"name"_s}, {false}, outcomes), ImportReportOf::All, [&told](qint64 rows) {
            told = rows;
            return rows < 2000;
        });
    QVERIFY(stopped.isCancelled);
    QCOMPARE(told, 2000);
    QVERIFY(stopped.rows < 5000);
    FullDevice full;
    const ImportWriting failed = writeImportReport(full, sourceOf({u"name"_s}, {false}, outcomes), ImportReportOf::All);
    QVERIFY(failed.error.contains(u"no room"_s));
}

void ImportReportTest::names()
{
    QStringList names;
    for (int state = 0; state <= int(State::NotSent); ++state)
        names.append(importStateName(State(state)));
    QCOMPARE(names.removeDuplicates(), 0);
}

QTEST_GUILESS_MAIN(ImportReportTest)
#include "tst_importreport.moc"
