#pragma once

#include "models/schema/record.h"
#include "ui/records/scopebox.h"
#include "ui/widgets/settingsmemory.h"

namespace gatehouse {

class RecordList;

//! What a page can be about, such as the organizations, and what of it it is about.
struct ScopeOffer
{
    QList<ScopeChoice> choices;
    Record chosen;  //!< null: there is nothing to choose
    QString untold; //!< that the service tells only a part of them; empty: it tells all

    QString chosenId() const { return chosen.isNull() ? QString() : chosen.identity(); }
};

//! Nothing until all of the list is here, which this sees to. Chosen is what the page is about already, else what it
//! was about last, else the first. What the page is about stays where the service tells only a part of the list.
std::optional<ScopeOffer> offeredScopes(RecordList *scopes, const Record &current, const SettingsMemory &memory);

//! The record a person has chosen, remembered for the next time; null when it is not in the list.
Record chosenScope(const RecordList &scopes, const QString &id, const SettingsMemory &memory);
void rememberScope(const QString &id, const SettingsMemory &memory);

} // namespace gatehouse
