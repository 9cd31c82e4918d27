#pragma once

#include "models/schema/record.h"

namespace gatehouse {

//! \a told, and what it leaves out as \a known has it. Both are of the same type.
Record completed(const Record &told, const Record &known);

} // namespace gatehouse
