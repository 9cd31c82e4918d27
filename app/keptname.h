#pragma once

#include <QString>

namespace gatehouse {

//! A free name beside \a file for what is put aside rather than lost, such as `changes-kept-20260102-030405-678.db`.
QString keptName(const QString &file);

} // namespace gatehouse
