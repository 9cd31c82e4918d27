#pragma once

#include <QCoreApplication>
#include <QLatin1StringView>

#include <array>

namespace gatehouse {

//! Something that comes with the program, and the terms it comes under.
struct Notice
{
    QLatin1StringView name;
    const char *purpose; //!< translation context "Notice"
    QLatin1StringView licence;
    QLatin1StringView home;
    QLatin1StringView resource; //!< the licence's own words
};

inline constexpr std::array notices = {
    Notice{QLatin1StringView("Gatehouse"),
           QT_TRANSLATE_NOOP("Notice", "This program"),
           QLatin1StringView("MIT"),
           {},
           QLatin1StringView(":/notices/gatehouse.txt")},
    Notice{QLatin1StringView("Qt"), QT_TRANSLATE_NOOP("Notice", "Window, network and database libraries"),
           QLatin1StringView("LGPL 3"), QLatin1StringView("https://www.qt.io"),
           QLatin1StringView(":/notices/lgpl-3.0.txt")},
    Notice{QLatin1StringView("Qt HTTP Server"), QT_TRANSLATE_NOOP("Notice", "Serves the sandbox on this computer"),
           QLatin1StringView("GPL 3"), QLatin1StringView("https://www.qt.io"),
           QLatin1StringView(":/notices/gpl-3.0.txt")},
    Notice{QLatin1StringView("QtKeychain"), QT_TRANSLATE_NOOP("Notice", "Keeps credentials in the system's keychain"),
           QLatin1StringView("BSD 2-Clause"), QLatin1StringView("https://github.com/frankosterfeld/qtkeychain"),
           QLatin1StringView(":/notices/qtkeychain.txt")},
    Notice{QLatin1StringView("uchardet"), QT_TRANSLATE_NOOP("Notice", "Tells the encoding of files"),
           QLatin1StringView("LGPL 2.1"), QLatin1StringView("https://www.freedesktop.org/wiki/Software/uchardet/"),
           QLatin1StringView(":/notices/uchardet.txt")},
    Notice{QLatin1StringView("Natural Earth"), QT_TRANSLATE_NOOP("Notice", "Land and borders on the map"),
           QLatin1StringView("public domain"), QLatin1StringView("https://www.naturalearthdata.com"),
           QLatin1StringView(":/notices/naturalearth.txt")},
    Notice{QLatin1StringView("GeoNames"), QT_TRANSLATE_NOOP("Notice", "Names of places on the map and in its search"),
           QLatin1StringView("CC BY 4.0"), QLatin1StringView("https://www.geonames.org"),
           QLatin1StringView(":/notices/geonames.txt")},
    Notice{QLatin1StringView("Lucide"), QT_TRANSLATE_NOOP("Notice", "Icons"), QLatin1StringView("ISC"),
           QLatin1StringView("https://lucide.dev"), QLatin1StringView(":/notices/lucide.txt")},
};

} // namespace gatehouse
