#pragma once

class QString;
class QWidget;

namespace gatehouse {

//! Lets the command palette, which lists the actions of a page's own widget, offer those of a part of it too, named
//! after \a place. Without their keys, which belong to the part.
void forwardActions(QWidget *part, const QString &place, QWidget *page);

} // namespace gatehouse
