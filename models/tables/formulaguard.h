#pragma once

#include <QString>

namespace gatehouse {

//! Keeps spreadsheets from running a cell as a formula. Cells that begin with = + - @ TAB or CR, except plain numbers
//! ("-12.5") and international phone numbers of digits and blanks ("+91 98765 43210"), get an apostrophe in front.
//! So do cells that begin with apostrophes followed by one of these signs, so that unguardedCell() can always tell
//! what was there before.
QString guardedCell(QStringView text);

//! Undoes guardedCell(); cells it had no reason to change come back as they are.
QString unguardedCell(QStringView text);

} // namespace gatehouse
