#pragma once

#include "models/changes/change.h"
#include "models/records/elevate/form.h"
#include "network/client/client.h"

namespace gatehouse {

//! A new form. Whether it was made is looked up by its type and sub-type.
PlannedChange planFormCreation(Client &client, const elevate::Form &form);

//! The form with other content, by its number; the service raises the version itself. Whether it was made is seen from
//! the version and the data; it is taken back by storing what was there, which raises the version once more.
PlannedChange planFormUpdate(Client &client, const elevate::Form &before, const elevate::Form &after);

} // namespace gatehouse
