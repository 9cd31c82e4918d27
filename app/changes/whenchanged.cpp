#include "app/changes/whenchanged.h"

#include "app/changes/changedoor.h"

#include <memory>

namespace gatehouse {

void whenChanged(
    ChangeDoor *door, QObject *reader,
    const std::function<bool(Service service, const QString &operation, const ChangeTarget &target)> &concerns,
    const std::function<void()> &read)
{
    const auto isBehind = std::make_shared<bool>(false);
    QObject::connect(door, &ChangeDoor::changed, reader,
                     [isBehind, concerns](Service service, const QString &operation, const ChangeTarget &target) {
                         *isBehind |= concerns(service, operation, target);
                     });
    QObject::connect(door, &ChangeDoor::settled, reader, [isBehind, read] {
        if (std::exchange(*isBehind, false))
            read();
    });
}

} // namespace gatehouse
