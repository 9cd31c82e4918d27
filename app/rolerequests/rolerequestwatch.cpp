#include "app/rolerequests/rolerequestwatch.h"

#include "app/pages/requests.h"
#include "app/rolerequests/rolerequestfilter.h"
#include "app/workspaces/openworkspace.h"
#include "network/operations/elevate.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gatehouse {

static constexpr int mostPagesCounted = 10;

RoleRequestWatch::RoleRequestWatch(OpenWorkspace *workspace, const SettingsMemory &memory,
                                   const std::function<bool()> &isAway, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_memory(memory), m_isAway(isAway)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RoleRequestWatch::tick);
    connect(workspace, &OpenWorkspace::stateChanged, this, [this](Service service) {
        if (service == Service::Elevate)
            accountChanged();
    });
    connect(workspace, &OpenWorkspace::actingChanged, this, &RoleRequestWatch::accountChanged);
    connect(workspace, &OpenWorkspace::personLeft, this, [this](Service service) {
        if (service == Service::Elevate)
            forget();
    });
    connect(workspace, &OpenWorkspace::reachableChanged, this, [this](Service service, bool isReachable) {
        // What failed is tried again as soon as something else has worked.
        if (service == Service::Elevate && isReachable && m_hasFailed)
            m_timer.start(0ms);
    });
}

RoleRequestWatch::~RoleRequestWatch()
{
    m_future.cancel();
}

void RoleRequestWatch::setInterval(std::chrono::milliseconds interval)
{
    m_interval = interval;
    m_pause = interval;
    if (m_timer.isActive())
        m_timer.start(interval);
}

bool RoleRequestWatch::mayLook() const
{
    return m_workspace->has(Service::Elevate) && m_workspace->isOpen(Service::Elevate) &&
           m_workspace->mayCall(elevate::listRoleRequests);
}

void RoleRequestWatch::accountChanged()
{
    if (!mayLook()) {
        m_timer.stop();
        return;
    }
    QString account = m_workspace->elevateSession()->person()->id;
    // Another organization has other requests.
    if (const auto &acting = m_workspace->acting())
        account += u'@' + acting->organizationCode;
    if (account != m_account) {
        forget();
        m_account = account;
        m_sights.restore(m_memory.value(u"sights/"_s + account).toMap());
    }
    look();
}

void RoleRequestWatch::forget()
{
    m_future.cancel();
    m_isLooking = false;
    m_timer.stop();
    m_account.clear();
    m_sights.clear();
    m_open.clear();
    m_isComplete = false;
    m_hasFailed = false;
    m_lastLook = {};
    m_pause = m_interval;
    emit unreadChanged();
    emit looked();
}

void RoleRequestWatch::tick()
{
    if (m_isAway()) {
        // Costs nothing, and whoever comes back need not wait long.
        m_timer.start(std::min(m_interval, std::chrono::milliseconds(5s)));
        return;
    }
    look();
}

void RoleRequestWatch::look()
{
    if (m_isLooking || !mayLook())
        return;
    m_timer.stop();
    m_isLooking = true;
    m_found.clear();
    fetch(1);
}

void RoleRequestWatch::fetch(int page)
{
    Client &client = m_workspace->client(Service::Elevate);
    const PathArguments values{{u"page"_s, QString::number(page)}, {u"limit"_s, QString::number(largestPage)}};
    Request request = requestFor(elevate::listRoleRequests, client, values);
    request.body = roleRequestFilter({.status = QString(openStatus)}, client);
    m_future = client.list(elevate::listRoleRequests, request);
    m_future.then(this, [this, page](const Outcome<RecordPage> &outcome) { answered(page, outcome); });
}

void RoleRequestWatch::answered(int page, const Outcome<RecordPage> &outcome)
{
    if (!outcome) {
        m_isLooking = false;
        m_hasFailed = true;
        m_pause = std::max(m_interval, std::min(m_pause * 2, LongestInterval));
        // Without the permission asking again changes nothing, until somebody signs in anew.
        if (outcome.error().cause != ServiceError::Cause::NotAllowed)
            m_timer.start(m_pause);
        emit looked();
        return;
    }
    m_found.append(outcome->rows);
    const bool isAll = outcome->rows.size() < largestPage;
    if (!isAll && page < mostPagesCounted)
        fetch(page + 1);
    else
        finish(isAll);
}

void RoleRequestWatch::finish(bool isComplete)
{
    m_isLooking = false;
    m_hasFailed = false;
    m_pause = m_interval;
    m_isComplete = isComplete;
    m_open = std::exchange(m_found, {});
    m_lastLook = QDateTime::currentDateTimeUtc();
    QStringList ids;
    for (const Record &request : std::as_const(m_open))
        ids.append(request.identity());
    if (m_sights.note(ids, isComplete, m_lastLook))
        keep();
    m_timer.start(m_interval);
    emit looked();
    emit unreadChanged();
}

void RoleRequestWatch::setRead(const QStringList &ids, bool isRead)
{
    bool isChanged = false;
    for (const QString &id : ids)
        isChanged |= m_sights.setRead(id, isRead);
    if (!isChanged)
        return;
    keep();
    emit unreadChanged();
}

std::optional<qint64> RoleRequestWatch::unread() const
{
    return m_lastLook.isValid() && mayLook() ? std::optional(m_sights.unread()) : std::nullopt;
}

void RoleRequestWatch::keep()
{
    m_memory.setValue(u"sights/"_s + m_account, m_sights.kept());
}

} // namespace gatehouse
