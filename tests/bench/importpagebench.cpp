#include "app/application.h"
#include "app/import/bulkimportpage.h"
#include "app/workspaces/openworkspace.h"
#include "app/workspaces/sandboxworkspace.h"
#include "network/credentials/memorystore.h"
#include "network/sandbox/sampleaccounts.h"
#include "network/sandbox/sandbox.h"
#include "tests/bench/bench.h"
#include "tests/bench/importcsv.h"
#include "ui/import/importcheckstep.h"
#include "ui/import/importpage.h"
#include "ui/import/importtable.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! The import page of the whole program with a file of very many rows, used as a person uses it.
class ImportPageBench
{
public:
    explicit ImportPageBench(Bench &bench)
        : m_bench(bench), m_size(QString::number(bench.rows() / 1000) + u"k rows in the import page"_s)
    {
    }

    void run()
    {
        measure(u"read and checked"_s, [] {}, [this] { open(); });
        const auto chooseNone = [this] { table()->clearSelection(); };
        measure(u"all cells chosen"_s, chooseNone, [this] { table()->selectAll(); });
        measure(
            u"filtered, and all shown again"_s, [this] { show({}); }, [this] { show({.text = u"mueller"_s}); },
            [this] { show({}); });
        measure(
            u"a column of all tidied, and back"_s, [this] { chooseColumn(); },
            [this] { action(u"tidyCells"_s)->trigger(); }, [this] { action(u"undoEdit"_s)->trigger(); });
        measure(
            u"all set aside, and back"_s, [this] { table()->selectAll(); },
            [this] { action(u"setAside"_s)->trigger(); }, [this] { action(u"undoEdit"_s)->trigger(); });
    }

private:
    template<typename... Acts>
    void measure(const QString &what, const std::function<void()> &before, Acts... acts)
    {
        const QString name = m_size + u": longest UI stall, "_s + what;
        if (!m_bench.wants(name))
            return;
        prepare();
        std::vector<double> runs;
        for (int run = 0; run < 5; ++run) {
            before();
            wait();
            double longest = 0;
            for (const std::function<void()> &act : {std::function<void()>(acts)...}) {
                longest = std::max(longest, Bench::longestStall(act, [this] { return isSettled(); }));
                // Also what the act leaves to be painted.
                longest = std::max(longest, Bench::once([] { QCoreApplication::processEvents(); }));
            }
            runs.push_back(longest);
        }
        m_bench.add({.name = name, .value = Bench::middleOf(std::move(runs)), .unit = u"ms"_s, .goal = 16});
    }

    void prepare()
    {
        if (m_page)
            return;
        m_file = m_folder.filePath(u"people.csv"_s);
        writeImportCsv(m_file, m_bench.rows());
        if (!m_service.start())
            qFatal("%s", qPrintable(m_service.errorString()));
        m_application =
            std::make_unique<Application>(Theme::install(*qApp, Appearance::Light),
                                          ApplicationPaths::in(m_folder.path()), std::make_unique<MemoryStore>());
        m_application->openWorkspace(sandboxWorkspace(m_service));
        m_application->window()->show();
        OpenWorkspace &workspace = m_application->desk()->workspace();
        workspace.signIn(ElevateSession::As::Admin, sandbox::sampleAdmin.email, sandbox::sampleAdmin.password, false);
        Bench::waitUntil([&] { return workspace.state(Service::Elevate).access == OpenWorkspace::Access::Open; });
        m_application->window()->showPage(BulkImportPage::pageId(Service::Elevate));
        m_page = m_application->window()->currentPage()->findChild<BulkImportPage *>();
        wait();
        open();
        wait();
    }

    ImportPage *widget() const { return static_cast<ImportPage *>(m_page->parent()); }
    ImportTable *table() const { return widget()->check()->table(); }
    QAction *action(const QString &id) const { return widget()->findChild<QAction *>(id); }
    bool isSettled() const { return m_page->isReady() && !widget()->check()->rows()->isBusy(); }
    void wait() const
    {
        Bench::waitUntil([this] { return isSettled(); });
        QCoreApplication::processEvents();
    }

    void open()
    {
        m_page->open(ImportFile::of(m_file));
        // The check is gone to as soon as there are rows to check, as an impatient person does.
        if (!m_goesOn)
            m_goesOn = QObject::connect(action(u"checkRows"_s), &QAction::enabledChanged, action(u"checkRows"_s),
                                        [this](bool isPossible) {
                                            if (isPossible)
                                                action(u"checkRows"_s)->trigger();
                                        });
    }

    void show(const ImportFilter &filter) { widget()->check()->rows()->setFilter(filter); }

    void chooseColumn()
    {
        table()->clearSelection();
        // E-mail.
        const int column = ImportRowsModel::firstCell + 1;
        table()->setCurrentIndex(table()->model()->index(0, column));
        table()->selectColumn(column);
    }

    Bench &m_bench;
    QString m_size;
    QTemporaryDir m_folder;
    QString m_file;
    sandbox::Sandbox m_service;
    std::unique_ptr<Application> m_application;
    BulkImportPage *m_page = nullptr;
    QMetaObject::Connection m_goesOn;
};

} // namespace

void benchImportPage(Bench &bench)
{
    ImportPageBench(bench).run();
}

} // namespace gatehouse
