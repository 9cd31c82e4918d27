#include "app/pages/draftmemory.h"

#include <QJsonObject>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr auto draftsKey = "drafts"_L1;
static constexpr auto addressKey = "address"_L1;
static constexpr auto organizationsKey = "organizations"_L1;

DraftMemory::DraftMemory(const SettingsMemory &memory, const QString &address) : m_memory(memory), m_address(address)
{
}

QJsonObject DraftMemory::organizations() const
{
    const QJsonObject kept = QJsonValue::fromVariant(m_memory.value(draftsKey)).toObject();
    return kept.value(addressKey).toString() == m_address ? kept.value(organizationsKey).toObject() : QJsonObject();
}

QJsonArray DraftMemory::of(const QString &organization) const
{
    return organizations().value(organization).toArray();
}

void DraftMemory::keep(const QString &organization, const QJsonArray &edits)
{
    QJsonObject kept = organizations();
    if (edits == kept.value(organization).toArray())
        return;
    if (edits.isEmpty())
        kept.remove(organization);
    else
        kept.insert(organization, edits);
    if (kept.isEmpty())
        return forget();
    m_memory.setValue(draftsKey, QJsonObject{{addressKey, m_address}, {organizationsKey, kept}}.toVariantMap());
}

int DraftMemory::count() const
{
    qsizetype count = 0;
    for (const QJsonValue &edits : organizations())
        count += edits.toArray().size();
    return int(count);
}

void DraftMemory::forget()
{
    m_memory.setValue(draftsKey, {});
}

} // namespace gatehouse
