#pragma once

#include "app/pages/pagecontext.h"

#include <QObject>

class QAction;

namespace gatehouse {

class MainWindow;

//! Acting as another organization, as the window offers and shows it: entries of the command palette and the menu, and
//! the line across the window.
class ActingActions : public QObject
{
    Q_OBJECT

public:
    //! All of these outlive it.
    ActingActions(const PageContext &context, MainWindow *window, QObject *parent = nullptr);
    ~ActingActions() override;

private:
    QAction *add(Icon icon, const QString &text, const std::function<void()> &run);
    void update();
    void refused();

    PageContext m_context;
    MainWindow *m_window;
    QAction *m_start;
    QAction *m_stop;
};

} // namespace gatehouse
