#pragma once

#include "network/sandbox/context.h"

namespace gatehouse::sandbox {

//! What is wrong with the body by the field rows of the operation's body type: the first field that is missing or no
//! value of its kind, and why. Empty when nothing is. \a needed are keys required beyond the rows, \a dispensable those
//! that are not after all; blanks between.
QString bodyProblem(const Context &context, QLatin1StringView needed = {}, QLatin1StringView dispensable = {});

//! The body as a row of the store; flags and numbers read as tolerantly as the program reads them.
Row bodyRow(const Context &context);

} // namespace gatehouse::sandbox
