#include "app/pages/requests.h"

#include "app/changes/plan.h"
#include "network/operations/elevate.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

Request requestFor(const Endpoint &endpoint, const Client &client, const PathArguments &values)
{
    Request request{.operation = &endpoint, .path = values};
    for (const ListedName &name : listedNames(endpoint.query, client.line())) {
        if (const QString value = values.value(name.name); !value.isEmpty())
            request.query.append({name.name, value});
    }
    // Some operations are asked by a body.
    const auto isInBody = [&](const QString &key) { return endpoint.body && endpoint.body->find(key); };
    if (endpoint.has(Effect::Reads) && std::ranges::any_of(values.keys(), isInBody))
        request.body = client.bodyFor(endpoint, bodyRecord(endpoint, client.line(), values));
    return request;
}

Record bodyRecord(const Endpoint &endpoint, Line line, const PathArguments &values, const Record &from)
{
    if (!endpoint.body)
        return {};
    Record record = from.isNull() ? Record(*endpoint.body) : from;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const Field *field = endpoint.body->find(it.key());
        if (field && takes(endpoint, *field, line))
            record.setText(*field, it.value());
    }
    return record;
}

//! Who is system admin and organization admin in one changes an organization of 3.5 in its name only.
static void nameOrganization(PlannedChange &change, const Client &client, const Record &organization)
{
    if (!client.context().isBoundToOrganization || client.line() != Line::V35 || organization.isNull())
        return;
    // It lets nobody call in the name of an inactive one.
    if (organization.text(u"status") == "INACTIVE"_L1) {
        change.consequences.append(QCoreApplication::translate(
            "Consequence", "You are system admin and organization admin in one. The service refuses this to such "
                           "accounts as long as the organization is inactive: sign in with an account that is system "
                           "admin only."));
        return;
    }
    const HeaderArguments headers = client.headersNaming(organization.text(u"code"), organization.text(u"tenant_code"));
    for (const auto &[name, value] : headers)
        change.headers.insert(QString::fromLatin1(name), QString::fromUtf8(value));
}

Outcome<RecordPage> toldRows(const Endpoint &endpoint, const Outcome<RecordPage> &page)
{
    if (!page || page->isTold)
        return page;
    ServiceError error;
    error.cause = ServiceError::Cause::Malformed;
    error.operation = &endpoint;
    error.part = page->part;
    error.isListless = !page->part;
    if (error.isListless)
        error.technical = u"the reply tells nothing of rows"_s;
    return std::unexpected(error);
}

PlannedChange planChange(const Endpoint &endpoint, const Client &client, const PathArguments &values,
                         const ChangeSubject &subject)
{
    const Request request = requestFor(endpoint, client, values);
    PlannedChange change = plannedChange(endpoint, subject.before, subject.after);
    change.arguments = request.path;
    for (const auto &[name, value] : request.query)
        change.query.insert(name, value);
    if (subject.consequence)
        change.consequences.append(QCoreApplication::translate("Consequence", subject.consequence));

    if (!subject.target.isNull())
        change.target = ChangeTarget::of(subject.target);

    if (endpoint.body) {
        const Record sent = subject.after.isNull() ? bodyRecord(endpoint, client.line(), values) : subject.after;
        change.body = endpoint.has(Effect::Partial) && !subject.before.isNull()
                          ? client.shaped(endpoint, changesBetween(subject.before, sent, client.line()))
                          : client.bodyFor(endpoint, sent);
        if (change.after.isNull())
            change.after = sent;
    }
    if (endpoint.id == elevate::updateOrganization.id)
        nameOrganization(change, client, subject.before);
    return change;
}

} // namespace gatehouse
