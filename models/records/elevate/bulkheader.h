#pragma once

#include "models/schema/line.h"

#include <QByteArrayView>
#include <QStringList>

namespace gatehouse {

//! What the beginning of a CSV file of users tells about it.
struct BulkHeader
{
    bool isEmpty = false; //!< there is no first line
    bool hasRows = false; //!< something stands below it
    QStringList missing;  //!< columns the line of the service needs and the file lacks
};
//! \a head: the file's first kilobytes, in UTF-8.
BulkHeader readBulkHeader(QByteArrayView head, Line line);

//! When a bulk user file was uploaded, which the service's list tells in the name alone: user, milliseconds, name.
//! Invalid where the name has another form.
QDateTime bulkUploadMoment(const QString &name);
//! The name the file had before.
QString bulkFileTitle(const QString &name);

} // namespace gatehouse
