#include "app/import/rememberedmappings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr auto mappingsKey = "mappings"_L1;
//! In each mapping, beside its fields: the greater, the later it was used.
static constexpr auto usedKey = "used"_L1;

QJsonObject RememberedMappings::all() const
{
    return QJsonValue::fromVariant(m_memory.value(mappingsKey)).toObject();
}

QJsonObject RememberedMappings::find(const QByteArray &shape) const
{
    return all().value(QLatin1StringView(shape.toHex())).toObject();
}

void RememberedMappings::remember(const QByteArray &shape, const QJsonObject &mapping)
{
    QJsonObject kept = all();
    const auto used = [](const QJsonValue &one) { return one[usedKey].toInteger(); };
    qint64 latest = 0;
    for (const QJsonValue &one : std::as_const(kept))
        latest = std::max(latest, used(one));
    const QString name = QString::fromLatin1(shape.toHex());
    kept.remove(name);
    while (kept.size() >= most)
        kept.erase(std::ranges::min_element(kept, {}, used));
    QJsonObject now = mapping;
    now.insert(usedKey, latest + 1);
    kept.insert(name, now);
    m_memory.setValue(mappingsKey, kept.toVariantMap());
}

} // namespace gatehouse
