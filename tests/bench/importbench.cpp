#include "models/import/importdraft.h"
#include "models/records/elevate/user.h"
#include "tests/bench/bench.h"
#include "tests/bench/importcsv.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

ImportTarget benchTarget()
{
    ImportTarget target = elevateUserTarget(Line::V35, u"UPLOAD");
    target.setKnown(u"roles", {u"mentor"_s, u"mentee"_s, u"session_manager"_s});
    return target;
}

ImportDirectory peopleThere(const ImportTarget &target, int count)
{
    QList<Record> records;
    for (int i = 0; i < count; ++i) {
        records.append(Record::of(elevate::User{.id = i,
                                                .name = u"Anna Schmidt"_s,
                                                .email = u"user%1@example.org"_s.arg(i * 10),
                                                .roleTitles = {u"mentee"_s},
                                                .organizationCodes = {u"city"_s}}));
    }
    return {target, records, true};
}

ImportPlan readAndCheck(const QString &path, const ImportTarget &target, const ImportDirectory &directory)
{
    const CsvReading reading = readCsvFile(path);
    if (!reading.error.isEmpty())
        qFatal("the file was not read");
    return *ImportCheck().check({.document = reading.document,
                                 .target = target,
                                 .mapping = guessMapping(target, reading.document),
                                 .directory = directory});
}

//! What a first version of it would do.
qsizetype plainCheck(const QString &path)
{
    static const QRegularExpression name(u"^[A-Za-z' -]+$"_s);
    static const QRegularExpression email(u"^[^@\\s,;]+@[^@\\s.]+(\\.[^@\\s.]+)*\\.[^@\\s.]{2,}$"_s);
    static const QRegularExpression code(u"^\\+[1-9][0-9]{0,3}$"_s);
    static const QRegularExpression phone(u"^[0-9]{7,15}$"_s);
    static const QRegularExpression password(u"^(?=.*[A-Z])(?=.*[a-z])(?=.*[0-9])(?=.*[^A-Za-z0-9])\\S{8,}$"_s);
    const QSet<QString> roles{u"mentor"_s, u"mentee"_s, u"session_manager"_s};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the file cannot be read");
    QSet<QString> emails;
    QSet<QString> phones;
    QSet<QString> usernames;
    qsizetype problems = 0;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const QStringList cells = line.split(u',');
        if (cells.size() < 8)
            continue;
        problems += !name.match(cells.at(0)).hasMatch() + !email.match(cells.at(1)).hasMatch() +
                    !code.match(cells.at(2)).hasMatch() + !phone.match(cells.at(3)).hasMatch() +
                    !password.match(cells.at(5)).hasMatch() + !roles.contains(cells.at(6));
        const auto isThere = [](QSet<QString> &seen, const QString &key) {
            const bool found = seen.contains(key);
            seen.insert(key);
            return found;
        };
        problems += isThere(emails, cells.at(1).toLower()) + isThere(phones, cells.at(2) + cells.at(3)) +
                    isThere(usernames, cells.at(4));
    }
    return problems;
}

//! From the name of a file to what happens to each of its rows, in a window that goes on living.
void benchDrop(Bench &bench, const QString &name, const QString &stallName, const QString &path)
{
    const ImportTarget target = benchTarget();
    const ImportDirectory directory = peopleThere(target, 10'000);
    ImportDraft draft;
    draft.setDirectory(directory);
    const auto isDone = [&draft] { return !draft.isBusy(); };
    const auto drop = [&] {
        draft.start(readCsvFile(path).document, target);
        Bench::waitUntil(isDone);
    };
    bench.add({.name = name,
               .value = Bench::median(5, drop),
               .unit = u"ms"_s,
               .baseline = Bench::once([&] { plainCheck(path); }),
               .goal = 300});
    const auto mend = [&] {
        draft.edit({.what = ImportEdit::What::Set,
                    .rows = importRows({50}),
                    .column = 1,
                    .text = u"somebody@example.org"_s,
                    .find = {}});
        draft.undo();
    };
    bench.add({.name = stallName, .value = Bench::medianStall(5, [] {}, mend, isDone), .unit = u"ms"_s, .goal = 16});
}

} // namespace

void benchImport(Bench &bench)
{
    const qsizetype dropped = std::min<qsizetype>(150'000, bench.rows());
    const QString all = u"import: %1k rows: parse, check, duplicates"_s.arg(bench.rows() / 1000);
    const QString memory = u"import: memory for them above idle"_s;
    const QString drop = u"import: %1k rows from drop to verdict"_s.arg(dropped / 1000);
    const QString mend = u"import: longest stall while one of them is mended, and back"_s;
    const QString again = u"import: one cell of %1k rows mended, until all is right again"_s.arg(bench.rows() / 1000);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"people.csv"_s);
    if (bench.wants(drop) || bench.wants(mend)) {
        writeImportCsv(path, dropped);
        benchDrop(bench, drop, mend, path);
    }
    if (!bench.wants(all) && !bench.wants(memory) && !bench.wants(again))
        return;
    writeImportCsv(path, bench.rows());
    const ImportTarget target = benchTarget();
    const ImportDirectory directory = peopleThere(target, 100'000);
    bench.add({.name = all,
               .value = Bench::median(3, [&] { readAndCheck(path, target, directory); }) / 1000,
               .unit = u"s"_s,
               .baseline = Bench::once([&] { plainCheck(path); }) / 1000,
               .goal = 1.5});

    constexpr double megabyte = 1024 * 1024;
    QThreadPool::globalInstance()->waitForDone(); // the documents from before are given back there
    const double before = Bench::heapBytes();
    ImportCheck check;
    ImportInput input{.document = readCsvFile(path).document, .target = target, .directory = directory};
    input.mapping = guessMapping(target, input.document);
    ImportPlan plan = *check.check(input);
    bench.add({.name = memory, .value = (Bench::heapBytes() - before) / megabyte, .unit = u"MB"_s, .goal = 200});
    quint32 row = 0;
    bench.add({.name = again,
               .value = Bench::median(5,
                                      [&] {
                                          input.mends = input.mends.with({.what = ImportEdit::What::Set,
                                                                          .rows = importRows({row}),
                                                                          .column = 1,
                                                                          .text = u"x%1@example.org"_s.arg(row),
                                                                          .find = {}});
                                          plan = *check.checkAgain(input, {row++});
                                      }),
               .unit = u"ms"_s});
}

} // namespace gatehouse
