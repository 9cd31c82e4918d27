#pragma once

#include "models/schema/record.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace elevate {

//! Where to put a file, and the path to name it by afterwards.
struct UploadUrl
{
    QString signedUrl;
    QString filePath;
    QString destFilePath;
};

inline constexpr std::array uploadUrlFields = {
    field<&UploadUrl::signedUrl>("signedUrl"_L1, QT_TRANSLATE_NOOP("Field", "SignedUrl"),
                                 Rules(Rule::ReadOnly) | Rule::Secret),
    field<&UploadUrl::filePath>("filePath"_L1, QT_TRANSLATE_NOOP("Field", "FilePath"), Rule::ReadOnly),
    field<&UploadUrl::destFilePath>("destFilePath"_L1, QT_TRANSLATE_NOOP("Field", "DestFilePath"), Rule::ReadOnly),
};

} // namespace elevate

template<>
inline constexpr RecordType typeOf<elevate::UploadUrl> =
    recordType<elevate::UploadUrl>("uploadUrl"_L1, QT_TRANSLATE_NOOP("Record", "Upload address"),
                                   QT_TRANSLATE_NOOP("Record", "Upload addresses"), elevate::uploadUrlFields);

} // namespace gatehouse
