#pragma once

#include "models/schema/service.h"
#include "network/client/outcome.h"
#include "network/client/request.h"

namespace gatehouse {

//! Why a service could not be opened and what to do about it, for people.
struct AccessWords
{
    QString problem;
    QString nextStep;
};
AccessWords accessWordsOf(const ServiceError &error, Service service);
//! Why nothing that changes something can be done; see OpenWorkspace::isReadOnly().
QString readOnlyText();

//! A call without credentials, which the service turns away in its own words: proof enough that it is the one.
Request probeOf(Service service);

//! What went wrong when opening it says nothing of the credentials: it may go well when it is tried again.
bool isOutOfReach(const ServiceError &error);
//! Something else than the service answered to opening it, so its address or its paths are others.
bool isOtherService(const ServiceError &error);

} // namespace gatehouse
