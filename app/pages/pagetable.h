#pragma once

#include "app/pages/pagerow.h"

#include <variant>

namespace gatehouse {

using AnyPage = std::variant<const PageRow *, const HandMadePage *, const TwoLevelPage *>;

//! Every page of the services, in the order of the sidebar.
const QList<AnyPage> &pageTable();

//! Those of them that are tables of records, also where two stand on one page.
const QList<const PageRow *> &allPages();

} // namespace gatehouse
