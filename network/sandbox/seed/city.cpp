#include "network/sandbox/seed/city.h"

#include "network/sandbox/seed/elevatecity.h"
#include "network/sandbox/seed/elevateextras.h"
#include "network/sandbox/seed/ivaltcity.h"
#include "network/sandbox/seed/population.h"

#include <future>

namespace gatehouse::sandbox {

void seedCity(World &world)
{
    seedCity(world, Population(QDateTime::currentDateTimeUtc()));
}

//! Some people are thought up in another thread while those before them are written.
static void addPeople(qint64 count, const Population &population, ElevatePeople &elevate, IvaltPeople &ivalt)
{
    constexpr qint64 atOnce = 1000;
    using Values = std::pair<ElevatePeople::Values, IvaltPeople::Values>;
    const auto describe = [&](qint64 first) {
        Values values;
        for (qint64 number = first; number < std::min(first + atOnce, count); ++number) {
            const Person person = population.person(number);
            elevate.describe(person, values.first);
            ivalt.describe(person, values.second);
        }
        return values;
    };
    std::future<Values> next = std::async(std::launch::async, describe, qint64(0));
    for (qint64 first = 0; first < count; first += atOnce) {
        const Values values = next.get();
        if (first + atOnce < count)
            next = std::async(std::launch::async, describe, first + atOnce);
        elevate.add(values.first);
        ivalt.add(values.second);
    }
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
        addPeople(world.options.users, population, elevatePeople, ivaltPeople);
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
