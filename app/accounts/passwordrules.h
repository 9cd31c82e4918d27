#pragma once

#include "models/accounts/passwordrule.h"

#include <functional>

class QObject;

namespace gatehouse {

struct PageContext;
struct ServiceError;

//! What the open workspace's service asks of new passwords, as far as it has been heard; else what its line usually
//! asks.
PasswordRule knownPasswordRule(const PageContext &context);

//! Asks the service. No operation tells the rule, but each refusal of a password does: a reset is sent that lacks
//! everything but a password of two letters, so it can do nothing but be refused. \a tell is called when the answer
//! holds a rule, not at all once \a receiver is gone.
void askForPasswordRule(const PageContext &context, QObject *receiver,
                        const std::function<void(const PasswordRule &)> &tell);

//! The rule that a refusal tells; absent when it tells none.
std::optional<PasswordRule> passwordRuleIn(const ServiceError &error);

} // namespace gatehouse
