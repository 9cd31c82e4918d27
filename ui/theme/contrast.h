#pragma once

#include <QColor>

namespace gatehouse {

//! Contrast of two opaque colours as WCAG 2.2 defines it, 1 to 21.
double contrast(QColor one, QColor other);

//! \a over laid on \a under with \a share (0 to 1) of its strength.
QColor mix(QColor under, QColor over, double share);

} // namespace gatehouse
