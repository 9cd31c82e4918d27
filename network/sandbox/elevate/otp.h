#pragma once

#include "network/sandbox/context.h"

namespace gatehouse::sandbox {

//! Makes six digits for an address and puts them into the outbox.
void sendOtp(World &world, const QString &address, const QString &subject);
//! Whether the digits are those last sent to the address; if so they are used up.
bool isOtpGood(World &world, const QString &address, const QString &otp);

} // namespace gatehouse::sandbox
