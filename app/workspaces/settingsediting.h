#pragma once

#include "app/workspaces/settings.h"
#include "ui/shell/shelltypes.h"
#include "ui/theme/theme.h"

namespace gatehouse {

class SettingsPage;

//! Makes the settings page from the setting rows and puts what is chosen there into the store. Lives as long as the
//! page.
class SettingsEditing : public QObject
{
    Q_OBJECT

public:
    //! The page; the caller owns it. \a store outlives it.
    static SettingsPage *makePage(SettingsStore *store, const Theme &theme,
                                  const std::function<void(const Toast &)> &toast);

private:
    SettingsEditing(SettingsStore *store, SettingsPage *page, const std::function<void(const Toast &)> &toast);

    void addFileActions(const Theme &theme);
    void showAll();
    void resetAll();
    void chooseFileToRead();
    void saveTo(const QString &file);
    void readFrom(const QString &file);

    SettingsStore *m_store;
    SettingsPage *m_page;
    std::function<void(const Toast &)> m_toast;
};

} // namespace gatehouse
