#include "app/forms/formchanges.h"

#include "app/pages/requests.h"
#include "network/operations/elevate.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

static ChangeTarget targetOf(const elevate::Form &form)
{
    return {.type = typeOf<elevate::FormVersion>.name,
            .identity = form.id ? QString::number(*form.id) : QString(),
            .title = QString(form.type + " / "_L1 + form.subType)};
}

static QFuture<Finding> lookForForm(const QPointer<Client> &client, const Request &request,
                                    const std::function<Finding(const elevate::Form &found)> &conclude)
{
    if (!client)
        return QtFuture::makeReadyValueFuture(Finding::Unclear);
    return client->fetch(elevate::readForm, request).then([conclude](const Outcome<Record> &outcome) {
        if (outcome)
            return conclude(outcome->as<elevate::Form>());
        return outcome.error().cause == ServiceError::Cause::NotFound ? Finding::DidNotHappen : Finding::Unclear;
    });
}

PlannedChange planFormCreation(Client &client, const elevate::Form &form)
{
    PlannedChange change = planChange(elevate::createForm, client, {}, {.after = Record::of(form)});
    change.target = targetOf(form);
    change.lookUp = [client = QPointer<Client>(&client), form] {
        Request request{.operation = &elevate::readForm};
        if (client)
            request.body = client->bodyFor(elevate::readForm,
                                           Record::of(elevate::FormKey{.type = form.type, .subType = form.subType}));
        return lookForForm(client, request, [form](const elevate::Form &found) {
            // The default organization's, which is given where there is no own one, may say the same.
            return found.data == form.data && found.version.value_or(0) == 0 ? Finding::Happened : Finding::Unclear;
        });
    };
    return change;
}

static bool isSame(const elevate::Form &one, const elevate::Form &other)
{
    return one.type == other.type && one.subType == other.subType && one.data == other.data;
}

PlannedChange planFormUpdate(Client &client, const elevate::Form &before, const elevate::Form &after)
{
    const QString id = before.id ? QString::number(*before.id) : QString();
    PlannedChange change =
        planChange(elevate::updateForm, client, {{u"formId"_s, id}},
                   {.target = Record::of(before), .before = Record::of(before), .after = Record::of(after)});
    change.target = targetOf(before);
    const QPointer<Client> open(&client);
    change.lookUp = [open, before, after, id] {
        const Request request{.operation = &elevate::readForm, .path = {{u"formId"_s, id}}};
        return lookForForm(open, request, [before, after](const elevate::Form &found) {
            if (isSame(found, after) && found.version.value_or(0) > before.version.value_or(0))
                return Finding::Happened;
            return isSame(found, before) && found.version == before.version ? Finding::DidNotHappen : Finding::Unclear;
        });
    };
    change.inverse = [open, before, after](const QJsonValue &) {
        elevate::Form now = after;
        now.version = before.version.value_or(0) + 1;
        return open ? QList{planFormUpdate(*open, now, before)} : QList<PlannedChange>();
    };
    return change;
}

} // namespace gatehouse
