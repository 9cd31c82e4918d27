#include "app/accounts/accountcontroller.h"
#include "app/pages/elevate/pages.h"
#include "network/operations/elevate.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr OperationUse accountUses[] = {
    {&elevate::readOwnProfile, QT_TRANSLATE_NOOP("Operation", "profile")},
    {&elevate::readUser, QT_TRANSLATE_NOOP("Operation", "profile, on the published documentation's line"), Line::Docs},
    {&elevate::updateProfile, QT_TRANSLATE_NOOP("Operation", "edit, and accept the terms on 3.5")},
    {&elevate::shareProfile, QT_TRANSLATE_NOOP("Operation", "copy share link")},
    {&elevate::setLanguage, QT_TRANSLATE_NOOP("Operation", "preferred language")},
    {&elevate::acceptTerms, QT_TRANSLATE_NOOP("Operation", "accept the terms, before 3.5"), withoutTenants},
    {&elevate::changePassword, QT_TRANSLATE_NOOP("Operation", "change password")},
    {&elevate::sendPasswordOtp, QT_TRANSLATE_NOOP("Operation", "new password by code")},
    {&elevate::resetPassword, QT_TRANSLATE_NOOP("Operation", "new password by code")},
    {&elevate::listSessions, QT_TRANSLATE_NOOP("Operation", "sessions")},
    {&elevate::logout, QT_TRANSLATE_NOOP("Operation", "sign out elsewhere")},
};

} // namespace

constexpr HandMadePage elevateAccount{
    .id = "elevate.account"_L1,
    .icon = Icon::User,
    .title = QT_TRANSLATE_NOOP("Page", "My account"),
    .service = Service::Elevate,
    .uses = accountUses,
    .make = AccountController::make,
};

} // namespace gatehouse
