#pragma once

#include "app/changes/changeresult.h"
#include "app/pages/pagecontext.h"

#include <QObject>

namespace gatehouse {

class RequestDialog;

//! Beside a dialog's problem, the step to sign in again, where that is what is missing: the window below, with its
//! account menu, cannot be reached from there. Everything typed stays. A child of the dialog.
class SignInStep : public QObject
{
    Q_OBJECT

public:
    SignInStep(const PageContext &context, RequestDialog *dialog);

    //! After the dialog has shown the problem.
    void offerAfter(const std::optional<ServiceError> &error, Service service);
    void offerAfter(const ChangeResult &result);

private:
    PageContext m_context;
    RequestDialog *m_dialog;
    Service m_service = Service::Elevate;
};

} // namespace gatehouse
