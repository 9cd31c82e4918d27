#pragma once

#include <QDateTime>
#include <QString>

namespace gatehouse {

//! When a bulk user file was uploaded, which the service's list tells in the name alone: user, milliseconds, name.
//! Invalid where the name has another form.
QDateTime bulkUploadMoment(const QString &name);
//! The name the file had before.
QString bulkFileTitle(const QString &name);

} // namespace gatehouse
