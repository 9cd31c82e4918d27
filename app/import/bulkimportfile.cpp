#include "app/changes/whenanswered.h"
#include "app/files/filetransfers.h"
#include "app/files/savedialog.h"
#include "app/import/bulkimportpage.h"
#include "app/import/importdesk.h"
#include "app/import/rememberedmappings.h"
#include "app/pages/elevate/pages.h"
#include "app/workspaces/openworkspace.h"
#include "ui/import/importcheckstep.h"
#include "ui/import/importcolumnsstep.h"
#include "ui/import/importpage.h"
#include "ui/import/importtable.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace gatehouse {

using Step = ImportPage::Step;

static constexpr auto wayKey = "way"_L1;

void BulkImportPage::chooseFile()
{
    askForImportFile(m_context, m_page, [this](const QString &file) { open(ImportFile::of(file)); });
}

void BulkImportPage::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (looksLikeRows(text))
        open(ImportFile::pasted(text));
    else
        m_context.toast({.kind = ToastKind::Info, .text = noRowsText()});
}

void BulkImportPage::saveSample()
{
    const QString name = u"bulk-users-sample.csv"_s;
    askWhereToSave(m_context.settings, m_page, {.title = tr("Save the sample CSV"), .name = name},
                   [this, name](const QString &file) {
                       m_transfers->begin({.direction = FileTransfer::Direction::Download,
                                           .name = name,
                                           .file = file,
                                           .ask = sampleCsvPlace(*m_context.workspace)});
                   });
}

void BulkImportPage::say(Banner::Kind kind, const QString &text, const QString &detail, const QString &actionText,
                         const std::function<void()> &act)
{
    m_noticeAction = act;
    m_hasOtherNotice = true;
    m_page->setNotice(kind, text, detail, actionText);
}

void BulkImportPage::silence()
{
    m_hasOtherNotice = false;
    showNotice();
}

QString BulkImportPage::unsaved()
{
    const bool hasMends = !m_file.isNull() && !m_isSent && m_draft.canUndo();
    const ImportKeptColumns columns = keptColumns();
    const auto isSecret = [&](const ImportEdit &edit) { return !columns(edit.column); };
    if (hasMends && (!lostByClosing().isEmpty() || !m_context.imports->isKept()))
        return tr("The rows of %1 that you have mended are not imported yet.").arg(m_file.name);
    if (hasMends && std::ranges::any_of(m_draft.edits(), isSecret)) {
        return tr("The rows of %1 that you have mended are not imported yet. What you wrote into columns of passwords "
                  "or other secrets, and into those that fill no field, is not kept.")
            .arg(m_file.name);
    }
    const QString other = m_context.imports->notLasting(m_service, m_prepared);
    return other.isEmpty() ? QString() : tr("What you have prepared of %1 is not imported yet.").arg(other);
}

//! What is prepared is kept, unless it cannot be, or nobody has its rows afterwards.
QString BulkImportPage::lostByClosing() const
{
    if (m_file.isNull() || m_isSent || !m_draft.canUndo())
        return {};
    const bool isKept =
        !m_file.path.isEmpty() && !m_content.isEmpty() && m_hasPlace && m_context.imports->problem().isEmpty();
    return isKept ? QString() : tr("The rows of %1 that you have mended are not imported yet.").arg(m_file.name);
}

//! Goes on at once where nothing is lost, else when the person says so.
void BulkImportPage::replaceWhenSure(const QString &name, const QString &actionText, const std::function<void()> &go)
{
    const QString lost = lostByClosing();
    if (lost.isEmpty())
        return go();
    say(Banner::Kind::Warning, lost,
        name == m_file.name ? tr("Closing the file drops what you have mended.")
                            : tr("Opening %1 drops what you have mended.").arg(name),
        actionText, [this, go] {
            silence();
            go();
        });
}

void BulkImportPage::open(const ImportFile &file)
{
    replaceWhenSure(file.name, tr("Open %1").arg(file.name), [this, file] { take(file); });
}

void BulkImportPage::take(const ImportFile &file)
{
    closeFile();
    m_file = file;
    if (!m_file.path.isEmpty())
        m_file.path = QFileInfo(m_file.path).absoluteFilePath();
    m_way = file.way.isEmpty() ? chosenWay() : file.way;
    m_editableFields = file.editableFields;
    if (m_scopes && !file.scope.isEmpty() && m_scope.text(u"id") != file.scope) {
        m_wantedScope = file.scope;
        if (m_scopes->state() == RecordList::State::Ready)
            scopesChanged();
    }
    const qint64 size = file.path.isEmpty() ? file.text.size() : QFileInfo(file.path).size();
    m_page->columns()->setFile(file.name, QLocale().formattedDataSize(size));
    m_page->setStep(Step::Columns);
    if (m_context.workspace->isOpen(m_service))
        m_lookups.read(m_scope);
    learnPlace();
    readImported();
    readFile({});
    showState();
    m_page->setFocus();
}

void BulkImportPage::closeFile()
{
    keepRest();
    m_reading.cancel();
    // Nobody could open it again.
    if (m_file.path.isEmpty() && m_prepared != 0 && !m_isSent)
        m_context.imports->dropPrepared(m_prepared);
    ++m_fileRound;
    m_content.clear();
    m_hasPlace = false;
    m_prepared = 0;
    m_secrets.clear();
    m_takenUp.reset();
    m_hasOtherContent = false;
    m_editableFields.clear();
    m_file = {};
    m_document = {};
    m_format.reset();
    m_chosen.reset();
    m_before.reset();
    m_isWhole = false;
    m_isSent = false;
    m_sendsAgain = false;
    m_page->columns()->setProgress(-1);
    m_draft.start({}, m_lookups.target(m_way), ImportMapping());
    silence();
    m_page->setStep(Step::Start);
    updateEnabled();
}

void BulkImportPage::showWays()
{
    QList<ScopeChoice> ways;
    const QStringList ids = m_service == Service::Elevate ? ImportLookups::ways(m_client.line()) : QStringList();
    for (const QString &id : ids)
        ways.append({id, id == "INVITE"_L1 ? tr("Invite people by code") : tr("Create accounts with passwords")});
    if (!ids.isEmpty() && !ids.contains(m_way))
        m_way = ids.first();
    m_page->columns()->setWays(ways, m_way);
    m_page->columns()->setEditableFields(ids.isEmpty() ? std::nullopt : std::optional(m_editableFields));
}

void BulkImportPage::showMapping()
{
    if (m_file.isNull())
        return;
    // While the file is read again, what is shown stays, and may be changed.
    if (m_isWhole) {
        m_target = m_draft.target();
        m_mapping = m_draft.mapping();
    }
    m_page->columns()->setMapping(m_target, m_mapping);
}

void BulkImportPage::chooseMapping(const ImportMapping &mapping)
{
    noteSecrets();
    for (const auto &[column, isSecret] : mapping.secrets.asKeyValueRange()) {
        const bool isToldNow = m_isWhole && m_mapping.secrets.value(column, true) && !isSecret;
        if (isToldNow && column < m_secrets.size())
            m_secrets[column] = false;
    }
    m_chosen = mapping;
    m_isSent = false;
    m_takenUp.reset();
    keepSoon();
    if (m_isWhole) {
        m_draft.setMapping(mapping);
        rememberMapping();
    } else {
        m_mapping = mapping;
    }
    showMapping();
    updateEnabled();
}

QString BulkImportPage::chosenWay() const
{
    return m_context.memoryOf(pageId(m_service)).value(wayKey).toString();
}

void BulkImportPage::chooseWay(const QString &way)
{
    m_way = way;
    m_isSent = false;
    keepSoon();
    m_context.memoryOf(pageId(m_service)).setValue(wayKey, way);
    followTarget();
    showMapping();
    updateEnabled();
}

std::optional<ImportMapping> BulkImportPage::rememberedMapping(const CsvDocument &document) const
{
    const auto read = [&](const QJsonObject &kept) { return mappingFromJson(m_lookups.target(m_way), document, kept); };
    const std::optional<ImportMapping> own = read(m_file.mapping);
    return own ? own : read(RememberedMappings(m_context.memoryOf(pageId(m_service))).find(shapeOf(document)));
}

void BulkImportPage::rememberMapping()
{
    RememberedMappings(m_context.memoryOf(pageId(m_service)))
        .remember(shapeOf(m_document), mappingToJson(m_draft.target(), m_draft.mapping()));
}

void BulkImportPage::directoryRead()
{
    if (m_isWhole)
        m_draft.setDirectory(m_lookups.directory());
    showNotice();
    updateEnabled();
}

void BulkImportPage::readImported()
{
    const quint64 round = ++m_importedRound;
    m_isReadingImported = !m_file.isNull() && m_hasPlace;
    if (!m_isReadingImported) {
        m_imported.reset();
        m_draft.setImported(m_imported);
        return;
    }
    const QString organization = m_scope.isNull() ? QString() : m_scope.identity();
    whenAnswered(m_context.imports->importedKeys(m_service, organization), this,
                 [this, round](const std::optional<Journaled<ImportedKeys>> &keys) {
                     if (round != m_importedRound)
                         return;
                     m_isReadingImported = false;
                     m_importedProblem = keys && !*keys ? keys->error() : QString();
                     m_imported = keys && *keys ? std::make_shared<const ImportedKeys>(**keys) : nullptr;
                     m_draft.setImported(m_sendsAgain ? nullptr : m_imported);
                     updateEnabled();
                 });
    updateEnabled();
}

void BulkImportPage::offerImported()
{
    const auto send = [this](bool again) {
        m_sendsAgain = again;
        m_draft.setImported(again ? nullptr : m_imported);
        showNotice();
    };
    if (m_sendsAgain) {
        m_noticeAction = [send] { send(false); };
        m_page->setNotice(Banner::Kind::Warning, tr("Rows that were imported already are sent again."),
                          tr("Whoever was invited is invited again, and a service that looks for nobody of the same "
                             "number makes the same person twice."),
                          tr("Leave them out"));
        return;
    }
    m_noticeAction = [send] { send(true); };
    m_page->setNotice(Banner::Kind::Info,
                      tr("%n rows were imported already and are not sent again.", nullptr,
                         int(m_draft.plan().count(ImportVerdict::Imported))),
                      tr("When is told with each row."), tr("Send them again"));
}

void BulkImportPage::goTo(int step)
{
    const auto wanted = Step(step);
    if (wanted == Step::Run) {
        if (m_import != 0)
            showImport(m_import);
        return;
    }
    if (m_file.isNull() || (wanted == Step::Check && !m_isWhole))
        return;
    if (wanted == Step::Check && m_page->step() == Step::Columns)
        rememberMapping();
    m_page->setStep(wanted);
    if (wanted == Step::Check)
        m_page->check()->table()->setFocus();
    showNotice();
    updateEnabled();
}

//! What becomes of the file at hand when an interrupted import goes on.
static QString goingOnText(const ImportEntry &entry)
{
    if (entry.service == Service::Elevate)
        return BulkImportPage::tr("Going on works with the file that was uploaded then. This one is not read.");
    return entry.hasSecrets
               ? BulkImportPage::tr("Going on sends only what is left, with this file for what is not kept.")
               : BulkImportPage::tr("Going on sends only what is left, as it was then. This file is not read.");
}

//! What is to be known about the step shown, as long as nothing else is said.
void BulkImportPage::showNotice()
{
    if (m_hasOtherNotice)
        return;
    m_noticeAction = {};
    const Step step = m_page->step();
    if (const QString problem = m_context.imports->problem(); !problem.isEmpty()) {
        m_page->setNotice(Banner::Kind::Error, tr("Imports cannot be kept."), problem);
        return;
    }
    const bool isPrepared = step == Step::Columns || step == Step::Check;
    if (isPrepared && !m_context.workspace->isOpen(m_service)) {
        m_noticeAction = [this] { m_context.signIn(m_service); };
        m_page->setNotice(Banner::Kind::Warning, tr("Sign in to import."), tr("What you have prepared stays."),
                          tr("Sign in"));
        return;
    }
    // The rows are told by what they say, so all must have been looked at.
    const bool isChecked = isPrepared && m_isWhole && !m_draft.isBusy() && !m_lookups.isReading();
    if (const std::optional<ImportEntry> entry = isChecked ? unfinishedImport() : std::nullopt) {
        m_noticeAction = [this, entry = *entry] { goOnWithFile(entry); };
        m_page->setNotice(Banner::Kind::Info,
                          tr("An import of %1 was interrupted: %2.").arg(entry->file, importTallyText(entry->tally())),
                          QStringList{goingOnText(*entry), m_takenUp ? takenUpText() : QString(),
                                      m_takenUp ? leftOutText() : QString()}
                              .join(u' ')
                              .trimmed(),
                          tr("Go on"));
        return;
    }
    if (isPrepared && !m_lookups.missingTypes().isEmpty() && (step == Step::Check || !m_takenUp)) {
        m_noticeAction = [this] { m_context.showPage(elevateEntityTypesAndEntities.id); };
        m_page->setNotice(Banner::Kind::Warning,
                          tr("The service will not work on the file as long as there are no entity types with these "
                             "values: %1.")
                              .arg(m_lookups.missingTypes().join(", "_L1)),
                          tr("Create them on the page “Entity types” first; they need no entities."),
                          tr("Entity types"));
        return;
    }
    if (step == Step::Check && (m_sendsAgain || m_draft.plan().count(ImportVerdict::Imported) > 0))
        return offerImported();
    if (isPrepared && m_takenUp && (step == Step::Columns || m_lookups.gap().isEmpty())) {
        m_noticeAction = [this] { beginAnew(); };
        m_page->setNotice(m_takenUp->leftOut > 0 ? Banner::Kind::Warning : Banner::Kind::Info, takenUpText(),
                          leftOutText(), tr("Begin anew"));
        return;
    }
    if (step == Step::Columns && m_hasOtherContent) {
        m_page->setNotice(Banner::Kind::Warning, tr("%1 has changed since you mended its rows.").arg(m_file.name),
                          tr("What you have mended belongs to what it said before, so it is not in this. It stays in "
                             "the list of imports."),
                          {});
        return;
    }
    if (step == Step::Check && !m_lookups.gap().isEmpty()) {
        m_noticeAction = [this] {
            m_lookups.read(m_scope);
            showNotice();
        };
        m_page->setNotice(Banner::Kind::Warning, tr("Not all that the rows are checked against is known."),
                          m_lookups.gap(), tr("Read again"));
        return;
    }
    m_page->setNotice({}, {}, {}, {});
}

} // namespace gatehouse
