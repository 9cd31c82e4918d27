#include "app/application.h"
#include "app/pages/pagecontroller.h"
#include "app/workspaces/sandboxworkspace.h"
#include "network/credentials/memorystore.h"
#include "network/sandbox/sampleaccounts.h"
#include "network/sandbox/sandbox.h"
#include "tests/bench/bench.h"
#include "tests/bench/plaintable.h"
#include "ui/records/tablepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QScrollBar>
#include <QStyleFactory>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int PagesDown = 200;

//! Counts how often a widget is painted.
class Painted : public QObject
{
public:
    explicit Painted(QWidget *widget) { widget->installEventFilter(this); }
    int times() const { return m_times; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_times += event->type() == QEvent::Paint ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }

private:
    int m_times = 0;
};

QByteArray fetch(QNetworkAccessManager &network, const QUrl &url)
{
    QNetworkRequest request(url);
    request.setRawHeader("x-api-key", QByteArray(sandbox::sampleIvaltKey.data(), sandbox::sampleIvaltKey.size()));
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    Bench::waitUntil([&] { return reply->isFinished(); });
    if (reply->error() != QNetworkReply::NoError)
        qFatal("%s", qPrintable(reply->errorString()));
    return reply->readAll();
}

//! The longest of many steps, each painted before the next.
template<typename Step>
double longestStep(Painted &painted, Step step)
{
    double longest = 0;
    for (int i = 0; i < PagesDown; ++i) {
        const int before = painted.times();
        longest = std::max(longest, Bench::once([&] {
                               step();
                               Bench::waitUntil([&] { return painted.times() > before; });
                           }));
    }
    return longest;
}

//! The whole program in front of a sandbox with very many people, used as a person uses it.
class Users
{
public:
    explicit Users(Bench &bench)
        : m_bench(bench)
        , m_count(int(std::min<qsizetype>(bench.rows(), 100'000)))
        , m_size(QString::number(m_count / 1000) + u"k users"_s)
    {
    }

    void run()
    {
        seeding();
        loading();
        scrolling();
        filteringAndSorting();
        paging();
    }

private:
    QString named(const QString &what) const { return m_size + u": "_s + what; }

    std::unique_ptr<sandbox::Sandbox> startSandbox()
    {
        auto started = std::make_unique<sandbox::Sandbox>(sandbox::SandboxOptions{.users = m_count});
        if (!started->start())
            qFatal("%s", qPrintable(started->errorString()));
        QUrl url = started->baseUrl(Service::Elevate);
        url.setPath(u"/__sandbox"_s);
        fetch(m_network, url); // answered when the people are there
        return started;
    }

    sandbox::Sandbox &service()
    {
        if (!m_sandbox)
            m_sandbox = startSandbox();
        return *m_sandbox;
    }

    Application &application()
    {
        if (m_application)
            return *m_application;
        const Workspace workspace = sandboxWorkspace(service());
        m_application =
            std::make_unique<Application>(Theme::install(*qApp, Appearance::Light),
                                          ApplicationPaths::in(m_folder.path()), std::make_unique<MemoryStore>());
        m_application->openWorkspace(workspace);
        m_application->window()->show();
        Bench::waitUntil([this] { return m_application->window()->wasPainted(); });
        OpenWorkspace &open = m_application->desk()->workspace();
        open.signIn(ElevateSession::As::Admin, sandbox::sampleAdmin.email, sandbox::sampleAdmin.password, false);
        open.useKey(sandbox::sampleIvaltKey, false);
        Bench::waitUntil([&] {
            return open.state(Service::Elevate).access == OpenWorkspace::Access::Open &&
                   open.state(Service::Ivalt).access == OpenWorkspace::Access::Open;
        });
        return *m_application;
    }

    //! The page of this id with its rows.
    PageController &open(const QString &id)
    {
        application().window()->showPage(id);
        auto *controller = application().window()->currentPage()->findChild<PageController *>();
        Bench::waitUntil([&] { return isShown(*controller); });
        return *controller;
    }

    static bool isShown(PageController &page)
    {
        return page.isReady() && page.list().model().rowCount() > 0 && !page.list().model().isBusy();
    }

    PageController &users()
    {
        PageController &page = open(u"ivalt.users"_s);
        if (page.list().store().rowCount() < m_count * 9 / 10)
            qFatal("only %lld users came", static_cast<long long>(page.list().store().rowCount()));
        return page;
    }

    QWidget *viewport() { return users().widget()->table()->viewport(); }

    //! The reply that the list of users comes in.
    const QByteArray &reply()
    {
        if (m_reply.isEmpty()) {
            const QUrl base = service().baseUrl(Service::Ivalt);
            const QString organization = users().list().scope().identity();
            m_reply =
                fetch(m_network, QUrl(QString(base.toString() + u"/organization/"_s + organization + u"/users"_s)));
        }
        return m_reply;
    }

    //! The keys of the columns, the same in both tables.
    QStringList keys()
    {
        QStringList keys;
        for (const TableColumn &column : users().list().store().columns())
            keys.append(column.key);
        return keys;
    }

    QList<QStringList> plainRows(const QStringList &keys)
    {
        QList<QStringList> rows;
        const QJsonArray users = QJsonDocument::fromJson(reply())["data"_L1].toArray();
        rows.reserve(users.size());
        for (const QJsonValue &user : users) {
            QStringList cells;
            cells.reserve(keys.size());
            for (const QString &key : keys)
                cells.append(user[key].toVariant().toString());
            rows.append(cells);
        }
        return rows;
    }

    PlainTable &plain()
    {
        if (!m_plain)
            m_plain = std::make_unique<PlainTable>(plainRows(keys()), int(keys().size()));
        return *m_plain;
    }

    static void makePlain(QTableView &view, QAbstractItemModel *model)
    {
        view.setStyle(QStyleFactory::create(u"Fusion"_s));
        view.setModel(model);
        view.setWordWrap(false);
        view.resize(1000, 700);
        view.show();
    }

    void seeding()
    {
        if (const QString name = named(u"sandbox filled and answering"_s); m_bench.wants(name)) {
            const double value =
                Bench::median(2, [this] { m_sandbox.reset(); }, [this] { m_sandbox = startSandbox(); });
            m_bench.add({.name = name, .value = value, .unit = u"ms"_s, .goal = 3000});
        }
    }

    void loading()
    {
        const QString shown = named(u"received to shown (iVALT, one reply)"_s);
        const QString stall = named(u"longest UI stall meanwhile"_s);
        if (!m_bench.wants(shown) && !m_bench.wants(stall))
            return;
        PageController &page = users();
        const Record organization = page.list().scope();
        // The moment the client has the last byte.
        QElapsedTimer since;
        auto *network = page.list().client().findChild<QNetworkAccessManager *>();
        QObject context;
        QObject::connect(network, &QNetworkAccessManager::finished, &context, [&since] { since.start(); });
        Painted painted(viewport());
        std::vector<double> times;
        std::vector<double> stalls;
        for (int run = 0; run <= 5; ++run) {
            page.list().setScope({});
            QCoreApplication::processEvents();
            since.invalidate();
            int before = 0;
            const double longest = Bench::longestStall([&] { page.list().setScope(organization); },
                                                       [&] {
                                                           if (isShown(page) && before == 0)
                                                               before = painted.times() + 1;
                                                           return before > 0 && painted.times() >= before;
                                                       });
            if (run > 0) {
                times.push_back(double(since.nsecsElapsed()) / 1e6);
                stalls.push_back(longest);
            }
        }
        const QStringList columns = keys();
        reply();
        const double baseline = Bench::median(2, [&] {
            PlainModel model(plainRows(columns), int(columns.size()));
            QTableView view;
            Painted plainPainted(view.viewport());
            makePlain(view, &model);
            Bench::waitUntil([&] { return plainPainted.times() > 0; });
        });
        m_bench.add(
            {.name = shown, .value = Bench::middleOf(times), .unit = u"ms"_s, .baseline = baseline, .goal = 1000});
        m_bench.add(
            {.name = stall, .value = Bench::middleOf(stalls), .unit = u"ms"_s, .baseline = baseline, .goal = 16});

        if (const QString name = named(u"read again, longest UI stall"_s); m_bench.wants(name)) {
            const double value = Bench::medianStall(
                3, [] {}, [&] { page.list().reload(); }, [&] { return isShown(page) && page.list().isSettled(); });
            m_bench.add({.name = name, .value = value, .unit = u"ms"_s, .goal = 16});
        }
    }

    void scrolling()
    {
        const QString name = named(u"a page down by key, longest of 200"_s);
        if (!m_bench.wants(name))
            return;
        RecordTable *table = users().widget()->table();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, table->shownColumns().value(0)));
        Painted painted(table->viewport());
        const double value = longestStep(painted, [&] { QTest::keyClick(table, Qt::Key_PageDown); });

        QTableView view;
        makePlain(view, plain().model());
        view.setCurrentIndex(view.model()->index(0, 0));
        Painted plainPainted(view.viewport());
        const double baseline = longestStep(plainPainted, [&] { QTest::keyClick(&view, Qt::Key_PageDown); });
        m_bench.add({.name = name, .value = value, .unit = u"ms"_s, .baseline = baseline, .goal = 16});
    }

    void filteringAndSorting()
    {
        SearchField *search = nullptr;
        TableModel *model = nullptr;
        const auto isSettled = [&] { return !model->isBusy(); };
        const auto act = [&](const QString &what, double goal, const std::function<void()> &before,
                             const std::function<void()> &after, const std::function<double()> &baseline) {
            const QString took = named(what);
            const QString stall = named(QString(what + u", longest UI stall"_s));
            if (!m_bench.wants(took) && !m_bench.wants(stall))
                return;
            search = users().widget()->search();
            model = &users().list().model();
            Painted painted(viewport());
            const auto prepare = [&] {
                before();
                Bench::waitUntil(isSettled);
                QCoreApplication::processEvents();
            };
            const double value = Bench::median(7, prepare, [&] {
                const int times = painted.times();
                after();
                Bench::waitUntil([&] { return isSettled() && painted.times() > times; });
            });
            m_bench.add(
                {.name = took, .value = value, .unit = u"ms"_s, .baseline = baseline(), .goal = goal, .goalRatio = 8});
            m_bench.add({.name = stall,
                         .value = Bench::medianStall(5, prepare, after, isSettled),
                         .unit = u"ms"_s,
                         .goal = 16});
        };
        const QString word = u"kulkarni"_s;
        const auto clear = [&] { search->setSearch({}); };
        const auto filter = [&] { search->setSearch(word); };
        const auto unsort = [&] { model->setOrder({}); };
        const auto sortBy = [&](const char16_t *key) {
            model->setOrder({{model->store()->columnIndex(QStringView(key)), Qt::AscendingOrder}});
        };
        const auto plainSort = [&](const QString &key) { return plain().sort(int(keys().indexOf(key))); };
        act(u"filter"_s, 150, clear, filter, [&] { return plain().filter(word); });
        act(u"clear the filter"_s, 20, filter, clear, [&] {
            plain().filter(word);
            return plain().clear();
        });
        act(u"sort by name"_s, 800, unsort, [&] { sortBy(u"name"); }, [&] { return plainSort(u"name"_s); });
        act(
            u"sort by moment"_s, 800, unsort, [&] { sortBy(u"created_at"); },
            [&] { return plainSort(u"created_at"_s); });
    }

    void paging()
    {
        const QString took = named(u"next 100 (ELEVATE), asked to shown"_s);
        const QString stall = named(u"next 100 (ELEVATE), longest UI stall"_s);
        if (!m_bench.wants(took) && !m_bench.wants(stall))
            return;
        RecordList &list = open(u"elevate.users"_s).list();
        const auto more = [&] {
            const int rows = list.model().rowCount();
            list.loadMore();
            Bench::waitUntil([&] { return list.model().rowCount() > rows && list.isSettled(); });
        };
        m_bench.add({.name = took, .value = Bench::median(30, more), .unit = u"ms"_s});
        int rows = 0;
        const double value = Bench::medianStall(
            30, [&] { rows = list.model().rowCount(); }, [&] { list.loadMore(); },
            [&] { return list.model().rowCount() > rows && list.isSettled(); });
        m_bench.add({.name = stall, .value = value, .unit = u"ms"_s, .goal = 16});
    }

    Bench &m_bench;
    int m_count;
    QString m_size;
    QNetworkAccessManager m_network;
    QTemporaryDir m_folder;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::unique_ptr<Application> m_application;
    QByteArray m_reply;
    std::unique_ptr<PlainTable> m_plain;
};

} // namespace

void benchUsers(Bench &bench)
{
    Users(bench).run();
}

} // namespace gatehouse
