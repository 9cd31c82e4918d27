#include "app/pages/forwardactions.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace gatehouse {

void forwardActions(QWidget *part, const QString &place, QWidget *page)
{
    const QList<QAction *> own = page->actions();
    for (QAction *action : part->actions()) {
        if (own.contains(action))
            continue;
        auto *entry = new QAction(page);
        entry->setObjectName(QString(part->objectName() % u'.' % action->objectName()));
        const auto follow = [entry, action, place] {
            //: a table of the page, and what can be done with it
            entry->setText(QCoreApplication::translate("ForwardActions", "%1: %2").arg(place, action->text()));
            entry->setIcon(action->icon());
            entry->setEnabled(action->isEnabled());
            entry->setStatusTip(action->statusTip());
        };
        follow();
        QObject::connect(action, &QAction::changed, entry, follow);
        QObject::connect(entry, &QAction::triggered, action, &QAction::trigger);
        page->addAction(entry);
    }
}

} // namespace gatehouse
