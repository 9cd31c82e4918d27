#pragma once

#include "ui/shell/palettemodel.h"
#include "ui/shell/shelltypes.h"

class QWidget;

namespace gatehouse {

class MainWindow;

//! Collects what the command palette lists: actions of widgets, commands of pages not opened yet, pages, workspaces.
//! An action that is disabled is listed with its status tip as the reason, and left out when it has none.
class PaletteCollector
{
public:
    explicit PaletteCollector(MainWindow *window, const Theme &theme) : m_window(window), m_theme(theme) {}

    //! The owner's actions; \a pageId is the page they are run on, empty for the window's own.
    void addActions(const QWidget *owner, const QString &pageId, const QString &place);
    void addCommands(const PageEntry &page);
    void addPage(const PageEntry &page, int number); //!< \a number from 1, in the sidebar
    void addWorkspace(const WorkspaceEntry &workspace);

    const QList<PaletteEntry> &entries() const { return m_entries; }

private:
    MainWindow *m_window;
    Theme m_theme;
    QList<PaletteEntry> m_entries;
};

} // namespace gatehouse
