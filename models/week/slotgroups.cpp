#include "models/week/slotgroups.h"

#include "models/week/weektext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct SlotGroups
{
    Q_DECLARE_TR_FUNCTIONS(SlotGroups)
};

//! Saving a row gives all of it one zone and one status.
bool isAlike(const WeekSlot &a, const WeekSlot &b)
{
    return a.zone == b.zone && a.active == b.active && a.dialect == b.dialect;
}

} // namespace

QList<QList<qint64>> alikeOf(const QList<qint64> &ids, const QList<WeekSlot> &listed)
{
    QList<QList<WeekSlot>> groups;
    for (const WeekSlot &slot : listed) {
        if (!slot.id || !ids.contains(*slot.id))
            continue;
        const auto group =
            std::ranges::find_if(groups, [&](const QList<WeekSlot> &some) { return isAlike(some.first(), slot); });
        if (group == groups.end())
            groups.append({slot});
        else
            group->append(slot);
    }
    QList<QList<qint64>> alike;
    for (const QList<WeekSlot> &group : std::as_const(groups)) {
        alike.append(QList<qint64>());
        for (const WeekSlot &slot : group)
            alike.last().append(*slot.id);
    }
    return alike;
}

QList<QList<qsizetype>> slotGroups(const QList<WeekSlot> &listed, const QList<QList<qint64>> &together)
{
    QList<QList<qsizetype>> groups;
    const auto groupOf = [&](const WeekSlot &slot) -> qsizetype {
        const auto isTogether = [&](qsizetype place) {
            const WeekSlot &other = listed.at(place);
            return std::ranges::any_of(together, [&](const QList<qint64> &ids) {
                return slot.id && other.id && ids.contains(*slot.id) && ids.contains(*other.id);
            });
        };
        const bool isAlone =
            std::ranges::any_of(together, [&](const QList<qint64> &ids) { return slot.id && ids.contains(*slot.id); });
        for (qsizetype i = 0; i < groups.size(); ++i) {
            const WeekSlot &first = listed.at(groups.at(i).first());
            if (std::ranges::any_of(groups.at(i), isTogether))
                return i;
            if (!isAlone && !slot.name.isEmpty() && slot.isReadable() && first.isReadable() &&
                slot.name == first.name && isAlike(slot, first) &&
                !std::ranges::any_of(together,
                                     [&](const QList<qint64> &ids) { return first.id && ids.contains(*first.id); }))
                return i;
        }
        return -1;
    };
    for (qsizetype place = 0; place < listed.size(); ++place) {
        if (const qsizetype group = groupOf(listed.at(place)); group >= 0)
            groups[group].append(place);
        else
            groups.append(QList<qsizetype>{place});
    }
    return groups;
}

QList<QList<WeekSlot>> groupedSlots(const QList<WeekSlot> &listed, const QList<QList<qint64>> &together)
{
    QList<QList<WeekSlot>> groups;
    for (const QList<qsizetype> &places : slotGroups(listed, together)) {
        groups.append(QList<WeekSlot>());
        for (const qsizetype place : places)
            groups.last().append(listed.at(place));
    }
    return groups;
}

QString slotTitle(const QString &name, const QList<qint64> &ids)
{
    return !name.isEmpty() || ids.isEmpty() ? name : SlotGroups::tr("Timeslot %1").arg(ids.first());
}

QString slotTimesText(const QList<WeekSlot> &group)
{
    WeekSet times;
    for (const WeekSlot &slot : group) {
        if (!slot.isReadable())
            return SlotGroups::tr("cannot be read");
        times.add(slot.times);
    }
    //: times of a timeslot, its zone
    return SlotGroups::tr("%1, %2").arg(weekToText(times, QLocale()), slotZoneText(group.first().zone));
}

QString slotIdsText(const QList<qint64> &ids)
{
    QStringList parts;
    for (qsizetype i = 0; i < ids.size();) {
        qsizetype last = i;
        while (last + 1 < ids.size() && ids.at(last + 1) == ids.at(last) + 1)
            ++last;
        parts.append(last == i ? QString::number(ids.at(i)) : u"%1–%2"_s.arg(ids.at(i)).arg(ids.at(last)));
        i = last + 1;
    }
    return parts.join(", "_L1);
}

QString slotZoneText(const QByteArray &zone)
{
    return QString::fromLatin1(zone).replace(u'_', u' ');
}

} // namespace gatehouse
