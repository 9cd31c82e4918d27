#pragma once

#include "models/schema/record.h"

#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <span>

namespace gatehouse::sandbox {

//! A column that no field row describes.
struct Column
{
    QLatin1StringView name;
    Kind kind = Kind::Text;
};

//! Where records of one kind are kept: a column for each field row of \c type, and more.
struct Table
{
    QLatin1StringView name; //!< such as "elevate_role"
    const RecordType *type = nullptr;
    QLatin1StringView omits; //!< keys of field rows that are worked out instead of kept, blanks between
    std::span<const Column> more = {};
    //! Blanks between; columns of one index joined by commas. Text columns are compared without case.
    QLatin1StringView indexes;

    bool has(QStringView column) const;
};

//! A stored record: column name to value. Flags are true and false, lists and objects are themselves; what is absent
//! is null.
using Row = QJsonObject;

//! What to look for. `where` is SQL with ? for the values.
struct Query
{
    QString where;
    QVariantList values;
    QString order;
    qint64 limit = -1;
    qint64 offset = 0;
};

//! The sandbox's memory: SQLite, one table per Table. Belongs to the thread that opened it.
class Store
{
public:
    Store() = default;
    ~Store();
    Q_DISABLE_COPY_MOVE(Store)

    //! Opens \a file (empty: in memory) and makes the tables and columns it lacks. False with \a error set when that
    //! fails.
    bool open(const QString &file, const QList<const Table *> &tables, QString *error);
    void close();
    //! Hands the open store over to another thread.
    void moveToThread(QThread *thread);
    //! Nobody has filled the tables: they are new, or whoever made them ended before markFilled() and they are empty
    //! again.
    bool isFresh() const { return m_isFresh; }
    void markFilled();

    //! The id given to the row, or the one it brings along.
    qint64 insert(const Table &table, const Row &row);
    //! Whether there was such a row.
    bool update(const Table &table, qint64 id, const Row &changes);
    bool remove(const Table &table, qint64 id);
    qint64 removeAll(const Table &table, const Query &query); //!< how many; where and values count only

    Row find(const Table &table, qint64 id) const; //!< empty when there is none
    Row first(const Table &table, const Query &query) const;
    Row first(const Table &table, QLatin1StringView column, const QVariant &value) const;
    QList<Row> rows(const Table &table, const Query &query = {}) const;
    qint64 count(const Table &table, const Query &query = {}) const; //!< where and values count only

    //! For questions that are not about one table.
    QSqlQuery run(const QString &sql, const QVariantList &values = {}) const;

    void begin();
    void commit();

private:
    friend class BulkInsert;
    struct StoredColumn
    {
        QString name;
        Kind kind;
    };
    static QList<StoredColumn> columnsOf(const Table &table);
    void makeIndexes(const Table &table);
    void dropIndexes(const Table &table);
    static QVariant toSql(const QJsonValue &value, Kind kind);
    static QJsonValue fromSql(const QVariant &value, Kind kind);

    QSqlDatabase m_database;
    bool m_isFresh = false;
};

//! Adds very many rows fast: one transaction, one prepared statement. Rows need not have all columns.
class BulkInsert
{
public:
    BulkInsert(Store &store, const Table &table);
    //! For addValues(): \a columns are names with blanks between. The table's indexes are made anew at the end, which
    //! takes a fraction of the time of keeping them up.
    BulkInsert(Store &store, const Table &table, QLatin1StringView columns);
    ~BulkInsert(); //!< calls finish()
    Q_DISABLE_COPY_MOVE(BulkInsert)
    qint64 add(const Row &row);
    //! One value for each of the columns, as SQLite keeps them: flags as 1 and 0, lists and objects as JSON text. Rows
    //! are written many at a time, at the latest by finish().
    void addValues(const QVariantList &values);
    void finish(); //!< commits; no row can be added afterwards

private:
    void prepare(qsizetype rows);
    void write(qsizetype rows);

    Store &m_store;
    const Table &m_table;
    QList<Store::StoredColumn> m_columns; //!< empty when values are added
    QStringList m_names;
    QSqlQuery m_query;
    QVariantList m_waiting;
    bool m_isFinished = false;
};

} // namespace gatehouse::sandbox
