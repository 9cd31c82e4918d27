#include "app/geofences/fencedrafts.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gatehouse {

FenceDrafts::FenceDrafts(DraftMemory edits, DraftMemory polygons, QObject *parent)
    : QObject(parent), m_memory(std::move(edits)), m_polygonMemory(std::move(polygons))
{
    connect(&m_writer, &QFutureWatcherBase::finished, this, &FenceDrafts::polygonsKept);
    m_pool.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(500ms);
    connect(&m_pause, &QTimer::timeout, this, &FenceDrafts::keep);
}

FenceDrafts::~FenceDrafts()
{
    if (m_pause.isActive())
        keep();
    waitForPolygons();
}

void FenceDrafts::follow(const QString &organization, FenceDocument *document)
{
    m_documents.insert(organization, document);
    connect(document, &FenceDocument::changed, this, [this, organization] { note(organization, m_changed); });
    connect(document, &FenceDocument::wasReset, this, [this, organization] { note(organization, m_changed); });
}

void FenceDrafts::setPolygons(const QString &organization, const PolygonWork &work)
{
    m_polygons.insert(organization, work);
    note(organization, m_polygonsChanged);
}

void FenceDrafts::note(const QString &organization, QSet<QString> &changed)
{
    // Until the list was read and what was kept is in it, there is nothing to keep.
    if (!m_restored.contains(organization))
        return;
    changed.insert(organization);
    m_pause.start();
}

static QJsonObject jsonOf(const FenceValues &values)
{
    QJsonObject object{{"name"_L1, values.name}};
    if (values.center) {
        object.insert("latitude"_L1, values.center->latitude);
        object.insert("longitude"_L1, values.center->longitude);
    }
    if (values.radius)
        object.insert("radius"_L1, *values.radius);
    if (values.isActive)
        object.insert("is_active"_L1, *values.isActive);
    return object;
}

static FenceValues valuesOf(const QJsonObject &object)
{
    FenceValues values{.name = object.value("name"_L1).toString()};
    if (object.contains("latitude"_L1))
        values.center = GeoPoint{object.value("latitude"_L1).toDouble(), object.value("longitude"_L1).toDouble()};
    if (object.contains("radius"_L1))
        values.radius = object.value("radius"_L1).toDouble();
    if (object.contains("is_active"_L1))
        values.isActive = object.value("is_active"_L1).toBool();
    return values;
}

namespace {

//! Finds what the service has of the same place.
class StoredFences
{
public:
    explicit StoredFences(const FenceDocument &document) : m_document(document)
    {
        for (FenceKey key : document.keys()) {
            if (const auto &values = document.fence(key).storedValues)
                m_byPlace.insert(placeOf(*values), key);
        }
    }

    //! Identities of those that say this.
    QSet<QString> alike(const FenceValues &values) const
    {
        QSet<QString> identities;
        for (auto [at, end] = m_byPlace.equal_range(placeOf(values)); at != end; ++at) {
            const EditedFence &fence = m_document.fence(*at);
            if (values.isSaidBy(*fence.storedValues))
                identities.insert(fence.identity());
        }
        return identities;
    }

private:
    static std::pair<double, double> placeOf(const FenceValues &values)
    {
        const GeoPoint place = values.center.value_or(GeoPoint());
        return {place.latitude, place.longitude};
    }

    const FenceDocument &m_document;
    QMultiHash<std::pair<double, double>, FenceKey> m_byPlace;
};

} // namespace

//! What may be there since it was sent, and which of those that say the same were there before.
static QJsonObject jsonOfSent(const FenceValues &sent, const StoredFences &stored)
{
    QJsonArray known;
    for (const QString &identity : stored.alike(sent))
        known.append(identity);
    QJsonObject object = jsonOf(sent);
    object.insert("alike"_L1, known);
    return object;
}

//! What is wanted, and of what the service has what that began with.
static QJsonObject jsonOf(const EditedFence &fence, const StoredFences &stored)
{
    QJsonObject object = fence.working ? jsonOf(*fence.working) : QJsonObject{{"deleted"_L1, true}};
    if (!fence.identity().isEmpty())
        object.insert("id"_L1, fence.identity());
    if (fence.storedValues)
        object.insert("before"_L1, jsonOf(*fence.storedValues));
    if (fence.isTakenOver)
        object.insert("taken_over"_L1, true);
    if (fence.isInDoubt())
        object.insert("sent"_L1, jsonOfSent(*fence.sent, stored));
    return object;
}

//! The fence that was made of what was sent; those in \a taken are others.
static FenceKey madeOf(const QJsonObject &sent, const FenceDocument &document, const StoredFences &stored,
                       QSet<QString> *taken)
{
    QSet<QString> found = stored.alike(valuesOf(sent)) - *taken;
    for (const QJsonValue &identity : sent.value("alike"_L1).toArray())
        found.remove(identity.toString());
    if (found.isEmpty())
        return NoFenceKey;
    const QString identity = *std::ranges::min_element(found);
    taken->insert(identity);
    return document.find(identity);
}

static FenceEdit editOf(const QJsonObject &object, FenceKey key)
{
    if (object.value("deleted"_L1).toBool())
        return {.key = key, .after = std::nullopt};
    return {key, valuesOf(object)};
}

//! Whether somebody else has changed it since the edit began, or deleted it.
static bool isTakenOver(const QJsonObject &object, const EditedFence &now)
{
    const QJsonValue before = object.value("before"_L1);
    return object.value("taken_over"_L1).toBool() ||
           (before.isObject() && (!now.storedValues || *now.storedValues != valuesOf(before.toObject())));
}

//! Whether only the list can tell what has become of it.
static bool isOfList(const QJsonObject &object)
{
    return object.contains("id"_L1) || object.contains("before"_L1) ||
           !object.value("sent"_L1).toObject().value("alike"_L1).toArray().isEmpty();
}

void FenceDrafts::keep()
{
    m_pause.stop();
    keepEdits();
    keepPolygons();
}

void FenceDrafts::keepEdits()
{
    for (const QString &organization : std::exchange(m_changed, {})) {
        const FenceDocument *document = m_documents.value(organization);
        QJsonArray edits;
        if (document && document->unsavedCount() > 0) {
            const StoredFences stored(*document);
            for (FenceKey key : document->unsaved())
                edits.append(jsonOf(document->fence(key), stored));
        }
        for (const QHash<QString, QJsonArray> &others : {m_waiting, m_formerPolygons}) {
            for (const QJsonValue &other : others.value(organization))
                edits.append(other);
        }
        if (!m_memory.keep(organization, edits))
            m_changed.insert(organization); // perhaps it takes them the next time
    }
}

void FenceDrafts::keepPolygons()
{
    if (m_isWriting || m_polygonsChanged.isEmpty())
        return;
    QHash<QString, PolygonWork> changed;
    for (const QString &organization : std::exchange(m_polygonsChanged, {}))
        changed.insert(organization, m_polygons.value(organization));
    m_isWriting = true;
    m_writer.setFuture(QtFuture::makeReadyVoidFuture().then(&m_pool, [memory = &m_polygonMemory, changed] {
        QSet<QString> unkept;
        for (const auto &[organization, work] : changed.asKeyValueRange()) {
            if (!memory->keep(organization, entriesOf(work)))
                unkept.insert(organization);
        }
        return unkept;
    }));
}

void FenceDrafts::polygonsKept()
{
    if (!std::exchange(m_isWriting, false))
        return;
    if (!m_polygonsChanged.isEmpty())
        m_pause.start();                    // they have changed meanwhile
    m_polygonsChanged += m_writer.result(); // perhaps it takes them the next time
    for (const QString &organization : m_formerPolygons.keys()) {
        if (m_polygonsChanged.contains(organization))
            continue;
        m_formerPolygons.remove(organization);
        m_changed.insert(organization);
        keepEdits();
    }
}

void FenceDrafts::waitForWriter()
{
    if (m_isWriting)
        m_writer.waitForFinished();
    polygonsKept();
}

//! For what is being written, then for what has changed meanwhile.
void FenceDrafts::waitForPolygons()
{
    waitForWriter();
    keepPolygons();
    waitForWriter();
}

int FenceDrafts::waiting(const QString &organization) const
{
    return static_cast<int>(m_waiting.value(organization).size());
}

void FenceDrafts::dropWaiting(const QString &organization)
{
    m_waiting.remove(organization);
    note(organization, m_changed);
}

int FenceDrafts::count()
{
    keep();
    waitForPolygons();
    return m_memory.count() + m_polygonMemory.count();
}

int FenceDrafts::unkept()
{
    keep();
    waitForPolygons();
    return m_memory.unkept() + m_polygonMemory.unkept();
}

FenceDrafts::Restored FenceDrafts::restore(const QString &organization, FenceDocument &document, bool isTold)
{
    QJsonArray all = m_waiting.take(organization);
    if (!m_restored.contains(organization)) {
        all = m_memory.of(organization);
        waitForWriter();
        // They were kept among the edits once.
        for (const QJsonValue &edit : std::as_const(all)) {
            if (polygonWorkOf(edit.toObject()))
                m_formerPolygons[organization].append(edit);
        }
        for (const QJsonValue &polygon : m_polygonMemory.of(organization)) {
            if (!m_formerPolygons.value(organization).contains(polygon))
                all.append(polygon);
        }
        m_restored.insert(organization);
        note(organization, m_polygonsChanged);
    } else if (all.isEmpty()) {
        return {};
    }
    note(organization, m_changed);
    Restored restored;
    QList<FenceEdit> edits;
    QList<QJsonObject> kept; // of each edit
    QSet<FenceKey> known;
    QSet<QString> taken;
    const StoredFences stored(document);
    for (const QJsonValue &value : std::as_const(all)) {
        const QJsonObject object = value.toObject();
        if (!isTold && isOfList(object)) {
            m_waiting[organization].append(object);
            continue;
        }
        if (const auto polygons = polygonWorkOf(object)) {
            restored.polygons.add(*polygons);
            continue;
        }
        FenceKey key = document.find(object.value("id"_L1).toString());
        const bool wasSent = object.contains("sent"_L1);
        if (wasSent)
            key = madeOf(object.value("sent"_L1).toObject(), document, stored, &taken);
        restored.made += wasSent && key != NoFenceKey ? 1 : 0;
        const FenceEdit edit = editOf(object, key);
        // What others have deleted meanwhile need not be deleted.
        if (edit.key == NoFenceKey && !edit.after)
            continue;
        edits.append(edit);
        kept.append(object);
        known.insert(edit.key);
    }
    QList<FenceKey> edited = document.edit(edits, tr("Edits from last time"));
    restored.edits = static_cast<int>(edited.size());
    edited.removeIf([&](FenceKey key) { return known.contains(key); });
    QList<FenceKey> takenOver;
    for (qsizetype i = 0; i < edits.size(); ++i) {
        // Whatever is new was edited, in this order.
        const bool isNew = edits.at(i).key == NoFenceKey;
        const FenceKey key = isNew ? edited.takeFirst() : edits.at(i).key;
        if (isTakenOver(kept.at(i), document.fence(key)))
            takenOver.append(key);
        if (!isNew || !kept.at(i).contains("sent"_L1))
            continue;
        document.sending(key, valuesOf(kept.at(i).value("sent"_L1).toObject()));
        document.doubted(key, tr("It was being sent when the program ended, and it is not known whether it was saved. "
                                 "Saving looks first."));
    }
    document.markTakenOver(takenOver);
    return restored;
}

void FenceDrafts::forget()
{
    m_pause.stop();
    m_changed.clear();
    m_restored.clear();
    m_documents.clear();
    m_waiting.clear();
    m_polygonsChanged.clear();
    m_polygons.clear();
    m_formerPolygons.clear();
    waitForPolygons();
    m_polygonsChanged.clear();
    m_memory.forget();
    m_polygonMemory.forget();
}

} // namespace gatehouse
