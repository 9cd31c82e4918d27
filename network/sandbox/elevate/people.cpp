#include "network/sandbox/elevate/people.h"

#include "network/sandbox/elevate/passwords.h"
#include "network/sandbox/elevate/reply.h"
#include "network/sandbox/elevate/sessions.h"
#include "network/sandbox/elevate/tables.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

QList<Membership> membershipsOf(const Store &store, qint64 userId)
{
    QList<Membership> memberships;
    const QList<Row> places =
        store.rows(tables::userRole, {.where = u"user_id = ?"_s, .values = {userId}, .order = u"id"_s});
    for (const Row &place : places) {
        const qint64 organizationId = place.value("organization_id"_L1).toInteger();
        auto known = std::ranges::find_if(memberships, [&](const Membership &m) {
            return m.organization.value("id"_L1).toInteger() == organizationId;
        });
        if (known == memberships.end()) {
            memberships.append({store.find(tables::organization, organizationId), {}});
            known = std::prev(memberships.end());
        }
        const Row role = store.find(tables::role, place.value("role_id"_L1).toInteger());
        if (!role.isEmpty())
            known->roles.append(role);
    }
    return memberships;
}

QList<Row> rolesOf(const Store &store, qint64 userId)
{
    return store.rows(tables::role, {.where = u"id IN (SELECT role_id FROM elevate_user_role WHERE user_id = ?)"_s,
                                     .values = {userId},
                                     .order = u"id"_s});
}

static QJsonObject languageJson(const QString &code)
{
    static const QHash<QString, QString> names = {{u"en"_s, u"English"_s}, {u"hi"_s, u"Hindi"_s}};
    return {{u"value"_s, code}, {u"label"_s, names.value(code, code)}};
}

QJsonObject roleJson(const Context &context, const Row &role, UserParts parts)
{
    QJsonObject item = pick(role, {"id"_L1, "title"_L1, "label"_L1});
    if (parts.testFlag(UserPart::Short))
        return item;
    for (QLatin1StringView key : {"user_type"_L1, "status"_L1, "organization_id"_L1, "visibility"_L1})
        item.insert(key, role.value(key));
    if (context.hasTenants())
        item.insert("tenant_code"_L1, role.value("tenant_code"_L1));
    if (context.hasTenants() && parts.testFlag(UserPart::Translations))
        item.insert("translations"_L1, role.value("translations"_L1));
    if (!context.hasTenants() && parts.testFlag(UserPart::Stamps)) {
        for (QLatin1StringView key : {"created_at"_L1, "updated_at"_L1, "deleted_at"_L1})
            item.insert(key, QJsonValue::Null);
    }
    return item;
}

static QJsonArray rolesJson(const Context &context, const QList<Row> &roles, UserParts parts)
{
    QJsonArray list;
    for (const Row &role : roles)
        list.append(roleJson(context, role, parts));
    return list;
}

static QJsonArray organizationsJson(const Context &context, qint64 userId, UserParts parts)
{
    QJsonArray list;
    for (const Membership &membership : membershipsOf(context.store(), userId)) {
        QJsonObject item = pick(membership.organization, {"id"_L1, "name"_L1, "code"_L1});
        if (!parts.testFlag(UserPart::Short)) {
            for (QLatin1StringView key : {"description"_L1, "status"_L1, "related_orgs"_L1, "tenant_code"_L1, "meta"_L1,
                                          "created_by"_L1, "updated_by"_L1})
                item.insert(key, membership.organization.value(key));
        }
        item.insert("roles"_L1, rolesJson(context, membership.roles, parts));
        list.append(item);
    }
    return list;
}

static QJsonArray idsOf(const QList<Row> &rows)
{
    QJsonArray ids;
    for (const Row &row : rows)
        ids.append(row.value("id"_L1));
    return ids;
}

QJsonObject userJson(const Context &context, const Row &user, UserParts parts)
{
    const qint64 id = user.value("id"_L1).toInteger();
    QJsonObject item = pick(user, {"id"_L1, "email"_L1, "name"_L1, "location"_L1, "about"_L1, "share_link"_L1,
                                   "status"_L1, "image"_L1, "has_accepted_terms_and_conditions"_L1, "languages"_L1,
                                   "meta"_L1, "created_at"_L1, "updated_at"_L1, "deleted_at"_L1});
    item.insert("email_verified"_L1, u"false"_s);
    if (parts.testFlag(UserPart::HiddenEmail) && !user.value("email"_L1).isNull())
        item.insert("email"_L1, concealed(user.value("email"_L1).toString()));
    const QString language = user.value("preferred_language"_L1).toString(u"en"_s);
    item.insert("preferred_language"_L1,
                parts.testFlag(UserPart::Language) ? QJsonValue(languageJson(language)) : QJsonValue(language));
    if (parts.testFlag(UserPart::CustomText))
        item.insert("custom_entity_text"_L1, user.value("custom_entity_text"_L1));

    if (context.hasTenants()) {
        for (QLatin1StringView key : {"username"_L1, "phone"_L1, "phone_code"_L1, "tenant_code"_L1})
            item.insert(key, user.value(key));
        if (parts.testFlag(UserPart::RoleIds)) {
            item.insert("roles"_L1, idsOf(rolesOf(context.store(), id)));
            item.insert("configs"_L1, user.value("configs"_L1));
        }
        if (parts.testFlag(UserPart::Organizations))
            item.insert("organizations"_L1, organizationsJson(context, id, parts));
        return item;
    }

    const QList<Row> roles = rolesOf(context.store(), id);
    item.insert("organization_id"_L1, user.value("organization_id"_L1));
    item.insert("roles"_L1, idsOf(roles));
    if (parts.testFlag(UserPart::Organizations))
        item.insert("user_roles"_L1, rolesJson(context, roles, parts));
    if (parts.testFlag(UserPart::Organization)) {
        const Row organization =
            context.store().find(tables::organization, user.value("organization_id"_L1).toInteger());
        item.insert("organization"_L1, pick(organization, {"id"_L1, "name"_L1, "code"_L1}));
    }
    return item;
}

QJsonArray permissionsOf(const Store &store, const QStringList &roleTitles)
{
    QVariantList titles;
    for (const QString &title : roleTitles)
        titles.append(title);
    const QStringList marks(titles.size(), u"?"_s);
    QStringList order;
    QHash<QString, QJsonArray> verbs;
    const QList<Row> mappings =
        store.rows(tables::rolePermission,
                   {.where = u"role_title IN ("_s + marks.join(u',') + u')', .values = titles, .order = u"id"_s});
    for (const Row &mapping : mappings) {
        const QString module = mapping.value("module"_L1).toString();
        if (!verbs.contains(module))
            order.append(module);
        for (const QJsonValue &verb : mapping.value("request_type"_L1).toArray()) {
            if (!verbs[module].contains(verb))
                verbs[module].append(verb);
        }
    }
    QJsonArray list;
    for (const QString &module : std::as_const(order)) {
        list.append(
            QJsonObject{{u"module"_s, module}, {u"request_type"_s, verbs.value(module)}, {u"service"_s, u"user"_s}});
    }
    return list;
}

Row findUser(const Store &store, Line line, const QString &identifier, const QString &tenantCode,
             const QString &phoneCode)
{
    if (identifier.isEmpty())
        return {};
    if (line != Line::V35) {
        return store.first(tables::user, {.where = u"email = ? AND status != 'DELETED'"_s, .values = {identifier}});
    }
    if (!phoneCode.isEmpty()) {
        return store.first(tables::user,
                           {.where = u"phone = ? AND phone_code = ? AND tenant_code = ? AND status != 'DELETED'"_s,
                            .values = {identifier, phoneCode, tenantCode}});
    }
    return store.first(tables::user, {.where = u"(email = ? OR username = ?) AND tenant_code = ? AND status != "
                                               "'DELETED'"_s,
                                      .values = {identifier, identifier, tenantCode}});
}

Row roleTitled(const Store &store, const QString &title, qint64 organizationId)
{
    return store.first(tables::role, {.where = u"title = ? AND organization_id IN (?, ?) AND status = 'ACTIVE'"_s,
                                      .values = {title, organizationId, defaultOrganizationId},
                                      .order = u"organization_id = 1, id"_s});
}

bool giveRole(Store &store, qint64 userId, qint64 roleId, qint64 organizationId)
{
    const Query held{.where = u"user_id = ? AND role_id = ? AND organization_id = ?"_s,
                     .values = {userId, roleId, organizationId}};
    if (store.count(tables::userRole, held) > 0)
        return false;
    store.insert(tables::userRole, {{u"user_id"_s, userId},
                                    {u"role_id"_s, roleId},
                                    {u"organization_id"_s, organizationId},
                                    {u"name"_s, store.find(tables::user, userId).value("name"_L1)}});
    return true;
}

void moveUser(Store &store, qint64 userId, qint64 from, qint64 to)
{
    store.run(u"UPDATE elevate_user_role SET organization_id = ? WHERE user_id = ? AND organization_id = ?"_s,
              {to, userId, from});
    store.update(tables::user, userId, {{u"organization_id"_s, to}, {u"updated_at"_s, isoNow()}});
}

static QString uniqueUsername(const QString &name)
{
    QString base;
    for (QChar c : name.toLower()) {
        if (c.isLetter() && base.size() < 10)
            base += c;
    }
    return base + u'_' + QString::number(QRandomGenerator::global()->generate64(), 36);
}

qint64 addUser(World &world, Row user, qint64 organizationId, const QStringList &roleTitles)
{
    Store &store = world.store;
    const QString now = isoNow();
    const QString password = user.value("password"_L1).toString();
    if (!password.isEmpty())
        user.insert("password"_L1, hashedPassword(password));
    user.insert("status"_L1, u"ACTIVE"_s);
    user.insert("preferred_language"_L1, u"en"_s);
    user.insert("organization_id"_L1, organizationId);
    user.insert("has_accepted_terms_and_conditions"_L1,
                user.value("has_accepted_terms_and_conditions"_L1).toBool(false));
    user.insert("created_at"_L1, now);
    user.insert("updated_at"_L1, now);
    if (world.options.elevate == Line::V35) {
        const Row organization = store.find(tables::organization, organizationId);
        user.insert("tenant_code"_L1, organization.value("tenant_code"_L1));
        if (user.value("username"_L1).toString().isEmpty())
            user.insert("username"_L1, uniqueUsername(user.value("name"_L1).toString()));
    }
    const qint64 id = store.insert(tables::user, user);
    // System admins hold no other role.
    const bool isAdmin = roleTitles.contains(u"admin"_s);
    for (const QString &title : (isAdmin ? QStringList() : QStringList{QString(defaultRole)}) + roleTitles) {
        const Row role = roleTitled(store, title, organizationId);
        if (!role.isEmpty())
            giveRole(store, id, role.value("id"_L1).toInteger(), organizationId);
    }
    return id;
}

void renameUser(Store &store, qint64 userId, const QString &name)
{
    store.update(tables::user, userId, {{u"name"_s, name}});
    store.run(u"UPDATE elevate_user_role SET name = ? WHERE user_id = ?"_s, {name, userId});
}

qint64 deactivate(Store &store, const QList<qint64> &userIds)
{
    qint64 changed = 0;
    for (qint64 id : userIds) {
        if (store.find(tables::user, id).value("status"_L1) != "ACTIVE"_L1)
            continue;
        store.update(tables::user, id, {{u"status"_s, u"INACTIVE"_s}, {u"updated_at"_s, isoNow()}});
        endSessions(store, id);
        ++changed;
    }
    return changed;
}

} // namespace gatehouse::sandbox
