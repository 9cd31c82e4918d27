#pragma once

#include "models/week/weekinstants.h"

namespace gatehouse {

//! Real stretches of time: sorted, disjoint, joined where they touch.
using RealSpans = QList<RealSpan>;

//! Sorts and joins what overlaps or touches; empty ones go.
RealSpans joined(RealSpans spans);
RealSpans intersected(const RealSpans &a, const RealSpans &b);
//! What is in \a a and not in \a b.
RealSpans without(const RealSpans &a, const RealSpans &b);
bool holds(const RealSpans &spans, qint64 instant);

} // namespace gatehouse
