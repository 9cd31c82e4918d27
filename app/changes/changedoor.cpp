#include "app/changes/changedoor.h"

namespace gatehouse {

ChangeDoor::ChangeDoor(ChangeLog *log, Reviewer *reviewer, QObject *parent)
    : QObject(parent), m_log(log), m_reviewer(reviewer)
{
}

ChangeDoor::~ChangeDoor() = default;

} // namespace gatehouse
