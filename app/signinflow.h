#pragma once

#include "app/pages/pagecontext.h"
#include "app/workspaces/openworkspace.h"
#include "ui/shell/shelltypes.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QSet>

#include <functional>

namespace gatehouse {

class ApiKeyDialog;
class KeychainProblemDialog;
class SignInDialog;
struct KeychainProblem;

//! Asks the person for the credentials of the open workspace, and what to do when the keychain does not keep them.
class SignInFlow : public QObject
{
    Q_OBJECT

public:
    struct Place
    {
        Theme theme;
        QWidget *window = nullptr;
        std::function<void(const Toast &)> toast;
        PageContext context; //!< for forms that open an account or set a new password
        //! Calls \a go once nothing is in the way of another account of the service.
        std::function<void(Service service, const std::function<void()> &go)> leaveAccount;
        //! Opens the workspace's settings; empty where it has none that could be changed.
        std::function<void()> editConnection;
    };

    //! The workspace outlives this.
    SignInFlow(OpenWorkspace *workspace, const Place &place, QObject *parent = nullptr);
    ~SignInFlow() override;

    //! Does what opens the service next: asks for credentials, tries again with those there are, or tells what is
    //! the matter with the keychain.
    void open(Service service);
    void askForSignIn(); //!< or, where somebody is signed in, who shall be instead
    void askForKey();    //!< or whether to replace or remove the one there is
    void askToRemoveKey();

signals:
    //! The person wants secrets kept in memory since the keychain cannot be used.
    void memoryStoreWanted();

private:
    void stateChanged(Service service);
    void expired(Service service);
    void refused(Service service, const ServiceError &error);
    void left(Service service);
    void askForNewPassword();
    void askToSignUp();
    void enter(const QJsonValue &reply, ElevateSession::As as, const QString &identifier);
    //! At once where the service is not open: nobody is there to leave.
    void whenFree(Service service, const std::function<void()> &go);
    void openSignInDialog();
    ApiKeyDialog *makeKeyDialog();
    void openProblemDialog(const KeychainProblem &problem);
    void useKeychainAgain();
    void notKept(Service service, OpenWorkspace::Keeping keeping, const CredentialProblem &problem);

    OpenWorkspace *m_workspace;
    Place m_place;
    QPointer<SignInDialog> m_signIn;
    QPointer<ApiKeyDialog> m_apiKey;
    QPointer<KeychainProblemDialog> m_problem;
    QSet<Service> m_wanted;  //!< that are tried again for somebody who wants to sign in
    QSet<Service> m_expired; //!< whose calls wait for the person
    QSet<Service> m_unread;  //!< whose credentials the keychain did not give
    QSet<Service> m_unkept;  //!< whose credentials it did not take or remove
};

} // namespace gatehouse
