#pragma once

#include <QList>
#include <QLocale>
#include <QString>

#include <optional>

namespace gatehouse {

//! What a word in a text of times means.
enum class WeekWord : quint8 {
    Day, //!< with the number of the day, 0: Monday
    Daily,
    Weekdays,
    Weekend,
    AllDay,
    Always,
    Never,
    And,
    To,
    Noon,
    Midnight,
    Am,
    Pm,
    Filler, //!< says nothing, such as "from"
};

//! The words in which times are told, in a locale, English and Hindi.
class WeekWords
{
public:
    explicit WeekWords(const QLocale &locale);

    struct Match
    {
        WeekWord word;
        int day = 0;
        qsizetype length = 0; //!< of the text matched
    };
    //! The longest word that starts at \a position. Case, full stops and kinds of blank do not matter.
    std::optional<Match> at(QStringView text, qsizetype position) const;

private:
    struct Entry
    {
        QString folded;
        WeekWord word;
        int day = 0;
    };
    void add(const QString &text, WeekWord word, int day = 0);
    void addDays(const QLocale &locale);

    QList<Entry> m_entries; //!< longest first; of equals the first added
};

//! In the user's language, as the text form writes them and reads them beside the English words.
QString alwaysWord();
QString neverWord();
QString dailyWord();

//! The name of a day (0: Monday) in the text form: short where that tells the days apart.
QString dayWord(int day, const QLocale &locale);

//! True for the marks that set the direction of writing, which mean nothing to a reader of times.
bool isDirectionMark(QChar character);

} // namespace gatehouse
