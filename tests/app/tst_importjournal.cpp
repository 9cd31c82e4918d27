#include "app/import/importreporting.h"
#include "app/import/newimport.h"
#include "tests/support/importfiles.h"
#include "tests/support/importing.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace gatehouse;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

using State = ImportEntry::State;
using RowState = ImportRowState;

class ImportJournalTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsWhatAnImportIs();
    void handsOutInOrder();
    void handedOutIsOnDisk();
    void settlesRows();
    void openedAnewItTellsWhatWasCutOff();
    void secretsNeverReachIt();
    void secretsInWrongCellsNeverReachIt();
    void rowsThatAreNotSent();
    void removedIsGone();
    void cancelledIsGone();
    void onlyOneProgramAtATime();
    void lockOfNobodyIsTaken();
    void unusableFileIsToldOf();
    void reportIsWritten();
    void reportAsksForWhatItLacks_data();
    void reportAsksForWhatItLacks();
    void rowsOnTheirWay();
    void countsAreKept();
    void removedOneIsKnownStill();
    void sentMeanwhileIsLeftOut_data();
    void sentMeanwhileIsLeftOut();
    void numbersAreSaidInWords_data();
    void numbersAreSaidInWords();
    void olderJournalIsCountedOnce();
    void olderJournalKnowsWhatWasSentLater();
    void olderJournalIsOfThePresentAddress();
    void sentToAnotherAddressIsNotSentHere();
    void preparedFilesAreKept();
    void manyRowsDoNotBlock();

private:
    QString file() const { return m_folder->filePath(u"imports/journal.db"_s); }
    qint64 add(ImportJournal &journal, qint64 count, bool hasSecrets = false)
    {
        const auto added = awaited(
            journal.add(importOf(u"7"_s, hasSecrets), people(count, hasSecrets ? u"tulip-garden"_s : QString())));
        if (!added)
            qFatal("%s", qPrintable(added.error()));
        return *added;
    }
    static ImportEntry only(ImportJournal &journal)
    {
        return awaited(journal.entries()).value_or(QList<ImportEntry>()).value(0);
    }
    static QList<ImportedRow> rows(ImportJournal &journal, qint64 import, const ImportRowFilter &filter = {})
    {
        return awaited(journal.rows(import, filter, -1, 10'000)).value_or(QList<ImportedRow>());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ImportJournalTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void ImportJournalTest::keepsWhatAnImportIs()
{
    qint64 id = 0;
    {
        ImportJournal journal(file());
        id = add(journal, 3);
        QVERIFY(awaited(journal.setDetails(id, {{u"path"_s, u"users/1.csv"_s}})));
        QVERIFY(awaited(journal.setState(id, State::Interrupted, u"Cancelled."_s)));
    }
    ImportJournal journal(file());
    const ImportEntry entry = only(journal);
    QCOMPARE(entry.id, id);
    QCOMPARE(entry.service, Service::Ivalt);
    QCOMPARE(entry.organization, u"7"_s);
    QCOMPARE(entry.organizationTitle, u"North Gate"_s);
    QCOMPARE(entry.file, u"people.csv"_s);
    QCOMPARE(entry.columns.size(), 3);
    QCOMPARE(entry.secretColumns, QList<bool>({false, false, true}));
    QCOMPARE(entry.details["path"_L1].toString(), u"users/1.csv"_s);
    QCOMPARE(entry.state, State::Interrupted);
    QCOMPARE(entry.note, u"Cancelled."_s);
    QVERIFY(entry.begun.isValid());
    QCOMPARE(entry.toSend(), 3);
    QCOMPARE(entry.count(RowState::Waiting), 3);
    QCOMPARE(entry.count(ImportVerdict::New), 3);
    const QList<ImportedRow> kept = rows(journal, id);
    QCOMPARE(kept.size(), 3);
    QCOMPARE(kept[1].number, 1);
    QCOMPARE(kept[1].line, 3);
    QCOMPARE(kept[1].key, keyOf(person(1)));
    QCOMPARE(kept[1].cells.constFirst(), mobileOf(1));
    QCOMPARE(recordFromJson(typeOf<ivalt::User>, kept[1].wanted), person(1));
    // People's data are for their owner's eyes.
    QCOMPARE(QFile::permissions(file()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void ImportJournalTest::handsOutInOrder()
{
    ImportJournal journal(file());
    const qint64 id = add(journal, 5);
    const auto first = journal.take(id, 2);
    const auto second = journal.take(id, 10);
    QCOMPARE(awaited(first)->size(), 2);
    QCOMPARE(awaited(second)->size(), 3);
    QCOMPARE(awaited(first)->at(1).number, 1);
    QCOMPARE(awaited(second)->at(0).number, 2);
    QCOMPARE(awaited(second)->at(0).tries, 1);
    QVERIFY(awaited(journal.take(id, 10))->isEmpty());
    QVERIFY(awaited(journal.settle(id, {{.number = 3, .state = RowState::Waiting}})));
    const auto again = awaited(journal.take(id, 10));
    QCOMPARE(again->size(), 1);
    QCOMPARE(again->at(0).number, 3);
    QCOMPARE(again->at(0).tries, 2);
}

//! What another program would find at this moment.
static int countOnDisk(const QString &file, RowState state)
{
    int count = -1;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        database.setDatabaseName(file);
        QSqlQuery query(database.open() ? database : QSqlDatabase());
        if (query.exec(u"SELECT count(*) FROM rows WHERE state = %1"_s.arg(int(state))) && query.next())
            count = query.value(0).toInt();
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    return count;
}

void ImportJournalTest::handedOutIsOnDisk()
{
    ImportJournal journal(file());
    const qint64 id = add(journal, 5);
    QCOMPARE(countOnDisk(file(), RowState::Sending), 0);
    QCOMPARE(awaited(journal.take(id, 2))->size(), 2);
    QCOMPARE(countOnDisk(file(), RowState::Sending), 2);
}

void ImportJournalTest::settlesRows()
{
    ImportJournal journal(file());
    const qint64 id = add(journal, 3);
    awaited(journal.take(id, 3));
    journal.settle(id, {{.number = 0, .state = RowState::Done, .identity = u"71"_s}});
    journal.settle(id, {{.number = 1, .state = RowState::Failed, .reason = u"mobile is taken"_s}});
    QVERIFY(awaited(journal.settle(id, {{.number = 2, .state = RowState::Unknown}})));
    const QList<ImportedRow> kept = rows(journal, id);
    QCOMPARE(kept[0].state, RowState::Done);
    QCOMPARE(kept[0].identity, u"71"_s);
    QCOMPARE(kept[1].reason, u"mobile is taken"_s);
    QCOMPARE(rows(journal, id, {.states = {RowState::Unknown, RowState::Failed}}).size(), 2);
    QCOMPARE(only(journal).settled(), 2);
}

void ImportJournalTest::openedAnewItTellsWhatWasCutOff()
{
    qint64 running = 0;
    {
        ImportJournal journal(file());
        running = add(journal, 3);
        add(journal, 2);
        awaited(journal.take(running, 1));
        awaited(journal.setState(running, State::Running));
        // What only its last words were missing of.
        awaited(journal.setState(running + 1, State::Writing));
    }
    ImportJournal journal(file());
    const auto entries = awaited(journal.entries());
    QCOMPARE(entries->size(), 1);
    QCOMPARE(entries->constFirst().id, running);
    QCOMPARE(entries->constFirst().state, State::Interrupted);
    QCOMPARE(rows(journal, running, {.states = {RowState::Sending}}).size(), 1);
}

void ImportJournalTest::secretsNeverReachIt()
{
    {
        ImportJournal journal(file());
        const qint64 id = add(journal, 50, true);
        QVERIFY(only(journal).hasSecrets);
        const ImportedRow row = rows(journal, id).constFirst();
        QVERIFY(row.cells.at(2).isEmpty());
        QVERIFY(!row.cells.at(1).isEmpty());
        QVERIFY(!row.wanted.contains("device_token"_L1));
    }
    bool isFound = false;
    for (const QFileInfo &info : QFileInfo(file()).dir().entryInfoList(QDir::Files)) {
        QFile one(info.filePath());
        QVERIFY(one.open(QFile::ReadOnly));
        const QByteArray bytes = one.readAll();
        isFound |= bytes.contains("person7@example.org");
        QVERIFY2(!bytes.contains("tulip"), qPrintable(info.fileName()));
    }
    QVERIFY(isFound); // so the file was looked into
}

void ImportJournalTest::secretsInWrongCellsNeverReachIt()
{
    // No field takes the password, and in all rows but the first it does not stand in its column.
    const ImportPlan plan = planOf(importInput("name,country_code,mobile,email,password,note\n"
                                               "Asha,+91,9876543210,a@x.org,Tulip!1,hello\n"
                                               "Rao, Ben,+91,9876543211,b@x.org,Tulip!2,hello\n"
                                               "Cy,9876543212,c@x.org,Tulip!3\n"
                                               "Di,\"+91,9876543213,d@x.org,Tulip!4\n\"Ed\",+91,1,e@x.org,Tulip!5,x\n"
                                               "Fay,+91,9876543214,\"f@x.org,Tulip!6,hello\n",
                                               ivaltUserTarget(quickStartForm)));
    const QString report = m_folder->filePath(u"report.csv"_s);
    const QString failed = m_folder->filePath(u"failed.csv"_s);
    const QString asJson = m_folder->filePath(u"report.json"_s);
    const QString failedStill = m_folder->filePath(u"failed.json"_s);
    {
        ImportJournal journal(file());
        const NewImport begun = newImport(plan, {.organization = u"7"_s, .organizationTitle = {}, .file = u"a.csv"_s});
        QVERIFY(awaited(journal.add(begun.entry, begun.supply)));
        QVERIFY(awaited(writeJournalReport(file(), only(journal), ImportReportOf::All, report)).error.isEmpty());
        QVERIFY(awaited(writeJournalReport(file(), only(journal), ImportReportOf::Failed, failed)).error.isEmpty());
        QVERIFY(awaited(writeJournalReport(file(), only(journal), ImportReportOf::All, asJson)).error.isEmpty());
        QVERIFY(
            awaited(writeJournalReport(file(), only(journal), ImportReportOf::Failed, failedStill)).error.isEmpty());
    }
    const auto contentOf = [](const QString &path) {
        QFile one(path);
        return one.open(QFile::ReadOnly) ? one.readAll() : QByteArray();
    };
    QCOMPARE(QJsonDocument::fromJson(contentOf(asJson)).array().size(), plan.rowCount());
    QCOMPARE(contentOf(failedStill), contentOf(failed)); // to be dropped again

    // What may be a secret is not there, but the row that has too many cells still has them.
    const ImportPlan again =
        planOf({.document = readCsvFile(failed).document, .target = plan.target(), .mapping = plan.input().mapping});
    QVERIFY(problemNames(again, 1).contains(u":TooManyCells"_s));
    QCOMPARE(again.planRow(1).cells.constFirst(), u"Rao"_s);

    QFileInfoList written = QFileInfo(file()).dir().entryInfoList(QDir::Files);
    written += {QFileInfo(report), QFileInfo(failed), QFileInfo(asJson)};
    bool isFound = false;
    for (const QFileInfo &info : std::as_const(written)) {
        QFile one(info.filePath());
        QVERIFY(one.open(QFile::ReadOnly));
        const QByteArray bytes = one.readAll();
        isFound |= bytes.contains("a@x.org") && bytes.contains("Fay");
        QVERIFY2(!bytes.contains("Tulip"), qPrintable(info.fileName()));
    }
    QVERIFY(isFound);
}

void ImportJournalTest::rowsThatAreNotSent()
{
    ImportJournal journal(file());
    ImportSupply supply = people(3);
    supply.row = [row = supply.row](qint64 number) {
        ImportRow one = row(number);
        one.verdict = number == 0   ? ImportVerdict::Refused
                      : number == 1 ? ImportVerdict::Unchanged
                                    : ImportVerdict::New;
        if (number == 0)
            one.problems = QStringList{u"There is no phone number."_s};
        return one;
    };
    const auto id = awaited(journal.add(importOf(u"7"_s), supply));
    QCOMPARE(only(journal).toSend(), 1);
    QCOMPARE(awaited(journal.take(*id, 10))->size(), 1);
    const QList<ImportedRow> refused = rows(journal, *id, {.verdicts = {ImportVerdict::Refused}});
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused[0].reason, u"There is no phone number."_s);
    QCOMPARE(refused[0].state, RowState::NotSent);
    QVERIFY(refused[0].wanted.isEmpty());
}

void ImportJournalTest::removedIsGone()
{
    ImportJournal journal(file());
    const qint64 id = add(journal, 3);
    QVERIFY(awaited(journal.remove(id)));
    QVERIFY(awaited(journal.entries())->isEmpty());
    QCOMPARE(countOnDisk(file(), RowState::Waiting), 0);
}

void ImportJournalTest::cancelledIsGone()
{
    ImportJournal journal(file());
    auto adding = journal.add(importOf(u"7"_s), people(100'000));
    QTRY_VERIFY(adding.progressValue() > 0);
    adding.cancel();
    QTRY_VERIFY(adding.isFinished());
    QVERIFY(awaited(journal.entries())->isEmpty());
    QCOMPARE(countOnDisk(file(), RowState::Waiting), 0);
}

void ImportJournalTest::onlyOneProgramAtATime()
{
    auto journal = std::make_unique<ImportJournal>(file());
    add(*journal, 1);
    ImportJournal other(file());
    const auto entries = awaited(other.entries());
    QVERIFY(!entries);
    QVERIFY2(entries.error().contains(u"another window"_s), qPrintable(entries.error()));
    journal.reset();
    QVERIFY(awaited(other.entries()));
}

//! As a program leaves it that is killed while it takes the lock.
void ImportJournalTest::lockOfNobodyIsTaken()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"imports"_s));
    const auto leave = [this](const QString &suffix, const QByteArray &text) {
        QFile lock(file() + suffix);
        return lock.open(QFile::WriteOnly) && lock.write(text) == text.size();
    };
    const auto isTaken = [this] {
        ImportJournal journal(file());
        return awaited(journal.entries()).has_value();
    };
    QVERIFY(leave(u".lock"_s, {}));
    QVERIFY(isTaken());
    // Another began to take the lock of one that is no more, and was killed then.
    const QByteArray dead = "4194303\ngone\n" + QSysInfo::machineHostName().toLocal8Bit() + '\n' +
                            QSysInfo::machineUniqueId() + '\n' + QSysInfo::bootUniqueId() + '\n';
    QVERIFY(leave(u".lock"_s, dead));
    QVERIFY(leave(u".lock.rmlock"_s, {}));
    QVERIFY(isTaken());
}

void ImportJournalTest::unusableFileIsToldOf()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"imports"_s));
    QFile damaged(file());
    QVERIFY(damaged.open(QFile::WriteOnly));
    damaged.write(QByteArray(10'000, 'x'));
    damaged.close();
    ImportJournal journal(file());
    const auto entries = awaited(journal.entries());
    QVERIFY(!entries);
    QVERIFY2(entries.error().contains(QDir::toNativeSeparators(file())), qPrintable(entries.error()));
    const auto added = awaited(journal.add(importOf(u"7"_s), people(3)));
    QVERIFY(!added);
}

void ImportJournalTest::reportIsWritten()
{
    ImportJournal journal(file());
    const qint64 id = add(journal, 5, true);
    awaited(journal.take(id, 3));
    QVERIFY(awaited(journal.settle(id, {{.number = 0, .state = RowState::Done, .identity = u"71"_s},
                                        {.number = 1, .state = RowState::Failed, .reason = u"mobile is taken"_s}})));
    const auto report = [&](ImportReportOf rows) {
        const QString target = m_folder->filePath(u"report.csv"_s);
        const ImportWriting written = awaited(writeJournalReport(file(), only(journal), rows, target));
        if (!written.error.isEmpty())
            qFatal("%s", qPrintable(written.error));
        QFile csv(target);
        return csv.open(QFile::ReadOnly) ? QString::fromUtf8(csv.readAll()) : QString();
    };
    const QString all = report(ImportReportOf::All);
    QCOMPARE(all.count(u'\n'), 6);
    QVERIFY(all.contains(u"person4@example.org"_s) && all.contains(u"mobile is taken"_s));
    QVERIFY(!all.contains(u"tulip"_s));
    const QString failed = report(ImportReportOf::Failed);
    QVERIFY(failed.contains(u"person1@example.org"_s)); // refused
    QVERIFY(failed.contains(u"person2@example.org"_s)); // handed out, and nobody knows
    QVERIFY(!failed.contains(u"person0@example.org"_s));

    const QString nowhere = m_folder->filePath(u"missing/report.csv"_s);
    const ImportWriting refused = awaited(writeJournalReport(file(), only(journal), ImportReportOf::All, nowhere));
    QVERIFY2(refused.error.contains(u"cannot be written"_s), qPrintable(refused.error));
}

void ImportJournalTest::reportAsksForWhatItLacks_data()
{
    QTest::addColumn<ImportTarget>("target");
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QString>("field"); // that the column fills
    QTest::addColumn<bool>("isAsked");
    const ImportTarget ivalt = ivaltUserTarget(referenceForm);
    QTest::newRow("fills nothing") << ivalt << "password"_ba << QString() << false;
    QTest::newRow("secret") << ivalt << "key"_ba << u"device_token"_s << true;
    QTest::newRow("secret by its name") << ivalt << "password"_ba << u"platform"_s << true;
    QTest::newRow("sent") << elevateUserTarget(Line::V35, u"UPLOAD") << "password"_ba << u"password"_s << true;
    QTest::newRow("not sent") << elevateUserTarget(Line::V35, u"INVITE") << "password"_ba << u"password"_s << false;
}

//! What fills no field needs not be filled in.
void ImportJournalTest::reportAsksForWhatItLacks()
{
    QFETCH(const ImportTarget, target);
    QFETCH(const QByteArray, column);
    QFETCH(const QString, field);
    QFETCH(const bool, isAsked);
    ImportInput input = importInput("name," + column + "\n,Tulip!1\n", target);
    for (ImportSource &source : input.mapping.sources)
        source.column = source.column == 1 ? -1 : source.column;
    if (const int place = target.indexOf(field); place >= 0)
        input.mapping.sources[place].column = 1;
    ImportJournal journal(file());
    const NewImport begun =
        newImport(planOf(input), {.organization = u"7"_s, .organizationTitle = {}, .file = u"a.csv"_s});
    QVERIFY(awaited(journal.add(begun.entry, begun.supply)));
    const QString path = m_folder->filePath(u"failed.csv"_s);
    QCOMPARE(awaited(writeJournalReport(file(), only(journal), ImportReportOf::Failed, path)).rows, 1);
    QFile csv(path);
    QVERIFY(csv.open(QFile::ReadOnly));
    const QByteArray text = csv.readAll();
    QVERIFY(!text.contains("Tulip"));
    QCOMPARE(text.contains("fill in the blank cell"), isAsked);
}

void ImportJournalTest::rowsOnTheirWay()
{
    ImportJournal journal(file());
    const qint64 id = add(journal, 3);
    awaited(journal.setState(id, State::Running));
    awaited(journal.take(id, 1));
    const ImportedRow row = rows(journal, id).constFirst();
    QCOMPARE(outcomeOf(only(journal), row).state, ImportOutcome::State::OnItsWay);
    QCOMPARE(only(journal).tally(), (ImportTally{.onTheirWay = 1, .waiting = 2}));
    awaited(journal.setState(id, State::Interrupted));
    QCOMPARE(outcomeOf(only(journal), row).state, ImportOutcome::State::Unclear);
    QCOMPARE(only(journal).tally(), (ImportTally{.unclear = 1, .waiting = 2}));
}

//! What counting the rows would tell, by state.
static QMap<int, qint64> countedOnDisk(const QString &file)
{
    QMap<int, qint64> counted;
    for (int state = 0; state < importRowStateCount; ++state)
        counted.insert(state, countOnDisk(file, RowState(state)));
    return counted;
}

static QMap<int, qint64> told(const ImportEntry &entry)
{
    QMap<int, qint64> counts;
    for (int state = 0; state < importRowStateCount; ++state)
        counts.insert(state, entry.count(RowState(state)));
    return counts;
}

void ImportJournalTest::countsAreKept()
{
    ImportJournal journal(file());
    ImportSupply supply = people(40);
    supply.row = [row = supply.row](qint64 number) {
        ImportRow one = row(number);
        one.verdict = ImportVerdict(number % importVerdictCount);
        return one;
    };
    const qint64 id = awaited(journal.add(importOf(u"7"_s), supply)).value_or(0);
    QCOMPARE(told(only(journal)), countedOnDisk(file()));
    const auto taken = awaited(journal.take(id, 12));
    QCOMPARE(told(only(journal)), countedOnDisk(file()));
    QList<ImportSettling> settled;
    for (int i = 0; i < taken->size(); ++i)
        settled.append({.number = taken->at(i).number, .state = RowState(1 + i % (importRowStateCount - 1))});
    settled.append({.number = taken->at(0).number, .state = RowState::Lacking}); // once more
    settled.append({.number = 1'000, .state = RowState::Done});                  // there is no such row
    QVERIFY(awaited(journal.settle(id, settled)));
    QCOMPARE(told(only(journal)), countedOnDisk(file()));
    const qint64 waiting = only(journal).count(RowState::Waiting);
    QVERIFY(waiting > 0);
    QCOMPARE(*awaited(journal.move(id, RowState::Waiting, RowState::Sending)), waiting);
    QVERIFY(awaited(journal.move(id, RowState::Done, RowState::Done)));
    QVERIFY(awaited(journal.move(id, RowState::Failed, RowState::Unknown)));
    QCOMPARE(told(only(journal)), countedOnDisk(file()));
    const ImportEntry entry = only(journal);
    for (int verdict = 0; verdict < importVerdictCount; ++verdict) {
        QCOMPARE(entry.count(ImportVerdict(verdict)), rows(journal, id, {.verdicts = {ImportVerdict(verdict)}}).size());
    }
    // All rows of the file are told of, each once.
    const ImportTally tally = entry.tally();
    QCOMPARE(tally.total(), 40);
    QCOMPARE(tally.refused, entry.count(ImportVerdict::Refused));
    QVERIFY(tally.refused > 0);
    QCOMPARE(tally.setAside, entry.count(ImportVerdict::SetAside));
    QCOMPARE(tally.toMend(), tally.refused + entry.count(RowState::Unknown) + entry.count(RowState::Sending) +
                                 entry.count(RowState::Lacking));
}

//! The list is tidied up, and nobody is imported twice for it.
void ImportJournalTest::removedOneIsKnownStill()
{
    ImportJournal journal(file());
    const auto keys = [&](const QString &organization) {
        return ImportDatabase(file(), ImportDatabase::Access::Read)
            .importedKeys(Service::Ivalt, {}, organization)
            .value_or(ImportedKeys());
    };
    const qint64 first = add(journal, 5);
    const qint64 second = add(journal, 5);
    awaited(journal.take(second, 4));
    QVERIFY(awaited(journal.settle(second, {{.number = 0, .state = RowState::Done},
                                            {.number = 1, .state = RowState::Failed},
                                            {.number = 2, .state = RowState::TakenBack}})));
    const ImportedKeys before = keys(u"7"_s);
    QCOMPARE(before.size(), 2); // done, and perhaps sent; what was taken back is not imported any more
    QVERIFY(before.contains(keyOf(person(0))) && before.contains(keyOf(person(3))));
    for (const qint64 when : before)
        QVERIFY(std::abs(when - QDateTime::currentSecsSinceEpoch()) < 60);
    QVERIFY(awaited(journal.remove(second)));
    QCOMPARE(awaited(journal.entries())->size(), 1);
    QCOMPARE(keys(u"7"_s), before);
    QCOMPARE(keys(u"8"_s), ImportedKeys());
    // Nor by an older one that goes on.
    QCOMPARE(*awaited(journal.leaveOutSent(first, u"sent"_s)), 2);
    // Sent by one that is removed before: what is sent on purpose later is.
    const qint64 third = add(journal, 5);
    QCOMPARE(*awaited(journal.leaveOutSent(third, u"sent"_s)), 0);
    awaited(journal.take(third, 5));
    QVERIFY(awaited(journal.remove(third)));
    QCOMPARE(keys(u"7"_s).size(), 5);
}

void ImportJournalTest::sentMeanwhileIsLeftOut_data()
{
    QTest::addColumn<bool>("isWhole");
    QTest::newRow("row by row") << false;
    QTest::newRow("as a file") << true;
}

//! Of two that were interrupted, whichever goes on first: the other does not send what that one has sent since.
void ImportJournalTest::sentMeanwhileIsLeftOut()
{
    QFETCH(const bool, isWhole);
    ImportJournal journal(file());
    const qint64 older = add(journal, 6);
    awaited(journal.take(older, 2));
    QVERIFY(awaited(
        journal.settle(older, {{.number = 0, .state = RowState::Done}, {.number = 1, .state = RowState::Waiting}})));
    // Written down afterwards, it sends the first on purpose once more.
    const qint64 newer = add(journal, 6);
    QCOMPARE(*awaited(journal.leaveOutSent(newer, u"sent"_s)), 0);
    if (isWhole)
        QCOMPARE(*awaited(journal.move(older, RowState::Waiting, RowState::Sending)), 5);
    else
        QCOMPARE(awaited(journal.take(older, 5))->size(), 5);
    QVERIFY(awaited(journal.settle(older, {{.number = 1, .state = RowState::Done},
                                           {.number = 2, .state = RowState::Unknown},
                                           {.number = 3, .state = RowState::Failed},
                                           {.number = 4, .state = RowState::Waiting}})));
    QCOMPARE(*awaited(journal.leaveOutSent(older, u"sent"_s)), 0); // not by itself
    QCOMPARE(*awaited(journal.leaveOutSent(newer, u"sent"_s)), 3);
    QList<qint64> out;
    for (const ImportedRow &row : rows(journal, newer, {.states = {RowState::NotSent}}))
        out.append(row.number);
    QCOMPARE(out, (QList<qint64>{1, 2, 5})); // done, in doubt and on its way
    QCOMPARE(only(journal).count(RowState::NotSent), 3);
    // Nor what one that is removed now has sent.
    QCOMPARE(awaited(journal.take(older, 1))->value(0).number, 4);
    QVERIFY(awaited(journal.remove(older)));
    QCOMPARE(*awaited(journal.leaveOutSent(newer, u"sent"_s)), 1);
    QCOMPARE(*awaited(journal.leaveOutSent(add(journal, 6), u"sent"_s)), 0);
}

//! The service answers with a number for whoever it has taken.
void ImportJournalTest::numbersAreSaidInWords_data()
{
    QTest::addColumn<Service>("service");
    QTest::addColumn<QString>("way");
    QTest::addColumn<ImportVerdict>("verdict");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("shown");
    const QString id = u"12"_s;
    using Verdict = ImportVerdict;
    const auto row = [](const char *name, Service service, const QString &way, Verdict verdict, const QString &words,
                        const QString &shown) { QTest::newRow(name) << service << way << verdict << words << shown; };
    row("invited, 3.1", Service::Elevate, {}, Verdict::New, id,
        u"Invited. The service's number of the invitation: 12."_s);
    row("invited, 3.5", Service::Elevate, u"INVITE"_s, Verdict::New, id,
        u"Invited. The service's number of the invitation: 12."_s);
    row("created", Service::Elevate, u"UPLOAD"_s, Verdict::New, id, u"Created. The service's number: 12."_s);
    row("changed", Service::Elevate, u"UPLOAD"_s, Verdict::Changed, id, u"Changed. The service's number: 12."_s);
    row("perhaps there already", Service::Elevate, u"INVITE"_s, Verdict::Unknown, id,
        u"Invited, or changed if the person was there already. The service's number: 12."_s);
    row("words", Service::Elevate, {}, Verdict::New, u"email is invalid."_s, u"email is invalid."_s);
    row("iVALT", Service::Ivalt, {}, Verdict::New, id, id);
}

void ImportJournalTest::numbersAreSaidInWords()
{
    QFETCH(const Service, service);
    QFETCH(const QString, way);
    QFETCH(const ImportVerdict, verdict);
    QFETCH(const QString, words);
    QFETCH(const QString, shown);
    ImportEntry entry{.service = service};
    if (!way.isEmpty())
        entry.details.insert(u"upload_type"_s, way);
    QCOMPARE(outcomeOf(entry, {.verdict = verdict, .state = RowState::Done, .reason = words}).reason, shown);
}

//! Makes a journal one that says nothing of where its services are, and before version 3 of when a row was sent.
static bool makeOlder(const QString &file, int version)
{
    bool isDone = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"older"_s);
        database.setDatabaseName(file);
        QSqlQuery query(database.open() ? database : QSqlDatabase());
        QStringList statements{
            u"ALTER TABLE imports DROP COLUMN address"_s,
            u"ALTER TABLE kept_keys RENAME TO newer_keys"_s,
            u"CREATE TABLE kept_keys (service TEXT NOT NULL, organization TEXT NOT NULL, key BLOB NOT NULL, "
            "import INTEGER NOT NULL, begun INTEGER, PRIMARY KEY (service, organization, key)) WITHOUT ROWID"_s,
            u"INSERT INTO kept_keys SELECT service, organization, key, import, begun FROM newer_keys"_s,
            u"DROP TABLE newer_keys"_s,
            u"PRAGMA user_version = %1"_s.arg(version)};
        if (version < 3) {
            statements += {u"DROP INDEX sent_by_key"_s, u"ALTER TABLE rows DROP COLUMN sent_after"_s,
                           u"CREATE INDEX sent_keys ON rows (import, key) WHERE state IN (2, 3, 5)"_s};
        }
        if (version < 2)
            statements += {u"DROP TABLE counts"_s, u"DROP TABLE kept_keys"_s, u"DROP TABLE prepared"_s};
        isDone = std::ranges::all_of(statements, [&](const QString &statement) { return query.exec(statement); });
    }
    QSqlDatabase::removeDatabase(u"older"_s);
    return isDone;
}

//! As the first version wrote it, without counts.
void ImportJournalTest::olderJournalIsCountedOnce()
{
    qint64 id = 0;
    {
        ImportJournal journal(file());
        id = add(journal, 5);
        awaited(journal.take(id, 2));
    }
    QVERIFY(makeOlder(file(), 1));
    for (int time = 0; time < 2; ++time) {
        ImportJournal journal(file());
        QCOMPARE(only(journal).count(RowState::Sending), 2);
        QCOMPARE(only(journal).count(RowState::Waiting), 3);
        QVERIFY(awaited(journal.prepared())->isEmpty());
    }
}

void ImportJournalTest::olderJournalKnowsWhatWasSentLater()
{
    qint64 older = 0;
    {
        ImportJournal journal(file());
        older = add(journal, 5);
        awaited(journal.take(older, 1));
        awaited(journal.take(add(journal, 5), 3));
    }
    QVERIFY(makeOlder(file(), 2));
    for (int time = 0; time < 2; ++time) {
        ImportJournal journal(file());
        QCOMPARE(*awaited(journal.leaveOutSent(older + 1, u"sent"_s)), 0);
        QCOMPARE(*awaited(journal.leaveOutSent(older, u"sent"_s)), time == 0 ? 2 : 0);
        if (time > 0)
            continue;
        // What is sent from now on is known to have been.
        QCOMPARE(awaited(journal.take(older, 1))->value(0).number, 3);
        QCOMPARE(*awaited(journal.leaveOutSent(older + 1, u"sent"_s)), 1);
    }
}

//! What was imported there, and by one that was removed since.
void ImportJournalTest::olderJournalIsOfThePresentAddress()
{
    const QString here = u"https://one.example.org/api"_s;
    const auto keys = [&](const QString &address) {
        return ImportDatabase(file(), ImportDatabase::Access::Read)
            .importedKeys(Service::Ivalt, address, u"7"_s)
            .value_or(ImportedKeys())
            .size();
    };
    {
        ImportJournal journal(file());
        const qint64 removed = add(journal, 5);
        awaited(journal.take(removed, 3));
        awaited(journal.remove(removed));
        awaited(journal.take(add(journal, 5), 1));
    }
    QVERIFY(makeOlder(file(), 3));
    ImportJournal journal(file());
    QVERIFY(awaited(journal.takeAsOf(Service::Elevate, u"https://two.example.org"_s)));
    QCOMPARE(only(journal).address, QString());
    QVERIFY(awaited(journal.takeAsOf(Service::Ivalt, here)));
    QCOMPARE(only(journal).address, here);
    QCOMPARE(keys(here), 3);
    // Once and for all.
    QVERIFY(awaited(journal.takeAsOf(Service::Ivalt, u"https://two.example.org"_s)));
    QCOMPARE(only(journal).address, here);
    QCOMPARE(keys(here), 3);
    QCOMPARE(keys(u"https://two.example.org"_s), 0);
}

//! Where an organization has the same id.
void ImportJournalTest::sentToAnotherAddressIsNotSentHere()
{
    ImportJournal journal(file());
    const auto addAt = [&](const QString &address) {
        ImportEntry entry = importOf(u"7"_s);
        entry.address = address;
        return *awaited(journal.add(entry, people(5)));
    };
    const qint64 here = addAt(u"https://one.example.org"_s);
    const qint64 there = addAt(u"https://two.example.org"_s);
    awaited(journal.take(there, 4));
    QCOMPARE(*awaited(journal.leaveOutSent(here, u"sent"_s)), 0);
    QVERIFY(awaited(journal.remove(there)));
    QCOMPARE(*awaited(journal.leaveOutSent(here, u"sent"_s)), 0);
    const auto keys = [&](const QString &address) {
        return ImportDatabase(file(), ImportDatabase::Access::Read)
            .importedKeys(Service::Ivalt, address, u"7"_s)
            .value_or(ImportedKeys())
            .size();
    };
    QCOMPARE(keys(u"https://one.example.org"_s), 0);
    QCOMPARE(keys(u"https://two.example.org"_s), 4);
}

void ImportJournalTest::preparedFilesAreKept()
{
    PreparedImport one{.id = 41,
                       .service = Service::Elevate,
                       .organization = u"north"_s,
                       .organizationTitle = u"North Gate"_s,
                       .path = u"/files/people.csv"_s,
                       .name = u"people.csv"_s,
                       .content = QByteArray("\x01\x00\x02", 3),
                       .details = {{u"way"_s, u"UPLOAD"_s}},
                       .edits = 1,
                       .leftOut = 2,
                       .changed = QDateTime::currentDateTimeUtc()};
    const std::vector<ImportEdit> edits{
        {.what = ImportEdit::What::Set, .rows = importRows({3}), .column = 1, .text = u"Asha"_s}};
    {
        ImportJournal journal(file());
        QVERIFY(awaited(journal.keepPrepared(one, {})));
        QVERIFY(awaited(journal.keepPrepared(one, edits))); // in its place
        PreparedImport other = one;
        other.id = 42;
        other.changed = one.changed.addSecs(5);
        journal.keepPrepared(other, {}); // on disk although nobody waits for it
    }
    ImportJournal journal(file());
    const auto kept = awaited(journal.prepared());
    QCOMPARE(kept->size(), 2);
    QCOMPARE(kept->at(0).id, 42);
    const PreparedImport &back = kept->at(1);
    QCOMPARE(back.id, 41);
    QVERIFY(back.isOf(Service::Elevate, u"north"_s));
    QCOMPARE(back.organizationTitle, one.organizationTitle);
    QCOMPARE(back.path, one.path);
    QCOMPARE(back.name, one.name);
    QCOMPARE(back.content, one.content);
    QCOMPARE(back.details, one.details);
    QCOMPARE(back.edits, 1);
    QCOMPARE(back.leftOut, 2);
    const auto mended = editsFromText(*awaited(journal.editsOf(41)), 10);
    QVERIFY(mended);
    QCOMPARE(mended->size(), 1U);
    QCOMPARE(mended->front().text, u"Asha"_s);
    QVERIFY(awaited(journal.dropPrepared(42)));
    QCOMPARE(awaited(journal.prepared())->size(), 1);
    QVERIFY(awaited(journal.editsOf(42))->isEmpty());
}

void ImportJournalTest::manyRowsDoNotBlock()
{
    const qint64 count = qEnvironmentVariableIsSet("GATEHOUSE_MANY") ? 1'000'000 : 50'000;
    ImportJournal journal(file());
    QElapsedTimer clock;
    clock.start();
    auto adding = journal.add(importOf(u"7"_s), people(count));
    // Something else asked meanwhile does not wait for all of them.
    QElapsedTimer asked;
    qint64 longest = 0;
    int questions = 0;
    while (!adding.isFinished()) {
        asked.start();
        QVERIFY(awaited(journal.entries()));
        longest = std::max(longest, asked.elapsed());
        ++questions;
    }
    QVERIFY(adding.result());
    const qint64 took = clock.elapsed();
    qInfo("%lld rows in %.2f s, %.1f MB; %d questions meanwhile, the longest took %lld ms", count, double(took) / 1000,
          double(QFileInfo(file()).size()) / 1e6, questions, longest);
    QVERIFY(questions > 1);
    QVERIFY(longest < took);
}

QTEST_GUILESS_MAIN(ImportJournalTest)
#include "tst_importjournal.moc"
