#include "app/import/bulkimportpage.h"

#include "app/changes/whenchanged.h"
#include "app/files/filetransfers.h"
#include "app/import/importdesk.h"
#include "app/import/importsaving.h"
#include "app/import/importundo.h"
#include "app/pages/elevate/pages.h"
#include "app/pages/ivalt/pages.h"
#include "app/pages/pageactions.h"
#include "app/pages/pagescope.h"
#include "app/pages/pagestates.h"
#include "app/workspaces/openworkspace.h"
#include "network/operations/ivalt.h"
#include "ui/files/transferlist.h"
#include "ui/import/dropcover.h"
#include "ui/import/importcheckstep.h"
#include "ui/import/importcolumnsstep.h"
#include "ui/import/importformatbar.h"
#include "ui/import/importlist.h"
#include "ui/import/importpage.h"
#include "ui/import/importresultsmodel.h"
#include "ui/import/importrunstep.h"
#include "ui/import/importstart.h"
#include "ui/import/importtable.h"
#include "ui/widgets/pageaction.h"

#include <QAction>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gatehouse {

using Access = OpenWorkspace::Access;
using Step = ImportPage::Step;

//! How much of what is prepared a crash may take.
static constexpr auto betweenKeeping = 300ms;
//! Between two looks at the results while an import is at work.
static constexpr auto betweenLooks = 700ms;

QString BulkImportPage::pageId(Service service)
{
    return service == Service::Ivalt ? ivaltImport.id : elevateImport.id;
}

QWidget *BulkImportPage::make(const PageContext &context, Service service)
{
    auto *page = new BulkImportPage(context, service);
    page->setParent(page->m_page);
    return page->m_page;
}

BulkImportPage::BulkImportPage(const PageContext &context, Service service)
    : m_context(context)
    , m_service(service)
    , m_client(context.workspace->client(service))
    , m_lookups(context, service)
    , m_page(new ImportPage(context.theme,
                            {.title = service == Service::Ivalt ? ivaltImport.titleText() : elevateImport.titleText(),
                             .hasScopes = service == Service::Ivalt},
                            &m_draft))
    , m_saving(new ImportSaving(context, this))
    , m_undoing(new ImportUndo(context, this))
    , m_way(chosenWay())
{
    m_page->setObjectName(pageId(service));
    if (service == Service::Ivalt) {
        m_scopes = std::make_unique<RecordList>(ivaltOrganizations, m_client);
        connect(m_scopes.get(), &RecordList::stateChanged, this, &BulkImportPage::scopesChanged);
    } else {
        auto *transfers = new TransferList(context.theme, m_page);
        transfers->hide();
        m_transfers = new FileTransfers(context, transfers, this);
    }
    m_again.setSingleShot(true);
    m_again.setInterval(betweenLooks);
    m_keep.setSingleShot(true);
    m_keep.setInterval(betweenKeeping);
    connect(&m_keep, &QTimer::timeout, this, &BulkImportPage::keep);
    makeActions();
    connectWidget();
    connectDraft();
    connect(context.workspace, &OpenWorkspace::stateChanged, this, [this](Service changed) {
        if (changed == m_service)
            accessChanged();
    });
    connect(&m_client, &Client::lineChanged, this, &BulkImportPage::lineChanged);
    connect(context.workspace, &OpenWorkspace::personLeft, this, [this](Service left) {
        if (left == m_service)
            leave();
    });
    connect(context.imports, &ImportDesk::read, this, [this] {
        readImported();
        showList();
        showRun();
        lookForUnfinished();
        showNotice();
        restorePrepared();
    });
    connect(context.imports, &ImportDesk::preparedChanged, this, &BulkImportPage::showList);
    connect(context.imports, &ImportDesk::changed, this, &BulkImportPage::importChanged);
    connect(context.imports, &ImportDesk::ended, this, &BulkImportPage::importEnded);
    whenChanged(
        context.door, this,
        [this](Service changed, const QString &, const ChangeTarget &target) {
            return m_scopes && changed == m_service && target.type == typeOf<ivalt::Organization>.name;
        },
        [this] { m_scopes->reload(); });
    accessChanged();
    showList();
}

BulkImportPage::~BulkImportPage()
{
    // The widget that would show it is going.
    m_context.imports->disconnect(this);
    keepRest();
    if (m_service == Service::Elevate && m_hasPlace && m_context.imports->place(m_service) != m_place)
        tellOfKept();
}

void BulkImportPage::makeActions()
{
    m_open = add(u"openFile"_s, Icon::File, tr("Open file…"), QKeySequence::Open, [this] { chooseFile(); });
    m_paste = add(u"pasteRows"_s, Icon::Copy, tr("Paste rows"), QKeySequence::Paste, [this] { paste(); });
    if (m_service == Service::Elevate)
        m_sample = add(u"sampleCsv"_s, Icon::Download, tr("Save the sample CSV…"), {}, [this] { saveSample(); });
    m_close = add(u"closeImport"_s, Icon::None, tr("Close"), {}, [this] {
        if (m_page->step() == Step::Run || m_file.isNull())
            m_page->setStep(Step::Start);
        else
            replaceWhenSure(m_file.name, tr("Close anyway"), [this] { closeFile(); });
        updateEnabled();
    });
    m_toCheck = add(u"checkRows"_s, Icon::ListChecks, tr("Check the rows"), Qt::CTRL | Qt::Key_Return,
                    [this] { goTo(int(Step::Check)); });
    m_sendAction =
        add(u"importRows"_s, Icon::Send, tr("Import…"), Qt::CTRL | Qt::SHIFT | Qt::Key_Return, [this] { send(); });
    m_exportPlan = add(u"exportPlan"_s, Icon::Download, tr("Save the plan…"), QKeySequence::Save,
                       [this] { m_saving->savePlan(m_draft.plan(), m_file.name, m_page); });
    m_pause = add(u"pauseImport"_s, Icon::Pause, tr("Pause"), {}, [this] { m_context.imports->pause(m_import); });
    m_unpause = add(u"unpauseImport"_s, Icon::Play, tr("Resume"), {}, [this] { m_context.imports->unpause(m_import); });
    m_cancel = add(u"cancelImport"_s, Icon::Close, tr("Cancel"), {}, [this] { m_context.imports->cancel(m_import); });
    m_goOn = add(u"goOn"_s, Icon::Play, tr("Go on"), {}, [this] { m_context.imports->resume(m_import); });
    m_mend =
        add(u"mendFailed"_s, Icon::Pencil, tr("Mend and import the failed rows again"), {}, [this] { mendFailed(); });
    if (m_service == Service::Ivalt) {
        m_undo = add(u"undoImport"_s, Icon::Undo, tr("Undo: remove the created users…"), {}, [this] {
            if (const auto entry = m_context.imports->find(m_import))
                m_undoing->begin(*entry);
        });
        m_page->addAction(m_undo);
    }
    const auto saver = [this](ImportReportOf which) {
        return [this, which] {
            if (const auto entry = m_context.imports->find(m_import))
                m_saving->saveReport(*entry, which, m_page);
        };
    };
    m_saveFailed = add(u"saveFailed"_s, Icon::Download, tr("Save the failed rows…"), {}, saver(ImportReportOf::Failed));
    m_saveReport = add(u"saveReport"_s, Icon::Download, tr("Save the report…"), {}, saver(ImportReportOf::All));
    m_page->setActions(m_close, m_exportPlan, m_open);
    m_page->setPrimaryActions(m_toCheck, m_sendAction);
    m_page->start()->setWays(m_open, m_paste, m_sample);
    m_page->addAction(m_paste);
    if (m_sample)
        m_page->addAction(m_sample);
    const QList<QAction *> ofRun{m_mend, m_saveFailed, m_saveReport, m_goOn, m_pause, m_unpause, m_cancel};
    m_page->addActions(ofRun);
}

QAction *BulkImportPage::add(const QString &id, Icon icon, const QString &text, const QKeySequence &keys,
                             const std::function<void()> &run)
{
    return makePageAction(m_context.theme, m_page, id, icon, text, keys, run);
}

void BulkImportPage::connectWidget()
{
    connect(m_page, &ImportPage::stepChosen, this, [this](Step step) { goTo(int(step)); });
    connect(m_page, &ImportPage::scopeChosen, this,
            [this](const QString &id) { setScope(chosenScope(*m_scopes, id, m_context.memoryOf(pageId(m_service)))); });
    connect(m_page, &ImportPage::stateActionTriggered, this, &BulkImportPage::takeStep);
    connect(m_page, &ImportPage::noticeActionTriggered, this, [this] {
        if (const auto act = std::exchange(m_noticeAction, {}))
            act();
    });
    connect(m_page->start(), &ImportStart::dropped, this, [this](const QString &file) { open(ImportFile::of(file)); });
    connect(m_page->cover(), &DropCover::dropped, this, [this](const QString &file) { open(ImportFile::of(file)); });
    connect(m_page->cover(), &DropCover::refused, this,
            [this](const QString &why) { m_context.toast({.kind = ToastKind::Warning, .text = why}); });
    ImportList *list = m_page->start()->list();
    connect(list, &ImportList::openWanted, this, &BulkImportPage::showImport);
    connect(list, &ImportList::goOnWanted, this, [this](qint64 import) {
        if (import < 0)
            return openPrepared(-import);
        m_context.imports->resume(import);
        showImport(import);
    });
    connect(list, &ImportList::removeWanted, m_context.imports, [imports = m_context.imports](qint64 import) {
        if (import < 0)
            imports->dropPrepared(-import);
        else
            imports->remove(import);
    });

    ImportColumnsStep *columns = m_page->columns();
    connect(columns->formatBar(), &ImportFormatBar::formatChosen, this, &BulkImportPage::readDifferently);
    connect(columns->formatBar(), &ImportFormatBar::detectionWanted, this, [this] { readDifferently({}); });
    connect(columns, &ImportColumnsStep::editableFieldsChosen, this, [this](const QStringList &fields) {
        m_editableFields = fields;
        keepSoon();
    });
    connect(columns, &ImportColumnsStep::mappingChosen, this, &BulkImportPage::chooseMapping);
    connect(columns, &ImportColumnsStep::wayChosen, this, &BulkImportPage::chooseWay);
    connect(columns, &ImportColumnsStep::otherFileWanted, this, &BulkImportPage::chooseFile);
    connect(columns, &ImportColumnsStep::stopWanted, this, &BulkImportPage::closeFile);
    connect(&m_reading, &ImportReading::firstRowsRead, this, &BulkImportPage::firstRowsRead);
    connect(&m_reading, &ImportReading::progressed, columns, &ImportColumnsStep::setProgress);
    connect(&m_reading, &ImportReading::finished, this, &BulkImportPage::fileRead);

    ImportRunStep *run = m_page->run();
    connect(run, &ImportRunStep::showChosen, this, [this] { readResults(-1); });
    connect(run->results(), &ImportResultsModel::moreWanted, this, &BulkImportPage::readResults);
    connect(&m_again, &QTimer::timeout, this, &BulkImportPage::refreshInSight);
    // What comes into sight may have been read long ago.
    connect(run->table()->verticalScrollBar(), &QAbstractSlider::valueChanged, this, [this] {
        if (m_context.imports->run(m_import) && !m_again.isActive())
            m_again.start();
    });
}

void BulkImportPage::connectDraft()
{
    connect(&m_lookups, &ImportLookups::targetLearned, this, &BulkImportPage::followTarget);
    connect(&m_lookups, &ImportLookups::typesLearned, this, &BulkImportPage::showNotice);
    connect(&m_lookups, &ImportLookups::directoryRead, this, &BulkImportPage::directoryRead);
    connect(&m_draft, &ImportDraft::mappingChanged, this, &BulkImportPage::showMapping);
    connect(&m_draft, &ImportDraft::planChanged, this, &BulkImportPage::updateEnabled);
    connect(&m_draft, &ImportDraft::busyChanged, this, [this] {
        lookForUnfinished();
        showNotice();
        updateEnabled();
    });
    connect(&m_draft, &ImportDraft::editsChanged, this, [this] {
        m_isSent = false;
        m_takenUp.reset();
        keepSoon();
        updateEnabled();
    });
}

// The service and the organization

void BulkImportPage::accessChanged()
{
    if (m_context.workspace->isOpen(m_service)) {
        if (m_scopes && m_scopes->state() != RecordList::State::Ready)
            m_scopes->reload();
        if (!m_file.isNull() && !m_lookups.isReading() && !m_lookups.directory().isComplete())
            m_lookups.read(m_scope);
        const bool hadPlace = m_hasPlace;
        learnPlace();
        if (m_hasPlace && !hadPlace)
            readImported();
    }
    showState();
    showList();
}

//! What rows become was learnt, or is other than it was thought to be. Whoever has looked at the columns does so once
//! more where there are other fields for them.
void BulkImportPage::followTarget()
{
    if (m_document.columns().isEmpty())
        return;
    const ImportTarget before = m_isWhole ? m_draft.target() : m_target;
    const ImportTarget target = m_lookups.target(m_way);
    const bool hasOtherFields = !target.hasFieldsOf(before);
    std::optional<ImportMapping> mapping;
    if (hasOtherFields) {
        noteSecrets();
        if (m_chosen)
            m_chosen = mappingFromJson(target, m_document, mappingToJson(before, *m_chosen));
        mapping = m_chosen ? m_chosen : rememberedMapping(m_document);
    }
    m_target = target;
    if (m_isWhole)
        m_draft.setTarget(target, mapping);
    else if (hasOtherFields)
        m_mapping = mapping ? *mapping : guessMapping(target, m_document);
    if (!hasOtherFields)
        return;
    showWays();
    showMapping();
    if (m_page->step() == Step::Check)
        goTo(int(Step::Columns));
    m_context.toast({.kind = ToastKind::Info,
                     .text = tr("The service takes other fields than it was thought to take before you signed in. Look "
                                "at the columns of %1 once more.")
                                 .arg(m_file.name)});
}

//! The service is of another line than it was thought to be, or than it was: what rows become is other, and so is what
//! people are found by.
void BulkImportPage::lineChanged()
{
    followTarget();
    m_lookups.clear();
    m_draft.setDirectory({});
    if (!m_file.isNull() && m_context.workspace->isOpen(m_service))
        m_lookups.read(m_scope);
}

//! What was prepared, and what the service has told for it, belongs to somebody else.
void BulkImportPage::leave()
{
    keepRest();
    tellOfKept();
    m_context.imports->forgetSecrets(m_service);
    closeFile();
    m_import = 0;
    m_lookups.clear();
    m_scope = {};
    if (m_scopes) {
        m_page->setScopes({}, {});
        m_scopes->clear();
    }
    m_page->run()->results()->start({});
    m_page->setStep(Step::Start);
    showState();
}

void BulkImportPage::scopesChanged()
{
    Record current = m_scope;
    if (!m_wantedScope.isEmpty()) {
        if (const Record wanted = chosenScope(*m_scopes, m_wantedScope, m_context.memoryOf(pageId(m_service)));
            !wanted.isNull())
            current = wanted;
    }
    const auto offer = offeredScopes(m_scopes.get(), current, m_context.memoryOf(pageId(m_service)));
    if (offer) {
        m_wantedScope.clear();
        m_page->setScopes(offer->choices, offer->chosenId(), offer->untold);
        setScope(offer->chosen);
    }
    showState();
}

void BulkImportPage::setScope(const Record &scope)
{
    const bool isOther = m_scope.isNull() || scope.isNull() || m_scope.identity() != scope.identity();
    m_scope = scope;
    if (isOther && !m_file.isNull()) {
        m_isSent = false;
        m_draft.setDirectory({});
        m_lookups.read(scope);
        m_sendsAgain = false;
        learnPlace();
        readImported();
        if (hasWork())
            keepSoon();
    }
    showState();
    updateEnabled();
}

void BulkImportPage::showState()
{
    const OpenWorkspace::State access = m_context.workspace->state(m_service);
    // What is prepared stays in sight: signing in again goes on with it.
    const bool hasFile = !m_file.isNull();
    if (!hasFile && access.access == Access::Opening) {
        m_page->setState(PaneState{});
    } else if (!hasFile && access.access != Access::Open) {
        m_page->setState(paneStateOf(access));
    } else if (m_scopes && m_scope.isNull() && m_scopes->state() == RecordList::State::Failed) {
        m_page->setState(paneStateOf(m_scopes->error()));
    } else if (m_scopes && m_scope.isNull() && m_scopes->state() == RecordList::State::Ready &&
               m_scopes->isComplete()) {
        const bool canCreate = canChangeWith(ivalt::createOrg, *m_context.workspace);
        m_page->setState(PaneState{.kind = PaneState::Kind::Message,
                                   .icon = Icon::Building,
                                   .title = tr("There is no organization yet"),
                                   .text = tr("Users are imported into one. Create it first."),
                                   .actionText = canCreate ? tr("New organization…") : QString(),
                                   .details = {}});
    } else {
        m_page->setState({});
    }
    showNotice();
    updateEnabled();
}

void BulkImportPage::takeStep()
{
    if (!m_context.workspace->isOpen(m_service))
        m_context.signIn(m_service);
    else if (m_scopes && m_scopes->state() == RecordList::State::Ready)
        m_context.createOn(ivaltOrganizations.id);
    else if (m_scopes && wantsSignIn(m_scopes->error()))
        m_context.signIn(m_service);
    else if (m_scopes)
        m_scopes->reload();
}

bool BulkImportPage::isReady() const
{
    const Access access = m_context.workspace->state(m_service).access;
    if (access != Access::Open)
        return access != Access::Opening;
    if (m_isPictured)
        return m_isPictured();
    const bool hasScope = !m_scopes || !m_scope.isNull() || m_scopes->state() == RecordList::State::Failed ||
                          (m_scopes->state() == RecordList::State::Ready && m_scopes->isComplete());
    return hasScope && m_context.imports->isRead() && !m_reading.isReading() && !m_draft.isBusy() &&
           !m_lookups.isReading();
}

//! Whoever may not import is told so, and can look at what would happen.
bool BulkImportPage::isForOthers() const
{
    return m_context.workspace->isOpen(m_service) && !m_context.workspace->mayCall(importOperation());
}

QString BulkImportPage::problem() const
{
    if (m_scopes && m_scopes->state() == RecordList::State::Failed)
        return m_scopes->error().summary();
    return m_context.imports->problem();
}

} // namespace gatehouse
