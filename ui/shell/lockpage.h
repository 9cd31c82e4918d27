#pragma once

#include "ui/shell/shelltypes.h"
#include "ui/widgets/panel.h"

class QLineEdit;

namespace gatehouse {

class Banner;
class Button;
class Chip;
class TextLabel;

//! Stands in front of everything while the window is locked. Asks with unlockWanted(); whoever answers either takes
//! it away or says why not with refuse().
class LockPage : public Panel
{
    Q_OBJECT

public:
    explicit LockPage(const Theme &theme, QWidget *parent = nullptr);

    void ask(const LockPrompt &prompt);
    void refuse(const QString &message);
    QLineEdit *secretLine() const { return m_secret; }
    Button *unlockButton() const { return m_unlock; }

signals:
    void unlockWanted(const QString &secret);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void attempt();

    TextLabel *m_workspace;
    TextLabel *m_reason;
    TextLabel *m_secretLabel;
    QLineEdit *m_secret;
    Button *m_unlock;
    Banner *m_banner;
};

} // namespace gatehouse
