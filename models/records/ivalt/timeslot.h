#pragma once

#include "models/schema/record.h"

namespace gatehouse {

namespace ivalt {

//! A period in a time zone during which sign-in is allowed.
struct Timeslot
{
    Id id;
    QString name;
    QJsonValue timezone; //!< an object, a text or a list of texts
    QString startTime;
    QString endTime;
    std::optional<bool> status;
    std::optional<qint64> organizationId;
    QDateTime createdAt;
    QDateTime updatedAt;
};

//! The whole new set of a user's timeslots.
struct TimeslotAssignment
{
    QList<qint64> timeslotIds;
};

} // namespace ivalt

template<>
const RecordType RowsOf<ivalt::Timeslot>::type;
template<>
const RecordType RowsOf<ivalt::TimeslotAssignment>::type;

} // namespace gatehouse
