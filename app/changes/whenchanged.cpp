#include "app/changes/whenchanged.h"

#include "app/changes/changedoor.h"
#include "app/changes/changerun.h"

#include <memory>

namespace gatehouse {

void whenChanged(ChangeDoor *door, QObject *reader,
                 const std::function<bool(Service service, const ChangeTarget &target)> &concerns,
                 const std::function<void()> &read)
{
    const auto isBehind = std::make_shared<bool>(false);
    const auto catchUp = [isBehind, read] {
        if (std::exchange(*isBehind, false))
            read();
    };
    const auto follow = [reader, catchUp](ChangeRun *run) {
        QObject::connect(run, &ChangeRun::finished, reader, catchUp);
    };
    QObject::connect(door, &ChangeDoor::started, reader, follow);
    for (ChangeRun *run : door->runs())
        follow(run);
    QObject::connect(door, &ChangeDoor::changed, reader,
                     [door, isBehind, catchUp, concerns](Service service, const QString &, const ChangeTarget &target) {
                         *isBehind |= concerns(service, target);
                         if (door->runs().isEmpty())
                             catchUp();
                     });
}

} // namespace gatehouse
