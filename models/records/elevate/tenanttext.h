#pragma once

#include <QString>

namespace gatehouse::elevate {

//! What a tenant tells of itself, for people; each takes the JSON text of the field of that name.
QString tenantOrganizationLines(const QString &canonical);  //!< name and code, one a line
QString tenantDomainLines(const QString &canonical);        //!< one a line, and whether it is verified
QString tenantConfigurationLines(const QString &canonical); //!< how people sign in and register

} // namespace gatehouse::elevate
