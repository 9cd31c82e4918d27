#include "network/sandbox/seed/city.h"

#include "network/sandbox/seed/elevatecity.h"
#include "network/sandbox/seed/elevateextras.h"
#include "network/sandbox/seed/ivaltcity.h"
#include "network/sandbox/seed/population.h"

namespace gatehouse::sandbox {

void seedCity(World &world)
{
    seedCity(world, Population(QDateTime::currentDateTimeUtc()));
}

void seedCity(World &world, const Population &population)
{
    world.store.begin();
    ElevateCity elevate(world, population);
    IvaltCity ivalt(world, population);
    world.store.commit();
    {
        ElevatePeople elevatePeople(elevate);
        IvaltPeople ivaltPeople(ivalt);
        for (qint64 number = 0; number < world.options.users; ++number) {
            const Person person = population.person(number);
            elevatePeople.add(person);
            ivaltPeople.add(person);
        }
    }
    world.store.begin();
    addElevateExtras(world, population, elevate.ids());
    world.store.commit();
}

QString momentText(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace gatehouse::sandbox
