#include "app/pages/pagecontroller.h"
#include "app/program.h"
#include "app/workspaces/sandboxworkspace.h"
#include "network/credentials/unattended.h"
#include "network/sandbox/sampleaccounts.h"
#include "network/sandbox/sandbox.h"
#include "tests/bench/bench.h"
#include "ui/records/tablepage.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <chrono>
#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gatehouse {

namespace {

constexpr auto childOption = "--window-child";
constexpr auto untilPainted = "painted";
constexpr auto untilIdle = "idle";

//! The same clock in every process.
qint64 nanoseconds()
{
    return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

void tell(const char *what, double value)
{
    std::printf("%s %.0f\n", what, value);
    std::fflush(stdout);
}

//! Tells when the first window has been painted, and ends the process when no more is wanted of it.
class Child : public QObject
{
public:
    Child(QObject *application, bool staysUntilIdle) : m_stays(staysUntilIdle)
    {
        application->installEventFilter(this);
    }

    //! Told once \a isReady, too, and then how much memory is in use when nothing has happened for a while.
    void waitFor(const std::function<bool()> &isReady)
    {
        m_isReady = isReady;
        connect(&m_looking, &QTimer::timeout, this, [this] {
            if (!m_isReady())
                return;
            m_looking.stop();
            tell("ready", double(nanoseconds()));
            QTimer::singleShot(2s, this, [] {
                tell("resident", Bench::residentBytes());
                std::_Exit(0);
            });
        });
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (!m_isPainted && event->type() == QEvent::Paint && watched->isWidgetType()) {
            m_isPainted = true;
            // A window is painted, with everything in it, and shown in one go; this comes after.
            QMetaObject::invokeMethod(this, &Child::painted, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void painted()
    {
        tell("painted", double(nanoseconds()));
        if (!m_stays)
            std::_Exit(0);
        m_looking.start(5ms);
    }

    bool m_stays;
    bool m_isPainted = false;
    std::function<bool()> m_isReady;
    QTimer m_looking;
};

int runBareWindow(int argc, char **argv, bool staysUntilIdle)
{
    QApplication application(argc, argv);
    Child child(&application, staysUntilIdle);
    child.waitFor([] { return true; });
    QMainWindow window;
    window.setCentralWidget(new QLabel(u"Nothing"_s));
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}

//! Another page than the first, when one is named.
constexpr auto pageVariable = "GATEHOUSE_BENCH_PAGE";

bool showsRows(Application &application)
{
    if (!application.desk())
        return true;
    if (const QString wanted = qEnvironmentVariable(pageVariable); !wanted.isEmpty()) {
        const QWidget *page = application.window()->currentPage();
        const bool isThere = page && page->objectName() == wanted;
        if (!isThere)
            application.window()->showPage(wanted);
        return isThere && application.desk()->isReady();
    }
    const auto *page = qobject_cast<TablePage *>(application.window()->currentPage());
    return page && application.desk()->isReady() && page->table()->records()->rowCount() > 0;
}

int runProgramAsChild(int argc, char **argv, const QString &folder, bool staysUntilIdle)
{
    std::unique_ptr<Child> child;
    return runProgram(argc, argv,
                      {.paths = ApplicationPaths::in(folder), .beforeShowing = [&](Application &application) {
                           child = std::make_unique<Child>(qApp, staysUntilIdle);
                           child->waitFor([&application] { return showsRows(application); });
                       }});
}

struct ChildRun
{
    double painted = NotMeasured;  //!< milliseconds since the process was started
    double ready = NotMeasured;    //!< likewise
    double resident = NotMeasured; //!< bytes
};

//! \a arguments are those of the program; without \a folder it is the bare window.
ChildRun runChild(const QString &folder, const QStringList &arguments, bool staysUntilIdle, const QString &page = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(pageVariable), page);
    if (staysUntilIdle) {
        environment.insert(QString::fromLatin1(unattended::elevateIdentifier), sandbox::sampleAdmin.email);
        environment.insert(QString::fromLatin1(unattended::elevatePassword), sandbox::sampleAdmin.password);
        environment.insert(QString::fromLatin1(unattended::ivaltApiKey), sandbox::sampleIvaltKey);
    }
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const QStringList own{QString::fromLatin1(childOption),
                          QString::fromLatin1(staysUntilIdle ? untilIdle : untilPainted), folder};
    const qint64 started = nanoseconds();
    process.start(QCoreApplication::applicationFilePath(), own + arguments);
    Bench::waitUntil([&] { return process.state() == QProcess::NotRunning; });
    ChildRun result;
    const QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        const double number = line.mid(line.indexOf(' ') + 1).toDouble();
        if (line.startsWith("painted "))
            result.painted = (number - double(started)) / 1e6;
        else if (line.startsWith("ready "))
            result.ready = (number - double(started)) / 1e6;
        else if (line.startsWith("resident "))
            result.resident = number;
    }
    if (std::isnan(result.painted) || (staysUntilIdle && std::isnan(result.ready)))
        qFatal("a window did not come up");
    return result;
}

//! A folder like that of somebody who has used the program, with \a workspace open last.
void prepareFolder(const QString &folder, const Workspace &workspace)
{
    WorkspaceStore store(ApplicationPaths::in(folder).workspaces);
    if (!store.add(workspace).isNull() || !store.setCurrent(workspace.id).isNull())
        qFatal("no workspace can be kept in %s", qPrintable(folder));
}

double medianPainted(const QString &folder, const QStringList &arguments = {})
{
    std::vector<double> times;
    for (int run = 0; run <= 9; ++run) {
        const double painted = runChild(folder, arguments, false).painted;
        if (run > 0)
            times.push_back(painted);
    }
    return Bench::middleOf(std::move(times));
}

} // namespace

std::optional<int> runWindowChild(int argc, char **argv)
{
    if (argc < 4 || qstrcmp(argv[1], childOption) != 0)
        return std::nullopt;
    const bool staysUntilIdle = qstrcmp(argv[2], untilIdle) == 0;
    const QString folder = QString::fromLocal8Bit(argv[3]);
    std::vector<char *> rest{argv[0]};
    rest.insert(rest.end(), argv + 4, argv + argc);
    rest.push_back(nullptr);
    const int count = int(rest.size()) - 1;
    return folder.isEmpty() ? runBareWindow(count, rest.data(), staysUntilIdle)
                            : runProgramAsChild(count, rest.data(), folder, staysUntilIdle);
}

void benchWindow(Bench &bench)
{
    const QString last = u"window: first painted, on the last workspace"_s;
    const QString first = u"window: first painted, first run"_s;
    const QString inside = u"window: first painted, with --sandbox"_s;
    const QString rows = u"window: rows of the last workspace shown"_s;
    const QString memory = u"memory: idle, a page shown"_s;
    const QString memoryInside = u"memory: idle, with the sandbox inside"_s;
    const QString memoryMap = u"memory: map open"_s;
    if (!std::ranges::any_of(QStringList{last, first, inside, rows, memory, memoryInside, memoryMap},
                             [&](const QString &name) { return bench.wants(name); }))
        return;

    sandbox::Sandbox service;
    if (!service.start())
        qFatal("%s", qPrintable(service.errorString()));
    const QTemporaryDir used;
    const QTemporaryDir fresh;
    const Workspace workspace = sandboxWorkspace(service);
    prepareFolder(used.path(), workspace);

    if (bench.wants(last) || bench.wants(first) || bench.wants(inside)) {
        const double bare = medianPainted({});
        const auto add = [&](const QString &name, double value) {
            bench.add({.name = name, .value = value, .unit = u"ms"_s, .baseline = bare, .goal = 150});
        };
        if (bench.wants(last))
            add(last, medianPainted(used.path()));
        if (bench.wants(first))
            add(first, medianPainted(fresh.path()));
        if (bench.wants(inside))
            add(inside, medianPainted(fresh.path(), {u"--sandbox"_s}));
    }
    if (bench.wants(rows) || bench.wants(memory) || bench.wants(memoryInside) || bench.wants(memoryMap)) {
        constexpr double mega = 1024 * 1024;
        const double bare = runChild({}, {}, true).resident / mega;
        std::vector<double> ready;
        std::vector<double> resident;
        for (int run = 0; run < 3; ++run) {
            const ChildRun child = runChild(used.path(), {u"--workspace"_s, workspace.name}, true);
            ready.push_back(child.ready);
            resident.push_back(child.resident / mega);
        }
        bench.add({.name = rows, .value = Bench::middleOf(ready), .unit = u"ms"_s});
        bench.add({.name = memory, .value = Bench::middleOf(resident), .unit = u"MB"_s, .baseline = bare, .goal = 80});
        bench.add(
            {.name = memoryMap,
             .value =
                 runChild(used.path(), {u"--workspace"_s, workspace.name}, true, u"ivalt.geofences"_s).resident / mega,
             .unit = u"MB"_s,
             .baseline = bare,
             .goal = 200});
        bench.add({.name = memoryInside,
                   .value = runChild(fresh.path(), {u"--sandbox"_s}, true).resident / mega,
                   .unit = u"MB"_s,
                   .baseline = bare});
    }
}

} // namespace gatehouse
