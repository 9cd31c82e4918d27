#pragma once

#include "app/pages/pagerow.h"
#include "ui/records/detailspane.h"

namespace gatehouse {

//! Opens the editor of forms for a new one.
void createForm(const PageContext &context, QWidget *parent);

//! Reads a form of the list and opens the editor for it; says why where it cannot be read.
void editForm(const PageContext &context, const Record &listed, QWidget *parent);

//! Asks which form to open, by type and sub-type or by number, and opens the editor for it.
void findForm(const PageContext &context, const QList<Record> &selected, QWidget *parent);

//! What the details say of a form beyond its fields: what it asks for, and what becomes of its version.
QList<DetailLine> formLines(const Record &form, Line line);

} // namespace gatehouse
