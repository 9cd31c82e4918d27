#pragma once

#include "models/workspaces/workspace.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace gatehouse {

//! The part of an address by which people know a service: host and port.
QString hostOf(const QString &address);

//! One line that says which workspace and which server a dialog is about: environment, name, host.
class WorkspaceLine : public QWidget
{
    Q_OBJECT

public:
    WorkspaceLine(const Theme &theme, const Workspace &workspace, const QString &address, QWidget *parent = nullptr);
};

} // namespace gatehouse
