#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace gatehouse {

class Banner;
class ChoiceCard;

//! What is shown while there is no workspace yet: what the program is for, and three ways in.
class FirstRunPage : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRunPage(const Theme &theme, QWidget *parent = nullptr);

    //! Says what is going on, such as "Starting the sandbox…", and takes no further choice until showProblem() or
    //! showReady().
    void showBusy(const QString &text);
    //! Why the chosen way did not work, and what to do; the three ways are open again.
    void showProblem(const QString &text, const QString &nextStep = {});
    void showReady();

signals:
    void sandboxWanted();
    void elevateWanted();
    void ivaltWanted();
    void aboutWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setCardsEnabled(bool isEnabled);

    Theme m_theme;
    Banner *m_banner;
    QList<ChoiceCard *> m_cards;
    QWidget *m_focusBefore = nullptr;
};

} // namespace gatehouse
