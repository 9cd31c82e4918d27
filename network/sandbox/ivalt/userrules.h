#pragma once

#include "network/sandbox/ivalt/speech.h"

namespace gatehouse::sandbox {

//! A kind of rule that users have several of: geofences, or timeslots.
struct UserRules
{
    const Spoken &spoken;     //!< those of a user
    const Table &links;       //!< which user has which
    QLatin1StringView column; //!< of links: the rule
    QLatin1StringView name;   //!< of one, in problems
};

extern const UserRules userGeofences;
extern const UserRules userTimeslots;

//! The rules of the user whom the path names.
Answer listRulesOfUser(Context &context, const UserRules &kind);

//! Adds to \a rules those of the user's organizations that the ids under \a key name; null, or what is wrong with them.
QString rulesById(const Context &context, const UserRules &kind, qint64 user, QLatin1StringView key,
                  const QJsonArray &ids, QList<qint64> *rules);

//! From now on the user has these and no others; those of \a off, which only geofences can be, switched off.
Answer replaceRulesOfUser(Context &context, const UserRules &kind, qint64 user, const QList<qint64> &rules,
                          const QSet<qint64> &off = {});

//! The rule goes, from all users too.
Answer removeRule(Context &context, const UserRules &kind, qint64 rule);

} // namespace gatehouse::sandbox
