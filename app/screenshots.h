#pragma once

#include <QString>

#include <chrono>

class QTextStream;

namespace gatehouse {

class Application;
struct ApplicationPaths;

//! Shows every page, waits until its data is loaded, and writes its picture. Says which page has no data and why.
//! In the program's own sandbox, a page that the account signed in may not see is shown to one that may.
//! Returns the process's exit code, which is 0 only when every picture was written and shows data.
int writeScreenshots(Application &application, const QString &folder, QTextStream &out,
                     std::chrono::milliseconds patience = std::chrono::minutes(1));

//! Copies in \a folder of what the person has arranged, so that taking pictures does not change it.
ApplicationPaths pathsForPictures(const ApplicationPaths &own, const QString &folder);

} // namespace gatehouse
