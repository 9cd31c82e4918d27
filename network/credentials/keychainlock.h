#pragma once

#include <QObject>

#include <functional>

namespace gatehouse {

//! Tells later, in \a context, whether the keychain in which secrets are looked for is locked. The Secret Service
//! answers as if there were no secret when nobody unlocks it. False where the system tells these apart itself, and
//! where nobody knows.
void askWhetherLocked(QObject *context, const std::function<void(bool isLocked)> &told);

} // namespace gatehouse
