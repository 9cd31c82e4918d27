#include "ui/shell/actingbar.h"

namespace gatehouse {

ActingBar::ActingBar(const Theme &theme, QWidget *parent) : ModeLine(theme, Icon::Building, parent)
{
    connect(this, &ModeLine::actionTriggered, this, &ActingBar::stopWanted);
}

} // namespace gatehouse
