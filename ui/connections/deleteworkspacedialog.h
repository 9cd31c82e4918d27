#pragma once

#include "ui/connections/requestdialog.h"

class QLineEdit;

namespace gatehouse {

//! Names what deleting a workspace does and does not do. Production asks for the workspace's name.
class DeleteWorkspaceDialog : public RequestDialog
{
    Q_OBJECT

public:
    DeleteWorkspaceDialog(const Theme &theme, const Workspace &workspace, bool isOpen, QWidget *parent = nullptr);

signals:
    void confirmed();

protected:
    Problems problems() const override;
    void submit() override;

private:
    Workspace m_workspace;
    QLineEdit *m_name = nullptr; //!< only for production
};

} // namespace gatehouse
