#pragma once

#include "network/sandbox/sandboxoptions.h"

#include <expected>

namespace gatehouse::sandbox {

//! What the command line of gatehouse-sandbox asks for.
struct Command
{
    SandboxOptions options = {};
    bool wantsHelp = false;
    bool wantsVersion = false;
};

//! \a arguments without the name of the program. The error names the option and says what it takes.
std::expected<Command, QString> parseCommand(const QStringList &arguments);
QString commandHelp();

} // namespace gatehouse::sandbox
