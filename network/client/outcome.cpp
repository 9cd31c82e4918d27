#include "network/client/outcome.h"

#include "network/client/knownwords.h"
#include "network/client/redaction.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! Translation context.
struct ServiceErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ServiceError)
};

} // namespace

static bool isIvalt(const ServiceError &error)
{
    return error.operation && error.operation->service == Service::Ivalt;
}

static QString serviceWords(const ServiceError &error)
{
    QStringList words;
    const KnownWords *known = knownWords(error.message);
    if (known && known->field.isEmpty())
        words.append(ServiceErrorText::tr("%1 (%2)", "what it means, and as the service says it")
                         .arg(known->spoken(), error.message));
    else if (!known && !error.message.isEmpty() && (error.fields.isEmpty() || error.status != 422))
        words.append(error.message);
    for (const FieldProblem &problem : error.fields) {
        const QString line = problem.key.isEmpty() ? problem.message : problem.key % u": "_s % problem.message;
        if (!words.contains(line))
            words.append(line);
    }
    return words.join(u"; "_s);
}

static QString withWords(const QString &sentence, const ServiceError &error)
{
    const QString words = serviceWords(error);
    return words.isEmpty() ? sentence : ServiceErrorText::tr("%1 The service says: %2").arg(sentence, words);
}

static QString doubt(const ServiceError &error)
{
    if (error.status >= 500)
        return withWords(ServiceErrorText::tr("The service failed on the way (status %1).").arg(error.status), error);
    if (error.status >= 400)
        return withWords(
            ServiceErrorText::tr("The first answer was lost, and the service did not accept it a second time."), error);
    if (error.status > 0)
        return withWords(ServiceErrorText::tr("The service answered, but not whether it was done."), error);
    return ServiceErrorText::tr("The answer was lost.");
}

QString ServiceError::summary() const
{
    switch (cause) {
    case Cause::Cancelled:
        return ServiceErrorText::tr("It was cancelled before the service answered.");
    case Cause::TimedOut:
        return ServiceErrorText::tr("The service did not answer in time.");
    case Cause::Unreachable:
        return ServiceErrorText::tr("The service could not be reached.");
    case Cause::TlsRefused:
        return ServiceErrorText::tr("The service could not prove that it is the one you want, so nothing was sent.");
    case Cause::Redirected:
        return ServiceErrorText::tr("The service points to another address, which was not followed: %1").arg(message);
    case Cause::SignInNeeded:
        return isIvalt(*this) ? ServiceErrorText::tr("The service does not accept the API key.")
                              : ServiceErrorText::tr("You are not signed in any more.");
    case Cause::NotAllowed:
        return operation ? ServiceErrorText::tr("Your account may not do this: %1.").arg(operation->titleText())
                         : ServiceErrorText::tr("Your account may not do this.");
    case Cause::Refused:
        return withWords(ServiceErrorText::tr("The service did not accept it."), *this);
    case Cause::NotFound:
        return withWords(ServiceErrorText::tr("The service does not have it, or not any more."), *this);
    case Cause::RateLimited:
        return ServiceErrorText::tr("The service gets more requests than it allows.");
    case Cause::ServiceFault:
        return status ? withWords(ServiceErrorText::tr("The service failed (status %1).").arg(status), *this)
                      : ServiceErrorText::tr("The service failed.");
    case Cause::Malformed:
        if (part)
            return part->summary();
        return ServiceErrorText::tr("The service answered, but its answer cannot be read.");
    case Cause::OutcomeUnknown:
        return doubt(*this);
    case Cause::NotOffered:
        return operation ? ServiceErrorText::tr("This service does not offer: %1.").arg(operation->titleText())
                         : ServiceErrorText::tr("This service does not offer that.");
    case Cause::MissingValue:
        break;
    }
    return ServiceErrorText::tr("Nothing was sent, because a value is missing: %1").arg(message);
}

static QString howLong(std::chrono::milliseconds pause)
{
    return QString::number(std::chrono::ceil<std::chrono::seconds>(pause).count());
}

QString proxyStep(const QString &proxy, bool wantsPassword)
{
    if (wantsPassword) {
        return ServiceErrorText::tr("The proxy %1 wants a password, which Gatehouse cannot give. Ask whoever runs your "
                                    "network to let this computer reach the service without one.")
            .arg(proxy);
    }
    return ServiceErrorText::tr("The proxy %1 of this computer's network settings did not answer. Check your network "
                                "and these settings, then try again.")
        .arg(proxy);
}

static QString unreachableStep(const ServiceError &error)
{
    if (error.message.isEmpty())
        return ServiceErrorText::tr("Check your network and the address in the connection's settings, then try again.");
    return proxyStep(error.message, error.status == 407);
}

QString ServiceError::nextStep() const
{
    switch (cause) {
    case Cause::Cancelled:
        return ServiceErrorText::tr("Start it again when you want it.");
    case Cause::TimedOut:
        return ServiceErrorText::tr(
            "Nothing was changed. Try again, or raise the timeout in the connection's settings.");
    case Cause::Unreachable:
        return unreachableStep(*this);
    case Cause::TlsRefused:
        return ServiceErrorText::tr(
            "If the service has a private certification authority, name its file in the connection's settings. "
            "Otherwise ask the operators of the service.");
    case Cause::Redirected:
        return ServiceErrorText::tr("If you trust the new address, enter it in the connection's settings.");
    case Cause::SignInNeeded:
        return isIvalt(*this) ? ServiceErrorText::tr("Enter a valid API key.")
                              : ServiceErrorText::tr("Sign in again; what you entered is kept.");
    case Cause::NotAllowed:
        if (operation && operation->auth == Auth::OrgAdmin)
            return ServiceErrorText::tr("Only an organization admin may do this. Sign in as one.");
        return ServiceErrorText::tr("Ask an administrator for the permission, or sign in with another account.");
    case Cause::Refused:
        if (operation && operation->auth == Auth::Internal && status == 401)
            return ServiceErrorText::tr("Check the internal token; the operators of the deployment know it.");
        if (status == 406 && message.contains("tenant domain"_L1, Qt::CaseInsensitive)) {
            return ServiceErrorText::tr("Write the origin, the web address your tenant is registered under, in the "
                                        "connection's settings.");
        }
        return ServiceErrorText::tr("Correct what the service names and send it again.");
    case Cause::NotFound:
        return operation && operation->has(Effect::Guessed)
                   ? ServiceErrorText::tr(
                         "The path of this operation is not documented. If your service has another one, enter it in "
                         "the connection's settings.")
                   : ServiceErrorText::tr("Refresh the list; somebody else may have removed it.");
    case Cause::RateLimited:
        return retryAfter ? ServiceErrorText::tr("Try again in %1 seconds.").arg(howLong(*retryAfter))
                          : ServiceErrorText::tr("Try again in a minute.");
    case Cause::ServiceFault:
        return requestId.isEmpty()
                   ? ServiceErrorText::tr(
                         "Try again later. If it stays, copy the details for the operators of the service.")
                   : ServiceErrorText::tr(
                         "Try again later. If it stays, give the operators of the service the request id %1.")
                         .arg(requestId);
    case Cause::Malformed:
        if (part)
            return ListPart::nextStep();
        if (isListless) {
            return ServiceErrorText::tr("It says yes and names no list. If your service answers so where there is "
                                        "none, choose that under “An answer without a list” in the connection's "
                                        "settings.");
        }
        return ServiceErrorText::tr(
            "Check the address in the connection's settings; a proxy or a login page may have answered instead.");
    case Cause::OutcomeUnknown:
        return ServiceErrorText::tr(
            "The change may or may not have been made. Look whether it is there before you send it again.");
    case Cause::NotOffered:
        return ServiceErrorText::tr(
            "If your service has it under another path, enter that in the connection's settings.");
    case Cause::MissingValue:
        break;
    }
    return ServiceErrorText::tr("Enter the value and send it again.");
}

QString ListPart::summary() const
{
    const auto number = [](qint64 value) { return QLocale().toString(value); };
    if (pages <= 1)
        return ServiceErrorText::tr("The service told only %1 of %2 rows.")
            .arg(number(rows), number(total.value_or(0)));
    if (!total)
        return ServiceErrorText::tr("The service told only page %1 of %2.").arg(number(page), number(pages));
    return ServiceErrorText::tr("The service told only %1 of %2 rows, page %3 of %4.")
        .arg(number(rows), number(*total), number(page), number(pages));
}

QString ListPart::nextStep()
{
    return ServiceErrorText::tr("Gatehouse knows no way to ask it for the others. Ask the operators of the service for "
                                "lists that come whole.");
}

QString ServiceError::details() const
{
    return redaction::text(summary() % u'\n' % nextStep() % u"\n\n"_s) % facts();
}

QString ServiceError::facts() const
{
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines.append(name % u": "_s % value);
    };
    if (operation)
        add(ServiceErrorText::tr("Operation"), serviceTitle(operation->service) % u' ' % operation->id);
    add(ServiceErrorText::tr("Request"), path);
    add(ServiceErrorText::tr("Status"), status ? QString::number(status) : QString());
    add(ServiceErrorText::tr("Message"), message);
    for (const FieldProblem &problem : fields)
        add(ServiceErrorText::tr("Field %1").arg(problem.key), problem.message);
    add(ServiceErrorText::tr("Request id"), requestId);
    add(ServiceErrorText::tr("Times sent"), attempts > 1 ? QString::number(attempts) : QString());
    add(ServiceErrorText::tr("Transport"), technical);
    return redaction::text(lines.join(u'\n'));
}

} // namespace gatehouse
