#include "ui/shell/fuzzy.h"

#include <QVarLengthArray>

#include <algorithm>

namespace gatehouse {

namespace {

constexpr int none = -1'000'000;

bool startsWord(QStringView text, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = text[at - 1];
    return !before.isLetterOrNumber() || (before.isLower() && text[at].isUpper());
}

// Best alignment of a word by dynamic programming: best[i][j] ends with word[i] on text[j].
std::optional<FuzzyMatch> matchWord(QStringView word, QStringView text)
{
    const qsizetype n = word.size();
    const qsizetype m = text.size();
    if (n == 0 || n > m)
        return n == 0 ? std::optional(FuzzyMatch{}) : std::nullopt;

    QVarLengthArray<int, 1024> best(n * m, none);
    QVarLengthArray<qsizetype, 1024> from(n * m, -1);
    for (qsizetype i = 0; i < n; ++i) {
        int reach = none; // the best end of the part before, somewhere left of j - 1
        qsizetype reachAt = -1;
        for (qsizetype j = i; j < m; ++j) {
            if (i > 0 && j >= 2 && best[(i - 1) * m + j - 2] > reach) {
                reach = best[(i - 1) * m + j - 2];
                reachAt = j - 2;
            }
            if (word[i].toCaseFolded() != text[j].toCaseFolded())
                continue;
            const int own = startsWord(text, j) ? 12 : 1;
            if (i == 0) {
                best[j] = own + (j == 0 ? 4 : 0);
                continue;
            }
            const int run = j > 0 ? best[(i - 1) * m + j - 1] : none;
            const int runScore = run > none ? run + qMax(own, 11) : none;
            const int jumpScore = reach > none ? reach + own - 4 : none;
            best[i * m + j] = qMax(runScore, jumpScore);
            from[i * m + j] = runScore >= jumpScore ? j - 1 : reachAt;
        }
    }

    const auto last = best.cbegin() + (n - 1) * m;
    const auto top = std::max_element(last, last + m);
    if (*top <= none / 2)
        return std::nullopt;
    FuzzyMatch match{.score = *top};
    qsizetype at = top - last;
    for (qsizetype i = n - 1; i >= 0; --i) {
        match.positions.prepend(at);
        at = from[i * m + at];
    }
    return match;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView typed, QStringView text)
{
    FuzzyMatch all;
    for (QStringView word : typed.tokenize(u' ', Qt::SkipEmptyParts)) {
        const std::optional<FuzzyMatch> match = matchWord(word, text);
        if (!match)
            return std::nullopt;
        all.score += match->score;
        all.positions += match->positions;
    }
    // Among equals the shorter text is the better answer.
    all.score = all.score * 4 - int(qMin<qsizetype>(text.size(), 60)) / 4;
    std::sort(all.positions.begin(), all.positions.end());
    all.positions.erase(std::unique(all.positions.begin(), all.positions.end()), all.positions.end());
    return all;
}

} // namespace gatehouse
