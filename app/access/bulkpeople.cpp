#include "app/access/bulkpeople.h"

#include "app/pages/requests.h"
#include "app/workspaces/openworkspace.h"
#include "models/records/ivalt/user.h"
#include "network/operations/ivalt.h"

#include <QFile>
#include <QPromise>
#include <QSet>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace gatehouse {

BulkPeople::BulkPeople(const PageContext &context, const Order &order, QObject *parent)
    : QObject(parent), m_context(context), m_order(order)
{
    connect(&m_names, &QFutureWatcherBase::finished, this, &BulkPeople::readPeople);
    connect(context.workspace, &OpenWorkspace::personLeft, this, [this](Service service) {
        if (service == Service::Ivalt)
            stop(tr("The iVALT key was removed or replaced meanwhile. Check the file again."));
    });
}

BulkPeople::~BulkPeople()
{
    m_isOver = true;
    m_cancellation.cancel();
    m_reading.cancel();
}

void BulkPeople::start()
{
    auto promise = std::make_shared<QPromise<QStringList>>();
    m_names.setFuture(promise->future());
    promise->start();
    QThreadPool::globalInstance()->start([promise, name = m_order.file, cancellation = m_cancellation] {
        QFile file(name);
        const bool isOpen = file.open(QIODevice::ReadOnly);
        promise->addResult(isOpen ? usersInBulk(file, mostPeople + 1, [&] { return cancellation.isCancelled(); })
                                  : QStringList());
        promise->finish();
    });
}

void BulkPeople::readPeople()
{
    if (m_isOver)
        return;
    if (m_names.result().isEmpty()) {
        finish({});
        return;
    }
    Client &client = m_context.workspace->client(Service::Ivalt);
    m_reading = client.list(ivalt::listOrgUsers,
                            requestFor(ivalt::listOrgUsers, client, {{u"org_id"_s, m_order.organization.identity()}}));
    m_reading.then(this, [this](const Outcome<RecordPage> &answer) {
        if (m_isOver)
            return;
        const Outcome<RecordPage> page = toldRows(ivalt::listOrgUsers, answer);
        if (!page)
            stop(page.error().summary());
        else
            match(page->rows);
    });
}

void BulkPeople::match(const QList<Record> &people)
{
    // A name that several have names nobody.
    QHash<QByteArray, Record> byKey;
    QSet<QByteArray> ambiguous;
    for (const Record &record : people) {
        const auto &user = record.as<ivalt::User>();
        const QString phone = QString(user.countryCode % user.mobile);
        for (const QString &text : {record.identity(), user.email, user.mobile, phone, user.name}) {
            const QByteArray key = bulkUserKey(text.toUtf8());
            if (key.isEmpty())
                continue;
            const auto known = byKey.constFind(key);
            if (known != byKey.constEnd() && known->identity() != record.identity())
                ambiguous.insert(key);
            byKey.insert(key, record);
        }
    }
    QStringList users;
    QStringList names = m_names.result();
    if (names.size() > mostPeople) {
        names.resize(mostPeople);
        m_order.rules.others = BulkUnknown::NotLookedFor;
    }
    for (const QString &name : std::as_const(names)) {
        const QByteArray key = bulkUserKey(name.toUtf8());
        if (ambiguous.contains(key) || !byKey.contains(key)) {
            m_order.rules.unknown.insert(key, byKey.contains(key) ? BulkUnknown::Several : BulkUnknown::NotHere);
            continue;
        }
        m_matched.insert(key, byKey.value(key));
        users.append(byKey.value(key).identity());
    }
    users.removeDuplicates();
    auto *reading = new AssignmentReading(m_context, {.users = users}, this);
    connect(reading, &AssignmentReading::finished, this, [this](const AssignmentReading::Result &result) {
        if (result.isCancelled)
            stop({});
        else if (result.stopped)
            stop(result.stopped->summary());
        else
            finish(result);
    });
    reading->start();
}

void BulkPeople::finish(const AssignmentReading::Result &result)
{
    if (m_isOver)
        return;
    m_isOver = true;
    const IvaltConnection &connection = *m_context.workspace->workspace().ivalt;
    for (const auto &[key, record] : m_matched.asKeyValueRange()) {
        const KnownAssignment *fences = m_context.assignments->find(AssignmentKind::Geofences, record.identity());
        const KnownAssignment *timeslots = m_context.assignments->find(AssignmentKind::Timeslots, record.identity());
        if (!fences || !timeslots || result.failed.contains(record.identity())) {
            m_order.rules.unknown.insert(key, BulkUnknown::NotRead);
            continue;
        }
        AccessPerson person{.id = record.identity(),
                            .name = record.title(),
                            .fences = addFences(&m_order.book, fences->records),
                            .timeslots = addTimeslots(&m_order.book, timeslots->records, connection),
                            .switches = switchesFrom(m_order.organization, record)};
        m_order.rules.byUser.insert(key, m_order.book.rulesOf(person));
    }
    emit found(m_order.rules);
    deleteLater();
}

void BulkPeople::stop(const QString &problem)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_cancellation.cancel();
    m_reading.cancel();
    emit stopped(problem);
    deleteLater();
}

} // namespace gatehouse
