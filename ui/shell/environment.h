#pragma once

#include "ui/theme/theme.h"

#include <QString>

namespace gatehouse {

//! What kind of people a workspace's changes meet.
enum class Environment { Production, Staging, Sandbox };

QString environmentName(Environment environment);
const tokens::Meaning &environmentColors(const Theme &theme, Environment environment);

} // namespace gatehouse
