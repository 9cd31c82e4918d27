#pragma once

#include "models/schema/record.h"

namespace gatehouse {

namespace ivalt {

//! A circle in which sign-in is allowed.
struct Geofence
{
    Id id;
    QString name;
    std::optional<double> latitude;  //!< degrees
    std::optional<double> longitude; //!< degrees
    std::optional<double> radius;    //!< metres
    std::optional<bool> isActive;
    std::optional<qint64> organizationId;
    QDateTime createdAt;
    QDateTime updatedAt;
};

//! The whole new set of a user's geofences: ids of the organization's, or whole geofences.
struct GeofenceAssignment
{
    QList<qint64> geofenceIds;
    QJsonValue geofences;
};

} // namespace ivalt

template<>
const RecordType RowsOf<ivalt::Geofence>::type;
template<>
const RecordType RowsOf<ivalt::GeofenceAssignment>::type;

} // namespace gatehouse
