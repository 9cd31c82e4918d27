#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QAction;
class QMenu;

namespace gatehouse {

class Button;

//! Actions as buttons in one line. Those for which there is no room stand in a menu at the end, whole rather than cut
//! off.
class ActionBar : public QWidget
{
    Q_OBJECT

public:
    explicit ActionBar(const Theme &theme, QWidget *parent = nullptr);

    //! The first come first; the actions must outlive the bar or be taken away before.
    void setActions(const QList<QAction *> &actions);
    //! What stands in the menu at present.
    QList<QAction *> overflow() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    Theme m_theme;
    QList<QAction *> m_actions;
    QList<Button *> m_buttons; //!< one for each action
    Button *m_more;
    QMenu *m_menu;
};

} // namespace gatehouse
