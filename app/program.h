#pragma once

#include "app/application.h"

#include <functional>
#include <optional>

namespace gatehouse {

//! For who wants to look on while the program runs.
struct ProgramGuest
{
    std::optional<ApplicationPaths> paths;            //!< instead of the usual ones
    std::function<void(Application &)> beforeShowing; //!< before the window is shown
};

//! The whole program, from its arguments to its exit code: what main() does.
int runProgram(int argc, char **argv, const ProgramGuest &guest = {});

} // namespace gatehouse
