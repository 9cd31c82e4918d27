#include "app/workspaces/keychainproblems.h"

namespace gatehouse {

static KeychainProblem::Kind kindOf(CredentialProblem::Kind kind)
{
    switch (kind) {
    case CredentialProblem::Kind::Unavailable:
        return KeychainProblem::Kind::Missing;
    case CredentialProblem::Kind::Locked:
        return KeychainProblem::Kind::Locked;
    case CredentialProblem::Kind::Refused:
        return KeychainProblem::Kind::Refused;
    case CredentialProblem::Kind::Failed:
        break;
    }
    return KeychainProblem::Kind::Failed;
}

KeychainProblem keychainProblem(KeychainProblem::Wanted wanted, const CredentialProblem &problem)
{
    return {.kind = kindOf(problem.kind), .wanted = wanted, .detail = problem.reason};
}

} // namespace gatehouse
