#pragma once

#include "app/permissions/accessanswer.h"
#include "ui/records/detailspane.h"

namespace gatehouse {

class SettingsStore;

//! An answer about one call.
struct AccessAnswer
{
    QString name; //!< of the person asked about
    PersonAccess person;
    QList<RoleAccess> roles; //!< every role there is
};

//! From the person's roles to permissions, verbs and path; then which roles may at all.
QList<DetailLine> accessLines(const AccessAnswer &answer, const SettingsStore &settings);

} // namespace gatehouse
