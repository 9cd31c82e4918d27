#pragma once

#include "app/timeslots/slotdrafts.h"

#include <QJsonArray>

namespace gatehouse {

//! What is not saved yet, to be kept until the program is started again. The history is not kept.
QJsonArray keptEdits(const SlotDrafts &drafts);
//! What was kept, in the light of a list.
struct KeptSlots
{
    QJsonArray edits;
    QList<QList<qint64>> together; //!< ids that belong together: of the same row
    int made = 0;                  //!< rows of which all that had been sent is there
};
//! Finds what had been sent when it was kept: so it is not added once more.
KeptSlots withWhatWasMade(const QJsonArray &kept, const QList<WeekSlot> &listed);
//! Takes out those that need no list: they were new.
QJsonArray takeNewOnes(QJsonArray *kept);

//! Makes what was kept edits of the timeslots as they have been read, one step for undo; tells how many.
int takeKeptEdits(const QJsonArray &kept, SlotDrafts *drafts);

} // namespace gatehouse
