#include "app/changes/changelog.h"
#include "app/changes/changelogpage.h"
#include "app/workspaces/settings.h"
#include "tests/bench/bench.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int Rows = 10'000;

QList<ChangeEntry> someEntries()
{
    QList<ChangeEntry> entries;
    for (int i = 0; i < Rows; ++i) {
        const QJsonObject before{{u"id"_s, i}, {u"title"_s, u"role_%1"_s.arg(i)}, {u"label"_s, u"Before"_s}};
        QJsonObject after = before;
        after.insert("label"_L1, u"After"_s);
        ChangeEntry entry;
        entry.time = QDateTime::currentDateTimeUtc();
        entry.workspace = u"City"_s;
        entry.workspaceId = u"6a1c0f0e-5c52-4c7e-9d3b-0d5a7a4d9a11"_s;
        entry.account = u"asha@example.org"_s;
        entry.service = u"elevate"_s;
        entry.operation = u"updateRole"_s;
        entry.title = u"Change a role"_s;
        entry.targetType = u"role"_s;
        entry.targetId = QString::number(i);
        entry.targetTitle = u"role_%1"_s.arg(i);
        entry.before = before;
        entry.after = after;
        entries.append(entry);
    }
    return entries;
}

//! The same rows, without chain and without another thread.
double plainInsert(const QString &file, const QList<ChangeEntry> &entries)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
    database.setDatabaseName(file);
    if (!database.open())
        qFatal("%s cannot be opened", qPrintable(file));
    const double value = Bench::once([&] {
        QSqlQuery query(database);
        QStringList names;
        for (const Field &field : changeEntryFields)
            names.append(QString(field.key));
        query.exec(u"PRAGMA synchronous = FULL"_s);
        query.exec(u"CREATE TABLE changes (%1)"_s.arg(names.join(u',')));
        database.transaction();
        query.prepare(u"INSERT INTO changes VALUES (%1)"_s.arg(QStringList(names.size(), u"?"_s).join(u',')));
        for (const ChangeEntry &entry : entries) {
            int column = 0;
            for (const Field &field : changeEntryFields)
                query.bindValue(column++, field.text(&entry));
            query.exec();
        }
        if (!database.commit())
            qFatal("%s cannot be written", qPrintable(file));
    });
    database.close();
    database = {};
    QSqlDatabase::removeDatabase(u"plain"_s);
    return value;
}

} // namespace

void benchChanges(Bench &bench)
{
    const QString written = u"change log: 10,000 rows handed over to on disk"_s;
    const QString writingStall = u"change log: that, longest UI stall"_s;
    const QString verified = u"change log: 10,000 rows verified"_s;
    const QString shown = u"change log: 10,000 changes read and shown"_s;
    const QString readingStall = u"change log: that page, longest UI stall"_s;
    if (!std::ranges::any_of(QStringList{written, writingStall, verified, shown, readingStall},
                             [&](const QString &name) { return bench.wants(name); }))
        return;

    const QTemporaryDir folder;
    const QList<ChangeEntry> entries = someEntries();
    int files = 0;
    std::unique_ptr<ChangeLog> log;
    const auto begin = [&] {
        log.reset();
        log = std::make_unique<ChangeLog>(folder.filePath(u"%1.db"_s.arg(++files)));
    };
    QFuture<Logged<ChangeEntry>> last;
    const auto write = [&] {
        for (const ChangeEntry &entry : entries)
            last = log->append(entry);
    };
    const auto isWritten = [&] { return last.isFinished(); };

    const double writing = Bench::median(3, begin, [&] {
        write();
        last.waitForFinished();
    });
    bench.add({.name = written,
               .value = writing,
               .unit = u"ms"_s,
               .baseline = plainInsert(folder.filePath(u"plain.db"_s), entries)});
    bench.add(
        {.name = writingStall, .value = Bench::medianStall(5, begin, write, isWritten), .unit = u"ms"_s, .goal = 16});
    bench.add({.name = verified,
               .value = Bench::median(3,
                                      [&] {
                                          auto found = log->verify();
                                          found.waitForFinished();
                                          if (!found.result() || !found.result()->intact)
                                              qFatal("the change log is not intact");
                                      }),
               .unit = u"ms"_s});

    SettingsStore settings(folder.filePath(u"settings.json"_s));
    PageContext context;
    context.theme = Theme::install(*qApp, Appearance::Light);
    context.settings = &settings;
    ChangeLogPage page(context, log.get(), {});
    page.resize(1280, 800);
    page.show();
    const TableModel *model = page.page()->table()->records();
    quint64 revision = 0;
    const auto isShown = [&] {
        return model->rowCount() == Rows && !model->isBusy() && model->snapshot().revision() != revision;
    };
    Bench::waitUntil(isShown);
    const auto forget = [&] {
        page.page()->table()->records()->store()->clear();
        revision = model->snapshot().revision();
    };
    bench.add({.name = shown,
               .value = Bench::median(5, forget,
                                      [&] {
                                          page.reload();
                                          Bench::waitUntil(isShown);
                                      }),
               .unit = u"ms"_s});
    bench.add({.name = readingStall,
               .value = Bench::medianStall(
                   5, forget, [&] { page.reload(); }, isShown),
               .unit = u"ms"_s,
               .goal = 16});
}

} // namespace gatehouse
