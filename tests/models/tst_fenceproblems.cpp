#include "models/geo/fenceproblems.h"
#include "models/records/ivalt/geofence.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using Finding = FenceProblem::Kind;
using Severity = FenceProblem::Severity;

namespace {

const double missing = std::nan("");

Fence fence(const QString &name, double latitude, double longitude, double radius, bool active = true)
{
    return {name, {{latitude, longitude}, radius}, active};
}

QList<FenceProblem> ofKind(const QList<FenceProblem> &problems, Finding kind)
{
    QList<FenceProblem> found;
    std::ranges::copy_if(problems, std::back_inserter(found),
                         [&](const auto &problem) { return problem.kind == kind; });
    return found;
}

} // namespace

class FenceProblemsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void nothingWrong()
    {
        const QList<Fence> fences{fence(u"Office"_s, 12.97, 77.59, 100), fence(u"Depot"_s, 12.99, 77.59, 100)};
        QVERIFY(fenceProblems(fences, {.quota = 2}).isEmpty());
        QVERIFY(fenceProblems({}, {.quota = 0}).isEmpty());
    }

    void one_data()
    {
        QTest::addColumn<Fence>("odd");
        QTest::addColumn<Finding>("kind");
        QTest::addColumn<Severity>("severity");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *name, const Fence &odd, Finding kind, Severity severity, const QString &part) {
            QTest::newRow(name) << odd << kind << severity << part;
        };
        row("no place", fence(u"A"_s, missing, 10, 100), Finding::NoPlace, Severity::Error, u"“A” has no place"_s);
        row("out of range", fence(u"A"_s, 200, 300, 100), Finding::OutOfRange, Severity::Error, u"200, 300"_s);
        row("swapped", fence(u"A"_s, 151.2, -33.8, 100), Finding::Swapped, Severity::Error, u"latitude 151.2"_s);
        row("zero", fence(u"A"_s, 0, 0, 100), Finding::ZeroPlace, Severity::Warning, u"sea"_s);
        row("no radius", fence(u"A"_s, 10, 10, missing), Finding::NoRadius, Severity::Error, u"no radius"_s);
        row("no extent", fence(u"A"_s, 10, 10, 0), Finding::ZeroRadius, Severity::Error, u"is 0 m"_s);
        row("negative", fence(u"A"_s, 10, 10, -5), Finding::ZeroRadius, Severity::Error, u"is -5 m"_s);
        row("small", fence(u"A"_s, 10, 10, 7.5), Finding::SmallRadius, Severity::Note, u"7.5 m"_s);
        row("enormous", fence(u"A"_s, 10, 10, 250'000), Finding::EnormousRadius, Severity::Warning, u"250 km"_s);
        row("earth", fence(u"A"_s, 10, 10, 3e7), Finding::EnormousRadius, Severity::Warning, u"whole earth"_s);
        row("more than the earth", fence(u"A"_s, 10, 10, 4.02e7), Finding::EnormousRadius, Severity::Error,
            u"more than once around the earth"_s);
        row("pole", fence(u"A"_s, 89.9999, 10, 100), Finding::Pole, Severity::Note, u"pole"_s);
        row("antimeridian", fence(u"A"_s, -17, 179.9999, 100), Finding::Antimeridian, Severity::Note, u"180"_s);
        row("no name", fence(u"  "_s, 10, 10, 100), Finding::NoName, Severity::Error, u"Geofence 1"_s);
    }
    void one()
    {
        QFETCH(const Fence, odd);
        QFETCH(const Finding, kind);
        QFETCH(const Severity, severity);
        QFETCH(const QString, part);
        const QList<FenceProblem> problems = fenceProblems(std::span(&odd, 1));
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems[0].kind, kind);
        QCOMPARE(problems[0].severity, severity);
        QCOMPARE(problems[0].fences, QList<int>{0});
        QVERIFY2(problems[0].text.contains(part), qPrintable(problems[0].text));
    }

    void swappedAmongOthers()
    {
        QList<Fence> fences;
        for (int i = 0; i < 9; ++i)
            fences.append(fence(u"Site %1"_s.arg(i), 31.6 + i * 0.1, 74.8 + i * 0.1, 100));
        fences.append(fence(u"Wrong"_s, 74.9, 31.7, 100));
        fences.append(fence(u"Abroad"_s, 48.1, 11.6, 100));
        const QList<FenceProblem> problems = fenceProblems(fences);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems[0].kind, Finding::Swapped);
        QCOMPARE(problems[0].fences, QList<int>{9});
    }

    void quota()
    {
        const QList<Fence> fences{fence(u"A"_s, 1, 1, 100), fence(u"B"_s, 2, 2, 100), fence(u"C"_s, 3, 3, 100)};
        const QList<FenceProblem> problems = fenceProblems(fences, {.quota = 1});
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems[0].kind, Finding::OverQuota);
        QCOMPARE(problems[0].fences, (QList<int>{1, 2}));
        QVERIFY2(problems[0].text.contains(u"Remove 2"), qPrintable(problems[0].text));
        QVERIFY(fenceProblems(fences, {.quota = 3}).isEmpty());
        QVERIFY(fenceProblems(fences).isEmpty());
    }

    void pairs()
    {
        const QList<Fence> fences{fence(u"Campus"_s, 12.97, 77.59, 1000),
                                  fence(u"Gate"_s, 12.972, 77.59, 50),
                                  fence(u"Yard"_s, 12.98, 77.59, 300),
                                  fence(u"Copy"_s, 12.972, 77.59, 50),
                                  fence(u"Nearly"_s, 12.97201, 77.59, 51),
                                  fence(u"Off"_s, 12.97, 77.59, 500, false),
                                  fence(u"gate "_s, 40, 10, 50)};
        const QList<FenceProblem> problems = fenceProblems(fences);
        const auto lists = [&](Finding kind) {
            QList<QList<int>> found;
            for (const FenceProblem &problem : ofKind(problems, kind))
                found.append(problem.fences);
            return found;
        };
        QCOMPARE(lists(Finding::Duplicate), (QList<QList<int>>{{1, 3}}));
        QCOMPARE(lists(Finding::NearDuplicate), (QList<QList<int>>{{1, 4}}));
        QCOMPARE(lists(Finding::Contained), (QList<QList<int>>{{1, 0}, {4, 0}}));
        QCOMPARE(lists(Finding::Overlap), (QList<QList<int>>{{0, 2}}));
        QCOMPARE(lists(Finding::SameName), (QList<QList<int>>{{1, 6}}));
        QCOMPARE(problems.size(), 6);
        QVERIFY(ofKind(fenceProblems(fences, {.overlaps = false}), Finding::Overlap).isEmpty());
        QCOMPARE(ofKind(problems, Finding::Overlap)[0].text, u"“Campus” overlaps “Yard”."_s);
    }

    //! Held against looking at every pair.
    void pairsAsByBruteForce()
    {
        QRandomGenerator random(30'001);
        for (int round = 0; round < 30; ++round) {
            QList<Fence> fences;
            for (int i = 0; i < 60; ++i)
                fences.append(fence(u"F%1"_s.arg(i), round % 2 == 0 ? 12 + random.bounded(0.2) : 89.9,
                                    round % 2 == 0 ? 179.9 + random.bounded(0.1) : random.bounded(360.0) - 180,
                                    std::pow(10, 1 + random.bounded(3.3)), random.bounded(5) > 0));
            QHash<int, QList<int>> overlaps;
            QHash<int, QList<int>> contained;
            for (int i = 0; i < fences.size(); ++i) {
                for (int j = 0; j < fences.size(); ++j) {
                    const GeoCircle &a = fences[i].circle;
                    const GeoCircle &b = fences[j].circle;
                    const double distance = distanceBetween(a.center, b.center);
                    const double little = 0.1 * std::min(a.radius, b.radius);
                    if (i == j || !fences[i].active || !fences[j].active ||
                        (distance <= little && std::abs(a.radius - b.radius) <= little))
                        continue;
                    if (distance + a.radius <= b.radius)
                        contained[i].append(j);
                    else if (i < j && distance + b.radius > a.radius && distance < a.radius + b.radius)
                        overlaps[i].append(j);
                }
            }
            const QList<FenceProblem> problems = fenceProblems(fences);
            QCOMPARE(ofKind(problems, Finding::Overlap).size(), overlaps.size());
            QCOMPARE(ofKind(problems, Finding::Contained).size(), contained.size());
            for (const FenceProblem &problem : problems) {
                if (problem.kind == Finding::Overlap)
                    QCOMPARE(problem.fences.sliced(1), overlaps[problem.fences[0]]);
                else if (problem.kind == Finding::Contained)
                    QCOMPARE(problem.fences.sliced(1), contained[problem.fences[0]]);
            }
        }
    }

    void manyAreQuick_data()
    {
        QTest::addColumn<double>("spread");
        QTest::addColumn<double>("radius");
        QTest::addColumn<int>("count");
        QTest::newRow("over a country") << 10.0 << 500.0 << 10'000;
        QTest::newRow("all on each other") << 0.01 << 5000.0 << 3000;
        QTest::newRow("equal") << 0.0 << 500.0 << 10'000;
    }
    void manyAreQuick()
    {
        QFETCH(const double, spread);
        QFETCH(const double, radius);
        QFETCH(const int, count);
        QRandomGenerator random(30'002);
        QList<Fence> fences;
        for (int i = 0; i < count; ++i) {
            const double more = spread > 0 ? random.bounded(1.0) : 0;
            fences.append(fence(u"Site %1"_s.arg(i), 20 + spread * random.bounded(1.0),
                                77 + spread * random.bounded(1.0), radius * (1 + more)));
        }
        QElapsedTimer timer;
        timer.start();
        const QList<FenceProblem> problems = fenceProblems(fences, {.quota = count - 1000});
        qInfo("%lld problems in %lld ms", problems.size(), timer.elapsed());
        QVERIFY(!problems.isEmpty());
        QCOMPARE(problems[0].kind, Finding::OverQuota);
        QCOMPARE(problems[0].count, 1000);
        QCOMPARE(problems[0].fences.size(), FenceProblem::maxListed);
        QCOMPARE_LT(timer.elapsed(), 20'000);
    }

    void canBeStopped()
    {
        const QList<Fence> fences{fence(u"A"_s, 1, 1, 1000), fence(u"B"_s, 1, 1.001, 1000)};
        const Cancellation cancellation;
        QCOMPARE(fenceProblems(fences, {}, cancellation).size(), 1);
        cancellation.cancel();
        QVERIFY(fenceProblems(fences, {}, cancellation).isEmpty());
    }

    void recordsBothWays()
    {
        ivalt::Geofence record;
        record.name = u"Main Office"_s;
        record.latitude = 31.634;
        const Fence fence = fenceOf(record);
        QVERIFY(fence.active);
        QCOMPARE(fence.circle.center.latitude, 31.634);
        QVERIFY(std::isnan(fence.circle.center.longitude));
        QVERIFY(std::isnan(fence.circle.radius));
        const ivalt::Geofence back = recordOf(fence);
        QCOMPARE(back.name, record.name);
        QCOMPARE(back.latitude, record.latitude);
        QVERIFY(!back.longitude && !back.radius);
        QCOMPARE(back.isActive, std::optional(true));
    }
};

QTEST_GUILESS_MAIN(FenceProblemsTest)
#include "tst_fenceproblems.moc"
