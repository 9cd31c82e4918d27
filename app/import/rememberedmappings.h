#pragma once

#include "app/pages/pagecontext.h"

#include <QJsonObject>

namespace gatehouse {

//! The mappings that were chosen for files, by their shape; see shapeOf() and mappingToJson(). Of very many
//! those used last are remembered.
class RememberedMappings
{
public:
    static constexpr qsizetype most = 60;

    explicit RememberedMappings(const SettingsMemory &memory) : m_memory(memory) {}

    //! Empty: none.
    QJsonObject find(const QByteArray &shape) const;
    void remember(const QByteArray &shape, const QJsonObject &mapping);

private:
    QJsonObject all() const;

    SettingsMemory m_memory;
};

} // namespace gatehouse
