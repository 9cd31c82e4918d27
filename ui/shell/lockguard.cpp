#include "ui/shell/lockguard.h"

#include <QAction>
#include <QActionEvent>
#include <QApplication>
#include <QDialog>

namespace gatehouse {

LockGuard::LockGuard(QWidget *window) : QObject(window), m_window(window)
{
}

LockGuard *LockGuard::of(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (auto *guard = widget->findChild<LockGuard *>(Qt::FindDirectChildrenOnly))
            return guard;
    }
    return nullptr;
}

static int depthOf(const QWidget *widget)
{
    int depth = 0;
    while ((widget = widget->parentWidget()))
        ++depth;
    return depth;
}

bool LockGuard::isOurs(const QWidget *window) const
{
    const LockGuard *guard = of(window);
    return window != m_window && (guard == this || !guard);
}

void LockGuard::shut()
{
    if (m_isShut)
        return;
    m_isShut = true;
    // Menus and lists that have popped up show data too, and nobody misses them afterwards.
    for (QWidget *popup = QApplication::activePopupWidget(); popup; popup = QApplication::activePopupWidget()) {
        popup->close();
        if (popup == QApplication::activePopupWidget())
            break;
    }
    QList<QWidget *> windows;
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *window : all) {
        if (window->isVisible() && isOurs(window))
            windows.append(window);
    }
    // Those below come back before those on top of them.
    std::ranges::stable_sort(windows, {}, depthOf);
    for (QWidget *window : std::as_const(windows))
        putAway(window);
    const QList<QAction *> actions = m_window->actions();
    for (QAction *action : actions)
        takeAction(action);
    qApp->installEventFilter(this);
}

void LockGuard::open()
{
    if (!m_isShut)
        return;
    m_isShut = false;
    qApp->removeEventFilter(this);
    for (const QPointer<QAction> &action : std::exchange(m_actions, {})) {
        if (action)
            m_window->addAction(action);
    }
    for (const QPointer<QWidget> &window : std::exchange(m_hidden, {})) {
        if (window)
            window->show();
    }
    for (const QPointer<QDialog> &dialog : std::exchange(m_held, {})) {
        if (dialog)
            dialog->open();
    }
}

bool LockGuard::hold(QDialog *dialog)
{
    if (!m_isShut)
        return false;
    if (!m_held.contains(dialog)) {
        m_held.append(dialog);
        connect(dialog, &QDialog::finished, this, [this, dialog] { m_held.removeAll(dialog); });
    }
    return true;
}

bool LockGuard::hasDialogs() const
{
    const auto isDialog = [](const QPointer<QWidget> &window) { return qobject_cast<QDialog *>(window) != nullptr; };
    return std::ranges::any_of(m_hidden, isDialog) || std::ranges::any_of(m_held, &QPointer<QDialog>::data);
}

void LockGuard::discardDialogs()
{
    for (const QPointer<QDialog> &dialog : std::exchange(m_held, {}))
        delete dialog.data();
    for (const QPointer<QWidget> &window : std::exchange(m_hidden, {}))
        delete window.data();
}

void LockGuard::putAway(QWidget *window)
{
    m_hidden.append(window);
    if (auto *dialog = qobject_cast<QDialog *>(window))
        connect(dialog, &QDialog::finished, this, [this, window] { m_hidden.removeAll(window); });
    window->hide();
}

void LockGuard::takeAction(QAction *action)
{
    m_actions.append(action);
    m_window->removeAction(action);
}

bool LockGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::ActionAdded) {
        takeAction(static_cast<QActionEvent *>(event)->action());
        return true;
    }
    if (event->type() != QEvent::Show || !watched->isWidgetType())
        return false;
    auto *window = static_cast<QWidget *>(watched);
    if (!window->isWindow() || !isOurs(window))
        return false;
    // What pops up from the lock page itself, such as the menu of its line.
    const QWidget *owner = window->parentWidget();
    const bool isPassing = window->windowType() == Qt::Popup || window->windowType() == Qt::ToolTip;
    if (isPassing && owner && owner->isVisible())
        return false;
    // Once it is shown: hiding it now would be undone by what still follows.
    QMetaObject::invokeMethod(
        window,
        [this, window] {
            if (m_isShut && window->isVisible())
                putAway(window);
        },
        Qt::QueuedConnection);
    return false;
}

} // namespace gatehouse
