#pragma once

#include "models/schema/line.h"

#include <QString>

namespace gatehouse::sandbox {

//! What is kept of a password.
QString hashedPassword(const QString &password);
bool passwordFits(const QString &password, const QString &hash);

//! What is wrong with \a password by the default rule of \a line; empty when nothing is.
QString passwordProblem(const QString &password, Line line);

//! An opaque hexadecimal text that stands for \a plain, as the service shows e-mail addresses it does not tell.
QString concealed(const QString &plain);

} // namespace gatehouse::sandbox
