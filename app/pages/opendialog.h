#pragma once

#include "models/schema/service.h"

#include <functional>

class QObject;
class QWidget;

namespace gatehouse {

class DetailsDialog;
struct DetailsDialogTexts;
struct PageContext;

//! What is being typed is not thrown away: where a dialog is open on \a widget, or on what it holds, answers true and
//! calls \a then once the dialog is done with, unless \a receiver is gone by then.
bool waitForDialog(const QWidget *widget, QObject *receiver, const std::function<void()> &then);

//! Opens one above \a parent that is closed when the person leaves the service it tells of.
DetailsDialog *openDetailsDialog(const PageContext &context, Service service, const DetailsDialogTexts &texts,
                                 QWidget *parent);

} // namespace gatehouse
