#pragma once

#include "models/workspaces/workspace.h"
#include "ui/connections/requestdialog.h"

class QCheckBox;

namespace gatehouse {

class SecretEdit;

//! Asks for the API key of a workspace's iVALT service, or says that there is one and lets it be replaced or removed.
//! A stored key is never shown, not even in part.
class ApiKeyDialog : public RequestDialog
{
    Q_OBJECT

public:
    enum class Stored {
        No,
        InKeychain,
        InMemory, //!< until the program quits
        Refused,  //!< there was one, which the service does not take any more; work waits for another
    };

    //! \a workspace must have an iVALT connection.
    ApiKeyDialog(const Theme &theme, const Workspace &workspace, Stored stored, QWidget *parent = nullptr);

    //! The person has chosen to do without a keychain: what is remembered is gone on quitting.
    void setKeptInMemory();
    //! For a workspace that has no settings of its own.
    void withoutConnectionSettings();
    //! Goes to the question whether the key shall be removed; only where there is one.
    void askBeforeRemoving();

signals:
    void submitted(const QString &key, bool remember);
    void removeWanted();
    void connectionSettingsWanted();

protected:
    Problems problems() const override;
    void submit() override;
    void done(int result) override;

private:
    void showStored();
    void showEntry();

    Stored m_stored;
    QWidget *m_storedPart;
    QWidget *m_removePart;
    QWidget *m_entryPart;
    Button *m_replace;
    Button *m_keepKey;
    SecretEdit *m_key;
    QCheckBox *m_remember;
    FormField *m_rememberField;
    Button *m_settings;
};

} // namespace gatehouse
