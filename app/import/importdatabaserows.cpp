#include "app/import/importdatabase.h"
#include "app/import/jsoncolumns.h"

#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace gatehouse {

using namespace jsoncolumns;

bool ImportDatabase::recount(QSqlQuery &query, qint64 import, const Recount &more)
{
    query.prepare(u"INSERT INTO counts (import, state, verdict, rows) VALUES (?, ?, ?, ?) "
                  "ON CONFLICT DO UPDATE SET rows = rows + excluded.rows"_s);
    return std::ranges::all_of(more, [&](const auto &one) {
        query.bindValue(0, import);
        query.bindValue(1, one.first.first);
        query.bindValue(2, one.first.second);
        query.bindValue(3, one.second);
        return query.exec();
    });
}

Journaled<void> ImportDatabase::addRows(qint64 import, const QList<ImportedRow> &rows)
{
    if (const auto opened = open(); !opened)
        return opened;
    // Nothing is sent before all are there, and what says that they are waits for the disk with all before it.
    QSqlQuery(QSqlDatabase::database(m_connection)).exec(u"PRAGMA synchronous = NORMAL"_s);
    const auto careful =
        qScopeGuard([this] { QSqlQuery(QSqlDatabase::database(m_connection)).exec(u"PRAGMA synchronous = FULL"_s); });
    return inTransaction([&](QSqlQuery &query) {
        Recount more;
        for (const ImportedRow &row : rows)
            ++more[{int(row.state), int(row.verdict)}];
        if (!recount(query, import, more))
            return false;
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

//! Tells, noted with a row that is sent, which imports were written down before. Clocks are set back, ids are not.
static constexpr auto newestImport = "(SELECT max(id) FROM imports)"_L1;

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
        Recount more;
        while (query.next()) {
            taken.append(rowIn(query));
            const int verdict = int(taken.constLast().verdict);
            --more[{int(ImportRowState::Waiting), verdict}];
            ++more[{int(ImportRowState::Sending), verdict}];
        }
        if (!recount(query, import, more))
            return false;
        query.prepare(
            u"UPDATE rows SET state = ?, tries = tries + 1, sent_after = %1 WHERE import = ? AND number = ?"_s.arg(
                newestImport));
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
        const QString sent = u", tries = tries + 1, sent_after = "_s + newestImport;
        query.prepare(u"UPDATE rows SET state = ?%1 WHERE import = ? AND state = ?"_s.arg(
            to == ImportRowState::Sending ? sent : QString()));
        query.addBindValue(int(to));
        query.addBindValue(import);
        query.addBindValue(int(from));
        if (!query.exec())
            return false;
        moved = query.numRowsAffected();
        if (from == to)
            return true;
        query.prepare(u"INSERT INTO counts (import, state, verdict, rows) "
                      "SELECT import, ?, verdict, rows FROM counts WHERE import = ? AND state = ? "
                      "ON CONFLICT DO UPDATE SET rows = rows + excluded.rows"_s);
        query.addBindValue(int(to));
        query.addBindValue(import);
        query.addBindValue(int(from));
        if (!query.exec())
            return false;
        query.prepare(u"DELETE FROM counts WHERE import = ? AND state = ?"_s);
        query.addBindValue(import);
        query.addBindValue(int(from));
        return query.exec();
    });
    return done ? Journaled<qint64>(moved) : std::unexpected(done.error());
}

Journaled<void> ImportDatabase::settle(qint64 import, const QList<ImportSettling> &rows)
{
    return inTransaction([&](QSqlQuery &query) {
        Recount more;
        query.prepare(u"SELECT state, verdict FROM rows WHERE import = ? AND number = ?"_s);
        // A row may be settled more than once; each time it leaves where the time before has put it.
        QHash<qint64, int> states;
        for (const ImportSettling &row : rows) {
            query.bindValue(0, import);
            query.bindValue(1, row.number);
            if (!query.exec())
                return false;
            if (!query.next())
                continue;
            const int verdict = query.value(1).toInt();
            --more[{states.value(row.number, query.value(0).toInt()), verdict}];
            ++more[{int(row.state), verdict}];
            states.insert(row.number, int(row.state));
        }
        query.finish();
        if (!recount(query, import, more))
            return false;
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

Journaled<QList<PreparedImport>> ImportDatabase::prepared()
{
    if (const auto opened = open(); !opened)
        return std::unexpected(opened.error());
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT id, service, organization, organization_title, path, name, content, details, edit_count, "
                    "left_out, changed FROM prepared ORDER BY changed DESC"_s))
        return std::unexpected(problem(query));
    QList<PreparedImport> all;
    while (query.next()) {
        all.append({.id = query.value(0).toLongLong(),
                    .service = serviceIn(query.value(1)),
                    .organization = query.value(2).toString(),
                    .organizationTitle = query.value(3).toString(),
                    .path = query.value(4).toString(),
                    .name = query.value(5).toString(),
                    .content = query.value(6).toByteArray(),
                    .details = objectIn(query.value(7)),
                    .edits = query.value(8).toInt(),
                    .leftOut = query.value(9).toInt(),
                    .changed = QDateTime::fromString(query.value(10).toString(), Qt::ISODateWithMs)});
    }
    return all;
}

Journaled<void> ImportDatabase::keepPrepared(const PreparedImport &prepared, const QByteArray &edits)
{
    return inTransaction([&](QSqlQuery &query) {
        query.prepare(u"INSERT OR REPLACE INTO prepared (id, service, organization, organization_title, path, name, "
                      "content, details, edit_count, left_out, changed, edits) "
                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        query.addBindValue(prepared.id);
        query.addBindValue(QString(serviceName(prepared.service)));
        query.addBindValue(prepared.organization);
        query.addBindValue(prepared.organizationTitle);
        query.addBindValue(prepared.path);
        query.addBindValue(prepared.name);
        query.addBindValue(prepared.content);
        query.addBindValue(textOf(prepared.details));
        query.addBindValue(prepared.edits);
        query.addBindValue(prepared.leftOut);
        query.addBindValue(prepared.changed.toString(Qt::ISODateWithMs));
        query.addBindValue(QString::fromUtf8(edits));
        return query.exec();
    });
}

Journaled<QByteArray> ImportDatabase::editsOf(qint64 prepared)
{
    if (const auto opened = open(); !opened)
        return std::unexpected(opened.error());
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.prepare(u"SELECT edits FROM prepared WHERE id = ?"_s);
    query.addBindValue(prepared);
    if (!query.exec())
        return std::unexpected(problem(query));
    return query.next() ? query.value(0).toString().toUtf8() : QByteArray();
}

Journaled<void> ImportDatabase::dropPrepared(qint64 prepared)
{
    return inTransaction([&](QSqlQuery &query) {
        query.prepare(u"DELETE FROM prepared WHERE id = ?"_s);
        query.addBindValue(prepared);
        return query.exec();
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

Journaled<qint64> ImportDatabase::leaveOutSent(qint64 import, const QString &reason)
{
    QList<qint64> numbers;
    const auto done = inTransaction([&](QSqlQuery &query) {
        query.prepare(u"SELECT rows.number, rows.verdict FROM imports AS mine JOIN rows ON rows.import = mine.id "
                      "WHERE mine.id = ? AND rows.state = ? AND rows.verdict IN (?, ?) AND length(rows.key) > 0 "
                      "AND (EXISTS (SELECT 1 FROM rows AS sent JOIN imports AS other ON other.id = sent.import "
                      "WHERE sent.key = rows.key AND sent.state IN (2, 3, 5) AND other.id <> mine.id "
                      "AND coalesce(sent.sent_after, sent.import) >= mine.id "
                      "AND other.service = mine.service AND other.address IS mine.address "
                      "AND other.organization = mine.organization) "
                      "OR EXISTS (SELECT 1 FROM kept_keys AS kept WHERE kept.import >= mine.id "
                      "AND kept.service = mine.service AND kept.address = coalesce(mine.address, '') "
                      "AND kept.organization = coalesce(mine.organization, '') "
                      "AND kept.key = rows.key))"_s);
        query.addBindValue(import);
        query.addBindValue(int(ImportRowState::Waiting));
        query.addBindValue(int(ImportVerdict::New));
        query.addBindValue(int(ImportVerdict::Unknown));
        if (!query.exec())
            return false;
        Recount more;
        while (query.next()) {
            numbers.append(query.value(0).toLongLong());
            const int verdict = query.value(1).toInt();
            --more[{int(ImportRowState::Waiting), verdict}];
            ++more[{int(ImportRowState::NotSent), verdict}];
        }
        if (!recount(query, import, more))
            return false;
        query.prepare(u"UPDATE rows SET state = ?, reason = ? WHERE import = ? AND number = ?"_s);
        return std::ranges::all_of(numbers, [&](qint64 number) {
            query.bindValue(0, int(ImportRowState::NotSent));
            query.bindValue(1, reason);
            query.bindValue(2, import);
            query.bindValue(3, number);
            return query.exec();
        });
    });
    return done ? Journaled<qint64>(numbers.size()) : std::unexpected(done.error());
}

Journaled<ImportedKeys> ImportDatabase::importedKeys(Service service, const QString &address,
                                                     const QString &organization)
{
    if (const auto opened = open(); !opened)
        return std::unexpected(opened.error());
    static_assert(int(ImportRowState::Sending) == 2 && int(ImportRowState::Done) == 3 &&
                  int(ImportRowState::Unknown) == 5); // as in the index sent_by_key
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.setForwardOnly(true);
    query.prepare(u"SELECT rows.key, CAST(strftime('%s', imports.begun) AS INTEGER) FROM imports "
                  "JOIN rows ON rows.import = imports.id "
                  "WHERE imports.service = :service AND coalesce(imports.address, '') = :address "
                  "AND coalesce(imports.organization, '') = :organization "
                  "AND rows.state IN (2, 3, 5) AND length(rows.key) > 0 "
                  "UNION ALL SELECT key, begun FROM kept_keys "
                  "WHERE service = :service AND address = :address AND organization = :organization"_s);
    query.bindValue(u":service"_s, QString(serviceName(service)));
    query.bindValue(u":address"_s, address.isNull() ? u""_s : address);
    query.bindValue(u":organization"_s, organization.isNull() ? u""_s : organization);
    if (!query.exec())
        return std::unexpected(problem(query));
    ImportedKeys keys;
    while (query.next()) {
        qint64 &latest = keys[query.value(0).toByteArray()];
        latest = std::max(latest, query.value(1).toLongLong());
    }
    if (query.lastError().isValid())
        return std::unexpected(problem(query));
    return keys;
}

} // namespace gatehouse
