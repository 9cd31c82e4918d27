#pragma once

#include "network/sandbox/context.h"

namespace gatehouse::sandbox {

//! The tables of the iVALT side.
QList<const Table *> ivaltTables();

//! Answers a request to an iVALT operation: key, rules, envelope.
Answer answerIvalt(Context &context);

//! Answers a request below the iVALT base address that no operation fits.
Answer refuseIvalt(const SandboxOptions &options, int status, const QString &message);

} // namespace gatehouse::sandbox
