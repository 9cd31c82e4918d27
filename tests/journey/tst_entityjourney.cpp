#include "tests/support/journey.h"

#include "network/operations/elevate.h"
#include "ui/connections/formfield.h"
#include "ui/records/detailspane.h"
#include "ui/records/tablepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

//! Entity types and their entities: two tables on one page, on every line of the service.
class EntityJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void wholeLife_data() { lines(); }
    void wholeLife()
    {
        QFETCH(const Line, line);
        Journey journey({.sandbox = {.elevate = line}});
        QVERIFY2(openTypes(journey), qPrintable(journey.visibleText()));
        // One is chosen at once, so both levels show something.
        above(journey);
        QTRY_COMPARE(journey.page()->table()->selectedRows().size(), 1);
        below(journey);
        QVERIFY(journey.waitForText(u"Entities of "_s));

        createsType(journey);
        if (QTest::currentTestFailed())
            return;
        createsEntities(journey);
        if (QTest::currentTestFailed())
            return;
        changesEntities(journey);
        if (QTest::currentTestFailed())
            return;
        changesType(journey, line);
        if (QTest::currentTestFailed())
            return;
        deletesType(journey);
    }

    void keysGoFromTableToTable()
    {
        Journey journey;
        QVERIFY(openTypes(journey));
        above(journey);
        RecordTable *types = journey.page()->table();
        QVERIFY(journey.clickRow(u"value"_s, u"languages"_s));
        QCOMPARE(QApplication::focusWidget(), types);
        QTest::keyClick(types, Qt::Key_F6);
        below(journey);
        RecordTable *entities = journey.page()->table();
        QTRY_COMPARE(QApplication::focusWidget(), entities);
        QVERIFY(journey.hasRow(u"value"_s, u"hindi"_s));
        QTest::keyClick(entities, Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), types);

        // The lower table follows the upper.
        QTest::keyClick(types, Qt::Key_Down);
        const QString label = journey.page() ? selectedLabel(journey) : QString();
        QVERIFY(journey.waitForText(u"Entities of "_s + label));
        // Each has a search of its own.
        QTest::keyClick(types, Qt::Key_F, Qt::ControlModifier);
        above(journey);
        QCOMPARE(QApplication::focusWidget(), journey.page()->search());
        QVERIFY(journey.search(u"language"_s));
        QVERIFY(journey.waitForRows(2)); // and preferred_language
        QVERIFY(journey.clickRow(u"value"_s, u"languages"_s));
        below(journey);
        QVERIFY(journey.search(u"Mara"_s));
        QVERIFY(journey.waitForRows(1));
        QCOMPARE(journey.cell(0, u"value"_s), u"marathi"_s);
        // The service calls an empty list an error; here it is nothing found.
        QVERIFY(journey.search(u"zzzz"_s));
        QVERIFY(journey.waitForText(u"Nothing matches"_s));
    }

    void whatIsWrongIsMarkedBeforeItIsSent_data() { lines(); }
    void whatIsWrongIsMarkedBeforeItIsSent()
    {
        QFETCH(const Line, line);
        Journey journey({.sandbox = {.elevate = line}});
        QVERIFY(openTypes(journey));
        above(journey);
        QVERIFY(journey.click(u"New entity type…"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.click(u"Create"_s));
        QCOMPARE(problemOf(journey, u"value"_s), u"Value is required."_s);
        QCOMPARE(problemOf(journey, u"label"_s), u"Label is required."_s);
        QCOMPARE(problemOf(journey, u"data_type"_s), u"Data type is required."_s);
        // What the service passes over, or takes one value of, is not asked for.
        for (const QString &key : {u"model_names"_s, u"type"_s, u"allow_filtering"_s})
            QVERIFY2(!journey.waitForDialog()->findChild<FormField *>(key), qPrintable(key));
        QVERIFY(journey.fill(u"Value"_s, u"har bour"_s));
        QVERIFY(journey.fill(u"Label"_s, u"Harbour-side"_s));
        QVERIFY(journey.fill(u"Data type"_s, u"LIST<STRING>"_s));
        QVERIFY(journey.click(u"Create"_s));
        QVERIFY(problemOf(journey, u"value"_s).contains(u"letters and underscores"_s));
        QVERIFY(problemOf(journey, u"label"_s).contains(u"letters, digits and blanks"_s));
        QVERIFY(problemOf(journey, u"data_type"_s).contains(u"ARRAY[STRING]"_s));
        QCOMPARE(journey.sandbox().requestsSeen(u"createEntityType"), 0);
        QTest::keyClick(journey.waitForDialog(), Qt::Key_Escape);
        QVERIFY(journey.click(u"Discard changes"_s));
        QVERIFY(journey.waitUntilNoDialog());

        below(journey);
        QVERIFY(journey.click(u"New entity…"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(!journey.waitForDialog()->findChild<FormField *>(u"entity_type_id"_s));
        QVERIFY(journey.fill(u"Value"_s, u"AP 1"_s));
        QVERIFY(journey.fill(u"Label"_s, u"Andhra Pradesh"_s));
        QVERIFY(journey.fill(u"Type"_s, u"string"_s));
        QVERIFY(journey.click(u"Create"_s));
        QVERIFY(problemOf(journey, u"value"_s).contains(u"letters A to Z"_s));
        QVERIFY(problemOf(journey, u"type"_s).contains(u"capital letters"_s));
        QCOMPARE(journey.sandbox().requestsSeen(u"createEntity"), 0);
    }

    void refusals_data() { lines(); }
    void refusals()
    {
        QFETCH(const Line, line);
        Journey journey({.sandbox = {.elevate = line}});
        QVERIFY(openTypes(journey));
        above(journey);

        // A type of this value is there already.
        QVERIFY(journey.click(u"New entity type…"_s));
        fillType(journey, u"subject_area"_s, u"Subject Area"_s);
        QVERIFY(journey.click(u"Create"_s));
        QVERIFY2(journey.waitForText(u"Entity type already exists"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.fill(u"Value"_s, u"vessel"_s));
        QVERIFY(journey.click(u"Create"_s));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QVERIFY(journey.clickRow(u"value"_s, u"vessel"_s));
        const QString id = idOf(journey, u"vessel"_s);

        // An entity of this value is there already; what was typed stays.
        createEntity(journey, u"tug"_s, u"Tug"_s);
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        createEntity(journey, u"tug"_s, u"Tug boat"_s);
        QVERIFY2(journey.waitForText(u"Entity already exists"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.fill(u"Value"_s, u"ferry"_s));
        QVERIFY(journey.click(u"Create"_s));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));

        // Somebody else has deleted an entity meanwhile: changing, then deleting it.
        QVERIFY(journey.clickRow(u"value"_s, u"ferry"_s));
        QTest::keyClick(journey.page()->table(), Qt::Key_F2);
        QVERIFY(journey.waitForDialog());
        QVERIFY(behindTheWindow(journey, elevate::deleteEntity, idOf(journey, u"ferry"_s)));
        QVERIFY(journey.fill(u"Label"_s, u"Ferries"_s));
        QVERIFY(journey.click(u"Save"_s));
        QVERIFY2(journey.waitForText(u"Entity not found"_s), qPrintable(journey.visibleText()));
        QTest::keyClick(journey.waitForDialog(), Qt::Key_Escape);
        QVERIFY(journey.click(u"Discard changes"_s));
        QVERIFY(journey.waitUntilNoDialog());
        QTest::keyClick(journey.page()->table(), Qt::Key_Delete);
        QVERIFY(journey.confirm());
        QVERIFY(journey.waitUntilNoDialog());
        // Without tenants the service says yes to deleting what is not there.
        QVERIFY2(line == Line::V35 ? journey.waitForText(u"Entity not found"_s) : journey.waitForText(u"Done"_s),
                 qPrintable(journey.visibleText()));

        // The same with the type.
        above(journey);
        QVERIFY(journey.clickRow(u"value"_s, u"vessel"_s));
        QTest::keyClick(journey.page()->table(), Qt::Key_F2);
        QVERIFY(journey.waitForDialog());
        QVERIFY(behindTheWindow(journey, elevate::deleteEntityType, id));
        QVERIFY(journey.fill(u"Label"_s, u"Vessels"_s));
        if (line != Line::V35)
            QVERIFY(journey.fill(u"Model names"_s, u"Session"_s));
        QVERIFY(journey.click(u"Save"_s));
        if (line != Line::V35)
            QVERIFY(journey.confirm());
        QVERIFY2(journey.waitForText(u"Entity type not found"_s), qPrintable(journey.visibleText()));
        QTest::keyClick(journey.waitForDialog(), Qt::Key_Escape);
        QVERIFY(journey.click(u"Discard changes"_s));
        QVERIFY(journey.waitUntilNoDialog());
        if (line == Line::V35) {
            // 3.1 makes an entity of a type that is gone.
            createEntity(journey, u"barge"_s, u"Barge"_s);
            QVERIFY2(journey.waitForText(u"Entity type not found"_s), qPrintable(journey.visibleText()));
            QTest::keyClick(journey.waitForDialog(), Qt::Key_Escape);
            QVERIFY(journey.click(u"Discard changes"_s));
            QVERIFY(journey.waitUntilNoDialog());
            above(journey);
        }
        QVERIFY(journey.clickRow(u"value"_s, u"vessel"_s));
        QTest::keyClick(journey.page()->table(), Qt::Key_F2);
        QVERIFY2(journey.waitForText(u"could not be read for editing"_s), qPrintable(journey.visibleText()));
        QVERIFY2(journey.visibleText().contains(u"Refresh the list"_s), qPrintable(journey.visibleText()));
        QTest::keyClick(journey.page()->table(), Qt::Key_Delete);
        QVERIFY(journey.confirm());
        QVERIFY2(journey.waitForText(u"Entity type not found"_s), qPrintable(journey.visibleText()));
    }

    void whoMayNotIsTold()
    {
        Journey journey;
        QVERIFY(openTypes(journey));
        above(journey);
        QVERIFY(journey.clickRow(u"value"_s, u"languages"_s));
        QAction *inherit = journey.page()->findChild<QAction *>(u"inheritEntityType"_s);
        QVERIFY(inherit && !inherit->isEnabled());
        QCOMPARE(inherit->statusTip(), u"Only an organization admin may do this. Sign in as one."_s);
    }

    void orgAdminInherits_data() { lines(); }
    void orgAdminInherits()
    {
        QFETCH(const Line, line);
        Journey journey({.sandbox = {.elevate = line}, .member = sandbox::sampleOrgAdmin});
        QVERIFY2(openTypes(journey), qPrintable(journey.visibleText()));
        above(journey);
        const int before = journey.shownRows();
        QVERIFY(journey.clickRow(u"value"_s, u"languages"_s));
        if (line == Line::V35) {
            // It belongs to the default organization, which its members only may change.
            const QAction *edit = journey.page()->findChild<QAction *>(u"edit"_s);
            QVERIFY(!edit->isEnabled());
            QVERIFY(edit->statusTip().contains(u"default_code"_s));
        }
        QVERIFY(journey.command(u"Inherit into the own organization"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.click(u"Inherit into the own organization"_s)); // without a label
        QVERIFY(!problemOf(journey, u"target_entity_type_label"_s).isEmpty());
        QVERIFY(journey.fill(u"Target entity type label"_s, u"Spoken languages"_s));
        QVERIFY(journey.click(u"Inherit into the own organization"_s));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QVERIFY(journey.waitForRows(before + 1));
        QVERIFY(journey.hasRow(u"label"_s, u"Spoken languages"_s));

        // Once is enough.
        inherit(journey, u"languages"_s);
        QVERIFY2(journey.waitForText(u"Entity type already exists"_s), qPrintable(journey.visibleText()));
        QTest::keyClick(journey.waitForDialog(), Qt::Key_Escape);
        QVERIFY(journey.click(u"Discard changes"_s));
        QVERIFY(journey.waitUntilNoDialog());
        // What the default organization does not have cannot be inherited.
        above(journey);
        QVERIFY(journey.click(u"New entity type…"_s));
        fillType(journey, u"pier"_s, u"Pier"_s);
        QVERIFY(journey.click(u"Create"_s));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        inherit(journey, u"pier"_s);
        QVERIFY2(journey.waitForText(u"Entity type not found"_s), qPrintable(journey.visibleText()));
    }

private:
    static void lines() { linesAre(everyLine); }

    static void above(Journey &journey) { journey.within(u"elevate.entityTypes"_s); }
    static void below(Journey &journey) { journey.within(u"elevate.entities"_s); }

    static bool openTypes(Journey &journey)
    {
        if (!journey.goTo(u"elevate.entityTypes"_s))
            return false;
        above(journey);
        return journey.waitUntilLoaded() && journey.shownRows() > 0;
    }

    static QString selectedLabel(Journey &journey)
    {
        journey.within(u"elevate.entityTypes"_s);
        const QString label = journey.cell(journey.page()->table()->currentIndex().row(), u"label"_s);
        journey.within(u"elevate.entities"_s);
        return label;
    }

    static QString idOf(Journey &journey, const QString &value)
    {
        for (int row = 0; row < journey.shownRows(); ++row) {
            if (journey.cell(row, u"value"_s) == value)
                return journey.cell(row, u"id"_s);
        }
        return {};
    }

    static QString problemOf(Journey &journey, const QString &key)
    {
        const auto *field = journey.waitForDialog()->findChild<FormField *>(key);
        return field ? field->problem() : u"there is no such field"_s;
    }

    static bool behindTheWindow(Journey &journey, const Endpoint &operation, const QString &id)
    {
        Client &client = journey.workspace().client(Service::Elevate);
        const auto answer = client.send({.operation = &operation, .path = {{u"id"_s, id}}});
        return QTest::qWaitFor([&] { return answer.isFinished(); }) && answer.resultCount() == 1 && answer.result();
    }

    static void fillType(Journey &journey, const QString &value, const QString &label)
    {
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Value"_s, value));
        QVERIFY(journey.fill(u"Label"_s, label));
        QVERIFY(journey.fill(u"Data type"_s, u"STRING"_s));
    }

    static void inherit(Journey &journey, const QString &value)
    {
        QVERIFY(journey.clickRow(u"value"_s, value));
        QVERIFY(journey.command(u"Inherit into the own organization"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Target entity type label"_s, u"Another name"_s));
        QVERIFY(journey.click(u"Inherit into the own organization"_s));
    }

    static void createEntity(Journey &journey, const QString &value, const QString &label)
    {
        below(journey);
        QVERIFY(journey.click(u"New entity…"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Value"_s, value));
        QVERIFY(journey.fill(u"Label"_s, label));
        QVERIFY(journey.click(u"Create"_s));
    }

    static void createsType(Journey &journey)
    {
        above(journey);
        QTest::keyClick(journey.page()->table(), Qt::Key_N, Qt::ControlModifier);
        fillType(journey, u"harbour_side"_s, u"Harbour side"_s);
        QTest::keyClick(journey.waitForDialog(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QVERIFY(journey.clickRow(u"value"_s, u"harbour_side"_s));
        below(journey);
        QVERIFY(journey.waitForText(u"Entities of Harbour side"_s));
        QVERIFY(journey.waitForText(u"This type has no entity"_s));
    }

    static void createsEntities(Journey &journey)
    {
        createEntity(journey, u"alpha"_s, u"Alpha quay"_s);
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QVERIFY(journey.hasRow(u"value"_s, u"alpha"_s));
        QCOMPARE(journey.cell(0, u"type"_s), u"SYSTEM"_s);
        QCOMPARE(journey.cell(0, u"status"_s), u"ACTIVE"_s);
        createEntity(journey, u"beta"_s, u"Beta quay"_s);
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QVERIFY(journey.waitForRows(2));
    }

    static void changesEntities(Journey &journey)
    {
        below(journey);
        QVERIFY(journey.clickRow(u"value"_s, u"beta"_s));
        QTest::keyClick(journey.page()->table(), Qt::Key_F2);
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Label"_s, u"Betas"_s));
        QVERIFY(journey.click(u"Save"_s));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QVERIFY(journey.hasRow(u"label"_s, u"Betas"_s));
        QVERIFY(journey.clickRow(u"value"_s, u"alpha"_s));
        QTest::keyClick(journey.page()->table(), Qt::Key_Delete);
        QVERIFY(journey.waitForText(u"removed for good"_s));
        QVERIFY(journey.confirm());
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QVERIFY(journey.waitForRows(1));
    }

    static void changesType(Journey &journey, Line line)
    {
        above(journey);
        QVERIFY(journey.clickRow(u"value"_s, u"harbour_side"_s));
        QTest::keyClick(journey.page()->table(), Qt::Key_F2);
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Label"_s, u"Harbour sides"_s));
        if (line == Line::V35) {
            QVERIFY(!journey.waitForDialog()->findChild<FormField *>(u"model_names"_s));
        } else {
            QVERIFY(journey.visibleText().contains(u"stops belonging to users"_s));
            QVERIFY(journey.click(u"Save"_s));
            QCOMPARE(problemOf(journey, u"model_names"_s), u"Model names is required."_s);
            QVERIFY(journey.fill(u"Model names"_s, u"UserExtension"_s));
        }
        // Creating takes an underscore, changing does not; the value that is there is left alone.
        QVERIFY(journey.fill(u"Value"_s, u"harbour_sides"_s));
        QVERIFY(journey.click(u"Save"_s));
        QVERIFY(problemOf(journey, u"value"_s).contains(u"letters A to Z"_s));
        QVERIFY(journey.fill(u"Value"_s, u"harbour_side"_s));
        QVERIFY(journey.click(u"Save"_s));
        if (line != Line::V35)
            QVERIFY(journey.confirm());
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QVERIFY(journey.hasRow(u"label"_s, u"Harbour sides"_s));
        QCOMPARE(journey.sandbox().requestsSeen(u"updateEntityType"), 1);
        QVERIFY(journey.waitForText(u"Entities of Harbour sides"_s));
    }

    static void deletesType(Journey &journey)
    {
        above(journey);
        QVERIFY(journey.clickRow(u"value"_s, u"harbour_side"_s));
        QTest::keyClick(journey.page()->table(), Qt::Key_Delete);
        QVERIFY(journey.waitForText(u"all its entities with it"_s));
        QVERIFY2(journey.visibleText().contains(u"Entities it has now: 1."_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.confirm());
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QTRY_VERIFY(!journey.hasRowNow(u"value"_s, u"harbour_side"_s));
        // Another type is shown in its place.
        QTRY_COMPARE(journey.page()->table()->selectedRows().size(), 1);
        QVERIFY(!journey.visibleText().contains(u"Entities of Harbour"_s));
    }
};

QTEST_MAIN(EntityJourneyTest)
#include "tst_entityjourney.moc"
