#include "models/import/importplan.h"

#include "models/import/importrowcheck.h"

#include <limits>

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

std::vector<quint32> ImportPlan::rowsOf(ImportEffect effect) const
{
    std::vector<quint32> rows;
    rows.reserve(size_t(count(effect)));
    for (size_t row = 0; row < m_data->effects.size(); ++row) {
        if ((m_data->effects[row] & quint8(effect)) != 0)
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
    return gatehouse::secretColumns(target(), input().mapping, columns());
}

//! Where a row whose cells are not those that the header names may say what is secret; -1: nowhere. \a count: of the
//! row's cells, which are fewer than in the file where some were joined; \a columns: how many there should be.
static int secretsFrom(const csv::Cells &cells, qsizetype count, qsizetype columns, const QList<bool> &secrets)
{
    const auto first = int(secrets.indexOf(true));
    if (first < 0)
        return -1;
    const int last = int(count) - 1;
    int from = std::numeric_limits<int>::max();
    if (last >= columns)
        from = first;
    else if (last + 1 < columns)
        from = std::max(0, std::min(first - 1, last));
    // A quote that is not closed, or is closed rows below, takes in whatever stands behind it.
    if (cells.isUnclosed)
        from = std::min(from, std::max(0, last));
    // Joined cells stand so many places further to the front at most.
    const int moved = std::max(0, int(cells.cells.size()) - int(count));
    for (int column = 0; column < int(cells.cells.size()) && column - moved < from; ++column) {
        if (cells.cells[size_t(column)].raw.contains('\n'))
            from = std::min(from, std::max(0, column - moved));
    }
    return from == std::numeric_limits<int>::max() ? -1 : from;
}

QString ImportPlan::cell(qint64 row, int column) const
{
    return input().mends.cell(document(), quint32(row), column);
}

QString ImportPlan::value(qint64 row, int field) const
{
    ImportRowCheck check(input());
    check.read(quint32(row));
    return check.canonical(field);
}

ImportRow ImportPlan::planRow(qint64 row) const
{
    ImportRow result{.row = row, .line = document().lineOf(row), .verdict = verdict(row)};
    std::vector<ImportProblem> ignored;
    ImportRowCheck check(input());
    check.check(quint32(row), &ignored);
    result.effects = effects(row);
    result.wanted = check.record();
    if (isSent(result.verdict))
        result.key = check.contentKey();
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
    csv::Cells cut;
    document().cut(row, &cut);
    result.cells += input().mends.surplus(document(), quint32(row));
    qsizetype wanted = document().columns().size();
    auto count = qsizetype(cut.cells.size());
    if (input().mends.isJoined(quint32(row))) {
        wanted = columns().size();
        count = result.cells.size();
        // Where too much was joined, the last ones are missing.
        while (count > 0 && result.cells.at(count - 1).isNull())
            --count;
    }
    result.secretsFrom = secretsFrom(cut, count, wanted, secretColumns());
    return result;
}

QByteArray ImportPlan::contentKey(qint64 row) const
{
    ImportRowCheck check(input());
    check.read(quint32(row));
    return check.contentKey();
}

} // namespace gatehouse
