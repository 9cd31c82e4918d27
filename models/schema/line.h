#pragma once

#include <QFlags>
#include <QLatin1StringView>

namespace gatehouse {

//! A published or released line of the ELEVATE user service. The lines differ in paths, fields and rules.
enum class Line : quint8 {
    Docs = 1, //!< exactly the published paths, such as /user/v1/userRole/list; otherwise behaves as 3.1
    V31 = 2,  //!< 3.1: no tenants
    V35 = 4,  //!< 3.5: tenants
};
Q_DECLARE_FLAGS(Lines, Line)
Q_DECLARE_OPERATORS_FOR_FLAGS(Lines)

inline constexpr Lines allLines = Lines(Line::Docs) | Line::V31 | Line::V35;
inline constexpr Lines withoutTenants = Lines(Line::Docs) | Line::V31;
inline constexpr Lines withTenants = Line::V35;

//! "docs", "3.1" or "3.5", as settings and the command line spell it.
constexpr QLatin1StringView lineName(Line line)
{
    switch (line) {
    case Line::Docs:
        return QLatin1StringView("docs");
    case Line::V31:
        return QLatin1StringView("3.1");
    case Line::V35:
        break;
    }
    return QLatin1StringView("3.5");
}

} // namespace gatehouse
