#include "network/credentials/unattended.h"

namespace gatehouse::unattended {

static QString variable(const char *name)
{
    return QString::fromUtf8(qgetenv(name));
}

std::optional<ElevateSignIn> elevateSignIn()
{
    const ElevateSignIn found{variable(elevateIdentifier), variable(elevatePassword)};
    if (found.identifier.isEmpty() || found.password.isEmpty())
        return {};
    return found;
}

std::optional<QString> apiKey()
{
    const QString key = variable(ivaltApiKey);
    return key.isEmpty() ? std::nullopt : std::optional(key);
}

} // namespace gatehouse::unattended
