#include "app/changes/changedoor.h"
#include "app/geofences/fencechanges.h"
#include "app/geofences/fencedrafts.h"
#include "app/geofences/geofencecontroller.h"
#include "app/pages/tellresult.h"
#include "app/workspaces/openworkspace.h"
#include "models/geo/fenceproblems.h"
#include "models/records/ivalt/geofence.h"
#include "ui/map/geofencepage.h"

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace gatehouse {

//! Changes first, then what is deleted, so that the quota has room for what is new.
static int rankOf(FenceChange change)
{
    return change == FenceChange::Changed ? 0 : change == FenceChange::Deleted ? 1 : 2;
}

//! What the service cannot take, by field. What it has given itself is its own affair.
static QString mistakesIn(const FenceDocument &fences, FenceKey key, Line line)
{
    const EditedFence &fence = fences.fence(key);
    if (!fence.working)
        return {};
    const Record wanted = fences.wanted(key);
    QHash<QString, QString> problems = problemsWith(wanted, fence.storedValues ? BodyOf::Edit : BodyOf::Creation, line);
    const bool hasRadius = fence.working->radius || fence.storedValues;
    if (const QString problem = hasRadius ? radiusProblem(fence.working->radius.value_or(1)) : radiusProblem(0);
        !problem.isEmpty())
        problems.insert(u"radius"_s, problem);
    QStringList texts;
    for (const Field &field : wanted.type().fields) {
        const QString problem = problems.value(field.key);
        const bool isUntouched = fence.storedValues && fence.stored.text(field) == wanted.text(field);
        if (!problem.isEmpty() && !isUntouched)
            texts.append(labelOf(field) % ": "_L1 % problem);
    }
    return texts.join(u' ');
}

void GeofenceController::save()
{
    FenceDocument *fences = document();
    if (!fences || m_savingOf)
        return;
    // What is there already is not told from what is not until the list says so.
    if (!fences->inDoubt().isEmpty() && (m_isReading || !m_maySendAgain)) {
        m_context.toast({.kind = ToastKind::Info, .text = tr("What was sent last is being read again first.")});
        return read(true);
    }
    QList<FenceKey> keys = fences->unsaved();
    std::ranges::stable_sort(keys, {}, [fences](FenceKey key) { return rankOf(fences->fence(key).change()); });
    QList<PlannedChange> changes;
    QList<FenceKey> sentKeys;
    QList<std::optional<FenceValues>> sent;
    int waiting = 0;
    int refused = 0;
    FencePlace place{
        .client = &m_client, .organization = m_scope, .isAllKnown = !m_neverTold.contains(m_scope.identity())};
    for (FenceKey key : fences->keys()) {
        if (const QString identity = fences->fence(key).identity(); !identity.isEmpty())
            place.known.insert(identity);
    }
    place.wires = m_wires.value(m_scope.identity());
    place.wires.assumeNames(*m_context.workspace->workspace().ivalt);
    QMultiHash<QString, FenceValues> added; // by name
    std::optional<FenceDocument::Gathering> refusing(fences);
    for (FenceKey key : std::as_const(keys)) {
        const EditedFence &fence = fences->fence(key);
        // The service has not said what it calls it; reading the list again tells.
        if (fence.storedValues && fence.identity().isEmpty()) {
            ++waiting;
            continue;
        }
        if (const QString mistakes = mistakesIn(*fences, key, m_client.line()); !mistakes.isEmpty()) {
            fences->doubted(key, mistakes); // what was sent of it before may be there all the same
            ++refused;
            continue;
        }
        const bool isNew = fence.change() == FenceChange::New;
        changes.append(saveOf(place, *fences, key, isNew && added.contains(fence.working->name, *fence.working)));
        if (isNew)
            added.insert(fence.working->name, *fence.working);
        changes.last().reviewed = true; // they have gathered, perhaps since last time
        sentKeys.append(key);
        sent.resize(sentKeys.size());
        sent.last() = fence.working;
    }
    refusing.reset();
    if (waiting > 0) {
        m_context.toast({.kind = ToastKind::Warning,
                         .text = tr("%n geofences can only be changed once the list was read again. That is done now.",
                                    nullptr, waiting)});
        read();
    }
    if (refused > 0) {
        m_context.toast(
            {.kind = ToastKind::Error,
             .text = tr("%n geofences cannot be sent like this. Select each to see what to mend.", nullptr, refused)});
    }
    if (changes.isEmpty())
        return;
    m_maySendAgain = false; // this once
    m_savingOf = m_scope.identity();
    ++m_saves;
    m_reading.cancel();
    m_isReadLater = std::exchange(m_isReading, false);
    QHash<FenceKey, FenceValues> doubted;
    for (FenceKey key : fences->inDoubt())
        doubted.insert(key, *fences->fence(key).sent);
    {
        const FenceDocument::Gathering gathering(fences);
        for (qsizetype i = 0; i < sentKeys.size(); ++i) {
            if (fences->fence(sentKeys.at(i)).change() == FenceChange::New)
                fences->sending(sentKeys.at(i), *sent.at(i));
        }
    }
    // Whoever kills the program now finds them in doubt the next time.
    m_drafts->keep();
    accessChanged();
    m_context.door->submit(changes).then(this, [this, fences = QPointer(fences), sentKeys, sent, doubted,
                                                organization = m_scope.identity()](const ChangeResult &result) {
        saved(fences, sentKeys, sent, doubted, organization, result);
    });
}

//! A service that knows a part by another name says yes, and keeps its own.
static bool isStoredOtherwise(const FenceValues &sent, const FenceValues &stored)
{
    constexpr double metre = 1; // services may round
    return stored.isOn() != sent.isOn() ||
           (sent.radius && stored.radius && std::abs(*sent.radius - *stored.radius) > metre);
}

void GeofenceController::saved(FenceDocument *fences, const QList<FenceKey> &keys,
                               const QList<std::optional<FenceValues>> &sent,
                               const QHash<FenceKey, FenceValues> &doubted, const QString &organization,
                               const ChangeResult &result)
{
    using Status = ChangeItemResult::Status;
    m_savingOf.reset();
    ++m_saves;
    bool isToBeRead = std::exchange(m_isReadLater, false);
    QStringList otherwise;
    std::optional<FenceDocument::Gathering> gathering(fences);
    for (qsizetype i = 0; fences && i < result.items.size(); ++i) {
        const ChangeItemResult &item = result.items.at(i);
        const FenceKey key = keys.at(i);
        if (!fences->isListed(key)) {
            // Taken back on its way: the service may have it now.
            isToBeRead |= item.status == Status::Succeeded || item.status == Status::Unknown;
            continue;
        }
        if (item.status == Status::Succeeded) {
            const Record now = sent.at(i) ? storedAfter(m_client, item.change.after, item.reply) : Record();
            if (sent.at(i))
                m_wires[organization].update(now.identity(), item.reply.toObject());
            fences->saved(key, sent.at(i), now);
            if (sent.at(i) && isStoredOtherwise(*sent.at(i), FenceValues::of(now)))
                otherwise.append(sent.at(i)->name);
            isToBeRead |= !now.isNull() && now.identity().isEmpty();
        } else if (item.status == Status::Unknown) {
            fences->doubted(key, item.message);
            isToBeRead = true;
        } else if (item.status == Status::Failed) {
            fences->failed(key, item.message);
        } else if (!doubted.contains(key)) {
            fences->notSent(key);
        }
        // What was sent of it before may be there all the same.
        if (doubted.contains(key) && item.status != Status::Succeeded && item.status != Status::Unknown)
            fences->sending(key, doubted.value(key));
    }
    gathering.reset();
    accessChanged();
    showUnsavedElsewhere();
    tellResult(m_context, result);
    if (!otherwise.isEmpty()) {
        m_context.toast(
            {.kind = ToastKind::Warning,
             .text = tr("The service has stored %n geofences otherwise than they were sent: %1. Look at them, and at "
                        "how the connection's settings name the switch and the radius.",
                        nullptr, static_cast<int>(otherwise.size()))
                         .arg(otherwise.first(std::min<qsizetype>(3, otherwise.size())).join(", "_L1))});
    }
    if (isToBeRead && fences == document())
        read();
}

//! What was in doubt and is not in the list was not made.
void GeofenceController::saveAfterLook()
{
    {
        const FenceDocument::Gathering gathering(document());
        for (FenceKey key : document()->inDoubt())
            document()->notSent(key);
    }
    save();
}

void GeofenceController::tellNoLook()
{
    m_maySendAgain = true;
    m_context.toast({.kind = ToastKind::Error,
                     .text = tr("It could not be found out whether what was sent last is there, so nothing was sent. "
                                "Look at the list first. If it is not there, save once more.")});
}

void GeofenceController::discard()
{
    FenceDocument *fences = document();
    if (!fences)
        return;
    const auto discardAll = [this, fences = QPointer(fences), organization = m_scope.identity()] {
        if (!fences)
            return;
        m_drafts->dropWaiting(organization);
        discardEdits(fences);
        showState();
    };
    const int waiting = m_drafts->waiting(m_scope.identity());
    if (waiting == 0)
        return discardAll();
    m_context.toast({.kind = ToastKind::Warning,
                     .text = tr("%n edits from last time wait for the service's list and would be lost for good.",
                                nullptr, waiting),
                     .actionText = tr("Discard all"),
                     .action = discardAll,
                     .offer = fences});
}

void GeofenceController::discardEdits(FenceDocument *fences)
{
    if (fences->unsavedCount() == 0)
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
