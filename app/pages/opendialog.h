#pragma once

#include <functional>

class QObject;
class QWidget;

namespace gatehouse {

//! What is being typed is not thrown away: where a dialog is open on \a widget, or on what it holds, answers true and
//! calls \a then once the dialog is done with, unless \a receiver is gone by then.
bool waitForDialog(const QWidget *widget, QObject *receiver, const std::function<void()> &then);

} // namespace gatehouse
