#pragma once

#include "app/pages/pagerow.h"
#include "ui/records/detailspane.h"

namespace gatehouse {

//! Opens the editor of notification templates for a new one.
void createTemplate(const PageContext &context, QWidget *parent);

//! Reads a template of the list and opens the editor for it; says why where it cannot be read.
void editTemplate(const PageContext &context, const Record &listed, QWidget *parent);

//! What the details say of a template beyond its fields.
QList<DetailLine> templateLines(const Record &message, Line line);

} // namespace gatehouse
