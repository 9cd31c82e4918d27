#pragma once

#include "models/changes/change.h"

#include <functional>

class QObject;

namespace gatehouse {

class ChangeDoor;

//! Calls \a read when a submission ends in which something changed that \a concerns whom it is for: once, however many
//! of its changes did. At once where a look tells of a change when nothing is under way. Not any more once \a reader is
//! gone.
void whenChanged(ChangeDoor *door, QObject *reader,
                 const std::function<bool(Service service, const ChangeTarget &target)> &concerns,
                 const std::function<void()> &read);

} // namespace gatehouse
