#include "models/access/bulkcheck.h"

#include "models/access/decision.h"
#include "models/access/explanation.h"
#include "models/access/timetext.h"
#include "models/access/zonereading.h"
#include "models/csv/csvdocument.h"
#include "models/csv/csvrecords.h"
#include "models/tables/formulaguard.h"
#include "models/tables/parallel.h"
#include "models/tables/tabletext.h"

#include <QCoreApplication>
#include <QIODevice>

#include <charconv>
#include <cmath>
#include <memory>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! Translation context.
struct BulkCheckText
{
    Q_DECLARE_TR_FUNCTIONS(BulkCheck)
};

constexpr qsizetype readAtOnce = 4 * 1024 * 1024;
constexpr qsizetype blockBytes = 256 * 1024;

//! Rules made ready: what is written about them is put into cells once.
struct Judge
{
    explicit Judge(const AccessRules &rules, char separator) : judge(rules)
    {
        const auto cell = [separator](const QString &text) { return delimitedField(guardedCell(text), separator); };
        for (const AccessFence &fence : rules.fences)
            fences.append(cell(titleOf(fence)));
        for (const AccessTimeslot &timeslot : rules.timeslots)
            timeslots.append(cell(titleOf(timeslot)));
        const AssumptionSet onEdge = judge.leansOn() | bitOf(Assumption::Edge);
        assumed = cell(assumedText(rules.assumptions, judge.leansOn()));
        assumedOnEdge = cell(assumedText(rules.assumptions, onEdge));
    }

    AccessJudge judge;
    QByteArrayList fences;
    QByteArrayList timeslots;
    QByteArray assumed;
    QByteArray assumedOnEdge;
};

QString placeWords(PlaceAnswer::Kind kind)
{
    switch (kind) {
    case PlaceAnswer::Kind::Inside:
        return BulkCheckText::tr("inside the geofence");
    case PlaceAnswer::Kind::Outside:
        return BulkCheckText::tr("outside the geofences");
    case PlaceAnswer::Kind::NoFence:
        return BulkCheckText::tr("no geofence counts");
    case PlaceAnswer::Kind::NotChecked:
        return BulkCheckText::tr("geofences are not checked");
    }
    return {};
}

QString timeWords(TimeAnswer::Kind kind)
{
    switch (kind) {
    case TimeAnswer::Kind::Within:
        return BulkCheckText::tr("within the timeslot");
    case TimeAnswer::Kind::Outside:
        return BulkCheckText::tr("outside the timeslots");
    case TimeAnswer::Kind::NoTimeslot:
        return BulkCheckText::tr("no timeslot counts");
    case TimeAnswer::Kind::NotChecked:
        return BulkCheckText::tr("timeslots are not checked");
    }
    return {};
}

//! What stands in the column "reason", as cells.
class Reasons
{
public:
    explicit Reasons(char separator)
    {
        for (int place = 0; place < kinds; ++place) {
            for (int time = 0; time < kinds; ++time) {
                const QString text = BulkCheckText::tr("%1; %2").arg(placeWords(static_cast<PlaceAnswer::Kind>(place)),
                                                                     timeWords(static_cast<TimeAnswer::Kind>(time)));
                m_cells[place * kinds + time] = delimitedField(text, separator);
            }
        }
        m_barred = delimitedField(BulkCheckText::tr("the organization is not active"), separator);
    }

    const QByteArray &of(const AccessDecision &decision) const
    {
        return decision.isOrganizationBarred
                   ? m_barred
                   : m_cells[static_cast<int>(decision.place.kind) * kinds + static_cast<int>(decision.time.kind)];
    }

private:
    static constexpr int kinds = 4;
    QByteArray m_cells[kinds * kinds];
    QByteArray m_barred;
};

struct Block
{
    qsizetype from = 0;
    qsizetype to = 0;
    qint64 line = 0;
};

struct BlockResult
{
    QByteArray text;
    qint64 rows = 0;
    qint64 allowed = 0;
    qint64 denied = 0;
    qint64 undecided = 0;
    AssumptionSet leansOn = 0;
    QList<BulkProblem> problems;
    qint64 problemCount = 0;
};

//! Decides about rows; one for each thread at a time.
class Checker
{
public:
    Checker(const BulkHeader &header, const BulkRules &rules)
        : m_header(header)
        , m_clock(rules.zone)
        , m_zone(rules.zone)
        , m_heedsUsers(rules.heedsUsers)
        , m_hasZone(!rules.zone.isEmpty() && m_clock.isValid())
        , m_everybody(std::make_unique<Judge>(rules.everybody, header.separator))
        , m_unknown(rules.unknown)
        , m_others(rules.others)
        , m_reasons(header.separator)
    {
        for (const auto &[key, own] : rules.byUser.asKeyValueRange())
            m_byUser.emplace(key, std::make_unique<Judge>(own, header.separator));
    }

    BlockResult check(QByteArrayView text, const Block &block) const;

private:
    struct Row
    {
        const Judge *judge = nullptr;
        GeoPoint place;
        qint64 instant = 0;
        QString problem; //!< that it cannot be decided
        QString remark;  //!< that it was taken in one of two ways
    };

    void read(const csv::Cells &cells, Row *row) const;
    QString readDegrees(const csv::Cells &cells, int column, const char *name, double greatest, double *degrees) const;
    void readTime(const csv::Cells &cells, Row *row) const;
    void write(QByteArrayView record, const csv::Cells &cells, const Row &row, BlockResult *result) const;

    const BulkHeader &m_header;
    ZoneClock m_clock;
    QByteArray m_zone;
    bool m_heedsUsers;
    bool m_hasZone;
    std::unique_ptr<Judge> m_everybody;
    std::unordered_map<QByteArray, std::unique_ptr<Judge>> m_byUser;
    QHash<QByteArray, BulkUnknown> m_unknown;
    BulkUnknown m_others;
    Reasons m_reasons;
};

QString quoted(QByteArrayView text)
{
    QString shown = QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), 60)));
    return QString(u'“' % shown % (text.size() > 60 ? u"…”"_s : u"”"_s));
}

QString unknownText(BulkUnknown why, const QString &user)
{
    switch (why) {
    case BulkUnknown::Several:
        return BulkCheckText::tr("%1 fits several users here. Write the e-mail address or the id instead.").arg(user);
    case BulkUnknown::NotRead:
        return BulkCheckText::tr("What the user %1 is assigned could not be read. Check the file again.").arg(user);
    case BulkUnknown::NotLookedFor:
        return BulkCheckText::tr("The file names more users than are looked for at once, and %1 is not among them. "
                                 "Split the file.")
            .arg(user);
    case BulkUnknown::NotHere:
        break;
    }
    return BulkCheckText::tr("There is no user %1 here.").arg(user);
}

//! Empty when it is well.
QString Checker::readDegrees(const csv::Cells &cells, int column, const char *name, double greatest,
                             double *degrees) const
{
    QByteArray scratch;
    QByteArrayView text = cells.cells[static_cast<size_t>(column)].text(&scratch);
    if (text.isEmpty())
        return BulkCheckText::tr("There is no %1.").arg(QLatin1StringView(name));
    const QByteArrayView told = text;
    QByteArray point;
    if (m_header.separator != ',' && text.contains(',')) {
        point = text.toByteArray().replace(',', '.');
        text = point;
    }
    if (text.startsWith('+'))
        text = text.sliced(1);
    const auto [end, error] = std::from_chars(text.begin(), text.end(), *degrees);
    if (error != std::errc() || end != text.end() || !std::isfinite(*degrees))
        return BulkCheckText::tr("%1 is no %2; degrees such as 51.5074 are expected.")
            .arg(quoted(told), QLatin1StringView(name));
    if (std::abs(*degrees) > greatest)
        return BulkCheckText::tr("The %1 %2 is not between -%3 and %3.")
            .arg(QLatin1StringView(name), quoted(told), QString::number(greatest));
    return {};
}

void Checker::readTime(const csv::Cells &cells, Row *row) const
{
    QByteArray scratch;
    const QByteArrayView text = cells.cells[static_cast<size_t>(m_header.time)].text(&scratch);
    const TimeText time = readTimeText(text);
    switch (time.kind) {
    case TimeText::Kind::Nothing:
        row->problem = text.isEmpty()
                           ? BulkCheckText::tr("There is no time.")
                           : BulkCheckText::tr("%1 is no date and time; one such as 2025-03-01 09:30 is expected.")
                                 .arg(quoted(text));
        return;
    case TimeText::Kind::DateOnly:
        row->problem = BulkCheckText::tr("%1 has no time of day.").arg(quoted(text));
        return;
    case TimeText::Kind::Instant:
        row->instant = time.second;
        return;
    case TimeText::Kind::Reading:
        break;
    }
    if (!m_hasZone) {
        row->problem = BulkCheckText::tr("%1 has no time zone. Choose the zone of such times, then check again.")
                           .arg(quoted(text));
        return;
    }
    const ReadingMoment moment = momentOf(time.second, m_clock);
    row->instant = moment.instant;
    const QString zone = QString::fromUtf8(m_zone);
    if (moment.kind == ReadingMoment::Kind::Never)
        row->problem =
            BulkCheckText::tr("%1 never comes in %2: the clock is put forward over it.").arg(quoted(text), zone);
    else if (moment.kind == ReadingMoment::Kind::Twice)
        row->remark = BulkCheckText::tr("%1 comes twice in %2, where the clock is put back; the first is meant here.")
                          .arg(quoted(text), zone);
}

void Checker::read(const csv::Cells &cells, Row *row) const
{
    if (cells.isUnclosed) {
        row->problem = BulkCheckText::tr("A cell begins with a quotation mark that is not closed.");
        return;
    }
    if (qsizetype(cells.cells.size()) != m_header.names.size()) {
        row->problem = BulkCheckText::tr("The line has %1 cells, the first line %2.")
                           .arg(cells.cells.size())
                           .arg(m_header.names.size());
        return;
    }
    row->problem = readDegrees(cells, m_header.latitude, "latitude", 90, &row->place.latitude);
    if (row->problem.isEmpty())
        row->problem = readDegrees(cells, m_header.longitude, "longitude", 180, &row->place.longitude);
    if (row->problem.isEmpty())
        readTime(cells, row);
    if (!row->problem.isEmpty())
        return;
    row->judge = m_everybody.get();
    if (m_header.user < 0 || !m_heedsUsers)
        return;
    QByteArray scratch;
    const QByteArrayView user = cells.cells[static_cast<size_t>(m_header.user)].text(&scratch);
    if (user.isEmpty())
        return;
    const QByteArray key = bulkUserKey(user);
    const auto own = m_byUser.find(key);
    row->judge = own == m_byUser.end() ? nullptr : own->second.get();
    if (!row->judge)
        row->problem = unknownText(m_unknown.value(key, m_others), quoted(user));
}

//! One decimal, rounded.
void appendMetres(QByteArray *text, double metres)
{
    char buffer[32];
    const auto end = std::to_chars(std::begin(buffer), std::end(buffer), metres, std::chars_format::fixed, 1).ptr;
    text->append(buffer, end - buffer);
}

void Checker::write(QByteArrayView record, const csv::Cells &cells, const Row &row, BlockResult *result) const
{
    QByteArray &text = result->text;
    const char separator = m_header.separator;
    // As it stands, as far as it fits under the first line.
    const size_t kept = static_cast<size_t>(m_header.kept);
    const size_t there = std::min(kept, cells.cells.size());
    const QByteArrayView last = cells.cells[there - 1].raw;
    text.append(record.first(last.end() - record.begin()));
    if (cells.isUnclosed && there == cells.cells.size())
        text.append('"');
    text.append(qsizetype(kept - there), separator);

    const Judge *judge = row.judge;
    if (!judge) {
        text.append(bulkResultColumns().size() - 1, separator);
    } else {
        const AccessDecision decision = judge->judge.quickDecision(row.place, row.instant);
        ++(decision.isAllowed ? result->allowed : result->denied);
        result->leansOn |= decision.leansOn;
        text.append(separator).append(decision.isAllowed ? "allowed" : "denied");
        text.append(separator).append(m_reasons.of(decision)).append(separator);
        if (decision.place.fence >= 0)
            text.append(judge->fences.at(decision.place.fence));
        text.append(separator);
        if (decision.place.fence >= 0)
            appendMetres(&text, decision.place.edgeMetres);
        text.append(separator);
        if (decision.time.timeslot >= 0)
            text.append(judge->timeslots.at(decision.time.timeslot));
        text.append(separator).append(decision.leans(Assumption::Edge) ? judge->assumedOnEdge : judge->assumed);
    }
    text.append(separator);
    if (const QString &problem = judge ? row.remark : row.problem; !problem.isEmpty())
        text.append(delimitedField(guardedCell(problem), separator));
    text.append("\r\n");
}

BlockResult Checker::check(QByteArrayView text, const Block &block) const
{
    BlockResult result;
    result.text.reserve((block.to - block.from) * 3);
    csv::Cells cells;
    qint64 line = block.line;
    for (qsizetype from = block.from; from < block.to;) {
        // Of a block all but the last record of a file end with a line end.
        const csv::RecordEnd end = csv::recordEnd(text.first(block.to), from, m_header.separator, true);
        const QByteArrayView record = text.sliced(from, end.next - from);
        const qint64 ownLine = line;
        line += end.lines;
        from = end.next;
        if (record.trimmed().isEmpty())
            continue;
        csv::cut(record, m_header.separator, &cells);
        Row row;
        read(cells, &row);
        if (!row.problem.isEmpty())
            row.judge = nullptr;
        ++result.rows;
        result.undecided += row.judge ? 0 : 1;
        if (!row.problem.isEmpty() || !row.remark.isEmpty()) {
            ++result.problemCount;
            if (result.problems.size() < BulkResult::maxProblems)
                result.problems.append({ownLine, row.problem.isEmpty() ? row.remark : row.problem});
        }
        write(record, cells, row, &result);
    }
    return result;
}

//! A run over one file.
class Run
{
public:
    Run(QIODevice &in, QIODevice &out, const BulkRules &rules, const BulkProgress &progress)
        : m_in(in), m_out(out), m_rules(rules), m_progress(progress)
    {
    }

    BulkResult run();

private:
    bool fail(const QString &error);
    bool read();
    std::vector<Block> blocks();
    bool write(const QByteArray &text);
    bool take(const BlockResult &block);
    QByteArray headerLine(QByteArrayView line) const;

    QIODevice &m_in;
    QIODevice &m_out;
    const BulkRules &m_rules;
    const BulkProgress &m_progress;
    BulkHeader m_header;
    BulkResult m_result;
    QByteArray m_text;       //!< read and not checked yet
    qsizetype m_checked = 0; //!< bytes of it that the blocks take
    qint64 m_line = 1;
    qint64 m_bytes = 0;
    bool m_isLast = false;
};

bool Run::fail(const QString &error)
{
    m_result.outcome = BulkResult::Outcome::Failed;
    m_result.error = error;
    return false;
}

bool Run::read()
{
    const QByteArray more = m_in.read(readAtOnce);
    if (more.isEmpty() && !m_in.atEnd())
        return fail(BulkCheckText::tr("The file cannot be read: %1").arg(m_in.errorString()));
    m_isLast = m_in.atEnd();
    m_bytes += more.size();
    m_text += more;
    return true;
}

//! Whole records of what was read, cut into pieces of work.
std::vector<Block> Run::blocks()
{
    std::vector<Block> result;
    qsizetype from = 0;
    Block block{0, 0, m_line};
    while (from < m_text.size()) {
        const csv::RecordEnd end = csv::recordEnd(m_text, from, m_header.separator, m_isLast);
        if (end.next < 0)
            break;
        from = end.next;
        m_line += end.lines;
        block.to = from;
        if (block.to - block.from >= blockBytes) {
            result.push_back(block);
            block = {from, from, m_line};
        }
    }
    if (block.to > block.from)
        result.push_back(block);
    m_checked = from;
    return result;
}

bool Run::write(const QByteArray &text)
{
    return m_out.write(text) == text.size() ||
           fail(BulkCheckText::tr("The result cannot be written: %1").arg(m_out.errorString()));
}

bool Run::take(const BlockResult &block)
{
    m_result.rows += block.rows;
    m_result.allowed += block.allowed;
    m_result.denied += block.denied;
    m_result.undecided += block.undecided;
    m_result.leansOn |= block.leansOn;
    m_result.problemCount += block.problemCount;
    m_result.problems +=
        block.problems.first(std::min(block.problems.size(), BulkResult::maxProblems - m_result.problems.size()));
    return write(block.text);
}

QByteArray Run::headerLine(QByteArrayView line) const
{
    csv::Cells cells;
    csv::cut(line, m_header.separator, &cells);
    const QByteArrayView last = cells.cells[static_cast<size_t>(m_header.kept) - 1].raw;
    QByteArray text = line.first(last.end() - line.begin()).toByteArray();
    for (const QString &name : bulkResultColumns())
        text.append(m_header.separator).append(name.toUtf8());
    return text.append("\r\n");
}

BulkResult Run::run()
{
    if (!read())
        return m_result;
    m_header = readBulkHeader(m_text);
    if (!m_header.problem.isEmpty()) {
        fail(m_header.problem);
        return m_result;
    }
    if (!write(headerLine(QByteArrayView(m_text).first(m_header.length))))
        return m_result;
    m_text.remove(0, m_header.length);
    m_line += m_header.lines;
    const Checker checker(m_header, m_rules);
    for (;;) {
        const std::vector<Block> work = blocks();
        std::vector<BlockResult> done(work.size());
        parallelFor(work.size(), [&](size_t n) { done[n] = checker.check(m_text, work[n]); });
        for (const BlockResult &block : done) {
            if (!take(block))
                return m_result;
        }
        m_text.remove(0, m_checked);
        if (m_text.size() > CsvDocument::maxRecordBytes) {
            fail(CsvDocument::tooLongText(m_line));
            return m_result;
        }
        if (m_progress && !m_progress(m_bytes - m_text.size(), m_result.rows)) {
            m_result.outcome = BulkResult::Outcome::Cancelled;
            return m_result;
        }
        if (m_isLast || !read())
            return m_result;
    }
}

} // namespace

BulkResult checkInBulk(QIODevice &in, QIODevice &out, const BulkRules &rules, const BulkProgress &progress)
{
    return Run(in, out, rules, progress).run();
}

} // namespace gatehouse
