#pragma once

#include "network/sandbox/context.h"

namespace gatehouse::sandbox {

//! Signs the user in: stores a session and gives the two tokens under their names.
QJsonObject startSession(Context &context, const Row &user, const QStringList &withoutRoles = {});
void endSession(Store &store, qint64 sessionId);
void endSessions(Store &store, qint64 userId);
//! Whether the session lives, by logout and idle time.
bool isAlive(const World &world, const Row &session);
//! Whether the user has as many live sessions as allowed.
bool hasTooManySessions(const World &world, qint64 userId);
//! The JWT claims of a session of this user.
QJsonObject claimsOf(const Context &context, const Row &user, qint64 sessionId, const QStringList &withoutRoles);

//! Sets context.caller from X-auth-token, or says why not.
std::optional<Answer> identify(Context &context);

} // namespace gatehouse::sandbox
