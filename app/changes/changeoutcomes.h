#pragma once

#include "app/changes/changeresult.h"

class QWidget;

namespace gatehouse {

class Theme;

//! Opens a dialog that shows what became of each change of a submission.
void showChangeOutcomes(const Theme &theme, const ChangeResult &result, QWidget *parent);

} // namespace gatehouse
