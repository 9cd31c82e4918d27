#pragma once

#include "network/sandbox/context.h"

namespace gatehouse::sandbox {

//! Works through an uploaded bulk user file: creates or invites people, writes the result file, sets the status. Does
//! nothing where the real worker would not get as far as a result.
void processBulkFile(World &world, qint64 fileId);

} // namespace gatehouse::sandbox
