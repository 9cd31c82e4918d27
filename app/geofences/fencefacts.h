#pragma once

#include "models/geo/fence.h"
#include "models/geo/fencedocument.h"

namespace gatehouse {

//! A fence being edited as maps and files have it.
Fence plainFence(const FenceValues &values);
FenceValues valuesOf(const Fence &fence);

//! What is left of the document once it is saved, in its order; \a keys tells whose each is.
QList<Fence> plainFences(const FenceDocument &document, QList<FenceKey> *keys);

} // namespace gatehouse
