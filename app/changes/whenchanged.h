#pragma once

#include "models/changes/change.h"

#include <functional>

class QObject;

namespace gatehouse {

class ChangeDoor;

//! Calls \a read when a submission ends, or looks have told, what \a concerns whom it is for: once, however many
//! changes did. Not any more once \a reader is gone.
void whenChanged(
    ChangeDoor *door, QObject *reader,
    const std::function<bool(Service service, const QString &operation, const ChangeTarget &target)> &concerns,
    const std::function<void()> &read);

} // namespace gatehouse
