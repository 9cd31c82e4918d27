#include "app/files/filetransfer.h"

#include "app/changes/whenanswered.h"
#include "app/files/bulkfilesearch.h"
#include "app/workspaces/openworkspace.h"
#include "network/operations/elevate.h"

#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace gatehouse {

static TransferOptions optionsOf(const OpenWorkspace &workspace)
{
    const auto &connection = *workspace.workspace().elevate;
    return {.caFile = connection.caFile,
            .systemProxy = workspace.client(Service::Elevate).environment().systemProxy,
            .silence = std::chrono::seconds(connection.timeoutSeconds.value_or(30))};
}

FileTransfer::FileTransfer(const OpenWorkspace &workspace, const Order &order, QObject *parent)
    : QObject(parent)
    , m_order(order)
    , m_options(optionsOf(workspace))
    , m_id(u"files/"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    m_activity.id = m_id;
    m_activity.unit = tr("bytes");
    m_activity.title = isUpload() ? tr("Upload %1").arg(order.name) : tr("Save %1").arg(order.name);
    m_activity.state = ActivityState::Waiting;
}

void FileTransfer::start()
{
    m_hasAskedAgain = false;
    m_path.clear();
    m_error.reset();
    m_activity.state = ActivityState::Running;
    m_activity.message.clear();
    m_activity.done = 0;
    const auto size = [this] { return m_order.memory ? m_order.memory->size() : QFileInfo(m_order.file).size(); };
    m_activity.total = isUpload() ? size() : -1;
    m_activity.rate = 0;
    m_activity.left.reset();
    emit changed();
    ask();
}

void FileTransfer::ask()
{
    m_asking = m_order.ask();
    whenAnswered(m_asking, this, [this, round = ++m_round](const std::optional<Outcome<SignedPlace>> &place) {
        if (round == m_round && place)
            asked(*place);
    });
}

void FileTransfer::asked(const Outcome<SignedPlace> &place)
{
    if (!place) {
        const ServiceError &error = place.error();
        m_error = error;
        fail(QString(error.summary() + u' ' + error.nextStep()).trimmed());
        return;
    }
    m_path = place->path;
    m_meter.emplace();
    m_transfer = new Transfer(m_options, this);
    connect(m_transfer, &Transfer::progressed, this, [this](qint64 bytes, qint64 total) {
        m_activity.done = bytes;
        m_activity.total = total;
        m_meter->measure(m_activity);
        emit changed();
    });
    connect(m_transfer, &Transfer::finished, this, &FileTransfer::moved);
    if (isUpload() && m_order.memory)
        m_transfer->upload(place->address, *m_order.memory);
    else if (isUpload())
        m_transfer->upload(place->address, m_order.file);
    else if (m_order.memory)
        m_transfer->download(place->address);
    else
        m_transfer->download(place->address, m_order.file, m_order.isPrivate);
}

void FileTransfer::moved(const TransferResult &result)
{
    if (!isUpload() && m_order.memory)
        *m_order.memory = m_transfer->content();
    m_transfer->deleteLater();
    m_transfer.clear();
    if (result.end == TransferResult::End::Done) {
        if (m_activity.total > 0)
            m_activity.done = m_activity.total;
        end(ActivityState::Finished, {});
    } else if (result.end == TransferResult::End::Cancelled) {
        end(ActivityState::Cancelled, {});
    } else if (result.end == TransferResult::End::Expired && !std::exchange(m_hasAskedAgain, true)) {
        ask();
    } else {
        fail(problemText(result));
    }
}

QString FileTransfer::problemText(const TransferResult &result) const
{
    using End = TransferResult::End;
    switch (result.end) {
    case End::Expired:
        return tr("The address for it has expired, twice. Check that the clocks of this computer and of the service "
                  "agree, then try again.");
    case End::Refused: {
        const QString words = result.detail.isEmpty() ? QString() : tr(" It says: %1").arg(result.detail);
        return tr("The store refused it with status %1.%2 Try again; if that does not help, the service's storage "
                  "settings need looking at.")
            .arg(QString::number(result.status), words);
    }
    case End::NotFound:
        return tr("The store has no such file. Check the path; the service gives addresses for files that are not "
                  "there, too.");
    case End::Unreachable:
        return result.proxy.isEmpty() ? tr("The store could not be reached. Check the network, then try again.")
                                      : proxyStep(result.proxy, result.status == 407);
    case End::TlsRefused:
        return tr("The store could not prove who it is, so nothing was sent. %1").arg(result.detail);
    case End::TimedOut:
        return tr("The store fell silent. Try again.");
    case End::Lost:
        return tr("The connection to the store broke on the way. Try again.");
    case End::FileProblem:
        return isUpload() ? tr("%1 cannot be read: %2. Choose it again.").arg(m_order.file, result.detail)
                          : tr("%1 cannot be written: %2. Choose another folder.").arg(m_order.file, result.detail);
    case End::Done:
    case End::Cancelled:
        break;
    }
    return {};
}

void FileTransfer::cancel()
{
    if (m_activity.state != ActivityState::Running)
        return;
    if (m_transfer) {
        m_transfer->cancel();
        return;
    }
    ++m_round;
    m_asking.cancel();
    end(ActivityState::Cancelled, {});
}

void FileTransfer::fail(const QString &message)
{
    end(ActivityState::Failed, message);
}

void FileTransfer::end(ActivityState state, const QString &message)
{
    m_activity.state = state;
    m_activity.message = message;
    emit changed();
    emit ended();
}

static Outcome<SignedPlace> addressIn(const Outcome<Reply> &reply)
{
    if (!reply)
        return std::unexpected(reply.error());
    const QUrl address(reply->result.toString(), QUrl::StrictMode);
    if (address.isValid() && !address.host().isEmpty())
        return SignedPlace{.address = address};
    ServiceError error;
    error.cause = ServiceError::Cause::Malformed;
    error.technical = u"the reply holds no address"_s;
    return std::unexpected(error);
}

static void addPublic(QueryArguments &query, bool isPublic)
{
    if (isPublic)
        query.append({u"public"_s, u"true"_s});
}

AskForPlace uploadPlace(const OpenWorkspace &workspace, const QString &fileName, const UploadTarget &target)
{
    QueryArguments query{{u"fileName"_s, fileName}};
    if (!target.folder.isEmpty())
        query.append({u"dynamicPath"_s, target.folder});
    addPublic(query, target.isPublic);
    return [client = &workspace.client(Service::Elevate), query] {
        return client->call(elevate::getUploadUrl, {.query = query})
            .then([](const Outcome<elevate::UploadUrl> &outcome) -> Outcome<SignedPlace> {
                if (!outcome)
                    return std::unexpected(outcome.error());
                return SignedPlace{.address = QUrl(outcome->signedUrl, QUrl::StrictMode), .path = outcome->filePath};
            });
    };
}

AskForPlace downloadPlace(const OpenWorkspace &workspace, const QString &path, bool isPublic)
{
    QueryArguments query{{u"filePath"_s, path}};
    addPublic(query, isPublic);
    return [client = &workspace.client(Service::Elevate), query] {
        return client->send({.operation = &elevate::getDownloadUrl, .query = query}).then(addressIn);
    };
}

AskForPlace sampleCsvPlace(const OpenWorkspace &workspace)
{
    return [client = &workspace.client(Service::Elevate)] {
        return client->send({.operation = &elevate::getSampleCsvUrl}).then(addressIn);
    };
}

AskForPlace bulkFilePlace(const OpenWorkspace &workspace, const QString &id, qsizetype position, bool isResult)
{
    return [client = QPointer(&workspace.client(Service::Elevate)), id, isResult, position] {
        return readBulkFile(client, id, position)
            .then([isResult](const Outcome<ListedBulkFile> &listed) -> Outcome<SignedPlace> {
                if (!listed)
                    return std::unexpected(listed.error());
                const QString address = listed->file.text(isResult ? u"output_path" : u"input_path");
                if (!address.isEmpty())
                    return SignedPlace{.address = QUrl(address, QUrl::StrictMode)};
                ServiceError error;
                error.cause = ServiceError::Cause::NotFound;
                error.operation = &elevate::listBulkFiles;
                return std::unexpected(error);
            });
    };
}

} // namespace gatehouse
