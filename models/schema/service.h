#pragma once

#include <QtTypes>

namespace gatehouse {

//! The two services that a workspace can be connected to.
enum class Service : quint8 { Elevate, Ivalt };

} // namespace gatehouse
