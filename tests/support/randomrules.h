#pragma once

#include "models/access/accessrules.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTimeZone>

namespace gatehouse {

//! Rules as odd as people make them: overlapping and inactive ones, nights, zones with and without summer time, one
//! that nobody knows.
class RandomRules
{
public:
    explicit RandomRules(quint32 seed) : m_random(seed) {}

    QRandomGenerator &generator() { return m_random; }
    int below(int end) { return m_random.bounded(end); }
    bool chance(int percent) { return below(100) < percent; }

    //! Near each other, so that circles meet; now and then on the other side of the earth, at a pole or at the
    //! antimeridian.
    GeoPoint place()
    {
        static constexpr GeoPoint middles[] = {{51.5, -0.1}, {51.5, -0.1}, {51.5, -0.1},
                                               {0, 180},     {89.99, 20},  {-45, 60}};
        const GeoPoint middle = middles[below(std::size(middles))];
        return pointFrom(middle, m_random.bounded(360.0), m_random.bounded(3000.0));
    }

    //! Now and then not told.
    std::optional<bool> switchOfRule() { return chance(5) ? std::nullopt : std::optional(!chance(15)); }

    AccessFence fence(int number)
    {
        AccessFence fence{.id = QString::number(number),
                          .name = QStringLiteral("Fence %1").arg(number),
                          .circle = GeoCircle{place(), m_random.bounded(1500.0)},
                          .isActive = switchOfRule()};
        if (chance(3))
            fence.circle.reset();
        if (chance(3))
            fence.circle = GeoCircle{place(), 9'000'000};
        return fence;
    }

    QByteArray zone()
    {
        static const QByteArrayList zones{"Europe/London",       "Asia/Kolkata",   "America/New_York",
                                          "Australia/Lord_Howe", "Asia/Kathmandu", "UTC",
                                          "America/St_Johns",    "Africa/Cairo",   "Pacific/Chatham"};
        return chance(2) ? QByteArray("Nowhere/Land") : zones.at(below(static_cast<int>(zones.size())));
    }

    //! Begins and ends at quarters of an hour.
    AccessTimeslot timeslot(int number)
    {
        AccessTimeslot timeslot{.id = QString::number(number),
                                .name = QStringLiteral("Slot %1").arg(number),
                                .zone = zone(),
                                .isActive = switchOfRule()};
        if (chance(4))
            timeslot.times = WeekSet::always();
        for (int i = below(4); i > 0; --i) {
            const int start = below(7 * 96) * 900;
            timeslot.times.add({start, start + 900 * (1 + below(120))});
        }
        return timeslot;
    }

    std::optional<bool> perhaps(int percentFalse)
    {
        if (chance(20))
            return {};
        return !chance(percentFalse);
    }

    AccessAssumptions assumptions()
    {
        AccessAssumptions assumed;
        for (const AssumptionRow &row : assumptionRows())
            assumed.choose(row.assumption, below(static_cast<int>(row.choices.size())));
        return assumed;
    }

    AccessRules rules()
    {
        AccessRules rules{.switches = {perhaps(15), perhaps(15), perhaps(8)}, .assumptions = assumptions()};
        for (int number = below(5); number > 0; --number)
            rules.fences.append(fence(number));
        for (int number = below(5); number > 0; --number)
            rules.timeslots.append(timeslot(number));
        return rules;
    }

    //! On or near one of the rules' fences, or anywhere.
    GeoPoint placeFor(const AccessRules &rules)
    {
        if (rules.fences.isEmpty() || chance(20))
            return place();
        const AccessFence &fence = rules.fences.at(below(static_cast<int>(rules.fences.size())));
        if (!fence.circle)
            return place();
        return pointFrom(fence.circle->center, m_random.bounded(360.0), fence.circle->radius * m_random.bounded(1.6));
    }

    //! A quarter of an hour of 2025, often near a change to or from summer time.
    qint64 instant()
    {
        static const QDate changes[] = {QDate(2025, 3, 30), QDate(2025, 10, 26), QDate(2025, 3, 9),
                                        QDate(2025, 11, 2), QDate(2025, 4, 6),   QDate(2025, 10, 5)};
        const QDate day = chance(60) ? changes[below(std::size(changes))].addDays(below(4) - 2)
                                     : QDate(2025, 1, 1).addDays(below(365));
        return QDateTime(day, QTime(0, 0), QTimeZone::UTC).toSecsSinceEpoch() + 900 * below(96);
    }

private:
    QRandomGenerator m_random;
};

} // namespace gatehouse
