#include "models/permissions/rolematrix.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

//! The matrix of roles and permissions as a model: headings, filters, facts and marks.
class RoleMatrixTest : public QObject
{
    Q_OBJECT

private slots:
    void permissionsStandBelowTheirModules();
    void filtersNarrowRows();
    void marksFollowFacts();
    void knownCellsTakeNoIdleMark();
    void everySelectedCellTakesTheStepOfTheCurrentOne();
    void marksOfVanishedPairsAreDropped();
    void problemsGoWithTheirMarks();
    void textsSayWhatSignsShow();
    void manyRolesAndPermissionsAreFast();
};

static const QList<MatrixRole> roles{{.title = u"mentor"_s, .label = u"Mentor"_s},
                                     {.title = u"mentee"_s, .isActive = false, .isOwn = true}};
static const QList<MatrixPermission> permissions{
    {.id = 3, .code = u"user_read"_s, .module = u"user"_s, .verbs = {u"GET"_s}, .path = u"/user/v1/user/read*"_s},
    {.id = 1, .code = u"form_all"_s, .module = u"form"_s, .verbs = {u"GET"_s, u"POST"_s}, .path = u"/user/v1/form/*"_s},
    {.id = 2, .code = u"user_all"_s, .module = u"user"_s, .verbs = {u"POST"_s}, .path = u"/user/v1/user/*"_s},
};

static PermissionFact knownMentor(const MatrixRole &role, const MatrixPermission &permission)
{
    if (role.title == u"mentor"_s && permission.id == 1)
        return {.known = Known::Yes, .from = KnownFrom::Change};
    return {};
}

//! The row with this permission, below zero when it is not shown.
static int rowOf(const RoleMatrix &matrix, qint64 permission)
{
    return matrix.indexOf({u"mentor"_s, permission}).row();
}

void RoleMatrixTest::permissionsStandBelowTheirModules()
{
    RoleMatrix matrix;
    QAbstractItemModelTester tester(&matrix, QAbstractItemModelTester::FailureReportingMode::Fatal);
    matrix.setContent(roles, permissions);
    QCOMPARE(matrix.rowCount(), 5);
    QCOMPARE(matrix.columnCount(), 2);
    QStringList names;
    for (int row = 0; row < matrix.rowCount(); ++row)
        names.append(matrix.headerData(row, Qt::Vertical, Qt::DisplayRole).toString());
    QCOMPARE(names, (QStringList{u"form"_s, u"form_all"_s, u"user"_s, u"user_all"_s, u"user_read"_s}));
    QVERIFY(matrix.isHeading(0));
    QVERIFY(!(matrix.flags(matrix.index(0, 0)) & Qt::ItemIsEnabled)); // arrow keys pass it
    QCOMPARE(matrix.modules(), (QStringList{u"form"_s, u"user"_s}));
    QCOMPARE(matrix.keyAt(matrix.index(4, 1)), (RolePermissionKey{u"mentee"_s, 3}));
}

void RoleMatrixTest::filtersNarrowRows()
{
    RoleMatrix matrix;
    QAbstractItemModelTester tester(&matrix, QAbstractItemModelTester::FailureReportingMode::Fatal);
    matrix.setContent(roles, permissions);
    matrix.setFilter({.text = u"USER read"_s});
    QCOMPARE(matrix.rowCount(), 2);
    QCOMPARE(matrix.shownPermissions(), 1);
    matrix.setFilter({.module = u"user"_s, .verb = u"POST"_s});
    QCOMPARE(matrix.permissionAt(1)->id, 2);
    QCOMPARE(matrix.shownPermissions(), 1);
    matrix.setFilter({.text = u"nothing"_s});
    QCOMPARE(matrix.rowCount(), 0);
    matrix.setFilter({});
    matrix.setMark({matrix.index(rowOf(matrix, 3), 1)}, Mark::Give);
    matrix.setFilter({.onlyMarked = true});
    QCOMPARE(matrix.shownPermissions(), 1);
    QCOMPARE(matrix.permissionAt(1)->id, 3);
}

void RoleMatrixTest::marksFollowFacts()
{
    RoleMatrix matrix;
    QAbstractItemModelTester tester(&matrix, QAbstractItemModelTester::FailureReportingMode::Fatal);
    matrix.setFacts(knownMentor);
    matrix.setContent(roles, permissions);
    QSignalSpy changes(&matrix, &RoleMatrix::marksChanged);
    const QModelIndex known = matrix.index(rowOf(matrix, 1), 0);
    matrix.toggle({}, known);
    QCOMPARE(matrix.markAt(known), Mark::Take);
    matrix.undo();
    QCOMPARE(matrix.markAt(known), Mark::None);
    matrix.redo();
    QCOMPARE(matrix.markAt(known), Mark::Take);
    QCOMPARE(changes.size(), 3);
    matrix.toggle({}, matrix.index(0, 0)); // a heading
    QCOMPARE(matrix.marks().count(Mark::Take), 1);
}

void RoleMatrixTest::knownCellsTakeNoIdleMark()
{
    RoleMatrix matrix;
    matrix.setFacts(knownMentor);
    matrix.setContent(roles, permissions);
    const int row = rowOf(matrix, 1);
    matrix.setMark({matrix.index(row, 0), matrix.index(row, 1)}, Mark::Give);
    QCOMPARE(matrix.markAt(matrix.index(row, 0)), Mark::None); // the role has it
    QCOMPARE(matrix.markAt(matrix.index(row, 1)), Mark::Give);
}

void RoleMatrixTest::everySelectedCellTakesTheStepOfTheCurrentOne()
{
    RoleMatrix matrix;
    matrix.setFacts(knownMentor);
    matrix.setContent(roles, permissions);
    QModelIndexList all;
    for (int row = 0; row < matrix.rowCount(); ++row)
        all += {matrix.index(row, 0), matrix.index(row, 1)};
    matrix.toggle(all, matrix.index(rowOf(matrix, 3), 0));
    QCOMPARE(matrix.marks().count(Mark::Give), 5); // all but the one that is known
    matrix.undo();
    QVERIFY(matrix.marks().isEmpty()); // one step
}

void RoleMatrixTest::marksOfVanishedPairsAreDropped()
{
    RoleMatrix matrix;
    QAbstractItemModelTester tester(&matrix, QAbstractItemModelTester::FailureReportingMode::Fatal);
    matrix.setContent(roles, permissions);
    matrix.setMark({matrix.index(rowOf(matrix, 3), 0), matrix.index(rowOf(matrix, 2), 0)}, Mark::Give);
    matrix.setContent(roles, permissions.sliced(1));
    QCOMPARE(matrix.marks().keys(Mark::Give), (QList<RolePermissionKey>{{u"mentor"_s, 2}}));
    matrix.setContent({roles.at(1)}, permissions);
    QVERIFY(matrix.marks().isEmpty());
}

void RoleMatrixTest::problemsGoWithTheirMarks()
{
    RoleMatrix matrix;
    matrix.setContent(roles, permissions);
    const QModelIndex first = matrix.index(rowOf(matrix, 2), 0);
    const QModelIndex second = matrix.index(rowOf(matrix, 3), 0);
    matrix.setMark({first, second}, Mark::Give);
    matrix.settle({matrix.keyAt(first)}, {{matrix.keyAt(second), u"The service said no."_s}});
    QCOMPARE(matrix.markAt(first), Mark::None);
    QCOMPARE(matrix.markAt(second), Mark::Give);
    QCOMPARE(matrix.problemAt(second), u"The service said no."_s);
    QVERIFY(matrix.data(second, Qt::ToolTipRole).toString().contains(u"The service said no."_s));
    matrix.setMark({second}, Mark::None);
    QVERIFY(matrix.problemAt(second).isEmpty());
}

void RoleMatrixTest::textsSayWhatSignsShow()
{
    RoleMatrix matrix;
    matrix.setFacts(knownMentor);
    matrix.setContent(roles, permissions);
    const QModelIndex known = matrix.index(rowOf(matrix, 1), 0);
    matrix.toggle({}, known);
    QCOMPARE(matrix.data(known, Qt::DisplayRole).toString(), u"Yes, to be taken away"_s);
    QCOMPARE(matrix.data(known, Qt::AccessibleTextRole).toString(), u"mentor, form_all: Yes, to be taken away"_s);
    QVERIFY(matrix.data(known, Qt::ToolTipRole).toString().contains(u"given from here"_s));
    QVERIFY(matrix.headerData(1, Qt::Horizontal, Qt::ToolTipRole).toString().contains(u"Inactive"_s));
}

void RoleMatrixTest::manyRolesAndPermissionsAreFast()
{
    QList<MatrixRole> manyRoles;
    for (int i = 0; i < 50; ++i)
        manyRoles.append({.title = u"role_%1"_s.arg(i)});
    QList<MatrixPermission> many;
    for (int i = 0; i < 2000; ++i) {
        many.append({.id = i + 1,
                     .code = u"permission_%1"_s.arg(i),
                     .module = u"module_%1"_s.arg(i % 40),
                     .verbs = {u"GET"_s},
                     .path = u"/user/v1/module/%1"_s.arg(i)});
    }
    RoleMatrix matrix;
    matrix.setContent(manyRoles, many);
    QModelIndexList everything;
    for (int row = 0; row < matrix.rowCount(); ++row) {
        for (int column = 0; column < matrix.columnCount(); ++column)
            everything.append(matrix.index(row, column));
    }
    QElapsedTimer timer;
    timer.start();
    matrix.setMark(everything, Mark::Give);
    QCOMPARE(matrix.marks().count(Mark::Give), 100'000);
    matrix.undo();
    QVERIFY(matrix.marks().isEmpty());
    matrix.setFilter({.text = u"19"_s});
    QVERIFY(matrix.shownPermissions() > 0);
    QVERIFY2(timer.elapsed() < 3'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(RoleMatrixTest)
#include "tst_rolematrix.moc"
