#pragma once

#include "ui/connections/connectionsection.h"
#include "ui/connections/requestdialog.h"

class QLineEdit;

namespace gatehouse {

class RadioCard;

//! What a workspace dialog starts from.
struct WorkspaceDialogSpec
{
    Workspace start;
    bool isNew = true;
    QStringList takenNames; //!< of the other workspaces
    //! What can be given another verb or path, per service.
    QList<OperationChoice> elevateOperations;
    QList<OperationChoice> ivaltOperations;
};

//! Creates or changes a workspace. Never asks for passwords or keys: those come when the workspace is opened or tried.
class WorkspaceDialog : public RequestDialog
{
    Q_OBJECT

public:
    WorkspaceDialog(const Theme &theme, const WorkspaceDialogSpec &spec, QWidget *parent = nullptr);

    //! As edited.
    Workspace workspace() const;

    //! The answer to testWanted(). A result that comes after something was edited is passed over.
    void showTesting(Service service);
    void showTestResult(Service service, const TestResult &result);

signals:
    void submitted(const gatehouse::Workspace &workspace);
    //! To try the connection to \a service with the settings as they are typed, saved or not.
    void testWanted(gatehouse::Service service, const gatehouse::Workspace &workspace);
    void testStopped(gatehouse::Service service);

protected:
    Problems problems() const override;
    void submit() override;
    bool hasChanges() const override;
    void reveal(FormField *field) override;

private:
    QWidget *makeEnvironments();
    QWidget *makeSafetyLevels();
    ConnectionSection *makeSection(Service service, const Record &start, bool isPart,
                                   const QList<OperationChoice> &operations);
    ConnectionSection *section(Service service) const { return service == Service::Elevate ? m_elevate : m_ivalt; }
    void test(Service service);

    WorkspaceDialogSpec m_spec;
    QLineEdit *m_name;
    QList<RadioCard *> m_environments; //!< in the order of the enumeration
    QList<RadioCard *> m_safetyLevels; //!< in the order of the enumeration
    bool m_safetyChosen;
    ConnectionSection *m_elevate;
    ConnectionSection *m_ivalt;
    class FormScroll *m_scroll;
    QJsonObject m_before;
};

} // namespace gatehouse
