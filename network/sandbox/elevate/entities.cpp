#include "network/operations/elevate.h"
#include "network/sandbox/elevate/people.h"
#include "network/sandbox/elevate/reply.h"
#include "network/sandbox/elevate/rules.h"
#include "network/sandbox/elevate/tables.h"

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

// Entity types

static QJsonObject entityTypeJson(const Context &context, const Row &row)
{
    QJsonObject item = row;
    if (!context.hasTenants()) {
        item.remove("organization_code"_L1);
        item.remove("tenant_code"_L1);
    }
    return item;
}

static QJsonObject entityJson(const Context &context, const Row &row)
{
    QJsonObject item = row;
    item.remove("organization_id"_L1);
    if (!context.hasTenants()) {
        item.remove("organization_code"_L1);
        item.remove("tenant_code"_L1);
    }
    return item;
}

//! What the service takes from the caller, not from the body.
static Row stamped(const Context &context, Row row)
{
    const QString now = isoNow();
    row.insert("organization_id"_L1, context.caller.organizationId);
    row.insert("created_by"_L1, context.caller.id);
    row.insert("updated_by"_L1, context.caller.id);
    row.insert("created_at"_L1, now);
    row.insert("updated_at"_L1, now);
    if (context.hasTenants()) {
        row.insert("organization_code"_L1, context.caller.organizationCode);
        row.insert("tenant_code"_L1, context.caller.tenantCode);
    }
    return row;
}

static bool hasTypeOfValue(const Context &context, const QString &value, qint64 exceptId)
{
    return context.store().count(tables::entityType, {.where = u"value = ? AND organization_id = ? AND id != ?"_s,
                                                      .values = {value, context.caller.organizationId, exceptId}}) > 0;
}

//! The models a type may be of; 3.1 contradicts itself between creating and changing.
static std::optional<Answer> refuseModels(const Context &context, const QStringList &allowed)
{
    const QJsonArray models = context.body.value("model_names"_L1).toArray();
    if (models.isEmpty()) {
        return invalid(
            {problem(u"body"_s, u"model_names"_s, u"model_names must be an array with at least one element"_s)});
    }
    for (qsizetype i = 0; i < models.size(); ++i) {
        if (!allowed.contains(models.at(i).toString())) {
            return invalid({problem(u"body"_s, u"model_names[%1]"_s.arg(i),
                                    u"model_names must be in "_s + allowed.join(u','), models.at(i))});
        }
    }
    return std::nullopt;
}

static Answer createEntityTypeRule(Context &context)
{
    if (const auto refusal = refuseModels(context, {u"User"_s}))
        return *refusal;
    if (hasTypeOfValue(context, context.body.value("value"_L1).toString(), 0))
        return refuse(400, u"Entity type already exists."_s);
    Row type = pick(context.body, {"value"_L1, "label"_L1, "data_type"_L1, "model_names"_L1, "regex"_L1, "meta"_L1});
    type.insert("status"_L1, u"ACTIVE"_s);
    type.insert("allow_filtering"_L1, false);
    type.insert("allow_custom_entities"_L1, context.body.value("allow_custom_entities"_L1).toBool(true));
    type.insert("has_entities"_L1, context.body.value("has_entities"_L1).toBool(true));
    type.insert("required"_L1, context.body.value("required"_L1).toBool(false));
    type.insert("external_entity_type"_L1, context.body.value("external_entity_type"_L1).toBool(false));
    const qint64 id = context.store().insert(tables::entityType, stamped(context, type));
    return success(context, u"Entity type created successfully."_s,
                   entityTypeJson(context, context.store().find(tables::entityType, id)));
}

static Answer readEntityTypesRule(Context &context)
{
    const QString message = u"Entity type fetched successfully"_s;
    const QString where = u"organization_id IN (?, ?)"_s;
    const QVariantList places{context.caller.organizationId, defaultOrganizationId};
    const QStringList values = json::toTextList(context.body.value("value"_L1));
    if (values.isEmpty()) {
        QJsonArray all;
        for (const Row &row :
             context.store().rows(tables::entityType, {.where = where, .values = places, .order = u"id"_s})) {
            QJsonObject item = pick(row, {"value"_L1, "label"_L1, "id"_L1});
            if (context.hasTenants())
                item.insert("organization_code"_L1, row.value("organization_code"_L1));
            all.append(item);
        }
        return all.isEmpty() ? refuse(400, u"Entity type not found."_s) : success(context, message, all);
    }
    QVariantList wanted = places;
    for (const QString &value : values)
        wanted.append(value);
    QJsonArray types;
    for (const Row &row :
         context.store().rows(tables::entityType, {.where = where + u" AND value IN ("_s +
                                                            QStringList(values.size(), u"?"_s).join(u',') + u')',
                                                   .values = wanted,
                                                   .order = u"id"_s})) {
        QJsonObject item = entityTypeJson(context, row);
        QJsonArray entities;
        for (const Row &entity : context.store().rows(
                 tables::entity,
                 {.where = u"entity_type_id = ?"_s, .values = {row.value("id"_L1).toInteger()}, .order = u"id"_s}))
            entities.append(entityJson(context, entity));
        item.insert("entities"_L1, entities);
        types.append(item);
    }
    return success(context, message, QJsonObject{{u"entity_types"_s, types}});
}

static Row ownType(const Context &context)
{
    return context.store().first(tables::entityType,
                                 {.where = u"id = ? AND organization_id = ?"_s,
                                  .values = {context.argument(u"id"), context.caller.organizationId}});
}

static Answer updateEntityTypeRule(Context &context)
{
    const QStringList allowed = context.hasTenants()
                                    ? QStringList{u"User"_s}
                                    : QStringList{u"Session"_s, u"MentorExtension"_s, u"UserExtension"_s};
    if (const auto refusal = refuseModels(context, allowed))
        return *refusal;
    const QString value = context.body.value("value"_L1).toString();
    if (!value.isEmpty() && !checks::every(value, checks::isLetter)) {
        return invalid({problem(u"body"_s, u"value"_s, u"value is invalid, must not contain spaces"_s, value)});
    }
    const Row type = ownType(context);
    if (type.isEmpty())
        return refuse(400, u"Entity type not found."_s);
    const qint64 id = type.value("id"_L1).toInteger();
    if (!value.isEmpty() && hasTypeOfValue(context, value, id))
        return refuse(400, u"Entity type already exists."_s);
    Row changes{{u"updated_by"_s, context.caller.id}, {u"updated_at"_s, isoNow()}};
    for (QLatin1StringView key :
         {"value"_L1, "label"_L1, "status"_L1, "data_type"_L1, "model_names"_L1, "has_entities"_L1,
          "allow_custom_entities"_L1, "required"_L1, "regex"_L1, "meta"_L1}) {
        if (context.body.contains(key))
            changes.insert(key, context.body.value(key));
    }
    context.store().update(tables::entityType, id, changes);
    return success(context, u"Entity type updated successfully"_s,
                   QJsonArray{entityTypeJson(context, context.store().find(tables::entityType, id))});
}

static Answer deleteEntityTypeRule(Context &context)
{
    const Row type = ownType(context);
    if (type.isEmpty())
        return refuse(400, u"Entity type not found."_s);
    const qint64 id = type.value("id"_L1).toInteger();
    context.store().remove(tables::entityType, id);
    context.store().removeAll(tables::entity, {.where = u"entity_type_id = ?"_s, .values = {id}});
    return success(context, u"ENTITY_TYPE_DELETED_SUCCESSFULLY"_s);
}

static Answer inheritEntityTypeRule(Context &context)
{
    const QString value = context.body.value("entity_type_value"_L1).toString();
    const Row source = context.store().first(tables::entityType, {.where = u"value = ? AND organization_id = ?"_s,
                                                                  .values = {value, defaultOrganizationId}});
    if (source.isEmpty())
        return refuse(400, u"Entity type not found."_s);
    if (!source.value("allow_filtering"_L1).toBool() || context.caller.organizationId == defaultOrganizationId)
        return refuse(400, u"Entity type cannot be inherited."_s);
    if (hasTypeOfValue(context, value, 0))
        return refuse(400, u"Entity type already exists."_s);
    Row copy = stamped(context, source);
    copy.remove("id"_L1);
    copy.insert("label"_L1, context.body.value("target_entity_type_label"_L1));
    copy.insert("parent_id"_L1, source.value("id"_L1));
    const qint64 id = context.store().insert(tables::entityType, copy);
    return success(context, u"Entity type created successfully."_s,
                   entityTypeJson(context, context.store().find(tables::entityType, id)));
}

// Entities

static Answer createEntityRule(Context &context)
{
    const qint64 typeId = json::toInteger(context.body.value("entity_type_id"_L1)).value_or(0);
    if (context.hasTenants() && context.store().find(tables::entityType, typeId).isEmpty())
        return refuse(400, u"Entity type not found."_s);
    const Query same{.where = u"value = ? AND entity_type_id = ?"_s,
                     .values = {context.body.value("value"_L1).toString(), typeId}};
    if (context.store().count(tables::entity, same) > 0)
        return refuse(400, u"Entity already exists"_s);
    Row entity = pick(context.body, {"value"_L1, "label"_L1, "type"_L1});
    entity.insert("entity_type_id"_L1, typeId);
    entity.insert("status"_L1, context.body.value("status"_L1).toString(u"ACTIVE"_s));
    const qint64 id = context.store().insert(tables::entity, stamped(context, entity));
    return success(context, u"Entity created successfully"_s,
                   entityJson(context, context.store().find(tables::entity, id)));
}

//! The entity the path names, if the caller reaches it: 3.1 those one has made, 3.5 the organization's.
static Row ownEntity(const Context &context)
{
    const QString place = context.hasTenants() ? u"organization_id"_s : u"created_by"_s;
    const qint64 owner = context.hasTenants() ? context.caller.organizationId : context.caller.id;
    return context.store().first(
        tables::entity, {.where = u"id = ? AND "_s + place + u" = ?"_s, .values = {context.argument(u"id"), owner}});
}

static Answer updateEntityRule(Context &context)
{
    const Row entity = ownEntity(context);
    if (entity.isEmpty())
        return refuse(400, u"Entity not found"_s);
    const qint64 id = entity.value("id"_L1).toInteger();
    Row changes{{u"updated_by"_s, context.caller.id}, {u"updated_at"_s, isoNow()}};
    for (QLatin1StringView key : {"value"_L1, "label"_L1, "status"_L1, "type"_L1}) {
        if (context.body.contains(key))
            changes.insert(key, context.body.value(key));
    }
    context.store().update(tables::entity, id, changes);
    return success(context, u"Entity updated successfully"_s,
                   QJsonArray{entityJson(context, context.store().find(tables::entity, id))});
}

static Answer readEntityRule(Context &context)
{
    const QString id = context.asked("id"_L1);
    QString where = id.isEmpty() ? u"value = ?"_s : u"id = ?"_s;
    QVariantList values{id.isEmpty() ? context.asked("value"_L1) : id};
    if (id.isEmpty() && context.hasTenants()) {
        where += u" AND entity_type_id = ?"_s;
        values.append(context.asked("entity_type_id"_L1));
    }
    QJsonArray found;
    for (const Row &row : context.store().rows(tables::entity, {.where = where, .values = values, .order = u"id"_s}))
        found.append(entityJson(context, row));
    return found.isEmpty() ? refuse(400, u"Entity not found"_s)
                           : success(context, u"Entity fetched successfully"_s, found);
}

static QJsonObject listedEntity(const Row &row)
{
    return pick(row, {"id"_L1, "entity_type_id"_L1, "value"_L1, "label"_L1, "status"_L1, "type"_L1, "created_by"_L1,
                      "created_at"_L1});
}

static Answer listEntitiesRule(Context &context)
{
    const PageWanted wanted = context.page();
    const QString where = u"entity_type_id = ? AND label LIKE ?"_s;
    const QVariantList values{context.asked("entity_type_id"_L1), QString(u'%' + context.asked("search"_L1) + u'%')};
    const QList<Row> rows = context.store().rows(tables::entity, {.where = where,
                                                                  .values = values,
                                                                  .order = u"created_at DESC, id DESC"_s,
                                                                  .limit = wanted.limit,
                                                                  .offset = wanted.offset()});
    if (rows.isEmpty())
        return refuse(400, u"Entity not found"_s);
    return page(context, u"Entity fetched successfully"_s, toArray(rows, listedEntity),
                context.store().count(tables::entity, {.where = where, .values = values}));
}

static Answer deleteEntityRule(Context &context)
{
    const Row entity = ownEntity(context);
    if (entity.isEmpty() && context.hasTenants())
        return refuse(400, u"Entity not found"_s);
    // Without tenants the answer is the same whether or not something was deleted.
    context.store().remove(tables::entity, entity.value("id"_L1).toInteger());
    return success(context, u"Entity deleted successfully"_s);
}

std::span<const HandlerRow> entityRules()
{
    static constexpr std::array rules = {
        HandlerRow{&elevate::createEntityType, createEntityTypeRule},
        HandlerRow{&elevate::readEntityTypes, readEntityTypesRule},
        HandlerRow{&elevate::updateEntityType, updateEntityTypeRule},
        HandlerRow{&elevate::deleteEntityType, deleteEntityTypeRule},
        HandlerRow{&elevate::inheritEntityType, inheritEntityTypeRule},
        HandlerRow{&elevate::createEntity, createEntityRule},
        HandlerRow{&elevate::updateEntity, updateEntityRule},
        HandlerRow{&elevate::readEntity, readEntityRule},
        HandlerRow{&elevate::listEntities, listEntitiesRule},
        HandlerRow{&elevate::deleteEntity, deleteEntityRule},
    };
    return rules;
}

} // namespace gatehouse::sandbox
