#include "tests/support/journey.h"

#include "app/changes/changedoor.h"
#include "app/pages/pagecontroller.h"
#include "ui/files/dropzone.h"
#include "ui/records/tablepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/modeline.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

//! What a workspace looks like in which nothing can be changed, or in which changes are only looked at.
class ReadOnlyJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingThatChangesIsOffered()
    {
        Journey journey({.safety = SafetyLevel::ReadOnly, .isKept = true});
        for (const QString &page : {u"elevate.organizations"_s, u"elevate.users"_s, u"elevate.roles"_s,
                                    u"elevate.permissions"_s, u"elevate.modules"_s, u"ivalt.organizations"_s}) {
            QVERIFY(journey.goTo(page));
            QVERIFY(journey.shownRows() > 0);
            QVERIFY(isVisible(journey.window().readOnlyLine()));
            journey.page()->table()->selectRow(journey.page()->table()->records()->handleAt(0));
            for (const QString &id : {u"create"_s, u"edit"_s, u"remove"_s}) {
                const auto *action = journey.page()->findChild<QAction *>(id);
                if (!action)
                    continue;
                QVERIFY2(!action->isEnabled(), qPrintable(page + u' ' + id));
                QVERIFY2(action->toolTip().contains(u"read-only"_s), qPrintable(action->toolTip()));
                QVERIFY(action->statusTip().contains(u"read-only"_s));
            }
            QTest::keyClick(journey.page()->table(), Qt::Key_N, Qt::ControlModifier);
            QVERIFY(!qobject_cast<QDialog *>(QApplication::activeModalWidget()));
            // What only reads is there as ever.
            QVERIFY(journey.page()->findChild<QAction *>(u"export"_s)->isEnabled());
        }
        QVERIFY(journey.visibleText().contains(u"Read-only"_s));

        // The way out of it is on the line.
        QVERIFY(journey.click(u"Change the safety level…"_s));
        QVERIFY(journey.waitForDialog());
        QTest::keyClick(journey.waitForDialog(), Qt::Key_Escape);
        QVERIFY(journey.waitUntilNoDialog());
    }

    void roleRequestsAreOnlyRead()
    {
        Journey journey({.safety = SafetyLevel::ReadOnly});
        QVERIFY(journey.goTo(u"elevate.roleRequests"_s));
        const auto *page = journey.window().currentPage();
        const auto *request = page->findChild<QAction *>(u"requestRole"_s);
        QVERIFY(request);
        QVERIFY(!request->isEnabled());
        QVERIFY(request->statusTip().contains(u"read-only"_s));
    }

    void filesAreNotUploaded()
    {
        Journey journey({.safety = SafetyLevel::ReadOnly, .member = sandbox::sampleOrgAdmin});
        QVERIFY(journey.goTo(u"elevate.files"_s));
        for (const QString &id : {u"upload"_s, u"createUsers"_s}) {
            const auto *action = journey.window().currentPage()->findChild<QAction *>(id);
            QVERIFY2(action && !action->isEnabled(), qPrintable(id));
            QVERIFY2(action->toolTip().contains(u"read-only"_s), qPrintable(action->toolTip()));
        }
        QVERIFY(journey.window().currentPage()->findChild<QAction *>(u"sampleCsv"_s)->isEnabled());
        // Nor what is dropped; the place says so before anybody tries.
        auto *zone = journey.window().currentPage()->findChild<DropZone *>();
        QVERIFY(zone->accessibleName().contains(u"read-only"_s));
        QVERIFY(!Journey::drop(zone, crewFile(journey)));
        QCOMPARE(journey.sandbox().requestsSeen(u"getUploadUrl"), 0);
    }

    void dryRunUploadsNothing()
    {
        Journey journey({.sandbox = {.elevate = Line::V31}, .member = sandbox::sampleOrgAdmin});
        QVERIFY(journey.goTo(u"elevate.files"_s));
        QVERIFY(journey.command(u"Dry run"_s));
        auto *zone = journey.window().currentPage()->findChild<DropZone *>();
        QVERIFY(Journey::drop(zone, crewFile(journey)));
        QVERIFY2(journey.waitForText(u"Dry run: nothing is uploaded."_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"Create users from a CSV file…"_s));
        QVERIFY(journey.pickFile(crewFile(journey)));
        QTRY_COMPARE(journey.window().currentPageId(), u"elevate.import"_s);
        const auto action = [&](const QString &id) { return journey.window().currentPage()->findChild<QAction *>(id); };
        QTRY_VERIFY2(action(u"checkRows"_s)->isEnabled(), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"Check the rows"_s));
        QTRY_VERIFY2(action(u"importRows"_s)->isEnabled(), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(action(u"importRows"_s)->text()));
        QVERIFY(journey.click(u"Continue without sending"_s));
        QVERIFY2(journey.waitForText(u"Dry run: nothing was sent"_s), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"getUploadUrl"), 0);
    }

    void whatLeadsToAFormSaysSo()
    {
        Journey journey({.safety = SafetyLevel::ReadOnly});
        QVERIFY(journey.goTo(u"elevate.modules"_s));
        auto *controller = journey.page()->findChild<PageController *>();
        controller->create(); // as other pages lead here
        QVERIFY2(journey.waitForText(u"read-only, so nothing can be changed"_s), qPrintable(journey.visibleText()));
        QVERIFY(!QApplication::activeModalWidget());
    }

    void otherLevelsAreNotReadOnly()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.roles"_s));
        QVERIFY(!isVisible(journey.window().readOnlyLine()));
        QVERIFY(journey.page()->findChild<QAction *>(u"create"_s)->isEnabled());
    }

    void dryRunIsSeenAndEndedOnEveryPage()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.roles"_s));
        QVERIFY(!isVisible(journey.window().dryRunLine()));
        QVERIFY(journey.command(u"Dry run"_s));
        QVERIFY(journey.application().door().isDryRun());
        for (const QString &page : {u"elevate.roles"_s, u"ivalt.organizations"_s}) {
            QVERIFY(journey.goTo(page));
            QVERIFY(isVisible(journey.window().dryRunLine()));
            QVERIFY(journey.window().dryRunLine()->text().contains(u"nothing is sent"_s));
        }
        QVERIFY(journey.click(u"End the dry run"_s));
        QVERIFY(!journey.application().door().isDryRun());
        QTRY_VERIFY(!isVisible(journey.window().dryRunLine()));
    }

private:
    static QString crewFile(Journey &journey)
    {
        QFile file(QDir(journey.folder()).filePath(u"crew.csv"_s));
        if (!file.exists() && file.open(QIODevice::WriteOnly))
            file.write("name,email,roles\nMara Lund,mara@harbour.example,mentee\n");
        return file.fileName();
    }

    static bool isVisible(const QWidget *widget) { return widget->isVisible() && !widget->visibleRegion().isEmpty(); }
};

QTEST_MAIN(ReadOnlyJourneyTest)
#include "tst_readonlyjourney.moc"
