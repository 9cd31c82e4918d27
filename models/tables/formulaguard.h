#pragma once

#include <QString>

namespace gatehouse {

//! Keeps spreadsheets from running a cell as a formula. Cells that begin with = + - @ TAB or CR, except plain numbers
//! ("-12.5") and international phone numbers of digits and blanks ("+91 98765 43210"), get an apostrophe in front.
//! So do cells that begin with apostrophes followed by one of these signs, so that unguardedCell() can always tell
//! what was there before.
QString guardedCell(QStringView text);

//! As above, and phone numbers of digits alone ("+919876543210") too: a spreadsheet would take them for numbers, drop
//! the sign and round what is long. For what comes back, since whoever only looks is bothered by the apostrophe.
QString guardedNumberCell(QStringView text);

//! Undoes guardedCell(); cells it had no reason to change come back as they are.
QString unguardedCell(QStringView text);

} // namespace gatehouse
