#pragma once

#include "models/schema/line.h"

#include <QList>
#include <QString>

#include <optional>

namespace gatehouse {

//! One thing asked of a password.
struct PasswordPoint
{
    enum class What : quint8 { Length, Capitals, SmallLetters, Digits, Specials, NoBlanks };
    What what = What::Length;
    int least = 1;

    //! Letters count as such from A to Z, as the service counts them; specials are all others but blanks.
    bool isMetBy(QStringView password) const;
    QString text() const; //!< in the user's language
    bool operator==(const PasswordPoint &) const = default;
};

//! What a service asks of new passwords. It is a setting of each deployment, told in words when a password is refused.
struct PasswordRule
{
    QString statement;           //!< the service's words; empty: nothing was heard yet
    QList<PasswordPoint> points; //!< empty where the words cannot be taken apart

    bool isStated() const { return !statement.isEmpty(); }
    //! The points \a password does not meet.
    QList<PasswordPoint> unmetBy(QStringView password) const;
    bool operator==(const PasswordRule &) const = default;

    //! What deployments of the line ask for when nobody has set anything else.
    static PasswordRule usualOf(Line line);
    //! From the service's words; absent when they do not sound like a rule.
    static std::optional<PasswordRule> fromStatement(const QString &statement);
};

} // namespace gatehouse
