#pragma once

#include "app/pages/pagecontext.h"

#include <QList>

namespace gatehouse {

//! Ids of an organization's timeslots that are one to people though nothing at the service says so: as this computer
//! keeps them in the workspace.
QList<QList<qint64>> togetherSlots(const PageContext &context, const QString &organization);
void keepTogetherSlots(const PageContext &context, const QString &organization, const QList<QList<qint64>> &together);

} // namespace gatehouse
