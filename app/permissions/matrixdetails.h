#pragma once

#include "models/permissions/rolematrix.h"
#include "network/operations/operation.h"
#include "ui/records/detailspane.h"

namespace gatehouse {

class SettingsStore;

//! A cell of the matrix with all that can be told of it.
struct MatrixCell
{
    MatrixRole role;
    MatrixPermission permission;
    PermissionFact fact;
    Mark mark = Mark::None;
    QString problem; //!< why the mark was not saved
    QList<const Endpoint *> operations;
    Line line = Line::V35;
};

QList<DetailLine> matrixDetails(const MatrixCell &cell, const SettingsStore &settings);

//! The colour that goes with what is known.
Tone toneOf(Known known);

} // namespace gatehouse
