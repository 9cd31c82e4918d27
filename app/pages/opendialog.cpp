#include "app/pages/opendialog.h"

#include "app/pages/pagecontext.h"
#include "app/workspaces/openworkspace.h"
#include "ui/records/detailsdialog.h"

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

DetailsDialog *openDetailsDialog(const PageContext &context, Service service, const DetailsDialogTexts &texts,
                                 QWidget *parent)
{
    auto *dialog = new DetailsDialog(context.theme, texts, parent);
    QObject::connect(context.workspace, &OpenWorkspace::personLeft, dialog, [dialog, service](Service left) {
        if (left == service)
            dialog->reject();
    });
    dialog->open();
    return dialog;
}

} // namespace gatehouse
