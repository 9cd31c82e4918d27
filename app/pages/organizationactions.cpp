#include "app/pages/organizationactions.h"

#include "app/pages/openorganization.h"
#include "app/pages/peoplecount.h"
#include "app/pages/requests.h"
#include "app/workspaces/openworkspace.h"
#include "network/operations/elevate.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! Translation context.
struct OrganizationText
{
    Q_DECLARE_TR_FUNCTIONS(OrganizationActions)
};

QString peopleText(const PeopleCount::Result &count, const Record &organization)
{
    const QString name = organization.title();
    if (!count.problem.isEmpty() && !count.people.contains(organization.identity()))
        return OrganizationText::tr("How many people that is for %1 could not be counted. %2").arg(name, count.problem);
    const int people = static_cast<int>(count.people.value(organization.identity()));
    if (people == 0)
        return OrganizationText::tr("Nobody who is active belongs to %1, as far as the service tells.").arg(name);
    return count.areActive
               ? OrganizationText::tr("%n active user(s) of %1 are deactivated with it.", nullptr, people).arg(name)
               : OrganizationText::tr("%n user(s) belong to %1; those of them who are active are deactivated with it.",
                                      nullptr, people)
                     .arg(name);
}

} // namespace

QFuture<QStringList> otherTenants(Client &client, const QList<Record> &organizations)
{
    if (client.line() != Line::V35)
        return QtFuture::makeReadyValueFuture(QStringList(organizations.size()));
    QList<QFuture<Outcome<Record>>> reads;
    for (const Record &organization : organizations) {
        reads.append(
            client.fetch(elevate::readOrganization, requestFor(elevate::readOrganization, client,
                                                               {{u"organisation_id"_s, organization.identity()}})));
    }
    return QtFuture::whenAll(reads.begin(), reads.end())
        .then([own = client.context().tenant()](const QList<QFuture<Outcome<Record>>> &answers) {
            QStringList tenants;
            for (const QFuture<Outcome<Record>> &answer : answers) {
                const bool isRead = answer.resultCount() == 1 && answer.result();
                const QString tenant = isRead ? answer.result()->text(u"tenant_code") : QString();
                tenants.append(tenant == own ? QString() : tenant);
            }
            return tenants;
        });
}

QString otherTenantText(const Record &organization, const QString &tenant)
{
    return OrganizationText::tr(
               "%1 belongs to the tenant %2, in which you do not work now, so the service will probably "
               "not find it. Act as an organization of that tenant first.")
        .arg(organization.title(), tenant);
}

static QList<QStringList> sentences(const QList<Record> &organizations, const PeopleCount::Result &count,
                                    const QStringList &tenants)
{
    QList<QStringList> all;
    for (qsizetype i = 0; i < organizations.size(); ++i) {
        if (tenants.at(i).isEmpty()) {
            all.append({peopleText(count, organizations.at(i))});
            continue;
        }
        all.append({otherTenantText(organizations.at(i), tenants.at(i))});
    }
    return all;
}

QFuture<QList<QStringList>> foreseeDeactivation(const PageContext &context, const QList<Record> &organizations,
                                                QObject *parent)
{
    QStringList ids;
    for (const Record &organization : organizations)
        ids.append(organization.identity());
    Client &client = context.workspace->client(Service::Elevate);
    return PeopleCount::of(context, ids, parent)
        .then(parent,
              [organizations, tenants = otherTenants(client, organizations)](const PeopleCount::Result &count) mutable {
                  return tenants.then([organizations, count](const QStringList &told) {
                      return sentences(organizations, count, told);
                  });
              })
        .unwrap();
}

PlannedChange reactivation(const LookUpPlace &place, const Record &organization)
{
    Record before = organization;
    before.setText(u"status", u"INACTIVE"_s);
    Record after = organization;
    after.setText(u"status", u"ACTIVE"_s);
    PlannedChange change =
        planChange(elevate::updateOrganization, *place.client, {{u"id"_s, organization.identity()}},
                   {.target = organization,
                    .before = before,
                    .after = after,
                    .consequence = QT_TRANSLATE_NOOP("Consequence", "The organization is active again. Its people stay "
                                                                    "inactive: the service has no operation that "
                                                                    "activates a person.")});
    change.lookUp = [place, before, after] { return lookForChanged(place, before, after); };
    return change;
}

void openOrganization(const PageContext &context, const QList<Record> &, QWidget *parent)
{
    (new OpenOrganizationDialog(context, parent))->open();
}

} // namespace gatehouse
