#pragma once

#include "network/sandbox/context.h"
#include "network/sandbox/seed/population.h"

namespace gatehouse::sandbox {

//! Ids the store gave to what the sample city is made of.
struct CityIds
{
    qint64 defaultOrganization = 0;
    qint64 admin = 0;             //!< the system admin
    qint64 firstUser = 0;         //!< of person number 0; the others follow
    QString password;             //!< as stored; everybody has the sample accounts' password
    QList<qint64> organizations;  //!< by place in the population
    QHash<QString, qint64> roles; //!< by title
};

//! Role requests, entity types and entities, forms, notification templates and bulk files of the sample city.
void addElevateExtras(World &world, const Population &population, const CityIds &ids);

} // namespace gatehouse::sandbox
