#include "app/changes/changerun.h"

#include "models/changes/changeentry.h"

namespace gatehouse {

ChangeRun::ChangeRun(ChangeOrder order, QObject *parent) : QObject(parent), m_order(std::move(order))
{
}

ChangeRun::~ChangeRun() = default;

} // namespace gatehouse
