#pragma once

#include "models/schema/record.h"

namespace gatehouse {

namespace elevate {

//! A row of a CSV file of users, as the service reads it.
struct BulkUser
{
    QString name;
    QString email;
    QString phoneCode;
    QString phone;
    QString username;
    QString password;
    QStringList roles; //!< titles
    // Names of entities
    QString state;
    QString district;
    QString block;
    QString cluster;
    QString school;
    QString professionalRole;
    QStringList professionalSubroles;
};

//! The columns that a CSV file of users must have.
QStringList bulkUserColumns(Line line);
//! Columns that such a file may have on 3.5. The service works on no file at all unless there are entity types of
//! these values.
QStringList bulkEntityTypes();

} // namespace elevate

template<>
const RecordType RowsOf<elevate::BulkUser>::type;

} // namespace gatehouse
