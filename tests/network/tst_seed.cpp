#include "models/schema/field.h"
#include "network/sandbox/seed/defaults.h"

#include <QTest>

using namespace gatehouse;
using namespace gatehouse::sandbox;
using namespace Qt::StringLiterals;

//! Every problem of the records' texts with their field rows, each named.
template<class Struct>
static QStringList problemsIn(const QList<Struct> &records, Line line, const QStringList &except = {})
{
    QStringList problems;
    for (const Struct &value : records) {
        const Record record = Record::of(value);
        for (const Field &field : record.type().fields) {
            if (!field.lines.testFlag(line) || except.contains(field.key))
                continue;
            const QString problem = problemWith(field, record.text(field), line);
            if (!problem.isEmpty())
                problems.append(record.title() + u": "_s + field.key + u": "_s + problem);
        }
    }
    return problems;
}

class TestSeed : public QObject
{
    Q_OBJECT

private slots:
    void defaultDataSatisfiesTheFieldRows_data();
    void defaultDataSatisfiesTheFieldRows();
    void onlyTheLineWithTenantsHasTheirRole();
};

static void lines()
{
    QTest::addColumn<Line>("line");
    for (Line line : {Line::Docs, Line::V31, Line::V35})
        QTest::newRow(lineName(line).data()) << line;
}

void TestSeed::defaultDataSatisfiesTheFieldRows_data()
{
    lines();
}

void TestSeed::defaultDataSatisfiesTheFieldRows()
{
    QFETCH(Line, line);
    QCOMPARE(problemsIn(defaultRoles(line), line), QStringList());
    QCOMPARE(problemsIn(defaultModules(line), line), QStringList());
    QCOMPARE(problemsIn(defaultTemplates(), line), QStringList());
    QSet<QString> modules;
    for (const elevate::Module &module : defaultModules(line))
        modules.insert(module.code);
    QSet<QString> codes;
    for (const HeldPermission &held : defaultPermissions(line)) {
        QCOMPARE(problemsIn(QList{held.permission}, line), QStringList());
        QVERIFY2(!codes.contains(held.permission.code), qPrintable(held.permission.code));
        codes.insert(held.permission.code);
        QVERIFY2(modules.contains(held.permission.module), qPrintable(held.permission.module));
        QVERIFY2(!held.roleTitles.isEmpty(), qPrintable(held.permission.code));
    }
    QVERIFY(codes.contains(u"account_permissions"_s));
}

void TestSeed::onlyTheLineWithTenantsHasTheirRole()
{
    const auto hasTenantAdmin = [](Line line) {
        return std::ranges::any_of(defaultRoles(line),
                                   [](const elevate::Role &r) { return r.title == "tenant_admin"_L1; });
    };
    QVERIFY(hasTenantAdmin(Line::V35));
    QVERIFY(!hasTenantAdmin(Line::V31));
    QCOMPARE(defaultRoles(Line::V35).size(), defaultRoles(Line::Docs).size() + 1);
}

QTEST_GUILESS_MAIN(TestSeed)
#include "tst_seed.moc"
