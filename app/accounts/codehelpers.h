#pragma once

#include "app/pages/pagerow.h"
#include "network/operations/elevate.h"

namespace gatehouse {

//! Have the code sent that signing up needs.
inline constexpr std::array signUpHelpers = {
    FormHelperRow{.operation = &elevate::sendRegistrationOtp,
                  .field = QLatin1StringView("otp"),
                  .icon = Icon::Mail,
                  .text = QT_TRANSLATE_NOOP("Action", "Send the code"),
                  .sentTo = QLatin1StringView("email phone")},
};

//! Have the code sent that a new password needs.
inline constexpr std::array passwordHelpers = {
    FormHelperRow{.operation = &elevate::sendPasswordOtp,
                  .field = QLatin1StringView("otp"),
                  .icon = Icon::Mail,
                  .text = QT_TRANSLATE_NOOP("Action", "Send the code"),
                  .sentTo = QLatin1StringView("identifier email")},
};

} // namespace gatehouse
