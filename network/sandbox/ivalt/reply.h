#pragma once

#include "network/sandbox/context.h"
#include "network/sandbox/ivalt/ivalt.h"

namespace gatehouse::sandbox {

//! Success with a payload, a JSON text; empty: none. The reference documents no payload at all, yet a reply to a
//! question would be of no use without one: in the reference envelope what was asked for stands in `data` beside the
//! two documented members, and replies to changes have just those two.
Answer sayIvalt(const Context &context, const QByteArray &payload = {});
//! The same for an operation that answers a question although its row, with nobody having seen it, does not say so.
Answer tellIvalt(const Context &context, const QByteArray &payload);

Answer refuseIvalt(const Context &context, int status, const QString &message);
Answer badRequest(const Context &context, const QString &what);
Answer notFound(const Context &context, const QString &what); //!< such as "Organization"

} // namespace gatehouse::sandbox
