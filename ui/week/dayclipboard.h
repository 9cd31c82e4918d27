#pragma once

#include "models/week/weekset.h"

#include <optional>

namespace gatehouse {

//! Copies a day's stretches, which are as from beginningOn(): for other days as they are, for other programs as text.
void putDayOnClipboard(const QList<WeekSpan> &day);

//! The day that was copied; none where something else is on the clipboard.
std::optional<QList<WeekSpan>> dayOnClipboard();

} // namespace gatehouse
