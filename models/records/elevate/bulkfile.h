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

inline constexpr std::array bulkFileFields = {
    field<&BulkFile::id>("id"_L1, QT_TRANSLATE_NOOP("Field", "Id"), Rule::ReadOnly),
    field<&BulkFile::name>("name"_L1, QT_TRANSLATE_NOOP("Field", "Name"), Rule::ReadOnly).shownAs(bulkFileTitle),
    field<&BulkFile::status>("status"_L1, QT_TRANSLATE_NOOP("Field", "Status"), Rule::ReadOnly)
        .oneOf("UPLOADED PROCESSED FAILED"_L1),
    field<&BulkFile::type>("type"_L1, QT_TRANSLATE_NOOP("Field", "Type"), Rules(Rule::ReadOnly) | Rule::Extra),
    field<&BulkFile::inputPath>("input_path"_L1, QT_TRANSLATE_NOOP("Field", "Uploaded file"),
                                Rules(Rule::ReadOnly) | Rule::Extra | Rule::Secret),
    field<&BulkFile::outputPath>("output_path"_L1, QT_TRANSLATE_NOOP("Field", "Result file"),
                                 Rules(Rule::ReadOnly) | Rule::Extra | Rule::Secret),
    field<&BulkFile::organizationId>("organization_id"_L1, QT_TRANSLATE_NOOP("Field", "Organization id"),
                                     Rules(Rule::ReadOnly) | Rule::Extra)
        .refersTo("organization.id"_L1),
    field<&BulkFile::createdBy>("created_by"_L1, QT_TRANSLATE_NOOP("Field", "Created by"), Rule::ReadOnly)
        .refersTo("user.id"_L1),
    field<&BulkFile::createdAt>("created_at"_L1, QT_TRANSLATE_NOOP("Field", "Created"), Rule::ReadOnly),
};

//! Hands an uploaded CSV file to the service.
struct BulkUpload
{
    QString filePath;
    QString uploadType;
    QStringList editableFields;
};

inline constexpr std::array bulkUploadFields = {
    field<&BulkUpload::filePath>("file_path"_L1, QT_TRANSLATE_NOOP("Field", "File path"), Rule::Required),
    field<&BulkUpload::uploadType>("upload_type"_L1, QT_TRANSLATE_NOOP("Field", "Upload type"))
        .required(withTenants)
        .on(withTenants)
        .oneOf("INVITE UPLOAD"_L1),
    field<&BulkUpload::editableFields>("editable_fields"_L1, QT_TRANSLATE_NOOP("Field", "Editable fields"))
        .on(withTenants),
};

} // namespace elevate

template<>
inline constexpr RecordType typeOf<elevate::BulkFile> =
    recordType<elevate::BulkFile>("bulkFile"_L1, QT_TRANSLATE_NOOP("Record", "Bulk file"),
                                  QT_TRANSLATE_NOOP("Record", "Bulk files"), elevate::bulkFileFields);

template<>
inline constexpr RecordType typeOf<elevate::BulkUpload> =
    recordType<elevate::BulkUpload>("bulkUpload"_L1, QT_TRANSLATE_NOOP("Record", "Bulk upload"),
                                    QT_TRANSLATE_NOOP("Record", "Bulk uploads"), elevate::bulkUploadFields);

} // namespace gatehouse
