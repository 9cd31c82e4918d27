#include "ui/shell/palettecollector.h"

#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QPointer>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gatehouse {

//! How long an action of a page that is just being opened may take until it can be done.
static constexpr auto patience = 5s;

static QString plain(QString text)
{
    return text.remove(u'&');
}

void PaletteCollector::addActions(const QWidget *owner, const QString &pageId, const QString &place)
{
    const auto actions = owner->actions();
    for (QAction *action : actions) {
        const bool isHidden = action->isSeparator() || action->text().isEmpty() || !action->isVisible() ||
                              action->objectName() == "window.palette"_L1;
        if (isHidden || (!action->isEnabled() && action->statusTip().isEmpty()))
            continue;
        const QString text = plain(action->text());
        PaletteEntry entry{.id = pageId + u'/' + (action->objectName().isEmpty() ? text : action->objectName()),
                           .text = text,
                           .place = place,
                           .shortcut = action->shortcut().toString(QKeySequence::NativeText),
                           .icon = action->icon()};
        if (!action->isEnabled())
            entry.obstacle = action->statusTip();
        entry.run = [window = m_window, pageId, action = QPointer(action)] {
            if (!pageId.isEmpty())
                window->showPage(pageId);
            if (action)
                action->trigger();
        };
        m_entries.append(std::move(entry));
    }
}

//! Triggers the page's action, as soon as it can be done where the page is still reading what it needs for it.
static void runOn(QWidget *page, const QString &id)
{
    auto *action = page ? page->findChild<QAction *>(id) : nullptr;
    if (!action || action->isEnabled()) {
        if (action)
            action->trigger();
        return;
    }
    auto *wait = new QTimer(action);
    wait->setSingleShot(true);
    QObject::connect(wait, &QTimer::timeout, wait, &QObject::deleteLater);
    QObject::connect(action, &QAction::enabledChanged, wait, [action, wait](bool isEnabled) {
        if (!isEnabled)
            return;
        QObject::disconnect(action, nullptr, wait, nullptr);
        wait->deleteLater();
        action->trigger();
    });
    wait->start(patience);
}

void PaletteCollector::addCommands(const PageEntry &page)
{
    if (!page.commands)
        return;
    const QList<PageCommand> commands = page.commands();
    for (const PageCommand &command : commands) {
        m_entries.append({.id = page.id + u'/' + command.id,
                          .text = plain(command.text),
                          .place = page.title,
                          .shortcut = {},
                          .icon = m_theme.icon(command.icon),
                          .run = [window = m_window, pageId = page.id, id = command.id] {
                              window->showPage(pageId);
                              runOn(window->currentPage(), id);
                          }});
    }
}

void PaletteCollector::addPage(const PageEntry &page, int number)
{
    const QString shortcut =
        number >= 1 && number <= 9
            ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)).toString(QKeySequence::NativeText)
            : QString();
    m_entries.append({.id = u"page/"_s + page.id,
                      .text = MainWindow::tr("Go to %1").arg(page.title),
                      .place = page.section,
                      .shortcut = shortcut,
                      .icon = m_theme.icon(page.icon),
                      .run = [window = m_window, id = page.id] { window->showPage(id); }});
}

void PaletteCollector::addWorkspace(const WorkspaceEntry &workspace)
{
    m_entries.append({.id = u"workspace/"_s + workspace.id,
                      .text = MainWindow::tr("Switch to %1").arg(workspace.name),
                      .place = environmentName(workspace.environment),
                      .shortcut = {},
                      .icon = m_theme.icon(Icon::ArrowRight),
                      .run = [window = m_window, id = workspace.id] { emit window->workspaceChosen(id); }});
}

} // namespace gatehouse
