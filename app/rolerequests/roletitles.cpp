#include "app/rolerequests/roletitles.h"

#include "app/pages/requests.h"
#include "app/workspaces/openworkspace.h"
#include "network/operations/elevate.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

//! More than any service has; a reply that repeats itself must not be followed for ever.
static constexpr int mostPagesOfRoles = 50;

RoleTitles::RoleTitles(OpenWorkspace *workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
}

RoleTitles::~RoleTitles()
{
    m_future.cancel();
}

void RoleTitles::clear()
{
    m_future.cancel();
    m_isReading = false;
    m_problem.clear();
    m_roles.clear();
    m_titles.clear();
}

void RoleTitles::load()
{
    m_future.cancel();
    m_read.clear();
    m_problem.clear();
    m_isReading = m_workspace->mayCall(elevate::listRoles);
    if (m_isReading)
        fetch(1);
}

void RoleTitles::fetch(int page)
{
    Client &client = m_workspace->client(Service::Elevate);
    const PathArguments values{{u"page"_s, QString::number(page)}, {u"limit"_s, QString::number(largestPage)}};
    m_future = client.list(elevate::listRoles, requestFor(elevate::listRoles, client, values));
    m_future.then(this, [this, page](const Outcome<RecordPage> &outcome) {
        if (outcome)
            m_read.append(outcome->rows);
        if (outcome && outcome->rows.size() == largestPage && page < mostPagesOfRoles)
            return fetch(page + 1);
        m_isReading = false;
        if (outcome) {
            m_roles = std::exchange(m_read, {});
            m_titles.clear();
            for (const Record &role : std::as_const(m_roles))
                m_titles.insert(role.identity(), role.text(u"title"));
        } else {
            m_problem = outcome.error().summary();
        }
        emit changed();
    });
}

QString RoleTitles::titleOf(const QString &id) const
{
    if (id.isEmpty())
        return {};
    const auto title = m_titles.constFind(id);
    //: a role of which only the id is known
    return title == m_titles.cend() ? tr("role %1").arg(id) : *title;
}

} // namespace gatehouse
