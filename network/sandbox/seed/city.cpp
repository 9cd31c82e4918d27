#include "network/sandbox/seed/city.h"

#include "network/sandbox/seed/elevatecity.h"
#include "network/sandbox/seed/elevateextras.h"
#include "network/sandbox/seed/ivaltcity.h"
#include "network/sandbox/seed/population.h"

namespace gatehouse::sandbox {

void seedCity(World &world, const Population &population)
{
    seedElevateCity(world, population);
    seedIvaltCity(world, population);
}

void seedElevateCity(World &world, const Population &population)
{
    world.store.begin();
    ElevateCity city(world, population);
    world.store.commit();
    {
        ElevatePeople people(city);
        for (qint64 number = 0; number < world.options.users; ++number)
            people.add(population.person(number));
    }
    world.store.begin();
    addElevateExtras(world, population, city.ids());
    world.store.commit();
}

void seedIvaltCity(World &world, const Population &population)
{
    world.ivalt.begin();
    IvaltCity city(world, population);
    world.ivalt.commit();
    IvaltPeople people(city);
    for (qint64 number = 0; number < world.options.users; ++number)
        people.add(population.person(number));
}

QString momentText(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace gatehouse::sandbox
