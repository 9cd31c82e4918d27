#include "models/import/importrowcheck.h"
#include "tests/support/importfiles.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

ImportTarget upload()
{
    ImportTarget target = elevateUserTarget(Line::V35, u"UPLOAD");
    target.setKnown(u"roles", {u"mentor"_s, u"mentee"_s});
    return target;
}

constexpr const char *uploadHeader = "name,email,phone_code,phone,username,password,roles\n";

//! The same with nothing clever: one row after the other, with a map of what was seen.
void compareWithSimple(const ImportPlan &plan)
{
    ImportRowCheck check(plan.input());
    std::vector<QHash<QString, qint64>> seen(size_t(plan.target().keys.size()));
    std::array<qint64, importVerdictCount> counts{};
    for (qint64 row = 0; row < plan.rowCount(); ++row) {
        std::vector<ImportProblem> problems;
        ImportVerdict verdict = check.check(quint32(row), &problems).verdict;
        for (size_t key = 0; key < seen.size() && verdict != ImportVerdict::SetAside; ++key) {
            const QString text = check.values().keyText(key);
            if (text.isEmpty())
                continue;
            if (!seen[key].contains(text)) {
                seen[key].insert(text, row);
                continue;
            }
            verdict = ImportVerdict::Refused;
            problems.push_back({.row = quint32(row),
                                .other = quint32(seen[key].value(text)),
                                .field = quint8(plan.target().keys.at(qsizetype(key)).last()),
                                .fault = ImportFault::Duplicate});
        }
        const auto order = [](const ImportProblem &problem) { return std::pair(problem.field, problem.fault); };
        std::ranges::sort(problems, {}, order);
        const auto found = plan.problems(row);
        QVERIFY2(std::ranges::equal(found, problems),
                 qPrintable(u"row %1: %2"_s.arg(row).arg(problemNames(plan, row).join(u' '))));
        QCOMPARE(plan.verdict(row), verdict);
        ++counts[size_t(verdict)];
    }
    for (int verdict = 0; verdict < importVerdictCount; ++verdict)
        QCOMPARE(plan.count(ImportVerdict(verdict)), counts[size_t(verdict)]);
    qint64 inKinds = 0;
    for (const ImportPlan::KindCount &kind : plan.kinds()) {
        QCOMPARE(qint64(plan.rowsOf(kind.kind).size()), kind.rows);
        inKinds += kind.rows;
    }
    QCOMPARE(inKinds, qint64(plan.allProblems().size()));
}

//! A cell that is right, wrong, or somebody else's.
QString randomCell(QRandomGenerator &random, int column)
{
    const QString number = QString::number(random.bounded(60));
    switch (column) {
    case 0:
        return random.bounded(10) == 0 ? u"Asha 7"_s : u"Asha Rao"_s;
    case 1:
        return random.bounded(8) == 0 ? QString()
                                      : u"%1%2@x.org"_s.arg(random.bounded(2) == 0 ? u'a' : u'A').arg(number);
    case 2:
        return QStringList{u"+91"_s, u"91"_s, u"+44"_s, {}}.at(random.bounded(4));
    case 3:
        return QStringList{u"98765432"_s + number, u"+91 98765432"_s + number, {}, u"9.8E+09"_s}.at(random.bounded(4));
    case 4:
        return random.bounded(3) == 0 ? u"user"_s + number : QString();
    case 5:
        return random.bounded(10) == 0 ? u"weak"_s : u"Secret!1x"_s;
    default:
        return QStringList{u"mentee"_s, u"mentor"_s, u"\"mentor,Mentee\""_s, u"owner"_s}.at(random.bounded(4));
    }
}

QByteArray randomFile(QRandomGenerator &random, int rows)
{
    QByteArray text = uploadHeader;
    for (int row = 0; row < rows; ++row) {
        QStringList cells;
        for (int column = 0; column < 7; ++column)
            cells.append(randomCell(random, column));
        text += cells.join(u',').toUtf8() + '\n';
    }
    return text;
}

ImportDirectory randomPeople(const ImportTarget &target, QRandomGenerator &random)
{
    QList<Record> people;
    for (int i = 0; i < 30; ++i) {
        Record person = elevatePerson(QString::number(i), u"Asha Rao"_s, u"a%1@x.org"_s.arg(random.bounded(60)),
                                      {u"mentee"_s}, QString::number(random.bounded(3)));
        person.setText(u"phone_code", u"+91"_s);
        person.setText(u"phone", u"98765432%1"_s.arg(random.bounded(60)));
        people.append(person);
    }
    return {target, people, random.bounded(2) == 0};
}

ImportEdit randomEdit(QRandomGenerator &random, const CsvDocument &document)
{
    ImportEdit edit;
    edit.what = ImportEdit::What(random.bounded(6));
    std::vector<quint32> rows;
    const int count = random.bounded(4) == 0 ? random.bounded(100) : 1 + random.bounded(3);
    for (int i = 0; i < count; ++i)
        rows.push_back(quint32(random.bounded(int(document.rowCount()))));
    edit.rows = importRows(std::move(rows));
    edit.column = random.bounded(7);
    edit.text = randomCell(random, edit.column).remove(u'"');
    edit.find = u"9"_s;
    return edit;
}

} // namespace

class ImportCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void fieldRows_data();
    void fieldRows();
    void everyProblemIsTold();
    void duplicates();
    void fieldsOfIvalt();
    void unusualNumbersAreSent();
    void passwordsByRule();
    void everybodyNeedsARole();
    void rolesUnknownWhereNotRead();
    void shortAndLongRows();
    void parallelAgreesWithSimple();
    void againAgreesWithAnew();
    void manyAlike();
    void cancels();
    void empty();
};

void ImportCheckTest::fieldRows_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QStringList>("problems");
    const auto add = [](const char *name, const QByteArray &row, const QStringList &problems) {
        QTest::newRow(name) << row << problems;
    };
    add("right", "Asha O'Rao-Li,a@x.org,+91,9876543210,asha,Secret!1x,mentee", {});
    add("blank", "Asha Rao,,,,,,", {u"email:OneOfMissing"_s, u"password:Missing"_s, u"roles:Missing"_s});
    add("name", "Asha 7,a@x.org,,,,Secret!1x,mentee", {u"name:FirstCheck"_s});
    add("no name", ",a@x.org,,,,Secret!1x,mentee", {u"name:Missing"_s});
    add("email", "Asha,a.x.org,,,,Secret!1x,mentee", {u"email:FirstCheck"_s});
    add("code without plus", "Asha,a@x.org,91,9876543210,,Secret!1x,mentee", {});
    add("phone in groups", "Asha,a@x.org,+91,98765 43210,,Secret!1x,mentee", {});
    add("phone with code", "Asha,a@x.org,+91,+91 98765 43210,,Secret!1x,mentee", {});
    add("other code", "Asha,a@x.org,+91,+44 20 7946 0000,,Secret!1x,mentee", {u"phone:OtherCode"_s});
    add("no code", "Asha,a@x.org,,9876543210,,Secret!1x,mentee", {u"phone:NoCode"_s});
    add("short", "Asha,a@x.org,+91,98,,Secret!1x,mentee", {u"phone:FirstCheck"_s});
    add("mangled", "Asha,a@x.org,+91,9.87654E+09,,Secret!1x,mentee", {u"phone:Mangled"_s});
    add("letters", "Asha,a@x.org,+91,ring twice,,Secret!1x,mentee", {u"phone:FirstCheck"_s});
    add("weak", "Asha,a@x.org,,,,secret,mentee", {u"password:WeakPassword"_s});
    add("roles", "Asha,a@x.org,,,,Secret!1x,\"Mentor, mentee\"", {});
    add("unknown role", "Asha,a@x.org,,,,Secret!1x,\"mentor,boss\"", {u"roles:NotKnown"_s});
    add("no role", "Asha,a@x.org,,,,Secret!1x,", {u"roles:Missing"_s});
    add("blank role", "Asha,a@x.org,,,,Secret!1x, ", {u"roles:Missing"_s});
    add("broken letters", "Asha,a\xef\xbf\xbd@x.org,,,,Secret!1x,mentee", {u"email:NotText"_s});
    add("username", "Asha,a@x.org,,,asha-rao_7,Secret!1x,mentee", {});
    add("username with capitals", "Asha,a@x.org,,,Asha_Rao,Secret!1x,mentee", {});
    add("address as username", "Asha,a@x.org,,,asha.rao+1@x.org,Secret!1x,mentee", {});
    add("blank in the username", "Asha,a@x.org,,,Asha Rao,Secret!1x,mentee", {u"username:FirstCheck"_s});
    add("short username", "Asha,a@x.org,,,as,Secret!1x,mentee", {u"username:FirstCheck"_s});
    add("long username", "Asha,a@x.org,,," + QByteArray(41, 'a') + ",Secret!1x,mentee", {u"username:FirstCheck"_s});
    add("dot in the username", "Asha,a@x.org,,,asha.rao,Secret!1x,mentee", {u"username:FirstCheck"_s});
    add("no address as username", "Asha,a@x.org,,,asha@x,Secret!1x,mentee", {u"username:FirstCheck"_s});
    add("username in other letters", "Asha,a@x.org,,,आशा_राव,Secret!1x,mentee", {u"username:FirstCheck"_s});
    add("too many cells", "Asha,a@x.org,,,,Secret!1x,mentor,mentee", {u":TooManyCells"_s});
    add("blank cells behind", "Asha,a@x.org,,,,Secret!1x,mentor,,", {});
}

void ImportCheckTest::fieldRows()
{
    QFETCH(const QByteArray, row);
    QFETCH(const QStringList, problems);
    const ImportPlan plan =
        planOf(importInput(uploadHeader + row + "\nBo,b@x.org,+91,123456789,,Secret!1x,mentee\n", upload()));
    QCOMPARE(plan.rowCount(), 2);
    QCOMPARE(problemNames(plan, 0), problems);
    QCOMPARE(plan.verdict(0), problems.isEmpty() ? ImportVerdict::Unknown : ImportVerdict::Refused);
    QCOMPARE(plan.verdict(1), ImportVerdict::Unknown);
}

void ImportCheckTest::everyProblemIsTold()
{
    const ImportPlan plan = planOf(importInput(uploadHeader + QByteArray("A7,a,+91,9E+9,,x,boss,more\n"), upload()));
    QStringList texts;
    for (const ImportProblem &problem : plan.problems(0)) {
        texts.append(plan.problemText(problem));
        QVERIFY(texts.last().size() > 10);
        QVERIFY(!texts.last().contains(u'%'));
        QCOMPARE(plan.columnOf(problem), problem.field == ImportProblem::noField ? -1 : int(problem.field));
    }
    QCOMPARE(texts.size(), 6);
    QCOMPARE(texts.removeDuplicates(), 0);
    QVERIFY(texts.join(u' ').contains(u"mentor, mentee"_s));
    QCOMPARE(plan.planRow(0).problems, texts);
}

void ImportCheckTest::duplicates()
{
    ImportInput input = importInput(uploadHeader + QByteArray("Asha,A@x.org,,,,Secret!1x,mentee\n"
                                                              "Bo,b@x.org,+91,98765 43210,bo_li,Secret!1x,mentee\n"
                                                              "Cy,a@X.org,,,,Secret!1x,mentee\n"
                                                              "Di,d@x.org,91,+919876543210,,Secret!1x,mentee\n"
                                                              "Ed,e@x.org,+44,9876543210,,Secret!1x,mentee\n"
                                                              "Fi,f@x.org,,,bo_li,Secret!1x,mentee\n"
                                                              "Gi,g@x.org,,,Bo_Li,Secret!1x,mentee\n"),
                                    upload());
    ImportPlan plan = planOf(input);
    QCOMPARE(problemNames(plan, 0), QStringList());
    QCOMPARE(problemNames(plan, 2), QStringList{u"email:Duplicate"_s});
    QCOMPARE(plan.problems(2).front().other, 0u);
    QVERIFY(plan.problemText(plan.problems(2).front()).contains(u"Line 2"_s));
    QCOMPARE(problemNames(plan, 3), QStringList{u"phone:Duplicate"_s});
    QCOMPARE(problemNames(plan, 4), QStringList());
    QCOMPARE(problemNames(plan, 5), QStringList{u"username:Duplicate"_s});
    QCOMPARE(problemNames(plan, 6), QStringList{u"username:Duplicate"_s});
    QCOMPARE(plan.planRow(6).wanted.text(u"username"), u"bo_li"_s); // as the service writes it

    // Who is set aside is in nobody's way.
    input.mends =
        input.mends.with({.what = ImportEdit::What::SetAside, .rows = importRows({0}), .text = {}, .find = {}});
    plan = planOf(input);
    QCOMPARE(plan.verdict(0), ImportVerdict::SetAside);
    QCOMPARE(problemNames(plan, 2), QStringList());
}

void ImportCheckTest::fieldsOfIvalt()
{
    const ImportPlan plan = planOf(importInput("name,country_code,mobile,email,platform,is_admin,user_code\n"
                                               "Asha,+91,9876543210,a@x.org,iOS,yes,12\n"
                                               "Bo,India,ring twice,b@x.org,Nokia,perhaps,1.2E+03\n",
                                               ivaltUserTarget(referenceForm)));
    QCOMPARE(problemNames(plan, 0), QStringList());
    QCOMPARE(plan.planRow(0).wanted.text(u"platform"), u"ios"_s);
    QCOMPARE(problemNames(plan, 1),
             (QStringList{u"country_code:NoNumber"_s, u"mobile:NoNumber"_s, u"user_code:Mangled"_s,
                          u"platform:NoChoice"_s, u"is_admin:WrongKind"_s}));
}

//! Nothing is known of what iVALT refuses.
void ImportCheckTest::unusualNumbersAreSent()
{
    const ImportPlan plan = planOf(importInput("name,country_code,mobile,email\n"
                                               "Asha,+91,98,a@x.org\n"
                                               "Bo,+91,9876543210,b@x.org\n"
                                               "Cy,+91,9876543210987654,c@x.org\n",
                                               ivaltUserTarget(referenceForm)));
    QCOMPARE(problemNames(plan, 0), QStringList{u"mobile:Unusual"_s});
    QCOMPARE(problemNames(plan, 1), QStringList());
    QCOMPARE(problemNames(plan, 2), QStringList{u"mobile:Unusual"_s});
    for (int row = 0; row < 3; ++row)
        QVERIFY(isSent(plan.verdict(row)));
    QVERIFY2(plan.planRow(0).problems.constFirst().startsWith(u"Mobile: Is this the whole number?"_s),
             qPrintable(plan.planRow(0).problems.constFirst()));
}

void ImportCheckTest::passwordsByRule()
{
    ImportTarget target = upload();
    target.passwords = {.statement = u"Twenty"_s, .points = {{PasswordPoint::What::Length, 20}}};
    const QByteArray file = uploadHeader + QByteArray("Asha,a@x.org,,,,Secret!1x,mentee\n");
    QCOMPARE(problemNames(planOf(importInput(file, target)), 0), QStringList{u"password:WeakPassword"_s});
    target.passwords = {};
    QCOMPARE(problemNames(planOf(importInput(file, target)), 0), QStringList());
    ImportTarget invite = elevateUserTarget(Line::V35, u"INVITE");
    QCOMPARE(problemNames(planOf(importInput(uploadHeader + QByteArray("Asha,a@x.org,,,,x,mentee\n"), invite)), 0),
             QStringList());
}

//! What the service does with such a row is told, for on 3.5 all the others may suffer.
void ImportCheckTest::everybodyNeedsARole()
{
    const QByteArray file = "name,email,roles\nAsha,a@x.org,\nBo,b@x.org,mentee\n";
    for (const ImportTarget &target :
         {elevateUserTarget(Line::Docs), elevateUserTarget(Line::V31), elevateUserTarget(Line::V35, u"INVITE")}) {
        ImportInput input = importInput(file, target);
        const ImportPlan plan = planOf(input);
        QCOMPARE(plan.verdict(0), ImportVerdict::Refused);
        QCOMPARE(problemNames(plan, 0), QStringList{u"roles:Missing"_s});
        QCOMPARE(plan.verdict(1), ImportVerdict::Unknown);
        const QString text = plan.problemText(plan.problems(0).front());
        QVERIFY2(text.contains(u"at least one role"_s), qPrintable(text));
        QCOMPARE(text.contains(u"whole file lie"_s), target.line == Line::V35);
        // One for all who have none.
        input.mapping.sources[target.indexOf(u"roles")].otherwise = u"mentee"_s;
        QCOMPARE(planOf(input).verdict(0), ImportVerdict::Unknown);
        QCOMPARE(planOf(input).value(0, target.indexOf(u"roles")), u"[\"mentee\"]"_s);
    }
}

void ImportCheckTest::rolesUnknownWhereNotRead()
{
    ImportTarget target = elevateUserTarget(Line::V31);
    const QByteArray file = "name,email,roles\nAsha,a@x.org,\"mentee,boss\"\n";
    QCOMPARE(problemNames(planOf(importInput(file, target)), 0), QStringList());
    target.setKnown(u"roles", {u"mentee"_s});
    QCOMPARE(problemNames(planOf(importInput(file, target)), 0), QStringList{u"roles:NotKnown"_s});
    target.setKnown(u"roles", {});
    QCOMPARE(problemNames(planOf(importInput(file, target)), 0), QStringList{u"roles:NotKnown"_s});
}

void ImportCheckTest::shortAndLongRows()
{
    const ImportPlan plan =
        planOf(importInput("name,email,country_code,mobile\nAsha,a@x.org\nBo\n,,,\n", ivaltUserTarget(referenceForm)));
    QCOMPARE(plan.rowCount(), 2);
    QCOMPARE(problemNames(plan, 0), (QStringList{u"country_code:Missing"_s, u"mobile:Missing"_s}));
    QCOMPARE(problemNames(plan, 1), (QStringList{u"country_code:Missing"_s, u"mobile:Missing"_s, u"email:Missing"_s}));
}

void ImportCheckTest::parallelAgreesWithSimple()
{
    QRandomGenerator random(5);
    for (const int rows : {1, 100, 40'000}) {
        ImportInput input = importInput(randomFile(random, rows), upload());
        input.directory = randomPeople(input.target, random);
        input.target.organization = u"1"_s;
        compareWithSimple(planOf(input));
    }
}

void ImportCheckTest::againAgreesWithAnew()
{
    for (quint32 seed = 0; seed < 8; ++seed) {
        QRandomGenerator random(seed);
        ImportInput input = importInput(randomFile(random, 200), upload());
        input.directory = randomPeople(input.target, random);
        ImportCheck check;
        QVERIFY(check.check(input));
        std::vector<ImportEdit> edits;
        for (int step = 0; step < 50; ++step) {
            std::vector<quint32> touched;
            if (!edits.empty() && random.bounded(3) == 0) {
                touched = *edits.back().rows;
                edits.pop_back();
            } else {
                edits.push_back(randomEdit(random, input.document));
                touched = *edits.back().rows;
            }
            input.mends = ImportMends(edits);
            const std::optional<ImportPlan> again = check.checkAgain(input, touched);
            QVERIFY(again);
            compareWithSimple(*again);
            if (QTest::currentTestFailed())
                return;
        }
    }
}

//! Everybody is the same person: not slower than a file of that size has to be.
void ImportCheckTest::manyAlike()
{
    QByteArray text = "name,email,roles\n";
    for (int row = 0; row < 50'000; ++row)
        text += "Asha,a@x.org,mentee\n";
    ImportInput input = importInput(text, elevateUserTarget(Line::V31));
    ImportCheck check;
    const ImportPlan plan = *check.check(input);
    QCOMPARE(plan.count(ImportVerdict::Refused), 49'999);
    input.mends = input.mends.with(
        {.what = ImportEdit::What::Set, .rows = importRows({0}), .column = 1, .text = u"b@x.org"_s, .find = {}});
    const ImportPlan again = *check.checkAgain(input, {0});
    QCOMPARE(again.count(ImportVerdict::Refused), 49'998);
    QCOMPARE(again.problems(2).front().other, 1u);
    QVERIFY(again.problems(1).empty());
}

void ImportCheckTest::cancels()
{
    QRandomGenerator random(1);
    const ImportInput input = importInput(randomFile(random, 20'000), upload());
    ImportCheck check;
    Cancellation cancelled;
    cancelled.cancel();
    QVERIFY(!check.check(input, cancelled));
    // Nothing half done is built upon.
    const std::optional<ImportPlan> plan = check.checkAgain(input, {5});
    QVERIFY(plan);
    compareWithSimple(*plan);
    qint64 told = 0;
    QVERIFY(check.check(input, {}, [&told](qint64 rows) { told = std::max(told, rows); }));
    QVERIFY(told > 0 && told <= 20'000);
}

void ImportCheckTest::empty()
{
    const ImportPlan plan = planOf(importInput("name,email,roles\n", elevateUserTarget(Line::V31)));
    QCOMPARE(plan.rowCount(), 0);
    QVERIFY(plan.kinds().isEmpty());
    QVERIFY(plan.effectTexts().isEmpty());
    QCOMPARE(ImportPlan().rowCount(), 0);
}

QTEST_GUILESS_MAIN(ImportCheckTest)
#include "tst_importcheck.moc"
