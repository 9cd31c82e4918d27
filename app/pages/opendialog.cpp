#include "app/pages/opendialog.h"

#include <QDialog>

namespace gatehouse {

bool waitForDialog(const QWidget *widget, QObject *receiver, const std::function<void()> &then)
{
    const QList<QDialog *> dialogs = widget->findChildren<QDialog *>();
    const auto open = std::ranges::find_if(dialogs, &QDialog::isVisible);
    if (open == dialogs.end())
        return false;
    QObject::connect(*open, &QDialog::finished, receiver, then, Qt::QueuedConnection);
    return true;
}

} // namespace gatehouse
