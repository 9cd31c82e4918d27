#include "app/import/importdatabase.h"
#include "app/import/jsoncolumns.h"

#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace gatehouse {

using namespace jsoncolumns;

Journaled<void> ImportDatabase::addRows(qint64 import, const QList<ImportedRow> &rows)
{
    return inTransaction([&](QSqlQuery &query) {
        query.prepare(u"INSERT INTO rows (import, number, line, key, verdict, cells, wanted, changed, state, identity, "
                      "reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        return std::ranges::all_of(rows, [&](const ImportedRow &row) {
            query.bindValue(0, import);
            query.bindValue(1, row.number);
            query.bindValue(2, row.line);
            query.bindValue(3, row.key);
            query.bindValue(4, int(row.verdict));
            query.bindValue(5, textOf(row.cells));
            query.bindValue(6, row.wanted.isEmpty() ? QVariant() : textOf(row.wanted));
            query.bindValue(7, row.changed.isEmpty() ? QVariant() : row.changed.join(u' '));
            query.bindValue(8, int(row.state));
            query.bindValue(9, row.identity);
            query.bindValue(10, row.reason);
            return query.exec();
        });
    });
}

static constexpr auto rowColumns =
    "number, line, key, verdict, cells, wanted, changed, state, identity, reason, tries"_L1;

static ImportedRow rowIn(const QSqlQuery &query)
{
    return {.number = query.value(0).toLongLong(),
            .line = query.value(1).toLongLong(),
            .key = query.value(2).toByteArray(),
            .verdict = static_cast<ImportVerdict>(query.value(3).toInt()),
            .cells = listIn(query.value(4)),
            .wanted = objectIn(query.value(5)),
            .changed = query.value(6).toString().split(u' ', Qt::SkipEmptyParts),
            .state = static_cast<ImportRowState>(query.value(7).toInt()),
            .identity = query.value(8).toString(),
            .reason = query.value(9).toString(),
            .tries = query.value(10).toInt()};
}

Journaled<QList<ImportedRow>> ImportDatabase::take(qint64 import, int most)
{
    QList<ImportedRow> taken;
    const auto done = inTransaction([&](QSqlQuery &query) {
        query.prepare(u"SELECT %1 FROM rows WHERE import = ? AND state = ? ORDER BY number LIMIT ?"_s.arg(rowColumns));
        query.addBindValue(import);
        query.addBindValue(int(ImportRowState::Waiting));
        query.addBindValue(most);
        if (!query.exec())
            return false;
        while (query.next())
            taken.append(rowIn(query));
        query.prepare(u"UPDATE rows SET state = ?, tries = tries + 1 WHERE import = ? AND number = ?"_s);
        return std::ranges::all_of(taken, [&](ImportedRow &row) {
            row.state = ImportRowState::Sending;
            ++row.tries;
            query.bindValue(0, int(ImportRowState::Sending));
            query.bindValue(1, import);
            query.bindValue(2, row.number);
            return query.exec();
        });
    });
    return done ? Journaled<QList<ImportedRow>>(taken) : std::unexpected(done.error());
}

Journaled<qint64> ImportDatabase::move(qint64 import, ImportRowState from, ImportRowState to)
{
    qint64 moved = 0;
    const auto done = inTransaction([&](QSqlQuery &query) {
        query.prepare(u"UPDATE rows SET state = ?, tries = tries + ? WHERE import = ? AND state = ?"_s);
        query.addBindValue(int(to));
        query.addBindValue(to == ImportRowState::Sending ? 1 : 0);
        query.addBindValue(import);
        query.addBindValue(int(from));
        if (!query.exec())
            return false;
        moved = query.numRowsAffected();
        return true;
    });
    return done ? Journaled<qint64>(moved) : std::unexpected(done.error());
}

Journaled<void> ImportDatabase::settle(qint64 import, const QList<ImportSettling> &rows)
{
    return inTransaction([&](QSqlQuery &query) {
        query.prepare(u"UPDATE rows SET state = ?, identity = coalesce(nullif(?, ''), identity), reason = ? "
                      "WHERE import = ? AND number = ?"_s);
        return std::ranges::all_of(rows, [&](const ImportSettling &row) {
            query.bindValue(0, int(row.state));
            query.bindValue(1, row.identity);
            query.bindValue(2, row.reason);
            query.bindValue(3, import);
            query.bindValue(4, row.number);
            return query.exec();
        });
    });
}

template<class Number>
static QString amongThese(const QString &column, const QList<Number> &numbers)
{
    QStringList texts;
    for (const Number number : numbers)
        texts.append(QString::number(int(number)));
    return texts.isEmpty() ? QString() : u" AND %1 IN (%2)"_s.arg(column, texts.join(u','));
}

Journaled<QList<ImportedRow>> ImportDatabase::rows(qint64 import, const ImportRowFilter &filter, qint64 after, int most)
{
    if (const auto opened = open(); !opened)
        return std::unexpected(opened.error());
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.setForwardOnly(true);
    QString conditions = u"import = ? AND number > ?"_s;
    conditions += amongThese(u"state"_s, filter.states) + amongThese(u"verdict"_s, filter.verdicts);
    query.prepare(u"SELECT %1 FROM rows WHERE %2 ORDER BY number LIMIT ?"_s.arg(rowColumns, conditions));
    query.addBindValue(import);
    query.addBindValue(after);
    query.addBindValue(most);
    if (!query.exec())
        return std::unexpected(problem(query));
    QList<ImportedRow> found;
    while (query.next())
        found.append(rowIn(query));
    if (query.lastError().isValid())
        return std::unexpected(problem(query));
    return found;
}

} // namespace gatehouse
