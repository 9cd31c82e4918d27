#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QDialog;
class QWidget;

namespace gatehouse {

//! Keeps everything but the lock page out of reach while a window is locked: the window's actions with their shortcuts,
//! its dialogs and menus, and whatever would open meanwhile. All of it comes back as it was.
class LockGuard : public QObject
{
    Q_OBJECT

public:
    explicit LockGuard(QWidget *window);

    //! The guard of the window that \a widget belongs to, however many dialogs are between; null when it has none.
    static LockGuard *of(const QWidget *widget);

    void shut();
    void open();
    bool isShut() const { return m_isShut; }

    //! While shut: \a dialog opens afterwards, unless it is done by then. False when it may open now.
    bool hold(QDialog *dialog);
    //! Whether dialogs wait behind the lock, whose contents would be lost with the window.
    bool hasDialogs() const;
    //! Closes them unasked.
    void discardDialogs();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isOurs(const QWidget *window) const;
    void putAway(QWidget *window);
    void takeAction(QAction *action);

    QWidget *m_window;
    bool m_isShut = false;
    QList<QPointer<QWidget>> m_hidden;
    QList<QPointer<QDialog>> m_held;
    QList<QPointer<QAction>> m_actions;
};

} // namespace gatehouse
