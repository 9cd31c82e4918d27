#include "models/assignments/assignmenttargets.h"

#include "models/records/ivalt/geofence.h"
#include "models/week/slotgroups.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! Translation context.
struct AssignmentTargetText
{
    Q_DECLARE_TR_FUNCTIONS(AssignmentTargets)
};

QList<qint64> idsOf(const QList<WeekSlot> &group)
{
    QList<qint64> ids;
    for (const WeekSlot &slot : group) {
        if (slot.id)
            ids.append(*slot.id);
    }
    return ids;
}

AssignmentTarget targetOf(const Record &geofence)
{
    const auto &fence = geofence.as<ivalt::Geofence>();
    QStringList details;
    if (fence.radius)
        details.append(AssignmentTargetText::tr("%1 m").arg(QLocale().toString(*fence.radius, 'f', 0)));
    if (fence.isActive == false)
        details.append(AssignmentTargetText::tr("off"));
    return {.key = assignmentKey(geofence),
            .title = assignmentTitle(geofence),
            .times = {},
            .detail = details.join(u" · "_s),
            .records = {geofence}};
}

AssignmentTarget targetOf(const QList<Record> &timeslots, const QList<WeekSlot> &group)
{
    AssignmentTarget target{.key = assignmentKey(timeslots.first()),
                            .title = slotTitle(group.first().name, idsOf(group)),
                            .times = slotTimesText(group),
                            .detail = {},
                            .records = timeslots,
                            .wholeSize = timeslots.size()};
    QStringList details;
    if (target.title.isEmpty())
        target.title = target.times;
    else
        details.append(target.times);
    if (group.first().active == false)
        details.append(AssignmentTargetText::tr("off"));
    target.detail = details.join(u" · "_s);
    return target;
}

} // namespace

QString AssignmentTarget::fullTitle() const
{
    return times.isEmpty() || isStretch || title == times ? title
                                                          : AssignmentTargetText::tr("%1: %2").arg(title, times);
}

QString AssignmentTarget::partText() const
{
    //: how many stretches of a timeslot somebody has, of how many, and their times
    return AssignmentTargetText::tr("in part: %1 of %2, %3").arg(records.size()).arg(wholeSize).arg(times);
}

AssignmentTargets::AssignmentTargets(AssignmentKind kind, const QList<Record> &all, const AssignmentGrouping &grouping)
    : m_kind(kind), m_grouping(grouping)
{
    if (kind == AssignmentKind::Timeslots) {
        appendTimeslots(all);
    } else {
        for (const Record &record : all)
            m_all.append(targetOf(record));
    }
    std::ranges::stable_sort(m_all, [](const AssignmentTarget &a, const AssignmentTarget &b) {
        return QString::localeAwareCompare(a.title, b.title) < 0;
    });
    for (qsizetype place = 0; place < m_all.size(); ++place) {
        for (const Record &record : m_all.at(place).records)
            m_places.insert(assignmentKey(record), place);
    }
}

void AssignmentTargets::appendTimeslots(const QList<Record> &records)
{
    QList<WeekSlot> listed;
    for (const Record &record : records) {
        listed.append(readSlot(jsonFromRecord(record), m_grouping.reading));
        m_slots.insert(assignmentKey(record), listed.last());
    }
    QList<QList<qint64>> together;
    for (const QList<qint64> &ids : m_grouping.together)
        together.append(alikeOf(ids, listed));
    for (const QList<qsizetype> &places : slotGroups(listed, together)) {
        QList<Record> own;
        QList<WeekSlot> group;
        for (const qsizetype place : places) {
            own.append(records.at(place));
            group.append(listed.at(place));
        }
        if (!m_grouping.isSingle || places.size() == 1) {
            m_all.append(targetOf(own, group));
            continue;
        }
        for (qsizetype i = 0; i < own.size(); ++i) {
            AssignmentTarget stretch = targetOf({own.at(i)}, {group.at(i)});
            stretch.title =
                AssignmentTargetText::tr("%1: %2").arg(slotTitle(group.first().name, idsOf(group)), stretch.times);
            stretch.detail = group.at(i).active == false ? AssignmentTargetText::tr("off") : QString();
            stretch.isStretch = true;
            m_all.append(stretch);
        }
    }
}

const AssignmentTarget *AssignmentTargets::find(const QString &record) const
{
    const qsizetype place = m_places.value(record, -1);
    return place < 0 ? nullptr : &m_all.at(place);
}

QList<AssignmentTarget> AssignmentTargets::among(const QList<Record> &records) const
{
    QMap<qsizetype, QList<Record>> own;
    QList<Record> others;
    for (const Record &record : records) {
        const qsizetype place = m_places.value(assignmentKey(record), -1);
        (place < 0 ? others : own[place]).append(record);
    }
    QList<AssignmentTarget> found;
    for (const auto &[place, held] : own.asKeyValueRange()) {
        AssignmentTarget target = m_all.at(place);
        target.records = held;
        if (!target.isWhole()) {
            QList<WeekSlot> group;
            for (const Record &record : held)
                group.append(m_slots.value(assignmentKey(record)));
            target.times = slotTimesText(group);
            target.detail = target.times;
        }
        found.append(target);
    }
    return others.isEmpty() ? found : found + AssignmentTargets(m_kind, others, m_grouping).all();
}

QStringList AssignmentTargets::titles(const QList<Record> &records) const
{
    QStringList titles;
    for (const AssignmentTarget &target : among(records))
        titles.append(target.fullTitle());
    return titles;
}

QStringList AssignmentTargets::namesOf(const QList<Record> &records) const
{
    QStringList texts;
    for (const AssignmentTarget &target : among(records)) {
        QList<qint64> numbers;
        for (const Record &record : target.records) {
            if (const QString id = record.identity(); !id.isEmpty())
                numbers.append(id.toLongLong());
        }
        const QString ids = slotIdsText(numbers);
        const QString title = target.fullTitle();
        texts.append(ids.isEmpty() || ids == title ? title : u"%1 (%2)"_s.arg(title, ids));
    }
    return texts;
}

Record AssignmentTargets::names(const QList<Record> &records, const AssignmentDifference *difference) const
{
    Record shown(m_kind == AssignmentKind::Geofences ? geofenceNamesType : timeslotNamesType);
    const auto set = [&](int field, const QList<Record> &told) {
        shown.setValue(shown.type().fields[static_cast<std::size_t>(field)], QJsonValue::fromVariant(namesOf(told)));
    };
    set(0, records);
    if (difference) {
        set(1, difference->added);
        set(2, difference->removed);
    }
    return shown;
}

} // namespace gatehouse
