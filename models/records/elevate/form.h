#pragma once

#include "models/schema/record.h"

namespace gatehouse {

namespace elevate {

//! A form by type; updates raise the version.
struct Form
{
    Id id;
    QString type;
    QString subType;
    QJsonValue data;
    std::optional<qint64> version;
    std::optional<qint64> organizationId;
};

//! Names a form by type and sub-type where no id is given.
struct FormKey
{
    QString type;
    QString subType;
};

//! The current version of a form.
struct FormVersion
{
    Id id;
    QString type;
    std::optional<qint64> version;
};

} // namespace elevate

template<>
const RecordType RowsOf<elevate::Form>::type;
template<>
const RecordType RowsOf<elevate::FormKey>::type;
template<>
const RecordType RowsOf<elevate::FormVersion>::type;

} // namespace gatehouse
