#pragma once

#include <QString>

#include <chrono>

namespace gatehouse {

//! Puts a secret on the clipboard, marked as one so that clipboard managers and histories that know the mark pass it
//! over, and takes it away after \a keep, or when the program quits, unless something else is there by then.
void copySecret(const QString &secret, std::chrono::milliseconds keep);

} // namespace gatehouse
