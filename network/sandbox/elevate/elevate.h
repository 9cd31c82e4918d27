#pragma once

#include "network/sandbox/context.h"

namespace gatehouse::sandbox {

//! Answers a request to an ELEVATE operation: origin, token, permission, validation, rules.
Answer answerElevate(Context &context);

//! Which operation a request means, of those that share its path; null: none.
const Endpoint *chooseElevate(const QList<const Endpoint *> &candidates, Verb verb, const PathArguments &arguments,
                              const QUrlQuery &query, const QByteArray &body);

} // namespace gatehouse::sandbox
