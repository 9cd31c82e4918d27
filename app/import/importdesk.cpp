#include "app/import/importdesk.h"

#include "app/changes/whenanswered.h"
#include "app/import/elevateimport.h"
#include "app/import/importreporting.h"
#include "app/import/ivaltimport.h"
#include "app/workspaces/openworkspace.h"
#include "models/workspaces/serviceaddress.h"
#include "ui/shell/activitypanel.h"

#include <QDir>
#include <QFutureWatcher>
#include <QLocale>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr auto activityPrefix = "imports/"_L1;

QString ImportDesk::fileOf(const QString &folder, const QUuid &workspace)
{
    return QDir(folder).filePath(workspace.toString(QUuid::WithoutBraces) + u".sqlite"_s);
}

void ImportDesk::forget(const QString &folder, const QUuid &workspace)
{
    const QString file = fileOf(folder, workspace);
    for (const QString &companion : {u""_s, u"-wal"_s, u"-shm"_s, u".lock"_s})
        QFile::remove(file + companion);
}

ImportDesk::ImportDesk(const PageContext &context, const QString &file, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_panel(context.activity)
    , m_isKept(!file.isEmpty())
    , m_journal(file.isEmpty() ? m_temporary.filePath(u"imports.sqlite"_s) : file)
{
    connect(context.activity, &ActivityPanel::pauseWanted, this, [this](const QString &id) {
        if (const auto import = importOf(id))
            pause(*import);
    });
    connect(context.activity, &ActivityPanel::resumeWanted, this, [this](const QString &id) {
        if (const auto import = importOf(id))
            unpause(*import);
    });
    connect(context.activity, &ActivityPanel::cancelWanted, this, [this](const QString &id) {
        if (m_adding.contains(id))
            m_adding[id].cancel();
        else if (const auto import = importOf(id))
            cancel(*import);
    });
    connect(context.activity, &ActivityPanel::openWanted, this, [this](const QString &id) {
        if (const auto import = importOf(id))
            emit openWanted(*import);
    });
    connect(context.workspace, &OpenWorkspace::personLeft, this, &ImportDesk::personLeft);
    connect(context.workspace, &OpenWorkspace::actingChanged, this, [this] { personLeft(Service::Elevate); });
    connect(context.workspace, &OpenWorkspace::stateChanged, this, &ImportDesk::tellOfInterrupted);
    readAgain();
}

ImportDesk::~ImportDesk()
{
    for (auto it = m_adding.begin(); it != m_adding.end(); ++it)
        it->cancel();
    // They note in the journal what they leave, so they go first.
    qDeleteAll(m_runs);
}

std::optional<qint64> ImportDesk::importOf(const QString &activity) const
{
    bool isNumber = false;
    const qint64 import = activity.startsWith(activityPrefix)
                              ? QStringView(activity).sliced(activityPrefix.size()).toLongLong(&isNumber)
                              : 0;
    return isNumber ? std::optional(import) : std::nullopt;
}

std::optional<ImportEntry> ImportDesk::find(qint64 import) const
{
    const auto found = std::ranges::find(m_imports, import, &ImportEntry::id);
    return found == m_imports.end() ? std::nullopt : std::optional(*found);
}

void ImportDesk::readAgain()
{
    // Most likely nobody has changed the address before this version was used.
    for (const Service service : {Service::Elevate, Service::Ivalt}) {
        if (m_context.workspace->has(service))
            m_journal.takeAsOf(service, addressOf(service));
    }
    whenAnswered(m_journal.prepared(), this, [this](const std::optional<Journaled<QList<PreparedImport>>> &prepared) {
        if (prepared && *prepared)
            m_prepared = **prepared;
    });
    whenAnswered(m_journal.entries(), this, [this](const std::optional<Journaled<QList<ImportEntry>>> &entries) {
        if (!entries)
            return;
        m_isRead = true;
        m_problem = *entries ? QString() : entries->error();
        setImports(entries->value_or(QList<ImportEntry>()));
        emit read();
        for (const Service service : {Service::Elevate, Service::Ivalt})
            tellOfInterrupted(service);
    });
}

//! The code of the organization that people are put into on ELEVATE.
QString ImportDesk::place(Service service) const
{
    return service == Service::Elevate ? ElevateImport::organizationOf(*m_context.workspace) : QString();
}

QString ImportDesk::placeOf(Service service, const QString &organization) const
{
    return service == Service::Elevate ? place(service) : organization;
}

QString ImportDesk::addressOf(Service service) const
{
    return serviceAddress(m_context.workspace->workspace(), service);
}

QString ImportDesk::otherAddressText(const ImportEntry &entry) const
{
    if (!m_context.workspace->has(entry.service) || entry.address == addressOf(entry.service))
        return {};
    return tr("It belongs to the service at %1, and this workspace is connected with another one now. Give the "
              "workspace that address again.")
        .arg(entry.address);
}

QString ImportDesk::busyText(Service service, const QString &organization) const
{
    const QString there = placeOf(service, organization);
    const auto isThere = [&](const ImportEntry &entry) {
        return entry.service == service && entry.organization == there;
    };
    const auto isRunThere = [&](const ImportRun *run) { return isThere(run->entry()); };
    if (!std::ranges::any_of(m_claims, isThere) && !std::ranges::any_of(m_runs, isRunThere))
        return {};
    return tr("An import into this organization is at work. Wait until it has ended, or cancel it first.");
}

QString ImportDesk::actingObstacle() const
{
    const auto text = [](const ImportEntry &entry) {
        return tr("The import of %1 is at work in this organization. Wait until it has ended, or cancel it in the "
                  "activity panel, then try again.")
            .arg(entry.file);
    };
    for (const ImportEntry &entry : m_claims) {
        if (entry.service == Service::Elevate)
            return text(entry);
    }
    for (const ImportRun *run : m_runs) {
        if (run->entry().service == Service::Elevate)
            return text(run->entry());
    }
    return {};
}

QFuture<Journaled<ImportedKeys>> ImportDesk::importedKeys(Service service, const QString &organization) const
{
    const auto promise = std::make_shared<QPromise<Journaled<ImportedKeys>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, file = m_journal.file(), service, address = addressOf(service),
                                          there = placeOf(service, organization)] {
        promise->addResult(ImportDatabase(file, ImportDatabase::Access::Read).importedKeys(service, address, there));
        promise->finish();
    });
    return promise->future();
}

QFuture<Journaled<qint64>> ImportDesk::start(const NewImport &begun)
{
    ImportEntry entry = begun.entry;
    entry.address = addressOf(entry.service);
    entry.organization = placeOf(entry.service, entry.organization);
    if (const QString why = busyText(entry.service, entry.organization); !why.isEmpty()) {
        m_context.toast({.kind = ToastKind::Warning, .text = why});
        return QtFuture::makeReadyValueFuture(Journaled<qint64>(std::unexpected(why)));
    }
    const QFuture<Journaled<qint64>> adding = m_journal.add(entry, begun.supply);
    const QString id = activityPrefix % u"new-%1"_s.arg(++m_lastAdding);
    m_adding.insert(id, adding);
    m_claims.insert(id, entry);
    addingProgressed(
        id, tr("Prepare the import of %1 into %2, %3").arg(entry.file, entry.placeTitle(), serviceTitle(entry.service)),
        adding);
    const auto answer = std::make_shared<QPromise<Journaled<qint64>>>();
    answer->start();
    whenAnswered(adding, this, [this, id, begun, answer](const std::optional<Journaled<qint64>> &added) {
        m_adding.remove(id);
        if (m_panel)
            m_panel->removeActivity(id);
        if (added && *added)
            return written(**added, begun, id, answer);
        m_claims.remove(id);
        emit preparedChanged(); // nothing is made of it
        if (added) {
            m_context.toast({.kind = ToastKind::Error, .text = added->error()});
            answer->addResult(*added);
        }
        answer->finish();
    });
    return answer->future();
}

void ImportDesk::written(qint64 import, const NewImport &begun, const QString &adding,
                         const std::shared_ptr<QPromise<Journaled<qint64>>> &answer)
{
    ImportOrder order = begun.order;
    order.supply = begun.supply;
    order.isSameFile = true;
    relist([this, import, order, adding, answer] {
        // Without it, whoever began it has left meanwhile.
        if (m_claims.remove(adding)) {
            m_fresh.insert(import);
            begin(import, order);
        }
        answer->addResult(import);
        answer->finish();
    });
}

//! Reads the list anew, then goes on.
void ImportDesk::relist(const std::function<void()> &then)
{
    whenAnswered(m_journal.entries(), this, [this, then](const auto &entries) {
        if (entries && *entries)
            setImports(**entries);
        emit read();
        then();
    });
}

void ImportDesk::setImports(const QList<ImportEntry> &imports)
{
    m_imports = imports;
    for (ImportEntry &entry : m_imports) {
        if (const ImportRun *run = m_runs.value(entry.id))
            entry = run->entry();
    }
}

void ImportDesk::addingProgressed(const QString &id, const QString &title, const QFuture<Journaled<qint64>> &adding)
{
    auto *watcher = new QFutureWatcher<Journaled<qint64>>(this);
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, id, title, watcher](int rows) {
        if (m_panel && m_adding.contains(id))
            m_panel->setActivity(
                {.id = id, .title = title, .done = rows, .total = watcher->progressMaximum(), .unit = tr("rows")});
    });
    watcher->setFuture(adding);
}

QString ImportDesk::obstacle(const ImportEntry &entry, bool hasFile) const
{
    if (!m_context.workspace->has(entry.service))
        return tr("This workspace has no connection to the service any more.");
    if (const QString why = otherAddressText(entry); !why.isEmpty())
        return why;
    if (!m_context.workspace->isOpen(entry.service))
        return tr("Sign in first.");
    if (entry.service == Service::Elevate && entry.organization != place(entry.service)) {
        return tr("It belongs to the organization %1. Sign in with an account of it, or act as it, to go on.")
            .arg(entry.placeTitle());
    }
    if (entry.service == Service::Elevate && !ElevateImport::isUploaded(entry))
        return tr("Nothing of it was sent yet. Drop the file again to begin anew.");
    if (entry.service == Service::Ivalt && entry.hasSecrets && !hasFile)
        return tr("Drop the file again to go on: passwords are not kept.");
    return m_runs.contains(entry.id) ? QString() : busyText(entry.service, entry.organization);
}

//! Who goes on may be another person than the one who saw the plan.
static QStringList planLeftOf(const ImportEntry &entry)
{
    QStringList plan{
        ImportDesk::tr("%1: %2. Those that wait are sent now.").arg(entry.file, importTallyText(entry.tally()))};
    if (const QStringList whole = json::toTextList(entry.details.value(planKey)); !whole.isEmpty()) {
        plan.append(ImportDesk::tr("The plan of the whole file, of %1:")
                        .arg(QLocale().toString(entry.begun.toLocalTime(), QLocale::ShortFormat)));
        plan.append(whole);
    }
    return plan;
}

void ImportDesk::resume(qint64 import, const ImportOrder &order)
{
    const std::optional<ImportEntry> entry = find(import);
    if (!entry || m_runs.contains(import) || entry->state == ImportEntry::State::Finished)
        return;
    if (const QString why = obstacle(*entry, order.supply.has_value()); !why.isEmpty()) {
        m_context.toast({.kind = ToastKind::Warning, .text = why});
        return;
    }
    ImportOrder going = order;
    if (going.plan.isEmpty())
        going.plan = planLeftOf(*entry);
    begin(import, going);
}

void ImportDesk::begin(qint64 import, const ImportOrder &order)
{
    const std::optional<ImportEntry> entry = find(import);
    if (!entry || m_runs.contains(import))
        return;
    const ImportPlace place{.journal = &m_journal,
                            .door = m_context.door,
                            .client = &m_context.workspace->client(entry->service),
                            .workspace = m_context.workspace};
    ImportRun *run = nullptr;
    if (entry->service == Service::Elevate)
        run = new ElevateImport(place, *entry, order, {}, this);
    else
        run = new IvaltImport(place, *entry, order, {}, this);
    m_runs.insert(import, run);
    connect(run, &ImportRun::changed, this, [this, run] { runChanged(run); });
    connect(run, &ImportRun::ended, this, [this, run] { runEnded(run); });
    run->start();
}

void ImportDesk::runChanged(ImportRun *run)
{
    const ImportEntry &entry = run->entry();
    for (ImportEntry &listed : m_imports) {
        if (listed.id == entry.id)
            listed = entry;
    }
    if (m_panel)
        m_panel->setActivity(run->activity());
    emit changed(entry.id);
}

void ImportDesk::runEnded(ImportRun *run)
{
    const ImportEntry entry = run->entry();
    runChanged(run);
    m_runs.remove(entry.id);
    run->deleteLater();
    emit ended(entry.id);
    const bool wasFresh = m_fresh.remove(entry.id);
    if (entry.state == ImportEntry::State::Ready) {
        if (m_panel)
            m_panel->removeActivity(run->activity().id);
        // Nothing was sent, and whoever has just begun it has the file at hand still.
        if (wasFresh)
            remove(entry.id);
        if (!run->isEndWanted() && !entry.note.isEmpty())
            m_context.toast({.kind = ToastKind::Error,
                             .text = tr("The import of %1 was not begun. %2").arg(entry.file, entry.note)});
        return;
    }
    if (entry.state == ImportEntry::State::Finished)
        dropPrepared(preparedFor(entry));
    const ImportTally tally = entry.tally();
    const bool isDone = entry.state == ImportEntry::State::Finished;
    m_context.toast(
        {.kind = !isDone || tally.toMend() > 0 ? ToastKind::Warning : ToastKind::Success,
         .text = !isDone
                     ? tr("The import of %1 was stopped: %2. %3").arg(entry.file, importTallyText(tally), entry.note)
                 : tally.done < tally.total()
                     ? tr("%1 is imported: %2.").arg(entry.file, importTallyText(tally))
                     : tr("%1 is imported: all %2 rows are done.").arg(entry.file, QLocale().toString(tally.done)),
         .actionText = isDone ? QString() : tr("Go on"),
         .action = [this, id = entry.id] { resume(id); },
         .offer = this});
}

void ImportDesk::pause(qint64 import)
{
    if (ImportRun *run = m_runs.value(import))
        run->pause();
}

void ImportDesk::unpause(qint64 import)
{
    if (ImportRun *run = m_runs.value(import))
        run->resume();
}

void ImportDesk::cancel(qint64 import)
{
    if (ImportRun *run = m_runs.value(import))
        run->cancel();
}

void ImportDesk::remove(qint64 import)
{
    if (m_runs.contains(import))
        return;
    m_imports.removeIf([import](const ImportEntry &entry) { return entry.id == import; });
    // What it has sent is looked for among what is kept of it, so that must be there.
    whenAnswered(m_journal.remove(import), this, [this](const auto &removed) {
        if (removed && !*removed)
            m_context.toast({.kind = ToastKind::Error, .text = removed->error()});
        emit read();
    });
    emit read();
}

void ImportDesk::noteRemoved(qint64 import, const QList<qint64> &rows)
{
    if (rows.isEmpty())
        return;
    QList<ImportSettling> settlings;
    for (const qint64 row : rows)
        settlings.append({.number = row, .state = ImportRowState::TakenBack, .reason = tr("Removed again.")});
    whenAnswered(m_journal.settle(import, settlings), this, [this, import](const auto &settled) {
        if (settled && !*settled)
            m_context.toast({.kind = ToastKind::Error, .text = settled->error()});
        relist([this, import] { emit ended(import); });
    });
}

QFuture<Journaled<QList<ImportedRow>>> ImportDesk::rows(qint64 import, const ImportRowFilter &filter, qint64 after,
                                                        int most)
{
    return m_journal.rows(import, filter, after, most);
}

QFuture<ImportWriting> ImportDesk::writeReport(const ImportEntry &entry, ImportReportOf rows, const QString &file) const
{
    return writeJournalReport(m_journal.file(), entry, rows, file);
}

//! Once the service can be asked, and once in all.
void ImportDesk::tellOfInterrupted(Service service)
{
    if (!m_isRead || m_told.contains(service) || !m_context.workspace->has(service) ||
        !m_context.workspace->isOpen(service))
        return;
    m_told.insert(service);
    for (const ImportEntry &entry : std::as_const(m_imports)) {
        if (entry.service != service || entry.state != ImportEntry::State::Interrupted)
            continue;
        const QString needed = obstacle(entry, false);
        m_context.toast({.kind = ToastKind::Info,
                         .text = tr("The import of %1 was interrupted: %2. %3")
                                     .arg(entry.file, importTallyText(entry.tally()), needed)
                                     .trimmed(),
                         .actionText = needed.isEmpty() ? tr("Go on") : QString(),
                         .action = [this, id = entry.id] { resume(id); },
                         .offer = this});
    }
}

//! Nothing is sent in another name; what is left can go on when the same person is back.
void ImportDesk::personLeft(Service service)
{
    const QStringList claims = m_claims.keys();
    for (const QString &id : claims) {
        if (m_claims.value(id).service != service)
            continue;
        const ImportEntry entry = m_claims.take(id);
        if (m_adding.contains(id))
            m_adding[id].cancel();
        m_context.toast(
            {.kind = ToastKind::Warning,
             .text = tr("%1 is not imported: whoever began it is not signed in any more.").arg(entry.file)});
    }
    const QList<ImportRun *> runs = m_runs.values();
    for (ImportRun *run : runs) {
        if (run->entry().service == service)
            run->cancel();
    }
}

} // namespace gatehouse
