#include "app/files/bulkstart.h"

#include "app/changes/plan.h"
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

using IsWanted = std::function<bool(const Record &file)>;

static QFuture<Outcome<Record>> lookThroughFiles(const QPointer<Client> &client, const IsWanted &isWanted)
{
    if (!client)
        return QtFuture::makeReadyValueFuture<Outcome<Record>>(
            std::unexpected(ServiceError{.cause = ServiceError::Cause::Cancelled}));
    return client->list(elevate::listBulkFiles, {.query = {{u"page"_s, u"1"_s}, {u"limit"_s, u"100"_s}}})
        .then([isWanted](const Outcome<RecordPage> &page) -> Outcome<Record> {
            if (!page)
                return std::unexpected(page.error());
            const auto found = std::ranges::find_if(page->rows, isWanted);
            return found == page->rows.end() ? Record() : *found;
        });
}

QFuture<Outcome<Record>> findBulkFile(const QPointer<Client> &client, const QString &path)
{
    // The service names it after the path.
    return lookThroughFiles(client, [name = path.section(u'/', -1).section(u'.', 0, 0)](const Record &file) {
        return file.text(u"name") == name;
    });
}

QFuture<Outcome<Record>> readBulkFile(const QPointer<Client> &client, const QString &identity)
{
    return lookThroughFiles(client, [identity](const Record &file) { return file.identity() == identity; });
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
        return findBulkFile(place, path).then([](const Outcome<Record> &file) {
            if (!file)
                return Finding::Unclear;
            return file->isNull() ? Finding::DidNotHappen : Finding::Happened;
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
