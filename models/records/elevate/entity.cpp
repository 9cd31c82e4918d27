#include "models/records/elevate/entity.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace elevate {

static constexpr std::array entityTypeFields = {
    field<&EntityType::id>("id"_L1, QT_TRANSLATE_NOOP("Field", "Id"), Rule::ReadOnly),
    field<&EntityType::value>("value"_L1, QT_TRANSLATE_NOOP("Field", "Value"), Rule::Required, &lettersAndUnderscore),
    field<&EntityType::label>("label"_L1, QT_TRANSLATE_NOOP("Field", "Label"), Rule::Required, &entityLabel),
    field<&EntityType::status>("status"_L1, QT_TRANSLATE_NOOP("Field", "Status"), Rule::EditOnly)
        .oneOf("ACTIVE INACTIVE"_L1),
    field<&EntityType::dataType>("data_type"_L1, QT_TRANSLATE_NOOP("Field", "Data type"), Rule::Required,
                                 &gatehouse::dataType, &closedBrackets)
        .oneOf("STRING NUMBER ARRAY[STRING]"_L1, {}),
    field<&EntityType::modelNames>("model_names"_L1, QT_TRANSLATE_NOOP("Field", "Model names"), Rule::Required),
    field<&EntityType::hasEntities>("has_entities"_L1, QT_TRANSLATE_NOOP("Field", "Has entities")),
    field<&EntityType::allowCustomEntities>("allow_custom_entities"_L1,
                                            QT_TRANSLATE_NOOP("Field", "Allow custom entities")),
    field<&EntityType::required>("required"_L1, QT_TRANSLATE_NOOP("Field", "Required")),
    field<&EntityType::regex>("regex"_L1, QT_TRANSLATE_NOOP("Field", "Pattern"), Rule::None, &regularExpression),
    field<&EntityType::meta>("meta"_L1, QT_TRANSLATE_NOOP("Field", "More data"), Rule::Extra),
    field<&EntityType::externalEntityType>("external_entity_type"_L1,
                                           QT_TRANSLATE_NOOP("Field", "External entity type"),
                                           Rules(Rule::CreateOnly) | Rule::Extra),
    field<&EntityType::type>("type"_L1, QT_TRANSLATE_NOOP("Field", "Type"), Rules(Rule::Sent) | Rule::Extra),
    field<&EntityType::allowFiltering>("allow_filtering"_L1, QT_TRANSLATE_NOOP("Field", "Allow filtering"),
                                       Rule::Extra),
    field<&EntityType::organizationId>("organization_id"_L1, QT_TRANSLATE_NOOP("Field", "Organization id"),
                                       Rules(Rule::ReadOnly) | Rule::Extra)
        .refersTo("organization.id"_L1),
    field<&EntityType::organizationCode>("organization_code"_L1, QT_TRANSLATE_NOOP("Field", "Organization code"),
                                         Rules(Rule::ReadOnly) | Rule::Extra)
        .on(withTenants)
        .refersTo("organization.code"_L1),
    field<&EntityType::parentId>("parent_id"_L1, QT_TRANSLATE_NOOP("Field", "Parent id"),
                                 Rules(Rule::ReadOnly) | Rule::Extra)
        .refersTo("entityType.id"_L1),
};

static constexpr std::array entityTypeQueryFields = {
    field<&EntityTypeQuery::value>("value"_L1, QT_TRANSLATE_NOOP("Field", "Value")),
    field<&EntityTypeQuery::readUserEntity>("read_user_entity"_L1, QT_TRANSLATE_NOOP("Field", "User entities")),
};

static constexpr std::array entityTypeInheritanceFields = {
    field<&EntityTypeInheritance::entityTypeValue>("entity_type_value"_L1,
                                                   QT_TRANSLATE_NOOP("Field", "Entity type value"), Rule::Required),
    field<&EntityTypeInheritance::targetEntityTypeLabel>(
        "target_entity_type_label"_L1, QT_TRANSLATE_NOOP("Field", "Target entity type label"), Rule::Required),
};

static constexpr std::array entityFields = {
    field<&Entity::id>("id"_L1, QT_TRANSLATE_NOOP("Field", "Id"), Rule::ReadOnly),
    field<&Entity::value>("value"_L1, QT_TRANSLATE_NOOP("Field", "Value"), Rule::Required, &lettersOnly),
    field<&Entity::label>("label"_L1, QT_TRANSLATE_NOOP("Field", "Label"), Rule::Required, &entityLabel),
    field<&Entity::type>("type"_L1, QT_TRANSLATE_NOOP("Field", "Type"), Rule::Required, &capitalsOnly),
    field<&Entity::entityTypeId>("entity_type_id"_L1, QT_TRANSLATE_NOOP("Field", "Entity type id"), Rule::Required)
        .refersTo("entityType.id"_L1),
    field<&Entity::status>("status"_L1, QT_TRANSLATE_NOOP("Field", "Status")).oneOf("ACTIVE INACTIVE"_L1),
    field<&Entity::createdBy>("created_by"_L1, QT_TRANSLATE_NOOP("Field", "Created by"),
                              Rules(Rule::ReadOnly) | Rule::Extra)
        .refersTo("user.id"_L1),
    field<&Entity::createdAt>("created_at"_L1, QT_TRANSLATE_NOOP("Field", "Created"),
                              Rules(Rule::ReadOnly) | Rule::Extra),
};

} // namespace elevate

template<>
constinit const RecordType RowsOf<elevate::EntityType>::type =
    recordType<elevate::EntityType>("entityType"_L1, QT_TRANSLATE_NOOP("Record", "Entity type"),
                                    QT_TRANSLATE_NOOP("Record", "Entity types"), elevate::entityTypeFields);

template<>
constinit const RecordType RowsOf<elevate::EntityTypeQuery>::type =
    recordType<elevate::EntityTypeQuery>("entityTypeQuery"_L1, QT_TRANSLATE_NOOP("Record", "Entity type query"),
                                         QT_TRANSLATE_NOOP("Record", "Entity type queries"),
                                         elevate::entityTypeQueryFields);

template<>
constinit const RecordType RowsOf<elevate::EntityTypeInheritance>::type = recordType<elevate::EntityTypeInheritance>(
    "entityTypeInheritance"_L1, QT_TRANSLATE_NOOP("Record", "Inherited entity type"),
    QT_TRANSLATE_NOOP("Record", "Inherited entity types"), elevate::entityTypeInheritanceFields);

template<>
constinit const RecordType RowsOf<elevate::Entity>::type = recordType<elevate::Entity>(
    "entity"_L1, QT_TRANSLATE_NOOP("Record", "Entity"), QT_TRANSLATE_NOOP("Record", "Entities"), elevate::entityFields);

} // namespace gatehouse
