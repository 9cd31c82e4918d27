#include "app/geofences/fencedrafts.h"

#include <QJsonArray>
#include <QJsonObject>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gatehouse {

FenceDrafts::FenceDrafts(const SettingsMemory &memory, const QString &address, QObject *parent)
    : QObject(parent), m_memory(memory, address)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(500ms);
    connect(&m_pause, &QTimer::timeout, this, &FenceDrafts::keep);
}

FenceDrafts::~FenceDrafts()
{
    if (m_pause.isActive())
        keep();
}

void FenceDrafts::follow(const QString &organization, FenceDocument *document)
{
    m_documents.insert(organization, document);
    const auto note = [this, organization] {
        // Until the list was read and what was kept is in it, there is nothing to keep.
        if (!m_restored.contains(organization))
            return;
        m_changed.insert(organization);
        m_pause.start();
    };
    connect(document, &FenceDocument::changed, this, note);
    connect(document, &FenceDocument::wasReset, this, note);
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

//! What is wanted, and of what the service has what that began with.
static QJsonObject jsonOf(const EditedFence &fence)
{
    QJsonObject object = fence.working ? jsonOf(*fence.working) : QJsonObject{{"deleted"_L1, true}};
    if (!fence.identity().isEmpty())
        object.insert("id"_L1, fence.identity());
    if (fence.storedValues)
        object.insert("before"_L1, jsonOf(*fence.storedValues));
    if (fence.isTakenOver)
        object.insert("taken_over"_L1, true);
    return object;
}

static FenceEdit editOf(const QJsonObject &object, const FenceDocument &document)
{
    const FenceKey key = document.find(object.value("id"_L1).toString());
    if (object.value("deleted"_L1).toBool())
        return {.key = key, .after = std::nullopt};
    return {key, valuesOf(object)};
}

static bool isTakenOver(const QJsonObject &object, const EditedFence &now)
{
    const QJsonValue before = object.value("before"_L1);
    return object.value("taken_over"_L1).toBool() ||
           (before.isObject() && now.storedValues && *now.storedValues != valuesOf(before.toObject()));
}

void FenceDrafts::keep()
{
    m_pause.stop();
    for (const QString &organization : std::exchange(m_changed, {})) {
        const FenceDocument *document = m_documents.value(organization);
        QJsonArray edits;
        for (FenceKey key : document ? document->unsaved() : QList<FenceKey>())
            edits.append(jsonOf(document->fence(key)));
        m_memory.keep(organization, edits);
    }
}

int FenceDrafts::restore(const QString &organization, FenceDocument &document)
{
    if (m_restored.contains(organization))
        return 0;
    m_restored.insert(organization);
    QList<FenceEdit> edits;
    QList<FenceKey> takenOver;
    for (const QJsonValue &value : m_memory.of(organization)) {
        const FenceEdit edit = editOf(value.toObject(), document);
        // What others have deleted meanwhile need not be deleted.
        if (edit.key != NoFenceKey || edit.after)
            edits.append(edit);
        if (edit.key != NoFenceKey && isTakenOver(value.toObject(), document.fence(edit.key)))
            takenOver.append(edit.key);
    }
    const auto count = static_cast<int>(document.edit(edits, tr("Edits from last time")).size());
    document.markTakenOver(takenOver);
    return count;
}

void FenceDrafts::forget()
{
    m_pause.stop();
    m_changed.clear();
    m_restored.clear();
    m_documents.clear();
    m_memory.forget();
}

} // namespace gatehouse
