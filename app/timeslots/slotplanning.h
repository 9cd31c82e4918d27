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
    //! Ids of the timeslots that are there, so that another one is new. Absent: nobody knows.
    std::optional<QSet<qint64>> known = {};
    QList<SentSlot> added = {}; //!< what is sent before
};

//! What has to be sent for a row, or why it cannot be.
struct SlotChanges
{
    QList<PlannedChange> changes;
    QList<SlotStep> steps; //!< what each of them does
    QStringList problems;  //!< whole sentences with the next step; then there are no changes
};

SlotChanges planChanges(const SlotPlace &place, const SlotDraft &draft);

//! A step has been taken. \a id: of what it has added, if it has.
void takeStep(const SlotStep &step, const Id &id, QList<WeekSlot> *stored);

//! What becomes of the timeslots stored for the row: those that stay, as they would be saved. A row that cannot be
//! saved yet stays as it is stored.
QList<WeekSlot> storedAfter(const SlotHabits &habits, const SlotDraft &draft);

} // namespace gatehouse
