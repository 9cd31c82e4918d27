#pragma once

#include "models/schema/record.h"

namespace gatehouse {

namespace ivalt {

//! An organization. The service names its code organization_code in requests and slug in replies.
struct Organization
{
    Id id;
    QString name;
    QString organizationCode;
    std::optional<bool> hasGeoFencing;
    std::optional<qint64> numberGeoFencing; //!< how many geofences it may have
    std::optional<bool> isActive;
    QDateTime createdAt;
    QDateTime updatedAt;
};

} // namespace ivalt

template<>
const RecordType RowsOf<ivalt::Organization>::type;

} // namespace gatehouse
