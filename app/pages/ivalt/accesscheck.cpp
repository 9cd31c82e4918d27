#include "app/access/accesscheckpage.h"
#include "app/pages/ivalt/pages.h"
#include "network/operations/ivalt.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr OperationUse accessCheckUses[] = {
    {&ivalt::listGeofences, QT_TRANSLATE_NOOP("Operation", "rules that may be checked")},
    {&ivalt::listTimeslots, QT_TRANSLATE_NOOP("Operation", "rules that may be checked")},
    {&ivalt::listUserGeofences, QT_TRANSLATE_NOOP("Operation", "where a person gets in")},
    {&ivalt::listUserTimeslots, QT_TRANSLATE_NOOP("Operation", "when a person gets in")},
    {&ivalt::listOrgUsers, QT_TRANSLATE_NOOP("Operation", "whose access is checked")},
    {&ivalt::getOrgUser, QT_TRANSLATE_NOOP("Operation", "whose access is checked")},
};

} // namespace

constexpr HandMadePage ivaltAccessCheck{
    .id = "ivalt.accessCheck"_L1,
    .icon = Icon::ShieldCheck,
    .title = QT_TRANSLATE_NOOP("Page", "Access check"),
    .service = Service::Ivalt,
    .uses = accessCheckUses,
    .make = &AccessCheckPage::make,
};

} // namespace gatehouse
