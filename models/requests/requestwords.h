#pragma once

#include <QDateTime>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace gatehouse {

//! How old something is, in words: "4 min", "3 h", "12 days". Where it is only known to be there \a since then, so that
//! it may be older: "over 3 h". Empty when \a since is invalid.
QString ageText(const QDateTime &since, bool isExact, const QDateTime &now);

//! An answer of the form that somebody filled in to ask for a role.
struct RequestAnswer
{
    QString question; //!< in words where the service's own forms have it, else its key made readable
    QString answer;
    bool operator==(const RequestAnswer &) const = default;
};

//! The answers in a request's form data, those with prose first.
QList<RequestAnswer> answersIn(const QJsonValue &formData);
//! The same in one line, for a table.
QString answersText(const QJsonValue &formData);

} // namespace gatehouse
