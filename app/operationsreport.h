#pragma once

#include "models/schema/line.h"

#include <QString>

namespace gatehouse {

struct Endpoint;

//! The actions and pages of the window that use an operation on one of the lines, such as "Roles: Delete…"; empty
//! where none does.
QStringList usesOf(const Endpoint &endpoint, Lines lines = allLines);

//! Every operation of both services, one a line: service, id, verb, path on line docs, on 3.1 and on 3.5, and use,
//! separated by tabs. The path is empty where the line does not have the operation; iVALT has the same on each.
QString operationsReport();

} // namespace gatehouse
