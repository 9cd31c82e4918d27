#include "models/import/importplan.h"

#include "models/import/importrowcheck.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace gatehouse {

ImportPlan::ImportPlan() : m_data(std::make_shared<const Data>())
{
}

std::span<const ImportProblem> ImportPlan::problems(qint64 row) const
{
    const auto found = std::ranges::equal_range(m_data->problems, quint32(row), {}, &ImportProblem::row);
    return {found.begin(), found.end()};
}

qint64 ImportPlan::sentCount() const
{
    return count(ImportVerdict::New) + count(ImportVerdict::Changed) + count(ImportVerdict::Unknown);
}

qint64 ImportPlan::count(ImportEffect effect) const
{
    return m_data->effectCounts[size_t(std::countr_zero(quint8(effect)))];
}

int ImportPlan::columnOf(const ImportProblem &problem) const
{
    return problem.field == ImportProblem::noField ? -1 : m_data->input.mapping.sources.at(problem.field).column;
}

std::vector<quint32> ImportPlan::rowsOf(ImportVerdict verdict) const
{
    std::vector<quint32> rows;
    rows.reserve(size_t(count(verdict)));
    for (size_t row = 0; row < m_data->verdicts.size(); ++row) {
        if (m_data->verdicts[row] == verdict)
            rows.push_back(quint32(row));
    }
    return rows;
}

std::vector<quint32> ImportPlan::rowsOf(const ImportProblemKind &kind) const
{
    std::vector<quint32> rows;
    for (const ImportProblem &problem : m_data->problems) {
        const bool isMeant = problem.field == kind.field && problem.fault == kind.fault;
        if (isMeant && (rows.empty() || rows.back() != problem.row))
            rows.push_back(problem.row);
    }
    return rows;
}

QStringList ImportPlan::columns() const
{
    return document().columns().first(ownColumnCount(document().columns()));
}

QList<bool> ImportPlan::secretColumns() const
{
    QList<bool> secrets = gatehouse::secretColumns(target(), input().mapping);
    secrets.resize(columns().size(), false);
    return secrets;
}

QString ImportPlan::cell(qint64 row, int column) const
{
    return input().mends.mended(quint32(row), column, document().cell(row, column));
}

QString ImportPlan::value(qint64 row, int field) const
{
    ImportRowCheck check(input());
    check.read(quint32(row));
    return check.canonical(field);
}

//! What the row says, as a record. Values that are none are left out.
static Record recordOf(const ImportTarget &target, const ImportRowCheck &check)
{
    Record record(*target.type);
    for (int field = 0; field < int(target.fields.size()); ++field) {
        if (const QString text = check.canonical(field); !text.isEmpty())
            record.setText(*target.fields.at(field).field, text);
    }
    return record;
}

static QByteArray keyOf(const ImportTarget &target, const Record &record)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](QByteArrayView text) {
        // With its length, so that no two rows run together to the same.
        hash.addData(QByteArray(QByteArray::number(text.size()) + ':'));
        hash.addData(text);
    };
    add(QByteArrayView(target.id.data(), target.id.size()));
    add(QByteArrayView(lineName(target.line).data(), lineName(target.line).size()));
    for (const ImportField &field : target.fields) {
        // A secret could be guessed from its hash, where all else that goes into it is known.
        if (field.field->has(Rule::Secret))
            continue;
        add(QByteArrayView(field.field->key.data(), field.field->key.size()));
        add(record.text(*field.field).toUtf8());
    }
    return hash.result();
}

ImportRow ImportPlan::planRow(qint64 row) const
{
    ImportRow result{.row = row, .line = document().lineOf(row), .verdict = verdict(row)};
    std::vector<ImportProblem> ignored;
    ImportRowCheck check(input());
    check.check(quint32(row), &ignored);
    result.effects = ImportEffects(m_data->effects[size_t(row)]);
    result.wanted = recordOf(target(), check);
    if (isSent(result.verdict))
        result.key = keyOf(target(), result.wanted);
    for (const ImportProblem &problem : problems(row))
        result.problems.append(problemText(problem));
    if (check.place() >= 0)
        result.current = input().directory.record(check.place());
    if (result.verdict == ImportVerdict::Changed)
        result.changes = check.changes();
    if (result.verdict == ImportVerdict::Changed && target().type == target().currentType) {
        result.wanted = result.current;
        for (const ImportChange &change : std::as_const(result.changes))
            result.wanted.setText(*change.field, change.after);
    }
    for (int column = 0; column < int(columns().size()); ++column)
        result.cells.append(cell(row, column));
    return result;
}

QByteArray ImportPlan::contentKey(qint64 row) const
{
    ImportRowCheck check(input());
    check.read(quint32(row));
    return keyOf(target(), recordOf(target(), check));
}

} // namespace gatehouse
