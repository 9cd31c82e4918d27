#include "network/sandbox/ivalt/userrules.h"

#include "network/sandbox/ivalt/reply.h"
#include "network/sandbox/ivalt/tables.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

const UserRules userGeofences{spokenUserGeofence, ivalttables::userGeofence, "geofence_id"_L1, "geofence"_L1};
const UserRules userTimeslots{spokenUserTimeslot, ivalttables::userTimeslot, "timeslot_id"_L1, "timeslot"_L1};

static Answer sayRulesOfUser(const Context &context, const UserRules &kind, qint64 user)
{
    return sayIvalt(context, speakAll(context, kind.spoken, u"a.user_id = ?"_s, {user}));
}

Answer listRulesOfUser(Context &context, const UserRules &kind)
{
    const qint64 user = userInPath(context).value("id"_L1).toInteger();
    return user == 0 ? notFound(context, u"User"_s) : sayRulesOfUser(context, kind, user);
}

QString rulesById(const Context &context, const UserRules &kind, qint64 user, QLatin1StringView key,
                  const QJsonArray &ids, QList<qint64> *rules)
{
    for (const QJsonValue &item : ids) {
        const qint64 id = json::toInteger(item).value_or(0);
        const bool isKnown =
            context.store().count(kind.spoken.table, {.where = u"id = ? AND organization_id IN (SELECT organization_id "
                                                               "FROM ivalt_membership WHERE user_id = ?)"_s,
                                                      .values = {id, user}}) > 0;
        if (!isKnown)
            return u"%1 names a %2 that no organization of the user has: %3"_s.arg(key, kind.name, json::toText(item));
        if (!rules->contains(id))
            rules->append(id);
    }
    return {};
}

Answer replaceRulesOfUser(Context &context, const UserRules &kind, qint64 user, const QList<qint64> &rules,
                          const QSet<qint64> &off)
{
    Store &store = context.store();
    store.removeAll(kind.links, {.where = u"user_id = ?"_s, .values = {user}});
    for (const qint64 rule : rules) {
        Row link{{u"user_id"_s, user}, {QString(kind.column), rule}};
        if (off.contains(rule))
            link.insert("is_off"_L1, true);
        store.insert(kind.links, link);
    }
    return sayRulesOfUser(context, kind, user);
}

Answer removeRule(Context &context, const UserRules &kind, qint64 rule)
{
    context.store().removeAll(kind.links, {.where = u"%1 = ?"_s.arg(kind.column), .values = {rule}});
    context.store().remove(kind.spoken.table, rule);
    return sayIvalt(context);
}

} // namespace gatehouse::sandbox
