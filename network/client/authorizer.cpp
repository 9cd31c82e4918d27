#include "network/client/authorizer.h"

namespace gatehouse {

void Authorizer::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged(state);
    if (m_state == State::Open)
        emit opened();
}

} // namespace gatehouse
