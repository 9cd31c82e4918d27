#pragma once

#include <QString>

namespace gatehouse {

//! Makes the program speak the language of \a setting: `en`, `hi`, or `system` for the first of the system's languages
//! that there is a translation to. Call it when the application object is there and before anything shows text.
//! Numbers and dates follow it too. Answers the language chosen.
QString applyLanguage(const QString &setting);

} // namespace gatehouse
