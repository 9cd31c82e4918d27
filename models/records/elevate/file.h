#pragma once

#include "models/schema/record.h"

namespace gatehouse {

namespace elevate {

//! Where to put a file, and the path to name it by afterwards.
struct UploadUrl
{
    QString signedUrl;
    QString filePath;
    QString destFilePath;
};

} // namespace elevate

template<>
const RecordType RowsOf<elevate::UploadUrl>::type;

} // namespace gatehouse
