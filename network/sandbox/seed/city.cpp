#include "network/sandbox/seed/city.h"

namespace gatehouse::sandbox {

void seedCity(World &)
{
}

} // namespace gatehouse::sandbox
