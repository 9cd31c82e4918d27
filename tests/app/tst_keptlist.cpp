#include "app/changes/keptlist.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

using Status = ChangeItemResult::Status;

static PlannedChange renaming(int id)
{
    return {.operation = u"updateRole"_s,
            .title = u"Change a role"_s,
            .target = {u"role"_s, QString::number(id), u"Role %1"_s.arg(id)},
            .recipe = {{u"page"_s, u"elevate.roles"_s}}};
}

static ChangeEntry entryOf(const PlannedChange &change, qint64 sequence, QLatin1StringView outcome)
{
    ChangeEntry entry;
    entry.sequence = sequence;
    entry.service = serviceName(change.service);
    entry.operation = change.operation;
    entry.title = change.title;
    entry.targetType = change.target.type;
    entry.targetId = change.target.identity;
    entry.targetTitle = change.target.title;
    entry.outcome = outcome;
    return entry;
}

//! What is kept of several changes while they are being sent, and what the log says has become of them.
class KeptListTest : public QObject
{
    Q_OBJECT

private slots:
    void isThereOnceItsProgramHasEnded()
    {
        const QTemporaryDir folder;
        const KeptList list{.title = u"Change a role, 2 times"_s,
                            .begun = QDateTime::fromString(u"2030-01-02T03:04:05.678Z"_s, Qt::ISODateWithMs),
                            .address = u"https://api.example.org"_s,
                            .standing = u"asha"_s,
                            .changes = {renaming(1), renaming(2)}};
        {
            ListKeeping keeping(folder.path());
            QVERIFY(keeping.keep(list).result());
            // Whoever sends them is still there.
            QVERIFY(keptLists(folder.path()).isEmpty());
        }
        const QList<KeptList> kept = keptLists(folder.path());
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept[0].title, list.title);
        QCOMPARE(kept[0].begun, list.begun);
        QCOMPARE(kept[0].address, list.address);
        QCOMPARE(kept[0].standing, list.standing);
        QCOMPARE(kept[0].changes.size(), 2);
        QCOMPARE(kept[0].changes[1].target, list.changes[1].target);
        QCOMPARE(kept[0].changes[1].recipe, list.changes[1].recipe);
    }

    void isGoneOnceAllIsTold()
    {
        const QTemporaryDir folder;
        ListKeeping keeping(folder.path());
        QVERIFY(keeping.keep({.begun = QDateTime::currentDateTimeUtc(), .changes = {renaming(1)}}).result());
        keeping.letGo();
        QVERIFY(QDir(folder.path()).isEmpty(QDir::Files));
    }

    void whatCannotBeReadTellsNothing()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"cut.json"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("{\"title\": \"Change");
        file.close();
        QVERIFY(keptLists(folder.path()).isEmpty());
        QVERIFY(keptLists(folder.filePath(u"none"_s)).isEmpty());
    }

    void theLogTellsWhatBecameOfEach()
    {
        const KeptList list{.changes = {renaming(1), renaming(2), renaming(3), renaming(4), renaming(5)}};
        const ChangeResult result = becomeOf(
            list, {entryOf(list.changes[3], 14, outcomes::unfinished), entryOf(list.changes[2], 13, outcomes::unknown),
                   entryOf(renaming(9), 12, outcomes::succeeded), entryOf(list.changes[1], 11, outcomes::failed),
                   entryOf(list.changes[0], 10, outcomes::succeeded)});
        const QList<Status> expected{Status::Succeeded, Status::Failed, Status::Unknown, Status::Unknown,
                                     Status::NotSent};
        for (qsizetype i = 0; i < expected.size(); ++i)
            QCOMPARE(result.items[i].status, expected[i]);
        QCOMPARE(*result.items[3].intent, 14);
        QVERIFY(!result.items[4].intent);
        QVERIFY(result.items[4].message.startsWith(u"Not sent"_s));
    }

    //! Sent again from the report, it is the last that counts; of several alike each has its own.
    void theLastOfOneAndEachOfSeveral()
    {
        const KeptList one{.changes = {renaming(1)}};
        const ChangeEntry failed = entryOf(one.changes[0], 10, outcomes::failed);
        const ChangeEntry made = entryOf(one.changes[0], 11, outcomes::succeeded);
        QCOMPARE(becomeOf(one, {made, failed}).items[0].status, Status::Succeeded);
        const KeptList two{.changes = {renaming(1), renaming(1)}};
        const ChangeResult result = becomeOf(two, {made, failed});
        QCOMPARE(result.items[0].status, Status::Failed);
        QCOMPARE(result.items[1].status, Status::Succeeded);
        // Of two alike one was sent: the other never.
        const ChangeResult begun = becomeOf(two, {made});
        QCOMPARE(begun.items[0].status, Status::Succeeded);
        QCOMPARE(begun.items[1].status, Status::NotSent);
    }
};

QTEST_GUILESS_MAIN(KeptListTest)
#include "tst_keptlist.moc"
