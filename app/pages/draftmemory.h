#pragma once

#include "ui/widgets/settingsmemory.h"

#include <QJsonArray>

namespace gatehouse {

//! Edits of an organization that are not saved yet, kept so that they outlast the program. What was kept for a service
//! at another address does not count.
class DraftMemory
{
public:
    DraftMemory(const SettingsMemory &memory, const QString &address);

    QJsonArray of(const QString &organization) const;
    void keep(const QString &organization, const QJsonArray &edits); //!< none: there is nothing to keep any more
    int count() const;                                               //!< of edits that are kept, of all organizations
    void forget();                                                   //!< what is kept of all organizations

private:
    QJsonObject organizations() const;

    SettingsMemory m_memory;
    QString m_address;
};

} // namespace gatehouse
