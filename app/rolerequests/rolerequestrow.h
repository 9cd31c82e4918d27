#pragma once

#include "models/schema/record.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

//! A role request as the queue shows it: names instead of ids, and what this computer knows beside the service.
struct RoleRequestRow
{
    Id id;
    QString requester;
    QString role;    //!< title
    QString status;  //!< the service's, or newStatus
    QDateTime since; //!< when it was made, where the service tells, else since when it is known here
    QString answers;
    QString handler;
    QString comments;
    std::optional<qint64> requesterId;
    std::optional<qint64> roleId;
};

//! Open, and nobody has read it here.
inline constexpr QLatin1StringView newStatus = "NEW"_L1;

template<>
const RecordType RowsOf<RoleRequestRow>::type;

//! What is typed to ask for a role; the service takes the answers as one object.
struct RoleApplicationForm
{
    std::optional<qint64> role; //!< role id
    QString about;
    std::optional<qint64> experience;
};

template<>
const RecordType RowsOf<RoleApplicationForm>::type;

} // namespace gatehouse
