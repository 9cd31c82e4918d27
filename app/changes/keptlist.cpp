#include "app/changes/keptlist.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr auto listTitle = "title"_L1;
constexpr auto listBegun = "begun"_L1;
constexpr auto listAddress = "address"_L1;
constexpr auto listStanding = "standing"_L1;
constexpr auto listChanges = "changes"_L1;
constexpr auto changeService = "service"_L1;
constexpr auto changeOperation = "operation"_L1;
constexpr auto changeTitle = "title"_L1;
constexpr auto changeType = "type"_L1;
constexpr auto changeIdentity = "id"_L1;
constexpr auto changeTarget = "target"_L1;
constexpr auto changeRecipe = "recipe"_L1;

QJsonObject jsonOf(const PlannedChange &change)
{
    return {{changeService, serviceName(change.service)},
            {changeOperation, change.operation},
            {changeTitle, change.title},
            {changeType, change.target.type},
            {changeIdentity, change.target.identity},
            {changeTarget, change.target.title},
            {changeRecipe, change.recipe}};
}

PlannedChange changeOf(const QJsonValue &json)
{
    PlannedChange change;
    const QString service = json[changeService].toString();
    change.service = service == serviceName(Service::Ivalt) ? Service::Ivalt : Service::Elevate;
    change.operation = json[changeOperation].toString();
    change.title = json[changeTitle].toString();
    change.target = {json[changeType].toString(), json[changeIdentity].toString(), json[changeTarget].toString()};
    change.recipe = json[changeRecipe].toObject();
    return change;
}

bool write(const KeptList &list, const QString &path)
{
    QJsonArray changes;
    for (const PlannedChange &change : list.changes)
        changes.append(jsonOf(change));
    QSaveFile file(path);
    return file.open(QFile::WriteOnly) &&
           file.write(QJsonDocument(QJsonObject{{listTitle, list.title},
                                                {listBegun, list.begun.toUTC().toString(Qt::ISODateWithMs)},
                                                {listAddress, list.address},
                                                {listStanding, list.standing},
                                                {listChanges, changes}})
                          .toJson(QJsonDocument::Compact)) > 0 &&
           file.commit();
}

KeptList readList(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    KeptList list{.file = path,
                  .title = json[listTitle].toString(),
                  .begun = QDateTime::fromString(json[listBegun].toString(), Qt::ISODateWithMs),
                  .address = json[listAddress].toString(),
                  .standing = json[listStanding].toString(),
                  .changes = {}};
    for (const QJsonValue change : json[listChanges].toArray())
        list.changes.append(changeOf(change));
    return list;
}

//! What a change and its entries in the log have in common.
QString keyOf(const QString &service, const QString &operation, const QString &title, const ChangeTarget &target)
{
    return QStringList{service, operation, title, target.type, target.identity, target.title}.join(u'\n');
}

QString keyOf(const PlannedChange &change)
{
    return keyOf(serviceName(change.service), change.operation, change.title, change.target);
}

ChangeItemResult itemOf(const PlannedChange &change, const ChangeEntry *entry)
{
    using Status = ChangeItemResult::Status;
    ChangeItemResult item{.change = change, .identity = change.target.identity};
    if (!entry) {
        item.message = ListKeeping::tr("Not sent: the program ended before.");
        return item;
    }
    item.intent = entry->sequence;
    item.message = entry->error;
    item.requestId = entry->requestId;
    item.status = entry->outcome == outcomes::succeeded ? Status::Succeeded
                  : entry->outcome == outcomes::failed  ? Status::Failed
                                                        : Status::Unknown;
    if (entry->outcome == outcomes::unfinished)
        item.message = ListKeeping::tr("The program ended before the answer came.");
    return item;
}

} // namespace

QString keptListFolder(const QString &folder, const QUuid &workspace)
{
    return QDir(folder).filePath(workspace.toString(QUuid::WithoutBraces));
}

QList<KeptList> keptLists(const QString &folder)
{
    QList<KeptList> lists;
    for (const QFileInfo &info : QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QLockFile lock(info.filePath() + u".lock"_s);
        lock.setStaleLockTime(0);
        if (!lock.tryLock(0))
            continue;
        if (const KeptList list = readList(info.filePath()); !list.changes.isEmpty() && list.begun.isValid())
            lists.append(list);
    }
    return lists;
}

ChangeResult becomeOf(const KeptList &list, const QList<ChangeEntry> &entries)
{
    QHash<QString, QList<const ChangeEntry *>> found; // the oldest first
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
        const ChangeTarget target{entry->targetType, entry->targetId, entry->targetTitle};
        found[keyOf(entry->service, entry->operation, entry->title, target)].append(&*entry);
    }
    QHash<QString, qsizetype> left; // of the same kind
    for (const PlannedChange &change : list.changes)
        ++left[keyOf(change)];
    ChangeResult result{.title = list.title};
    for (const PlannedChange &change : list.changes) {
        const QString key = keyOf(change);
        QList<const ChangeEntry *> &own = found[key];
        // Sent again, it is the last that counts.
        const bool isLast = --left[key] == 0;
        const ChangeEntry *entry = own.isEmpty() ? nullptr : isLast ? own.constLast() : own.takeFirst();
        result.items.append(itemOf(change, entry));
    }
    result.message = result.countText();
    return result;
}

ListKeeping::ListKeeping(const QString &folder)
    : m_place(std::make_shared<Place>(
          QDir(folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + u".json"_s)))
{
    m_place->lock.setStaleLockTime(0);
}

QFuture<bool> ListKeeping::keep(const KeptList &list)
{
    const auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, place = m_place, list] {
        const bool isKept =
            QDir().mkpath(QFileInfo(place->file).path()) && place->lock.tryLock(0) && write(list, place->file);
        if (place->isOver)
            QFile::remove(place->file);
        promise->addResult(isKept);
        promise->finish();
    });
    return promise->future();
}

void ListKeeping::letGo()
{
    m_place->isOver = true;
    QFile::remove(m_place->file);
    m_place->lock.unlock();
}

} // namespace gatehouse
