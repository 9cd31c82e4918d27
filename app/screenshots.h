#pragma once

#include <QString>

class QTextStream;

namespace gatehouse {

class Application;

//! Shows every page, waits until its data is loaded, and writes its picture. Returns the process's exit code.
int writeScreenshots(Application &application, const QString &folder, QTextStream &out);

} // namespace gatehouse
