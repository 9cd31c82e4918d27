#pragma once

#include "ui/theme/theme.h"

#include <QByteArrayView>

namespace gatehouse {

//! The set of colours that \a theme has now, by a name that may stand in an address.
QLatin1StringView lookName(const Theme &theme);

//! The colours of that set; null for a name that is none.
const tokens::MapColors *lookColors(QByteArrayView name);

} // namespace gatehouse
