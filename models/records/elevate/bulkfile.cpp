#include "models/records/elevate/bulkfile.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace elevate {

static constexpr std::array bulkFileFields = {
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

static constexpr std::array bulkUploadFields = {
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
constinit const RecordType RowsOf<elevate::BulkFile>::type =
    recordType<elevate::BulkFile>("bulkFile"_L1, QT_TRANSLATE_NOOP("Record", "Bulk file"),
                                  QT_TRANSLATE_NOOP("Record", "Bulk files"), elevate::bulkFileFields);

template<>
constinit const RecordType RowsOf<elevate::BulkUpload>::type =
    recordType<elevate::BulkUpload>("bulkUpload"_L1, QT_TRANSLATE_NOOP("Record", "Bulk upload"),
                                    QT_TRANSLATE_NOOP("Record", "Bulk uploads"), elevate::bulkUploadFields);

} // namespace gatehouse
