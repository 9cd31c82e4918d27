#pragma once

#include <QString>

namespace gatehouse {

struct Endpoint;

//! The actions and pages of the window that use an operation, such as "Roles: Delete…"; empty where none does.
QStringList usesOf(const Endpoint &endpoint);

//! Every operation of both services, one a line: service, id, verb, path and use, separated by tabs.
QString operationsReport();

} // namespace gatehouse
