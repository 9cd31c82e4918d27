#pragma once

#include "models/workspaces/workspace.h"

namespace gatehouse {

namespace sandbox {
class Sandbox;
}

//! A workspace on both services of a running sandbox; always the same one, so that what was arranged in it is found
//! again.
Workspace sandboxWorkspace(const sandbox::Sandbox &sandbox);

//! Whether a workspace is on a sandbox on this computer, where everybody may know the passwords.
bool isLocalSandbox(const Workspace &workspace);

} // namespace gatehouse
