#pragma once

#include "models/permissions/permissionfact.h"

#include <QHash>
#include <QJsonObject>

namespace gatehouse {

//! A role, by its title since the service goes by that alone, and a permission, by its id.
struct RolePermissionKey
{
    QString role;
    qint64 permission = 0;

    bool operator==(const RolePermissionKey &) const = default;
    friend size_t qHash(const RolePermissionKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.role, key.permission);
    }
};

//! What the service's answers have taught about roles and permissions, one fact for each pair: the latest.
class PermissionKnowledge
{
public:
    PermissionFact fact(const RolePermissionKey &key) const { return m_facts.value(key); }
    void note(const RolePermissionKey &key, const PermissionFact &fact);
    qsizetype size() const { return m_facts.size(); }

    //! For keeping; what cannot be read is passed over.
    QJsonObject toJson() const;
    static PermissionKnowledge fromJson(const QJsonObject &object);

private:
    QHash<RolePermissionKey, PermissionFact> m_facts;
};

} // namespace gatehouse
