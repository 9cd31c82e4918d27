#include "ui/widgets/pageaction.h"

#include "ui/theme/theme.h"

namespace gatehouse {

QAction *makePageAction(const Theme &theme, QWidget *page, const QString &id, Icon icon, const QString &text,
                        const QKeySequence &keys, const std::function<void()> &run)
{
    auto *action = new QAction(theme.icon(icon), text, page);
    action->setObjectName(id);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (run)
        QObject::connect(action, &QAction::triggered, page, run);
    return action;
}

} // namespace gatehouse
