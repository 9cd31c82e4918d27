#include "network/operations/elevate.h"
#include "network/sandbox/elevate/passwords.h"
#include "network/sandbox/elevate/people.h"
#include "network/sandbox/elevate/reply.h"
#include "network/sandbox/elevate/rules.h"
#include "network/sandbox/elevate/sessions.h"
#include "network/sandbox/elevate/tables.h"

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

//! A question for users. Pages are cut and counted in SQL over an index, so that very many users stay quick.
struct UserQuestion
{
    bool isByRole = false; //!< asks the table of roles held, which knows names, too
    bool mayRepeat = false;
    QStringList where;
    QVariantList values;

    void add(const QString &condition, const QVariantList &more)
    {
        where.append(condition);
        values.append(more);
    }
};

static QString marks(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u',');
}

//! Titles that no role bears mean everybody, as in the service.
static UserQuestion questionForRoles(const Context &context, const QString &titles)
{
    UserQuestion question;
    QVariantList ids;
    for (const QString &title : titles.split(u',', Qt::SkipEmptyParts)) {
        const QList<Row> roles =
            context.store().rows(tables::role, {.where = u"title = ?"_s, .values = {title.trimmed()}});
        for (const Row &role : roles) {
            if (!context.hasTenants() || role.value("tenant_code"_L1) == context.caller.tenantCode)
                ids.append(role.value("id"_L1).toInteger());
        }
    }
    if (!ids.isEmpty()) {
        question.isByRole = true;
        question.mayRepeat = ids.size() > 1;
        question.add(u"role_id IN ("_s + marks(ids.size()) + u')', ids);
        return question;
    }
    question.add(u"deleted_at IS NULL"_s, {});
    if (context.hasTenants())
        question.add(u"tenant_code = ?"_s, {context.caller.tenantCode});
    return question;
}

static QList<Row> usersOf(const Context &context, const UserQuestion &question)
{
    const PageWanted wanted = context.page();
    const QString key = question.isByRole ? u"user_id"_s : u"id"_s;
    const QString table = question.isByRole ? u"elevate_user_role"_s : u"elevate_user"_s;
    const QString order = u" ORDER BY name, "_s + key;
    QSqlQuery ids =
        context.store().run((question.mayRepeat ? u"SELECT DISTINCT "_s : u"SELECT "_s) + key + u", name FROM "_s +
                                table + u" WHERE "_s + question.where.join(u" AND ") + order + u" LIMIT ? OFFSET ?"_s,
                            question.values + QVariantList{wanted.limit, wanted.offset()});
    QVariantList wantedIds;
    while (ids.next())
        wantedIds.append(ids.value(0));
    if (wantedIds.isEmpty())
        return {};
    return context.store().rows(
        tables::user,
        {.where = u"id IN ("_s + marks(wantedIds.size()) + u')', .values = wantedIds, .order = u"name, id"_s});
}

static qint64 countOf(const Context &context, const UserQuestion &question)
{
    const QString counted = question.mayRepeat ? u"COUNT(DISTINCT user_id)"_s : u"COUNT(*)"_s;
    const QString table = question.isByRole ? u"elevate_user_role"_s : u"elevate_user"_s;
    QSqlQuery result = context.store().run(
        u"SELECT "_s + counted + u" FROM "_s + table + u" WHERE "_s + question.where.join(u" AND "), question.values);
    result.next();
    return result.value(0).toLongLong();
}

static QJsonObject organizationOf(const Context &context, const Row &user)
{
    return pick(context.store().find(tables::organization, user.value("organization_id"_L1).toInteger()),
                {"id"_L1, "name"_L1, "code"_L1});
}

static QJsonObject listedUser(const Context &context, const Row &user)
{
    QJsonObject item = pick(user, {"id"_L1, "name"_L1, "about"_L1, "image"_L1});
    if (context.hasTenants()) {
        const UserParts parts = UserParts(UserPart::Organizations) | UserPart::Short;
        item.insert("organizations"_L1, userJson(context, user, parts).value("organizations"_L1));
    } else {
        item.insert("organization"_L1, organizationOf(context, user));
    }
    return item;
}

static Answer listUsersRule(Context &context)
{
    if (!context.query.hasQueryItem(u"type"_s))
        return broken();
    UserQuestion question = questionForRoles(context, context.asked("type"_L1));
    const QString organization = context.asked("organization_id"_L1);
    if (!organization.isEmpty()) {
        if (context.hasTenants())
            return broken();
        question.add(u"organization_id = ?"_s, {organization});
    }
    const QString search = context.asked("search"_L1);
    if (!search.isEmpty())
        question.add(u"name LIKE ?"_s, {QString(search + u'%')});

    QJsonArray groups;
    QString key;
    QJsonArray values;
    const auto closeGroup = [&] {
        if (!values.isEmpty())
            groups.append(QJsonObject{{u"key"_s, key}, {u"values"_s, values}});
        values = {};
    };
    for (const Row &user : usersOf(context, question)) {
        const QString letter = user.value("name"_L1).toString().left(1).toUpper();
        if (letter != key)
            closeGroup();
        key = letter;
        values.append(listedUser(context, user));
    }
    closeGroup();
    return page(context, u"User list fetched successfully."_s, groups, countOf(context, question));
}

static QList<qint64> idsIn(const Context &context, QLatin1StringView key)
{
    return json::toIntegerList(context.body.value(key));
}

static QVariantList asValues(const QList<qint64> &ids)
{
    return QVariantList(ids.begin(), ids.end());
}

static Answer listUsersByIdsRule(Context &context)
{
    const QList<qint64> ids = idsIn(context, "userIds"_L1);
    const QList<Row> users = context.store().rows(
        tables::user,
        {.where = u"id IN ("_s + marks(ids.size()) + u')', .values = asValues(ids), .order = u"id DESC"_s});
    const UserParts parts =
        UserParts(UserPart::CustomText) | UserPart::Organizations | UserPart::Short | UserPart::Organization;
    QJsonArray list;
    for (const Row &user : users)
        list.append(userJson(context, user, parts));
    return success(context, u"Users fetched successfully."_s, list);
}

static QJsonArray userOrganizations(const Context &context, const Row &user)
{
    QJsonArray list;
    const qint64 id = user.value("id"_L1).toInteger();
    for (const Membership &membership : membershipsOf(context.store(), id)) {
        QJsonArray roles;
        for (const Row &role : membership.roles) {
            roles.append(QJsonObject{{u"role_id"_s, role.value("id"_L1)},
                                     {u"role"_s, roleJson(context, role, UserPart::Short)}});
        }
        list.append(QJsonObject{{u"user_id"_s, id},
                                {u"organization_code"_s, membership.organization.value("code"_L1)},
                                {u"tenant_code"_s, membership.organization.value("tenant_code"_L1)},
                                {u"created_at"_s, user.value("created_at"_L1)},
                                {u"updated_at"_s, user.value("updated_at"_L1)},
                                {u"deleted_at"_s, QJsonValue::Null},
                                {u"organization"_s, pick(membership.organization, {"id"_L1, "name"_L1, "code"_L1})},
                                {u"roles"_s, roles}});
    }
    return list;
}

static QJsonObject foundUser(const Context &context, const Row &user)
{
    if (!context.hasTenants()) {
        QJsonObject item = pick(user, {"id"_L1, "name"_L1, "email"_L1, "about"_L1, "image"_L1});
        item.insert("organization"_L1, organizationOf(context, user));
        return item;
    }
    QJsonObject item = userJson(context, user, UserParts(UserPart::CustomText) | UserPart::RoleIds);
    // The real service tells the hash here, and clients must show that they drop it.
    item.insert("password"_L1, user.value("password"_L1));
    item.insert("user_organizations"_L1, userOrganizations(context, user));
    return item;
}

static Answer searchUsersRule(Context &context)
{
    UserQuestion question = questionForRoles(context, context.asked("type"_L1));
    const QString key = question.isByRole ? u"user_id"_s : u"id"_s;
    const QString organization = context.asked("organization_id"_L1);
    if (!organization.isEmpty()) {
        if (context.hasTenants())
            return broken();
        question.add(u"organization_id = ?"_s, {organization});
    }
    if (const QList<qint64> ids = idsIn(context, "user_ids"_L1); !ids.isEmpty())
        question.add(key + u" IN ("_s + marks(ids.size()) + u')', asValues(ids));
    if (const QList<qint64> ids = idsIn(context, "excluded_user_ids"_L1); !ids.isEmpty())
        question.add(key + u" NOT IN ("_s + marks(ids.size()) + u')', asValues(ids));

    const QString search = context.asked("search"_L1);
    if (search.contains(u'@')) {
        QVariantList addresses;
        for (const QString &address : search.split(u',', Qt::SkipEmptyParts))
            addresses.append(address.trimmed());
        question.add(key + u" IN (SELECT id FROM elevate_user WHERE email IN ("_s + marks(addresses.size()) + u"))"_s,
                     addresses);
    } else if (!search.isEmpty()) {
        question.add(u"name LIKE ?"_s, {QString(u'%' + search + u'%')});
    }
    QJsonArray data;
    for (const Row &user : usersOf(context, question))
        data.append(foundUser(context, user));
    return page(context, u"User list fetched successfully."_s, data, countOf(context, question));
}

//! Seconds of a period such as 30m or 7d; absent when it is none.
static std::optional<qint64> secondsOf(const QString &period)
{
    static const QHash<QChar, qint64> units = {{u's', 1}, {u'm', 60}, {u'h', 3600}, {u'd', 86400}};
    bool ok = false;
    const qint64 number = period.chopped(1).toLongLong(&ok);
    const qint64 unit = units.value(period.back(), 0);
    return ok && unit > 0 ? std::optional(number * unit) : std::nullopt;
}

static Answer listSessionsRule(Context &context)
{
    const QString period = context.asked("period"_L1);
    qint64 since = 0;
    if (!period.isEmpty()) {
        const auto seconds = secondsOf(period);
        if (!seconds)
            return broken();
        since = QDateTime::currentSecsSinceEpoch() - *seconds;
    }
    const QString status = context.asked("status"_L1).toUpper();
    QList<Row> sessions = context.store().rows(
        tables::session,
        {.where = u"user_id = ? AND login_time >= ?"_s, .values = {context.caller.id, since}, .order = u"id DESC"_s});
    const auto statusOf = [&](const Row &session) {
        if (!session.value("logout_time"_L1).isNull())
            return u"INACTIVE"_s;
        return isAlive(context.world, session) ? u"ACTIVE"_s : u"EXPIRED"_s;
    };
    const auto rank = [&](const Row &session) {
        if (session.value("id"_L1) == context.caller.sessionId)
            return 0;
        return statusOf(session) == "ACTIVE"_L1 ? 1 : 2;
    };
    std::ranges::stable_sort(sessions, std::ranges::less(), rank);

    QJsonArray all;
    for (const Row &session : std::as_const(sessions)) {
        if (!status.isEmpty() && statusOf(session) != status)
            continue;
        const QJsonValue ended = session.value("logout_time"_L1);
        all.append(QJsonObject{
            {u"id"_s, session.value("id"_L1)},
            {u"device_info"_s, session.value("device_info"_L1)},
            {u"status"_s, statusOf(session)},
            {u"login_time"_s, QString::number(session.value("login_time"_L1).toInteger())},
            {u"logout_time"_s, ended.isNull() ? QJsonValue() : QJsonValue(QString::number(ended.toInteger()))}});
    }
    const PageWanted wanted = context.page();
    QJsonArray data;
    for (qint64 i = wanted.offset(); i < std::min<qint64>(all.size(), wanted.offset() + wanted.limit); ++i)
        data.append(all.at(i));
    return page(context, u"User sessions fetched successfully"_s, data, all.size());
}

static Answer changePasswordRule(Context &context)
{
    const Row user = context.store().find(tables::user, context.caller.id);
    const QString hash = user.value("password"_L1).toString();
    const QString wanted = context.body.value("newPassword"_L1).toString();
    if (!passwordFits(context.body.value("oldPassword"_L1).toString(), hash))
        return refuse(400, u"The old password is not right."_s);
    if (passwordFits(wanted, hash))
        return refuse(400, u"The new password must differ from the present one."_s);
    context.store().update(tables::user, context.caller.id,
                           {{u"password"_s, hashedPassword(wanted)}, {u"updated_at"_s, isoNow()}});
    endSessions(context.store(), context.caller.id);
    return success(context, u"Password changed successfully."_s, QJsonObject());
}

static Answer acceptTermsRule(Context &context)
{
    // Deprecated, and out of order on the line with tenants.
    if (context.hasTenants())
        return refuse(400, u"User does not exist."_s);
    context.store().update(tables::user, context.caller.id,
                           {{u"has_accepted_terms_and_conditions"_s, true}, {u"updated_at"_s, isoNow()}});
    return success(context, u"User successfully updated."_s);
}

std::span<const HandlerRow> accountRules()
{
    static constexpr std::array rules = {
        HandlerRow{&elevate::listUsers, listUsersRule},
        HandlerRow{&elevate::listUsersByIds, listUsersByIdsRule},
        HandlerRow{&elevate::searchUsers, searchUsersRule},
        HandlerRow{&elevate::listSessions, listSessionsRule},
        HandlerRow{&elevate::changePassword, changePasswordRule},
        HandlerRow{&elevate::acceptTerms, acceptTermsRule},
    };
    return rules;
}

} // namespace gatehouse::sandbox
