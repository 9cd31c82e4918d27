#pragma once

#include "ui/shell/shelltypes.h"
#include "ui/widgets/panel.h"

class QLineEdit;

namespace gatehouse {

class Banner;
class Button;
class TextLabel;

//! Stands in front of everything while the window is locked. Asks with unlockWanted(); whoever answers either takes
//! it away or says why not with refuse(). Who cannot unlock may leave, after being asked.
class LockPage : public Panel
{
    Q_OBJECT

public:
    explicit LockPage(const Theme &theme, QWidget *parent = nullptr);

    void ask(const LockPrompt &prompt);
    void refuse(const QString &message);
    //! Asks whether to quit although something would be lost.
    void askToQuit();
    QLineEdit *secretLine() const { return m_secret; }
    Button *unlockButton() const { return m_unlock; }

signals:
    void unlockWanted(const QString &secret);
    void signOutWanted();
    void quitWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Way : quint8 { SignOut, Quit };

    void attempt();
    void setChecking(bool isChecking);
    void askToLeave(Way way);
    void stay();

    TextLabel *m_workspace;
    TextLabel *m_reason;
    TextLabel *m_secretLabel;
    QLineEdit *m_secret;
    Button *m_unlock;
    Banner *m_banner;
    Button *m_signOut;
    QWidget *m_ways;
    QWidget *m_question;
    TextLabel *m_questionText;
    Button *m_leave;
    Button *m_stay;
    Way m_way = Way::Quit;
};

} // namespace gatehouse
