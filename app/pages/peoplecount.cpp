#include "app/pages/peoplecount.h"

#include "app/pages/requests.h"
#include "app/workspaces/openworkspace.h"
#include "network/operations/elevate.h"
#include "ui/shell/activitypanel.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gatehouse {

//! So many users are read at a time: the most the service gives.
//! Reading more users than this takes longer than anybody waits before a question.
static constexpr qint64 mostUsers = 20'000;

//! What a page of users tells.
struct UsersRead
{
    QHash<QString, qint64> active; //!< by organization
    qint64 rows = 0;
    std::optional<qint64> total;
};

static UsersRead usersIn(const QJsonArray &rows)
{
    UsersRead read{.rows = rows.size()};
    for (const QJsonValue &user : rows) {
        if (json::toText(user["status"_L1]) != "ACTIVE"_L1)
            continue;
        const QStringList memberships = json::toTextList(json::at(user, u"user_organizations.*.organization.id"));
        const QSet<QString> organizations(memberships.begin(), memberships.end());
        for (const QString &organization : organizations)
            ++read.active[organization];
    }
    return read;
}

static QString problemText(const ServiceError &error)
{
    return QString(error.summary() + u' ' + error.nextStep()).trimmed();
}

QFuture<PeopleCount::Result> PeopleCount::of(const PageContext &context, const QStringList &organizations,
                                             QObject *parent)
{
    auto *count = new PeopleCount(context, organizations, parent);
    const QFuture<Result> future = count->m_promise.future();
    count->askNext();
    return future;
}

PeopleCount::PeopleCount(const PageContext &context, const QStringList &organizations, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_client(context.workspace->client(Service::Elevate))
    , m_organizations(organizations)
    , m_id(u"people/"_s + organizations.join(u','))
{
    m_promise.start();
    m_patience.setSingleShot(true);
    m_patience.setInterval(400ms);
    connect(&m_patience, &QTimer::timeout, this, &PeopleCount::showProgress);
    m_patience.start();
    connect(context.activity, &ActivityPanel::cancelWanted, this, [this](const QString &id) {
        if (id == m_id)
            finish(tr("You cancelled counting."));
    });
}

PeopleCount::~PeopleCount()
{
    if (!m_isFinished)
        finish(tr("Counting was cancelled."));
}

void PeopleCount::askNext()
{
    if (m_client.line() == Line::V35)
        askForPage();
    else if (m_done < m_organizations.size())
        askForOrganization();
    else
        finish({});
}

//! Line 3.5 cannot search by organization, but tells everybody's.
void PeopleCount::askForPage()
{
    const PathArguments values{{u"type"_s, u"all"_s},
                               {u"tenant_code"_s, m_client.context().tenant()},
                               {u"page"_s, QString::number(++m_page)},
                               {u"limit"_s, QString::number(largestPage)}};
    const Client *client = &m_client;
    m_client
        .sendAndRead<UsersRead>(requestFor(elevate::searchUsers, m_client, values),
                                [client](const Reply &reply) -> Outcome<UsersRead> {
                                    const Outcome<QJsonArray> rows = client->rowsIn(elevate::searchUsers, reply);
                                    if (!rows)
                                        return std::unexpected(rows.error());
                                    UsersRead read = usersIn(*rows);
                                    read.total = json::toInteger(json::at(reply.content, u"result.count"));
                                    return read;
                                })
        .then(this, [this](const Outcome<UsersRead> &read) {
            if (!read) {
                finish(problemText(read.error()));
                return;
            }
            m_result.areActive = true;
            received(read->active, read->rows, read->total);
        });
}

void PeopleCount::received(const QHash<QString, qint64> &people, qint64 rows, std::optional<qint64> total)
{
    if (m_isFinished)
        return;
    for (auto it = people.cbegin(); it != people.cend(); ++it)
        m_result.people[it.key()] += it.value();
    m_done += rows;
    m_total = total.value_or(-1);
    if (rows < largestPage || m_done == m_total) {
        finish({});
    } else if (m_total > mostUsers) {
        m_result.people.clear();
        finish(tr("The service cannot count them by itself, and all %n users of the tenant are too many to look "
                  "through.",
                  nullptr, static_cast<int>(m_total)));
    } else {
        if (!m_patience.isActive())
            showProgress();
        askNext();
    }
}

void PeopleCount::askForOrganization()
{
    const QString organization = m_organizations.at(m_done);
    const PathArguments values{
        {u"type"_s, u"all"_s}, {u"organization_id"_s, organization}, {u"page"_s, u"1"_s}, {u"limit"_s, u"1"_s}};
    m_client.list(elevate::listUsers, requestFor(elevate::listUsers, m_client, values))
        .then(this, [this, organization](const Outcome<RecordPage> &read) {
            if (m_isFinished)
                return;
            if (!read || !read->total) {
                finish(read ? tr("The service did not tell.") : problemText(read.error()));
                return;
            }
            m_result.people.insert(organization, *read->total);
            ++m_done;
            askNext();
        });
}

void PeopleCount::showProgress()
{
    if (m_isFinished)
        return;
    Activity activity{
        .id = m_id, .title = tr("Counting who is deactivated"), .done = m_done, .total = m_total, .unit = tr("users")};
    m_meter.measure(activity);
    m_context.activity->setActivity(activity);
}

void PeopleCount::finish(const QString &problem)
{
    if (std::exchange(m_isFinished, true))
        return;
    m_patience.stop();
    m_context.activity->removeActivity(m_id);
    m_result.problem = problem;
    m_promise.addResult(m_result);
    m_promise.finish();
    deleteLater();
}

} // namespace gatehouse
