#pragma once

#include "app/timeslots/slotdrafts.h"
#include "models/changes/change.h"

#include <QPointer>

namespace gatehouse {

class Client;

//! Where timeslots are changed.
struct SlotPlace
{
    QPointer<Client> client;
    QString organization; //!< id
    SlotHabits habits;
};

//! What has to be sent for a row, or why it cannot be.
struct SlotChanges
{
    QList<PlannedChange> changes;
    QStringList problems; //!< whole sentences with the next step; then there are no changes
};

SlotChanges planChanges(const SlotPlace &place, const SlotDraft &draft);

//! What becomes of the timeslots stored for the row: those that stay, as they would be saved. A row that cannot be
//! saved yet stays as it is stored.
QList<WeekSlot> storedAfter(const SlotHabits &habits, const SlotDraft &draft);

} // namespace gatehouse
