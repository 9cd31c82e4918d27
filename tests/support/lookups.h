#pragma once

#include "models/changes/change.h"

#include <QTest>

namespace gatehouse::testing {

//! Waits for what a look at the service tells.
inline Finding found(const QFuture<Finding> &look)
{
    if (!QTest::qWaitFor([&] { return look.isFinished(); }, 10'000) || look.resultCount() == 0)
        qFatal("no answer");
    return look.result();
}

} // namespace gatehouse::testing
