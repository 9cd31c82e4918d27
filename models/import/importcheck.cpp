#include "models/import/importcheck.h"

#include "models/import/importkeyindex.h"
#include "models/import/importrowcheck.h"

#include <mutex>

namespace gatehouse {

namespace {

constexpr quint32 blockRows = 16 * 1024;
//! Some thousand rows take about a millisecond; then it is looked whether anybody still waits.
constexpr quint32 stepRows = 2048;

//! What was found out about some rows, in their order.
struct Findings
{
    std::vector<quint32> rows;
    std::vector<ImportRowCheck::Result> results;
    std::vector<ImportProblem> problems;
};

bool isBefore(const ImportProblem &left, const ImportProblem &right)
{
    return std::tie(left.row, left.field, left.fault) < std::tie(right.row, right.field, right.fault);
}

} // namespace

class ImportCheck::Private
{
public:
    using Data = ImportPlan::Data;

    std::shared_ptr<Data> checkRows(const ImportInput &input, const Cancellation &cancellation,
                                    const Progress &progress);
    void findDuplicates(Data *data, const Cancellation &cancellation);
    void checkSame(const ImportInput &input, size_t key, const std::vector<quint32> &rows,
                   std::vector<ImportProblem> *problems) const;
    Findings look(const ImportInput &input, std::vector<quint32> rows, const Cancellation &cancellation) const;
    std::vector<ImportProblem> duplicatesOf(const ImportInput &input, const std::vector<quint32> &rows) const;
    std::vector<quint32> affected(const Findings &touched);

    bool isWorthwhile(size_t touched) const;

    std::shared_ptr<const Data> last;
    std::vector<ImportKeyIndex> keys;
};

//! Counts what is in \a data, of which all rows are right.
static void sumUp(auto *data)
{
    for (const ImportVerdict verdict : data->verdicts)
        ++data->counts[size_t(verdict)];
    for (const quint8 effects : data->effects) {
        for (size_t bit = 0; effects >> bit != 0; ++bit)
            data->effectCounts[bit] += effects >> bit & 1;
    }
    const size_t fields = size_t(data->input.target.fields.size());
    const auto fieldAt = [fields](quint8 field) { return field == ImportProblem::noField ? fields : size_t(field); };
    std::vector<std::array<qint64, importFaultCount>> rows(fields + 1);
    for (const ImportProblem &problem : data->problems)
        ++rows[fieldAt(problem.field)][size_t(problem.fault)];
    for (size_t field = 0; field <= fields; ++field) {
        for (int fault = 0; fault < importFaultCount; ++fault) {
            const quint8 place = field == fields ? ImportProblem::noField : quint8(field);
            if (rows[field][size_t(fault)] > 0)
                data->kinds.append({{place, ImportFault(fault)}, rows[field][size_t(fault)]});
        }
    }
    std::ranges::stable_sort(data->kinds, std::greater(), [](const auto &kind) { return kind.rows; });
}

std::shared_ptr<ImportPlan::Data>
ImportCheck::Private::checkRows(const ImportInput &input, const Cancellation &cancellation, const Progress &progress)
{
    const auto count = size_t(input.document.rowCount());
    auto data = std::make_shared<Data>();
    data->input = input;
    data->verdicts.resize(count);
    data->effects.resize(count);
    keys.assign(size_t(input.target.keys.size()), ImportKeyIndex(count));
    const size_t blocks = (count + blockRows - 1) / blockRows;
    std::vector<std::vector<ImportProblem>> problems(blocks);
    std::atomic<qint64> done = 0;
    const std::thread::id caller = std::this_thread::get_id();
    parallelFor(blocks, [&](size_t block) {
        ImportRowCheck check(data->input);
        const auto end = quint32(std::min(count, (block + 1) * blockRows));
        for (auto row = quint32(block * blockRows); row < end; ++row) {
            if (row % stepRows == 0 && cancellation.isCancelled())
                return;
            const ImportRowCheck::Result result = check.check(row, &problems[block]);
            data->verdicts[row] = result.verdict;
            data->effects[row] = quint8(result.effects.toInt());
            for (size_t key = 0; key < keys.size(); ++key)
                keys[key].set(row, result.hashes[key]);
        }
        problems[block].shrink_to_fit();
        done += end - qint64(block * blockRows);
        if (progress && std::this_thread::get_id() == caller)
            progress(done);
    });
    size_t total = 0;
    for (const std::vector<ImportProblem> &some : problems)
        total += some.size();
    data->problems.reserve(total);
    for (std::vector<ImportProblem> &some : problems) {
        data->problems.insert(data->problems.end(), some.begin(), some.end());
        some = {};
    }
    return data;
}

//! Of rows whose key has the same hash, in order: whoever has the key of a row above is told so.
void ImportCheck::Private::checkSame(const ImportInput &input, size_t key, const std::vector<quint32> &rows,
                                     std::vector<ImportProblem> *problems) const
{
    ImportValues values(input);
    QHash<QString, quint32> first;
    for (const quint32 row : rows) {
        values.read(row);
        const QString text = values.keyText(key);
        if (const auto found = first.constFind(text); found != first.cend()) {
            problems->push_back({.row = row,
                                 .other = *found,
                                 .field = quint8(input.target.keys.at(qsizetype(key)).last()),
                                 .fault = ImportFault::Duplicate});
        } else {
            first.insert(text, row);
        }
    }
}

void ImportCheck::Private::findDuplicates(Data *data, const Cancellation &cancellation)
{
    std::vector<ImportProblem> found;
    std::mutex mutex;
    for (size_t key = 0; key < keys.size() && !cancellation.isCancelled(); ++key) {
        keys[key].build();
        parallelFor(ImportKeyIndex::partCount, [&](size_t part) {
            std::vector<ImportProblem> mine;
            keys[key].forSame(part, [&](const std::vector<quint32> &rows) {
                if (!cancellation.isCancelled())
                    checkSame(data->input, key, rows, &mine);
            });
            const std::scoped_lock lock(mutex);
            found.insert(found.end(), mine.begin(), mine.end());
        });
    }
    if (found.empty())
        return;
    for (const ImportProblem &problem : found) {
        data->verdicts[problem.row] = ImportVerdict::Refused;
        data->effects[problem.row] = 0;
    }
    data->problems.insert(data->problems.end(), found.begin(), found.end());
}

Findings ImportCheck::Private::look(const ImportInput &input, std::vector<quint32> rows,
                                    const Cancellation &cancellation) const
{
    const size_t blocks = (rows.size() + stepRows - 1) / stepRows;
    Findings findings{.rows = std::move(rows), .results = {}, .problems = {}};
    findings.results.resize(findings.rows.size());
    std::vector<std::vector<ImportProblem>> problems(blocks);
    const auto work = [&](size_t block) {
        ImportRowCheck check(input);
        const size_t end = std::min(findings.rows.size(), (block + 1) * stepRows);
        for (size_t i = block * stepRows; i < end && !cancellation.isCancelled(); ++i)
            findings.results[i] = check.check(findings.rows[i], &problems[block]);
    };
    if (blocks > 1)
        parallelFor(blocks, work);
    else if (blocks == 1)
        work(0);
    for (const std::vector<ImportProblem> &some : problems)
        findings.problems.insert(findings.problems.end(), some.begin(), some.end());
    return findings;
}

//! Notes the keys of rows that were mended, and tells all rows that have a key in common with them, now or before.
std::vector<quint32> ImportCheck::Private::affected(const Findings &touched)
{
    std::vector<quint32> rows = touched.rows;
    for (size_t key = 0; key < keys.size(); ++key) {
        QSet<quint64> hashes;
        for (size_t i = 0; i < touched.rows.size(); ++i) {
            hashes.insert(keys[key].hashOf(touched.rows[i]));
            hashes.insert(touched.results[i].hashes[key]);
            keys[key].change(touched.rows[i], touched.results[i].hashes[key]);
        }
        hashes.remove(0);
        for (const quint64 hash : std::as_const(hashes)) {
            const std::vector<quint32> same = keys[key].rowsWith(hash);
            rows.insert(rows.end(), same.begin(), same.end());
        }
    }
    std::ranges::sort(rows);
    const auto doubles = std::ranges::unique(rows);
    rows.erase(doubles.begin(), doubles.end());
    return rows;
}

//! The duplicates among \a rows, of rows that may lie elsewhere.
std::vector<ImportProblem> ImportCheck::Private::duplicatesOf(const ImportInput &input,
                                                              const std::vector<quint32> &rows) const
{
    std::vector<ImportProblem> problems;
    for (size_t key = 0; key < keys.size(); ++key) {
        QSet<quint64> hashes;
        for (const quint32 row : rows)
            hashes.insert(keys[key].hashOf(row));
        hashes.remove(0);
        for (const quint64 hash : std::as_const(hashes)) {
            if (const std::vector<quint32> same = keys[key].rowsWith(hash); same.size() > 1)
                checkSame(input, key, same, &problems);
        }
    }
    std::erase_if(problems,
                  [&](const ImportProblem &problem) { return !std::ranges::binary_search(rows, problem.row); });
    return problems;
}

ImportCheck::ImportCheck() : d(std::make_unique<Private>())
{
}

ImportCheck::~ImportCheck() = default;

std::optional<ImportPlan> ImportCheck::check(const ImportInput &input, const Cancellation &cancellation,
                                             const Progress &progress)
{
    d->last.reset();
    const std::shared_ptr<Private::Data> data = d->checkRows(input, cancellation, progress);
    d->findDuplicates(data.get(), cancellation);
    if (cancellation.isCancelled())
        return std::nullopt;
    if (!std::ranges::is_sorted(data->problems, isBefore))
        std::ranges::sort(data->problems, isBefore);
    sumUp(data.get());
    d->last = data;
    return ImportPlan(d->last);
}

//! Where much changed already, the quick way is no longer quick.
bool ImportCheck::Private::isWorthwhile(size_t touched) const
{
    const size_t most = last ? last->verdicts.size() / 8 + 1000 : 0;
    return last && touched <= most &&
           std::ranges::all_of(keys, [&](const ImportKeyIndex &key) { return key.changedCount() + touched <= most; });
}

std::optional<ImportPlan> ImportCheck::checkAgain(const ImportInput &input, const std::vector<quint32> &touched,
                                                  const Cancellation &cancellation, const Progress &progress)
{
    if (!d->isWorthwhile(touched.size()))
        return check(input, cancellation, progress);
    const std::shared_ptr<const Private::Data> before = std::exchange(d->last, nullptr);
    const Findings own = d->look(input, touched, cancellation);
    if (cancellation.isCancelled())
        return std::nullopt;
    const Findings all = d->look(input, d->affected(own), cancellation);
    std::vector<ImportProblem> fresh = all.problems;
    const std::vector<ImportProblem> duplicates = d->duplicatesOf(input, all.rows);
    fresh.insert(fresh.end(), duplicates.begin(), duplicates.end());
    if (cancellation.isCancelled())
        return std::nullopt;

    auto data = std::make_shared<Private::Data>();
    data->input = input;
    data->verdicts = before->verdicts;
    data->effects = before->effects;
    for (size_t i = 0; i < all.rows.size(); ++i) {
        data->verdicts[all.rows[i]] = all.results[i].verdict;
        data->effects[all.rows[i]] = quint8(all.results[i].effects.toInt());
    }
    for (const ImportProblem &problem : duplicates) {
        data->verdicts[problem.row] = ImportVerdict::Refused;
        data->effects[problem.row] = 0;
    }
    std::ranges::sort(fresh, isBefore);
    std::vector<ImportProblem> kept;
    kept.reserve(before->problems.size());
    auto row = all.rows.begin();
    for (const ImportProblem &problem : before->problems) {
        while (row != all.rows.end() && *row < problem.row)
            ++row;
        if (row == all.rows.end() || *row != problem.row)
            kept.push_back(problem);
    }
    data->problems.reserve(kept.size() + fresh.size());
    std::ranges::merge(kept, fresh, std::back_inserter(data->problems), isBefore);
    sumUp(data.get());
    d->last = data;
    return ImportPlan(d->last);
}

} // namespace gatehouse
