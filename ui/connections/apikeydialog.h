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
    };

    //! \a workspace must have an iVALT connection.
    ApiKeyDialog(const Theme &theme, const Workspace &workspace, Stored stored, QWidget *parent = nullptr);

    //! No keychain to remember anything in; \a why says so in words.
    void setKeychainMissing(const QString &why);

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
    void askBeforeRemoving();

    Stored m_stored;
    QWidget *m_storedPart;
    QWidget *m_removePart;
    QWidget *m_entryPart;
    Button *m_replace;
    Button *m_keepKey;
    SecretEdit *m_key;
    QCheckBox *m_remember;
    FormField *m_rememberField;
};

} // namespace gatehouse
