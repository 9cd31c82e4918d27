#pragma once

#include "ui/widgets/popover.h"

namespace gatehouse {

//! The keys of the map and what its signs mean.
class MapKeys : public Popover
{
    Q_OBJECT

public:
    MapKeys(const Theme &theme, QWidget *owner);
};

} // namespace gatehouse
