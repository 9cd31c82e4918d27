#pragma once

#include <QString>
#include <QVariant>

#include <functional>

namespace gatehouse {

//! Where widgets keep what people arranged: column order, collapsed panels, recent commands. Unset functions
//! remember nothing.
struct SettingsMemory
{
    std::function<QVariant(const QString &key)> read;
    std::function<void(const QString &key, const QVariant &value)> write;

    QVariant value(const QString &key, const QVariant &otherwise = {}) const
    {
        const QVariant stored = read ? read(key) : QVariant();
        return stored.isValid() ? stored : otherwise;
    }
    void setValue(const QString &key, const QVariant &value) const
    {
        if (write)
            write(key, value);
    }
};

} // namespace gatehouse
