#include "app/geofences/fencedrafts.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QVariant>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gatehouse {

static constexpr auto draftsKey = "drafts"_L1;
static constexpr auto addressKey = "address"_L1;
static constexpr auto organizationsKey = "organizations"_L1;

FenceDrafts::FenceDrafts(const SettingsMemory &memory, const QString &address, QObject *parent)
    : QObject(parent), m_memory(memory), m_address(address)
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

static QJsonObject jsonOf(const EditedFence &fence)
{
    QJsonObject object;
    if (!fence.identity().isEmpty())
        object.insert("id"_L1, fence.identity());
    if (!fence.working) {
        object.insert("deleted"_L1, true);
        return object;
    }
    const FenceValues &values = *fence.working;
    object.insert("name"_L1, values.name);
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

static FenceEdit editOf(const QJsonObject &object, const FenceDocument &document)
{
    const FenceKey key = document.find(object.value("id"_L1).toString());
    if (object.value("deleted"_L1).toBool())
        return {.key = key, .after = std::nullopt};
    FenceValues values{.name = object.value("name"_L1).toString()};
    if (object.contains("latitude"_L1))
        values.center = GeoPoint{object.value("latitude"_L1).toDouble(), object.value("longitude"_L1).toDouble()};
    if (object.contains("radius"_L1))
        values.radius = object.value("radius"_L1).toDouble();
    if (object.contains("is_active"_L1))
        values.isActive = object.value("is_active"_L1).toBool();
    return {key, values};
}

void FenceDrafts::keep()
{
    m_pause.stop();
    QJsonObject kept = QJsonValue::fromVariant(m_memory.value(draftsKey)).toObject();
    QJsonObject organizations =
        kept.value(addressKey).toString() == m_address ? kept.value(organizationsKey).toObject() : QJsonObject();
    for (const QString &organization : std::exchange(m_changed, {})) {
        const FenceDocument *document = m_documents.value(organization);
        QJsonArray edits;
        for (FenceKey key : document ? document->unsaved() : QList<FenceKey>())
            edits.append(jsonOf(document->fence(key)));
        if (edits.isEmpty())
            organizations.remove(organization);
        else
            organizations.insert(organization, edits);
    }
    if (organizations.isEmpty())
        return m_memory.setValue(draftsKey, {});
    kept = {{addressKey, m_address}, {organizationsKey, organizations}};
    m_memory.setValue(draftsKey, kept.toVariantMap());
}

int FenceDrafts::restore(const QString &organization, FenceDocument &document)
{
    if (m_restored.contains(organization))
        return 0;
    m_restored.insert(organization);
    const QJsonObject kept = QJsonValue::fromVariant(m_memory.value(draftsKey)).toObject();
    if (kept.value(addressKey).toString() != m_address)
        return 0;
    QList<FenceEdit> edits;
    for (const QJsonValue &value : kept.value(organizationsKey).toObject().value(organization).toArray()) {
        const FenceEdit edit = editOf(value.toObject(), document);
        // What others have deleted meanwhile need not be deleted.
        if (edit.key != NoFenceKey || edit.after)
            edits.append(edit);
    }
    return static_cast<int>(document.edit(edits, tr("Edits from last time")).size());
}

void FenceDrafts::forget()
{
    m_pause.stop();
    m_changed.clear();
    m_restored.clear();
    m_documents.clear();
    m_memory.setValue(draftsKey, {});
}

} // namespace gatehouse
