#include "app/changes/changedatabase.h"
#include "app/changes/changelog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

//! Somebody else with access to the file.
class Intruder
{
public:
    explicit Intruder(const QString &file)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"intruder"_s);
        database.setDatabaseName(file);
        QVERIFY(database.open());
    }
    ~Intruder() { QSqlDatabase::removeDatabase(u"intruder"_s); }

    bool run(const QString &statement)
    {
        QSqlQuery query(QSqlDatabase::database(u"intruder"_s));
        return query.exec(statement);
    }
    void disarm()
    {
        QVERIFY(run(u"DROP TRIGGER rows_stay"_s));
        QVERIFY(run(u"DROP TRIGGER rows_stay_as_they_are"_s));
    }
};

template<class Value>
static Value await(QFuture<Value> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000) || future.resultCount() == 0)
        qFatal("no answer");
    return future.takeResult();
}

static ChangeEntry intent(const QString &title)
{
    ChangeEntry entry;
    entry.workspace = u"City"_s;
    entry.workspaceId = u"w1"_s;
    entry.account = u"asha@example.org"_s;
    entry.service = u"elevate"_s;
    entry.operation = u"updateRole"_s;
    entry.title = u"Change a role"_s;
    entry.targetType = u"role"_s;
    entry.targetId = u"9"_s;
    entry.targetTitle = title;
    entry.after = QJsonObject{{u"title"_s, title}, {u"number"_s, 0.1}};
    return entry;
}

static ChangeEntry outcome(const ChangeEntry &written, QLatin1StringView what)
{
    ChangeEntry entry = intent(written.targetTitle);
    entry.intent = written.sequence;
    entry.outcome = what;
    entry.error = u"as the service said"_s;
    entry.requestId = u"r-1"_s;
    return entry;
}

class ChangeLogTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void readsOneEntryPerChange();
    void filters();
    void guardsAgainstEditing();
    void detectsTampering_data();
    void detectsTampering();
    void detectsThatNobodyCanTell();
    void sealIsReplacedAsAWhole();
    void intactAfterTwoPrograms();
    void crashBetweenIntentAndOutcomeShows();
    void writesEverythingBeforeItGoes();
    void unwritableFolder();
    void locked();
    void damagedFileIsKeptAside();
    void foreignFileIsLeftAlone();
    void fullDisk();
    void exportsRowsThatCanBeProved();
    void exportsCsv();
    void exportThatFailsSaysWhere();
    void verifyCanBeCancelledAndTellsProgress();
    void tenThousandRows();

private:
    QString file() const { return m_dir->filePath(u"log/changes.db"_s); }
    void fill(ChangeLog &log, int count);

    std::unique_ptr<QTemporaryDir> m_dir;
};

void ChangeLogTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void ChangeLogTest::cleanup()
{
    m_dir.reset();
}

void ChangeLogTest::fill(ChangeLog &log, int count)
{
    for (int i = 1; i <= count; ++i)
        QVERIFY(await(log.append(intent(u"Role %1"_s.arg(i)))));
}

void ChangeLogTest::readsOneEntryPerChange()
{
    ChangeLog log(file());
    const auto first = await(log.append(intent(u"Visitor"_s)));
    QVERIFY(first);
    QCOMPARE(first->sequence, 1);
    QVERIFY(first->time.isValid());
    QCOMPARE(first->previousHash, u""_s);
    QCOMPARE(first->hash.size(), 64);
    const auto second = await(log.append(intent(u"Guard"_s)));
    QCOMPARE(second->previousHash, first->hash);
    ChangeEntry answer = outcome(*first, outcomes::succeeded);
    answer.targetId = u"31"_s;
    QVERIFY(await(log.append(answer)));

    const auto changes = await(log.read());
    QVERIFY(changes);
    QCOMPARE(changes->size(), 2);
    QCOMPARE(changes->at(0).targetTitle, u"Guard"_s);
    QCOMPARE(changes->at(0).outcome, outcomes::unfinished);
    QCOMPARE(changes->at(1).outcome, outcomes::succeeded);
    QCOMPARE(changes->at(1).targetId, u"31"_s);
    QCOMPARE(changes->at(1).error, u"as the service said"_s);
    QCOMPARE(changes->at(1).requestId, u"r-1"_s);
    QCOMPARE(changes->at(1).after["title"_L1].toString(), u"Visitor"_s);
    QCOMPARE(changes->at(1).hash, first->hash);
    QCOMPARE(await(log.verify())->rows, 3);
}

void ChangeLogTest::filters()
{
    ChangeLog log(file());
    ChangeEntry old = intent(u"ΑΘΗΝΑ gate"_s);
    old.time = QDateTime(QDate(2026, 1, 1), QTime(12, 0), QTimeZone::UTC);
    ChangeEntry newer = intent(u"Guard"_s);
    newer.time = QDateTime(QDate(2026, 2, 1), QTime(12, 0), QTimeZone::UTC);
    newer.service = u"ivalt"_s;
    newer.operation = u"createUser"_s;
    newer.workspaceId = u"w2"_s;
    const auto written = await(log.append(old));
    QVERIFY(await(log.append(newer)));
    QVERIFY(await(log.append(outcome(*written, outcomes::failed))));

    const auto titles = [&](const ChangeFilter &filter) {
        QStringList found;
        const auto changes = await(log.read(filter));
        for (const ChangeEntry &entry : *changes)
            found.append(entry.targetTitle);
        return found;
    };
    const QStringList onlyOld{old.targetTitle};
    const QStringList onlyNewer{newer.targetTitle};
    QCOMPARE(titles({}), onlyNewer + onlyOld);
    QCOMPARE(titles({.text = u"αθηνα"_s}), onlyOld);
    QCOMPARE(titles({.text = u"service SAID"_s}), onlyOld);
    QCOMPARE(titles({.text = u"50%"_s}), QStringList());
    QCOMPARE(titles({.service = u"ivalt"_s}), onlyNewer);
    QCOMPARE(titles({.operation = u"updateRole"_s}), onlyOld);
    QCOMPARE(titles({.workspaceId = u"w2"_s}), onlyNewer);
    QCOMPARE(titles({.outcome = outcomes::failed}), onlyOld);
    QCOMPARE(titles({.outcome = outcomes::unfinished}), onlyNewer);
    QCOMPARE(titles({.from = newer.time}), onlyNewer);
    QCOMPARE(titles({.until = newer.time}), onlyOld);
    QCOMPARE(titles({.from = old.time.addMSecs(1), .until = newer.time}), QStringList());
    QCOMPARE(titles({.limit = 1}), onlyNewer);
}

void ChangeLogTest::guardsAgainstEditing()
{
    ChangeLog log(file());
    fill(log, 2);
    Intruder intruder(file());
    QVERIFY(!intruder.run(u"UPDATE changes SET account = 'somebody'"_s));
    QVERIFY(!intruder.run(u"DELETE FROM changes"_s));
    QVERIFY(await(log.verify())->intact);
}

void ChangeLogTest::detectsTampering_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<qint64>("firstBroken");
    QTest::addColumn<QString>("says");

    const QString columns = u"time, workspace, account, service, operation, title, target_type, target_id, "
                            "target_title, outcome, error, before, after, request_id, workspace_id, intent"_s;
    const auto row = [](const char *name) -> QTestData & { return QTest::newRow(name); };
    row("updated") << QStringList{u"UPDATE changes SET account = 'nobody@example.org' WHERE sequence = 3"_s} << 3LL
                   << u"altered"_s;
    row("one character of JSON") << QStringList{u"UPDATE changes SET after = after || ' ' WHERE sequence = 2"_s} << 2LL
                                 << u"altered"_s;
    row("emptied instead of absent") << QStringList{u"UPDATE changes SET error = '' WHERE sequence = 4"_s} << 4LL
                                     << u"altered"_s;
    row("deleted") << QStringList{u"DELETE FROM changes WHERE sequence = 3"_s} << 3LL << u"removed"_s;
    row("deleted at the start") << QStringList{u"DELETE FROM changes WHERE sequence = 1"_s} << 1LL << u"removed"_s;
    row("deleted at the end") << QStringList{u"DELETE FROM changes WHERE sequence >= 4"_s} << 4LL
                              << u"missing at the end"_s;
    row("deleted and closed up") << QStringList{u"DELETE FROM changes WHERE sequence = 3"_s,
                                                u"UPDATE changes SET sequence = sequence - 1 WHERE sequence > 3"_s}
                                 << 3LL << u"does not follow"_s;
    row("inserted") << QStringList{u"UPDATE changes SET sequence = -sequence WHERE sequence > 2"_s,
                                   u"UPDATE changes SET sequence = 1 - sequence WHERE sequence < 0"_s,
                                   u"INSERT INTO changes (sequence, %1, previous_hash, hash) SELECT 3, %1, "
                                   "previous_hash, hash FROM changes WHERE sequence = 2"_s.arg(columns)}
                    << 3LL << u"does not follow"_s;
    row("appended") << QStringList{u"INSERT INTO changes (sequence, %1, previous_hash, hash) SELECT 6, %1, hash, "
                                   "'00' FROM changes WHERE sequence = 5"_s.arg(columns)}
                    << 6LL << u"altered"_s;
    row("reordered") << QStringList{u"UPDATE changes SET sequence = -3 WHERE sequence = 3"_s,
                                    u"UPDATE changes SET sequence = 3 WHERE sequence = 4"_s,
                                    u"UPDATE changes SET sequence = 4 WHERE sequence = -3"_s}
                     << 3LL << u"does not follow"_s;
    row("everything") << QStringList{u"DELETE FROM changes"_s} << 1LL << u"missing at the end"_s;
}

void ChangeLogTest::detectsTampering()
{
    QFETCH(QStringList, statements);
    QFETCH(qint64, firstBroken);
    QFETCH(QString, says);
    ChangeLog log(file());
    fill(log, 5);
    const auto before = await(log.verify());
    QVERIFY2(before->intact, qPrintable(before->message));
    QCOMPARE(before->rows, 5);
    {
        Intruder intruder(file());
        intruder.disarm();
        for (const QString &statement : std::as_const(statements))
            QVERIFY(intruder.run(statement));
    }
    const auto after = await(log.verify());
    QVERIFY(after);
    QVERIFY(!after->intact);
    QCOMPARE(after->firstBroken, firstBroken);
    QVERIFY2(after->message.contains(says), qPrintable(after->message));
    QVERIFY2(after->message.contains(QDir::toNativeSeparators(file())), qPrintable(after->message));
}

void ChangeLogTest::detectsThatNobodyCanTell()
{
    ChangeLog log(file());
    fill(log, 3);
    QVERIFY(QFile::remove(file() + u".seal"_s));
    QVERIFY(!await(log.verify())->intact);

    // A chain made anew from the first row on is consistent in itself; only the seal tells.
    QVERIFY(await(log.append(intent(u"Guard"_s))));
    QVERIFY(await(log.verify())->intact);
    QFile seal(file() + u".seal"_s);
    QVERIFY(seal.open(QFile::WriteOnly));
    seal.write("2 " + QByteArray(64, 'a') + "\n");
    seal.close();
    const auto found = await(log.verify());
    QVERIFY(!found->intact);
    QCOMPARE(found->firstBroken, 2);
}

void ChangeLogTest::sealIsReplacedAsAWhole()
{
    // Written over in place, it would be empty or half a line for whoever is interrupted then, and read as tampering.
    ChangeLog log(file());
    fill(log, 3);
    QFile before(file() + u".seal"_s);
    QVERIFY(before.open(QFile::ReadOnly));
    fill(log, 2);
    QVERIFY(before.readAll().startsWith("3 "));
    QFile after(file() + u".seal"_s);
    QVERIFY(after.open(QFile::ReadOnly));
    QVERIFY(after.readAll().startsWith("5 "));
    QVERIFY(await(log.verify())->intact);
}

void ChangeLogTest::intactAfterTwoPrograms()
{
    ChangeLog one(file());
    ChangeLog other(file());
    QList<QFuture<Logged<ChangeEntry>>> answers;
    for (int i = 0; i < 20; ++i)
        answers << one.append(intent(u"one"_s)) << other.append(intent(u"other"_s));
    for (const auto &answer : std::as_const(answers))
        QVERIFY(await(answer));
    const auto found = await(one.verify());
    QVERIFY2(found->intact, qPrintable(found->message));
    QCOMPARE(found->rows, 40);
}

void ChangeLogTest::crashBetweenIntentAndOutcomeShows()
{
    {
        ChangeLog log(file());
        QVERIFY(await(log.append(intent(u"Visitor"_s))));
    }
    ChangeLog log(file());
    const auto changes = await(log.read({.outcome = outcomes::unfinished}));
    QCOMPARE(changes->size(), 1);
    QCOMPARE(changes->constFirst().targetTitle, u"Visitor"_s);
    QVERIFY(await(log.verify())->intact);
}

void ChangeLogTest::writesEverythingBeforeItGoes()
{
    {
        ChangeLog log(file());
        for (int i = 0; i < 50; ++i)
            log.append(intent(u"Visitor"_s));
    }
    ChangeLog log(file());
    QCOMPARE(await(log.read())->size(), 50);
}

void ChangeLogTest::unwritableFolder()
{
    QFile obstacle(m_dir->filePath(u"log"_s));
    QVERIFY(obstacle.open(QFile::WriteOnly));
    obstacle.close();
    ChangeLog log(file());
    QSignalSpy failed(&log, &ChangeLog::failed);
    QSignalSpy recovered(&log, &ChangeLog::recovered);
    const auto refused = await(log.append(intent(u"Visitor"_s)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ChangeLogError::Kind::Unavailable);
    QVERIFY(refused.error().message.contains(QDir::toNativeSeparators(file())));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!await(log.retry()));
    QVERIFY(!await(log.read()));
    QVERIFY(!await(log.verify()));

    QVERIFY(obstacle.remove());
    QVERIFY(await(log.retry()));
    QTRY_COMPARE(recovered.size(), 1);
    QVERIFY(await(log.append(intent(u"Visitor"_s))));
    QCOMPARE(failed.size(), 1);
}

void ChangeLogTest::locked()
{
    ChangeLog log(file());
    fill(log, 1);
    Intruder intruder(file());
    QVERIFY(intruder.run(u"BEGIN EXCLUSIVE"_s));
    const auto refused = await(log.append(intent(u"Visitor"_s)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ChangeLogError::Kind::Locked);
    QVERIFY(intruder.run(u"COMMIT"_s));
    QVERIFY(await(log.retry()));
    QVERIFY(await(log.append(intent(u"Visitor"_s))));
    QCOMPARE(await(log.verify())->rows, 2);
}

void ChangeLogTest::damagedFileIsKeptAside()
{
    QVERIFY(QDir().mkpath(QFileInfo(file()).path()));
    QFile garbage(file());
    QVERIFY(garbage.open(QFile::WriteOnly));
    const QByteArray content(5000, 'g');
    garbage.write(content);
    garbage.close();

    ChangeLog log(file());
    const auto refused = await(log.append(intent(u"Visitor"_s)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ChangeLogError::Kind::Damaged);
    const auto kept = await(log.setAside());
    QVERIFY(kept);
    QFile old(*kept);
    QVERIFY(old.open(QFile::ReadOnly));
    QCOMPARE(old.readAll(), content);
    QVERIFY(await(log.append(intent(u"Visitor"_s))));
    QVERIFY(await(log.verify())->intact);
}

void ChangeLogTest::foreignFileIsLeftAlone()
{
    QVERIFY(QDir().mkpath(QFileInfo(file()).path()));
    {
        Intruder other(file());
        QVERIFY(other.run(u"CREATE TABLE letters (text)"_s));
    }
    ChangeLog log(file());
    const auto refused = await(log.append(intent(u"Visitor"_s)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ChangeLogError::Kind::Damaged);
    Intruder other(file());
    QVERIFY(!other.run(u"SELECT * FROM changes"_s));
}

void ChangeLogTest::fullDisk()
{
    // SQLITE_FULL with an extended code in the upper bytes.
    const QSqlError error({}, u"database or disk is full"_s, QSqlError::StatementError, QString::number(13 | 256));
    const ChangeLogError found = ChangeDatabase(file()).errorOf(error);
    QCOMPARE(found.kind, ChangeLogError::Kind::Full);
    QVERIFY(found.message.contains(QDir::toNativeSeparators(file())));
}

void ChangeLogTest::exportsRowsThatCanBeProved()
{
    ChangeLog log(file());
    const auto written = await(log.append(intent(u"Zoë \"quoted\""_s)));
    QVERIFY(await(log.append(outcome(*written, outcomes::succeeded))));
    const QString target = m_dir->filePath(u"out.json"_s);
    QCOMPARE(await(log.exportTo(target, ChangeExport::Json)).value(), 2);

    QFile exported(target);
    QVERIFY(exported.open(QFile::ReadOnly));
    const QJsonArray rows = QJsonDocument::fromJson(exported.readAll()).array();
    QCOMPARE(rows.size(), 2);
    QString previous = u""_s;
    for (const QJsonValue &row : rows) {
        const auto entry = fromJson<ChangeEntry>(row);
        QCOMPARE(entry.previousHash, previous);
        QCOMPARE(hashOf(entry, previous), entry.hash);
        previous = entry.hash;
    }
    QCOMPARE(await(log.exportTo(target, ChangeExport::Json, {.service = u"ivalt"_s})).value(), 0);
    exported.close();
    QVERIFY(exported.open(QFile::ReadOnly));
    QVERIFY(QJsonDocument::fromJson(exported.readAll()).isArray());
}

void ChangeLogTest::exportsCsv()
{
    ChangeLog log(file());
    ChangeEntry entry = intent(u"=HYPERLINK(\"x\")"_s);
    entry.account = u"a,b"_s;
    QVERIFY(await(log.append(entry)));
    const QString target = m_dir->filePath(u"out.csv"_s);
    QCOMPARE(await(log.exportTo(target, ChangeExport::Csv)).value(), 1);
    QFile exported(target);
    QVERIFY(exported.open(QFile::ReadOnly));
    const QByteArray text = exported.readAll();
    QVERIFY(text.startsWith("sequence,time,workspace,"));
    QVERIFY(text.contains(",\"a,b\","));
    QVERIFY(text.contains(",\"'=HYPERLINK(\"\"x\"\")\","));
    QCOMPARE(text.count("\r\n"), 2);
}

void ChangeLogTest::exportThatFailsSaysWhere()
{
    ChangeLog log(file());
    fill(log, 1);
    const QString target = m_dir->filePath(u"no/such/folder/out.csv"_s);
    const auto refused = await(log.exportTo(target, ChangeExport::Csv));
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(QDir::toNativeSeparators(target)));
}

void ChangeLogTest::verifyCanBeCancelledAndTellsProgress()
{
    ChangeLog log(file());
    QFuture<Logged<ChangeEntry>> last;
    for (int i = 0; i < 5000; ++i)
        last = log.append(intent(u"Role"_s));
    QVERIFY(await(last));
    QFuture<Logged<Verification>> checking = log.verify();
    QTRY_VERIFY(checking.isFinished());
    QCOMPARE(checking.progressMaximum(), 5000);
    QCOMPARE(checking.progressValue(), 5000);

    QFuture<Logged<Verification>> given = log.verify();
    given.cancel();
    QTRY_VERIFY(given.isFinished());
    QCOMPARE(given.resultCount(), 0);
}

void ChangeLogTest::tenThousandRows()
{
    ChangeLog log(file());
    fill(log, 1);
    // Whoever holds the event loop too long shows as a gap between two ticks.
    QElapsedTimer sinceTick;
    qint64 longestGap = 0;
    QTimer ticker;
    connect(&ticker, &QTimer::timeout, this, [&] { longestGap = std::max(longestGap, sinceTick.restart()); });

    QElapsedTimer clock;
    clock.start();
    QFuture<Logged<ChangeEntry>> last;
    for (int i = 1; i < 10'000; ++i)
        last = log.append(intent(u"Role %1"_s.arg(i)));
    const qint64 handingOver = clock.elapsed();
    sinceTick.start();
    ticker.start(1);
    QVERIFY(await(last));
    const qint64 writing = clock.elapsed();
    const auto found = await(log.verify());
    const qint64 verified = clock.elapsed();
    QCOMPARE(await(log.read())->size(), 10'000);
    const qint64 read = clock.elapsed();
    ticker.stop();
    QVERIFY(found->intact);
    QCOMPARE(found->rows, 10'000);
    qInfo("10,000 rows: handed over in %lld ms, on disk after %lld ms, verified in %lld ms, read in %lld ms; "
          "longest gap in the event loop %lld ms",
          handingOver, writing, verified - writing, read - verified, longestGap);
    QVERIFY(writing < 10'000);
    QVERIFY(verified - writing < 5'000);
    QVERIFY(read - verified < 5'000);
}

QTEST_GUILESS_MAIN(ChangeLogTest)
#include "tst_changelog.moc"
