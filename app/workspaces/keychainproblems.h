#pragma once

#include "network/credentials/credentialstore.h"
#include "ui/connections/keychainproblem.h"

namespace gatehouse {

//! What a credential store reports, as the dialog about it says it.
KeychainProblem keychainProblem(KeychainProblem::Wanted wanted, const CredentialProblem &problem);

} // namespace gatehouse
