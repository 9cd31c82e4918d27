#pragma once

namespace gatehouse {

//! Lets screen readers take a FenceCanvas as a list of the fences in sight, from the west to the east. Does it once.
void installFenceAccessibility();

} // namespace gatehouse
