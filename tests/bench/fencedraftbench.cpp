#include "app/application.h"
#include "app/geofences/fencedrafts.h"
#include "app/pages/pagewatch.h"
#include "app/workspaces/openworkspace.h"
#include "app/workspaces/sandboxworkspace.h"
#include "models/records/ivalt/organization.h"
#include "network/client/client.h"
#include "network/credentials/memorystore.h"
#include "network/operations/ivalt.h"
#include "network/sandbox/sampleaccounts.h"
#include "network/sandbox/sandbox.h"
#include "tests/bench/bench.h"
#include "ui/changes/reviewdialog.h"
#include "ui/map/geofencepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/button.h"

#include <QAction>
#include <QApplication>
#include <QTemporaryDir>

#include <cmath>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int polygonCount = 200;
constexpr int cornerCount = 5'000;
constexpr int savedCount = 2'000;

//! As a file may bring them.
PolygonWork manyPolygons()
{
    PolygonWork work;
    for (int i = 0; i < polygonCount; ++i) {
        PendingPolygon polygon;
        polygon.name = u"District %1"_s.arg(i + 1);
        for (int k = 0; k < cornerCount; ++k)
            polygon.polygon.outer.append(pointFrom({20, 70 + i * 0.05}, 360.0 * k / cornerCount, 1'500));
        work.polygons.append(polygon);
    }
    return work;
}

void benchKeeping(Bench &bench)
{
    const QString keeping = u"fence drafts: longest UI stall, 200 polygons of 5,000 corners kept after an edit"_s;
    if (!bench.wants(keeping))
        return;
    const QTemporaryDir folder;
    FenceDocument document;
    FenceDrafts drafts({folder.path(), u"geofences"_s, u"http://here"_s},
                       {folder.path(), u"polygons"_s, u"http://here"_s}, nullptr);
    drafts.follow(u"7"_s, &document);
    drafts.restore(u"7"_s, document);
    PolygonWork work = manyPolygons();
    int edits = 0;
    QElapsedTimer since;
    const auto edit = [&] {
        since.start();
        document.add({FenceValues::of(u"Gate %1"_s.arg(++edits), {{51.5, -0.1}, 100})}, u"Draw"_s);
        work.polygons.first().name = u"Quay %1"_s.arg(edits);
        drafts.setPolygons(u"7"_s, work);
    };
    // It is kept half a second after the last edit.
    const auto isKept = [&] { return since.elapsed() > 2'000; };
    bench.add({.name = keeping, .value = Bench::medianStall(3, [] {}, edit, isKept), .unit = u"ms"_s, .goal = 16});
}

//! The page of the whole program, with many edits that are saved at once.
class SavingBench
{
public:
    explicit SavingBench(Bench &bench) : m_bench(bench) {}

    void run()
    {
        const QString review = u"2,000 geofences saved: longest UI stall until they are reviewed"_s;
        const QString saving = u"2,000 geofences saved: longest UI stall while they are"_s;
        if (!m_bench.wants(review) && !m_bench.wants(saving))
            return;
        prepare();
        QList<FenceValues> fences;
        for (int i = 0; i < savedCount; ++i)
            fences.append(FenceValues::of(u"Site %1"_s.arg(i + 1),
                                          {pointFrom({20, 77}, i * 137.508, 30 * std::pow(i, 0.8)), 100}));
        document()->add(fences, u"Import"_s);
        // Once: each is noted on the disk before it is sent, and afterwards.
        const double reviewing =
            Bench::longestStall([this] { m_page->findChild<QAction *>(u"saveFences"_s)->trigger(); },
                                [] { return openReview() != nullptr; });
        m_bench.add({.name = review, .value = reviewing, .unit = u"ms"_s, .goal = 16});
        const double sending =
            Bench::longestStall([] { openReview()->sendButton()->click(); }, [this] { return isSaved(); });
        m_bench.add({.name = saving, .value = sending, .unit = u"ms"_s, .goal = 16});
    }

private:
    void prepare()
    {
        if (!m_service.start())
            qFatal("%s", qPrintable(m_service.errorString()));
        m_application =
            std::make_unique<Application>(Theme::install(*qApp, Appearance::Light),
                                          ApplicationPaths::in(m_folder.path()), std::make_unique<MemoryStore>());
        m_application->openWorkspace(sandboxWorkspace(m_service));
        m_application->window()->show();
        OpenWorkspace &workspace = m_application->desk()->workspace();
        workspace.useKey(sandbox::sampleIvaltKey, false);
        Bench::waitUntil([&] { return workspace.state(Service::Ivalt).access == OpenWorkspace::Access::Open; });
        makeRoom(workspace.client(Service::Ivalt));
        m_application->window()->showPage(u"ivalt.geofences"_s);
        m_page = qobject_cast<GeofencePage *>(m_application->window()->currentPage());
        Bench::waitUntil([this] { return document() && document()->count() > 0 && isReady(); });
    }

    //! For every organization.
    void makeRoom(Client &client)
    {
        const auto all = client.list(ivalt::listOrgs, {});
        Bench::waitUntil([&] { return all.isFinished(); });
        const QList<Record> organizations = all.result()->rows;
        for (const Record &one : organizations) {
            auto organization = one.as<ivalt::Organization>();
            organization.numberGeoFencing = 10 * savedCount;
            const auto changed = client.call(ivalt::updateOrg, organization, {.path = {{u"org_id"_s, one.identity()}}});
            Bench::waitUntil([&] { return changed.isFinished(); });
        }
    }

    FenceDocument *document() const { return m_page->canvas()->document(); }
    bool isReady() const { return m_page->findChild<PageWatch *>()->isReady(); }
    static ReviewDialog *openReview()
    {
        auto *dialog = qobject_cast<ReviewDialog *>(QApplication::activeModalWidget());
        return dialog && dialog->sendButton()->isEnabled() ? dialog : nullptr;
    }

    bool isSaved() const
    {
        // Nobody mends what is refused.
        for (const FenceKey key : document()->unsaved()) {
            if (const QString problem = document()->fence(key).problem; !problem.isEmpty())
                qFatal("%s", qPrintable(problem));
        }
        return document()->unsavedCount() == 0 && isReady();
    }

    Bench &m_bench;
    QTemporaryDir m_folder;
    sandbox::Sandbox m_service;
    std::unique_ptr<Application> m_application;
    GeofencePage *m_page = nullptr;
};

} // namespace

void benchFenceDrafts(Bench &bench)
{
    benchKeeping(bench);
    SavingBench(bench).run();
}

} // namespace gatehouse
