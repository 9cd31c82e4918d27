#pragma once

#include "network/sandbox/context.h"
#include "network/sandbox/seed/elevateextras.h"
#include "network/sandbox/seed/population.h"

namespace gatehouse::sandbox {

//! The organizations and roles of the sample city in ELEVATE, and on 3.5 its second tenant.
class ElevateCity
{
public:
    ElevateCity(World &world, const Population &population); //!< adds them

    const CityIds &ids() const { return m_ids; }

private:
    friend class ElevatePeople;
    Store &store() { return m_world.store; }
    bool hasTenants() const { return m_world.options.elevate == Line::V35; }
    QJsonValue tenantOf(const CityOrganization &organization) const;
    void addSecondTenant();
    void addOrganizations();
    void addRoles();

    World &m_world;
    const Population &m_population;
    CityIds m_ids;
    QString m_created;
};

//! Adds people and their roles, many at a time.
class ElevatePeople
{
public:
    explicit ElevatePeople(ElevateCity &city);
    void add(const Person &person);

private:
    //! What everybody of an organization has in common.
    struct Home
    {
        QVariant id;
        QVariant tenant;
        QVariant phoneCode;
        QVariant location;
    };

    ElevateCity &m_city;
    QList<Home> m_homes;
    BulkInsert m_users;
    BulkInsert m_roles;
};

} // namespace gatehouse::sandbox
