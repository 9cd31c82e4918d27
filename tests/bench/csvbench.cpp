#include "models/csv/csvdocument.h"
#include "tests/bench/bench.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int columns = 8;

//! People as they are exported: some names in quotation marks, some not in ASCII.
QByteArray people(qsizetype rows)
{
    QRandomGenerator random(9);
    const QByteArrayList names{"Anna Schmidt", "\"Doe, John\"", "Ravi Kumar", "अनिल कुमार", "Zoë Müller", "Li Wei"};
    QByteArray csv = "name,username,email,phone_code,phone,roles,status,note\n";
    csv.reserve(rows * 100);
    for (qsizetype i = 0; i < rows; ++i) {
        const QByteArray number = QByteArray::number(i);
        csv += names.at(random.bounded(names.size())) + ",user" + number + ",user" + number + "@example.org,+91,9" +
               QByteArray::number(100'000'000 + random.bounded(900'000'000)) + ",mentor;mentee,ACTIVE,row " + number +
               '\n';
    }
    return csv;
}

//! Only finds the cells, and keeps none of them.
qint64 plainCells(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the file cannot be read");
    QTextStream stream(&file);
    qint64 cells = 0;
    for (QString line; stream.readLineInto(&line);)
        cells += line.split(u',').size();
    return cells;
}

} // namespace

void benchCsv(Bench &bench)
{
    const QString read = u"csv: %1k rows of 8 columns read (baseline keeps nothing)"_s.arg(bench.rows() / 1000);
    const QString first = u"csv: first 100 rows of them"_s;
    const QString cut = u"csv: all cells of them found once more"_s;
    const QString memory = u"csv: memory a row beside its text"_s;
    if (!std::ranges::any_of(QStringList{read, first, cut, memory},
                             [&](const QString &name) { return bench.wants(name); }))
        return;

    const QTemporaryDir folder;
    const QString path = folder.filePath(u"people.csv"_s);
    qint64 bytes = 0;
    {
        QFile file(path);
        const QByteArray text = people(bench.rows());
        bytes = text.size();
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != bytes)
            qFatal("the file cannot be written");
    }
    CsvReading preview;
    bench.add({.name = first,
               .value = Bench::median(5, [&] { preview = readCsvFile(path, {.mostRows = 100}); }),
               .unit = u"ms"_s,
               .goal = 50});
    preview = {};
    CsvReading reading;
    bench.add({.name = read,
               .value = Bench::median(
                            5, [&] { reading = {}; }, [&] { reading = readCsvFile(path); }) /
                        1000,
               .unit = u"s"_s,
               .baseline = Bench::once([&] { plainCells(path); }) / 1000,
               .goal = 0.4});
    const CsvDocument document = reading.document;
    if (document.rowCount() != bench.rows() || document.problemCount() != 0)
        qFatal("the file was not read as it was written");
    bench.add({.name = cut,
               .value = Bench::median(3,
                                      [&] {
                                          csv::Cells cells;
                                          qint64 count = 0;
                                          for (qint64 row = 0; row < document.rowCount(); ++row) {
                                              document.cut(row, &cells);
                                              count += qint64(cells.cells.size());
                                          }
                                          if (count != document.rowCount() * columns)
                                              qFatal("cells are missing");
                                      }) /
                        1000,
               .unit = u"s"_s});
    reading = {};
    bench.add(
        {.name = memory, .value = double(document.memory() - bytes) / double(bench.rows()), .unit = u"B"_s, .goal = 8});
}

} // namespace gatehouse
