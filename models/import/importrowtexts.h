#pragma once

#include "models/import/importplan.h"

namespace gatehouse {

//! What a row changes, before and after: "Name: Asha → Asha Rao". Secrets are masked.
QStringList changeTexts(const ImportRow &row);

//! What else it brings about: "Roles lost: guide", "Signed out everywhere".
QStringList effectTexts(const ImportPlan &plan, const ImportRow &row);

//! Both of a row of the plan.
QStringList happeningTexts(const ImportPlan &plan, qint64 row);

} // namespace gatehouse
