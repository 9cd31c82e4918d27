#pragma once

#include "ui/shell/shelltypes.h"
#include "ui/widgets/panel.h"

#include <QMap>

class QHBoxLayout;
class QMenu;

namespace gatehouse {

class Button;
class Chip;

//! The line at the bottom: environment, connections, running work, account.
class StatusArea : public Panel
{
    Q_OBJECT

public:
    explicit StatusArea(const Theme &theme, QWidget *parent = nullptr);

    void setEnvironment(Environment environment);
    void setConnections(const QList<ConnectionStatus> &connections);
    void setAccount(const QString &name); //!< empty: no workspace is open
    //! What can be done with the account; not owned.
    void setAccountMenu(QMenu *menu);
    Button *accountButton() const { return m_account; }
    void setRunning(int count); //!< activities under way
    //! Says that changes are only looked at and never sent.
    void setDryRun(bool isOn);

signals:
    void connectionClicked(const QString &id);
    void activityClicked();
    void dryRunClicked(); //!< to end it

private:
    Theme m_theme;
    Chip *m_environment;
    QHBoxLayout *m_connectionRow;
    QList<Button *> m_connections;
    Button *m_dryRun;
    Button *m_running;
    Button *m_account;
};

} // namespace gatehouse
