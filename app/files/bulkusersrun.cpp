#include "app/files/bulkusersrun.h"

#include "app/changes/changedoor.h"
#include "app/changes/changerun.h"
#include "app/changes/signinstep.h"
#include "app/changes/whenanswered.h"
#include "app/files/bulkstart.h"
#include "app/files/filetransfers.h"
#include "app/pages/tellresult.h"
#include "app/workspaces/openworkspace.h"
#include "app/workspaces/settings.h"
#include "network/operations/elevate.h"
#include "ui/files/bulkusersdialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace gatehouse {

BulkUsersRun::BulkUsersRun(const PageContext &context, FileTransfers *transfers, const QString &uploadedAs,
                           QWidget *parent)
    : m_context(context)
    , m_transfers(transfers)
    , m_dialog(new BulkUsersDialog(context.theme, context.client(Service::Elevate).line(), uploadedAs, parent))
    , m_signIn(new SignInStep(context, m_dialog))
    , m_path(uploadedAs)
{
    setParent(m_dialog);
    connect(m_dialog, &BulkUsersDialog::fileWanted, this, &BulkUsersRun::chooseFile);
    connect(m_dialog, &BulkUsersDialog::submitted, this, &BulkUsersRun::submit);
    connect(m_dialog, &BulkUsersDialog::stopWanted, this, &BulkUsersRun::stop);
    m_dialog->open();
    checkTypes();
}

void BulkUsersRun::setFile(const QString &file)
{
    m_dialog->setFile(file);
}

//! The service of 3.5 lets a file lie, without a word, unless certain entity types exist.
void BulkUsersRun::checkTypes()
{
    Client &client = m_context.client(Service::Elevate);
    if (!withTenants.testFlag(client.line()))
        return;
    whenAnswered(client.list(elevate::readEntityTypes), this, [this](const std::optional<Outcome<RecordPage>> &page) {
        if (!page || !*page || m_dialog->isBusy())
            return;
        QStringList missing = elevate::bulkEntityTypes();
        for (const Record &type : (*page)->rows)
            missing.removeAll(type.text(u"value"));
        if (missing.isEmpty())
            return;
        m_dialog->warn(tr("The service will not work on the file as long as there are no entity types with these "
                          "values: %1.")
                           .arg(missing.join(", "_L1)),
                       tr("Create them on the page “Entity types” first; they need no entities."));
    });
}

void BulkUsersRun::chooseFile()
{
    auto *dialog = new QFileDialog(m_dialog, tr("Choose a CSV file of users"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("CSV (*.csv)"), tr("All files (*)")});
    if (const QString folder = m_context.settings->value(settings::lastFolder); !folder.isEmpty())
        dialog->setDirectory(folder);
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog](const QString &file) {
        m_context.settings->setValue(settings::lastFolder, dialog->directory().absolutePath());
        m_dialog->setFile(file);
    });
    dialog->open();
}

static QString stateOf(const QString &file)
{
    const QFileInfo info(file);
    return u"%1 %2 %3"_s.arg(info.absoluteFilePath()).arg(info.size()).arg(info.lastModified().toMSecsSinceEpoch());
}

void BulkUsersRun::submit()
{
    const QString file = m_dialog->file();
    m_fileState = stateOf(file);
    if (file.isEmpty() || (!m_path.isEmpty() && m_pathOf == m_fileState)) {
        send(m_path);
        return;
    }
    // The door will send nothing, so nothing is uploaded for it either: it gets the name to show.
    if (!m_transfers->uploadObstacle().isEmpty()) {
        send(QFileInfo(file).fileName());
        return;
    }
    m_dialog->showBusy(tr("Uploading…"));
    m_transfer = m_transfers->upload(file, {}, true);
    connect(m_transfer, &FileTransfer::changed, this, [this] {
        const Activity &activity = m_transfer->activity();
        if (activity.state == ActivityState::Running && activity.total > 0)
            m_dialog->showBusy(tr("Uploading… %1 %").arg(QLocale().toString(activity.done * 100 / activity.total)));
    });
    connect(m_transfer, &FileTransfer::ended, this, &BulkUsersRun::uploaded);
}

void BulkUsersRun::uploaded()
{
    const ActivityState state = m_transfer->state();
    if (state == ActivityState::Finished) {
        m_path = m_transfer->path();
        m_pathOf = m_fileState;
        send(m_path);
    } else if (state == ActivityState::Failed) {
        m_dialog->showProblem(
            tr("The file was not uploaded, so nothing was started. %1").arg(m_transfer->activity().message));
        m_signIn->offerAfter(m_transfer->error(), Service::Elevate);
    } else {
        m_dialog->showNote(tr("The upload was cancelled. Nothing was started."));
    }
}

QStringList BulkUsersRun::consequences() const
{
    const bool hasTenants = withTenants.testFlag(m_context.client(Service::Elevate).line());
    QStringList all;
    if (!hasTenants) {
        all.append(tr("Everybody in the file who has no account is sent an invitation. People of your organization who "
                      "have one get the roles of the file."));
    } else {
        all.append(m_dialog->uploadType() == "UPLOAD"_L1
                       ? tr("Everybody in the file who has no account gets one at once, with the password of the file.")
                       : tr("Everybody in the file who has no account is sent an invitation with a code."));
        all.append(tr("People who have an account are changed to what the file says: roles are added and removed, they "
                      "can be moved into this organization, their password is replaced where the file has one, and "
                      "their sessions end."));
        all.append(tr("The result file repeats the passwords of the file in clear."));
    }
    all.append(tr("The work goes on in the background, nothing stops it, and no operation takes it back."));
    return all;
}

void BulkUsersRun::send(const QString &path)
{
    PlannedChange change = planBulkStart(
        m_context.client(Service::Elevate),
        {.path = path, .uploadType = m_dialog->uploadType(), .editableFields = m_dialog->editableFields()});
    change.consequences = consequences();
    m_dialog->showBusy(tr("Starting…"));
    m_context.door->submit({change}, &m_run).then(this, [this](const ChangeResult &result) { sent(result); });
}

void BulkUsersRun::sent(const ChangeResult &result)
{
    m_run.clear();
    m_dialog->showReady();
    const ChangeItemResult item = result.items.value(0);
    if (result.isDone()) {
        tellResult(m_context, result);
        emit started(item.identity);
        m_dialog->finish();
    } else if (result.verdict == ChangeResult::Verdict::NotConfirmed) {
        m_dialog->showNote(tr("Nothing was started. The file stays uploaded as %1.").arg(m_path));
    } else if (result.verdict == ChangeResult::Verdict::DryRun) {
        m_dialog->showNote(m_path.isEmpty() ? tr("Dry run: nothing was uploaded and nothing was started.")
                                            : tr("Dry run: nothing was started."));
    } else if (item.status == ChangeItemResult::Status::Unknown) {
        m_dialog->showProblem(item.message, {},
                              tr("Look at the list of bulk user files before you start it again: it may be there."));
    } else {
        m_dialog->showProblem(item.message.isEmpty() ? result.message : item.message, {},
                              item.error ? item.error->nextStep() : QString());
        m_signIn->offerAfter(result);
    }
}

void BulkUsersRun::stop()
{
    if (m_run)
        m_run->abandon();
    else if (m_transfer)
        m_transfer->cancel();
}

} // namespace gatehouse
