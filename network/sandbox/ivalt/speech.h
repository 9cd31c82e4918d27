#pragma once

#include "network/sandbox/context.h"

namespace gatehouse::sandbox {

//! A kind of record as iVALT replies give it. The store makes the JSON, so that a hundred thousand users in one reply
//! take no detour through objects.
struct Spoken
{
    const Table &table;          //!< called t in SQL
    QLatin1StringView leavesOut; //!< keys, blanks between
    struct Extra
    {
        QLatin1StringView key;
        QLatin1StringView sql;
        Kind kind;
    };
    std::span<const Extra> extras = {};
    QLatin1StringView join = {}; //!< further tables
};

extern const Spoken spokenOrganization;
extern const Spoken spokenListedUser; //!< with what a list shows; the membership is called m
extern const Spoken spokenUser;       //!< with everything known of one; the membership is called m
extern const Spoken spokenAuthCode;
extern const Spoken spokenAuthCodeWithoutSecret;
extern const Spoken spokenGeofence;
extern const Spoken spokenTimeslot;
extern const Spoken spokenUserGeofence; //!< as it counts for a user; the assignment is called a
extern const Spoken spokenUserTimeslot; //!< the assignment is called a

//! The records as a JSON list, in the dialect of the options. \a where speaks of t.
QByteArray speakAll(const Context &context, const Spoken &kind, const QString &where = {},
                    const QVariantList &values = {});
//! One record as a JSON object; empty when there is none.
QByteArray speakOne(const Context &context, const Spoken &kind, const QString &where, const QVariantList &values);

//! A timezone as the store keeps it: an object of value, label, offset, abbrev, altName, whatever form it came in.
//! Null for a zone nobody knows.
QJsonValue timezoneObject(const QJsonValue &given);

} // namespace gatehouse::sandbox
