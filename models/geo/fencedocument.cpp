#include "models/geo/fencedocument.h"

#include "models/records/ivalt/geofence.h"

#include <QSet>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <utility>

namespace gatehouse {

FenceValues FenceValues::of(const Record &geofence)
{
    const auto &wire = geofence.as<ivalt::Geofence>();
    FenceValues values{.name = wire.name, .radius = wire.radius, .isActive = wire.isActive};
    if (wire.latitude && wire.longitude)
        values.center = GeoPoint{*wire.latitude, *wire.longitude};
    return values;
}

//! Whether a length is the same but for what another unit of the service cuts off.
static bool isSameLength(double one, double other)
{
    return std::abs(one - other) <= 1e-9 * std::max(std::abs(one), std::abs(other));
}

bool FenceValues::isSaidBy(const FenceValues &listed) const
{
    return listed.center == center && (!listed.radius || (radius && isSameLength(*listed.radius, *radius))) &&
           (!listed.isActive || listed.isActive == isActive) && listed.name.trimmed() == name.trimmed();
}

Record FenceValues::written(const Record &geofence) const
{
    ivalt::Geofence wire = geofence.isNull() ? ivalt::Geofence() : geofence.as<ivalt::Geofence>();
    wire.name = name;
    if (center) {
        wire.latitude = center->latitude;
        wire.longitude = center->longitude;
    }
    wire.radius = radius;
    wire.isActive = isActive;
    return Record::of(wire);
}

FenceChange EditedFence::change() const
{
    if (!storedValues)
        return FenceChange::New;
    if (!working)
        return FenceChange::Deleted;
    return *working == *storedValues ? FenceChange::None : FenceChange::Changed;
}

//! Every change of a fence goes through here, so that the counts are right.
template<class Change>
void FenceDocument::alter(FenceKey key, Change change)
{
    EditedFence &fence = m_fences[key];
    const auto count = [&](int step) {
        if (!fence.isListed())
            return;
        m_listed += step;
        m_counts[static_cast<size_t>(fence.change())] += step;
    };
    count(-1);
    change(fence);
    count(1);
}

FenceDocument::Gathering::Gathering(FenceDocument *document) : m_document(document)
{
    if (document)
        ++document->m_gatherings;
}

FenceDocument::Gathering::~Gathering()
{
    if (m_document && --m_document->m_gatherings == 0 && !m_document->m_gathered.isEmpty())
        emit m_document->changed(std::exchange(m_document->m_gathered, {}));
}

void FenceDocument::tell(const QList<FenceKey> &keys)
{
    ++m_revision;
    if (m_gatherings > 0)
        m_gathered += keys;
    else
        emit changed(keys);
}

FenceKey FenceDocument::make()
{
    const auto key = static_cast<FenceKey>(m_fences.size());
    m_fences.emplace_back();
    m_order.push_back(key);
    return key;
}

void FenceDocument::setStored(FenceKey key, const Record &geofence)
{
    if (const QString identity = m_fences[key].identity(); m_byIdentity.value(identity, NoFenceKey) == key)
        m_byIdentity.remove(identity);
    alter(key, [&](EditedFence &fence) {
        fence.stored = geofence;
        fence.storedValues = geofence.isNull() ? std::nullopt : std::optional(FenceValues::of(geofence));
    });
    if (const QString identity = m_fences[key].identity(); !identity.isEmpty())
        m_byIdentity.insert(identity, key);
}

//! The service has \a geofence now; what was not edited goes with it.
void FenceDocument::follow(FenceKey key, const Record &geofence)
{
    const bool wasEdited = m_fences[key].isListed() && m_fences[key].change() != FenceChange::None;
    const std::optional<FenceValues> before = m_fences[key].storedValues;
    setStored(key, geofence);
    alter(key, [&](EditedFence &fence) {
        if (!wasEdited)
            fence.working = fence.storedValues;
        else if (fence.storedValues != before)
            fence.isTakenOver = true;
        if (fence.change() == FenceChange::None || !fence.isListed()) {
            fence.isTakenOver = false;
            fence.problem.clear();
        }
    });
}

//! Fences that were created without the service telling their identity, or without anybody knowing that they were, get
//! it from the first listed ones of the same values that nobody knows.
void FenceDocument::matchUnnamed(const QList<Record> &geofences)
{
    QList<FenceKey> unnamed;
    for (FenceKey key : m_order) {
        const EditedFence &fence = m_fences[key];
        if (fence.storedValues ? fence.identity().isEmpty() : fence.sent.has_value())
            unnamed.append(key);
    }
    for (const Record &geofence : geofences) {
        if (unnamed.isEmpty())
            return;
        if (m_byIdentity.contains(geofence.identity()))
            continue;
        const FenceValues values = FenceValues::of(geofence);
        const auto same = std::ranges::find_if(unnamed, [&](FenceKey key) {
            const EditedFence &fence = m_fences[key];
            return (fence.storedValues ? *fence.storedValues : *fence.sent).isSaidBy(values);
        });
        if (same == unnamed.end())
            continue;
        setStored(*same, geofence);
        alter(*same, [](EditedFence &fence) {
            // One that was discarded while in doubt is there all the same.
            if (fence.sent && (!fence.working || fence.working == fence.sent))
                fence.working = fence.storedValues;
            fence.sent.reset();
            fence.problem.clear();
        });
        unnamed.erase(same);
    }
}

void FenceDocument::read(const QList<Record> &geofences)
{
    matchUnnamed(geofences);
    m_fences.reserve(m_fences.size() + static_cast<size_t>(geofences.size()));
    m_byIdentity.reserve(geofences.size());
    std::vector<FenceKey> order;
    order.reserve(m_order.size() + static_cast<size_t>(geofences.size()));
    std::vector<bool> isThere(m_fences.size());
    for (const Record &geofence : geofences) {
        const FenceKey known = find(geofence.identity());
        const FenceKey key = known == NoFenceKey ? make() : known;
        isThere.resize(m_fences.size());
        if (isThere[key])
            continue; // a list may repeat a row
        isThere[key] = true;
        order.push_back(key);
        if (known != NoFenceKey) {
            follow(key, geofence);
            continue;
        }
        setStored(key, geofence);
        alter(key, [](EditedFence &fence) { fence.working = fence.storedValues; });
    }
    for (FenceKey key : m_order) {
        if (isThere[key])
            continue;
        order.push_back(key);
        if (m_fences[key].storedValues)
            follow(key, {});
    }
    m_order = std::move(order);
    ++m_revision;
    emit wasReset();
}

FenceKey FenceDocument::readOne(FenceKey key, const Record &geofence)
{
    const FenceKey one = key == NoFenceKey ? make() : key;
    follow(one, geofence);
    tell({one});
    return one;
}

void FenceDocument::markTakenOver(const QList<FenceKey> &keys)
{
    for (FenceKey key : keys)
        m_fences.at(key).isTakenOver = m_fences.at(key).change() != FenceChange::None;
    tell(keys);
}

void FenceDocument::clear()
{
    m_fences.clear();
    m_order.clear();
    m_byIdentity.clear();
    m_listed = 0;
    m_counts = {};
    m_undo.clear();
    m_redo.clear();
    m_merge = 0;
    ++m_revision;
    emit wasReset();
    emit historyChanged();
}

QList<FenceKey> FenceDocument::keys() const
{
    QList<FenceKey> keys;
    keys.reserve(m_listed);
    for (FenceKey key : m_order) {
        if (m_fences[key].isListed())
            keys.append(key);
    }
    return keys;
}

FenceKey FenceDocument::find(const QString &identity) const
{
    return identity.isEmpty() ? NoFenceKey : m_byIdentity.value(identity, NoFenceKey);
}

//! Only what differs, so that taking a step back leaves alone what others have done since.
static void carryOver(FenceValues &values, const FenceValues &from, const FenceValues &to)
{
    if (from.name != to.name)
        values.name = to.name;
    if (from.center != to.center)
        values.center = to.center;
    if (from.radius != to.radius)
        values.radius = to.radius;
    if (from.isActive != to.isActive)
        values.isActive = to.isActive;
}

QList<FenceKey> FenceDocument::play(const Command &command, bool isForward)
{
    QList<FenceKey> keys;
    for (const Item &item : command.items) {
        const std::optional<FenceValues> &from = isForward ? item.before : item.after;
        const std::optional<FenceValues> &to = isForward ? item.after : item.before;
        alter(item.key, [&](EditedFence &fence) {
            if (!from || !to)
                fence.working = to;
            else if (fence.working)
                carryOver(*fence.working, *from, *to);
            fence.problem.clear();
        });
        keys.append(item.key);
    }
    tell(keys);
    return keys;
}

bool FenceDocument::mergeInto(Command &last, const Command &next)
{
    if (!std::ranges::equal(last.items, next.items, {}, &Item::key, &Item::key))
        return false;
    for (qsizetype i = 0; i < last.items.size(); ++i)
        last.items[i].after = next.items.at(i).after;
    return true;
}

QList<FenceKey> FenceDocument::edit(const QList<FenceEdit> &edits, const QString &text, quint64 merge)
{
    Command command{.text = text};
    for (const FenceEdit &step : edits) {
        const FenceKey key = step.key == NoFenceKey ? make() : step.key;
        if (const std::optional<FenceValues> before = m_fences[key].working; before != step.after)
            command.items.append({key, before, step.after});
    }
    if (command.items.isEmpty())
        return {};
    const bool isMerged =
        merge != 0 && merge == m_merge && !m_undo.empty() && m_redo.empty() && mergeInto(m_undo.back(), command);
    if (!isMerged)
        m_undo.push_back(command);
    m_redo.clear();
    m_merge = merge;
    const QList<FenceKey> keys = play(command, true);
    emit historyChanged();
    return keys;
}

QList<FenceKey> FenceDocument::add(const QList<FenceValues> &fences, const QString &text)
{
    QList<FenceEdit> edits;
    for (const FenceValues &values : fences)
        edits.append({.after = values});
    return edit(edits, text);
}

void FenceDocument::change(FenceKey key, const FenceValues &values, const QString &text, quint64 merge)
{
    edit({{key, values}}, text, merge);
}

void FenceDocument::remove(const QList<FenceKey> &keys, const QString &text)
{
    QList<FenceEdit> edits;
    for (FenceKey key : keys)
        edits.append({.key = key, .after = std::nullopt});
    edit(edits, text);
}

void FenceDocument::revert(const QList<FenceKey> &keys, const QString &text)
{
    QList<FenceEdit> edits;
    for (FenceKey key : keys)
        edits.append({key, m_fences.at(key).storedValues});
    edit(edits, text);
}

quint64 FenceDocument::newMerge()
{
    static std::atomic<quint64> last = 0;
    return ++last;
}

QList<FenceKey> FenceDocument::undo()
{
    if (m_undo.empty())
        return {};
    m_redo.push_back(std::move(m_undo.back()));
    m_undo.pop_back();
    m_merge = 0;
    const QList<FenceKey> keys = play(m_redo.back(), false);
    emit historyChanged();
    return keys;
}

QList<FenceKey> FenceDocument::redo()
{
    if (m_redo.empty())
        return {};
    m_undo.push_back(std::move(m_redo.back()));
    m_redo.pop_back();
    m_merge = 0;
    const QList<FenceKey> keys = play(m_undo.back(), true);
    emit historyChanged();
    return keys;
}

QList<FenceKey> FenceDocument::unsaved() const
{
    QList<FenceKey> keys;
    for (FenceKey key : m_order) {
        if (m_fences[key].isListed() && m_fences[key].change() != FenceChange::None)
            keys.append(key);
    }
    return keys;
}

Record FenceDocument::wanted(FenceKey key) const
{
    const EditedFence &fence = m_fences.at(key);
    return fence.working ? fence.working->written(fence.stored) : fence.stored;
}

void FenceDocument::saved(FenceKey key, const std::optional<FenceValues> &sent, const Record &now)
{
    setStored(key, now);
    alter(key, [&](EditedFence &fence) {
        // What was edited while it was on its way is still to be saved.
        if (fence.working == sent)
            fence.working = fence.storedValues;
        fence.problem.clear();
        fence.isTakenOver = false;
        fence.sent.reset();
    });
    tell({key});
}

void FenceDocument::failed(FenceKey key, const QString &problem)
{
    m_fences.at(key).sent.reset();
    doubted(key, problem);
}

void FenceDocument::doubted(FenceKey key, const QString &problem)
{
    m_fences.at(key).problem = problem;
    tell({key});
}

void FenceDocument::sending(FenceKey key, const FenceValues &values)
{
    m_fences.at(key).sent = values;
    tell({key});
}

void FenceDocument::notSent(FenceKey key)
{
    if (m_fences.at(key).sent)
        failed(key, {});
}

QList<FenceKey> FenceDocument::inDoubt() const
{
    QList<FenceKey> keys;
    for (FenceKey key : m_order) {
        if (m_fences[key].isInDoubt())
            keys.append(key);
    }
    return keys;
}

} // namespace gatehouse
