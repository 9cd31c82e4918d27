#include "app/changes/changelogpage.h"

#include "app/changes/whenanswered.h"
#include "app/files/savedialog.h"
#include "app/pages/recordcells.h"
#include "app/pages/recordexport.h"
#include "ui/records/detailspane.h"
#include "ui/records/statusbadge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QDir>
#include <QLocale>
#include <QThreadPool>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gatehouse {

static constexpr auto allOfTime = "0"_L1;

ChangeLogPage::ChangeLogPage(const PageContext &context, ChangeLog *log, const SettingsMemory &memory, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_log(log)
    , m_store(changelogtable::columns())
    , m_model(&m_store)
    , m_feed(&m_store, 0)
    , m_page(new TablePage(context.theme, {tr("Change log"), tr("Search changes"), tr("Period")}, &m_model,
                           changelogtable::shownColumns(), memory, this))
    , m_reloading(new QTimer(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_page);
    setFocusProxy(m_page);

    changelogtable::setFormatters(&m_model);
    m_page->table()->setJsonColumns(RecordCells(typeOf<ChangeEntry>).jsonColumns());
    m_page->table()->setToneOf(m_store.columnIndex(u"outcome"), statusTone);
    m_page->setScopes({{u"1"_s, tr("Today")},
                       {u"7"_s, tr("Last 7 days")},
                       {u"30"_s, tr("Last 30 days")},
                       {u"365"_s, tr("Last 12 months")},
                       {QString(allOfTime), tr("All time")}},
                      u"30"_s);
    makeActions();
    addActions(m_page->actions()); // so that the command palette has them

    connect(m_page, &TablePage::searched, this, [this](const QString &text) {
        m_text = text;
        applyFilter();
    });
    connect(m_page, &TablePage::columnFiltersChanged, this, &ChangeLogPage::applyFilter);
    connect(m_page, &TablePage::scopeChosen, this, &ChangeLogPage::reload);
    connect(m_page, &TablePage::refreshWanted, this, &ChangeLogPage::reload);
    connect(m_page, &TablePage::stateActionTriggered, this, &ChangeLogPage::takeNextStep);
    connect(m_page, &TablePage::warningActionTriggered, this, [this] {
        if (const auto action = std::exchange(m_noticeAction, {}))
            action();
    });
    connect(m_page->table(), &RecordTable::selectionMoved, this, &ChangeLogPage::showDetails);
    connect(m_page->table(), &RecordTable::opened, m_page, [this] { m_page->setDetailsShown(true); });
    connect(&m_model, &TableModel::shownChanged, this, &ChangeLogPage::showCount);
    connect(&m_feed, &TableFeed::brought, this, [this] {
        m_hasRead = true;
        showCount();
        showDetails();
    });

    // Many changes in a row are read once.
    m_reloading->setSingleShot(true);
    m_reloading->setInterval(300ms);
    connect(m_reloading, &QTimer::timeout, this, &ChangeLogPage::reload);
    connect(m_log, &ChangeLog::appended, m_reloading, [this] {
        if (!m_reloading->isActive())
            m_reloading->start();
    });
    connect(m_log, &ChangeLog::failed, this, [this](const ChangeLogError &error) {
        say(Banner::Kind::Error, tr("Changes are refused until the log can be written."), error.message,
            tr("Try again"), [this] { retry(); });
    });
    connect(m_log, &ChangeLog::recovered, this, [this] { say(Banner::Kind::Info, {}, {}, {}, {}); });

    connect(&m_verifying, &QFutureWatcherBase::progressValueChanged, this, [this](int done) {
        const int all = std::max(1, m_verifying.progressMaximum());
        m_verify->setText(tr("Stop verifying (%1 %)").arg(done * qint64(100) / all));
    });
    connect(&m_verifying, &QFutureWatcherBase::finished, this, &ChangeLogPage::showVerification);
    connect(&m_exporting, &QFutureWatcherBase::progressValueChanged, this, &ChangeLogPage::showExportProgress);
    connect(&m_exporting, &QFutureWatcherBase::finished, this, &ChangeLogPage::showExport);
    showDetails();
    reload();
}

void ChangeLogPage::setMomentStyle(const MomentStyle &style)
{
    m_moments = style;
    changelogtable::setFormatters(&m_model, style);
    showDetails();
}

ChangeLogPage::~ChangeLogPage()
{
    m_verifying.cancel();
    // The page reads the model while it is taken apart.
    delete m_page;
}

void ChangeLogPage::makeActions()
{
    m_verify = new Button(m_context.theme, Button::Kind::Plain, tr("Verify"), Icon::ShieldCheck, this);
    m_verify->setToolTip(tr("Check that no row was altered, removed, moved or put in"));
    connect(m_verify, &Button::clicked, this, &ChangeLogPage::verify);
    m_page->addHeaderWidget(m_verify);

    const ExportActions exports = makeExportActions(m_page, tr("Change log"), m_context);
    m_exportSelected = exports.selected;
    auto *exportAction = new QAction(m_context.theme.icon(Icon::Download), tr("Export the period with hashes…"), this);
    connect(exportAction, &QAction::triggered, this, &ChangeLogPage::askForExportFile);
    m_setAside =
        new QAction(m_context.theme.icon(Icon::Archive), tr("Keep the damaged log aside and begin a new one"), this);
    m_setAside->setVisible(false);
    connect(m_setAside, &QAction::triggered, this, [this] {
        whenAnswered(m_log->setAside(), this, [this](const std::optional<Logged<QString>> &kept) {
            if (kept && *kept) {
                say(Banner::Kind::Info, tr("A new change log was begun."),
                    tr("The damaged one is kept as %1.").arg(QDir::toNativeSeparators(**kept)), tr("Close"), {});
            } else if (kept) {
                showError(kept->error());
                return;
            }
            reload();
        });
    });
    m_page->setPageActions({exports.shown, exports.selected, exportAction, m_setAside});
}

QDateTime ChangeLogPage::periodStart() const
{
    const int days = m_page->currentScope().toInt();
    // Midnight here, of which the log knows nothing: it counts in UTC.
    return days == 0 ? QDateTime() : QDate::currentDate().addDays(1 - days).startOfDay().toUTC();
}

void ChangeLogPage::reload()
{
    if (!m_hasRead)
        m_page->setState(PaneState{.kind = PaneState::Kind::Loading});
    const int reading = ++m_reading;
    using Read = Logged<QList<ChangeEntry>>;
    using Rows = Logged<TableBatch>;
    // Entries are made into cells, and let go of, aside: ten thousand of them would hold up the window.
    const auto makeRows = [](QFuture<Read> answered) -> Rows {
        const Read read = answered.takeResult();
        return read ? Rows(changelogtable::batchOf(*read)) : Rows(std::unexpected(read.error()));
    };
    whenAnswered(m_log->read({.from = periodStart()}).then(QThreadPool::globalInstance(), makeRows), this,
                 [this, reading](const std::optional<Rows> &rows) {
                     if (rows && reading == m_reading)
                         take(*rows);
                 });
}

void ChangeLogPage::take(const Logged<TableBatch> &rows)
{
    if (!rows)
        return showError(rows.error());
    m_setAside->setVisible(false);
    m_feed.bring([batch = *rows] { return batch; }, MergeMode::Replace);
}

void ChangeLogPage::showError(const ChangeLogError &error)
{
    const bool isDamaged = error.kind == ChangeLogError::Kind::Damaged;
    m_setAside->setVisible(isDamaged);
    m_hasRead = false;
    m_page->setCountText({});
    m_page->setState(PaneState{.kind = PaneState::Kind::Message,
                               .icon = Icon::CircleAlert,
                               .title = tr("The change log cannot be read"),
                               .text = error.message,
                               .actionText = tr("Try again")});
}

void ChangeLogPage::retry()
{
    whenAnswered(m_log->retry(), this, [this](const std::optional<Logged<bool>> &done) {
        if (done && *done)
            reload();
        else if (done)
            showError(done->error());
    });
}

void ChangeLogPage::showCount()
{
    if (!m_hasRead)
        return;
    const qint64 shown = m_model.rowCount();
    const qint64 all = m_store.rowCount();
    const QLocale locale;
    m_page->setCountText(shown == all ? locale.toString(all)
                                      : tr("%1 of %2").arg(locale.toString(shown), locale.toString(all)));
    if (shown > 0)
        return m_page->setState({});
    const bool isFiltered = all > 0;
    m_page->setState(PaneState{.kind = PaneState::Kind::Message,
                               .icon = Icon::History,
                               .title = isFiltered ? tr("No change matches") : tr("No changes in this period"),
                               .text = isFiltered ? tr("Search for something else, or remove a filter.")
                                                  : tr("Every change that is sent from here is noted in this log, with "
                                                       "who made it and what came of it. Choose a longer period to see "
                                                       "older ones."),
                               .actionText = isFiltered                            ? tr("Clear search and filters")
                                             : m_page->currentScope() == allOfTime ? QString()
                                                                                   : tr("Show all time")});
}

void ChangeLogPage::takeNextStep()
{
    if (!m_hasRead) {
        retry();
    } else if (m_store.rowCount() > 0) {
        m_page->setColumnFilters({});
        m_page->search()->setSearch({});
    } else {
        m_page->chooseScope(QString(allOfTime));
    }
}

void ChangeLogPage::applyFilter()
{
    m_model.setFilter({.text = m_text, .columns = m_page->columnFilters()});
    showCount();
}

void ChangeLogPage::showDetails()
{
    const QList<RowHandle> rows = m_page->table()->selectedRows();
    m_exportSelected->setEnabled(!rows.isEmpty());
    if (rows.size() != 1) {
        m_page->details()->showMessage(rows.isEmpty() ? tr("No change selected") : tr("%1 changes").arg(rows.size()),
                                       tr("Select one change to see what it did."));
        return;
    }
    const ChangeEntry entry = changelogtable::entryAt(m_store, rows.constFirst());
    m_page->details()->show(entry.title, entry.targetTitle, changelogtable::detailsOf(entry, m_moments));
}

void ChangeLogPage::say(Banner::Kind kind, const QString &text, const QString &detail, const QString &actionText,
                        const std::function<void()> &action)
{
    m_noticeAction = action ? action : [this] { m_page->setNotice({}, {}, {}, {}); };
    m_page->setNotice(kind, text, detail, actionText);
}

void ChangeLogPage::verify()
{
    if (m_verifying.isRunning()) {
        m_verifying.cancel();
        return;
    }
    m_verify->setText(tr("Stop verifying"));
    m_verifying.setFuture(m_log->verify());
}

void ChangeLogPage::showVerification()
{
    m_verify->setText(tr("Verify"));
    if (m_verifying.future().resultCount() == 0)
        return;
    const Logged<Verification> found = m_verifying.result();
    if (!found)
        return say(Banner::Kind::Error, tr("The log could not be verified."), found.error().message, tr("Close"), {});
    if (!found->intact)
        return say(Banner::Kind::Error, tr("The log was tampered with or damaged."), found->message, tr("Close"), {});
    const QString seal = found->rows == 0 ? QString()
                                          : tr("Hash of the last row: %1. Written down elsewhere, it proves later that "
                                               "nothing before it has changed.")
                                                .arg(found->head);
    say(Banner::Kind::Success, found->message, seal, tr("Close"), {});
}

void ChangeLogPage::askForExportFile()
{
    askWhereToSave(
        m_context.settings, this,
        {.title = tr("Export the change log"), .name = u"change-log"_s, .formats = {jsonFormat(), csvFormat()}},
        [this](const QString &file) {
            exportTo(file, file.endsWith(".csv"_L1, Qt::CaseInsensitive) ? ChangeExport::Csv : ChangeExport::Json);
        });
}

void ChangeLogPage::exportTo(const QString &file, ChangeExport format)
{
    m_exporting.cancel(); // one at a time; what is half written goes
    m_exportFile = QDir::toNativeSeparators(file);
    m_exportClock.start();
    m_exporting.setFuture(m_log->exportTo(file, format, {.from = periodStart()}));
}

void ChangeLogPage::showExportProgress(int rows)
{
    // What is over in a moment is not shown first.
    if (m_exporting.isCanceled() || m_exporting.isFinished() || m_exportClock.durationElapsed() < 200ms)
        return;
    say(Banner::Kind::Info,
        tr("Exporting: %1 of %2 rows gone through.")
            .arg(QLocale().toString(rows), QLocale().toString(m_exporting.progressMaximum())),
        m_exportFile, tr("Cancel"), [this] { m_exporting.cancel(); });
}

void ChangeLogPage::showExport()
{
    if (m_exporting.isCanceled())
        return say(Banner::Kind::Info, tr("The export was cancelled, and nothing was saved."), m_exportFile,
                   tr("Close"), {});
    if (m_exporting.future().resultCount() == 0)
        return;
    const Logged<qint64> rows = m_exporting.result();
    if (!rows)
        return say(Banner::Kind::Error, tr("The log was not exported."), rows.error().message, tr("Close"), {});
    say(Banner::Kind::Success, tr("%1 rows were saved.").arg(QLocale().toString(*rows)), m_exportFile, tr("Close"), {});
}

} // namespace gatehouse
