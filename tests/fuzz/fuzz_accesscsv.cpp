#include "models/access/bulkcheck.h"
#include "models/csv/csvrecords.h"
#include "tests/fuzz/fuzz.h"

#include <QBuffer>

using namespace gatehouse;

static BulkRules someRules()
{
    BulkRules rules;
    rules.everybody.fences = {
        {.id = QStringLiteral("1"), .name = QStringLiteral("=a;b,\"c\""), .circle = GeoCircle{{51.5, 0}, 1000}}};
    rules.everybody.timeslots = {{.id = QStringLiteral("2"), .times = WeekSet({0, 400'000}), .zone = "Europe/London"}};
    rules.byUser.insert(bulkUserKey("a"), AccessRules());
    rules.zone = "Europe/London";
    return rules;
}

//! Whatever a file of places and times holds, checking ends, counts add up, and each row of the result has as many
//! cells as its first line.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const BulkRules rules = someRules();
    QBuffer in;
    in.setData(inputOf(data, size));
    in.open(QIODevice::ReadOnly);
    const BulkHeader header = previewBulk(in).header;
    in.seek(0);
    usersInBulk(in, 100);
    in.seek(0);
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const BulkResult result = checkInBulk(in, out, rules);
    hold((result.outcome == BulkResult::Outcome::Failed) == !header.problem.isEmpty(), "what a preview says");
    if (!header.problem.isEmpty())
        return 0;
    hold(result.rows == result.allowed + result.denied + result.undecided, "each row is counted once");
    hold(result.problems.size() <= BulkResult::maxProblems && result.problemCount >= result.undecided,
         "what is undecided has a problem");

    const QByteArray text = out.data();
    csv::Cells cells;
    qint64 lines = 0;
    const size_t expected = static_cast<size_t>(header.kept + bulkResultColumns().size());
    for (qsizetype from = 0; from < text.size(); ++lines) {
        const csv::RecordEnd end = csv::recordEnd(text, from, header.separator, true);
        hold(end.next > from, "reading goes on");
        csv::cut(QByteArrayView(text).sliced(from, end.next - from), header.separator, &cells);
        hold(cells.cells.size() == expected, "each row has as many cells as the first line");
        from = end.next;
    }
    hold(lines == result.rows + 1, "each row is written once");
    return 0;
}
