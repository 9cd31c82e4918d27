#pragma once

#include "app/pages/pagerow.h"
#include "models/changes/change.h"
#include "network/client/client.h"

#include <QPointer>
#include <QSet>

namespace gatehouse {

class RecordList;

//! Where to look whether a change happened whose answer was lost. Outlives page and workspace; once the client is gone
//! nothing can be found out.
struct LookUpPlace
{
    const PageRow *page;
    QPointer<Client> client;
    Record scope;
    QSet<QString> known = {}; //!< identities of records that were there before and could be taken for the new one
    bool isAllKnown = false;  //!< the page had everything, so whatever else is found now is new

    static LookUpPlace of(const RecordList &list);
};

//! As LookUpPlace::of(), and remembers which records are there already that look like \a wanted at first glance.
LookUpPlace placeBefore(const RecordList &list, const Record &wanted);

//! Where nothing can be found out.
QFuture<Finding> unclear();

//! Whether a record like \a wanted is there that was not there before: the same in every field that was written and
//! that the list carries. Unclear where one differs only in fields that the service may have put into another form.
QFuture<Finding> lookForCreated(const LookUpPlace &place, const Record &wanted);
//! Whether the record has the values of \a after where they differ from \a before.
QFuture<Finding> lookForChanged(const LookUpPlace &place, const Record &before, const Record &after);
//! Why \a wanted could not be written: another record has its value of the field that PageRow::taken is about. Nothing
//! where the row tells none, or none is found. The identity of \a wanted is that of the record itself, or empty.
QFuture<ChangeReason> lookForTaken(const LookUpPlace &place, const Record &wanted);
//! Whether the record is gone.
QFuture<Finding> lookForRemoved(const LookUpPlace &place, const Record &removed);

} // namespace gatehouse
