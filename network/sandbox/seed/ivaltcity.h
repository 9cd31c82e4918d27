#pragma once

#include "network/sandbox/context.h"
#include "network/sandbox/seed/population.h"

namespace gatehouse::sandbox {

class SampleTable;

//! The organizations, auth codes, geofences and timeslots of the sample city in iVALT.
class IvaltCity
{
public:
    IvaltCity(World &world, const Population &population); //!< adds them

private:
    friend class IvaltPeople;
    //! What an organization may assign; all its timeslots of one name belong together.
    struct Assignables
    {
        QList<qint64> geofences;
        QList<QList<qint64>> timeslots;
    };

    Store &store() { return m_world.ivalt; }
    void addOrganizations();
    void addGeofences();
    void addTimeslots();
    void addTimeslot(const SampleTable &table, qsizetype row, const QJsonObject &zone, int day);

    World &m_world;
    const Population &m_population;
    QList<Assignables> m_assignables; //!< by place of the organization
};

//! Adds people, where they belong and what they are assigned, many at a time.
class IvaltPeople
{
public:
    explicit IvaltPeople(IvaltCity &city);
    ~IvaltPeople();
    Q_DISABLE_COPY_MOVE(IvaltPeople)
    void add(const Person &person);

private:
    IvaltCity &m_city;
    BulkInsert m_users;
    BulkInsert m_memberships;
    BulkInsert m_geofences;
    BulkInsert m_timeslots;
};

} // namespace gatehouse::sandbox
