#include "app/changes/changedatabase.h"

#include "app/keptname.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr int applicationId = 0x47484C47;
static constexpr int formatVersion = 1;
static constexpr int waitForOthers = 2000; // milliseconds

static bool isNumber(const Field &field)
{
    return field.kind == Kind::Integer;
}

static QString columnList(const QString &prefix = {})
{
    QStringList names;
    for (const Field &field : changeEntryFields)
        names.append(prefix % field.key);
    return names.join(", "_L1);
}

static QString tableDefinition()
{
    QStringList columns;
    for (const Field &field : changeEntryFields) {
        const bool isIdentity = &field == &changeEntryFields.front();
        columns.append(field.key % (isNumber(field) ? " INTEGER"_L1 : " TEXT"_L1) %
                       (isIdentity ? " PRIMARY KEY"_L1 : ""_L1));
    }
    return u"CREATE TABLE IF NOT EXISTS changes ("_s % columns.join(", "_L1) % u")"_s;
}

static QStringList textsOf(const ChangeEntry &entry)
{
    QStringList texts;
    for (const Field &field : changeEntryFields)
        texts.append(field.text(&entry));
    return texts;
}

static QString storedText(const QSqlQuery &query, int column)
{
    if (query.isNull(column))
        return {};
    const QString text = query.value(column).toString();
    return text.isNull() ? u""_s : text;
}

ChangeDatabase::ChangeDatabase(const QString &file)
    : m_file(file), m_connection("changes-"_L1 % QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

ChangeDatabase::~ChangeDatabase()
{
    close();
}

void ChangeDatabase::close()
{
    QSqlDatabase::removeDatabase(m_connection);
}

ChangeLogError ChangeDatabase::unavailable(const QString &reason) const
{
    return {ChangeLogError::Kind::Unavailable,
            tr("The change log %1 cannot be opened or written: %2. Without it no change is sent. Make sure that the "
               "folder exists and that you may write to it, then try again.")
                .arg(QDir::toNativeSeparators(m_file), reason)};
}

ChangeLogError ChangeDatabase::errorOf(const QSqlError &error) const
{
    const QString file = QDir::toNativeSeparators(m_file);
    // The low byte is SQLite's primary result code; https://sqlite.org/rescode.html
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5:
    case 6:
        return {ChangeLogError::Kind::Locked,
                tr("Another program is using the change log %1. Without it no change is sent. Close that program, "
                   "then try again.")
                    .arg(file)};
    case 13:
        return {ChangeLogError::Kind::Full,
                tr("There is no space left to write the change log %1. Without it no change is sent. Free some space, "
                   "then try again.")
                    .arg(file)};
    case 11:
    case 26:
        return {ChangeLogError::Kind::Damaged,
                tr("The change log %1 is damaged and cannot be read. Without it no change is sent. Put back a copy of "
                   "the file and try again, or keep the damaged file aside and begin a new log.")
                    .arg(file)};
    default:
        return unavailable(error.databaseText().isEmpty() ? error.driverText() : error.databaseText());
    }
}

ChangeLogError ChangeDatabase::errorOf(const QSqlQuery &query) const
{
    return errorOf(query.lastError());
}

Logged<void> ChangeDatabase::run(QSqlQuery &query, const QString &statement) const
{
    if (!query.exec(statement))
        return std::unexpected(errorOf(query));
    return {};
}

Logged<void> ChangeDatabase::open()
{
    if (QSqlDatabase::contains(m_connection))
        return {};
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s))
        return std::unexpected(unavailable(tr("this installation lacks Qt's SQLite driver")));
    const QString folder = QFileInfo(m_file).absolutePath();
    if (!QDir().mkpath(folder))
        return std::unexpected(unavailable(tr("the folder cannot be made")));

    Logged<void> opened;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
        database.setDatabaseName(m_file);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(waitForOthers));
        opened = database.open() ? prepare(database) : std::unexpected(errorOf(database.lastError()));
    }
    if (!opened)
        close();
    return opened;
}

Logged<void> ChangeDatabase::prepare(QSqlDatabase &database)
{
    QSqlQuery query(database);
    const auto number = [&](const QString &statement) -> Logged<int> {
        if (!query.exec(statement) || !query.next())
            return std::unexpected(errorOf(query));
        const int value = query.value(0).toInt();
        query.finish();
        return value;
    };
    if (const auto done = run(query, u"PRAGMA synchronous = FULL"_s); !done)
        return done;
    const auto tables = number(u"SELECT count(*) FROM sqlite_master"_s);
    if (!tables)
        return std::unexpected(tables.error());
    if (*tables > 0) {
        const auto id = number(u"PRAGMA application_id"_s);
        const auto version = number(u"PRAGMA user_version"_s);
        if (!id || !version)
            return std::unexpected(id ? version.error() : id.error());
        if (*id != applicationId) {
            return std::unexpected(ChangeLogError{
                ChangeLogError::Kind::Damaged,
                tr("The file %1 is no change log. Without one no change is sent. Keep the file aside and begin a new "
                   "log.")
                    .arg(QDir::toNativeSeparators(m_file))});
        }
        if (*version > formatVersion)
            return std::unexpected(unavailable(tr("a newer version of Gatehouse has written it")));
    }
    const auto parts =
        number(u"SELECT count(*) FROM sqlite_master WHERE name IN ('changes', 'rows_stay', 'rows_stay_as_they_are')"_s);
    if (!parts)
        return std::unexpected(parts.error());
    return *parts == 3 ? Logged<void>() : lay(query);
}

Logged<void> ChangeDatabase::lay(QSqlQuery &query) const
{
    const QStringList statements = {
        u"BEGIN IMMEDIATE"_s,
        u"PRAGMA application_id = %1"_s.arg(applicationId),
        u"PRAGMA user_version = %1"_s.arg(formatVersion),
        tableDefinition(),
        u"CREATE INDEX IF NOT EXISTS outcomes_by_intent ON changes (intent) WHERE intent IS NOT NULL"_s,
        u"CREATE TRIGGER IF NOT EXISTS rows_stay BEFORE DELETE ON changes "
        "BEGIN SELECT RAISE(ABORT, 'the change log only grows'); END"_s,
        u"CREATE TRIGGER IF NOT EXISTS rows_stay_as_they_are BEFORE UPDATE ON changes "
        "BEGIN SELECT RAISE(ABORT, 'the change log only grows'); END"_s,
        u"COMMIT"_s};
    for (const QString &statement : statements) {
        if (const auto done = run(query, statement); !done) {
            query.exec(u"ROLLBACK"_s);
            return done;
        }
    }
    return {};
}

Logged<void> ChangeDatabase::append(QList<ChangeEntry> &entries)
{
    if (const auto opened = open(); !opened)
        return opened;
    QSqlQuery query(QSqlDatabase::database(m_connection));
    // At once the writing lock: between reading the last hash and writing the next, no other program may write.
    Logged<void> done = run(query, u"BEGIN IMMEDIATE"_s);
    if (!done)
        return done;
    done = insert(entries);
    if (done)
        done = run(query, u"COMMIT"_s);
    if (!done) {
        query.exec(u"ROLLBACK"_s);
        return done;
    }
    if (!entries.isEmpty())
        writeSeal(entries.constLast());
    return {};
}

Logged<void> ChangeDatabase::insert(QList<ChangeEntry> &entries)
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    if (!query.exec(u"SELECT sequence, hash FROM changes ORDER BY sequence DESC LIMIT 1"_s))
        return std::unexpected(errorOf(query));
    qint64 sequence = 0;
    QString previous = u""_s;
    if (query.next()) {
        sequence = query.value(0).toLongLong();
        previous = storedText(query, 1);
    }
    query.finish();

    QStringList marks(static_cast<qsizetype>(changeEntryFields.size()), u"?"_s);
    if (!query.prepare(u"INSERT INTO changes (%1) VALUES (%2)"_s.arg(columnList(), marks.join(", "_L1))))
        return std::unexpected(errorOf(query));
    for (ChangeEntry &entry : entries) {
        entry.sequence = ++sequence;
        if (!entry.time.isValid())
            entry.time = QDateTime::currentDateTimeUtc();
        entry.previousHash = previous;
        entry.hash = hashOf(entry, previous);
        previous = entry.hash;
        const QStringList texts = textsOf(entry);
        for (int i = 0; i < static_cast<int>(texts.size()); ++i) {
            const Field &field = changeEntryFields.at(static_cast<std::size_t>(i));
            const QString &text = texts.at(i);
            query.bindValue(i, isNumber(field) && !text.isNull() ? QVariant(text.toLongLong()) : QVariant(text));
        }
        if (!query.exec())
            return std::unexpected(errorOf(query));
    }
    return {};
}

Logged<void> ChangeDatabase::tryWriting()
{
    if (const auto opened = open(); !opened)
        return opened;
    QSqlQuery query(QSqlDatabase::database(m_connection));
    Logged<void> done = run(query, u"BEGIN IMMEDIATE"_s);
    if (!done)
        return done;
    done = run(query, u"PRAGMA user_version = %1"_s.arg(formatVersion));
    if (done)
        done = run(query, u"COMMIT"_s);
    if (!done)
        query.exec(u"ROLLBACK"_s);
    return done;
}

Logged<qint64> ChangeDatabase::rowCount()
{
    if (const auto opened = open(); !opened)
        return std::unexpected(opened.error());
    QSqlQuery query(QSqlDatabase::database(m_connection));
    if (!query.exec(u"SELECT count(*) FROM changes"_s) || !query.next())
        return std::unexpected(errorOf(query));
    return query.value(0).toLongLong();
}

Logged<QList<QStringList>> ChangeDatabase::rowsAfter(qint64 sequence, int count)
{
    if (const auto opened = open(); !opened)
        return std::unexpected(opened.error());
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.setForwardOnly(true);
    query.prepare(u"SELECT %1 FROM changes WHERE sequence > ? ORDER BY sequence LIMIT ?"_s.arg(columnList()));
    query.addBindValue(sequence);
    query.addBindValue(count);
    if (!query.exec())
        return std::unexpected(errorOf(query));
    QList<QStringList> rows;
    while (query.next()) {
        QStringList texts;
        texts.reserve(static_cast<qsizetype>(changeEntryFields.size()));
        for (int i = 0; i < static_cast<int>(changeEntryFields.size()); ++i)
            texts.append(storedText(query, i));
        rows.append(std::move(texts));
    }
    if (query.lastError().isValid())
        return std::unexpected(errorOf(query));
    return rows;
}

static bool mentions(const ChangeEntry &entry, const QString &text)
{
    return std::ranges::any_of(
        changeEntryFields, [&](const Field &field) { return field.text(&entry).contains(text, Qt::CaseInsensitive); });
}

Logged<QList<ChangeEntry>> ChangeDatabase::changes(const ChangeFilter &filter)
{
    if (const auto opened = open(); !opened)
        return std::unexpected(opened.error());

    QStringList conditions{u"i.intent IS NULL"_s};
    QVariantList values;
    const auto demand = [&](const QString &condition, const QString &value) {
        if (value.isEmpty())
            return;
        conditions.append(condition);
        values.append(value);
    };
    demand(u"i.service = ?"_s, filter.service);
    demand(u"i.operation = ?"_s, filter.operation);
    demand(u"i.workspace_id = ?"_s, filter.workspaceId);
    demand(u"coalesce(o.outcome, 'unfinished') = ?"_s, filter.outcome);
    // Stored moments all have one form and zone, so their texts are ordered as they are.
    demand(u"i.time >= ?"_s, FieldType<QDateTime>::text(filter.from));
    demand(u"i.time < ?"_s, FieldType<QDateTime>::text(filter.until));

    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.setForwardOnly(true);
    query.prepare(u"SELECT %1, coalesce(o.outcome, 'unfinished'), o.error, o.request_id, o.target_id, o.target_title "
                  "FROM changes i LEFT JOIN changes o ON o.sequence = "
                  "(SELECT max(sequence) FROM changes WHERE intent = i.sequence) "
                  "WHERE %2 ORDER BY i.sequence DESC"_s.arg(columnList(u"i."_s), conditions.join(" AND "_L1)));
    for (const QVariant &value : std::as_const(values))
        query.addBindValue(value);
    if (!query.exec())
        return std::unexpected(errorOf(query));

    const int count = static_cast<int>(changeEntryFields.size());
    QList<ChangeEntry> entries;
    while (query.next() && (filter.limit == 0 || entries.size() < filter.limit)) {
        ChangeEntry entry;
        for (int i = 0; i < count; ++i)
            changeEntryFields.at(static_cast<std::size_t>(i)).setText(&entry, storedText(query, i));
        entry.outcome = storedText(query, count);
        entry.error = storedText(query, count + 1);
        entry.requestId = storedText(query, count + 2);
        if (const QString identity = storedText(query, count + 3); !identity.isEmpty())
            entry.targetId = identity;
        if (const QString title = storedText(query, count + 4); !title.isEmpty())
            entry.targetTitle = title;
        if (filter.text.isEmpty() || mentions(entry, filter.text))
            entries.append(std::move(entry));
    }
    if (query.lastError().isValid())
        return std::unexpected(errorOf(query));
    return entries;
}

void ChangeDatabase::writeSeal(const ChangeEntry &last) const
{
    // A seal that falls behind is harmless: it vouches for fewer rows until the next is written. One cut in the middle
    // would read as tampering, so it is replaced as a whole.
    QSaveFile file(sealFile());
    if (!file.open(QFile::WriteOnly))
        return;
    file.write(QByteArray::number(*last.sequence) + ' ' + last.hash.toLatin1() + '\n');
    file.commit();
}

std::optional<ChangeDatabase::Seal> ChangeDatabase::seal() const
{
    QFile file(sealFile());
    if (!file.open(QFile::ReadOnly))
        return {};
    const QList<QByteArray> parts = file.readLine(200).trimmed().split(' ');
    bool ok = false;
    const qint64 sequence = parts.constFirst().toLongLong(&ok);
    if (!ok || parts.size() != 2)
        return {};
    return Seal{sequence, QString::fromLatin1(parts.at(1))};
}

Logged<QString> ChangeDatabase::setAside()
{
    close();
    const QString kept = keptName(m_file);
    if (QFile::exists(m_file) && !QFile::rename(m_file, kept))
        return std::unexpected(unavailable(tr("the damaged file cannot be renamed")));
    for (const QString &companion : {u".seal"_s, u"-journal"_s})
        QFile::rename(m_file + companion, kept + companion);
    if (const auto opened = open(); !opened)
        return std::unexpected(opened.error());
    return kept;
}

} // namespace gatehouse
