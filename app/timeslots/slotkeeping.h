#pragma once

#include "app/timeslots/slotdrafts.h"

#include <QJsonArray>

namespace gatehouse {

//! What is not saved yet, to be kept until the program is started again. The history is not kept.
QJsonArray keptEdits(const SlotDrafts &drafts);
//! Makes what was kept edits of the timeslots as they have been read, one step for undo; tells how many.
int takeKeptEdits(const QJsonArray &kept, SlotDrafts *drafts);

} // namespace gatehouse
