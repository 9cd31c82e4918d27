#include "app/changes/signinstep.h"

#include "ui/connections/requestdialog.h"

namespace gatehouse {

SignInStep::SignInStep(const PageContext &context, RequestDialog *dialog)
    : QObject(dialog), m_context(context), m_dialog(dialog)
{
    connect(dialog, &RequestDialog::stepWanted, this, [this] { m_context.signIn(m_service); });
}

void SignInStep::offerAfter(const std::optional<ServiceError> &error, Service service)
{
    if (!error || error->cause != ServiceError::Cause::SignInNeeded)
        return;
    m_service = service;
    m_dialog->offerStep(tr("Sign in…"));
}

void SignInStep::offerAfter(const ChangeResult &result)
{
    for (const ChangeItemResult &item : result.items)
        offerAfter(item.error, item.change.service);
}

} // namespace gatehouse
