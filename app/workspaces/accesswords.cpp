#include "app/workspaces/accesswords.h"

#include "network/operations/elevate.h"
#include "network/operations/ivalt.h"

#include <QCoreApplication>

namespace gatehouse {

namespace {

//! Translation context.
struct AccessWordsText
{
    Q_DECLARE_TR_FUNCTIONS(AccessWords)
};

} // namespace

using Cause = ServiceError::Cause;

QString readOnlyText()
{
    return AccessWordsText::tr("This workspace is read-only, so nothing can be changed in it.");
}

Request probeOf(Service service)
{
    if (service == Service::Elevate)
        return {.operation = &elevate::loginAdmin, .body = QJsonObject()};
    Request request{.operation = &ivalt::listOrgs};
    request.headers.emplaceBack("x-api-key", "none"); // without any, nothing would be sent
    return request;
}

bool isOutOfReach(const ServiceError &error)
{
    return error.cause == Cause::Unreachable || error.cause == Cause::TimedOut || error.cause == Cause::TlsRefused;
}

bool isOtherService(const ServiceError &error)
{
    return error.cause == Cause::NotOffered || error.cause == Cause::NotFound || error.cause == Cause::Malformed ||
           error.cause == Cause::Redirected;
}

AccessWords accessWordsOf(const ServiceError &error, Service service)
{
    if (!isOtherService(error) || error.cause == Cause::Redirected)
        return {error.summary(), error.nextStep()};
    if (service == Service::Elevate) {
        return {AccessWordsText::tr("The address answers, but not as an ELEVATE user service."),
                AccessWordsText::tr("Check the address and the path prefix in the connection's settings.")};
    }
    return {AccessWordsText::tr("The address answers, but not as an iVALT Admin API."),
            AccessWordsText::tr("Check the address in the connection's settings; the path of the API belongs to it.")};
}

} // namespace gatehouse
