#include "models/templates/placeholders.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <vector>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! Translation context.
struct PlaceholderText
{
    Q_DECLARE_TR_FUNCTIONS(Placeholders)
};

bool isStart(QChar c)
{
    return c.isLetter() || c == u'_';
}

bool isPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.';
}

bool isName(QStringView text)
{
    return !text.isEmpty() && isStart(text.front()) && std::ranges::all_of(text, isPart);
}

//! The name a text nearly begins with; empty when it is none.
QStringView leadingName(QStringView text)
{
    if (text.isEmpty() || !isStart(text.front()))
        return {};
    qsizetype end = 1;
    while (end < text.size() && isPart(text.at(end)))
        ++end;
    return text.first(end);
}

PlaceholderUse unclosed(QStringView rest, qsizetype offset)
{
    const QStringView name = leadingName(rest.trimmed());
    const qsizetype blanks = rest.indexOf(name);
    const QChar next = blanks + name.size() < rest.size() ? rest.at(blanks + name.size()) : QChar(u' ');
    // p{margin: 0 is a style sheet, as is p{ with a line end.
    if (name.isEmpty() || next == u':' || next == u'=' || rest.first(blanks).contains(u'\n'))
        return {};
    return {name.toString(), offset, 1 + blanks + name.size(),
            PlaceholderText::tr("The closing brace is missing, so it is sent as it stands.")};
}

PlaceholderUse closed(QStringView inside, qsizetype offset, bool isDoubled)
{
    const QStringView name = inside.trimmed();
    if (!isName(name))
        return {};
    PlaceholderUse use{name.toString(), offset, inside.size() + 2, {}};
    if (name.size() != inside.size())
        use.problem = PlaceholderText::tr("Blanks within the braces keep it from being filled in.");
    else if (isDoubled)
        use.problem = PlaceholderText::tr("Of two pairs of braces the outer one is sent as it stands.");
    return use;
}

QString nearest(const QString &name, const QStringList &known)
{
    QString best;
    int bestDistance = name.size() <= 3 ? 2 : 3;
    for (const QString &candidate : known) {
        if (std::abs(candidate.size() - name.size()) >= bestDistance)
            continue;
        const int distance = candidate.compare(name, Qt::CaseInsensitive) == 0 ? 0 : spellingDistance(name, candidate);
        if (distance < bestDistance && distance < candidate.size()) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}

} // namespace

QList<PlaceholderUse> placeholdersIn(const QString &text)
{
    QList<PlaceholderUse> uses;
    for (qsizetype at = text.indexOf(u'{'); at >= 0; at = text.indexOf(u'{', at + 1)) {
        const qsizetype next = text.indexOf(u'{', at + 1);
        const qsizetype close = text.indexOf(u'}', at + 1);
        const bool isClosed = close >= 0 && (next < 0 || close < next);
        const QStringView rest = QStringView(text).sliced(at + 1, (next < 0 ? text.size() : next) - at - 1);
        const bool isDoubled =
            at > 0 && text.at(at - 1) == u'{' && isClosed && close + 1 < text.size() && text.at(close + 1) == u'}';
        const PlaceholderUse use =
            isClosed ? closed(QStringView(text).sliced(at + 1, close - at - 1), at, isDoubled) : unclosed(rest, at);
        if (!use.name.isEmpty())
            uses.append(use);
    }
    return uses;
}

QStringList placeholderNames(const QString &text)
{
    QStringList names;
    for (const PlaceholderUse &use : placeholdersIn(text)) {
        if (use.problem.isEmpty() && !names.contains(use.name))
            names.append(use.name);
    }
    return names;
}

QList<PlaceholderFinding> checkPlaceholders(const QList<TemplatePart> &parts, const QStringList &stored,
                                            const QStringList &known)
{
    const QStringList all = stored + known;
    QList<PlaceholderFinding> findings;
    for (const TemplatePart &part : parts) {
        for (const PlaceholderUse &use : placeholdersIn(part.text)) {
            const auto same = std::ranges::find_if(findings, [&](const PlaceholderFinding &finding) {
                return finding.name == use.name && finding.problem == use.problem;
            });
            PlaceholderFinding &finding =
                same == findings.end() ? findings.emplaceBack(PlaceholderFinding{.name = use.name}) : *same;
            finding.problem = use.problem;
            ++finding.count;
            if (!finding.parts.contains(part.label))
                finding.parts.append(part.label);
        }
    }
    for (PlaceholderFinding &finding : findings) {
        using State = PlaceholderFinding::State;
        if (!finding.problem.isEmpty()) {
            finding.state = State::Malformed;
        } else if (!all.isEmpty() && !all.contains(finding.name)) {
            finding.suggestion = nearest(finding.name, all);
            finding.state = finding.suggestion.isEmpty() ? State::New : State::Misspelt;
        }
    }
    for (const QString &name : stored) {
        const bool isUsed = std::ranges::any_of(findings, [&](const PlaceholderFinding &finding) {
            return finding.name == name && finding.problem.isEmpty();
        });
        if (!isUsed)
            findings.append({.name = name, .state = PlaceholderFinding::State::Missing});
    }
    return findings;
}

QString filledIn(const QString &text, const QHash<QString, QString> &values)
{
    QString filled;
    qsizetype from = 0;
    for (const PlaceholderUse &use : placeholdersIn(text)) {
        const QString value = values.value(use.name);
        if (!use.problem.isEmpty() || value.isEmpty())
            continue;
        filled += QString(text.sliced(from, use.offset - from) + value);
        from = use.offset + use.length;
    }
    return QString(filled + text.sliced(from));
}

int spellingDistance(QStringView one, QStringView other)
{
    const size_t width = size_t(other.size()) + 1;
    std::vector<std::vector<int>> rows(size_t(one.size()) + 1, std::vector<int>(width, 0));
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i][0] = int(i);
    for (size_t j = 0; j < width; ++j)
        rows[0][j] = int(j);
    for (size_t i = 1; i < rows.size(); ++i) {
        for (size_t j = 1; j < width; ++j) {
            const bool isSame = one.at(qsizetype(i - 1)) == other.at(qsizetype(j - 1));
            rows[i][j] = std::min({rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + (isSame ? 0 : 1)});
            const bool isSwapped = i > 1 && j > 1 && one.at(qsizetype(i - 1)) == other.at(qsizetype(j - 2)) &&
                                   one.at(qsizetype(i - 2)) == other.at(qsizetype(j - 1));
            if (isSwapped)
                rows[i][j] = std::min(rows[i][j], rows[i - 2][j - 2] + 1);
        }
    }
    return rows.back().back();
}

} // namespace gatehouse
