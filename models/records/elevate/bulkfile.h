#pragma once

#include "models/records/elevate/bulkheader.h"
#include "models/schema/record.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace elevate {

//! The columns that a CSV file of users must have, separated by blanks.
constexpr QLatin1StringView bulkUserColumns(Line line)
{
    return line == Line::V35 ? "name email phone_code phone username password roles"_L1 : "name email roles"_L1;
}
//! Columns that such a file may have on 3.5. The service works on no file at all unless there are entity types of
//! these values.
inline constexpr QLatin1StringView bulkEntityTypes =
    "state district block cluster school professional_role professional_subroles"_L1;

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
