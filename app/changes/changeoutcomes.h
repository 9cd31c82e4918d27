#pragma once

#include "app/changes/changeresult.h"

#include <functional>

class QWidget;

namespace gatehouse {

class ChangeDoor;
class Theme;

//! Opens a dialog that shows what became of each change of a submission. While its workspace is open it offers to
//! submit again what can be; \a tell hears what became of that.
void showChangeOutcomes(const Theme &theme, const ChangeResult &result, ChangeDoor *door, QWidget *parent,
                        const std::function<void(const ChangeResult &again)> &tell = {});

} // namespace gatehouse
