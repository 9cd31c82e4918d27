#pragma once

#include "models/workspaces/workspace.h"

namespace gatehouse {

//! What people need to know about a setting of a connection beyond its label.
struct ConnectionWords
{
    QString hint;
    QString example; //!< shown while nothing is typed
};

ConnectionWords wordsFor(const RecordType &connection, const Field &field);

//! One of a field's choices as people read it; the choice itself where nobody has found words for it.
QString choiceText(const Field &field, const QString &choice);

//! What follows from an environment and from a safety level.
QString environmentMeans(Environment environment);
QString safetyMeans(SafetyLevel level);

} // namespace gatehouse
