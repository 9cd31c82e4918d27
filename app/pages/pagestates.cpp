#include "app/pages/pagestates.h"

#include "app/workspaces/accesswords.h"
#include "network/operations/operation.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! Translation context.
struct PageStateText
{
    Q_DECLARE_TR_FUNCTIONS(PageState)
};

} // namespace

static Icon iconOf(ServiceError::Cause cause)
{
    using Cause = ServiceError::Cause;
    switch (cause) {
    case Cause::Unreachable:
    case Cause::TimedOut:
        return Icon::Unplugged;
    case Cause::NotAllowed:
    case Cause::TlsRefused:
        return Icon::ShieldAlert;
    case Cause::SignInNeeded:
        return Icon::Lock;
    case Cause::RateLimited:
        return Icon::Clock;
    default:
        return Icon::CircleAlert;
    }
}

static QString titleOf(ServiceError::Cause cause)
{
    using Cause = ServiceError::Cause;
    switch (cause) {
    case Cause::Unreachable:
        return PageStateText::tr("The service cannot be reached");
    case Cause::TimedOut:
        return PageStateText::tr("The service did not answer in time");
    case Cause::NotAllowed:
        return PageStateText::tr("You are not allowed to see this");
    case Cause::SignInNeeded:
        return PageStateText::tr("Sign in to see this");
    case Cause::NotOffered:
        return PageStateText::tr("This service does not have this");
    case Cause::Cancelled:
        return PageStateText::tr("Loading was cancelled");
    default:
        return PageStateText::tr("This could not be read");
    }
}

PaneState paneStateOf(const OpenWorkspace::State &access)
{
    PaneState state{.kind = PaneState::Kind::Message,
                    .icon = access.keychain ? Icon::Key : Icon::Lock,
                    .title = access.problem.isEmpty() ? PageStateText::tr("Sign in to see this") : access.problem,
                    .text = access.nextStep,
                    .actionText = PageStateText::tr("Sign in…")};
    if (access.keychain)
        state.actionText = PageStateText::tr("Choose what to do…");
    else if (access.access == OpenWorkspace::Access::Blocked)
        state.actionText = PageStateText::tr("Try again");
    if (access.error) {
        state.icon = iconOf(access.error->cause);
        state.details = access.error->details();
        if (isOtherService(*access.error))
            state.actionText = PageStateText::tr("Connection settings…");
    }
    return state;
}

bool wantsSignIn(const ServiceError &error)
{
    return error.cause == ServiceError::Cause::SignInNeeded || error.cause == ServiceError::Cause::NotAllowed;
}

PaneState paneStateOf(const ServiceError &error)
{
    QStringList facts{QString(error.summary() + u' ' + error.nextStep()).trimmed()};
    // Some summaries name it.
    if (error.operation && !facts.first().contains(error.operation->titleText()))
        facts.append(PageStateText::tr("Operation: %1").arg(error.operation->titleText()));
    if (!error.requestId.isEmpty())
        facts.append(PageStateText::tr("Request id: %1").arg(error.requestId));

    PaneState state{.kind = PaneState::Kind::Message, .icon = iconOf(error.cause), .title = titleOf(error.cause)};
    state.text = facts.join(u'\n');
    state.details = error.details();
    if (error.cause == ServiceError::Cause::NotAllowed)
        state.actionText = PageStateText::tr("Sign in as somebody else…");
    else if (wantsSignIn(error))
        state.actionText = PageStateText::tr("Sign in…");
    else if (error.cause != ServiceError::Cause::NotOffered)
        state.actionText = PageStateText::tr("Try again");
    return state;
}

} // namespace gatehouse
