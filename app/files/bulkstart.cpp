#include "app/files/bulkstart.h"

#include "app/changes/plan.h"
#include "app/files/bulkfilesearch.h"
#include "app/pages/requests.h"
#include "network/operations/elevate.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

const Endpoint &bulkStartOperation(Line line)
{
    // Where there are tenants the older operation fails with 500, always.
    return withTenants.testFlag(line) ? static_cast<const Endpoint &>(elevate::createUsersFromCsv)
                                      : elevate::bulkCreateUsers;
}

PlannedChange planBulkStart(Client &client, const BulkStart &start)
{
    const Endpoint &operation = bulkStartOperation(client.line());
    Record body(*operation.body);
    body.setText(u"file_path", start.path);
    body.setText(u"upload_type", start.uploadType);
    if (!start.editableFields.isEmpty())
        body.setText(u"editable_fields", FieldType<QStringList>::text(start.editableFields));
    PlannedChange change = planChange(operation, client, {}, {.after = body});
    change.target = {.type = typeOf<elevate::BulkFile>.name, .identity = {}, .title = start.path.section(u'/', -1)};
    change.destructive = withTenants.testFlag(client.line());
    change.irreversible = true;
    change.lookUp = [place = QPointer(&client), path = start.path] {
        return findBulkFile(place, path).then([](const Outcome<ListedBulkFile> &listed) {
            if (!listed)
                return Finding::Unclear;
            return listed->file.isNull() ? Finding::DidNotHappen : Finding::Happened;
        });
    };
    return change;
}

PlannedChange uploadChange(const QString &name)
{
    PlannedChange change = plannedChange(elevate::getUploadUrl, {}, {});
    change.title = QCoreApplication::translate("gatehouse::FileTransfers", "Upload a file");
    change.target = {.type = elevate::getUploadUrl.result->name, .identity = {}, .title = name};
    return change;
}

} // namespace gatehouse
