#include "app/pages/actionlookups.h"

#include "app/pages/requests.h"
#include "network/operations/elevate.h"
#include "network/operations/ivalt.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gatehouse {

static Finding whether(bool isSo)
{
    return isSo ? Finding::Happened : Finding::DidNotHappen;
}

//! The id of the one user who has this address; empty where nobody or several are found.
static QFuture<QString> userWithAddress(const QPointer<Client> &client, const QString &email)
{
    const PathArguments values{
        {u"type"_s, u"all"_s}, {u"tenant_code"_s, client->context().tenant()}, {u"search"_s, email}};
    // Addresses are compared as a whole.
    return client->list(elevate::searchUsers, requestFor(elevate::searchUsers, *client, values))
        .then([](const Outcome<RecordPage> &found) {
            return found && found->rows.size() == 1 ? found->rows.constFirst().identity() : QString();
        });
}

QFuture<Finding> lookForInactiveUser(const ActionLook &look)
{
    Client *client = look.place.client;
    if (!client)
        return unclear();
    return client->fetch(elevate::readUser, {.path = {{u"userId"_s, look.selected.identity()}}})
        .then([](const Outcome<Record> &user) {
            const QString status = user ? user->text(u"status") : QString();
            return status.isEmpty() ? Finding::Unclear : whether(status != "ACTIVE"_L1);
        });
}

QFuture<Finding> lookForInactiveAddress(const LookUpPlace &place, const QString &email)
{
    if (!place.client)
        return unclear();
    return userWithAddress(place.client, email)
        .then([place](const QString &user) {
            if (user.isEmpty())
                return unclear();
            ActionLook look{.place = place, .selected = Record(typeOf<elevate::User>)};
            look.selected.setText(u"id", user);
            return lookForInactiveUser(look);
        })
        .unwrap();
}

//! Whether a profile says that the user is admin of this organization. Line 3.5 tells the roles with each organization,
//! the others one organization and the roles in it.
static Finding adminIn(const QJsonValue &profile, const QString &organization)
{
    const auto isAdmin = [](const QJsonValue &titles) { return json::toTextList(titles).contains("org_admin"_L1); };
    const auto isThis = [&](const QJsonValue &told) { return json::toText(told["id"_L1]) == organization; };
    if (profile["organizations"_L1].isArray()) {
        const QJsonArray memberships = profile["organizations"_L1].toArray();
        return whether(std::ranges::any_of(memberships, [&](const QJsonValue &membership) {
            return isThis(membership) && isAdmin(json::at(membership, u"roles.*.title"));
        }));
    }
    if (!profile["user_roles"_L1].isArray())
        return Finding::Unclear;
    return whether(isThis(profile["organization"_L1]) && isAdmin(json::at(profile, u"user_roles.*.title")));
}

static QFuture<Finding> lookForAdminById(Client *client, const QString &user, const QString &organization)
{
    return client->send({.operation = &elevate::readUser, .path = {{u"userId"_s, user}}})
        .then([organization](const Outcome<Reply> &profile) {
            return profile ? adminIn(profile->result, organization) : Finding::Unclear;
        });
}

QFuture<Finding> lookForOrganizationAdmin(const ActionLook &look)
{
    const QPointer<Client> client = look.place.client;
    const auto given = [&](QStringView key) {
        const QString value = look.values.value(key.toString());
        return value.isEmpty() && !look.sent.isNull() ? look.sent.text(key) : value;
    };
    const QString organization = given(u"organization_id");
    if (!client || organization.isEmpty())
        return unclear();
    if (const QString user = given(u"user_id"); !user.isEmpty())
        return lookForAdminById(client, user, organization);
    const QString email = given(u"email").isEmpty() ? given(u"identifier") : given(u"email");
    if (!email.contains(u'@'))
        return unclear();
    return userWithAddress(client, email)
        .then([client, organization](const QString &user) {
            return user.isEmpty() || !client ? unclear() : lookForAdminById(client, user, organization);
        })
        .unwrap();
}

QFuture<Finding> lookForFurtherRole(const ActionLook &look)
{
    Client *client = look.place.client;
    const QString organization = look.values.value(u"organization_id"_s);
    const QString role = look.values.value(u"role_id"_s);
    if (!client || organization.isEmpty() || role.isEmpty())
        return unclear();
    return client->send({.operation = &elevate::readUser, .path = {{u"userId"_s, look.selected.identity()}}})
        .then([organization, role](const Outcome<Reply> &profile) {
            const QJsonArray memberships = profile ? profile->result["organizations"_L1].toArray() : QJsonArray();
            for (const QJsonValue &membership : memberships) {
                const QStringList roles = json::toTextList(json::at(membership, u"roles.*.id"));
                if (json::toText(membership["id"_L1]) == organization && !roles.isEmpty())
                    return whether(roles.contains(role));
            }
            return Finding::Unclear;
        });
}

QFuture<Finding> lookForPendingUser(const ActionLook &look)
{
    Client *client = look.place.client;
    if (!client || !client->offers(ivalt::listPendingUsers))
        return unclear();
    return client->list(ivalt::listPendingUsers, requestFor(ivalt::listPendingUsers, *client, look.values))
        .then([id = look.selected.identity()](const Outcome<RecordPage> &pending) {
            // What the rows look like is not documented; without ids they tell nothing.
            const bool isTold =
                pending && pending->isTold &&
                std::ranges::all_of(pending->rows, [](const Record &user) { return !user.identity().isEmpty(); });
            return isTold ? whether(std::ranges::contains(pending->rows, id, &Record::identity)) : Finding::Unclear;
        });
}

//! Whether a decision on the selected user was made, and the user is now a member of the organization or not.
static QFuture<Finding> lookForDecision(const ActionLook &look, bool isMember)
{
    const QPointer<Client> client = look.place.client;
    return lookForPendingUser(look)
        .then([client, look, isMember](Finding waits) {
            if (waits == Finding::Happened)
                return QtFuture::makeReadyValueFuture(Finding::DidNotHappen);
            if (waits == Finding::Unclear || !client || !client->offers(ivalt::getOrgUser))
                return unclear();
            return client
                ->fetch(ivalt::getOrgUser, requestFor(ivalt::getOrgUser, *client, look.values),
                        look.selected.identity())
                .then([isMember](const Outcome<Record> &user) {
                    const bool isGone = !user && user.error().cause == ServiceError::Cause::NotFound;
                    if (!user && !isGone)
                        return Finding::Unclear;
                    // Somebody else may have decided the other way.
                    return isGone == isMember ? Finding::Unclear : Finding::Happened;
                });
        })
        .unwrap();
}

QFuture<Finding> lookForAcceptedUser(const ActionLook &look)
{
    return lookForDecision(look, true);
}

QFuture<Finding> lookForRejectedUser(const ActionLook &look)
{
    return lookForDecision(look, false);
}

QFuture<Finding> lookForAdmin(const ActionLook &look)
{
    Client *client = look.place.client;
    if (!client || look.place.scope.isNull())
        return unclear();
    const PathArguments values{{u"org_id"_s, look.place.scope.identity()}, {u"user_id"_s, look.selected.identity()}};
    const auto tellOf = [](const Record &user) {
        const QString isAdmin = user.isNull() ? QString() : user.text(u"is_admin");
        return isAdmin.isEmpty() ? Finding::Unclear : whether(isAdmin == "true"_L1);
    };
    if (look.selected.identity().isEmpty()) { // named by phone number
        return client->list(ivalt::listOrgUsers, requestFor(ivalt::listOrgUsers, *client, values))
            .then([tellOf, wanted = look.selected](const Outcome<RecordPage> &users) {
                for (const Record &user : users ? users->rows : QList<Record>()) {
                    if (user.text(u"mobile") == wanted.text(u"mobile") &&
                        user.text(u"country_code") == wanted.text(u"country_code"))
                        return tellOf(user);
                }
                return Finding::Unclear;
            });
    }
    return client->fetch(ivalt::getOrgUser, requestFor(ivalt::getOrgUser, *client, values))
        .then([tellOf](const Outcome<Record> &user) { return tellOf(user ? *user : Record()); });
}

QFuture<Finding> lookForGone(const ActionLook &look)
{
    return lookForRemoved(look.place, look.selected);
}

} // namespace gatehouse
