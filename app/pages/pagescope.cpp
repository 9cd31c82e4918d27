#include "app/pages/pagescope.h"

#include "app/pages/pagenotices.h"
#include "app/pages/recordlist.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr auto scopeKey = "scope"_L1;

std::optional<ScopeOffer> offeredScopes(RecordList *scopes, const Record &current, const SettingsMemory &memory)
{
    if (scopes->state() != RecordList::State::Ready)
        return std::nullopt;
    if (!scopes->isComplete()) {
        if (!scopes->isLoadingAll())
            scopes->loadAll();
        return std::nullopt;
    }
    ScopeOffer offer;
    QList<Record> records;
    for (const RowHandle row : scopes->store().snapshot().rows()) {
        records.append(scopes->recordOf(row));
        offer.choices.append({.id = records.last().identity(), .text = records.last().title()});
    }
    const QString wanted = current.isNull() ? memory.value(scopeKey).toString() : current.identity();
    const auto found = std::ranges::find(records, wanted, &Record::identity);
    offer.chosen = found != records.end() ? *found : records.value(0);
    if (const auto untold = untoldNoticeOf(*scopes)) {
        offer.untold = QString(untold->text + u' ' + untold->detail);
        if (found == records.end() && !current.isNull()) {
            offer.choices.append({.id = wanted, .text = current.title(), .isBeside = true});
            offer.chosen = current;
        }
    }
    return offer;
}

Record chosenScope(const RecordList &scopes, const QString &id, const SettingsMemory &memory)
{
    rememberScope(id, memory);
    for (const RowHandle row : scopes.store().snapshot().rows()) {
        if (const Record record = scopes.recordOf(row); record.identity() == id)
            return record;
    }
    return {};
}

void rememberScope(const QString &id, const SettingsMemory &memory)
{
    memory.setValue(scopeKey, id);
}

} // namespace gatehouse
