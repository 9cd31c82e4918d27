#pragma once

#include "models/records/elevate/bulkfilename.h"
#include "models/records/elevate/bulkuser.h"
#include "models/schema/record.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace elevate {

//! An uploaded CSV file of users and where its result lies.
struct BulkFile
{
    Id id;
    QString name;
    QString status;
    QString type;
    QString inputPath;
    QString outputPath;
    std::optional<qint64> organizationId;
    std::optional<qint64> createdBy;
    QDateTime createdAt;
};

//! Hands an uploaded CSV file to the service.
struct BulkUpload
{
    QString filePath;
    QString uploadType;
    QStringList editableFields;
};

} // namespace elevate

template<>
const RecordType RowsOf<elevate::BulkFile>::type;
template<>
const RecordType RowsOf<elevate::BulkUpload>::type;

} // namespace gatehouse
