#pragma once

#include "ui/shell/shelltypes.h"
#include "ui/widgets/panel.h"

#include <QMap>

class QHBoxLayout;

namespace gatehouse {

class Button;
class Chip;
class TextLabel;

//! The line at the bottom: environment, connections, last message, running work, account.
class StatusArea : public Panel
{
    Q_OBJECT

public:
    explicit StatusArea(const Theme &theme, QWidget *parent = nullptr);

    void setEnvironment(Environment environment);
    void setConnections(const QList<ConnectionStatus> &connections);
    void setAccount(const QString &name); //!< empty: nobody is signed in
    void setMessage(const QString &message);
    QString message() const;
    void setRunning(int count); //!< activities under way

signals:
    void connectionClicked(const QString &id);
    void accountClicked();
    void activityClicked();

private:
    Theme m_theme;
    Chip *m_environment;
    QHBoxLayout *m_connectionRow;
    QList<Button *> m_connections;
    TextLabel *m_message;
    Button *m_running;
    Button *m_account;
};

} // namespace gatehouse
