#pragma once

#include <QCoreApplication>
#include <QKeySequence>

namespace gatehouse {

//! \a text with the keys that do the same in brackets, for tooltips; the text alone where there are none.
inline QString withKeys(const QString &text, const QKeySequence &keys)
{
    if (keys.isEmpty())
        return text;
    //: a tooltip and the shortcut that does the same
    return QCoreApplication::translate("Keys", "%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText));
}

} // namespace gatehouse
