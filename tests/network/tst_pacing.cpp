#include "network/client/hostgate.h"
#include "network/client/pacing.h"
#include "network/client/retrypolicy.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace gatehouse;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! How the client spreads its calls over time.
class TestPacing : public QObject
{
    Q_OBJECT

    const QDateTime m_now{QDate(2030, 1, 1), QTime(12, 0), QTimeZone::UTC};

    std::optional<std::chrono::milliseconds> pauseOf(const QByteArray &retryAfter) const
    {
        QHttpHeaders headers;
        headers.append(QHttpHeaders::WellKnownHeader::RetryAfter, retryAfter);
        return pacing::retryAfter(headers, m_now);
    }

private slots:
    void delaysGrowAndAreCapped()
    {
        const RetryPolicy policy{.firstDelay = 100ms, .growth = 3, .longestDelay = 500ms, .jitter = 0.5};
        QCOMPARE(policy.delayAfter(1, 0), 100ms);
        QCOMPARE(policy.delayAfter(2, 0), 300ms);
        QCOMPARE(policy.delayAfter(3, 0), 500ms);
        QCOMPARE(policy.delayAfter(30, 0), 500ms);
        QCOMPARE(policy.delayAfter(2, 1), 150ms);
    }

    void retryAfter()
    {
        QCOMPARE(pauseOf(" 12 "), 12s);
        QCOMPARE(pauseOf("Tue, 01 Jan 2030 12:00:30 GMT"), 30s);
        QCOMPARE(pauseOf("Tue, 01 Jan 2019 12:00:30 GMT"), 0s);
        QCOMPARE(pauseOf("soon"), std::nullopt);
        QCOMPARE(pauseOf("-5"), std::nullopt);
        QCOMPARE(pacing::retryAfter({}, m_now), std::nullopt);
    }

    void allowances_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("reset");
        QTest::addColumn<int>("seconds");
        QTest::newRow("draft") << "ratelimit-remaining"_ba << "0"_ba << "9"_ba << 9;
        QTest::newRow("older") << "x-ratelimit-remaining"_ba << "0"_ba << "9"_ba << 9;
        QTest::newRow("moment") << "x-ratelimit-remaining"_ba << "0"_ba
                                << QByteArray::number(m_now.toSecsSinceEpoch() + 40) << 40;
        QTest::newRow("some left") << "ratelimit-remaining"_ba << "3"_ba << "9"_ba << -1;
        QTest::newRow("combined") << "ratelimit"_ba << R"("default";r=0;t=15)"_ba << ""_ba << 15;
        QTest::newRow("combined in words") << "ratelimit"_ba << "limit=100, remaining=0, reset=5"_ba << ""_ba << 5;
        QTest::newRow("combined with some left") << "ratelimit"_ba << R"("default";r=7;t=15)"_ba << ""_ba << -1;
        QTest::newRow("nonsense") << "ratelimit-remaining"_ba << "none"_ba << "9"_ba << -1;
    }
    void allowances()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, reset);
        QFETCH(int, seconds);
        QHttpHeaders headers;
        headers.append(name, value);
        if (!reset.isEmpty())
            headers.append(QByteArray(name).replace("remaining", "reset"), reset);
        const auto pause = pacing::allowanceRenewal(headers, m_now);
        QCOMPARE(pause ? int(pause->count() / 1000) : -1, seconds);
    }

    void gateBoundsAndSkipsTheGone()
    {
        HostGate gate(std::make_shared<FakeClock>(), 2);
        QStringList entered;
        QObject first, second, fourth;
        auto third = std::make_unique<QObject>();
        gate.admit(&first, [&] { entered.append(u"1"_s); });
        gate.admit(&second, [&] { entered.append(u"2"_s); });
        gate.admit(third.get(), [&] { entered.append(u"3"_s); });
        gate.admit(&fourth, [&] { entered.append(u"4"_s); });
        QCOMPARE(entered.join(u' '), u"1 2"_s);
        QCOMPARE(gate.waiting(), 2);
        third.reset();
        gate.leave();
        QCOMPARE(entered.join(u' '), u"1 2 4"_s);
        QCOMPARE(gate.inside(), 2);
    }

    void gatePauses()
    {
        const auto clock = std::make_shared<FakeClock>();
        HostGate gate(clock, 2);
        QObject visitor;
        bool entered = false;
        gate.slowDown(5s);
        gate.slowDown(1s);
        QCOMPARE(gate.pauseLeft(), 5s);
        gate.admit(&visitor, [&] { entered = true; });
        QVERIFY(!entered);
        QTRY_VERIFY(entered);
        QCOMPARE(clock->now(), m_now.addSecs(5));
        QCOMPARE(gate.pauseLeft(), 0s);
    }

    void gatesAreSharedByHost()
    {
        HostGates gates;
        auto one = gates.gateOf(u"a"_s, 80);
        QCOMPARE(gates.gateOf(u"a"_s, 80), one);
        QVERIFY(gates.gateOf(u"a"_s, 81) != one);
        QVERIFY(gates.gateOf(u"b"_s, 80) != one);
        // Opening a workspace again does not end the pause its host has asked for.
        one->slowDown(5s);
        one.reset();
        QVERIFY(gates.gateOf(u"a"_s, 80)->pauseLeft() > 0s);
    }
};

QTEST_GUILESS_MAIN(TestPacing)
#include "tst_pacing.moc"
