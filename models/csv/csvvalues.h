#pragma once

#include <QByteArrayList>
#include <QChar>

#include <vector>

namespace gatehouse {

//! Whether the first of some rows names the columns, by what it and the others say.
bool namesColumns(const std::vector<QByteArrayList> &rows);

//! Point or comma, whichever more numbers have before their fraction.
QChar decimalOf(const std::vector<QByteArrayList> &rows);

} // namespace gatehouse
