#include "app/import/bulkimportpage.h"
#include "app/pages/elevate/pages.h"
#include "network/operations/elevate.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr OperationUse uses[] = {
    {&elevate::bulkCreateUsers, QT_TRANSLATE_NOOP("Operation", "users of a file (docs, 3.1)"), withoutTenants},
    {&elevate::createUsersFromCsv, QT_TRANSLATE_NOOP("Operation", "users of a file (3.5)"), withTenants},
    {&elevate::getUploadUrl, QT_TRANSLATE_NOOP("Operation", "upload of the users")},
    {&elevate::listBulkFiles, QT_TRANSLATE_NOOP("Operation", "whether the service is done, the results")},
    {&elevate::getSampleCsvUrl, QT_TRANSLATE_NOOP("Operation", "save the sample CSV")},
    {&elevate::searchUsers, QT_TRANSLATE_NOOP("Operation", "who is there already")},
    {&elevate::readEntityTypes, QT_TRANSLATE_NOOP("Operation", "whether the service can work on files"), withTenants},
    {&elevate::listRoles, QT_TRANSLATE_NOOP("Operation", "roles that a file may name")},
};

} // namespace

constexpr HandMadePage elevateImport{
    .id = "elevate.import"_L1,
    .icon = Icon::Upload,
    .title = QT_TRANSLATE_NOOP("Page", "Bulk import"),
    .service = Service::Elevate,
    .uses = uses,
    .make = [](const PageContext &context) { return BulkImportPage::make(context, Service::Elevate); },
};

} // namespace gatehouse
