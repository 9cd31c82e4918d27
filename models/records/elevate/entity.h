#pragma once

#include "models/schema/record.h"

namespace gatehouse {

namespace elevate {

//! A kind of value that profiles may take, such as location.
struct EntityType
{
    Id id;
    QString value;
    QString label;
    QString status;
    QString dataType;
    QStringList modelNames;
    std::optional<bool> hasEntities;
    std::optional<bool> allowCustomEntities;
    std::optional<bool> required;
    QString regex;
    QJsonValue meta;
    std::optional<bool> externalEntityType;
    QString type;
    std::optional<bool> allowFiltering;
    std::optional<qint64> organizationId;
    QString organizationCode;
    std::optional<qint64> parentId;
};

//! Asks for entity types by value, or for all when empty.
struct EntityTypeQuery
{
    QStringList value;
    std::optional<bool> readUserEntity;
};

//! Copies an entity type of the default organization under a label of one's own.
struct EntityTypeInheritance
{
    QString entityTypeValue;
    QString targetEntityTypeLabel;
};

//! One value of an entity type.
struct Entity
{
    Id id;
    QString value;
    QString label;
    QString type;
    std::optional<qint64> entityTypeId;
    QString status;
    std::optional<qint64> createdBy;
    QDateTime createdAt;
};

} // namespace elevate

template<>
const RecordType RowsOf<elevate::EntityType>::type;
template<>
const RecordType RowsOf<elevate::EntityTypeQuery>::type;
template<>
const RecordType RowsOf<elevate::EntityTypeInheritance>::type;
template<>
const RecordType RowsOf<elevate::Entity>::type;

} // namespace gatehouse
