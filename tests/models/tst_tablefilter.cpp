#include "models/tables/filter.h"
#include "models/tables/folding.h"
#include "models/tables/rowfilter.h"
#include "models/tables/tablestore.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

using Condition = ColumnFilter::Condition;

QList<TableColumn> columns()
{
    return {{u"name"_s, u"Full name"_s},
            {u"age"_s, u"Age"_s, Sorting::Number},
            {u"seen"_s, u"Last seen"_s, Sorting::Moment},
            {u"note"_s, u"Note"_s, Sorting::Text, false}};
}

//! Names of the rows that \a filter leaves, or the error.
QString passing(const TableStore &store, const Filter &filter)
{
    const auto compiled = RowFilter::compile(filter, store.columns());
    if (!compiled) {
        return u"error: "_s + compiled.error();
    }
    const auto accepted = compiled->accepted(store.snapshot(), Cancellation());
    QStringList result;
    for (const RowHandle row : store.snapshot().rows()) {
        if (accepted->contains(row) != compiled->accepts(store.snapshot(), row)) {
            return u"scan and single test disagree"_s;
        }
        if (accepted->contains(row)) {
            result.append(store.text(row, 0));
        }
    }
    return result.join(u", "_s);
}

} // namespace

//! The word as it must be written to be taken as one plain term.
static QString quotedFilterTerm(QStringView word)
{
    return u'"' + word.toString().replace(u'"', u"\"\""_s) + u'"';
}

class TableFilterTest : public QObject
{
    Q_OBJECT

private slots:
    void parses_data();
    void parses();
    void quotedTermIsOneTerm();
    void filtersByText_data();
    void filtersByText();
    void filtersByColumn_data();
    void filtersByColumn();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
    void agreesWithReference();
    void cancelled();

private:
    static void fill(TableStore &store);
};

void TableFilterTest::fill(TableStore &store)
{
    const auto add = [&store](const QStringList &cells) { store.append(cells); };
    add({u"José García"_s, u"41"_s, u"2024-05-01T10:00:00Z"_s, u"secret"_s});
    add({u"Joseph Smith"_s, u"7"_s, u"2024-05-01T23:59:59.500Z"_s, u""_s});
    add({u"प्रिया शर्मा"_s, u"-3.5"_s, u"2024-05-02T00:00:00Z"_s, QString()});
    add({u"Ann \"Annie\" Lee"_s, u"100"_s, QString(), u"10:30"_s});
    add({u"O'Brien"_s, u"unknown"_s, u"soon"_s, u"ann"_s});
}

void TableFilterTest::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<FilterTerm>>("terms");
    const auto row = [](const char *name, const QString &text, const QList<FilterTerm> &terms) {
        QTest::newRow(name) << text << terms;
    };
    row("nothing", u""_s, {});
    row("blanks", u"  \t "_s, {});
    row("words", u" a  b "_s, {{u"a"_s}, {u"b"_s}});
    row("phrase", u"\"a b\" c"_s, {{u"a b"_s}, {u"c"_s}});
    row("open phrase", u"\"a b"_s, {{u"a b"_s}});
    row("open phrase ending in colon", u"\"a:"_s, {{u"a:"_s}});
    row("quote in phrase", u"\"a \"\"b\"\"\""_s, {{u"a \"b\""_s}});
    row("empty phrase", u"\"\" a"_s, {{u"a"_s}});
    row("column by key", u"name:x"_s, {{u"x"_s, 0}});
    row("column by title", u"AGE:4"_s, {{u"4"_s, 1}});
    row("column by quoted title", u"\"full name\":x"_s, {{u"x"_s, 0}});
    row("column with phrase", u"name:\"x y\" z"_s, {{u"x y"_s, 0}, {u"z"_s}});
    row("column without word", u"name:"_s, {});
    row("unknown column", u"10:30 https://x nope:y"_s, {{u"10:30"_s}, {u"https://x"_s}, {u"nope:y"_s}});
    row("quoted unknown column", u"\"a b\":c"_s, {{u"a b:c"_s}});
    row("second colon", u"name:a:b"_s, {{u"a:b"_s, 0}});
    row("excluded", u"-a -name:b -\"c d\""_s, {{u"a"_s, -1, true}, {u"b"_s, 0, true}, {u"c d"_s, -1, true}});
    row("lone dash", u"a - b"_s, {{u"a"_s}, {u"-"_s}, {u"b"_s}});
    row("dash inside", u"a-b"_s, {{u"a-b"_s}});
    row("colon first", u":a"_s, {{u":a"_s}});
}

void TableFilterTest::parses()
{
    QFETCH(QString, text);
    QFETCH(QList<FilterTerm>, terms);
    QCOMPARE(parseFilterText(text, columns()), terms);
}

void TableFilterTest::quotedTermIsOneTerm()
{
    for (const QString &word : {u"a b"_s, u"-x"_s, u"name:y"_s, u"say \"hi\""_s, u"\""_s}) {
        QCOMPARE(parseFilterText(quotedFilterTerm(word), columns()), QList{FilterTerm{word}});
    }
}

void TableFilterTest::filtersByText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("exact");
    QTest::addColumn<QString>("names");
    const QString all = u"José García, Joseph Smith, प्रिया शर्मा, Ann \"Annie\" Lee, O'Brien"_s;
    QTest::newRow("nothing") << u" "_s << false << all;
    QTest::newRow("case and accents") << u"JOSE"_s << false << u"José García, Joseph Smith"_s;
    QTest::newRow("accent typed") << u"josé"_s << false << u"José García, Joseph Smith"_s;
    QTest::newRow("exact") << u"José"_s << true << u"José García"_s;
    QTest::newRow("exact case") << u"ann"_s << true << u""_s;
    QTest::newRow("two words") << u"smith jos"_s << false << u"Joseph Smith"_s;
    QTest::newRow("words in two columns") << u"jos 2024"_s << false << u"José García, Joseph Smith"_s;
    QTest::newRow("phrase") << u"\"joseph smith\""_s << false << u"Joseph Smith"_s;
    QTest::newRow("phrase not there") << u"\"smith joseph\""_s << false << u""_s;
    QTest::newRow("devanagari") << u"शर्मा"_s << false << u"प्रिया शर्मा"_s;
    QTest::newRow("devanagari vowel signs count") << u"शरमा"_s << false << u""_s;
    QTest::newRow("excluded") << u"jos -smith"_s << false << u"José García"_s;
    QTest::newRow("excluded only") << u"-jos"_s << false << u"प्रिया शर्मा, Ann \"Annie\" Lee, O'Brien"_s;
    QTest::newRow("column not searched") << u"secret"_s << false << u""_s;
    QTest::newRow("column named") << u"note:secret"_s << false << u"José García"_s;
    QTest::newRow("column excluded") << u"-note:ann ann"_s << false << u"Ann \"Annie\" Lee"_s;
    QTest::newRow("across cells is no match") << u"GARCÍA41"_s << false << u""_s;
    QTest::newRow("marks only") << u"\u0301"_s << false << all;
}

void TableFilterTest::filtersByText()
{
    QFETCH(QString, text);
    QFETCH(bool, exact);
    QFETCH(QString, names);
    TableStore store(columns());
    fill(store);
    QCOMPARE(passing(store,
                     {.text = text, .columns = {}, .caseSensitivity = exact ? Qt::CaseSensitive : Qt::CaseInsensitive}),
             names);
}

void TableFilterTest::filtersByColumn_data()
{
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *name, const ColumnFilter &column, const QString &names) {
        QTest::newRow(name) << Filter{.text = {}, .columns = {column}} << names;
    };
    row("any of", {.column = u"age"_s, .values = {u"7"_s, u"41"_s}}, u"José García, Joseph Smith"_s);
    row("any of is exact", {.column = u"name"_s, .values = {u"josé garcía"_s}}, u""_s);
    row("any of null", {.column = u"note"_s, .values = {QString()}}, u"प्रिया शर्मा"_s);
    row("any of empty", {.column = u"note"_s, .values = {u""_s}}, u"Joseph Smith"_s);
    row("any of nothing", {.column = u"note"_s}, u""_s);
    row("none of", {.column = u"age"_s, .values = {u"7"_s, u"41"_s, u"100"_s}, .negated = true},
        u"प्रिया शर्मा, O'Brien"_s);
    row("contains", {.column = u"name"_s, .condition = Condition::Contains, .values = {u"GARCIA"_s}}, u"José García"_s);
    row("contains one of", {.column = u"name"_s, .condition = Condition::Contains, .values = {u"lee"_s, u"o'b"_s}},
        u"Ann \"Annie\" Lee, O'Brien"_s);
    row("empty", {.column = u"note"_s, .condition = Condition::Empty}, u"Joseph Smith, प्रिया शर्मा"_s);
    row("not empty", {.column = u"note"_s, .condition = Condition::Empty, .negated = true},
        u"José García, Ann \"Annie\" Lee, O'Brien"_s);
    row("numbers", {.column = u"age"_s, .condition = Condition::Between, .from = u"-3.5"_s, .to = u"41.0"_s},
        u"José García, Joseph Smith, प्रिया शर्मा"_s);
    row("numbers from", {.column = u"age"_s, .condition = Condition::Between, .from = u"41"_s},
        u"José García, Ann \"Annie\" Lee"_s);
    row("any number", {.column = u"age"_s, .condition = Condition::Between},
        u"José García, Joseph Smith, प्रिया शर्मा, Ann \"Annie\" Lee"_s);
    row("a day", {.column = u"seen"_s, .condition = Condition::Between, .from = u"2024-05-01"_s, .to = u"2024-05-01"_s},
        u"José García, Joseph Smith"_s);
    row("moments, another zone",
        {.column = u"seen"_s, .condition = Condition::Between, .from = u"2024-05-02T01:30:00+01:30"_s},
        u"प्रिया शर्मा"_s);
    row("texts", {.column = u"name"_s, .condition = Condition::Between, .from = u"JOSE"_s, .to = u"JOSEPH T"_s},
        u"José García, Joseph Smith"_s);
    QTest::newRow("two columns and text")
        << Filter{.text = u"jos"_s,
                  .columns = {{.column = u"age"_s, .condition = Condition::Between, .from = u"10"_s},
                              {.column = u"note"_s, .condition = Condition::Empty, .negated = true}}}
        << u"José García"_s;
    QTest::newRow("expression") << Filter{.text = u"^jos.*(h|a)$"_s, .columns = {}, .regex = true}
                                << u"José García, Joseph Smith"_s;
    QTest::newRow("expression, exact") << Filter{.text = u"^O'B"_s,
                                                 .columns = {},
                                                 .caseSensitivity = Qt::CaseSensitive,
                                                 .regex = true}
                                       << u"O'Brien"_s;
}

void TableFilterTest::filtersByColumn()
{
    QFETCH(Filter, filter);
    QFETCH(QString, names);
    TableStore store(columns());
    fill(store);
    QCOMPARE(passing(store, filter), names);
}

void TableFilterTest::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<QString>("part");
    const auto between = [](const QString &column, const QString &from, const QString &to) {
        return Filter{.text = {},
                      .columns = {{.column = column, .condition = Condition::Between, .from = from, .to = to}}};
    };
    QTest::newRow("expression") << Filter{.text = u"a(b"_s, .columns = {}, .regex = true} << u"at character"_s;
    QTest::newRow("column") << Filter{.text = {}, .columns = {{.column = u"nope"_s}}} << u"“nope”"_s;
    QTest::newRow("number") << between(u"age"_s, u"ten"_s, {}) << u"“ten” is not a number"_s;
    QTest::newRow("moment") << between(u"seen"_s, {}, u"2024-02-30"_s) << u"“2024-02-30” is not a date"_s;
}

void TableFilterTest::refusesWhatMakesNoSense()
{
    QFETCH(Filter, filter);
    QFETCH(QString, part);
    const auto compiled = RowFilter::compile(filter, columns());
    QVERIFY(!compiled);
    QVERIFY2(compiled.error().contains(part), qPrintable(compiled.error()));
}

void TableFilterTest::agreesWithReference()
{
    QRandomGenerator random(5);
    const QStringList syllables{u"an"_s, u"Jo"_s, u"sé"_s, u"ÖL"_s, u"ri"_s, u" "_s, u"शर्"_s, u"ß"_s, u"1"_s, u"AN"_s};
    const auto text = [&](int length) {
        QString result = u""_s;
        for (int i = 0; i < length; ++i) {
            result += syllables[random.bounded(int(syllables.size()))];
        }
        return result;
    };
    TableStore store({{u"a"_s, u"A"_s}, {u"b"_s, u"B"_s}, {u"c"_s, u"C"_s}});
    TableBatchBuilder builder(3);
    for (int i = 0; i < 9000; ++i) {
        builder.addRow(QStringList{text(random.bounded(6)), random.bounded(5) ? text(3) : QString(), text(1)});
    }
    store.append(builder.finish());
    const TableSnapshot &table = store.snapshot();
    const std::vector<RowHandle> all(table.rows().begin(), table.rows().end());
    store.remove(std::span(all).subspan(100, 500));

    for (int round = 0; round < 60; ++round) {
        const QString one = text(1 + random.bounded(3)).trimmed();
        const QString other = text(1).trimmed();
        const bool excluded = random.bounded(2);
        const auto compiled = RowFilter::compile(
            {.text = quotedFilterTerm(one) + (excluded ? u" -"_s : u" "_s) + quotedFilterTerm(other), .columns = {}},
            table.columns());
        const auto accepted = compiled->accepted(table, Cancellation());
        const auto occurs = [&](RowHandle row, const QString &word) {
            const QString folded = foldedText(word);
            return folded.isEmpty() || std::ranges::any_of(std::array{0, 1, 2}, [&](int column) {
                       return foldedText(table.text(row, column)).contains(folded);
                   });
        };
        size_t count = 0;
        for (const RowHandle row : table.rows()) {
            const bool second = foldedText(other).isEmpty() || occurs(row, other) != excluded;
            const bool expected = occurs(row, one) && second;
            QCOMPARE(accepted->contains(row), expected);
            count += expected ? 1 : 0;
        }
        QCOMPARE(accepted->count(), count);
    }
}

void TableFilterTest::cancelled()
{
    TableStore store(columns());
    fill(store);
    const auto compiled = RowFilter::compile({.text = u"jos"_s, .columns = {}}, store.columns());
    const Cancellation cancellation;
    cancellation.cancel();
    QVERIFY(!compiled->accepted(store.snapshot(), cancellation));
}

QTEST_GUILESS_MAIN(TableFilterTest)
#include "tst_tablefilter.moc"
