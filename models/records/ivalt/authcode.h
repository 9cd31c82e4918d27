#pragma once

#include "models/schema/record.h"

namespace gatehouse {

namespace ivalt {

//! A client id and secret of an organization.
struct AuthCode
{
    Id id;
    QString clientId;
    QString clientSecret;
    QDateTime createdAt;
};

} // namespace ivalt

template<>
const RecordType RowsOf<ivalt::AuthCode>::type;

} // namespace gatehouse
