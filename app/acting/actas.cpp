#include "app/acting/actas.h"

#include "app/changes/changedoor.h"
#include "app/import/importdesk.h"
#include "app/pages/elevate/pages.h"
#include "app/pages/pagecontext.h"
#include "app/pages/recordpicker.h"
#include "app/pages/requests.h"
#include "network/operations/elevate.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! Translation context.
struct ActingText
{
    Q_DECLARE_TR_FUNCTIONS(Acting)
};

//! Changes under way belong to whom one acts as now.
bool isFree(const PageContext &context)
{
    // While the service works on a file, the door has nothing to do.
    const QString import = context.imports ? context.imports->actingObstacle() : QString();
    if (!import.isEmpty()) {
        context.toast({.kind = ToastKind::Warning, .text = import});
        return false;
    }
    if (context.door->runs().isEmpty())
        return true;
    context.toast({.kind = ToastKind::Warning,
                   .text = ActingText::tr("Changes are still being sent. Wait until they are done, or cancel them in "
                                          "the activity panel, then try again.")});
    return false;
}

void tell(const PageContext &context, const QString &what, const ServiceError &error)
{
    context.toast({.kind = ToastKind::Error, .text = QString(what % u' ' % error.summary() % u' ' % error.nextStep())});
}

Record tenantOf(const QString &code)
{
    Record tenant(typeOf<elevate::Tenant>);
    tenant.setText(u"code", code);
    return tenant;
}

void chooseOrganization(const PageContext &context, const Record &tenant, QWidget *parent)
{
    auto *picker = new RecordPicker(
        context,
        {.page = &elevateTenantOrganizations,
         .title = ActingText::tr("Act as an organization of %1").arg(tenant.title()),
         .intro = ActingText::tr("Everything in ELEVATE is then read and changed as this organization, until you stop "
                                 "or sign out. A line across the window says so."),
         .acceptText = ActingText::tr("Act as this organization"),
         .many = false,
         .scope = tenant},
        parent);
    QObject::connect(picker, &RecordPicker::chosen, parent, [context, tenant](const QList<Record> &chosen) {
        const Record &organization = chosen.constFirst();
        actAs(context, {.organizationCode = organization.text(u"code"),
                        .organizationName = organization.title(),
                        .tenantCode = tenant.identity(),
                        .tenantName = tenant.text(u"name")});
    });
    picker->open();
}

} // namespace

void actAs(const PageContext &context, const ActingAs &as)
{
    if (!isFree(context))
        return;
    if (!context.workspace->mayAct()) {
        context.toast({.kind = ToastKind::Warning,
                       .text = ActingText::tr("Only a system admin, or the admin of the tenant, can act as another "
                                              "organization. Sign in as one.")});
        return;
    }
    context.workspace->actAs(as);
    context.toast({.kind = ToastKind::Info, .text = ActingText::tr("You act as %1 now.").arg(as.text())});
}

void actAsSelf(const PageContext &context)
{
    if (!context.workspace->acting() || !isFree(context))
        return;
    context.workspace->actAsSelf();
    context.toast({.kind = ToastKind::Info, .text = ActingText::tr("You act as yourself again.")});
}

void chooseWhomToActAs(const PageContext &context, QWidget *parent)
{
    if (!isFree(context) || !context.workspace->mayAct())
        return;
    if (!context.workspace->mayCall(elevate::listTenants)) {
        chooseOrganization(context, tenantOf(context.workspace->elevateSession()->person()->tenantCode), parent);
        return;
    }
    auto *picker = new RecordPicker(context,
                                    {.page = &elevateTenants,
                                     .title = ActingText::tr("Act as an organization: which tenant?"),
                                     .intro = {},
                                     .acceptText = ActingText::tr("Choose its organization…"),
                                     .many = false},
                                    parent);
    QObject::connect(picker, &RecordPicker::chosen, parent, [context, parent](const QList<Record> &chosen) {
        chooseOrganization(context, chosen.constFirst(), parent);
    });
    picker->open();
}

void actInTenant(const PageContext &context, const QList<Record> &selected, QWidget *parent)
{
    if (!selected.isEmpty() && isFree(context))
        chooseOrganization(context, selected.constFirst(), parent);
}

//! With the tenant's name, where that can be read.
static void actWithTenant(const PageContext &context, const ActingAs &as, QWidget *parent)
{
    Client &client = context.workspace->client(Service::Elevate);
    client.fetch(elevate::readTenant, {.path = {{u"tenant_code"_s, as.tenantCode}}})
        .then(parent, [context, as](const Outcome<Record> &tenant) {
            ActingAs named = as;
            if (tenant)
                named.tenantName = tenant->text(u"name");
            actAs(context, named);
        });
}

void actAsOrganization(const PageContext &context, const QList<Record> &selected, QWidget *parent)
{
    if (selected.isEmpty() || !isFree(context))
        return;
    Client &client = context.workspace->client(Service::Elevate);
    const QString name = selected.constFirst().title();
    client
        .fetch(elevate::readOrganization, requestFor(elevate::readOrganization, client,
                                                     {{u"organisation_id"_s, selected.constFirst().identity()}}))
        .then(parent, [context, name, parent](const Outcome<Record> &organization) {
            if (!organization) {
                tell(context, ActingText::tr("%1 could not be read, so nothing has changed.").arg(name),
                     organization.error());
                return;
            }
            if (organization->text(u"status") == "INACTIVE"_L1) {
                context.toast({.kind = ToastKind::Warning,
                               .text = ActingText::tr("%1 is deactivated, and nobody can act as a deactivated "
                                                      "organization. Reactivate it first.")
                                           .arg(name)});
                return;
            }
            actWithTenant(context,
                          {.organizationCode = organization->text(u"code"),
                           .organizationName = organization->title(),
                           .tenantCode = organization->text(u"tenant_code"),
                           .tenantName = {}},
                          parent);
        });
}

} // namespace gatehouse
