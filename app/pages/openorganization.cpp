#include "app/pages/openorganization.h"

#include "app/changes/changedoor.h"
#include "app/pages/organizationactions.h"
#include "app/pages/pagecontroller.h"
#include "app/pages/pagedetails.h"
#include "app/pages/recordnames.h"
#include "app/pages/requests.h"
#include "app/pages/tellresult.h"
#include "app/workspaces/openworkspace.h"
#include "network/operations/elevate.h"
#include "ui/connections/formfield.h"
#include "ui/records/detailspane.h"
#include "ui/widgets/button.h"

#include <QAction>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr int dialogWidth = 480;
static constexpr int detailsHeight = 320;

static bool isId(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

OpenOrganizationDialog::OpenOrganizationDialog(const PageContext &context, QWidget *page)
    : RequestDialog(context.theme, page)
    , m_context(context)
    , m_page(page->findChild<PageController *>())
    , m_name(new QLineEdit)
    , m_details(new DetailsPane(context.theme))
    , m_reactivate(new QAction(context.theme.icon(Icon::Undo), tr("Reactivate…"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setEnvironment(context.workspace->workspace().environment);
    setHeading(canRead() ? tr("Open an organization") : tr("Edit an organization"),
               tr("No list shows deactivated organizations, but they can still be edited and reactivated."));
    submitButton()->setText(canRead() ? tr("Open") : tr("Edit…"));
    auto *field = new FormField(context.theme, u"name"_s, canRead() ? tr("Id or code") : tr("Id"), m_name);
    field->setHint(canRead() ? tr("Digits are taken for an id, anything else for a code.")
                             : tr("This line of the service cannot show one organization by its id."));
    body()->addWidget(field);
    addField(field);

    auto *edit = new QAction(context.theme.icon(Icon::Pencil), tr("Edit…"), this);
    connect(edit, &QAction::triggered, this, &OpenOrganizationDialog::edit);
    connect(m_reactivate, &QAction::triggered, this, &OpenOrganizationDialog::reactivate);
    m_details->setActions({m_reactivate, edit});
    m_details->setFixedHeight(detailsHeight);
    m_details->hide();
    connect(m_details, &DetailsPane::closed, this, &QDialog::reject);
    connect(context.names.get(), &RecordNames::learned, this, [this] {
        if (!m_organization.isNull())
            show(m_organization);
    });
    body()->addWidget(m_details);
    connect(this, &RequestDialog::stopWanted, this, [this] {
        m_reading.cancel();
        showReady();
    });
    setFixedColumn(dialogWidth);
    m_name->setFocus();
}

OpenOrganizationDialog::~OpenOrganizationDialog()
{
    m_reading.cancel();
}

bool OpenOrganizationDialog::canRead() const
{
    return m_context.workspace->client(Service::Elevate).offers(elevate::readOrganization);
}

RequestDialog::Problems OpenOrganizationDialog::problems() const
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return {{u"name"_s, canRead() ? tr("Enter an id or a code.") : tr("Enter an id.")}};
    if (!canRead() && !isId(name))
        return {{u"name"_s, tr("An id has only digits. Look it up in the change log or ask for it.")}};
    return {};
}

void OpenOrganizationDialog::submit()
{
    if (canRead()) {
        read();
        return;
    }
    m_organization = Record(typeOf<elevate::Organization>);
    m_organization.setText(u"id", m_name->text().trimmed());
    edit();
}

void OpenOrganizationDialog::read()
{
    m_details->hide();
    m_organization = Record();
    showBusy(tr("Reading…"));
    Client &client = m_context.workspace->client(Service::Elevate);
    const QString name = m_name->text().trimmed();
    PathArguments values{{isId(name) ? u"organisation_id"_s : u"organisation_code"_s, name}};
    // A code is only told apart from those of other tenants by its tenant.
    if (!isId(name))
        values.insert(u"tenant_code"_s, client.context().tenant());
    m_reading = client.fetch(elevate::readOrganization, requestFor(elevate::readOrganization, client, values));
    m_reading.then(this, [this](const Outcome<Record> &found) {
        if (found) {
            showReady();
            show(*found);
            m_context.names->askFor(*found, Service::Elevate);
            return;
        }
        const bool isMissing = found.error().cause == ServiceError::Cause::NotFound;
        showProblem(found.error().summary(), {},
                    isMissing ? tr("Check the id or code. A code is looked for in the tenant you work in.")
                              : found.error().nextStep());
    });
}

void OpenOrganizationDialog::show(const Record &organization)
{
    m_organization = organization;
    m_reactivate->setVisible(organization.text(u"status") == "INACTIVE"_L1);
    const Line line = m_context.workspace->client(Service::Elevate).line();
    m_details->show(organization.title(), organization.type().singularName(),
                    detailLinesOf(organization, m_page->list().page(), m_context, line));
    m_details->setVisible(true);
    setFixedColumn(dialogWidth);
}

void OpenOrganizationDialog::edit()
{
    const Record organization = m_organization;
    PageController *page = m_page;
    accept();
    page->edit(organization);
}

void OpenOrganizationDialog::reactivate()
{
    m_context.door->submit(reactivation(LookUpPlace::of(m_page->list()), m_organization))
        .then(this, [this](const ChangeResult &result) {
            tellResult(m_context, result);
            if (result.isDone())
                accept();
        });
}

} // namespace gatehouse
