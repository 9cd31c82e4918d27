#include "app/permissions/permissionmemory.h"

#include "app/changes/changedoor.h"
#include "app/changes/changerun.h"
#include "app/workspaces/openworkspace.h"
#include "models/schema/json.h"
#include "network/operations/elevate.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr auto knowledgeKey = "knowledge"_L1;
static constexpr auto marksKey = "marks"_L1;
static constexpr auto markWords = std::array{std::pair{Mark::Give, "give"_L1}, std::pair{Mark::Take, "take"_L1}};

PermissionMemory::PermissionMemory(OpenWorkspace *workspace, ChangeDoor *door, const SettingsMemory &memory,
                                   QObject *parent)
    : QObject(parent), m_workspace(workspace), m_memory(memory)
{
    if (!workspace->has(Service::Elevate))
        return;
    const QJsonObject kept = QJsonObject::fromVariantMap(m_memory.value(knowledgeKey).toMap());
    if (kept.value("address"_L1).toString() == address())
        m_knowledge = PermissionKnowledge::fromJson(kept.value("roles"_L1).toObject());
    connect(door, &ChangeDoor::started, this, &PermissionMemory::follow);
}

QString PermissionMemory::address() const
{
    return m_workspace->client(Service::Elevate).baseUrl().toString();
}

void PermissionMemory::keepMarks(const PendingMarks &marks)
{
    QVariantMap kept{{u"address"_s, address()}};
    for (const auto &[mark, word] : markWords) {
        QStringList pairs;
        for (const RolePermissionKey &key : marks.keys(mark))
            pairs.append(u"%1 %2"_s.arg(key.role).arg(key.permission));
        kept.insert(word, pairs);
    }
    m_memory.setValue(marksKey, marks.isEmpty() ? QVariant() : QVariant(kept));
}

QList<RolePermissionKey> PermissionMemory::keptMarks(Mark mark) const
{
    const QVariantMap kept = m_memory.value(marksKey).toMap();
    const auto word = std::ranges::find_if(markWords, [mark](const auto &known) { return known.first == mark; });
    if (word == markWords.end() || kept.value(u"address"_s).toString() != address())
        return {};
    QList<RolePermissionKey> keys;
    const QStringList pairs = kept.value(word->second).toStringList();
    for (const QString &pair : pairs) {
        if (const qint64 permission = pair.section(u' ', -1).toLongLong(); permission > 0)
            keys.append({.role = pair.section(u' ', 0, -2), .permission = permission});
    }
    return keys;
}

void PermissionMemory::follow(ChangeRun *run)
{
    connect(run, &ChangeRun::itemFinished, this, &PermissionMemory::learn);
}

//! How the service, or the way there, answered; nothing when it was never asked.
static std::optional<MappingAnswer> answerIn(const ChangeItemResult &item)
{
    using Status = ChangeItemResult::Status;
    switch (item.status) {
    case Status::Succeeded:
        return MappingAnswer::Done;
    case Status::Failed:
        return MappingAnswer::Refused;
    case Status::Unknown:
        return MappingAnswer::Lost;
    case Status::NotSent:
        break;
    }
    return std::nullopt;
}

void PermissionMemory::learn(const ChangeItemResult &item)
{
    const bool isGiving = item.change.operation == elevate::createRolePermission.id;
    const bool isTaking = item.change.operation == elevate::deleteRolePermission.id;
    const std::optional<MappingAnswer> answer = answerIn(item);
    if (item.change.service != Service::Elevate || (!isGiving && !isTaking) || !answer)
        return;
    const QJsonValue body = item.change.body;
    const RolePermissionKey key{.role = body["role_title"_L1].toString(),
                                .permission = json::toInteger(body["permission_id"_L1]).value_or(0)};
    const Known known = provenBy(isGiving ? MappingChange::Give : MappingChange::Take, *answer,
                                 item.error ? item.error->message : QString());
    if (known == Known::Unknown && *answer != MappingAnswer::Lost)
        return;
    m_knowledge.note(key, {.known = known,
                           .from = *answer == MappingAnswer::Done      ? KnownFrom::Change
                                   : *answer == MappingAnswer::Refused ? KnownFrom::Refusal
                                                                       : KnownFrom::LostAnswer,
                           .since = QDateTime::currentDateTimeUtc(),
                           .account = m_workspace->account(Service::Elevate)});
    m_memory.setValue(knowledgeKey,
                      QVariantMap{{u"address"_s, address()}, {u"roles"_s, m_knowledge.toJson().toVariantMap()}});
    emit learned();
}

} // namespace gatehouse
