#pragma once

#include <QList>
#include <QStringView>

#include <optional>

namespace gatehouse {

//! How well a text answers to what was typed.
struct FuzzyMatch
{
    int score = 0;              //!< higher is better
    QList<qsizetype> positions; //!< characters of the text that answer, ascending
};

//! Every word of \a typed must occur in \a text as a subsequence, in any order of the words and whatever the case.
//! Beginnings of words and runs count most, so "nu" finds "New user" before "Refresh now upwards".
std::optional<FuzzyMatch> fuzzyMatch(QStringView typed, QStringView text);

} // namespace gatehouse
