#pragma once

#include "app/pages/pagecontext.h"
#include "models/geo/fence.h"

namespace gatehouse {

//! Asks for a file and writes the fences to it, in the format of its name: GeoJSON, KML or CSV. It runs aside with
//! progress and cancel in the activity panel. Says at the end when \a unsaved edits make them other than the service
//! has them.
void exportFences(const QList<Fence> &fences, int unsaved, const QString &name, const PageContext &context,
                  QWidget *parent);

} // namespace gatehouse
