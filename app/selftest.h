#pragma once

class QTextStream;

namespace gatehouse {

//! Checks that what the program needs is there and works where it is installed: platform and image plugins, SQLite
//! driver, TLS, QML modules, fonts, icons. Prints each and a closing "N passed, N failed"; returns the number failed.
int runSelfTest(QTextStream &out);

} // namespace gatehouse
