#pragma once

#include <QLatin1StringView>

namespace gatehouse {

//! The two services that a workspace can be connected to.
enum class Service : quint8 { Elevate, Ivalt };

//! "elevate" or "ivalt", as the change log and settings spell it.
constexpr QLatin1StringView serviceName(Service service)
{
    return service == Service::Elevate ? QLatin1StringView("elevate") : QLatin1StringView("ivalt");
}

//! The service's own name, for people.
constexpr QLatin1StringView serviceTitle(Service service)
{
    return service == Service::Elevate ? QLatin1StringView("ELEVATE") : QLatin1StringView("iVALT");
}

} // namespace gatehouse
