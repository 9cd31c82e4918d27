#include "tests/support/journey.h"

#include "ui/records/tablepage.h"
#include "ui/shell/mainwindow.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

//! A workspace that does not know which line of the service it talks to finds out when somebody signs in.
class LineJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void lineIsFoundAndRemembered_data()
    {
        QTest::addColumn<Line>("served");
        QTest::addColumn<Line>("found");
        // The published documentation answers as 3.1 does, under other paths.
        QTest::newRow("docs") << Line::Docs << Line::V31;
        QTest::newRow("3.1") << Line::V31 << Line::V31;
        QTest::newRow("3.5") << Line::V35 << Line::V35;
    }

    void lineIsFoundAndRemembered()
    {
        QFETCH(const Line, served);
        QFETCH(const Line, found);
        Journey journey({.sandbox = {.elevate = served}, .isKept = true, .line = u"auto"_s});
        listsWork(journey);
        if (QTest::currentTestFailed())
            return;
        const QUuid id = journey.workspace().workspace().id;
        const ElevateConnection kept = *journey.application().workspaces().find(id)->elevate;
        QCOMPARE(kept.learnedLine, lineName(found));
        QCOMPARE(kept.line, u"auto"_s);
        QCOMPARE(kept.operations.toObject().contains(u"listRoles"_s), served == Line::Docs);

        // Opened anew it knows before anybody has signed in.
        QVERIFY(journey.reopen());
        QCOMPARE(journey.workspace().client(Service::Elevate).line(), found);
        listsWork(journey);
    }

private:
    static void listsWork(Journey &journey)
    {
        for (const QString &page : {u"elevate.organizations"_s, u"elevate.users"_s, u"elevate.roles"_s,
                                    u"elevate.permissions"_s, u"elevate.modules"_s}) {
            QVERIFY2(journey.goTo(page), qPrintable(page));
            QVERIFY2(journey.shownRows() > 0, qPrintable(page + u": "_s + journey.visibleText()));
        }
    }
};

QTEST_MAIN(LineJourneyTest)
#include "tst_linejourney.moc"
