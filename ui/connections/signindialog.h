#pragma once

#include "models/workspaces/workspace.h"
#include "ui/connections/requestdialog.h"

class QCheckBox;
class QLayout;
class QLineEdit;
class QRadioButton;

namespace gatehouse {

class SecretEdit;

//! What a person signs in to ELEVATE with.
struct SignInValues
{
    QString identifier; //!< e-mail address, phone number or user name
    QString password;
    QString signInAs = QStringLiteral("admin"); //!< as in ElevateConnection::signInAs
    bool remember = true;                       //!< in the keychain
};

//! Asks for the sign-in of a workspace's ELEVATE service.
class SignInDialog : public RequestDialog
{
    Q_OBJECT

public:
    enum class Reason {
        SignIn,
        SwitchAccount,  //!< somebody is signed in, and stays so until another sign-in is accepted
        SessionExpired, //!< in the middle of work, which waits for the new session
    };

    //! \a workspace must have an ELEVATE connection.
    SignInDialog(const Theme &theme, const Workspace &workspace, Reason reason = Reason::SignIn,
                 QWidget *parent = nullptr);

    SignInValues values() const;
    //! The person has chosen to do without a keychain: what is remembered is gone on quitting.
    void setKeptInMemory();
    //! For a workspace that has no settings of its own.
    void withoutConnectionSettings();

signals:
    void submitted(const gatehouse::SignInValues &values);
    void newPasswordWanted(); //!< the person does not know the password any more
    void signUpWanted();      //!< the person has no account yet
    //! The address or the origin may be what is wrong, rather than the password.
    void connectionSettingsWanted();

protected:
    Problems problems() const override;
    void submit() override;
    void done(int result) override;

private:
    QLayout *makeWaysIn();

    QLineEdit *m_identifier;
    SecretEdit *m_password;
    QRadioButton *m_asAdmin;
    QRadioButton *m_asAccount;
    QCheckBox *m_remember;
    FormField *m_rememberField;
    Button *m_settings;
};

} // namespace gatehouse
