#pragma once

#include "ui/theme/contrast.h"
#include "ui/theme/theme.h"

namespace gatehouse {

//! How a fence on the map or a slot in the week is drawn: one of the eight colours of tokens::Colors::series in the
//! strengths that are in use.
struct RuleColors
{
    QColor line;   //!< edges, chips and legends; opaque
    QColor fill;   //!< inside of the active rule on the page's surface; opaque
    QColor veil;   //!< inside of a rule with other things below it; has alpha
    QColor onLine; //!< text and signs on \a line
};

//! The number by which a fence takes its colour, wherever it is shown: of its identity, so that it keeps the colour
//! from one page and one day to the next; of \a key while the service has not named it.
inline int ruleNumberOf(const QString &identity, quint32 key = 0)
{
    bool isNumber = false;
    const qint64 id = identity.toLongLong(&isNumber);
    const quint64 number = isNumber ? static_cast<quint64>(id) : identity.isEmpty() ? key : qHash(identity, 0);
    return static_cast<int>(number % 8);
}

//! Any number is taken modulo eight. Inactive rules (switched off) take the same colours and are hatched.
inline RuleColors ruleColors(const Theme &theme, int number)
{
    const QColor line = theme.series(number);
    QColor veil = line;
    veil.setAlphaF(theme.isDark() ? 0.30f : 0.22f);
    const QColor light(0xFF, 0xFF, 0xFF);
    const QColor dark(0x10, 0x13, 0x18);
    return {.line = line,
            .fill = mix(QColor(theme.colors().surface), line, theme.isDark() ? 0.42 : 0.30),
            .veil = veil,
            .onLine = contrast(light, line) >= contrast(dark, line) ? light : dark};
}

} // namespace gatehouse
