#pragma once

namespace gatehouse {

class PageController;

//! Ways from a page of users to the import: a file dropped anywhere on it, pasted rows, and an action.
void addImportEntrance(PageController &page);

} // namespace gatehouse
