#include "app/assignments/assignmentmemory.h"

#include "app/changes/changedoor.h"
#include "app/workspaces/openworkspace.h"
#include "network/operations/ivalt.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

const AssignmentOperations &operationsOf(AssignmentKind kind)
{
    static constexpr AssignmentOperations geofences{&ivalt::listGeofences, &ivalt::listUserGeofences,
                                                    &ivalt::updateUserGeofences};
    static constexpr AssignmentOperations timeslots{&ivalt::listTimeslots, &ivalt::listUserTimeslots,
                                                    &ivalt::updateUserTimeslots};
    return kind == AssignmentKind::Geofences ? geofences : timeslots;
}

QString assignmentKindText(AssignmentKind kind)
{
    return operationsOf(kind).all->result->pluralName();
}

AssignmentMemory::AssignmentMemory(OpenWorkspace *workspace, ChangeDoor *door, QObject *parent) : QObject(parent)
{
    connect(workspace, &OpenWorkspace::personLeft, this, [this](Service service) {
        if (service == Service::Ivalt)
            forget();
    });
    connect(door, &ChangeDoor::changed, this,
            [this](Service service, const QString &operation, const ChangeTarget &target) {
                if (service == Service::Ivalt)
                    takeChange(operation, target);
            });
}

const KnownAssignment *AssignmentMemory::find(AssignmentKind kind, const QString &userId) const
{
    const auto &known = m_known[static_cast<int>(kind)];
    const auto found = known.constFind(userId);
    return found == known.cend() ? nullptr : &*found;
}

void AssignmentMemory::learn(AssignmentKind kind, const QString &userId, const QList<Record> &records)
{
    m_known[static_cast<int>(kind)].insert(userId, {records, QDateTime::currentDateTimeUtc()});
    emit changed();
}

void AssignmentMemory::forget()
{
    for (AssignmentKind kind : assignmentKinds)
        forget(kind);
    emit changed();
}

void AssignmentMemory::forget(AssignmentKind kind)
{
    m_known[static_cast<int>(kind)].clear();
    m_switches[static_cast<int>(kind)].clear();
}

void AssignmentMemory::heedSwitches(const AccessRuleBook &listed)
{
    const auto heed = [this](AssignmentKind kind, const auto &rules) {
        const QHash<QString, std::optional<bool>> before = m_switches[static_cast<int>(kind)];
        const bool isOther = std::ranges::any_of(
            rules, [&before](const auto &rule) { return before.value(rule.id, rule.isActive) != rule.isActive; });
        if (isOther)
            forget(kind);
        for (const auto &rule : rules)
            m_switches[static_cast<int>(kind)].insert(rule.id, rule.isActive);
        return isOther;
    };
    const bool areFencesOther = heed(AssignmentKind::Geofences, listed.fences);
    const bool areTimeslotsOther = heed(AssignmentKind::Timeslots, listed.timeslots);
    if (areFencesOther || areTimeslotsOther)
        emit changed();
}

void AssignmentMemory::takeChange(const QString &operation, const ChangeTarget &target)
{
    const auto concerns = [&](const RecordType &type) { return target.type == type.name; };
    if (concerns(typeOf<ivalt::User>) || concerns(geofenceNamesType) || concerns(timeslotNamesType)) {
        // What was sent is not always what is kept, so it is read again when it is wanted.
        for (auto &known : m_known)
            known.remove(target.identity);
    } else if (concerns(typeOf<ivalt::Organization>)) {
        forget();
        return;
    } else if (concerns(typeOf<ivalt::Geofence>) && operation != ivalt::createGeofence.id) {
        forget(AssignmentKind::Geofences);
    } else if (concerns(typeOf<ivalt::Timeslot>) && operation != ivalt::addTimeslot.id) {
        forget(AssignmentKind::Timeslots);
    }
    emit changed();
}

} // namespace gatehouse
