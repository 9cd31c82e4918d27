#pragma once

#include <QString>

class QJsonValue;

namespace gatehouse {

//! JSON for people, without brackets and quotation marks: "key: value" a line, what lies inside indented, a dash before
//! each entry of a list; a list of plain values in one line.
QString plainJson(const QJsonValue &value);

} // namespace gatehouse
