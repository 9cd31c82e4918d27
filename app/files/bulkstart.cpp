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

static constexpr int filesAtOnce = 100;
//! What a service's clock may be behind.
static constexpr int daysOff = 1;
static constexpr int mostFilePages = 200;

//! Whether all behind this file, of a list with the newest first, were there before.
static bool isBefore(const Record &file, const QDateTime &since)
{
    const QDateTime uploaded = bulkUploadMoment(file.text(u"name"));
    return uploaded.isValid() && uploaded < since.addDays(-daysOff);
}

static QFuture<Outcome<Record>> lookThroughFiles(const QPointer<Client> &client, const IsWanted &isWanted,
                                                 const QDateTime &since, int page = 1)
{
    using Answer = Outcome<Record>;
    if (!client)
        return QtFuture::makeReadyValueFuture<Answer>(
            std::unexpected(ServiceError{.cause = ServiceError::Cause::Cancelled}));
    return client
        ->list(elevate::listBulkFiles,
               {.query = {{u"page"_s, QString::number(page)}, {u"limit"_s, QString::number(filesAtOnce)}}})
        .then([client, isWanted, since, page](const Outcome<RecordPage> &files) {
            if (!files)
                return QtFuture::makeReadyValueFuture<Answer>(std::unexpected(files.error()));
            const auto found = std::ranges::find_if(files->rows, isWanted);
            if (found != files->rows.end())
                return QtFuture::makeReadyValueFuture<Answer>(*found);
            const bool isAtEnd = !since.isValid() || page == mostFilePages || files->rows.size() < filesAtOnce ||
                                 isBefore(files->rows.constLast(), since);
            return isAtEnd ? QtFuture::makeReadyValueFuture<Answer>(Record())
                           : lookThroughFiles(client, isWanted, since, page + 1);
        })
        .unwrap();
}

QFuture<Outcome<Record>> findBulkFile(const QPointer<Client> &client, const QString &path, const QDateTime &since)
{
    // The service names it after the path.
    const QString name = path.section(u'/', -1).section(u'.', 0, 0);
    return lookThroughFiles(client, [name](const Record &file) { return file.text(u"name") == name; }, since);
}

QFuture<Outcome<Record>> readBulkFile(const QPointer<Client> &client, const QString &identity, const QDateTime &since)
{
    return lookThroughFiles(client, [identity](const Record &file) { return file.identity() == identity; }, since);
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
