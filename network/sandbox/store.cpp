#include "network/sandbox/store.h"

#include <QJsonArray>
#include <QSqlError>
#include <QSqlRecord>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

static bool isNumberKind(Kind kind)
{
    return kind == Kind::Integer || kind == Kind::Number || kind == Kind::Flag;
}

static bool leavesOut(const Table &table, QStringView key)
{
    return QString(table.omits).split(u' ', Qt::SkipEmptyParts).contains(key);
}

bool Table::has(QStringView column) const
{
    const bool isField = type && type->find(column) && !leavesOut(*this, column);
    return isField || std::ranges::any_of(more, [&](const Column &c) { return c.name == column; });
}

QList<Store::StoredColumn> Store::columnsOf(const Table &table)
{
    QList<StoredColumn> columns;
    if (table.type) {
        for (const Field &field : table.type->fields) {
            if (!leavesOut(table, QString(field.key)))
                columns.append({field.key, field.kind});
        }
    }
    for (const Column &column : table.more)
        columns.append({column.name, column.kind});
    return columns;
}

QVariant Store::toSql(const QJsonValue &value, Kind kind)
{
    if (value.isNull() || value.isUndefined())
        return {};
    switch (kind) {
    case Kind::Integer: {
        const auto number = json::toInteger(value);
        return number ? QVariant(*number) : QVariant();
    }
    case Kind::Number:
        return value.toDouble();
    case Kind::Flag:
        return value.toBool() ? 1 : 0;
    case Kind::TextList:
    case Kind::IntegerList:
    case Kind::Json:
        return QString::fromUtf8(json::compact(value));
    default:
        return json::toText(value);
    }
}

QJsonValue Store::fromSql(const QVariant &value, Kind kind)
{
    if (value.isNull())
        return QJsonValue::Null;
    switch (kind) {
    case Kind::Integer:
        return value.toLongLong();
    case Kind::Number:
        return value.toDouble();
    case Kind::Flag:
        return value.toInt() != 0;
    case Kind::TextList:
    case Kind::IntegerList:
    case Kind::Json:
        return json::parse(value.toString().toUtf8());
    default:
        return value.toString();
    }
}

Store::~Store()
{
    close();
}

//! In the file's user_version; 0 is what every other file has.
static constexpr int beingFilled = 1;

bool Store::open(const QString &file, const QList<const Table *> &tables, QString *error)
{
    const QString connection = u"sandbox-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
    m_database.setDatabaseName(file.isEmpty() ? u":memory:"_s : file);
    if (!m_database.open()) {
        if (error)
            *error = m_database.lastError().text();
        return false;
    }
    // Opening does not look into the file.
    QSqlQuery probe(m_database);
    if (!probe.exec(u"SELECT count(*) FROM sqlite_master"_s)) {
        if (error)
            *error = probe.lastError().text();
        return false;
    }
    probe.finish();
    const QStringList known = m_database.tables();
    const bool isHalfFilled = probe.exec(u"PRAGMA user_version"_s) && probe.next() && probe.value(0) == beingFilled;
    probe.finish();
    m_isFresh = isHalfFilled ||
                std::ranges::none_of(tables, [&](const Table *table) { return known.contains(QString(table->name)); });
    if (m_isFresh)
        run(u"PRAGMA user_version = %1"_s.arg(beingFilled));
    // A learning and testing service may lose its last second in a power cut; waiting for the disk at every request
    // would be worse.
    for (const auto &pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = OFF"_s,
                               u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA cache_size = -32000"_s})
        run(pragma);
    for (const Table *table : tables) {
        if (isHalfFilled)
            run(u"DROP TABLE IF EXISTS "_s % table->name);
        QStringList columns;
        for (const StoredColumn &column : columnsOf(*table)) {
            if (column.name == "id"_L1)
                columns.prepend(u"\"id\" INTEGER PRIMARY KEY AUTOINCREMENT"_s);
            else
                columns.append(u'"' % column.name % u"\" "_s %
                               (isNumberKind(column.kind) ? u"NUMERIC"_s : u"TEXT COLLATE NOCASE"_s));
        }
        const QString name(table->name);
        const QSqlRecord there = m_database.record(name);
        run(u"CREATE TABLE IF NOT EXISTS "_s % name % u" ("_s % columns.join(u", ") % u')');
        for (const QString &column : std::as_const(columns)) {
            if (!there.isEmpty() && !there.contains(column.section(u'"', 1, 1)))
                run(u"ALTER TABLE "_s % name % u" ADD COLUMN "_s % column);
        }
        makeIndexes(*table);
    }
    return true;
}

void Store::markFilled()
{
    run(u"PRAGMA user_version = 0"_s);
    m_isFresh = false;
}

static QStringList indexColumns(const Table &table)
{
    return QString(table.indexes).split(u' ', Qt::SkipEmptyParts);
}

void Store::makeIndexes(const Table &table)
{
    const QString name(table.name);
    int number = 0;
    for (const QString &columns : indexColumns(table)) {
        run(u"CREATE INDEX IF NOT EXISTS "_s % name % u'_' % QString::number(++number) % u" ON "_s % name % u" ("_s %
            columns % u')');
    }
}

void Store::dropIndexes(const Table &table)
{
    for (qsizetype number = 1; number <= indexColumns(table).size(); ++number)
        run(u"DROP INDEX IF EXISTS "_s % QString(table.name) % u'_' % QString::number(number));
}

void Store::close()
{
    if (!m_database.isValid())
        return;
    const QString connection = m_database.connectionName();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(connection);
}

void Store::moveToThread(QThread *thread)
{
    if (!m_database.moveToThread(thread))
        qFatal("%s", qUtf8Printable(m_database.lastError().text()));
}

QSqlQuery Store::run(const QString &sql, const QVariantList &values) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        qFatal("%s: %s", qUtf8Printable(sql), qUtf8Printable(query.lastError().text()));
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values.at(i));
    if (!query.exec())
        qFatal("%s: %s", qUtf8Printable(sql), qUtf8Printable(query.lastError().text()));
    return query;
}

qint64 Store::insert(const Table &table, const Row &row)
{
    QStringList names;
    QStringList marks;
    QVariantList values;
    for (const StoredColumn &column : columnsOf(table)) {
        const auto value = row.constFind(column.name);
        if (value == row.constEnd() || value->isNull())
            continue;
        names.append(u'"' % column.name % u'"');
        marks.append(u"?"_s);
        values.append(toSql(*value, column.kind));
    }
    if (names.isEmpty()) {
        return run(u"INSERT INTO "_s % QString(table.name) % u" DEFAULT VALUES"_s).lastInsertId().toLongLong();
    }
    return run(u"INSERT INTO "_s % QString(table.name) % u" ("_s % names.join(u", ") % u") VALUES ("_s %
                   marks.join(u", ") % u')',
               values)
        .lastInsertId()
        .toLongLong();
}

bool Store::update(const Table &table, qint64 id, const Row &changes)
{
    QStringList sets;
    QVariantList values;
    for (const StoredColumn &column : columnsOf(table)) {
        const auto value = changes.constFind(column.name);
        if (value == changes.constEnd() || column.name == "id"_L1)
            continue;
        sets.append(u'"' % column.name % u"\" = ?"_s);
        values.append(toSql(*value, column.kind));
    }
    if (sets.isEmpty())
        return !find(table, id).isEmpty();
    values.append(id);
    return run(u"UPDATE "_s % QString(table.name) % u" SET "_s % sets.join(u", ") % u" WHERE id = ?"_s, values)
               .numRowsAffected() > 0;
}

bool Store::remove(const Table &table, qint64 id)
{
    return run(u"DELETE FROM "_s % QString(table.name) % u" WHERE id = ?"_s, {id}).numRowsAffected() > 0;
}

qint64 Store::removeAll(const Table &table, const Query &query)
{
    return run(u"DELETE FROM "_s % QString(table.name) % u" WHERE "_s % query.where, query.values).numRowsAffected();
}

Row Store::find(const Table &table, qint64 id) const
{
    return first(table, {.where = u"id = ?"_s, .values = {id}});
}

Row Store::first(const Table &table, const Query &query) const
{
    Query one = query;
    one.limit = 1;
    const QList<Row> found = rows(table, one);
    return found.isEmpty() ? Row() : found.first();
}

Row Store::first(const Table &table, QLatin1StringView column, const QVariant &value) const
{
    return first(table, {.where = u'"' % QString(column) % u"\" = ?"_s, .values = {value}});
}

QList<Row> Store::rows(const Table &table, const Query &query) const
{
    const QList<StoredColumn> columns = columnsOf(table);
    QStringList names;
    for (const StoredColumn &column : columns)
        names.append(u'"' % column.name % u'"');
    const QString name(table.name);
    QString sql = u"SELECT "_s % names.join(u", ") % u" FROM "_s % name;
    QVariantList values = query.values;
    QString tail;
    if (!query.where.isEmpty())
        tail += u" WHERE "_s % query.where;
    if (!query.order.isEmpty())
        tail += u" ORDER BY "_s % query.order;
    if (query.limit >= 0) {
        tail += u" LIMIT ? OFFSET ?"_s;
        values << query.limit << query.offset;
    }
    // Deep pages are passed over in the index alone; whole rows are read for the page only.
    if (query.offset > 0) {
        sql += u" WHERE id IN (SELECT id FROM "_s % name % tail % u')';
        if (!query.order.isEmpty())
            sql += u" ORDER BY "_s % query.order;
    } else {
        sql += tail;
    }

    QList<Row> found;
    QSqlQuery result = run(sql, values);
    while (result.next()) {
        Row row;
        for (qsizetype i = 0; i < columns.size(); ++i)
            row.insert(columns.at(i).name, fromSql(result.value(static_cast<int>(i)), columns.at(i).kind));
        found.append(row);
    }
    result.finish();
    return found;
}

qint64 Store::count(const Table &table, const Query &query) const
{
    QString sql = u"SELECT COUNT(*) FROM "_s % QString(table.name);
    if (!query.where.isEmpty())
        sql += u" WHERE "_s % query.where;
    QSqlQuery result = run(sql, query.values);
    result.next();
    const qint64 number = result.value(0).toLongLong();
    result.finish();
    return number;
}

void Store::begin()
{
    m_database.transaction();
}

void Store::commit()
{
    m_database.commit();
}

//! SQLite takes 32766 values in a statement; beyond some hundred there is nothing to gain.
static constexpr qsizetype rowsAtOnce = 40;

BulkInsert::BulkInsert(Store &store, const Table &table)
    : m_store(store), m_table(table), m_columns(Store::columnsOf(table)), m_query(store.m_database)
{
    for (const auto &column : m_columns)
        m_names.append(column.name);
    m_store.begin();
    prepare(1);
}

BulkInsert::BulkInsert(Store &store, const Table &table, QLatin1StringView columns)
    : m_store(store), m_table(table), m_names(QString(columns).split(u' ')), m_query(store.m_database)
{
    m_waiting.reserve(rowsAtOnce * m_names.size());
    m_store.begin();
    m_store.dropIndexes(table);
    prepare(rowsAtOnce);
}

void BulkInsert::prepare(qsizetype rows)
{
    const QString row = u'(' % QStringList(m_names.size(), u"?"_s).join(u',') % u')';
    const QString sql = u"INSERT INTO "_s % QString(m_table.name) % u" (\""_s % m_names.join(u"\", \"") %
                        u"\") VALUES "_s % QStringList(rows, row).join(u',');
    if (!m_query.prepare(sql))
        qFatal("%s: %s", qUtf8Printable(sql), qUtf8Printable(m_query.lastError().text()));
}

void BulkInsert::write(qsizetype rows)
{
    for (qsizetype i = 0; i < rows * m_names.size(); ++i)
        m_query.bindValue(static_cast<int>(i), m_waiting.at(i));
    if (!m_query.exec())
        qFatal("%s", qUtf8Printable(m_query.lastError().text()));
    m_waiting.clear();
}

BulkInsert::~BulkInsert()
{
    finish();
}

void BulkInsert::finish()
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    if (const qsizetype rows = m_waiting.size() / m_names.size(); rows > 0) {
        prepare(rows);
        write(rows);
    }
    m_query.finish();
    if (m_columns.isEmpty())
        m_store.makeIndexes(m_table);
    m_store.commit();
}

qint64 BulkInsert::add(const Row &row)
{
    for (const auto &column : m_columns)
        m_waiting.append(Store::toSql(row.value(column.name), column.kind));
    write(1);
    return m_query.lastInsertId().toLongLong();
}

void BulkInsert::addValues(const QVariantList &values)
{
    Q_ASSERT(values.size() == m_names.size());
    m_waiting += values;
    if (m_waiting.size() == rowsAtOnce * m_names.size())
        write(rowsAtOnce);
}

} // namespace gatehouse::sandbox
