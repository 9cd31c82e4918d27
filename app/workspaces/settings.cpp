#include "app/workspaces/settings.h"

namespace gatehouse {

SettingsStore::SettingsStore(const QString &file, QObject *parent) : QObject(parent), m_file(file)
{
}

SettingsStore::~SettingsStore() = default;

} // namespace gatehouse
