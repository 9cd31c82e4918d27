#pragma once

#include "models/schema/record.h"

namespace gatehouse {

//! The key under which \a wire, an object of a service, has the field: its own or one of its other names; null where
//! it has none.
QString keyIn(const QJsonObject &wire, const Field &field);

//! \a body with the names that the service itself uses in \a wire, a record of \a type as it gave it, where these are
//! others than the documented ones, and with flags in the form they have there: number, text or true and false.
QJsonObject spelledLike(const RecordType &type, const QJsonObject &wire, const QJsonObject &body);

} // namespace gatehouse
