#include "models/json/linediff.h"

#include <algorithm>
#include <vector>

namespace gatehouse {

namespace {

constexpr int mostSteps = 1500; //!< memory grows with their square

using Lines = QList<QStringView>;

struct Pair
{
    int before;
    int after;
};

//! The lines of both texts that stay, by the algorithm of Myers; none where there are too many changes.
class CommonLines
{
public:
    CommonLines(const Lines &before, const Lines &after)
        : m_before(before), m_after(after), m_most(int(std::min<qsizetype>(before.size() + after.size(), mostSteps)))
    {
    }

    std::vector<Pair> find()
    {
        std::vector<int> reach(size_t(2 * m_most + 3), 0);
        const int middle = m_most + 1;
        for (int steps = 0; steps <= m_most; ++steps) {
            m_rounds.emplace_back(reach.begin() + (middle - steps - 1), reach.begin() + (middle + steps + 2));
            for (int diagonal = -steps; diagonal <= steps; diagonal += 2) {
                const int from = previous(steps, diagonal);
                int x = at(steps, from) + (from < diagonal ? 1 : 0);
                while (x < m_before.size() && x - diagonal < m_after.size() &&
                       m_before.at(x) == m_after.at(x - diagonal))
                    ++x;
                reach[size_t(middle + diagonal)] = x;
                if (x >= m_before.size() && x - diagonal >= m_after.size())
                    return wayBack(steps);
            }
        }
        return {};
    }

private:
    //! How far \a diagonal was followed before the round.
    int at(int round, int diagonal) const { return m_rounds[size_t(round)][size_t(diagonal + round + 1)]; }
    //! The diagonal from which the round came to this one.
    int previous(int round, int diagonal) const
    {
        const bool isDown =
            diagonal == -round || (diagonal != round && at(round, diagonal - 1) < at(round, diagonal + 1));
        return isDown ? diagonal + 1 : diagonal - 1;
    }

    std::vector<Pair> wayBack(int steps) const
    {
        std::vector<Pair> pairs;
        int x = int(m_before.size());
        int y = int(m_after.size());
        for (int round = steps; round >= 0; --round) {
            const int from = previous(round, x - y);
            const int fromX = round == 0 ? 0 : at(round, from);
            const int fromY = round == 0 ? 0 : fromX - from;
            while (x > fromX && y > fromY)
                pairs.push_back({--x, --y});
            x = fromX;
            y = fromY;
        }
        std::ranges::reverse(pairs);
        return pairs;
    }

    const Lines &m_before;
    const Lines &m_after;
    int m_most;
    std::vector<std::vector<int>> m_rounds; //!< how far each diagonal was followed before each round
};

} // namespace

QList<DiffLine> lineDiff(QStringView before, QStringView after)
{
    const Lines old = before.isEmpty() ? Lines() : before.split(u'\n');
    const Lines young = after.isEmpty() ? Lines() : after.split(u'\n');
    qsizetype head = 0;
    while (head < old.size() && head < young.size() && old.at(head) == young.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < old.size() - head && tail < young.size() - head &&
           old.at(old.size() - 1 - tail) == young.at(young.size() - 1 - tail))
        ++tail;

    QList<DiffLine> lines;
    int x = 0;
    int y = 0;
    const auto same = [&] {
        lines.append({DiffLine::Kind::Same, old.at(x).toString(), x + 1, y + 1});
        ++x;
        ++y;
    };
    const auto differ = [&](qsizetype untilOld, qsizetype untilYoung) {
        for (; x < untilOld; ++x)
            lines.append({DiffLine::Kind::Removed, old.at(x).toString(), x + 1, 0});
        for (; y < untilYoung; ++y)
            lines.append({DiffLine::Kind::Added, young.at(y).toString(), 0, y + 1});
    };
    while (x < head)
        same();
    const Lines oldMiddle = old.sliced(head, old.size() - head - tail);
    const Lines youngMiddle = young.sliced(head, young.size() - head - tail);
    for (const Pair &pair : CommonLines(oldMiddle, youngMiddle).find()) {
        differ(head + pair.before, head + pair.after);
        same();
    }
    differ(old.size() - tail, young.size() - tail);
    while (x < old.size())
        same();
    return lines;
}

QList<DiffLine> shortened(const QList<DiffLine> &lines, int context)
{
    QList<DiffLine> kept;
    qsizetype start = 0;
    while (start < lines.size()) {
        if (lines.at(start).kind != DiffLine::Kind::Same) {
            kept.append(lines.at(start++));
            continue;
        }
        qsizetype end = start;
        while (end < lines.size() && lines.at(end).kind == DiffLine::Kind::Same)
            ++end;
        const qsizetype first = start == 0 ? start : std::min<qsizetype>(end, start + context);
        const qsizetype last = end == lines.size() ? end : std::max<qsizetype>(first, end - context);
        // A line in place of one or two others would save nothing.
        const bool isWorthIt = last - first > 2;
        kept += lines.sliced(start, (isWorthIt ? first : end) - start);
        if (isWorthIt) {
            kept.append(
                {DiffLine::Kind::Skipped, {}, lines.at(first).before, lines.at(first).after, int(last - first)});
            kept += lines.sliced(last, end - last);
        }
        start = end;
    }
    return kept;
}

int countOf(const QList<DiffLine> &lines, DiffLine::Kind kind)
{
    return int(std::ranges::count(lines, kind, &DiffLine::kind));
}

} // namespace gatehouse
