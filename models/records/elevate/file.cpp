#include "models/records/elevate/file.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace elevate {

static constexpr std::array uploadUrlFields = {
    field<&UploadUrl::signedUrl>("signedUrl"_L1, QT_TRANSLATE_NOOP("Field", "SignedUrl"),
                                 Rules(Rule::ReadOnly) | Rule::Secret),
    field<&UploadUrl::filePath>("filePath"_L1, QT_TRANSLATE_NOOP("Field", "FilePath"), Rule::ReadOnly),
    field<&UploadUrl::destFilePath>("destFilePath"_L1, QT_TRANSLATE_NOOP("Field", "DestFilePath"), Rule::ReadOnly),
};

} // namespace elevate

template<>
constinit const RecordType RowsOf<elevate::UploadUrl>::type =
    recordType<elevate::UploadUrl>("uploadUrl"_L1, QT_TRANSLATE_NOOP("Record", "Upload address"),
                                   QT_TRANSLATE_NOOP("Record", "Upload addresses"), elevate::uploadUrlFields);

} // namespace gatehouse
