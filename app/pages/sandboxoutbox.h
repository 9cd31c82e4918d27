#pragma once

#include <QStringList>

#include <functional>

class QObject;

namespace gatehouse {

struct Workspace;

//! What a sandbox on this computer would have sent last to one of \a addresses, such as a one-time password: it sends
//! nothing, so this is how people trying it come by their codes. \a tell is called once, with a null text when there is
//! none, and at once when the workspace is on no local sandbox; not at all once \a context is gone.
void readSandboxOutbox(const Workspace &workspace, const QStringList &addresses, QObject *context,
                       const std::function<void(const QString &text)> &tell);

} // namespace gatehouse
