#include "models/accounts/passwordrule.h"

#include "models/schema/check.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

using What = PasswordPoint::What;

namespace {

//! Translation context.
struct PasswordText
{
    Q_DECLARE_TR_FUNCTIONS(PasswordRule)
};

} // namespace

static bool counts(What what, char16_t c)
{
    switch (what) {
    case What::Length:
        return true;
    case What::Capitals:
        return checks::isUpper(c);
    case What::SmallLetters:
        return checks::isLower(c);
    case What::Digits:
        return checks::isDigit(c);
    case What::Specials:
        return !checks::isLetter(c) && !checks::isDigit(c) && !checks::isBlank(c);
    case What::NoBlanks:
        break;
    }
    return checks::isBlank(c);
}

bool PasswordPoint::isMetBy(QStringView password) const
{
    const auto found = std::ranges::count_if(password, [this](QChar c) { return counts(what, c.unicode()); });
    return what == What::NoBlanks ? found == 0 && !password.isEmpty() : found >= least;
}

QString PasswordPoint::text() const
{
    switch (what) {
    case What::Length:
        return PasswordText::tr("At least %n characters", nullptr, least);
    case What::Capitals:
        return PasswordText::tr("%n capital letters", nullptr, least);
    case What::SmallLetters:
        return PasswordText::tr("%n small letters", nullptr, least);
    case What::Digits:
        return PasswordText::tr("%n digits", nullptr, least);
    case What::Specials:
        return PasswordText::tr("%n special characters", nullptr, least);
    case What::NoBlanks:
        break;
    }
    return PasswordText::tr("No blanks");
}

QList<PasswordPoint> PasswordRule::unmetBy(QStringView password) const
{
    QList<PasswordPoint> unmet = points;
    unmet.removeIf([&](const PasswordPoint &point) { return point.isMetBy(password); });
    return unmet;
}

PasswordRule PasswordRule::usualOf(Line line)
{
    if (line == Line::V35) {
        return {.points = {{What::Length, 8},
                           {What::Capitals, 1},
                           {What::SmallLetters, 1},
                           {What::Digits, 1},
                           {What::Specials, 1},
                           {What::NoBlanks, 1}}};
    }
    return {.points = {
                {What::Length, 11}, {What::Capitals, 2}, {What::Digits, 2}, {What::Specials, 3}, {What::NoBlanks, 1}}};
}

static std::optional<int> numberIn(const QString &word)
{
    static const QStringList names = {u"zero"_s,  u"one"_s,   u"two"_s,  u"three"_s, u"four"_s,   u"five"_s,  u"six"_s,
                                      u"seven"_s, u"eight"_s, u"nine"_s, u"ten"_s,   u"eleven"_s, u"twelve"_s};
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    if (isNumber)
        return number;
    const qsizetype place = names.indexOf(word);
    return place >= 0 ? std::optional(static_cast<int>(place)) : std::nullopt;
}

static std::optional<What> whatIn(const QString &word)
{
    if (word.startsWith("uppercase"_L1) || word.startsWith("capital"_L1))
        return What::Capitals;
    if (word.startsWith("lowercase"_L1) || word.startsWith("small"_L1))
        return What::SmallLetters;
    if (word.startsWith("number"_L1) || word.startsWith("digit"_L1) || word.startsWith("numeric"_L1))
        return What::Digits;
    if (word.startsWith("special"_L1) || word.startsWith("symbol"_L1))
        return What::Specials;
    if (word.startsWith("character"_L1))
        return What::Length;
    return std::nullopt;
}

std::optional<PasswordRule> PasswordRule::fromStatement(const QString &statement)
{
    QString plain = statement.toLower();
    plain.replace("upper case"_L1, "uppercase"_L1).replace("lower case"_L1, "lowercase"_L1);
    for (QChar &c : plain) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    const QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    PasswordRule rule{.statement = statement.trimmed(), .points = {}};
    // What is forbidden or has an upper bound is left to the service's own words.
    static const QStringList twists = {u"not"_s,  u"no"_s,   u"without"_s, u"between"_s, u"most"_s,
                                       u"more"_s, u"than"_s, u"maximum"_s, u"max"_s,     u"exactly"_s};
    const bool isTwisted = std::ranges::any_of(words, [](const QString &word) { return twists.contains(word); });
    std::optional<int> number;
    bool isSpecial = false;
    for (const QString &word : isTwisted ? QStringList() : words) {
        if (const std::optional<int> said = numberIn(word)) {
            number = said;
            isSpecial = false;
            continue;
        }
        const std::optional<What> what = whatIn(word);
        // "Special characters" is one thing and says nothing of the length.
        if (!what || (what == What::Length && (isSpecial || !number)))
            continue;
        isSpecial = what == What::Specials;
        const auto isSame = [&](const PasswordPoint &point) { return point.what == *what; };
        if (!std::ranges::any_of(rule.points, isSame))
            rule.points.append({*what, number.value_or(1)});
        number.reset();
    }
    if (rule.points.size() < 2)
        rule.points.clear();
    const bool soundsLikeOne = !rule.points.isEmpty() || (isTwisted && words.size() > 5);
    return soundsLikeOne ? std::optional(rule) : std::nullopt;
}

} // namespace gatehouse
