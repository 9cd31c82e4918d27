#include "app/changes/changedoor.h"
#include "app/geofences/fencechanges.h"
#include "app/geofences/geofencecontroller.h"
#include "app/pages/tellresult.h"
#include "app/workspaces/openworkspace.h"
#include "models/records/ivalt/geofence.h"
#include "ui/map/geofencepage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

//! Changes first, then what is deleted, so that the quota has room for what is new.
static int rankOf(FenceChange change)
{
    return change == FenceChange::Changed ? 0 : change == FenceChange::Deleted ? 1 : 2;
}

void GeofenceController::save()
{
    FenceDocument *fences = document();
    if (!fences || m_isSaving)
        return;
    QList<FenceKey> keys = fences->unsaved();
    std::ranges::stable_sort(keys, {}, [fences](FenceKey key) { return rankOf(fences->fence(key).change()); });
    QList<PlannedChange> changes;
    QList<FenceKey> sentKeys;
    QList<std::optional<FenceValues>> sent;
    int waiting = 0;
    FencePlace place{.client = &m_client, .organization = m_scope};
    for (FenceKey key : fences->keys()) {
        if (const QString identity = fences->fence(key).identity(); !identity.isEmpty())
            place.known.insert(identity);
    }
    QSet<QString> concerned;
    for (FenceKey key : std::as_const(keys))
        concerned.insert(fences->fence(key).identity());
    place.further = furtherParts(typeOf<ivalt::Geofence>, m_wires.value(m_scope.identity()), concerned);
    for (FenceKey key : std::as_const(keys)) {
        const EditedFence &fence = fences->fence(key);
        // The service has not said what it calls it; reading the list again tells.
        if (fence.storedValues && fence.identity().isEmpty()) {
            ++waiting;
            continue;
        }
        changes.append(saveOf(place, *fences, key));
        changes.last().reviewed = true; // they have gathered, perhaps since last time
        sentKeys.append(key);
        sent.resize(sentKeys.size());
        sent.last() = fence.working;
    }
    if (waiting > 0) {
        m_context.toast({.kind = ToastKind::Warning,
                         .text = tr("%n geofences can only be changed once the list was read again. That is done now.",
                                    nullptr, waiting)});
        read();
    }
    if (changes.isEmpty())
        return;
    m_isSaving = true;
    accessChanged();
    m_context.door->submit(changes).then(this,
                                         [this, fences = QPointer(fences), sentKeys, sent](const ChangeResult &result) {
                                             saved(fences, sentKeys, sent, result);
                                         });
}

void GeofenceController::saved(FenceDocument *fences, const QList<FenceKey> &keys,
                               const QList<std::optional<FenceValues>> &sent, const ChangeResult &result)
{
    using Status = ChangeItemResult::Status;
    m_isSaving = false;
    bool isToBeRead = false;
    for (qsizetype i = 0; fences && i < result.items.size(); ++i) {
        const ChangeItemResult &item = result.items.at(i);
        const FenceKey key = keys.at(i);
        if (!fences->isListed(key))
            continue;
        if (item.status == Status::Succeeded) {
            const Record now = sent.at(i) ? storedAfter(item.change.after, item.reply) : Record();
            fences->saved(key, sent.at(i), now);
            isToBeRead |= !now.isNull() && now.identity().isEmpty();
        } else if (item.status != Status::NotSent) {
            fences->failed(key, item.message);
            isToBeRead |= item.status == Status::Unknown;
        }
    }
    accessChanged();
    showUnsavedElsewhere();
    tellResult(m_context, result);
    if (isToBeRead && fences == document())
        read();
}

void GeofenceController::discard()
{
    FenceDocument *fences = document();
    if (!fences || fences->unsavedCount() == 0)
        return;
    const auto count = static_cast<int>(fences->unsavedCount());
    fences->revert(fences->unsaved(), tr("Discard %n edits", nullptr, count));
    m_context.toast({.kind = ToastKind::Info,
                     .text = tr("%n edits were discarded.", nullptr, count),
                     .actionText = tr("Undo"),
                     .action =
                         [fences = QPointer(fences)] {
                             if (fences)
                                 fences->undo();
                         },
                     .offer = fences});
}

} // namespace gatehouse
