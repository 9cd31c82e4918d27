#include "network/operations/elevate.h"
#include "network/sandbox/elevate/people.h"
#include "network/sandbox/elevate/reply.h"
#include "network/sandbox/elevate/rules.h"
#include "network/sandbox/elevate/tables.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

//! Who acts in another tenant is not found there.
static bool isElsewhere(const Context &context)
{
    const Row user = context.store().find(tables::user, context.caller.id);
    return context.hasTenants() && user.value("tenant_code"_L1).toString() != context.caller.tenantCode;
}

static Answer nobodyThere()
{
    return refuse(404, u"User not found."_s, u"UNAUTHORIZED"_s);
}

static Answer profile(Context &context, qint64 id, bool isOwn)
{
    const Row user = context.store().find(tables::user, id);
    if (user.isEmpty() || (isOwn && isElsewhere(context))) {
        return context.hasTenants() ? nobodyThere() : unauthorized(u"User not found."_s);
    }
    QJsonObject shown =
        userJson(context, user, UserParts(UserPart::Language) | UserPart::Organizations | UserPart::Organization);
    QStringList titles;
    for (const Row &role : rolesOf(context.store(), id))
        titles.append(role.value("title"_L1).toString());
    shown.insert("permissions"_L1, permissionsOf(context.store(), titles));
    if (isOwn || !context.hasTenants())
        shown.insert("image_cloud_path"_L1, QJsonValue::Null);
    return success(context, u"Profile fetched successfully."_s, shown);
}

static Answer readUserRule(Context &context)
{
    const QString id = context.argument(u"userId");
    return id.isNull() ? profile(context, context.caller.id, true) : profile(context, id.toLongLong(), false);
}

static Answer readOwnProfileRule(Context &context)
{
    return profile(context, context.caller.id, true);
}

static Answer setLanguageRule(Context &context)
{
    if (isElsewhere(context))
        return nobodyThere();
    context.store().update(
        tables::user, context.caller.id,
        {{u"preferred_language"_s, context.body.value("preferred_language"_L1)}, {u"updated_at"_s, isoNow()}});
    const Row user = context.store().find(tables::user, context.caller.id);
    return success(context, u"Your language is changed successfully"_s,
                   userJson(context, user, UserParts(UserPart::RoleIds) | UserPart::HiddenEmail));
}

//! Whether an entity type of the caller's or the default organization has this value.
static bool isEntityValue(const Context &context, const QString &type, const QString &value)
{
    const QList<Row> types = context.store().rows(
        tables::entityType, {.where = u"value = ? AND organization_id IN (?, ?)"_s,
                             .values = {type, context.caller.organizationId, defaultOrganizationId}});
    return std::ranges::any_of(types, [&](const Row &row) {
        return context.store().count(tables::entity, {.where = u"entity_type_id = ? AND value = ?"_s,
                                                      .values = {row.value("id"_L1).toInteger(), value}}) > 0;
    });
}

static Answer updateProfileRule(Context &context)
{
    if (context.body.contains("email"_L1))
        return refuse(400, u"You can not update email."_s);
    if (isElsewhere(context))
        return nobodyThere();
    const QString location = context.body.value("location"_L1).toString();
    if (!location.isEmpty() && !isEntityValue(context, u"location"_s, location)) {
        return refuse(400, u"Validation failed. Please check your input."_s, u"CLIENT_ERROR"_s,
                      {QJsonObject{{u"param"_s, u"location"_s}, {u"msg"_s, u"location is invalid"_s}}});
    }
    Row changes;
    for (QLatin1StringView key :
         {"about"_L1, "has_accepted_terms_and_conditions"_L1, "languages"_L1, "image"_L1, "location"_L1}) {
        if (context.body.contains(key))
            changes.insert(key, context.body.value(key));
    }
    changes.insert("updated_at"_L1, isoNow());
    context.store().update(tables::user, context.caller.id, changes);
    const QString name = context.body.value("name"_L1).toString();
    if (!name.isEmpty())
        renameUser(context.store(), context.caller.id, name);
    return success(context, u"Profile updated successfully."_s,
                   userJson(context, context.store().find(tables::user, context.caller.id),
                            UserParts(UserPart::Language) | UserPart::RoleIds));
}

static Answer shareProfileRule(Context &context)
{
    const QString id = context.argument(u"userId");
    const Row user = context.store().find(tables::user, id.toLongLong());
    if (user.isEmpty())
        return refuse(400, u"User not found."_s);
    const QString link = QString::fromLatin1(QCryptographicHash::hash(id.toLatin1(), QCryptographicHash::Md5).toHex());
    context.store().update(tables::user, id.toLongLong(), {{u"share_link"_s, link}});
    return success(context, u"Profile share link generated successfully"_s, QJsonObject{{u"shareLink"_s, link}});
}

std::span<const HandlerRow> userRules()
{
    static constexpr std::array rules = {
        HandlerRow{&elevate::readUser, readUserRule},         HandlerRow{&elevate::readOwnProfile, readOwnProfileRule},
        HandlerRow{&elevate::setLanguage, setLanguageRule},   HandlerRow{&elevate::updateProfile, updateProfileRule},
        HandlerRow{&elevate::shareProfile, shareProfileRule},
    };
    return rules;
}

} // namespace gatehouse::sandbox
