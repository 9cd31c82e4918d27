#pragma once

#include "ui/theme/icons.h"

#include <QAction>

#include <functional>

namespace gatehouse {

class Theme;

//! An action of a page, done by its keys wherever in the page the focus is once it is among the page's actions.
//! \a id names it in menus, settings and tests.
QAction *makePageAction(const Theme &theme, QWidget *page, const QString &id, Icon icon, const QString &text,
                        const QKeySequence &keys = {}, const std::function<void()> &run = {});

} // namespace gatehouse
