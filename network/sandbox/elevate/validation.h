#pragma once

#include "network/sandbox/context.h"

#include <QJsonArray>

namespace gatehouse::sandbox {

//! What is wrong with the request by the operation's row and the field rows of its body: path, headers, query, body.
QJsonArray problemsOf(const Context &context);

//! Whether the service takes \a text as search text.
enum class SearchText : quint8 { Good, Refused, Breaks };
SearchText checkSearchText(const QString &text);

} // namespace gatehouse::sandbox
