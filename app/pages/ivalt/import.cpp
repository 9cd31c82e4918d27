#include "app/import/bulkimportpage.h"
#include "app/pages/ivalt/pages.h"
#include "network/operations/ivalt.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr OperationUse uses[] = {
    {&ivalt::createOrgUser, QT_TRANSLATE_NOOP("Operation", "users of a file who are new")},
    {&ivalt::updateOrgUser, QT_TRANSLATE_NOOP("Operation", "users of a file who are there already")},
    {&ivalt::deleteOrgUser, QT_TRANSLATE_NOOP("Operation", "users that an import has created, taken back")},
    {&ivalt::listOrgUsers, QT_TRANSLATE_NOOP("Operation", "who is there already")},
};

} // namespace

constexpr HandMadePage ivaltImport{
    .id = "ivalt.import"_L1,
    .icon = Icon::Upload,
    .title = QT_TRANSLATE_NOOP("Page", "Bulk import"),
    .service = Service::Ivalt,
    .uses = uses,
    .make = [](const PageContext &context) { return BulkImportPage::make(context, Service::Ivalt); },
};

} // namespace gatehouse
