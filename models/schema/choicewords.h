#pragma once

#include <QString>

namespace gatehouse {

struct Field;

//! A choice of \a field in the user's language, such as "Active" for ACTIVE; the choice itself where it needs no other
//! word.
QString wordForChoice(const Field &field, const QString &choice);

} // namespace gatehouse
