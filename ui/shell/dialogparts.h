#pragma once

#include "ui/theme/theme.h"

class QDialog;
class QHBoxLayout;
class QVBoxLayout;

namespace gatehouse {

//! The layout of a dialog whose parts reach its edges, with the line of the window it was opened from on top.
QVBoxLayout *layoutUnderEnvironment(QDialog *dialog, const Theme &theme);

//! For the buttons at the bottom of such a dialog.
QHBoxLayout *dialogFoot();

} // namespace gatehouse
