#pragma once

#include "models/records/elevate/module.h"
#include "models/records/elevate/notificationtemplate.h"
#include "models/records/elevate/permission.h"
#include "models/records/elevate/role.h"

namespace gatehouse::sandbox {

//! A permission and the titles of the roles that hold it.
struct HeldPermission
{
    elevate::Permission permission;
    QStringList roleTitles;
};

// What a fresh ELEVATE service of a line holds, ids included. Roles and templates belong to the default organization;
// who owns them is left to the caller.

QList<elevate::Role> defaultRoles(Line line);
QList<elevate::Module> defaultModules(Line line);
QList<HeldPermission> defaultPermissions(Line line);
QList<elevate::NotificationTemplate> defaultTemplates();

} // namespace gatehouse::sandbox
