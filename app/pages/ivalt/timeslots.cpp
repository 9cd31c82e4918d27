#include "app/pages/ivalt/pages.h"
#include "app/timeslots/timeslotpage.h"
#include "app/workspaces/openworkspace.h"
#include "network/operations/ivalt.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr OperationUse timeslotUses[] = {
    {&ivalt::listTimeslots, QT_TRANSLATE_NOOP("Operation", "list and week")},
    {&ivalt::addTimeslot, QT_TRANSLATE_NOOP("Operation", "create, duplicate")},
    {&ivalt::updateTimeslot, QT_TRANSLATE_NOOP("Operation", "times, zone, status")},
    {&ivalt::deleteTimeslot, QT_TRANSLATE_NOOP("Operation", "delete")},
};

QList<PageCommand> timeslotCommands(const OpenWorkspace &workspace)
{
    if (!workspace.isOpen(Service::Ivalt) || workspace.isReadOnly())
        return {};
    return {{u"create"_s, QCoreApplication::translate("gatehouse::TimeslotPage", "New timeslot"), Icon::Plus}};
}

} // namespace

constexpr HandMadePage ivaltTimeslots{
    .id = "ivalt.timeslots"_L1,
    .icon = Icon::CalendarClock,
    .title = QT_TRANSLATE_NOOP("Page", "Timeslots"),
    .service = Service::Ivalt,
    .uses = timeslotUses,
    .make = &TimeslotPage::make,
    .commands = &timeslotCommands,
};

} // namespace gatehouse
