#include "app/pages/pagecontext.h"

#include "app/workspaces/openworkspace.h"
#include "app/workspaces/settings.h"

namespace gatehouse {

Client &PageContext::client(Service service) const
{
    return workspace->client(service);
}

SettingsMemory PageContext::memoryOf(const QString &pageId) const
{
    const SettingPlace place{workspace->workspace().id, pageId};
    SettingsStore *store = settings;
    return {.read =
                [store, place](const QString &key) {
                    return store->value(settings::tableColumns, place).toObject().value(key).toVariant();
                },
            .write =
                [store, place](const QString &key, const QVariant &value) {
                    QJsonObject kept = store->value(settings::tableColumns, place).toObject();
                    if (value.isValid())
                        kept.insert(key, QJsonValue::fromVariant(value));
                    else
                        kept.remove(key);
                    store->setValue(settings::tableColumns, QJsonValue(kept), place);
                }};
}

} // namespace gatehouse
