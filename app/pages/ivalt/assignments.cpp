#include "app/assignments/assignmentpage.h"
#include "app/pages/ivalt/pages.h"
#include "network/operations/ivalt.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr OperationUse assignmentUses[] = {
    {&ivalt::listUserGeofences, QT_TRANSLATE_NOOP("Operation", "who has a geofence")},
    {&ivalt::listUserTimeslots, QT_TRANSLATE_NOOP("Operation", "who has a timeslot")},
    {&ivalt::updateUserGeofences, QT_TRANSLATE_NOOP("Operation", "drag users onto a geofence, take it away")},
    {&ivalt::updateUserTimeslots, QT_TRANSLATE_NOOP("Operation", "drag users onto a timeslot, take it away")},
    {&ivalt::listOrgUsers, QT_TRANSLATE_NOOP("Operation", "everyone")},
    {&ivalt::listGeofences, QT_TRANSLATE_NOOP("Operation", "geofences to be assigned")},
    {&ivalt::listTimeslots, QT_TRANSLATE_NOOP("Operation", "timeslots to be assigned")},
};

} // namespace

constexpr HandMadePage ivaltAssignments{
    .id = "ivalt.assignments"_L1,
    .icon = Icon::ListChecks,
    .title = QT_TRANSLATE_NOOP("Page", "Assignments"),
    .service = Service::Ivalt,
    .uses = assignmentUses,
    .make = &AssignmentPage::make,
};

} // namespace gatehouse
