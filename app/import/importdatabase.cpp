#include "app/import/importdatabase.h"

#include "app/import/jsoncolumns.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>
#include <QUuid>

#include <functional>

using namespace Qt::StringLiterals;

namespace gatehouse {

using namespace jsoncolumns;

static constexpr int applicationId = 0x4748494D;
static constexpr int formatVersion = 4;

ImportDatabase::ImportDatabase(const QString &file, Access access)
    : m_file(file)
    , m_access(access)
    , m_connection("imports-"_L1 % QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_lock(file + u".lock"_s)
{
    // Only the end of the program that holds it ends a lock, not its age.
    m_lock.setStaleLockTime(0);
}

ImportDatabase::~ImportDatabase()
{
    close();
}

void ImportDatabase::close()
{
    QSqlDatabase::removeDatabase(m_connection);
    m_lock.unlock();
}

QString ImportDatabase::unusable(const QString &reason) const
{
    return tr("The journal of imports %1 cannot be read or written: %2. Without it nothing is imported. Make sure that "
              "there is space left and that you may write to the folder, then try again.")
        .arg(QDir::toNativeSeparators(m_file), reason);
}

QString ImportDatabase::problem(const QSqlError &error) const
{
    return unusable(error.databaseText().isEmpty() ? error.driverText() : error.databaseText());
}

QString ImportDatabase::problem(const QSqlQuery &query) const
{
    return problem(query.lastError());
}

Journaled<void> ImportDatabase::open()
{
    if (QSqlDatabase::contains(m_connection))
        return {};
    const bool isWriter = m_access == Access::Write;
    if (const auto made = isWriter ? makePlace() : Journaled<void>(); !made)
        return made;
    Journaled<void> opened;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
        database.setDatabaseName(m_file);
        if (!isWriter)
            database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (!database.open())
            opened = std::unexpected(problem(database.lastError()));
        else if (isWriter)
            opened = prepare(database);
    }
    if (!opened)
        close();
    return opened;
}

bool ImportDatabase::takeLock()
{
    if (m_lock.tryLock())
        return true;
    // Killed between making the lock and writing into it whose it is, a program leaves one that never ends by itself;
    // so does one killed while it removes the lock of another, which QLockFile takes a lock for.
    const auto isEmpty = [](const QString &lock) { return QFileInfo::exists(lock) && QFileInfo(lock).size() == 0; };
    QStringList empty{m_lock.fileName(), m_lock.fileName() + u".rmlock"_s};
    empty.removeIf(std::not_fn(isEmpty));
    if (empty.isEmpty())
        return false;
    QThread::msleep(100);
    for (const QString &lock : std::as_const(empty)) {
        if (isEmpty(lock))
            QFile::remove(lock);
    }
    return m_lock.tryLock();
}

//! Folder, lock and file.
Journaled<void> ImportDatabase::makePlace()
{
    if (!QDir().mkpath(QFileInfo(m_file).absolutePath()))
        return std::unexpected(unusable(tr("the folder cannot be made")));
    if (!takeLock()) {
        return std::unexpected(m_lock.error() == QLockFile::LockFailedError
                                   ? tr("Imports of this workspace are open in another window of the program. Close "
                                        "the workspace there, then try again.")
                                   : unusable(tr("its folder cannot be written to")));
    }
    // It holds data of people, so it is there for its owner's eyes before anything is in it; its companions follow it.
    QFile file(m_file);
    if (!file.exists() && file.open(QFile::WriteOnly | QFile::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        file.close();
    return {};
}

Journaled<void> ImportDatabase::prepare(QSqlDatabase &database)
{
    QSqlQuery query(database);
    // A row is marked before it is sent, and that mark must be there after anything that can happen to a computer.
    for (const QString &statement : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
                                     u"PRAGMA foreign_keys = ON"_s, u"PRAGMA secure_delete = FAST"_s}) {
        if (!query.exec(statement))
            return std::unexpected(problem(query));
    }
    const auto number = [&](const QString &statement) {
        return query.exec(statement) && query.next() ? query.value(0).toInt() : -1;
    };
    const int version = number(u"PRAGMA user_version"_s);
    if (version > formatVersion)
        return std::unexpected(unusable(tr("a newer version of Gatehouse has written it")));
    if (version > 0 && number(u"PRAGMA application_id"_s) != applicationId)
        return std::unexpected(unusable(tr("it is another kind of file")));
    query.finish();
    return lay(query, version);
}

Journaled<void> ImportDatabase::lay(QSqlQuery &query, int version) const
{
    QStringList statements = {
        u"BEGIN IMMEDIATE"_s, u"PRAGMA application_id = %1"_s.arg(applicationId),
        u"PRAGMA user_version = %1"_s.arg(formatVersion),
        u"CREATE TABLE IF NOT EXISTS imports (id INTEGER PRIMARY KEY AUTOINCREMENT, service TEXT NOT NULL, "
        "organization TEXT, organization_title TEXT, file TEXT, target TEXT, columns TEXT, secret_columns TEXT, "
        "mapping TEXT, has_secrets INTEGER, details TEXT, state INTEGER NOT NULL, note TEXT, begun TEXT, "
        "changed TEXT, address TEXT)"_s,
        u"CREATE TABLE IF NOT EXISTS rows (import INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE, "
        "number INTEGER NOT NULL, line INTEGER, key BLOB, verdict INTEGER, cells TEXT, wanted TEXT, changed TEXT, "
        "state INTEGER NOT NULL, identity TEXT, reason TEXT, tries INTEGER NOT NULL DEFAULT 0, sent_after INTEGER, "
        "PRIMARY KEY (import, number)) WITHOUT ROWID"_s,
        u"CREATE INDEX IF NOT EXISTS rows_by_state ON rows (import, state, number, verdict)"_s,
        u"DROP INDEX IF EXISTS sent_keys"_s,
        u"CREATE INDEX IF NOT EXISTS sent_by_key ON rows (key, state, sent_after) WHERE state IN (2, 3, 5)"_s,
        u"CREATE TABLE IF NOT EXISTS counts (import INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE, "
        "state INTEGER NOT NULL, verdict INTEGER NOT NULL, rows INTEGER NOT NULL, "
        "PRIMARY KEY (import, state, verdict)) WITHOUT ROWID"_s,
        // Of imports that were removed, with the newest import that there was when the row was sent.
        u"CREATE TABLE IF NOT EXISTS kept_keys (service TEXT NOT NULL, address TEXT NOT NULL, "
        "organization TEXT NOT NULL, key BLOB NOT NULL, import INTEGER NOT NULL, begun INTEGER, "
        "PRIMARY KEY (service, address, organization, key)) WITHOUT ROWID"_s,
        u"CREATE TABLE IF NOT EXISTS prepared (id INTEGER PRIMARY KEY, service TEXT NOT NULL, organization TEXT, "
        "organization_title TEXT, path TEXT, name TEXT, content BLOB, details TEXT, edit_count INTEGER, "
        "left_out INTEGER, changed TEXT, edits TEXT)"_s,
        u"DELETE FROM imports WHERE state = %1"_s.arg(int(ImportEntry::State::Writing)),
        u"UPDATE imports SET state = %1, note = NULL WHERE state = %2"_s.arg(int(ImportEntry::State::Interrupted))
            .arg(int(ImportEntry::State::Running)),
        u"COMMIT"_s};
    if (version == 1) {
        statements.insert(statements.size() - 1,
                          u"INSERT INTO counts SELECT import, state, verdict, count(*) FROM rows "
                          "GROUP BY import, state, verdict"_s);
    }
    // Null where nobody noted it: after the row's own import.
    if (version == 1 || version == 2)
        statements.insert(1, u"ALTER TABLE rows ADD COLUMN sent_after INTEGER"_s);
    // Without an address, see takeAsOf().
    if (version >= 1 && version <= 3) {
        const QStringList before = {
            u"ALTER TABLE imports ADD COLUMN address TEXT"_s,
            u"CREATE TABLE IF NOT EXISTS kept_keys (service, organization, key, import, begun)"_s,
            u"ALTER TABLE kept_keys RENAME TO older_keys"_s};
        const QStringList after = {u"INSERT INTO kept_keys (service, address, organization, key, import, begun) "
                                   "SELECT service, '', organization, key, import, begun FROM older_keys"_s,
                                   u"DROP TABLE older_keys"_s};
        statements =
            statements.first(1) + before + statements.sliced(1, statements.size() - 2) + after + statements.last(1);
    }
    for (const QString &statement : statements) {
        if (query.exec(statement))
            continue;
        const QString words = problem(query);
        query.exec(u"ROLLBACK"_s);
        return std::unexpected(words);
    }
    return {};
}

Journaled<void> ImportDatabase::inTransaction(const std::function<bool(QSqlQuery &query)> &work)
{
    if (const auto opened = open(); !opened)
        return opened;
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.setForwardOnly(true);
    if (query.exec(u"BEGIN IMMEDIATE"_s) && work(query) && query.exec(u"COMMIT"_s))
        return {};
    const QString words = problem(query);
    query.exec(u"ROLLBACK"_s);
    return std::unexpected(words);
}

static QString now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

Journaled<qint64> ImportDatabase::add(const ImportEntry &entry)
{
    qint64 id = 0;
    QString secrets;
    for (const bool isSecret : entry.secretColumns)
        secrets += isSecret ? u'1' : u'0';
    const auto done = inTransaction([&](QSqlQuery &query) {
        query.prepare(u"INSERT INTO imports (service, address, organization, organization_title, file, target, "
                      "columns, secret_columns, mapping, has_secrets, details, state, begun, changed) "
                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        query.addBindValue(QString(serviceName(entry.service)));
        query.addBindValue(entry.address);
        query.addBindValue(entry.organization);
        query.addBindValue(entry.organizationTitle);
        query.addBindValue(entry.file);
        query.addBindValue(entry.target);
        query.addBindValue(textOf(entry.columns));
        query.addBindValue(secrets);
        query.addBindValue(textOf(entry.mapping));
        query.addBindValue(entry.hasSecrets);
        query.addBindValue(textOf(entry.details));
        query.addBindValue(int(ImportEntry::State::Writing));
        query.addBindValue(now());
        query.addBindValue(now());
        if (!query.exec())
            return false;
        id = query.lastInsertId().toLongLong();
        return true;
    });
    return done ? Journaled<qint64>(id) : std::unexpected(done.error());
}

Journaled<void> ImportDatabase::setState(qint64 import, ImportEntry::State state, const QString &note)
{
    return inTransaction([&](QSqlQuery &query) {
        query.prepare(u"UPDATE imports SET state = ?, note = ?, changed = ? WHERE id = ?"_s);
        query.addBindValue(int(state));
        query.addBindValue(note);
        query.addBindValue(now());
        query.addBindValue(import);
        return query.exec();
    });
}

Journaled<void> ImportDatabase::setDetails(qint64 import, const QJsonObject &details)
{
    return inTransaction([&](QSqlQuery &query) {
        query.prepare(u"UPDATE imports SET details = ? WHERE id = ?"_s);
        query.addBindValue(textOf(details));
        query.addBindValue(import);
        return query.exec();
    });
}

Journaled<void> ImportDatabase::remove(qint64 import)
{
    return inTransaction([&](QSqlQuery &query) {
        query.prepare(u"INSERT INTO kept_keys (service, address, organization, key, import, begun) "
                      "SELECT imports.service, coalesce(imports.address, ''), coalesce(imports.organization, ''), "
                      "rows.key, coalesce(rows.sent_after, rows.import), "
                      "CAST(strftime('%s', imports.begun) AS INTEGER) FROM imports JOIN rows "
                      "ON rows.import = imports.id WHERE imports.id = ? AND rows.state IN (2, 3, 5) "
                      "AND length(rows.key) > 0 ON CONFLICT DO UPDATE SET import = max(import, excluded.import), "
                      "begun = max(begun, excluded.begun)"_s);
        query.addBindValue(import);
        if (!query.exec())
            return false;
        query.prepare(u"DELETE FROM imports WHERE id = ?"_s);
        query.addBindValue(import);
        return query.exec();
    });
}

Journaled<void> ImportDatabase::takeAsOf(Service service, const QString &address)
{
    return inTransaction([&](QSqlQuery &query) {
        for (const QString &statement : {u"UPDATE imports SET address = ? WHERE service = ? AND address IS NULL"_s,
                                         u"UPDATE OR REPLACE kept_keys SET address = ? "
                                         "WHERE service = ? AND address = ''"_s}) {
            query.prepare(statement);
            query.addBindValue(address);
            query.addBindValue(QString(serviceName(service)));
            if (!query.exec())
                return false;
        }
        return true;
    });
}

Journaled<void> ImportDatabase::readCounts(ImportEntry &entry)
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.prepare(u"SELECT state, verdict, rows FROM counts WHERE import = ?"_s);
    query.addBindValue(entry.id);
    if (!query.exec())
        return std::unexpected(problem(query));
    while (query.next()) {
        const auto state = query.value(0).toULongLong();
        const auto verdict = query.value(1).toULongLong();
        if (state < entry.rows.size())
            entry.rows.at(state) += query.value(2).toLongLong();
        if (verdict < entry.verdicts.size())
            entry.verdicts.at(verdict) += query.value(2).toLongLong();
    }
    return {};
}

Journaled<QList<ImportEntry>> ImportDatabase::entries()
{
    if (const auto opened = open(); !opened)
        return std::unexpected(opened.error());
    QSqlQuery query(QSqlDatabase::database(m_connection));
    if (!query.exec(u"SELECT id, service, organization, organization_title, file, target, columns, secret_columns, "
                    "mapping, has_secrets, details, state, note, begun, changed, address FROM imports "
                    "ORDER BY id DESC"_s))
        return std::unexpected(problem(query));
    QList<ImportEntry> entries;
    while (query.next()) {
        ImportEntry entry{.id = query.value(0).toLongLong(),
                          .service = serviceIn(query.value(1)),
                          .address = query.value(15).toString(),
                          .organization = query.value(2).toString(),
                          .organizationTitle = query.value(3).toString(),
                          .file = query.value(4).toString(),
                          .target = query.value(5).toString(),
                          .columns = listIn(query.value(6)),
                          .secretColumns = {},
                          .mapping = objectIn(query.value(8)),
                          .hasSecrets = query.value(9).toBool(),
                          .details = objectIn(query.value(10)),
                          .state = static_cast<ImportEntry::State>(query.value(11).toInt()),
                          .note = query.value(12).toString(),
                          .begun = QDateTime::fromString(query.value(13).toString(), Qt::ISODateWithMs),
                          .changed = QDateTime::fromString(query.value(14).toString(), Qt::ISODateWithMs)};
        for (const QChar mark : query.value(7).toString())
            entry.secretColumns.append(mark == u'1');
        entries.append(entry);
    }
    query.finish();
    for (ImportEntry &entry : entries) {
        if (const auto counts = readCounts(entry); !counts)
            return std::unexpected(counts.error());
    }
    return entries;
}

} // namespace gatehouse
