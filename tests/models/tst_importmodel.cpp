#include "models/import/importkindsmodel.h"
#include "models/import/importrowsmodel.h"
#include "tests/support/importfiles.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

constexpr int firstCell = ImportRowsModel::firstCell;

//! A draft with its models, all under test.
struct Desk
{
    ImportDraft draft;
    ImportRowsModel rows{&draft};
    ImportKindsModel kinds{&draft};
    QAbstractItemModelTester rowsTester{&rows, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester kindsTester{&kinds, QAbstractItemModelTester::FailureReportingMode::Fatal};

    bool isIdle() const { return !draft.isBusy() && !rows.isBusy(); }
    void start(const QByteArray &text, const ImportTarget &target = elevateUserTarget(Line::V31))
    {
        draft.start(csvDocument(text), target);
    }
    QString text(int row, int column, int role = Qt::DisplayRole) const
    {
        return rows.index(row, column).data(role).toString();
    }
    QStringList shownNames() const
    {
        QStringList names;
        for (int row = 0; row < rows.rowCount(); ++row)
            names.append(text(row, firstCell));
        return names;
    }
    void mend(int row, int column, const QString &value) { rows.setData(rows.index(row, firstCell + column), value); }
};

constexpr const char *people = "name,email,roles\n"
                               "Asha,a@x.org,mentee\n"
                               "Bo 7,b@x.org,mentee\n"
                               "Cy,c.x.org,mentee\n"
                               "Di 8,d@x.org,mentee\n"
                               "Eva,a@x.org,mentor\n";

} // namespace

class ImportModelTest : public QObject
{
    Q_OBJECT

private slots:
    void shows();
    void mendsACell();
    void undoAndRedo();
    void asideAndBack();
    void mendsMany();
    void filters();
    void filterKeepsPlaces();
    void kindsKeepPlaces();
    void rowsTellWhatHappens();
    void cutCellsAreJoined();
    void secretsAreHidden();
    void secretsStay();
    void tidiesWholeRows();
    void startsOver();
    void otherFields();
    void changedWhileBusy();
    void randomEditsEndRight();
    void neverBlocks();
    void endsWhileBusy();
};

void ImportModelTest::shows()
{
    Desk desk;
    QCOMPARE(desk.rows.rowCount(), 0);
    QSignalSpy plans(&desk.draft, &ImportDraft::planChanged);
    desk.start(people);
    // Rows are there at once; what happens to them comes later.
    QCOMPARE(desk.rows.rowCount(), 5);
    QCOMPARE(desk.rows.columnCount(), firstCell + 3);
    QCOMPARE(desk.text(0, firstCell), u"Asha"_s);
    QTRY_VERIFY(desk.isIdle());
    QVERIFY(plans.size() >= 1);
    QCOMPARE(desk.text(0, ImportRowsModel::LineColumn), u"2"_s);
    QCOMPARE(desk.text(0, ImportRowsModel::VerdictColumn), importVerdictText(ImportVerdict::Unknown));
    QCOMPARE(desk.text(1, ImportRowsModel::VerdictColumn), importVerdictText(ImportVerdict::Refused));
    QCOMPARE(desk.rows.index(1, 0).data(ImportRowsModel::VerdictRole).toInt(), int(ImportVerdict::Refused));
    QVERIFY(desk.rows.index(1, firstCell).data(ImportRowsModel::HasProblemRole).toBool());
    QVERIFY(!desk.rows.index(1, firstCell + 1).data(ImportRowsModel::HasProblemRole).toBool());
    QCOMPARE(desk.text(1, firstCell, Qt::ToolTipRole), desk.text(1, ImportRowsModel::ProblemsColumn));
    QVERIFY(desk.text(4, ImportRowsModel::ProblemsColumn).contains(u"Line 2"_s));
    QCOMPARE(desk.rows.headerData(firstCell + 1, Qt::Horizontal).toString(), u"email"_s);

    QCOMPARE(desk.kinds.rowCount(), 3);
    QCOMPARE(desk.kinds.index(0, ImportKindsModel::CountColumn).data().toString(), u"2"_s);
    QVERIFY(desk.kinds.index(0, 0).data(ImportKindsModel::RefusesRole).toBool());
    QVERIFY(!desk.kinds.kindAt(3));
}

void ImportModelTest::mendsACell()
{
    Desk desk;
    desk.start(people);
    QTRY_VERIFY(desk.isIdle());
    QVERIFY(!desk.draft.canUndo());
    QSignalSpy changes(&desk.rows, &ImportRowsModel::dataChanged);
    desk.mend(1, 0, u"Bo"_s);
    QVERIFY(changes.size() >= 1);
    QCOMPARE(desk.text(1, firstCell), u"Bo"_s);
    QVERIFY(desk.rows.index(1, firstCell).data(ImportRowsModel::MendedRole).toBool());
    QVERIFY(!desk.rows.index(1, firstCell + 1).data(ImportRowsModel::MendedRole).toBool());
    QTRY_VERIFY(desk.isIdle());
    QCOMPARE(desk.draft.plan().verdict(1), ImportVerdict::Unknown);
    QCOMPARE(desk.kinds.index(0, ImportKindsModel::CountColumn).data().toString(), u"1"_s);
    // Nothing new is nothing to undo.
    desk.mend(1, 0, u"Bo"_s);
    desk.draft.undo();
    QVERIFY(!desk.draft.canUndo());
    QVERIFY(!desk.rows.setData(desk.rows.index(1, 0), u"9"_s));
}

void ImportModelTest::undoAndRedo()
{
    Desk desk;
    desk.start(people);
    desk.mend(4, 1, u"e@x.org"_s);
    desk.mend(0, 0, u"Asha 1"_s);
    QTRY_VERIFY(desk.isIdle());
    QCOMPARE(desk.draft.plan().verdict(4), ImportVerdict::Unknown);
    QCOMPARE(desk.draft.plan().verdict(0), ImportVerdict::Refused);
    QVERIFY(!desk.draft.undoName().isEmpty());
    desk.draft.undo();
    desk.draft.undo();
    QTRY_VERIFY(desk.isIdle());
    QCOMPARE(desk.draft.plan().verdict(4), ImportVerdict::Refused);
    QCOMPARE(desk.draft.plan().verdict(0), ImportVerdict::Unknown);
    QCOMPARE(desk.text(4, firstCell + 1), u"a@x.org"_s);
    QVERIFY(desk.draft.undoName().isEmpty());
    desk.draft.redo();
    QTRY_VERIFY(desk.isIdle());
    QCOMPARE(desk.draft.plan().verdict(4), ImportVerdict::Unknown);
    QVERIFY(desk.draft.canRedo());
    // Another edit takes the place of what could be redone.
    desk.mend(2, 1, u"c@x.org"_s);
    QVERIFY(!desk.draft.canRedo());
    QCOMPARE(desk.text(0, firstCell), u"Asha"_s);
}

void ImportModelTest::asideAndBack()
{
    Desk desk;
    desk.start(people);
    desk.draft.edit({.what = ImportEdit::What::SetAside, .rows = importRows({0, 2}), .text = {}, .find = {}});
    QVERIFY(desk.rows.index(0, 0).data(ImportRowsModel::AsideRole).toBool());
    QTRY_VERIFY(desk.isIdle());
    QCOMPARE(desk.draft.plan().count(ImportVerdict::SetAside), 2);
    QCOMPARE(desk.draft.plan().verdict(4), ImportVerdict::Unknown);
    desk.draft.edit({.what = ImportEdit::What::TakeBack, .rows = importRows({0}), .text = {}, .find = {}});
    QTRY_VERIFY(desk.isIdle());
    QCOMPARE(desk.draft.plan().count(ImportVerdict::SetAside), 1);
    QCOMPARE(desk.draft.plan().verdict(4), ImportVerdict::Refused);
    desk.draft.undo();
    QTRY_VERIFY(desk.isIdle());
    QCOMPARE(desk.draft.plan().verdict(4), ImportVerdict::Unknown);
}

void ImportModelTest::mendsMany()
{
    Desk desk;
    desk.start(people);
    QTRY_VERIFY(desk.isIdle());
    const ImportProblemKind kind = desk.kinds.kindAt(0).value();
    desk.draft.edit({.what = ImportEdit::What::Replace,
                     .rows = importRows(desk.draft.plan().rowsOf(kind)),
                     .column = 0,
                     .text = {},
                     .find = u" 7"_s});
    QTRY_VERIFY(desk.isIdle());
    QCOMPARE(desk.text(1, firstCell), u"Bo"_s);
    QCOMPARE(desk.draft.plan().rowsOf(kind), std::vector<quint32>{3});
    desk.draft.edit(
        {.what = ImportEdit::What::Set, .rows = desk.rows.shownRows(), .column = 0, .text = u"All"_s, .find = {}});
    QTRY_VERIFY(desk.isIdle());
    QCOMPARE(desk.draft.plan().rowsOf(kind).size(), 0u);
    QCOMPARE(desk.shownNames(), QStringList(5, u"All"_s));
}

void ImportModelTest::filters()
{
    Desk desk;
    desk.start(people);
    QTRY_VERIFY(desk.isIdle());
    using Spans = std::vector<std::pair<int, int>>;
    QCOMPARE(desk.rows.rowsIn(Spans{{0, desk.rows.rowCount() - 1}}), desk.rows.shownRows());
    QCOMPARE(*desk.rows.rowsIn(Spans{{0, 0}, {2, 3}}), (std::vector<quint32>{0, 2, 3}));
    desk.rows.setFilter({.verdict = ImportVerdict::Refused});
    QTRY_VERIFY(desk.isIdle());
    QCOMPARE(desk.shownNames(), (QStringList{u"Bo 7"_s, u"Cy"_s, u"Di 8"_s, u"Eva"_s}));
    QCOMPARE(desk.rows.rowAt(1), 2);
    QCOMPARE(desk.rows.shownAt(2), 1);
    QCOMPARE(desk.rows.shownAt(0), -1);
    desk.rows.setFilter({.kind = desk.kinds.kindAt(0)});
    QTRY_VERIFY(desk.isIdle());
    QCOMPARE(desk.shownNames(), (QStringList{u"Bo 7"_s, u"Di 8"_s}));
    desk.rows.setFilter({.kind = desk.kinds.kindAt(0), .text = u"DI"_s});
    QTRY_VERIFY(desk.isIdle());
    QCOMPARE(desk.shownNames(), QStringList{u"Di 8"_s});
    desk.rows.setFilter({.text = u"mentor"_s});
    QTRY_VERIFY(desk.isIdle());
    QCOMPARE(desk.shownNames(), QStringList{u"Eva"_s});
    // What stands in two cells stands in none.
    desk.rows.setFilter({.text = u"Eva,a"_s});
    QTRY_VERIFY(desk.isIdle());
    QCOMPARE(desk.rows.rowCount(), 0);
    desk.rows.setFilter({});
    QTRY_VERIFY(desk.isIdle());
    QCOMPARE(desk.rows.rowCount(), 5);
    desk.mend(0, 0, u"Äsha"_s);
    desk.rows.setFilter({.text = u"asha"_s});
    QTRY_VERIFY(desk.isIdle());
    QCOMPARE(desk.shownNames(), QStringList{u"Äsha"_s});
}

void ImportModelTest::filterKeepsPlaces()
{
    Desk desk;
    desk.start(people);
    QTRY_VERIFY(desk.isIdle());
    const QPersistentModelIndex eva = desk.rows.index(4, firstCell);
    const QPersistentModelIndex asha = desk.rows.index(0, firstCell);
    desk.rows.setFilter({.verdict = ImportVerdict::Refused});
    QTRY_VERIFY(desk.isIdle());
    QCOMPARE(eva.row(), 3);
    QVERIFY(!asha.isValid());
    desk.mend(0, 0, u"Bo"_s);
    QTRY_VERIFY(desk.isIdle());
    QTRY_COMPARE(desk.rows.rowCount(), 3);
    QCOMPARE(eva.row(), 2);
    QCOMPARE(eva.data().toString(), u"Eva"_s);
}

void ImportModelTest::kindsKeepPlaces()
{
    Desk desk;
    desk.start(people);
    QTRY_VERIFY(desk.isIdle());
    const QPersistentModelIndex first = desk.kinds.index(0, 0);
    const QString text = first.data().toString();
    desk.mend(1, 0, u"Bo"_s);
    desk.mend(0, 1, u"no address"_s);
    QTRY_VERIFY(desk.isIdle());
    QCOMPARE(first.data().toString(), text);
    QCOMPARE(first.row(), 1);
    desk.mend(3, 0, u"Di"_s);
    QTRY_VERIFY(desk.isIdle());
    QVERIFY(!first.isValid());
}

void ImportModelTest::rowsTellWhatHappens()
{
    ImportTarget target = elevateUserTarget(Line::V35, u"UPLOAD");
    target.organization = u"city"_s;
    Desk desk;
    desk.start("name,email,password,roles\nAsha Rao,a@x.org,Secret!1x,mentor\nBo,b@x.org,Secret!1y,mentee\n"
               "Cy,c.x.org,Secret!1z,mentee\n",
               target);
    desk.draft.setDirectory(ImportDirectory(
        target, {elevatePerson(u"1"_s, u"Asha"_s, u"a@x.org"_s, {u"mentee"_s, u"guide"_s}, u"port"_s)}, true));
    QTRY_VERIFY(desk.isIdle());
    const auto happens = [&](int row, int role = Qt::DisplayRole) {
        return desk.text(row, ImportRowsModel::EffectsColumn, role);
    };
    const QStringList told{
        u"Name: Asha → Asha Rao"_s, u"Password: (not told) → ••••••"_s, u"Roles: mentee, guide → mentor"_s,
        u"Roles gained: mentor"_s,  u"Roles lost: mentee, guide"_s,     u"Moved from port to city, or refused"_s,
        u"Password replaced"_s,     u"Signed out everywhere"_s};
    QCOMPARE(happens(0).split(u"; "_s), told);
    QCOMPARE(happens(0, Qt::ToolTipRole).split(u'\n'), told);
    QCOMPARE(happens(1), u"Username made up by the service"_s);
    QCOMPARE(happens(2), QString());

    desk.rows.setFilter({.effect = ImportEffect::PlaceChanged});
    QTRY_VERIFY(desk.isIdle());
    QCOMPARE(desk.shownNames(), QStringList{u"Asha Rao"_s});
    desk.rows.setFilter({.effect = ImportEffect::UsernameMade});
    QTRY_VERIFY(desk.isIdle());
    QCOMPARE(desk.shownNames(), QStringList{u"Bo"_s});
    desk.rows.setFilter({.verdict = ImportVerdict::Changed, .effect = ImportEffect::UsernameMade});
    QTRY_VERIFY(desk.isIdle());
    QCOMPARE(desk.rows.rowCount(), 0);
}

void ImportModelTest::cutCellsAreJoined()
{
    Desk desk;
    desk.start("name,email,roles\nAsha,a@x.org,mentor,mentee\nBo,b@x.org,mentor\n");
    QTRY_VERIFY(desk.isIdle());
    QCOMPARE(desk.draft.plan().verdict(0), ImportVerdict::Refused);
    const QString problem = desk.text(0, ImportRowsModel::ProblemsColumn);
    QVERIFY2(problem.contains(u"“mentee”"_s) && problem.contains(u"Join with the next cell"_s), qPrintable(problem));
    QVERIFY(desk.rows.index(0, firstCell + 2).data(ImportRowsModel::HasProblemRole).toBool());
    QVERIFY(desk.text(0, firstCell + 2, Qt::ToolTipRole).contains(u"“mentee”"_s));
    desk.draft.edit(ImportEdit::join(desk.draft.document(), importRows({0}), 2));
    QCOMPARE(desk.text(0, firstCell + 2), u"mentor,mentee"_s);
    QTRY_VERIFY(desk.isIdle());
    QCOMPARE(desk.draft.plan().verdict(0), ImportVerdict::Unknown);
    QCOMPARE(desk.draft.plan().planRow(0).cells, (QStringList{u"Asha"_s, u"a@x.org"_s, u"mentor,mentee"_s}));
    QCOMPARE(desk.draft.plan().value(0, desk.draft.target().indexOf(u"roles")), uR"(["mentor","mentee"])"_s);
    desk.draft.undo();
    QTRY_VERIFY(desk.isIdle());
    QCOMPARE(desk.draft.plan().verdict(0), ImportVerdict::Refused);
    QCOMPARE(desk.text(0, firstCell + 2), u"mentor"_s);
    desk.draft.redo();
    QTRY_VERIFY(desk.isIdle());
    QCOMPARE(desk.draft.plan().verdict(0), ImportVerdict::Unknown);

    // Nobody knows which of the cells would be a secret.
    desk.start("name,email,password,roles\nRao,Asha,a@x.org,Secret!1x,mentee\n",
               elevateUserTarget(Line::V35, u"UPLOAD"));
    QTRY_VERIFY(desk.isIdle());
    QVERIFY(!desk.text(0, ImportRowsModel::ProblemsColumn).contains(u"mentee"_s));
}

void ImportModelTest::secretsAreHidden()
{
    Desk desk;
    desk.start("name,email,password,roles\nAsha,a@x.org,Secret!1x,mentee\nBo,b@x.org,,mentee\n",
               elevateUserTarget(Line::V35, u"UPLOAD"));
    QTRY_VERIFY(desk.isIdle());
    QVERIFY(!desk.text(0, firstCell + 2).isEmpty());
    for (const int role : {int(Qt::DisplayRole), int(Qt::EditRole), int(Qt::ToolTipRole)})
        QVERIFY(!desk.text(0, firstCell + 2, role).contains(u"Secret"_s));
    QVERIFY(desk.text(1, firstCell + 2).isEmpty());
    desk.mend(1, 2, u"Secret!2x"_s);
    QTRY_VERIFY(desk.isIdle());
    QCOMPARE(desk.draft.plan().verdict(1), ImportVerdict::Unknown);
}

void ImportModelTest::secretsStay()
{
    Desk desk;
    desk.start("name,email,password\nAsha,a@x.org,Secret!1x\nBo,b@x.org,Other!1x\n",
               elevateUserTarget(Line::V35, u"UPLOAD"));
    QTRY_VERIFY(desk.isIdle());
    // An editor that was only opened, which begins empty.
    desk.mend(0, 2, QString());
    QVERIFY(!desk.draft.canUndo());
    QCOMPARE(desk.draft.cell(0, 2), u"Secret!1x"_s);
    // Nobody finds out a password letter by letter, also not one that was written here.
    desk.rows.setFilter({.text = u"secret"_s});
    QTRY_VERIFY(desk.isIdle());
    QCOMPARE(desk.rows.rowCount(), 0);
    desk.rows.setFilter({});
    QTRY_VERIFY(desk.isIdle());
    desk.mend(1, 2, u"Secret!2x"_s);
    desk.rows.setFilter({.text = u"secret"_s});
    QTRY_VERIFY(desk.isIdle());
    QCOMPARE(desk.rows.rowCount(), 0);
    desk.rows.setFilter({.text = u"asha"_s});
    QTRY_VERIFY(desk.isIdle());
    QCOMPARE(desk.rows.rowCount(), 1);
}

void ImportModelTest::tidiesWholeRows()
{
    Desk desk;
    desk.start("name,email,password\n Asha  Rao,A@X.org,A @b\nBo  Li,B@X.org,C @d\n",
               elevateUserTarget(Line::V35, u"UPLOAD"));
    QTRY_VERIFY(desk.isIdle());
    const ImportEdit edit{.what = ImportEdit::What::Tidy,
                          .rows = importRows({0}),
                          .text = {},
                          .find = {},
                          .secrets = desk.rows.secrets()};
    QVERIFY2(edit.name().contains(u"row"_s), qPrintable(edit.name()));
    desk.draft.edit(edit);
    QCOMPARE(desk.draft.cell(0, 0), u"Asha Rao"_s);
    QCOMPARE(desk.draft.cell(0, 1), u"a@x.org"_s);
    QCOMPARE(desk.draft.cell(0, 2), u"A @b"_s);
    QCOMPARE(desk.draft.cell(1, 0), u"Bo  Li"_s);
}

void ImportModelTest::startsOver()
{
    Desk desk;
    desk.start(people);
    desk.mend(1, 0, u"Bo"_s);
    QTRY_VERIFY(desk.isIdle());
    desk.rows.setFilter({.verdict = ImportVerdict::Refused});
    desk.start("name,email,roles\nZoe,z@x.org,mentee\n");
    QTRY_VERIFY(desk.isIdle());
    QCOMPARE(desk.shownNames(), QStringList{u"Zoe"_s});
    QVERIFY(!desk.draft.canUndo());
    QCOMPARE(desk.kinds.rowCount(), 0);
    QVERIFY(desk.rows.filter().isEmpty());
}

//! As when signing in tells that the service is of another line than it was thought to be.
void ImportModelTest::otherFields()
{
    Desk desk;
    const ImportTarget guessed = elevateUserTarget(Line::V35, u"INVITE");
    const ImportTarget told = elevateUserTarget(Line::V31);
    QVERIFY(!told.hasFieldsOf(guessed));
    QVERIFY(guessed.hasFieldsOf(elevateUserTarget(Line::V35, u"UPLOAD")));
    desk.start("username,name,email,roles\n"
               "a b,Asha,a@x.org,mentee\n"
               "bo_sen,Bo 7,b@x.org,mentee\n",
               guessed);
    QCOMPARE(desk.draft.mapping().sources.size(), guessed.fields.size());
    desk.mend(1, 1, u"Bo"_s);
    QTRY_VERIFY(desk.isIdle());
    const auto kind = desk.kinds.kindAt(0);
    QVERIFY(kind && kind->field >= told.fields.size()); // the user name
    desk.rows.setFilter({.kind = kind});
    QTRY_VERIFY(desk.isIdle());
    QCOMPARE(desk.rows.rowCount(), 1);

    desk.draft.setTarget(told);
    QCOMPARE(desk.draft.mapping().sources.size(), told.fields.size());
    QVERIFY(desk.rows.filter().isEmpty());
    QTRY_VERIFY(desk.isIdle());
    QCOMPARE(desk.draft.plan().count(ImportVerdict::Unknown), 2);
    QCOMPARE(desk.text(1, firstCell + 1), u"Bo"_s);
    QVERIFY(desk.draft.canUndo());

    // And back, with a mapping that is remembered.
    ImportMapping mapping = guessMapping(guessed, desk.draft.document());
    mapping.sources[guessed.indexOf(u"username")] = {};
    desk.draft.setTarget(guessed, mapping);
    QCOMPARE(desk.draft.mapping(), mapping);
    QTRY_VERIFY(desk.isIdle());
    QCOMPARE(desk.draft.plan().count(ImportVerdict::Unknown), 2);
    // With the same fields the mapping stays.
    desk.draft.setTarget(elevateUserTarget(Line::V35, u"UPLOAD"), ImportMapping());
    QCOMPARE(desk.draft.mapping(), mapping);
}

void ImportModelTest::changedWhileBusy()
{
    QByteArray text = "name,other,email,roles\n";
    for (int row = 0; row < 30'000; ++row)
        text += "Asha,Bo 7,a" + QByteArray::number(row) + "@x.org,mentee\n";
    Desk desk;
    desk.start(text);
    QVERIFY(desk.draft.isBusy());
    ImportMapping mapping = desk.draft.mapping();
    mapping.sources[0].column = 1;
    desk.draft.setMapping(mapping);
    desk.mend(5, 1, u"Bo"_s);
    ImportTarget target = desk.draft.target();
    target.setKnown(u"roles", {u"mentee"_s});
    desk.draft.setTarget(target);
    desk.draft.setDirectory(ImportDirectory(target, {}, true));
    QTRY_VERIFY(desk.isIdle());
    QCOMPARE(desk.draft.plan().count(ImportVerdict::Refused), 29'999);
    QCOMPARE(desk.draft.plan().verdict(5), ImportVerdict::New);
    desk.draft.setMapping(mapping);
    QVERIFY(!desk.draft.isBusy());
}

//! However edits, undo and jobs fall together, the plan is the one made anew.
void ImportModelTest::randomEditsEndRight()
{
    QRandomGenerator random(3);
    Desk desk;
    QByteArray text = "name,email,roles\n";
    for (int row = 0; row < 2000; ++row)
        text += "Asha,a" + QByteArray::number(random.bounded(1500)) + "@x.org,mentee\n";
    desk.start(text);
    for (int step = 0; step < 200; ++step) {
        const int what = random.bounded(5);
        if (what == 0)
            desk.draft.undo();
        else if (what == 1)
            desk.draft.redo();
        else if (what == 2)
            desk.draft.edit({.what = ImportEdit::What(3 + random.bounded(2)),
                             .rows = importRows({quint32(random.bounded(2000)), quint32(random.bounded(2000))}),
                             .text = {},
                             .find = {}});
        else
            desk.draft.edit({.what = ImportEdit::What::Set,
                             .rows = importRows({quint32(random.bounded(2000))}),
                             .column = random.bounded(2),
                             .text = random.bounded(2) == 0 ? u"a%1@x.org"_s.arg(random.bounded(1500)) : u"Bo"_s,
                             .find = {}});
        if (random.bounded(4) == 0)
            QCoreApplication::processEvents();
    }
    QTRY_VERIFY(desk.isIdle());
    const ImportPlan anew = planOf(desk.draft.plan().input());
    const ImportPlan &plan = desk.draft.plan();
    QVERIFY(std::ranges::equal(plan.allProblems(), anew.allProblems()));
    for (qint64 row = 0; row < anew.rowCount(); ++row)
        QCOMPARE(plan.verdict(row), anew.verdict(row));
}

void ImportModelTest::neverBlocks()
{
    QByteArray text = "name,email,roles\n";
    for (int row = 0; row < 200'000; ++row)
        text += "Asha 7,a" + QByteArray::number(row) + "@x.org,mentee\n";
    ImportDraft draft;
    ImportRowsModel rows(&draft);
    const CsvDocument document = csvDocument(text);
    // Much more than a moment of a loaded computer, much less than what the work takes.
    QElapsedTimer timer;
    timer.start();
    draft.start(document, elevateUserTarget(Line::V31));
    rows.setFilter({.text = u"a19"_s});
    draft.edit({.what = ImportEdit::What::Replace, .rows = rows.shownRows(), .column = 0, .text = {}, .find = u" 7"_s});
    draft.undo();
    QVERIFY2(timer.elapsed() < 150, qPrintable(QString::number(timer.elapsed())));
    QTRY_VERIFY_WITH_TIMEOUT(!draft.isBusy() && !rows.isBusy(), 60'000);
    QCOMPARE(draft.plan().count(ImportVerdict::Refused), 200'000);
    QCOMPARE(rows.rowCount(), 11'111);
}

void ImportModelTest::endsWhileBusy()
{
    QByteArray text = "name,email,roles\n";
    for (int row = 0; row < 100'000; ++row)
        text += "Asha,a" + QByteArray::number(row) + "@x.org,mentee\n";
    Desk desk;
    desk.start(text);
    desk.rows.setFilter({.text = u"1"_s});
    QVERIFY(desk.draft.isBusy());
}

QTEST_GUILESS_MAIN(ImportModelTest)
#include "tst_importmodel.moc"
