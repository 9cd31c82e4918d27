#pragma once

#include "app/pages/pagecontext.h"

#include <QList>

namespace gatehouse {

class RoleMatrix;

//! Asks for a file and writes what is known of the permissions shown: one row for each, one column for each of
//! \a roles, which are columns of the matrix. Marks are no facts, so they are left out, and the end says so.
void exportMatrix(const RoleMatrix &matrix, const QList<int> &roles, const PageContext &context, QWidget *parent);

} // namespace gatehouse
