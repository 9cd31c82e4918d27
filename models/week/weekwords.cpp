#include "models/week/weekwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! Translation context.
struct WeekText
{
    Q_DECLARE_TR_FUNCTIONS(WeekText)
};

struct WordRow
{
    WeekWord word;
    const char16_t *texts; //!< commas between
};

constexpr WordRow wordRows[] = {
    {WeekWord::Daily, u"daily,every day,everyday,each day,रोज़,रोज,प्रतिदिन,हर दिन"},
    {WeekWord::Weekdays, u"weekdays,weekday,working days,workdays"},
    {WeekWord::Weekend, u"weekend,weekends,सप्ताहांत"},
    {WeekWord::AllDay, u"all day,whole day,पूरे दिन,पूरा दिन"},
    {WeekWord::Always, u"always,any time,anytime,24/7,हमेशा"},
    {WeekWord::Never, u"never,none,nothing,कभी नहीं"},
    {WeekWord::And, u"and,और,तथा"},
    {WeekWord::To, u"to,until,till,through,thru,से"},
    {WeekWord::Noon, u"noon"},
    {WeekWord::Midnight, u"midnight"},
    {WeekWord::Am, u"am"},
    {WeekWord::Pm, u"pm"},
    {WeekWord::Filler, u"from,on,at,every,each,तक,को"},
};

constexpr std::array<QLatin1StringView, 7> englishDays = {"monday"_L1, "tuesday"_L1,  "wednesday"_L1, "thursday"_L1,
                                                          "friday"_L1, "saturday"_L1, "sunday"_L1};

bool isPartOfWord(QChar character)
{
    return character.isLetter() || character.isMark();
}

QString foldedWord(const QString &text)
{
    QString result;
    for (QChar character : text.simplified()) {
        if (character != u'.' && !isDirectionMark(character))
            result += character.isSpace() ? QChar(u' ') : character.toCaseFolded();
    }
    return result;
}

//! How much of the text the word takes, a full stop after it included; nothing when it does not stand there.
std::optional<qsizetype> lengthOf(const QString &word, QStringView text, qsizetype position)
{
    qsizetype at = position;
    for (qsizetype i = 0; i < word.size();) {
        if (at >= text.size())
            return std::nullopt;
        const QChar character = text.at(at);
        if (isDirectionMark(character) || (character == u'.' && i > 0)) {
            ++at;
        } else if (character.isSpace() && word.at(i) == u' ') {
            while (at < text.size() && text.at(at).isSpace())
                ++at;
            ++i;
        } else if (character.toCaseFolded() == word.at(i)) {
            ++at;
            ++i;
        } else {
            return std::nullopt;
        }
    }
    const bool goesOn =
        at < text.size() &&
        (word.back().isDigit() ? text.at(at).isDigit() : isPartOfWord(text.at(at)) && isPartOfWord(word.back()));
    if (goesOn)
        return std::nullopt;
    if (at < text.size() && text.at(at) == u'.')
        ++at;
    return at - position;
}

//! Beginnings and plurals of the English names.
std::optional<WeekWords::Match> englishDay(QStringView text, qsizetype position)
{
    qsizetype end = position;
    while (end < text.size() && isPartOfWord(text.at(end)))
        ++end;
    const QString word = text.sliced(position, end - position).toString().toCaseFolded();
    if (word.size() < 2)
        return std::nullopt;
    for (int day = 0; day < 7; ++day) {
        const QString name(englishDays[day]);
        if (name.startsWith(word) || word == name + u's' || (day == 2 && word == "weds"_L1)) {
            const bool hasStop = end < text.size() && text.at(end) == u'.';
            return WeekWords::Match{WeekWord::Day, day, end - position + (hasStop ? 1 : 0)};
        }
    }
    return std::nullopt;
}

} // namespace

bool isDirectionMark(QChar character)
{
    const char16_t code = character.unicode();
    return code == 0x061c || code == 0x200e || code == 0x200f || (code >= 0x202a && code <= 0x202e) ||
           (code >= 0x2066 && code <= 0x2069) || code == 0xfeff;
}

QString alwaysWord()
{
    return WeekText::tr("always", "text form of a week: at all times");
}

QString neverWord()
{
    return WeekText::tr("never", "text form of a week: at no time");
}

QString dailyWord()
{
    return WeekText::tr("daily", "text form of a week: on every day");
}

QString dayWord(int day, const QLocale &locale)
{
    const auto name = [&locale](int number, QLocale::FormatType format) {
        return locale.standaloneDayName(number + 1, format);
    };
    QStringList shortNames;
    for (int number = 0; number < 7; ++number)
        shortNames.append(foldedWord(name(number, QLocale::ShortFormat)));
    shortNames.removeDuplicates();
    shortNames.removeAll(QString());
    return name(day, shortNames.size() == 7 ? QLocale::ShortFormat : QLocale::LongFormat);
}

void WeekWords::add(const QString &text, WeekWord word, int day)
{
    if (const QString key = foldedWord(text); !key.isEmpty())
        m_entries.append({key, word, day});
}

void WeekWords::addDays(const QLocale &locale)
{
    for (int day = 0; day < 7; ++day) {
        for (const QLocale::FormatType format : {QLocale::ShortFormat, QLocale::LongFormat}) {
            add(locale.standaloneDayName(day + 1, format), WeekWord::Day, day);
            add(locale.dayName(day + 1, format), WeekWord::Day, day);
        }
    }
}

WeekWords::WeekWords(const QLocale &locale)
{
    // The first of two equal words wins: in Finnish "to" is Thursday.
    addDays(locale);
    add(locale.amText(), WeekWord::Am);
    add(locale.pmText(), WeekWord::Pm);
    add(alwaysWord(), WeekWord::Always);
    add(neverWord(), WeekWord::Never);
    add(dailyWord(), WeekWord::Daily);
    for (const WordRow &row : wordRows) {
        for (const QString &text : QString::fromUtf16(row.texts).split(u','))
            add(text, row.word);
    }
    addDays(QLocale(QLocale::Hindi));
    std::ranges::stable_sort(m_entries, std::greater(), [](const Entry &entry) { return entry.folded.size(); });
}

std::optional<WeekWords::Match> WeekWords::at(QStringView text, qsizetype position) const
{
    for (const Entry &entry : m_entries) {
        if (const auto length = lengthOf(entry.folded, text, position))
            return Match{entry.word, entry.day, *length};
    }
    return englishDay(text, position);
}

} // namespace gatehouse
