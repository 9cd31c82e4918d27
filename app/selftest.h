#pragma once

class QTextStream;

namespace gatehouse {

//! Checks that what the program needs is there and works where it is installed: platform and image plugins, SQLite
//! driver, TLS, QML modules, fonts, icons. Prints each and a closing "N passed, N failed"; returns the number failed.
int runSelfTest(QTextStream &out);

//! Before there is a QApplication, which ends the program where its platform plugin is missing: whether the one that
//! QT_QPA_PLATFORM asks for is not there, which is printed as runSelfTest() does it.
bool lacksPlatform(QTextStream &out);

} // namespace gatehouse
