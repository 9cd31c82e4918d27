#include "app/import/elevateimport.h"

#include "app/changes/changedoor.h"
#include "app/changes/changerun.h"
#include "app/changes/whenanswered.h"
#include "app/files/bulkfilepoll.h"
#include "app/files/bulkfilesearch.h"
#include "app/files/bulkstart.h"
#include "app/import/bulkresult.h"
#include "app/import/importjournal.h"
#include "app/workspaces/openworkspace.h"
#include "models/changes/changeentry.h"
#include "models/records/elevate/bulkuser.h"

#include <QBuffer>
#include <QFileInfo>
#include <QLocale>
#include <QPromise>
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
    setProgressTold(false);
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

QString ElevateImport::organizationOf(const OpenWorkspace &workspace)
{
    if (workspace.acting())
        return workspace.acting()->organizationCode;
    const auto &person = workspace.elevateSession()->person();
    return person ? person->organizationCode : QString();
}

QString ElevateImport::otherPlaceText() const
{
    if (organizationOf(*workspace()) == entry().organization)
        return {};
    return tr("It belongs to the organization %1, and you work in another one now. Go on as an admin of that one.")
        .arg(entry().placeTitle());
}

void ElevateImport::begin()
{
    if (const QString why = otherPlaceText(); !why.isEmpty())
        return end(why, isUploaded(entry()));
    if (!entry().details.value(wasTold).toBool())
        leaveOutSent([this](qint64 rows) { rows == 0 ? review() : dropUploaded(rows); });
    else if (detail(fileId).isEmpty())
        findFile(1);
    else
        readFile();
}

//! The service works on a file as a whole.
void ElevateImport::dropUploaded(qint64 rows)
{
    const QString why = tr("%n rows of the file that was uploaded were sent by another import meanwhile, so it is not "
                           "used. Drop the file again to import the others.",
                           nullptr, static_cast<int>(rows));
    remember(uploadedAs, QJsonValue(), [this, why] { end(why, false); });
}

QString ElevateImport::title() const
{
    const int people = static_cast<int>(entry().toSend() - entry().settled());
    const QString place = entry().placeTitle();
    const bool invites = detail(uploadType) != "UPLOAD"_L1;
    if (entry().count(ImportVerdict::Changed) > 0)
        return invites ? tr("Invite or change %n people in %1", nullptr, people).arg(place)
                       : tr("Create or change %n people in %1", nullptr, people).arg(place);
    return invites ? tr("Invite %n people into %1", nullptr, people).arg(place)
                   : tr("Create %n people in %1", nullptr, people).arg(place);
}

PlannedChange ElevateImport::startingChange(const QString &path) const
{
    return planBulkStart(client(), {.path = path,
                                    .uploadType = detail(uploadType),
                                    .editableFields = json::toTextList(entry().details.value(editableFields))});
}

//! Nothing leaves this computer before the person has seen what will happen.
void ElevateImport::review()
{
    const bool isSent = !workspace()->isReadOnly() && !door().isDryRun();
    // Another file, or another plan of it, may hold other people than the journal knows.
    if (isSent && !isUploaded(entry()) && (!order().writeFile || !order().isSameFile))
        return end(tr("Nothing of it was sent yet. Drop the file again to begin anew."), false);
    setDoing(tr("Waiting for your confirmation"));
    ChangeFeed feed{.summary = startingChange(entry().file), .count = 1};
    feed.summary.title = title();
    feed.summary.target.title = entry().file;
    // What is sent is where the file lies, which tells nobody anything.
    feed.summary.after = {};
    feed.summary.body = QJsonValue::Undefined;
    feed.summary.bodyType = nullptr;
    feed.summary.reviewed = true;
    feed.summary.plan = order().plan;
    if (const QStringList fields = json::toTextList(entry().details.value(editableFields)); !fields.isEmpty())
        feed.summary.plan.append(tr("Editable fields: %1").arg(fields.join(", "_L1)));
    feed.next = [place = QPointer(this)] {
        return place ? place->next() : QtFuture::makeReadyValueFuture<std::optional<ChangeFeed::Item>>(std::nullopt);
    };
    feed.ended = [place = QPointer(this)](quint64, const ChangeItemResult &item) {
        if (place)
            place->m_item = item;
    };
    const QFuture<ChangeResult> result = door().submitFeed(feed, &m_run);
    whenAnswered(result, this, [this](const std::optional<ChangeResult> &ended) {
        reviewed(ended.value_or(ChangeResult{.message = tr("The workspace was closed.")}));
    });
}

QFuture<std::optional<ChangeFeed::Item>> ElevateImport::next()
{
    const auto asked = std::make_shared<QPromise<std::optional<ChangeFeed::Item>>>();
    asked->start();
    if (std::exchange(m_isConfirmed, true)) {
        asked->addResult(std::nullopt);
        asked->finish();
        return asked->future();
    }
    m_asked = asked;
    if (isUploaded(entry()))
        startWork();
    else
        makeFile();
    return asked->future();
}

void ElevateImport::hand(const std::optional<ChangeFeed::Item> &item)
{
    if (const auto asked = std::exchange(m_asked, nullptr)) {
        asked->addResult(item);
        asked->finish();
    }
}

//! Nothing is started, for this reason.
void ElevateImport::giveUp(const QString &why)
{
    m_failure = why;
    hand({});
}

void ElevateImport::reviewed(const ChangeResult &result)
{
    using Verdict = ChangeResult::Verdict;
    m_asked.reset();
    const ChangeItemResult item = m_item.value_or(ChangeItemResult());
    const bool isUp = isUploaded(entry());
    if (item.status == Status::Succeeded && !item.identity.isEmpty())
        remember(fileId, item.identity, [this] { readFile(); });
    else if (item.status == Status::Succeeded)
        findFile(1);
    else if (item.status == Status::Unknown)
        end(item.message);
    else if (item.status == Status::Failed)
        notStarted(item.message.isEmpty() ? result.message : item.message);
    else if (!m_failure.isEmpty())
        end(m_failure, isUp);
    else if (result.verdict == Verdict::NotConfirmed)
        endAsWanted(result.message, isUp);
    else if (m_isCancelled || result.verdict == Verdict::Cancelled)
        notStarted(tr("Cancelled. Nothing was started."), true);
    else if (m_isConfirmed)
        notStarted(result.message);
    else
        end(result.message, isUp);
}

//! What was made ready to be sent goes back.
void ElevateImport::notStarted(const QString &why, bool isWanted)
{
    moveRows(State::Sending, State::Waiting, [this, why, isWanted] {
        remember(wasTold, false, [this, why, isWanted] {
            if (isWanted)
                endAsWanted(why, isUploaded(entry()));
            else
                end(why, isUploaded(entry()));
        });
    });
}

void ElevateImport::makeFile()
{
    setDoing(tr("Making the file for the service"));
    using Made = std::expected<QByteArray, QString>;
    QPromise<Made> promise;
    promise.start();
    whenAnswered(promise.future(), this, [this](const std::optional<Made> &made) {
        if (made && *made)
            upload(**made);
        else
            giveUp(made ? made->error() : tr("The file for the service was not made."));
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
    if (hasEnded() || m_isCancelled)
        return;
    QString name = QFileInfo(entry().file).completeBaseName();
    // It becomes part of an address and of a file name at the service.
    name.removeIf([](QChar c) { return !c.isLetterOrNumber() && c != u'-' && c != u'_'; });
    name = (name.isEmpty() ? u"users"_s : name) + u".csv"_s;
    const PlannedChange change = uploadChange(name);
    whenAnswered(door().noteIntent(change), this, [this, change, name, content](const auto &noted) {
        if (hasEnded() || m_isCancelled) {
            if (noted && *noted)
                door().noteOutcome(**noted, {.change = change, .status = Status::Failed, .message = tr("Cancelled.")});
            return;
        }
        if (!noted || !*noted)
            return giveUp(noted ? noted->error().message : tr("The change log was closed."));
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
    if (hasEnded() || m_isCancelled)
        return;
    m_transfer->deleteLater();
    if (m_transfer->state() == ActivityState::Finished) {
        remember(uploadedAs, m_transfer->path(), [this] { startWork(); });
    } else {
        giveUp(
            tr("The file was not uploaded, so nothing was started. %1").arg(m_transfer->activity().message).trimmed());
    }
}

void ElevateImport::startWork()
{
    if (hasEnded() || m_isCancelled)
        return;
    // What was uploaded for one organization must not be started in another.
    if (const QString why = otherPlaceText(); !why.isEmpty())
        return giveUp(why);
    setDoing(tr("Starting…"));
    // From here on nobody can tell, after a crash, without a look.
    moveRows(State::Waiting, State::Sending, [this] {
        remember(wasTold, true,
                 [this] { hand(ChangeFeed::Item{.id = 0, .change = startingChange(detail(uploadedAs))}); });
    });
}

//! \a more: how often to look again when it is not listed.
void ElevateImport::findFile(int more)
{
    setDoing(tr("Looking whether the service has begun"));
    whenAnswered(findBulkFile(&client(), detail(uploadedAs)), this, [this, more](const auto &listed) {
        if (hasEnded())
            return;
        if (!listed || !*listed)
            return end(tr("It could not be found out whether the service works on the file. %1")
                           .arg(listed ? listed->error().summary() : QString())
                           .trimmed());
        if (const Record file = (*listed)->file; !file.isNull()) {
            m_position = (*listed)->position;
            return remember(fileId, file.identity(), [this] { readFile(); });
        }
        if (more > 0)
            QTimer::singleShot(m_timing.settling, this, [this, more] { findFile(more - 1); });
        else
            moveRows(State::Sending, State::Waiting, [this] { remember(wasTold, false, [this] { review(); }); });
    });
}

void ElevateImport::readFile()
{
    if (hasEnded())
        return;
    whenAnswered(readBulkFile(&client(), detail(fileId), m_position), this, [this](const auto &listed) {
        if (hasEnded())
            return;
        if (listed && *listed && !(*listed)->file.isNull()) {
            m_position = (*listed)->position;
            return fileRead((*listed)->file);
        }
        using Cause = ServiceError::Cause;
        const bool isHopeless = !listed || (!*listed && (listed->error().cause == Cause::SignInNeeded ||
                                                         listed->error().cause == Cause::NotAllowed ||
                                                         listed->error().cause == Cause::Cancelled));
        if (isHopeless)
            return end(tr("The service works on the file, but cannot be asked how far it is. %1")
                           .arg(listed ? listed->error().summary() : QString())
                           .trimmed());
        readAgainLater(*listed ? tr("The service does not list the file at the moment.") : listed->error().summary());
    });
}

//! By what is known of the services, see elevate-user.md, 14.2.
QString ElevateImport::noEndText() const
{
    const QString why =
        withTenants.testFlag(client().line())
            ? tr("It lets a file lie without a word when one of the entity types %1 is missing, or, where people are "
                 "invited, the tenant's settings have no portalSignInUrl.")
                  .arg(elevate::bulkEntityTypes().join(", "_L1))
            : tr("It tries three times, ten minutes apart, and then gives up without a word.");
    return tr("The service has told no end of the file for a long time. %1 Go on later to look again: the file is not "
              "sent "
              "a second time.")
        .arg(why);
}

void ElevateImport::readAgainLater(const QString &doing)
{
    if (!m_waiting.isValid())
        m_waiting.start();
    if (m_waiting.durationElapsed() > m_timing.patience)
        return end(noEndText());
    const auto pause = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::duration<double, std::milli>(bulkLookPause(m_looks++)) / m_timing.haste);
    const QTime next = QTime::currentTime().addMSecs(static_cast<int>(pause.count()));
    setDoing(
        tr("%1 Asked again at %2.", "why nothing is known yet").arg(doing, QLocale().toString(next, u"HH:mm:ss"_s)));
    m_pause.disconnect(this);
    connect(&m_pause, &QTimer::timeout, this, &ElevateImport::readFile);
    m_pause.start(pause);
}

void ElevateImport::fileRead(const Record &file)
{
    if (file.text(u"status") == "UPLOADED"_L1)
        return readAgainLater(tr("The service works on the file, and tells nothing of its rows before it is done."));
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
                                   .ask = bulkFilePlace(*workspace(), detail(fileId), m_position, true)},
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

QString ElevateImport::noResultText()
{
    return tr(
        "The service is done, but what came as its result has no column statusOrUserId, so it is something else or "
        "damaged. Go on to read it again.");
}

void ElevateImport::resultRead(const QByteArray &text)
{
    const ImportRowFilter filter{.states = {State::Sending, State::Unknown}};
    whenAnswered(journal().rows(entry().id, filter, -1, mostRows), this, [this, text](const auto &rows) {
        if (!rows || !*rows)
            return end(rows ? rows->error() : tr("The journal was closed."));
        join(**rows, text);
    });
}

void ElevateImport::join(const QList<ImportedRow> &rows, const QByteArray &text)
{
    using Settled = Journaled<QList<ImportSettling>>;
    QPromise<Settled> promise;
    promise.start();
    const QFuture<Settled> joined = promise.future();
    QThreadPool::globalInstance()->start([rows, text, promise = std::move(promise)]() mutable {
        const auto result = readBulkResult(text);
        promise.addResult(result ? Settled(settleByResult(rows, *result)) : Settled(std::unexpected(noResultText())));
        promise.finish();
    });
    whenAnswered(joined, this, [this](const std::optional<Settled> &settlings) {
        if (!settlings || !*settlings)
            return end(settlings ? settlings->error() : tr("The journal was closed."));
        // They may have been thought lost, when no result was there yet.
        const qint64 unknown = entry().count(State::Unknown);
        count(State::Unknown, State::Sending, unknown);
        settle(State::Sending, **settlings, [this] {
            const auto untold = static_cast<int>(entry().count(State::Unknown) + entry().count(State::Sending));
            end(untold == 0 ? QString()
                            : tr("Of %n rows the service's result says nothing. Go on to read it again, or look at the "
                                 "users before you import them again.",
                                 nullptr, untold));
        });
    });
}

void ElevateImport::cancel()
{
    if (m_run) {
        m_isCancelled = true;
        if (m_transfer)
            m_transfer->cancel();
        return m_run->abandon();
    }
    const bool isAtWork = entry().details.value(wasTold).toBool();
    if (m_transfer)
        m_transfer->cancel();
    m_pause.stop();
    endAsWanted(
        isAtWork ? tr("You stopped waiting. The service goes on with the file; go on here to see what becomes of it.")
                 : tr("Cancelled. Nothing was started."),
        isAtWork);
}

} // namespace gatehouse
