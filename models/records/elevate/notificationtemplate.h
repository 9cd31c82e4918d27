#pragma once

#include "models/schema/record.h"

namespace gatehouse {

namespace elevate {

//! A message the service sends; placeholders in braces.
struct NotificationTemplate
{
    Id id;
    QString type;
    QString code;
    QString subject;
    QString body;
    QString emailHeader;
    QString emailFooter;
    QString status;
};

} // namespace elevate

template<>
const RecordType RowsOf<elevate::NotificationTemplate>::type;

} // namespace gatehouse
