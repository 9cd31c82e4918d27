#include "app/import/elevateimport.h"

#include "app/changes/changedoor.h"
#include "app/changes/changerun.h"
#include "app/changes/whenanswered.h"
#include "app/files/bulkfilepoll.h"
#include "app/files/bulkstart.h"
#include "app/import/bulkresult.h"
#include "app/import/importjournal.h"
#include "app/workspaces/openworkspace.h"
#include "models/changes/changeentry.h"

#include <QBuffer>
#include <QFileInfo>
#include <QLocale>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace gatehouse {

using Status = ChangeItemResult::Status;
using State = ImportRowState;

// Steps that are done, in the journal.
static constexpr auto uploadedAs = "path"_L1;
static constexpr auto wasTold = "started"_L1; //!< the service was told to work on it, or was about to be
static constexpr auto fileId = "file_id"_L1;

static constexpr int mostRows = 1'000'000;

ElevateImport::ElevateImport(const ImportPlace &place, const ImportEntry &entry, const ImportOrder &order,
                             const Timing &timing, QObject *parent)
    : ImportRun(place, entry, order, parent), m_timing(timing)
{
    setPausable(false);
    m_pause.setSingleShot(true);
}

bool ElevateImport::isUploaded(const ImportEntry &entry)
{
    return !entry.details.value(uploadedAs).toString().isEmpty();
}

QString ElevateImport::detail(QLatin1StringView key) const
{
    return json::toText(entry().details.value(key));
}

void ElevateImport::remember(QLatin1StringView key, const QJsonValue &value, const std::function<void()> &then)
{
    setDetail(key, value);
    whenAnswered(journal().setDetails(entry().id, entry().details), this, [this, then](const auto &done) {
        if (hasEnded())
            return;
        if (done && *done)
            then();
        else
            end(done ? done->error() : tr("The journal was closed."));
    });
}

void ElevateImport::moveRows(State from, State to, const std::function<void()> &then)
{
    whenAnswered(journal().move(entry().id, from, to), this, [this, from, to, then](const auto &moved) {
        if (!moved || !*moved)
            return end(moved ? moved->error() : tr("The journal was closed."));
        count(from, to, **moved);
        if (!hasEnded())
            then();
    });
}

void ElevateImport::begin()
{
    if (!isUploaded(entry()))
        makeFile();
    else if (!entry().details.value(wasTold).toBool())
        startWork();
    else if (detail(fileId).isEmpty())
        findFile(1);
    else
        readFile();
}

void ElevateImport::makeFile()
{
    // What the door will not send is not uploaded for it either: it gets the name to show.
    if (workspace()->isReadOnly() || door().isDryRun())
        return startWork();
    // Another file, or another plan of it, may hold other people than the journal knows.
    if (!order().writeFile || !order().isSameFile)
        return end(tr("Nothing of it was sent yet. Drop the file again to begin anew."), false);
    setDoing(tr("Making the file for the service"));
    using Made = std::expected<QByteArray, QString>;
    QPromise<Made> promise;
    promise.start();
    whenAnswered(promise.future(), this, [this](const std::optional<Made> &made) {
        if (made && *made)
            upload(**made);
        else
            end(made ? made->error() : tr("The file for the service was not made."), false);
    });
    QThreadPool::globalInstance()->start([promise = std::move(promise), write = order().writeFile]() mutable {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const ImportWriting written = write(buffer);
        promise.addResult(written.error.isEmpty() ? Made(buffer.data()) : std::unexpected(written.error));
        promise.finish();
    });
}

void ElevateImport::upload(const QByteArray &content)
{
    if (hasEnded())
        return;
    QString name = QFileInfo(entry().file).completeBaseName();
    // It becomes part of an address and of a file name at the service.
    name.removeIf([](QChar c) { return !c.isLetterOrNumber() && c != u'-' && c != u'_'; });
    name = (name.isEmpty() ? u"users"_s : name) + u".csv"_s;
    const PlannedChange change = uploadChange(name);
    whenAnswered(door().noteIntent(change), this, [this, change, name, content](const auto &noted) {
        if (hasEnded()) {
            if (noted && *noted)
                door().noteOutcome(**noted, {.change = change, .status = Status::Failed, .message = tr("Cancelled.")});
            return;
        }
        if (!noted || !*noted)
            return end(noted ? noted->error().message : tr("The change log was closed."), false);
        m_transfer = new FileTransfer(*workspace(),
                                      {.direction = FileTransfer::Direction::Upload,
                                       .name = name,
                                       .file = {},
                                       .memory = std::make_shared<QByteArray>(content),
                                       .ask = uploadPlace(*workspace(), name, {})},
                                      this);
        connect(m_transfer, &FileTransfer::changed, this, [this] {
            const Activity &moving = m_transfer->activity();
            if (moving.state == ActivityState::Running && moving.total > 0)
                setDoing(tr("Uploading… %1 %").arg(QLocale().toString(moving.done * 100 / moving.total)));
        });
        connect(m_transfer, &FileTransfer::ended, this, [this, change, intent = **noted] {
            const bool isDone = m_transfer->state() == ActivityState::Finished;
            door().noteOutcome(intent, {.change = change,
                                        .status = isDone ? Status::Succeeded : Status::Failed,
                                        .message = m_transfer->activity().message,
                                        .identity = m_transfer->path()});
            uploaded();
        });
        m_transfer->start();
    });
}

void ElevateImport::uploaded()
{
    if (hasEnded())
        return;
    m_transfer->deleteLater();
    if (m_transfer->state() == ActivityState::Finished) {
        remember(uploadedAs, m_transfer->path(), [this] { startWork(); });
    } else {
        end(tr("The file was not uploaded, so nothing was started. %1").arg(m_transfer->activity().message).trimmed(),
            false);
    }
}

void ElevateImport::startWork()
{
    if (hasEnded())
        return;
    setDoing(tr("Starting…"));
    // From here on nobody can tell, after a crash, without a look.
    moveRows(State::Waiting, State::Sending, [this] {
        remember(wasTold, true, [this] {
            const QString path = detail(uploadedAs).isEmpty() ? entry().file : detail(uploadedAs);
            PlannedChange change =
                planBulkStart(client(), {.path = path,
                                         .uploadType = detail(uploadType),
                                         .editableFields = json::toTextList(entry().details.value(editableFields))});
            change.consequences = order().consequences;
            change.reviewed = true;
            const QFuture<ChangeResult> result = door().submit({change}, &m_run);
            whenAnswered(result, this, [this](const std::optional<ChangeResult> &ended) {
                started(ended.value_or(ChangeResult{.message = tr("The workspace was closed.")}));
            });
        });
    });
}

void ElevateImport::started(const ChangeResult &result)
{
    const ChangeItemResult item = result.items.value(0);
    if (item.status == Status::Succeeded && !item.identity.isEmpty())
        remember(fileId, item.identity, [this] { readFile(); });
    else if (item.status == Status::Succeeded)
        findFile(1);
    else if (item.status == Status::Unknown)
        end(item.message);
    else
        notStarted(item.message.isEmpty() ? result.message : item.message, item.status == Status::Failed);
}

void ElevateImport::notStarted(const QString &why, bool wasBegun)
{
    moveRows(State::Sending, State::Waiting,
             [this, why, wasBegun] { remember(wasTold, false, [this, why, wasBegun] { end(why, wasBegun); }); });
}

//! \a more: how often to look again when it is not listed.
void ElevateImport::findFile(int more)
{
    setDoing(tr("Looking whether the service has begun"));
    whenAnswered(findBulkFile(&client(), detail(uploadedAs)), this, [this, more](const auto &file) {
        if (hasEnded())
            return;
        if (!file || !*file)
            return end(tr("It could not be found out whether the service works on the file. %1")
                           .arg(file ? file->error().summary() : QString())
                           .trimmed());
        if (!(*file)->isNull())
            return remember(fileId, (*file)->identity(), [this] { readFile(); });
        if (more > 0)
            QTimer::singleShot(m_timing.settling, this, [this, more] { findFile(more - 1); });
        else
            moveRows(State::Sending, State::Waiting, [this] { remember(wasTold, false, [this] { startWork(); }); });
    });
}

void ElevateImport::readFile()
{
    if (hasEnded())
        return;
    whenAnswered(readBulkFile(&client(), detail(fileId)), this, [this](const auto &file) {
        if (hasEnded())
            return;
        if (file && *file && !(*file)->isNull())
            return fileRead(**file);
        using Cause = ServiceError::Cause;
        const bool isHopeless =
            !file || (!*file && (file->error().cause == Cause::SignInNeeded ||
                                 file->error().cause == Cause::NotAllowed || file->error().cause == Cause::Cancelled));
        if (isHopeless)
            return end(tr("The service works on the file, but cannot be asked how far it is. %1")
                           .arg(file ? file->error().summary() : QString())
                           .trimmed());
        readAgainLater(*file ? tr("The service does not list the file at the moment") : file->error().summary());
    });
}

void ElevateImport::readAgainLater(const QString &doing)
{
    setDoing(doing);
    const auto pause = std::chrono::duration<double, std::milli>(bulkLookPause(m_looks++)) / m_timing.haste;
    m_pause.disconnect(this);
    connect(&m_pause, &QTimer::timeout, this, &ElevateImport::readFile);
    m_pause.start(std::chrono::duration_cast<std::chrono::milliseconds>(pause));
}

void ElevateImport::fileRead(const Record &file)
{
    if (file.text(u"status") == "UPLOADED"_L1)
        return readAgainLater(tr("The service works on the file"));
    // Whatever the status says, the result alone tells what became of each row.
    if (!file.text(u"output_path").isEmpty())
        return fetchResult();
    moveRows(State::Sending, State::Unknown, [this] {
        end(tr("The service gave up on the file and wrote no result. Look at the users before you import them again."));
    });
}

void ElevateImport::fetchResult()
{
    setDoing(tr("Reading the result"));
    const auto content = std::make_shared<QByteArray>();
    m_transfer = new FileTransfer(*workspace(),
                                  {.direction = FileTransfer::Direction::Download,
                                   .name = entry().file,
                                   .file = {},
                                   .memory = content,
                                   .ask = bulkFilePlace(*workspace(), detail(fileId), 0, true)},
                                  this);
    connect(m_transfer, &FileTransfer::ended, this, [this, content] {
        if (hasEnded())
            return;
        m_transfer->deleteLater();
        if (m_transfer->state() == ActivityState::Finished)
            resultRead(*content);
        else
            end(tr("The service is done, but its result could not be read. %1").arg(m_transfer->activity().message));
    });
    m_transfer->start();
}

void ElevateImport::resultRead(const QByteArray &text)
{
    const ImportRowFilter filter{.states = {State::Sending, State::Unknown}};
    const auto joined = journal()
                            .rows(entry().id, filter, -1, mostRows)
                            .then(QThreadPool::globalInstance(), [text](const Journaled<QList<ImportedRow>> &rows) {
                                using Settled = Journaled<QList<ImportSettling>>;
                                return rows ? Settled(settleByResult(*rows, readBulkResult(text)))
                                            : Settled(std::unexpected(rows.error()));
                            });
    whenAnswered(joined, this, [this](const std::optional<Journaled<QList<ImportSettling>>> &settlings) {
        if (!settlings || !*settlings)
            return end(settlings ? settlings->error() : tr("The journal was closed."));
        // They may have been thought lost, when no result was there yet.
        const qint64 unknown = entry().count(State::Unknown);
        count(State::Unknown, State::Sending, unknown);
        settle(State::Sending, **settlings);
        end({});
    });
}

void ElevateImport::cancel()
{
    if (m_run)
        return m_run->abandon();
    const bool isAtWork = entry().details.value(wasTold).toBool();
    if (m_transfer)
        m_transfer->cancel();
    m_pause.stop();
    end(isAtWork ? tr("You stopped waiting. The service goes on with the file; go on here to see what becomes of it.")
                 : tr("Cancelled. Nothing was started."),
        isAtWork);
}

} // namespace gatehouse
