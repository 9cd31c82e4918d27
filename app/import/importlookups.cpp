#include "app/import/importlookups.h"

#include "app/accounts/passwordrules.h"
#include "app/changes/whenanswered.h"
#include "app/import/elevateimport.h"
#include "app/import/userlook.h"
#include "app/pages/elevate/pages.h"
#include "app/pages/ivalt/pages.h"
#include "app/pages/requests.h"
#include "app/rolerequests/roletitles.h"
#include "app/workspaces/openworkspace.h"
#include "network/operations/elevate.h"
#include "network/operations/ivalt.h"
#include "ui/shell/activitypanel.h"

#include <QLocale>
#include <QPromise>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gatehouse {

//! So many users are read at a time: the most the service gives.
static constexpr int pageSize = 100;

ImportLookups::ImportLookups(const PageContext &context, Service service, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_service(service)
    , m_client(context.workspace->client(service))
    , m_id(u"import-directory/%1"_s.arg(reinterpret_cast<quintptr>(this)))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(400ms);
    connect(&m_patience, &QTimer::timeout, this, &ImportLookups::showProgress);
    connect(context.activity, &ActivityPanel::cancelWanted, this, [this](const QString &id) {
        if (id == m_id)
            finish(false, tr("You stopped reading who is there already."));
    });
    if (service == Service::Elevate) {
        m_roles = new RoleTitles(context.workspace, this);
        connect(m_roles, &RoleTitles::changed, this, &ImportLookups::targetLearned);
    }
}

ImportLookups::~ImportLookups()
{
    m_asked.cancel();
    if (m_context.activity)
        m_context.activity->removeActivity(m_id);
}

QStringList ImportLookups::ways(Line line)
{
    return withTenants.testFlag(line) ? QStringList{u"INVITE"_s, u"UPLOAD"_s} : QStringList();
}

ImportTarget ImportLookups::target(const QString &way) const
{
    if (m_service == Service::Ivalt)
        return ivaltUserTarget(ivaltUsers.createFields(*m_context.workspace));
    const Line line = m_client.line();
    ImportTarget target = elevateUserTarget(line, way);
    if (withTenants.testFlag(line))
        target.defaultRole = m_context.workspace->workspace().elevate->defaultRole;
    target.organization = ElevateImport::organizationOf(*m_context.workspace);
    if (!target.passwords.points.isEmpty())
        target.passwords = knownPasswordRule(m_context);
    QStringList titles;
    const QList<Record> roles = m_roles->problem().isEmpty() ? m_roles->roles() : QList<Record>();
    for (const Record &role : roles) {
        // Only ordinary roles are given by a file: the worker of either line reads no others.
        if (role.text(u"user_type") != "1"_L1 && role.text(u"status") != "INACTIVE"_L1)
            titles.append(role.text(u"title"));
    }
    if (!titles.isEmpty())
        target.setKnown(u"roles", titles);
    return target;
}

bool ImportLookups::isReading() const
{
    return m_isReading || (m_roles && m_roles->isReading());
}

QString ImportLookups::gap() const
{
    if (!m_roles || m_roles->problem().isEmpty())
        return m_gap;
    const QString ofRoles =
        tr("Which roles there are could not be read, so those of the rows are not checked. %1").arg(m_roles->problem());
    return m_gap.isEmpty() ? ofRoles : m_gap % u' ' % ofRoles;
}

void ImportLookups::clear()
{
    ++m_round;
    m_asked.cancel();
    m_isReading = false;
    m_patience.stop();
    m_context.activity->removeActivity(m_id);
    m_records.clear();
    m_total.reset();
    m_directory = {};
    m_gap.clear();
    m_missingTypes.clear();
    m_typesRound = m_round;
    if (m_roles)
        m_roles->clear();
}

void ImportLookups::read(const Record &organization)
{
    ++m_round;
    m_asked.cancel();
    m_organization = organization;
    m_records.clear();
    m_total.reset();
    m_gap.clear();
    m_isReading = m_service == Service::Elevate || !organization.isNull();
    m_meter = ActivityMeter();
    if (m_service == Service::Elevate) {
        m_roles->load();
        m_patience.start();
        readTypes();
        readPage(1);
    } else if (!organization.isNull()) {
        readIvalt();
    }
}

void ImportLookups::readTypes()
{
    if (!withTenants.testFlag(m_client.line()))
        return;
    whenAnswered(m_client.list(elevate::readEntityTypes), this,
                 [this, round = m_round](const std::optional<Outcome<RecordPage>> &page) {
                     if (!page || !*page || round < m_typesRound)
                         return;
                     m_typesRound = round;
                     QStringList missing = elevate::bulkEntityTypes();
                     for (const Record &type : (*page)->rows)
                         missing.removeAll(type.text(u"value"));
                     m_missingTypes = missing;
                     emit typesLearned();
                 });
}

void ImportLookups::readIvalt()
{
    m_asked = m_client.list(ivalt::listOrgUsers,
                            requestFor(ivalt::listOrgUsers, m_client, {{u"org_id"_s, m_organization.identity()}}));
    whenAnswered(m_asked, this, [this, round = m_round](const std::optional<Outcome<RecordPage>> &page) {
        if (!page || round != m_round)
            return;
        const Outcome<RecordPage> told = toldRows(ivalt::listOrgUsers, *page);
        if (!told)
            return received(told, 1);
        m_records = told->rows;
        readWaiting();
    });
}

void ImportLookups::readWaiting()
{
    whenAnswered(readWaitingUsers(m_client, m_organization.identity()), this,
                 [this, round = m_round](const std::optional<Outcome<QList<Record>>> &waiting) {
                     if (!waiting || round != m_round)
                         return;
                     if (!*waiting) {
                         return finish(false, tr("Who is pending could not be read, so somebody new may be there "
                                                 "already, pending. %1")
                                                  .arg(waiting->error().summary()));
                     }
                     m_records += **waiting;
                     m_waiting = (*waiting)->size();
                     finish(true, {});
                 });
}

void ImportLookups::readPage(int page)
{
    PathArguments values = resolveArguments(elevateUsers.listArguments, {.tenantCode = m_client.context().tenant()});
    values.insert(u"page"_s, QString::number(page));
    values.insert(u"limit"_s, QString::number(pageSize));
    m_asked = m_client.list(*elevateUsers.list, requestFor(*elevateUsers.list, m_client, values));
    whenAnswered(m_asked, this, [this, page, round = m_round](const std::optional<Outcome<RecordPage>> &read) {
        if (read && round == m_round)
            received(*read, page);
    });
}

void ImportLookups::received(const Outcome<RecordPage> &page, int number)
{
    if (!page) {
        finish(false, tr("Who is there already could not be read. %1").arg(page.error().summary()));
        return;
    }
    m_records += page->rows;
    m_total = page->total;
    if (page->rows.size() >= pageSize && !(m_total && m_records.size() >= *m_total)) {
        if (!m_patience.isActive())
            showProgress();
        readPage(number + 1);
        return;
    }
    // What the list does not show yet may be there.
    const bool lags = elevateUsers.listLags.testFlag(m_client.line());
    finish(!lags,
           lags ? tr("The service lists users as of a while ago, so somebody new may be there already.") : QString());
}

//! The keys are put in order aside: there may be very many.
void ImportLookups::finish(bool isComplete, const QString &gap)
{
    const quint64 round = ++m_round;
    m_asked.cancel();
    m_patience.stop();
    m_context.activity->removeActivity(m_id);
    m_gap = gap;
    auto promise = std::make_shared<QPromise<ImportDirectory>>();
    promise->start();
    whenAnswered(promise->future(), this, [this, round](const std::optional<ImportDirectory> &directory) {
        if (round != m_round || !directory)
            return;
        m_directory = *directory;
        m_isReading = false;
        emit directoryRead();
    });
    QThreadPool::globalInstance()->start(
        [promise, target = target({}), records = m_records, isComplete, waiting = std::exchange(m_waiting, 0)] {
            promise->addResult(ImportDirectory(target, records, isComplete, waiting));
            promise->finish();
        });
    m_records.clear();
}

void ImportLookups::showProgress()
{
    Activity activity{.id = m_id,
                      .title = tr("Read who is there already"),
                      .done = m_records.size(),
                      .total = m_total.value_or(-1),
                      .unit = tr("users")};
    m_meter.measure(activity);
    m_context.activity->setActivity(activity);
}

} // namespace gatehouse
