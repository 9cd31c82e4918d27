#include "app/changes/dryrun.h"

#include "app/changes/changedoor.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/modeline.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/statusarea.h"
#include "ui/shell/workspacebutton.h"

#include <QAction>

namespace gatehouse {

static QString textFor(bool isOn)
{
    return isOn ? QCoreApplication::translate("DryRun", "End the dry run")
                : QCoreApplication::translate("DryRun", "Dry run: show changes, send nothing");
}

void offerDryRun(const Theme &theme, ChangeDoor *door, MainWindow *window)
{
    auto *action = new QAction(theme.icon(Icon::Eye), textFor(door->isDryRun()), window);
    window->addAction(action);
    window->sidebar()->workspaceButton()->addMenuAction(action);
    QObject::connect(action, &QAction::triggered, door, [door] { door->setDryRun(!door->isDryRun()); });
    QObject::connect(window->dryRunLine(), &ModeLine::actionTriggered, door, [door] { door->setDryRun(false); });
    QObject::connect(window->statusArea(), &StatusArea::dryRunClicked, door, [door] { door->setDryRun(false); });
    QObject::connect(door, &ChangeDoor::dryRunChanged, action, [action, window](bool isOn) {
        action->setText(textFor(isOn));
        window->statusArea()->setDryRun(isOn);
        window->dryRunLine()->setMode(
            isOn ? QCoreApplication::translate("DryRun", "Dry run: changes are shown, and nothing is sent.")
                 : QString(),
            textFor(true));
    });
}

} // namespace gatehouse
